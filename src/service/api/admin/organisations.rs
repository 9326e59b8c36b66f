//! Manages the vendor's customers.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::PageQuery;
use crate::server::http::body::Body;
use crate::service::Service;
use crate::service::api::allowed::{Allowed, ManageKeys, Once, ReadKeys};
use crate::service::api::asked::{Named, Query};
use crate::service::api::problem::Rejection;
use crate::wire::admin::{Listing, OrganisationEntry, OrganisationName, path};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(show, rename))
}

/// Lists organisations, the earliest first.
#[utoipa::path(
    get, path = path::ORGANISATIONS, tag = "organisations", security(("token" = [])), params(PageQuery),
    responses((status = 200, description = "A page of organisations.", body = Listing<OrganisationEntry>)),
)]
async fn list(
    State(service): State<Service>,
    allowed: Allowed<ReadKeys>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Listing<OrganisationEntry>>, Rejection> {
    let listing = allowed
        .reads(&service)
        .organisations(page.cursor.as_deref(), page.limit)
        .await?;

    Ok(Json(listing))
}

/// Adds an organisation.
#[utoipa::path(
    post, path = path::ORGANISATIONS, tag = "organisations", security(("token" = [])),
    params(Once),
    request_body = OrganisationName,
    responses((status = 201, description = "It was added.", body = OrganisationEntry)),
)]
async fn add(
    State(service): State<Service>,
    allowed: Allowed<ManageKeys>,
    Body(request): Body<OrganisationName>,
) -> Result<(StatusCode, Json<OrganisationEntry>), Rejection> {
    let entry = allowed
        .administers(&service, &request)
        .add_organisation(&request.name)
        .await?;

    Ok((StatusCode::CREATED, Json(entry)))
}

/// Shows one organisation.
#[utoipa::path(
    get, path = path::ORGANISATION, tag = "organisations", security(("token" = [])),
    params(("id" = String, Path, description = "The organisation.")),
    responses((status = 200, description = "The organisation.", body = OrganisationEntry)),
)]
async fn show(
    State(service): State<Service>,
    allowed: Allowed<ReadKeys>,
    Named(id): Named<String>,
) -> Result<Json<OrganisationEntry>, Rejection> {
    Ok(Json(allowed.reads(&service).organisation(&id).await?))
}

/// Gives an organisation another name.
#[utoipa::path(
    patch, path = path::ORGANISATION, tag = "organisations", security(("token" = [])),
    params(
        ("id" = String, Path, description = "The organisation."),
        Once,
    ),
    request_body = OrganisationName,
    responses((status = 200, description = "The organisation as it is now.", body = OrganisationEntry)),
)]
async fn rename(
    State(service): State<Service>,
    allowed: Allowed<ManageKeys>,
    Named(id): Named<String>,
    Body(request): Body<OrganisationName>,
) -> Result<Json<OrganisationEntry>, Rejection> {
    let entry = allowed
        .administers(&service, &request)
        .rename_organisation(&id, &request.name)
        .await?;

    Ok(Json(entry))
}
