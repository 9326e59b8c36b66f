//! Answers programs whose user types a key of the licensing system before this one.

use axum::extract::State;
use axum::{Extension, Json};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::problem::Rejection;
use crate::server::client::Client;
use crate::server::http::body::Body;
use crate::service::Service;
use crate::wire::{OldKeyAnswer, OldKeyRequest, path};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new().routes(routes!(exchange))
}

/// Exchanges a key of the licensing system before this one for a product key.
///
/// Only a hash of the old key is sent. The answer is the same however often it is asked for, and spends nothing.
#[utoipa::path(
    post, path = path::OLD_KEYS, tag = "activation", request_body = OldKeyRequest,
    responses(
        (status = 200, description = "The product key in place of the old one.", body = OldKeyAnswer),
        (status = 403, description = "`KEY-4` unknown key; `KEY-5` blocked."),
        (status = 422, description = "`KEY-3` a key for another product; or not this form."),
    ),
)]
async fn exchange(
    State(service): State<Service>,
    client: Option<Extension<Client>>,
    Body(request): Body<OldKeyRequest>,
) -> Result<Json<OldKeyAnswer>, Rejection> {
    // Old keys may be short enough to be guessed, so a right guess is limited like a wrong one.
    service.limits.unproven(client.map(|Extension(client)| client))?;

    Ok(Json(service.exchange_old_key(&request).await?))
}
