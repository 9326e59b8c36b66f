//! Manages staff and their tokens.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::server::http::body::Body;
use crate::service::Service;
use crate::service::api::allowed::{Allowed, ManageStaff, Once, ReadStaff};
use crate::service::api::asked::Named;
use crate::service::api::problem::Rejection;
use crate::wire::admin::{
    IssuedToken, Listing, NewStaff, NewToken, RoleChange, StaffEntry, TokenEntry, path,
};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(show, change, remove))
        .routes(routes!(tokens, add_token))
        .routes(routes!(revoke))
}

/// Lists all who are or were members of staff.
#[utoipa::path(
    get, path = path::STAFF, tag = "staff", security(("token" = [])),
    responses((status = 200, description = "All members.", body = Listing<StaffEntry>)),
)]
async fn list(
    State(service): State<Service>,
    allowed: Allowed<ReadStaff>,
) -> Result<Json<Listing<StaffEntry>>, Rejection> {
    let items = allowed.reads(&service).staff().await?;

    Ok(Json(Listing { items, next: None }))
}

/// Adds a member of staff, or takes a removed one back.
#[utoipa::path(
    post, path = path::STAFF, tag = "staff", security(("token" = [])),
    params(Once),
    request_body = NewStaff,
    responses(
        (status = 201, description = "The member was added.", body = StaffEntry),
        (status = 409, description = "There is a member of this name."),
    ),
)]
async fn add(
    State(service): State<Service>,
    allowed: Allowed<ManageStaff>,
    Body(request): Body<NewStaff>,
) -> Result<(StatusCode, Json<StaffEntry>), Rejection> {
    let member = allowed
        .administers(&service, &request)
        .add_staff(&request.name, request.role)
        .await?;

    Ok((StatusCode::CREATED, Json(member)))
}

/// Shows one member of staff.
#[utoipa::path(
    get, path = path::STAFF_MEMBER, tag = "staff", security(("token" = [])),
    params(("name" = String, Path, description = "The member.")),
    responses((status = 200, description = "The member.", body = StaffEntry)),
)]
async fn show(
    State(service): State<Service>,
    allowed: Allowed<ReadStaff>,
    Named(name): Named<String>,
) -> Result<Json<StaffEntry>, Rejection> {
    Ok(Json(allowed.reads(&service).staff_member(&name).await?))
}

/// Gives a member of staff another role, from the next request on.
#[utoipa::path(
    patch, path = path::STAFF_MEMBER, tag = "staff", security(("token" = [])),
    params(
        ("name" = String, Path, description = "The member."),
        Once,
    ),
    request_body = RoleChange,
    responses((status = 200, description = "The member as it is now.", body = StaffEntry)),
)]
async fn change(
    State(service): State<Service>,
    allowed: Allowed<ManageStaff>,
    Named(name): Named<String>,
    Body(request): Body<RoleChange>,
) -> Result<Json<StaffEntry>, Rejection> {
    let member = allowed
        .administers(&service, &request)
        .change_role(&name, request.role)
        .await?;

    Ok(Json(member))
}

/// Removes a member of staff, and revokes all tokens of the member.
#[utoipa::path(
    delete, path = path::STAFF_MEMBER, tag = "staff", security(("token" = [])),
    params(("name" = String, Path, description = "The member.")),
    responses((status = 200, description = "The member, removed.", body = StaffEntry)),
)]
async fn remove(
    State(service): State<Service>,
    allowed: Allowed<ManageStaff>,
    Named(name): Named<String>,
) -> Result<Json<StaffEntry>, Rejection> {
    Ok(Json(
        allowed.administers(&service, &()).remove_staff(&name).await?,
    ))
}

/// Lists all tokens of a member of staff, the earliest first.
#[utoipa::path(
    get, path = path::STAFF_TOKENS, tag = "staff", security(("token" = [])),
    params(("name" = String, Path, description = "The member.")),
    responses((status = 200, description = "All tokens.", body = Listing<TokenEntry>)),
)]
async fn tokens(
    State(service): State<Service>,
    allowed: Allowed<ReadStaff>,
    Named(name): Named<String>,
) -> Result<Json<Listing<TokenEntry>>, Rejection> {
    let items = allowed.reads(&service).tokens(&name).await?;

    Ok(Json(Listing { items, next: None }))
}

/// Makes a token for a member of staff.
///
/// The token is told only this once: the answer to a repeated request says that it was made, and does not tell it.
#[utoipa::path(
    post, path = path::STAFF_TOKENS, tag = "staff", security(("token" = [])),
    params(
        ("name" = String, Path, description = "The member."),
        Once,
    ),
    request_body = NewToken,
    responses((status = 201, description = "It was made.", body = IssuedToken)),
)]
async fn add_token(
    State(service): State<Service>,
    allowed: Allowed<ManageStaff>,
    Named(name): Named<String>,
    Body(request): Body<NewToken>,
) -> Result<(StatusCode, Json<IssuedToken>), Rejection> {
    let token = allowed
        .administers(&service, &request)
        .add_token(&name, &request.label, request.expires_at)
        .await?;

    Ok((StatusCode::CREATED, Json(token)))
}

/// Ends the validity of a token, from the next request on.
#[utoipa::path(
    delete, path = path::TOKEN, tag = "staff", security(("token" = [])),
    params(("id" = String, Path, description = "The 8 symbols after `kkn_`.")),
    responses((status = 200, description = "The token, revoked.", body = TokenEntry)),
)]
async fn revoke(
    State(service): State<Service>,
    allowed: Allowed<ManageStaff>,
    Named(id): Named<String>,
) -> Result<Json<TokenEntry>, Rejection> {
    Ok(Json(allowed.administers(&service, &()).revoke_token(&id).await?))
}
