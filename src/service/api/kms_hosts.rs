//! Answers the KMS hosts of organisations.

use axum::extract::State;
use axum::response::Response;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::problem::Rejection;
use super::{answered, to_the_end};
use crate::licence::Method;
use crate::server::http::body::Body;
use crate::service::Service;
use crate::service::answers::counted;
use crate::wire::kms::{HostAnswer, HostRequest, path};

pub(super) fn routes() -> OpenApiRouter<Service> {
    OpenApiRouter::new().routes(routes!(certify))
}

/// Lets a computer be a KMS host of an organisation.
///
/// The answer holds a certificate for the host's key, which names the products that the host may activate. A host is
/// counted like any other computer that uses a key, and gives its activation back in the same way.
#[utoipa::path(
    post, path = path::HOSTS, tag = "activation", request_body = HostRequest,
    responses(
        (status = 201, description = "The host was counted.", body = HostAnswer),
        (status = 200, description = "This host was active already.", body = HostAnswer),
        (status = 403, description = "`KEY-4` unknown key, or not proven; `KEY-5` blocked; `KEY-8` expired."),
        (status = 409, description = "`CNT-1` all activations of the key are used."),
        (status = 422, description = "`KEY-3` a key for another product; `KEY-6` no KMS host key; or not this form, as when \
            the installation ID is not that of the key."),
    ),
)]
async fn certify(
    State(service): State<Service>,
    Body(request): Body<HostRequest>,
) -> Result<Response, Rejection> {
    to_the_end(async move {
        let outcome = service.certify_host(request, Method::Internet, None).await;

        Ok(answered(counted("kms-host", outcome)?))
    })
    .await
}
