//! Speak HTTP: routes, bodies, headers and problem documents.

mod body;
mod desk;
mod envelope;
mod problem;

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router, middleware};
use jiff::Timestamp;

use self::body::Body;
use self::problem::Rejection;
use super::Service;
use super::answers::{Made, Refusal};
use crate::wire::{ActivationRequest, ExchangeRequest, Health, ReleaseAnswer, ReleaseRequest, path};

pub(super) fn router(service: Service) -> Router {
    Router::new()
        .route(path::ACTIVATIONS, post(activate))
        .route(&path::release("{id}"), post(release))
        .route(path::EXCHANGES, post(exchange))
        .route(path::DESK_LOOKUPS, post(desk::look_up))
        .route(path::DESK_CONFIRMATIONS, post(desk::confirm))
        .route(path::HEALTH, get(health))
        .fallback(async || Rejection::NoSuchPath)
        .method_not_allowed_fallback(async || Rejection::OtherMethod)
        .layer(middleware::from_fn(envelope::seal))
        .with_state(service)
}

async fn activate(
    State(service): State<Service>,
    Body(request): Body<ActivationRequest>,
) -> Result<Response, Rejection> {
    let (made, answer) = service.activate(request).await?;

    Ok((status(made), Json(answer)).into_response())
}

async fn exchange(
    State(service): State<Service>,
    Body(request): Body<ExchangeRequest>,
) -> Result<Response, Rejection> {
    let (made, answer) = service.exchange(request).await?;

    Ok((status(made), Json(answer)).into_response())
}

async fn release(
    State(service): State<Service>,
    id: Result<Path<String>, PathRejection>,
    Body(request): Body<ReleaseRequest>,
) -> Result<Json<ReleaseAnswer>, Rejection> {
    // Only a name that is no UTF-8 is refused, and no activation has such a name.
    let Path(id) = id.map_err(|_| Refusal::NoSuchActivation)?;

    Ok(Json(service.release(&id, request).await?))
}

async fn health(State(service): State<Service>) -> Result<Json<Health>, Rejection> {
    service.check_health().await.map_err(Refusal::from)?;

    Ok(Json(Health {
        status: "ok".to_owned(),
        server_time: Timestamp::now(),
    }))
}

const fn status(made: Made) -> StatusCode {
    match made {
        Made::New => StatusCode::CREATED,
        Made::Same => StatusCode::OK,
    }
}
