//! Answer the help desk, which shows a token.

use axum::Json;
use axum::extract::{FromRequestParts, State};
use axum::http::{header, request};
use axum::response::{IntoResponse as _, Response};
use tracing::info;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::body::Body;
use super::problem::Rejection;
use crate::service::Service;
use crate::service::answers::Refusal;
use crate::wire::{ConfirmationAnswer, ConfirmationRequest, LookupAnswer, LookupRequest, path};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new()
        .routes(routes!(look_up))
        .routes(routes!(confirm))
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
    _member: Member,
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
    Member(name): Member,
    Body(request): Body<ConfirmationRequest>,
) -> Result<Response, Rejection> {
    let (made, answer) = super::counted("desk", service.confirm(&request).await)?;
    info!(desk = name, activation = answer.activation_id, kind = ?answer.kind, "confirmed by telephone");

    Ok((super::status(made), Json(answer)).into_response())
}

/// The help desk, as the name of its token; found before the body of a request is read.
pub(super) struct Member(String);

impl FromRequestParts<Service> for Member {
    type Rejection = Rejection;

    async fn from_request_parts(parts: &mut request::Parts, service: &Service) -> Result<Self, Rejection> {
        let token = parts
            .headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split_once(' '))
            // The scheme may be in any case (RFC 9110, section 11.1).
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .map(|(_, token)| token.trim())
            .ok_or(Rejection::NoToken)?;

        service
            .desk_member(token)
            .await
            .map_err(Refusal::from)?
            .map(Self)
            .ok_or(Rejection::NoToken)
    }
}
