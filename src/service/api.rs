//! The HTTP interface: routes, bodies, headers and problem documents.
//!
//! A route is a function under `#[utoipa::path]`, registered with `routes!`. So the description at
//! `/openapi.json` is built from the same items as the router, and [`openapi`] adds what all routes
//! have in common.

mod admin;
mod allowed;
mod asked;
mod desk;
mod docs;
mod envelope;
mod figures;
mod files;
mod health;
mod key_set;
mod kms_hosts;
mod old_keys;
mod openapi;
mod problem;
mod schema;

use axum::Json;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::{Router, middleware};
use serde::Serialize;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use self::problem::Rejection;
use super::Service;
use super::answers::{Made, Refusal, counted};
use super::page::{self, WebPage};
use super::store::StoreError;
use crate::licence::Method;
use crate::server::http::body::Body;
use crate::wire::{
    ActivationAnswer, ActivationRequest, ExchangeRequest, ReleaseAnswer, ReleaseRequest, path,
};

pub(super) fn router(service: Service) -> Router {
    let (routes, description) = OpenApiRouter::with_openapi(openapi::frame())
        .routes(routes!(activate))
        .routes(routes!(release))
        .routes(routes!(exchange))
        .merge(files::routes())
        .merge(kms_hosts::routes())
        .merge(old_keys::routes())
        .merge(desk::routes())
        .merge(admin::routes())
        .merge(health::routes())
        .merge(figures::routes())
        .merge(key_set::routes())
        .merge(openapi::routes())
        .split_for_parts();

    let page = WebPage::new(&service);

    routes
        .layer(openapi::Document::layer(&description))
        .merge(page.routes())
        .fallback(async |request: Request| page::redirect(&request).ok_or(Rejection::NoSuchPath))
        .method_not_allowed_fallback(async || Rejection::OtherMethod)
        .layer(middleware::from_fn_with_state(service.clone(), envelope::seal))
        .layer(middleware::from_fn_with_state(page, page::dress))
        .with_state(service)
}

/// Activates a computer.
///
/// One activation is one key on one computer: asking again, however often, is answered with the same activation and spends
/// nothing.
#[utoipa::path(
    post, path = path::ACTIVATIONS, tag = "activation", request_body = ActivationRequest,
    responses(
        (status = 201, description = "The activation was counted.", body = ActivationAnswer),
        (status = 200, description = "This computer was active already.", body = ActivationAnswer),
        (status = 403, description = "`KEY-4` unknown key, or not proven; `KEY-5` blocked; `KEY-8` expired."),
        (status = 409, description = "`CNT-1` all activations of the key are used."),
        (status = 422, description = "`KEY-3` a key for another product; `KEY-6` another kind of key; or not this form."),
    ),
)]
async fn activate(
    State(service): State<Service>,
    Body(request): Body<ActivationRequest>,
) -> Result<Response, Rejection> {
    let outcome = service.activate(request, Method::Internet, None).await;

    Ok(answered(counted("internet", outcome)?))
}

/// Exchanges a confirmation ID that was received by telephone for a signed licence.
#[utoipa::path(
    post, path = path::EXCHANGES, tag = "activation", request_body = ExchangeRequest,
    responses(
        (status = 201, description = "The activation was counted.", body = ActivationAnswer),
        (status = 200, description = "This computer was active already.", body = ActivationAnswer),
        (status = 403, description = "`KEY-4` unknown key; `KEY-5` blocked; `KEY-8` expired."),
        (status = 409, description = "`CNT-1` all activations of the key are used."),
        (status = 422, description = "`CID-3` the confirmation ID of another installation ID; `CID-4` a provisional one that ran out; \
            `KEY-3` a key for another product; `KEY-6` another kind of key; or not this form."),
    ),
)]
async fn exchange(
    State(service): State<Service>,
    Body(request): Body<ExchangeRequest>,
) -> Result<Response, Rejection> {
    Ok(answered(counted("exchange", service.exchange(request).await)?))
}

/// Gives the activation of a computer back.
///
/// The computer itself asks, with the key; a repeated request gets the same answer.
#[utoipa::path(
    post, path = path::release("{id}"), tag = "activation", request_body = ReleaseRequest,
    params(("id" = String, Path, description = "The activation.", max_length = 64)),
    responses(
        (status = 200, description = "The activation counts no longer.", body = ReleaseAnswer),
        (status = 403, description = "`KEY-4` unknown key, or not proven."),
        (status = 404, description = "The key has no such activation on this computer."),
    ),
)]
async fn release(
    State(service): State<Service>,
    id: Result<Path<String>, PathRejection>,
    Body(request): Body<ReleaseRequest>,
) -> Result<Json<ReleaseAnswer>, Rejection> {
    // Only a name that is not UTF-8 is refused, and no activation has such a name.
    let Path(id) = id.map_err(|_| Refusal::NoSuchActivation)?;

    Ok(Json(service.release(&id, request).await?))
}

/// Completes a task whether or not the client waits for it: a client that disconnects must not
/// leave it half done.
async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = Result<T, Rejection>> + Send + 'static,
) -> Result<T, Rejection> {
    match tokio::spawn(work).await {
        Ok(outcome) => outcome,
        Err(ended) if ended.is_panic() => std::panic::resume_unwind(ended.into_panic()),
        // The program is shutting down.
        Err(_) => Err(Refusal::from(StoreError::Closed).into()),
    }
}

/// Tells an activation, and by the status whether it is a new one.
fn answered<T: Serialize>((made, answer): (Made, T)) -> Response {
    let status = match made {
        Made::New => StatusCode::CREATED,
        Made::Same => StatusCode::OK,
    };

    (status, Json(answer)).into_response()
}
