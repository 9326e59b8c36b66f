//! Adds what all answers have in common, and logs each answer.

use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use tracing::{Instrument as _, debug, error_span, info};

use super::allowed::PresentedToken;
use super::problem::Rejection;
use crate::fault::Code;
use crate::server::client::Client;
pub(in crate::service) use crate::server::http::envelope::RequestId;
use crate::server::http::envelope::{self, PATIENCE};
use crate::server::http::problem;
use crate::service::Service;
use crate::wire::{Problem, path};

/// Answers within the rate limits and the time limit, and adds the headers by which a client
/// recognises the service.
///
/// The log contains the route, not the path as it was sent, and neither headers nor bodies:
/// whatever a client puts there by mistake stays out of it.
pub(super) async fn seal(State(service): State<Service>, mut request: Request, next: Next) -> Response {
    let id = RequestId::of(request.headers());
    request.extensions_mut().insert(id.clone());
    let span = error_span!("request", id = id.as_str());

    answer(&service, request, next, id).instrument(span).await
}

async fn answer(service: &Service, mut request: Request, next: Next, id: RequestId) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    let client = request.extensions().get::<Client>().copied();

    let presented = PresentedToken::default();
    request.extensions_mut().insert(presented.clone());

    let mut response = match service.limits.admit(client) {
        Err(fault) => Rejection::from(fault).into_response(),
        Ok(()) => match tokio::time::timeout(PATIENCE, next.run(request)).await {
            Ok(response) => response,
            Err(_) => Rejection::TimedOut.into_response(),
        },
    };
    let said = response.extensions();
    let code = match said.get::<Problem>() {
        Some(problem) => problem.code,
        None => said.get::<Code>().copied(),
    };
    if let Err(fault) = service
        .limits
        .note(client, presented.symbols(), response.status(), code)
    {
        response = Rejection::from(fault).into_response();
    }
    let mut code = response.extensions().get::<Code>().copied();
    if let Some(mut problem) = response.extensions_mut().remove::<Problem>() {
        code = problem.code;
        problem.request_id = Some(id.as_str().to_owned());
        response = problem::written(problem, response);
    }
    let status = response.status();

    envelope::dress(response.headers_mut(), id);

    let status = status.as_u16();
    let code = code.map(Code::as_str);
    let took = started.elapsed();
    service.metrics.answered(&method, route, status, took);
    if [path::HEALTH, path::READY, path::METRICS].contains(&route) {
        debug!(%method, route, status, ?took, "answered");
    } else {
        info!(%method, route, status, code, ?took, "answered");
    }

    response
}
