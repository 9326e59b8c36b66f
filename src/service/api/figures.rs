//! Shows metrics to the operators of the service.

use axum::Extension;
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::allowed::{Allowed, ReadFigures};
use super::problem::Rejection;
use crate::server::client::Client;
use crate::service::Service;
use crate::wire::path;

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new().routes(routes!(metrics))
}

/// Shows figures for Prometheus: to a program on the service's own computer, or with the token of an administrator or auditor.
#[utoipa::path(
    get, path = path::METRICS, tag = "operation", security((), ("token" = [])),
    responses(
        (status = 200, description = "The figures.", body = String, content_type = "text/plain; version=0.0.4"),
        (status = 404, description = "This service keeps no figures."),
    ),
)]
async fn metrics(
    State(service): State<Service>,
    client: Option<Extension<Client>>,
    request: Request,
) -> Result<Response, Rejection> {
    if !client.is_some_and(|Extension(client)| client.local) {
        let _allowed =
            Allowed::<ReadFigures>::from_request_parts(&mut request.into_parts().0, &service).await?;
    }
    let text = service.metrics.text().ok_or(Rejection::NoSuchPath)?;

    Ok(([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response())
}
