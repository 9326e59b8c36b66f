//! Takes a request file on the page and returns its response file, without an account and without a
//! script.

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest as _, Multipart, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use tracing::{error, info};

use super::reader::Reader;
use super::typed::Typed;
use super::{WebPage, view};
use crate::fault::Code;
use crate::server::http::body::{self, BodyError};
use crate::service::answers::Refusal;
use crate::service::answers::counted;
use crate::wire::file::{self, MAX_BYTES, RequestFile, ResponseFile};

/// The maximum size of a form in bytes: the file and the parts around it.
const MAX_FORM_BYTES: usize = MAX_BYTES + 4 * 1024;

/// Answers a request file: the response file, a refusal, or the form again where it is none.
pub(super) async fn answer(State(page): State<WebPage>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let reader = Reader::new(&head.uri, &head.headers);
    let again = |status, notice| page.form(&reader, status, &Typed::default(), &notice);
    let bytes = match body::read(body, MAX_FORM_BYTES).await {
        Ok(bytes) => bytes,
        Err(BodyError::TooLarge) => {
            return again(StatusCode::PAYLOAD_TOO_LARGE, view::Notice::NotAFile);
        }
        Err(error) => return again(error.status(), view::Notice::None),
    };
    let Some(form) = Form::read(Request::from_parts(head, Body::from(bytes))).await else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, view::Notice::NotAFile);
    };
    let is_ours = reader.same_origin && page.0.seal.is_fresh(form.seal.as_deref(), Timestamp::now());
    if !is_ours {
        return again(StatusCode::FORBIDDEN, view::Notice::Again);
    }
    let Some(request) = form.file.as_deref().and_then(RequestFile::from_json) else {
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

/// The fields of the form (`multipart/form-data`, RFC 7578).
#[derive(Default)]
struct Form {
    seal: Option<String>,
    file: Option<Bytes>,
}

impl Form {
    /// Reads the first field of each name; none if the body is no such form.
    async fn read(request: Request) -> Option<Self> {
        let mut fields = Multipart::from_request(request, &()).await.ok()?;
        let mut form = Self::default();
        while let Some(field) = fields.next_field().await.ok()? {
            match field.name() {
                Some("seal") if form.seal.is_none() => form.seal = Some(field.text().await.ok()?),
                Some("file") if form.file.is_none() => form.file = Some(field.bytes().await.ok()?),
                _ => {}
            }
        }

        Some(form)
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
