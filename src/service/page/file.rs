//! Takes a request file on the page and returns its response file, without an account and without a
//! script.

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use tracing::{error, info};

use super::multipart::Parts;
use super::reader::Reader;
use super::typed::Typed;
use super::{Page, view};
use crate::fault::Code;
use crate::service::answers::Refusal;
use crate::service::answers::counted;
use crate::wire::file::{self, MAX_BYTES, RequestFile, ResponseFile};

/// The maximum size of a form in bytes: the file and the parts around it.
const MAX_FORM_BYTES: usize = MAX_BYTES + 4 * 1024;

/// Answers a request file: with the response file, a refusal, or the form again if it is not a
/// request file.
pub(super) async fn answer(State(page): State<Page>, uri: Uri, headers: HeaderMap, body: Body) -> Response {
    let reader = Reader::new(&uri, &headers);
    let again = |status, notice| page.form(&reader, status, &Typed::default(), &notice);
    let Ok(bytes) = axum::body::to_bytes(body, MAX_FORM_BYTES).await else {
        return again(StatusCode::PAYLOAD_TOO_LARGE, view::Notice::NotAFile);
    };
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let Some(parts) = Parts::read(content_type, &bytes) else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, view::Notice::NotAFile);
    };
    let is_ours = reader.same_origin && page.0.seal.is_fresh(parts.text("seal"), Timestamp::now());
    if !is_ours {
        return again(StatusCode::FORBIDDEN, view::Notice::Again);
    }
    let Some(request) = parts.get("file").and_then(RequestFile::from_json) else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, view::Notice::NotAFile);
    };

    // A request proves its key, so requests of strangers for the same serial number do not use up
    // its limit.
    match counted("page-file", page.0.service.respond(request, None).await) {
        Ok((_, response)) => {
            info!(
                activation = response.answer.activation_id,
                "answered a file on the page"
            );
            download(&response)
        }
        Err(Refusal::Fault(fault)) => page.refusal(&reader, None, fault.code(), Some(&fault)),
        Err(refusal) => {
            // The cause is for the vendor's log only.
            error!(%refusal, "the page failed");
            page.refusal(&reader, None, Code::Srv1, None)
        }
    }
}

fn download(response: &ResponseFile) -> Response {
    let name = file::name(&response.product_name, &response.installation_id, "response");
    let Ok(content) = response.to_json() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };

    (
        [
            (header::CONTENT_TYPE, "application/json".to_owned()),
            (
                header::CONTENT_DISPOSITION,
                format!("attachment; filename=\"{name}\""),
            ),
        ],
        content,
    )
        .into_response()
}
