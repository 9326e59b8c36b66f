//! Answer the help desk, which shows a token.

use axum::Json;
use axum::extract::{FromRequestParts, State};
use axum::http::{header, request};
use axum::response::{IntoResponse as _, Response};
use tracing::info;

use super::body::Body;
use super::problem::Rejection;
use crate::service::Service;
use crate::service::answers::Refusal;
use crate::wire::{ConfirmationRequest, LookupAnswer, LookupRequest};

pub(super) async fn look_up(
    State(service): State<Service>,
    _member: Member,
    Body(request): Body<LookupRequest>,
) -> Result<Json<LookupAnswer>, Rejection> {
    Ok(Json(service.look_up(&request).await?))
}

pub(super) async fn confirm(
    State(service): State<Service>,
    Member(name): Member,
    Body(request): Body<ConfirmationRequest>,
) -> Result<Response, Rejection> {
    let (made, answer) = service.confirm(&request).await?;
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
