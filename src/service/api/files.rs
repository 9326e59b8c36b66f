//! Answers the request files of computers without a network.

use axum::extract::State;
use axum::response::Response;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::answered;
use super::problem::Rejection;
use crate::server::http::body::Body;
use crate::service::Service;
use crate::service::answers::counted;
use crate::wire::file::{self, RequestFile, ResponseFile};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new().routes(routes!(respond))
}

/// Answers the request file of a computer that reaches no network with its response file.
///
/// The request is the file as the computer wrote it; it shows by itself that the computer has the key, so whoever carries
/// it needs nothing else. The answer is the file to carry back. To ask again spends nothing.
#[utoipa::path(
    post, path = file::PATH, tag = "activation", request_body = RequestFile,
    responses(
        (status = 201, description = "The activation was counted.", body = ResponseFile),
        (status = 200, description = "This computer was active already.", body = ResponseFile),
        (status = 403, description = "`KEY-4` unknown key, or not proven; `KEY-5` blocked; `KEY-8` expired."),
        (status = 409, description = "`CNT-1` all activations of the key are used."),
        (status = 422, description = "`KEY-3` a key for another product; `KEY-6` another kind of key; or no request file."),
    ),
)]
async fn respond(
    State(service): State<Service>,
    Body(request): Body<RequestFile>,
) -> Result<Response, Rejection> {
    Ok(answered(counted("file", service.respond(request, None).await)?))
}
