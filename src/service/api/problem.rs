//! Answer with a problem document (RFC 9457) whatever is not carried out.
//!
//! A rejection becomes an answer without a body, which bears the [`Problem`] as an extension; the envelope writes it out
//! with the id of the request.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tracing::error;

use crate::fault::{Code, Fault};
use crate::service::answers::Refusal;
use crate::wire::{MAX_REQUEST_BYTES, PROBLEM_TYPE, Problem};

/// After how many seconds a client may ask again when the service has failed.
const RETRY_AFTER: u64 = 10;

/// Why there is no other answer.
#[derive(Debug)]
pub(super) enum Rejection {
    Refused(Refusal),
    /// The body was not JSON.
    Malformed(String),
    /// The body was JSON, but not of this request.
    Unfit(String),
    NotJson,
    TooLarge,
    SlowBody,
    Interrupted,
    NoSuchPath,
    OtherMethod,
    NoToken,
    /// Something that only the status can tell, with words for developers.
    Other(StatusCode, String),
    /// The service took too long.
    TimedOut,
}

impl<R: Into<Refusal>> From<R> for Rejection {
    fn from(refusal: R) -> Self {
        Self::Refused(refusal.into())
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let mut retry_after = None;
        let mut fault = None;
        let mut code = None;
        let no_token = matches!(self, Self::NoToken);
        let (status, detail) = match self {
            Self::Refused(Refusal::Fault(found)) => {
                if let Fault::TooManyAttempts { seconds } = found {
                    retry_after = Some(seconds);
                }
                let status = status(&found);
                code = Some(found.code());
                fault = Some(found);
                (status, None)
            }
            Self::Refused(Refusal::NoSuchActivation) => {
                (StatusCode::NOT_FOUND, Some("no such activation".to_owned()))
            }
            Self::Refused(Refusal::Failed(failure)) => {
                // What failed is for the vendor's log alone.
                error!(%failure, "a request failed");
                retry_after = Some(RETRY_AFTER);
                code = Some(Code::Srv1);
                (StatusCode::SERVICE_UNAVAILABLE, None)
            }
            Self::TimedOut => {
                error!("a request took too long");
                retry_after = Some(RETRY_AFTER);
                code = Some(Code::Srv1);
                (StatusCode::SERVICE_UNAVAILABLE, None)
            }
            Self::Malformed(detail) => (StatusCode::BAD_REQUEST, Some(detail)),
            Self::Unfit(detail) => (StatusCode::UNPROCESSABLE_ENTITY, Some(detail)),
            Self::NotJson => (
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                Some("the body must be application/json".to_owned()),
            ),
            Self::TooLarge => (
                StatusCode::PAYLOAD_TOO_LARGE,
                Some(format!("at most {MAX_REQUEST_BYTES} bytes are read")),
            ),
            Self::SlowBody => (StatusCode::REQUEST_TIMEOUT, None),
            Self::Interrupted => (StatusCode::BAD_REQUEST, Some("the body ended early".to_owned())),
            Self::NoSuchPath => (StatusCode::NOT_FOUND, None),
            Self::OtherMethod => (StatusCode::METHOD_NOT_ALLOWED, None),
            Self::NoToken => (
                StatusCode::UNAUTHORIZED,
                Some("a valid token is needed".to_owned()),
            ),
            Self::Other(status, detail) => (status, Some(detail)),
        };

        let mut response = status.into_response();
        let headers = response.headers_mut();
        if let Some(seconds) = retry_after {
            let _former = headers.insert(header::RETRY_AFTER, seconds.into());
        }
        if no_token {
            let _former = headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        let _former = response.extensions_mut().insert(Problem {
            title: status.canonical_reason().unwrap_or_default().to_owned(),
            status: status.as_u16(),
            detail,
            code,
            fault,
            retry_minutes: None,
            request_id: None,
        });

        response
    }
}

/// Writes a problem out, and leaves it with the answer for whoever can tell it better.
pub(super) fn written(problem: Problem, mut bare: Response) -> Response {
    if let Ok(document) = serde_json::to_vec(&problem) {
        let _length = bare.headers_mut().remove(header::CONTENT_LENGTH);
        let _former = bare
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_TYPE));
        *bare.body_mut() = document.into();
    }
    let _none = bare.extensions_mut().insert(problem);

    bare
}

const fn status(fault: &Fault) -> StatusCode {
    match fault {
        Fault::UnknownKey | Fault::BlockedKey | Fault::ExpiredKey { .. } => StatusCode::FORBIDDEN,
        Fault::UsedUp { .. } => StatusCode::CONFLICT,
        Fault::TooManyAttempts { .. } => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
