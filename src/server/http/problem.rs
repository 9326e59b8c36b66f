//! Answers a request that is not carried out with a problem document (RFC 9457).
//!
//! A rejection becomes an answer without a body that has the [`Problem`] as an extension. The
//! envelope serialises it with the id of the request.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use crate::fault::{Code, Fault};
use crate::wire::{PROBLEM_TYPE, Problem};

/// The number of seconds after which a client may retry when a server has failed.
pub(crate) const RETRY_AFTER: u64 = 10;

/// Creates an answer that has a problem as an extension and no body yet.
pub(crate) fn bare(
    status: StatusCode,
    detail: Option<String>,
    code: Option<Code>,
    fault: Option<Fault>,
    retry_after: Option<u64>,
) -> Response {
    let mut response = status.into_response();
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response.extensions_mut().insert(Problem {
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

/// Writes a problem into the body, and keeps it as an extension of the answer for a handler that
/// can present it better.
pub(crate) fn written(problem: Problem, mut bare: Response) -> Response {
    if let Ok(document) = serde_json::to_vec(&problem) {
        bare.headers_mut().remove(header::CONTENT_LENGTH);
        bare.headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_TYPE));
        *bare.body_mut() = document.into();
    }
    bare.extensions_mut().insert(problem);

    bare
}
