//! Reads the audit log.

use axum::Json;
use axum::extract::State;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::PageQuery;
use crate::service::Service;
use crate::service::api::allowed::{Allowed, ReadAudit};
use crate::service::api::asked::Query;
use crate::service::api::problem::Rejection;
use crate::wire::admin::{AuditLine, Listing, path};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new().routes(routes!(list))
}

/// Lists what was changed, by whom and when, the earliest first.
///
/// `cursor` is the number of the entry before the page. `docs/security.md` says how the hashes are made, so that who
/// reads the log can check it.
#[utoipa::path(
    get, path = path::AUDIT, tag = "audit", security(("token" = [])), params(PageQuery),
    responses((status = 200, description = "A page of the log.", body = Listing<AuditLine>)),
)]
async fn list(
    State(service): State<Service>,
    allowed: Allowed<ReadAudit>,
    Query(page): Query<PageQuery>,
) -> Result<Json<Listing<AuditLine>>, Rejection> {
    let listing = allowed
        .reads(&service)
        .audit(page.cursor.as_deref(), page.limit)
        .await?;

    Ok(Json(listing))
}
