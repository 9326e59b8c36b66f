//! Answer with a problem document (RFC 9457) whatever is not carried out.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tracing::error;

use crate::fault::{Code, Fault};
use crate::service::answers::Refusal;
use crate::wire::{MAX_REQUEST_BYTES, PROBLEM_TYPE, Problem};

/// After how many seconds a client may ask again when the service has failed.
const RETRY_AFTER: &str = "10";

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
        let mut header: Option<(HeaderName, &'static str)> = None;
        let mut fault = None;
        let mut code = None;
        let (status, detail) = match self {
            Self::Refused(Refusal::Fault(found)) => {
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
                header = Some((header::RETRY_AFTER, RETRY_AFTER));
                code = Some(Code::Srv1);
                (StatusCode::SERVICE_UNAVAILABLE, None)
            }
            Self::TimedOut => {
                error!("a request took too long");
                header = Some((header::RETRY_AFTER, RETRY_AFTER));
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
            Self::NoToken => {
                header = Some((header::WWW_AUTHENTICATE, "Bearer"));
                (
                    StatusCode::UNAUTHORIZED,
                    Some("a valid desk token is needed".to_owned()),
                )
            }
        };
        let problem = Problem {
            title: status.canonical_reason().unwrap_or_default().to_owned(),
            status: status.as_u16(),
            detail,
            code,
            fault,
        };

        let mut response = (status, axum::Json(problem)).into_response();
        let headers = response.headers_mut();
        let _json = headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_TYPE));
        if let Some((name, value)) = header {
            let _former = headers.insert(name, HeaderValue::from_static(value));
        }
        if let Some(code) = code {
            let _former = response.extensions_mut().insert(code);
        }

        response
    }
}

const fn status(fault: &Fault) -> StatusCode {
    match fault {
        Fault::UnknownKey | Fault::BlockedKey => StatusCode::FORBIDDEN,
        Fault::UsedUp { .. } => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}
