//! Answer the help desk, which shows a token.

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use serde_json::json;
use tracing::info;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::allowed::{Allowed, Confirm, LookUp};
use super::problem::Rejection;
use crate::codes::ConfirmationType;
use crate::server::http::body::Body;
use crate::service::Service;
use crate::service::answers::Made;
use crate::service::staff::Permission;
use crate::wire::desk::{self, ReleaseByCodeRequest};
use crate::wire::{
    ConfirmationAnswer, ConfirmationRequest, LookupAnswer, LookupRequest, ReleaseAnswer, path,
};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new()
        .routes(routes!(look_up))
        .routes(routes!(confirm))
        .routes(routes!(release))
}

/// Tells the help desk what an installation ID belongs to.
#[utoipa::path(
    post, path = path::DESK_LOOKUPS, tag = "desk", request_body = LookupRequest, security(("token" = [])),
    responses(
        (status = 200, description = "The key and, if it is active, the computer.", body = LookupAnswer),
        (status = 403, description = "`KEY-4` unknown key."),
        (status = 422, description = "`KEY-3` a key for another product; or not this form."),
    ),
)]
async fn look_up(
    State(service): State<Service>,
    _allowed: Allowed<LookUp>,
    Body(request): Body<LookupRequest>,
) -> Result<Json<LookupAnswer>, Rejection> {
    Ok(Json(service.look_up(&request).await?))
}

/// Activates the caller's computer, and tells the confirmation ID to read to the caller.
#[utoipa::path(
    post, path = path::DESK_CONFIRMATIONS, tag = "desk", request_body = ConfirmationRequest, security(("token" = [])),
    responses(
        (status = 201, description = "The activation was counted.", body = ConfirmationAnswer),
        (status = 200, description = "This computer was active already.", body = ConfirmationAnswer),
        (status = 403, description = "`KEY-4` unknown key; `KEY-5` blocked; `KEY-8` expired."),
        (status = 409, description = "`CNT-1` all activations of the key are used."),
        (status = 422, description = "`KEY-3` a key for another product; `KEY-6` another kind of key; or not this form."),
    ),
)]
async fn confirm(
    State(service): State<Service>,
    allowed: Allowed<Confirm>,
    Body(request): Body<ConfirmationRequest>,
) -> Result<Response, Rejection> {
    if request.kind == ConfirmationType::Provisional {
        allowed.also(Permission::ConfirmProvisionally)?;
    }
    let (made, answer) = super::counted("desk", service.confirm(&request).await)?;
    // Activations are not written down in the audit log, but that one of us gave one out is.
    let details =
        json!({ "type": answer.kind, "serial": request.installation_id.serial(), "new": made == Made::New });
    allowed
        .reads(&service)
        .record(
            "desk.confirm",
            &format!("activation:{}", answer.activation_id),
            details,
        )
        .await?;
    info!(
        staff = allowed.member.name,
        activation = answer.activation_id,
        kind = ?answer.kind,
        "confirmed by telephone"
    );

    Ok((super::status(made), Json(answer)).into_response())
}

/// Gives back the activation of a computer that has no network, by the release code that the computer shows.
///
/// The computer has forgotten the activation before it shows the code. The release is in the audit log. Who repeats the
/// request learns that there is no such activation any more.
#[utoipa::path(
    post, path = desk::path::RELEASES, tag = "desk", request_body = ReleaseByCodeRequest, security(("token" = [])),
    responses(
        (status = 200, description = "The activation counts no longer.", body = ReleaseAnswer),
        (status = 403, description = "`KEY-4` unknown key."),
        (status = 404, description = "The computer is not active with this key, or no longer."),
        (status = 422, description = "`REL-1` a release code of another installation ID; or not this form."),
    ),
)]
async fn release(
    State(service): State<Service>,
    allowed: Allowed<Confirm>,
    Body(request): Body<ReleaseByCodeRequest>,
) -> Result<Json<ReleaseAnswer>, Rejection> {
    let activation = service.released_by(&request).await?;
    let serial = request.installation_id.serial();
    let usage = allowed
        .reads(&service)
        .release(serial, &activation.id, "release code")
        .await?;
    info!(
        staff = allowed.member.name,
        activation = activation.id,
        "released by code"
    );

    Ok(Json(ReleaseAnswer {
        activation_id: activation.id,
        used: usage.used,
        limit: usage.limit,
        server_time: Timestamp::now(),
    }))
}
