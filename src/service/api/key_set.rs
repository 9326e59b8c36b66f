//! Publishes the keys that sign licences.

use axum::Json;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::service::Service;
use crate::wire::{KeySet, path};

/// How long an answer may be kept: a new key is in the catalogue before anything is signed with it,
/// so that a day is early enough.
const KEPT: &str = "public, max-age=86400";

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new().routes(routes!(keys))
}

/// Tells the public keys that licences are checked with.
///
/// A JWK Set (RFC 7517, RFC 8037), for any JWT library. It holds the keys of the vendor's catalogue and nothing else; a
/// product that works without a network brings the set with it.
#[utoipa::path(
    get, path = path::KEY_SET, tag = "operation",
    responses((status = 200, description = "The keys. The answer may be kept for a day.", body = KeySet)),
)]
async fn keys(State(service): State<Service>) -> Response {
    let cached = [(header::CACHE_CONTROL, KEPT)];

    (cached, Json(KeySet::of(&service.catalogue))).into_response()
}
