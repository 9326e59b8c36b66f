//! Issues, finds, changes and blocks keys; manages the computers that use them.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::PageQuery;
use crate::server::http::body::Body;
use crate::service::api::allowed::{Allowed, ManageKeys, Once, RaiseLimit, ReadKeys, ReleaseComputer};
use crate::service::api::asked::{Named, Query};
use crate::service::api::problem::Rejection;
use crate::service::{AdministrationError, KeyFilter, Service, useless};
use crate::wire::admin::{
    BlockOrder, ComputerEntry, IssuedKeys, KeyChange, KeyEntry, KeyOrder, Listing, MAX_KEYS_AT_ONCE,
    RaiseOrder, ReleaseOrder, UnblockOrder, Usage, path,
};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new()
        .routes(routes!(list, issue))
        .routes(routes!(show, change))
        .routes(routes!(raise))
        .routes(routes!(block))
        .routes(routes!(unblock))
        .routes(routes!(computers))
        .routes(routes!(release))
}

/// The keys that are wanted: those that fit everything that is given.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct KeyQuery {
    /// Those of this organisation.
    organisation: Option<String>,
    /// Those for this product.
    product: Option<u16>,
    /// Those that are blocked, or those that are not.
    blocked: Option<bool>,
    /// Those whose serial number or note, or whose organisation's name, holds this text, and those whose name or second group
    /// it is.
    text: Option<String>,
    /// The number of items: 50 if not given.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The value of `next` of the page before.
    cursor: Option<String>,
}

/// Lists keys by their names, the earliest first.
#[utoipa::path(
    get, path = path::KEYS, tag = "keys", security(("token" = [])), params(KeyQuery),
    responses((status = 200, description = "A page of keys.", body = Listing<KeyEntry>)),
)]
async fn list(
    State(service): State<Service>,
    allowed: Allowed<ReadKeys>,
    Query(query): Query<KeyQuery>,
) -> Result<Json<Listing<KeyEntry>>, Rejection> {
    let KeyQuery {
        organisation,
        product,
        blocked,
        text,
        limit,
        cursor,
    } = query;
    let filter = KeyFilter {
        organisation,
        product,
        blocked,
        text,
    };

    Ok(Json(
        allowed
            .reads(&service)
            .keys(filter, cursor.as_deref(), limit)
            .await?,
    ))
}

/// Issues keys, at most 1000 at once: all of them or none.
///
/// This is the only time that the keys are told. Who repeats the request with the same idempotency key gets the same
/// keys again, until 100,000 further changes were made.
#[utoipa::path(
    post, path = path::KEYS, tag = "keys", security(("token" = [])),
    params(Once),
    request_body = KeyOrder,
    responses(
        (status = 201, description = "They were issued.", body = IssuedKeys),
        (status = 404, description = "There is no such organisation."),
        (status = 422, description = "Nobody could use the keys: the catalogue has no such product, they would have expired, \
            or their limit is 0; or not this form."),
    ),
)]
async fn issue(
    State(service): State<Service>,
    allowed: Allowed<ManageKeys>,
    Body(order): Body<KeyOrder>,
) -> Result<(StatusCode, Json<IssuedKeys>), Rejection> {
    if !(1..=MAX_KEYS_AT_ONCE).contains(&order.count) {
        return Err(AdministrationError::Number {
            field: "the number of keys",
            least: 1,
            most: MAX_KEYS_AT_ONCE,
        }
        .into());
    }
    if let Some(useless) = useless(&order, Some(&service.catalogue), Timestamp::now()) {
        return Err(Rejection::Unfit(format!(
            "nobody could use these keys: {useless}"
        )));
    }
    let keys = allowed.administers(&service, &order).issue(&order).await?;

    Ok((StatusCode::CREATED, Json(keys)))
}

/// Shows one key.
#[utoipa::path(
    get, path = path::KEY, tag = "keys", security(("token" = [])),
    params(("serial" = u32, Path, description = "The serial number of the key.")),
    responses((status = 200, description = "The key.", body = KeyEntry)),
)]
async fn show(
    State(service): State<Service>,
    allowed: Allowed<ReadKeys>,
    Named(serial): Named<u32>,
) -> Result<Json<KeyEntry>, Rejection> {
    Ok(Json(allowed.reads(&service).key(serial).await?))
}

/// Changes limit, expiry, note and organisation of a key: all that is given, or nothing.
#[utoipa::path(
    patch, path = path::KEY, tag = "keys", security(("token" = [])),
    params(
        ("serial" = u32, Path, description = "The serial number of the key."),
        Once,
    ),
    request_body = KeyChange,
    responses(
        (status = 200, description = "The key as it is now.", body = KeyEntry),
        (status = 409, description = "More computers use the key than that."),
    ),
)]
async fn change(
    State(service): State<Service>,
    allowed: Allowed<ManageKeys>,
    Named(serial): Named<u32>,
    Body(request): Body<KeyChange>,
) -> Result<Json<KeyEntry>, Rejection> {
    let administration = allowed.administers(&service, &request);

    Ok(Json(administration.change_key(serial, request).await?))
}

/// Allows more computers on a key, by a stated number and for a reason.
#[utoipa::path(
    post, path = path::KEY_RAISE, tag = "keys", security(("token" = [])),
    params(
        ("serial" = u32, Path, description = "The serial number of the key."),
        Once,
    ),
    request_body = RaiseOrder,
    responses((status = 200, description = "The key as it is now.", body = KeyEntry)),
)]
async fn raise(
    State(service): State<Service>,
    allowed: Allowed<RaiseLimit>,
    Named(serial): Named<u32>,
    Body(request): Body<RaiseOrder>,
) -> Result<Json<KeyEntry>, Rejection> {
    let key = allowed
        .administers(&service, &request)
        .raise(serial, request.by, &request.reason)
        .await?;

    Ok(Json(key))
}

/// Blocks a key, from the next request on: it activates no more computers.
#[utoipa::path(
    post, path = path::KEY_BLOCK, tag = "keys", security(("token" = [])),
    params(
        ("serial" = u32, Path, description = "The serial number of the key."),
        Once,
    ),
    request_body = BlockOrder,
    responses((status = 200, description = "The key as it is now.", body = KeyEntry)),
)]
async fn block(
    State(service): State<Service>,
    allowed: Allowed<ManageKeys>,
    Named(serial): Named<u32>,
    Body(request): Body<BlockOrder>,
) -> Result<Json<KeyEntry>, Rejection> {
    let key = allowed
        .administers(&service, &request)
        .block(serial, request.reason, request.note.as_deref())
        .await?;

    Ok(Json(key))
}

/// Takes the block from a key, from the next request on.
#[utoipa::path(
    post, path = path::KEY_UNBLOCK, tag = "keys", security(("token" = [])),
    params(
        ("serial" = u32, Path, description = "The serial number of the key."),
        Once,
    ),
    request_body = UnblockOrder,
    responses((status = 200, description = "The key as it is now.", body = KeyEntry)),
)]
async fn unblock(
    State(service): State<Service>,
    allowed: Allowed<ManageKeys>,
    Named(serial): Named<u32>,
    Body(request): Body<UnblockOrder>,
) -> Result<Json<KeyEntry>, Rejection> {
    let key = allowed
        .administers(&service, &request)
        .unblock(serial, request.note.as_deref())
        .await?;

    Ok(Json(key))
}

/// Lists the computers that use a key, the earliest first.
#[utoipa::path(
    get, path = path::COMPUTERS, tag = "keys", security(("token" = [])),
    params(("serial" = u32, Path, description = "The serial number of the key."), PageQuery),
    responses((status = 200, description = "A page of computers.", body = Listing<ComputerEntry>)),
)]
async fn computers(
    State(service): State<Service>,
    allowed: Allowed<ReadKeys>,
    Named(serial): Named<u32>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Listing<ComputerEntry>>, Rejection> {
    let listing = allowed
        .reads(&service)
        .computers(serial, page.cursor.as_deref(), page.limit)
        .await?;

    Ok(Json(listing))
}

/// Gives the activation of a computer back, for one that cannot do it itself.
#[utoipa::path(
    post, path = path::COMPUTER_RELEASE, tag = "keys", security(("token" = [])),
    params(
        ("serial" = u32, Path, description = "The serial number of the key."),
        ("id" = String, Path, description = "The activation."),
        Once,
    ),
    request_body = ReleaseOrder,
    responses((status = 200, description = "The number of computers that use the key now.", body = Usage)),
)]
async fn release(
    State(service): State<Service>,
    allowed: Allowed<ReleaseComputer>,
    Named((serial, id)): Named<(u32, String)>,
    Body(request): Body<ReleaseOrder>,
) -> Result<Json<Usage>, Rejection> {
    let usage = allowed
        .administers(&service, &request)
        .release(serial, &id, &request.reason)
        .await?;

    Ok(Json(usage))
}
