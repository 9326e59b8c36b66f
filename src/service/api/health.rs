//! Reports whether the service works.

use axum::Json;
use axum::extract::State;
use jiff::Timestamp;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::problem::Rejection;
use crate::service::Service;
use crate::service::answers::Refusal;
use crate::wire::{Health, path};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new()
        .routes(routes!(health))
        .routes(routes!(ready))
}

/// Tells that the service runs.
#[utoipa::path(
    get, path = path::HEALTH, tag = "operation",
    responses((status = 200, description = "The service runs.", body = Health)),
)]
async fn health() -> Json<Health> {
    well()
}

/// Tells whether the service can answer requests: its database answers and takes changes, and its tables are of this
/// version.
#[utoipa::path(
    get, path = path::READY, tag = "operation",
    responses((status = 200, description = "Requests are answered.", body = Health)),
)]
async fn ready(State(service): State<Service>) -> Result<Json<Health>, Rejection> {
    service.check_health().await.map_err(Refusal::from)?;

    Ok(well())
}

fn well() -> Json<Health> {
    Json(Health {
        status: "ok".to_owned(),
        server_time: Timestamp::now(),
    })
}
