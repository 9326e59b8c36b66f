//! Answers a request that is not carried out with a problem document (RFC 9457).
//!
//! A rejection becomes a response without a body, which carries the `Problem` as an extension; the
//! envelope writes the document with the ID of the request.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use tracing::error;

use crate::fault::{Code, Fault};
use crate::server::http::problem::{self, RETRY_AFTER};
use crate::service::answers::Refusal;
use crate::service::status::status;

/// The reason why a request is rejected.
#[derive(Debug)]
pub(super) enum Rejection {
    Refused(Refusal),
    /// The request is understood, but its content is not acceptable.
    Unfit(String),
    NoSuchPath,
    OtherMethod,
    NoToken,
    /// A rejection that only has a status, with words for developers.
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
                let found_code = found.code();
                code = Some(found_code);
                fault = Some(found);
                (status(found_code), None)
            }
            Self::Refused(Refusal::NoSuchActivation) => {
                (StatusCode::NOT_FOUND, Some("no such activation".to_owned()))
            }
            Self::Refused(Refusal::Contradictory(detail)) => {
                (StatusCode::UNPROCESSABLE_ENTITY, Some(detail.to_owned()))
            }
            Self::Refused(Refusal::Failed(failure)) => {
                // The cause is for the vendor's log only.
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
            Self::Unfit(detail) => (StatusCode::UNPROCESSABLE_ENTITY, Some(detail)),
            Self::NoSuchPath => (StatusCode::NOT_FOUND, None),
            Self::OtherMethod => (StatusCode::METHOD_NOT_ALLOWED, None),
            Self::NoToken => (
                StatusCode::UNAUTHORIZED,
                Some("a valid token is needed".to_owned()),
            ),
            Self::Other(status, detail) => (status, Some(detail)),
        };

        let mut response = problem::bare(status, detail, code, fault, retry_after);
        if no_token {
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }

        response
    }
}
