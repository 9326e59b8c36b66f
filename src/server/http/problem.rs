//! Answer with a problem document (RFC 9457) whatever is not carried out.
//!
//! A rejection becomes an answer without a body, which bears the [`Problem`] as an extension; the envelope writes it out
//! with the id of the request.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};

use crate::fault::{Code, Fault};
use crate::wire::{PROBLEM_TYPE, Problem};

/// After how many seconds a client may ask again when a server has failed.
pub(crate) const RETRY_AFTER: u64 = 10;

/// An answer that bears a problem, not written yet.
pub(crate) fn bare(
    status: StatusCode,
    detail: Option<String>,
    code: Option<Code>,
    fault: Option<Fault>,
    retry_after: Option<u64>,
) -> Response {
    let mut response = status.into_response();
    if let Some(seconds) = retry_after {
        let _former = response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
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

/// Writes a problem out, and leaves it with the answer for whoever can tell it better.
pub(crate) fn written(problem: Problem, mut bare: Response) -> Response {
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
