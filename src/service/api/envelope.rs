//! Put on every answer what all have in common, and note it in the log.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use jiff::Timestamp;
use tracing::{Instrument as _, debug, error_span, info};

use super::problem::{self, Rejection};
use crate::fault::Code;
use crate::service::Service;
use crate::service::client::Client;
use crate::wire::{Problem, REQUEST_ID_HEADER, SERVICE_HEADER, SERVICE_VERSION, TIME_HEADER, path};

/// How long a request may take in all.
const PATIENCE: Duration = Duration::from_secs(20);

/// The longest id that a client may give its request, in bytes.
const MAX_ID_BYTES: usize = 64;

/// The id of a request, for whoever answers it.
#[derive(Debug, Clone)]
pub(in crate::service) struct RequestId(pub(in crate::service) HeaderValue);

impl RequestId {
    /// The id that the client chose, if it can stand in a log, or else a new one.
    fn of(headers: &HeaderMap) -> Self {
        let chosen = headers.get(REQUEST_ID_HEADER).filter(|id| {
            let id = id.as_bytes();
            (1..=MAX_ID_BYTES).contains(&id.len())
                && id
                    .iter()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte))
        });

        Self(chosen.cloned().unwrap_or_else(new_id))
    }

    /// The id as text.
    pub(in crate::service) fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or_default()
    }
}

/// A new id: what tells this process from others, and a number.
fn new_id() -> HeaderValue {
    static PROCESS: OnceLock<u64> = OnceLock::new();
    static REQUESTS: AtomicU64 = AtomicU64::new(1);
    let process = PROCESS.get_or_init(|| getrandom::u64().unwrap_or_else(|_| std::process::id().into()));
    let number = REQUESTS.fetch_add(1, Ordering::Relaxed);

    HeaderValue::try_from(format!("{process:016x}-{number:x}"))
        .unwrap_or_else(|_| HeaderValue::from_static("unknown"))
}

/// Answers within the limits of rate and time, with the headers by which a client knows the service.
///
/// The log gets the route, not the path as it was sent, and neither headers nor bodies: whatever a client puts there by
/// mistake stays out of it.
pub(super) async fn seal(State(service): State<Service>, mut request: Request, next: Next) -> Response {
    let id = RequestId::of(request.headers());
    let _former = request.extensions_mut().insert(id.clone());
    let span = error_span!("request", id = id.as_str());

    answer(&service, request, next, id).instrument(span).await
}

async fn answer(service: &Service, request: Request, next: Next, id: RequestId) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    let client = request.extensions().get::<Client>().copied();

    let mut response = match service.limits.admit(client) {
        Err(fault) => Rejection::from(fault).into_response(),
        Ok(()) => match tokio::time::timeout(PATIENCE, next.run(request)).await {
            Ok(response) => response,
            Err(_) => Rejection::TimedOut.into_response(),
        },
    };
    let mut code = response.extensions().get::<Code>().copied();
    if let Some(mut problem) = response.extensions_mut().remove::<Problem>() {
        code = problem.code;
        problem.request_id = Some(id.as_str().to_owned());
        response = problem::written(problem, response);
    }
    let status = response.status();
    service.limits.note(client, status, code);

    let headers = response.headers_mut();
    let _former = headers.insert(SERVICE_HEADER, HeaderValue::from_static(SERVICE_VERSION));
    // Only files that never change say otherwise.
    let _former = headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    let _former = headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    if let Ok(time) = HeaderValue::try_from(Timestamp::now().to_string()) {
        let _former = headers.insert(TIME_HEADER, time);
    }
    let _former = headers.insert(REQUEST_ID_HEADER, id.0);

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
