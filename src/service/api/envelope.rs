//! Put on every answer what all have in common, and note it in the log.

use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use tracing::{debug, info};

use super::problem::Rejection;
use crate::fault::Code;
use crate::wire::{SERVICE_HEADER, SERVICE_VERSION, TIME_HEADER, path};

/// How long a request may take in all.
const PATIENCE: Duration = Duration::from_secs(20);

/// Answers within a time limit, with the headers by which a client knows the service.
///
/// The log gets the route, not the path as it was sent, and neither headers nor bodies: whatever a client puts there by
/// mistake stays out of it.
pub(super) async fn seal(request: Request, next: Next) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();

    let mut response = match tokio::time::timeout(PATIENCE, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Rejection::TimedOut.into_response(),
    };
    let headers = response.headers_mut();
    let _former = headers.insert(SERVICE_HEADER, HeaderValue::from_static(SERVICE_VERSION));
    let _former = headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(time) = HeaderValue::try_from(Timestamp::now().to_string()) {
        let _former = headers.insert(TIME_HEADER, time);
    }

    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    let status = response.status().as_u16();
    let code = response.extensions().get::<Code>().map(|code| code.as_str());
    let took = started.elapsed();
    if route == path::HEALTH {
        debug!(%method, route, status, ?took, "answered");
    } else {
        info!(%method, route, status, code, ?took, "answered");
    }

    response
}
