//! The HTTP interface of the host for the organisation's computers. It resembles the interface that
//! the vendor's service has on the internet.

use std::io;
use std::time::Instant;

use axum::extract::{MatchedPath, Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Json, Router};
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tracing::{Instrument as _, debug, error, error_span, info, warn};

use super::host::{Host, LeaseDenial, LeaseResult};
use crate::fault::{Code, Fault};
use crate::server::client::Client;
use crate::server::http::body::Body;
use crate::server::http::envelope::{self, PATIENCE, RequestId};
use crate::server::http::problem::{self, RETRY_AFTER};
use crate::server::{Transport, transport};
use crate::wire::kms::{ClientId, LeaseAnswer, LeaseRequest, path};
use crate::wire::{Health, Problem, path as common};

impl Host {
    /// Answers requests on these listeners until `shutdown` is ready, and then finishes the
    /// requests that were accepted. Changes made by `kakunin-kms activate` and `release` take
    /// effect meanwhile.
    ///
    /// # Errors
    /// The system's error if it accepts no connections.
    pub async fn serve(
        &self,
        listeners: Vec<TcpListener>,
        transport: Transport,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<()> {
        // The tasks end when this function returns.
        let mut beside = JoinSet::new();
        let watching = self.clone();
        beside.spawn(async move { watching.watch().await });

        let served = transport::serve(router(self.clone()), listeners, transport, shutdown).await;
        self.notes().tell(Instant::now());

        served
    }
}

/// Returns the router with the paths of a KMS host.
pub(super) fn router(host: Host) -> Router {
    Router::new()
        .route(path::LEASES, post(lease))
        .route(common::HEALTH, get(well))
        .route(common::READY, get(ready))
        .fallback(async || problem::bare(StatusCode::NOT_FOUND, None, None, None, None))
        .method_not_allowed_fallback(async || {
            problem::bare(StatusCode::METHOD_NOT_ALLOWED, None, None, None, None)
        })
        .layer(middleware::from_fn_with_state(host.clone(), seal))
        .with_state(host)
}

/// Issues a lease, or refuses it with the reason. Each attempt is one line of the log, with
/// everything that an administrator needs to find the cause.
async fn lease(
    State(host): State<Host>,
    client: Option<Extension<Client>>,
    Body(request): Body<LeaseRequest>,
) -> Response {
    let now = Timestamp::now();
    let client_id = request.client_id;
    let product = request.product;
    let peer = client.map(|Extension(client)| client.address);
    let answered = host.lease(request, peer, now).await;
    if host.notes().admit(peer) {
        note(&answered, peer, client_id, product);
    }
    if !answered.copies.is_empty() && host.notes().admit(peer) {
        note_copy(&answered, client_id);
    }

    let LeaseResult { outcome, counts, .. } = answered;
    let mut response = match outcome {
        Ok(lease) => Json(LeaseAnswer {
            lease,
            count: counts.map_or(0, |counts| counts.count),
            threshold: counts.map_or(0, |counts| counts.threshold),
            server_time: now,
        })
        .into_response(),
        Err(denied) => refused(denied),
    };
    response.extensions_mut().insert(Noted);

    response
}

/// Marks a response that is already in the log.
#[derive(Clone, Copy)]
struct Noted;

fn note(answered: &LeaseResult, peer: Option<std::net::IpAddr>, client_id: ClientId, product: u16) {
    let peer = peer.map(tracing::field::display);
    let computer = answered.computer.as_deref();
    let outcome = match &answered.outcome {
        Ok(_) => "lease",
        Err(LeaseDenial::Malformed(_)) => "malformed",
        Err(LeaseDenial::Fault { fault, .. }) => fault.code().as_str(),
        Err(LeaseDenial::Failed(_)) => Code::Srv1.as_str(),
    };
    let count = answered.counts.map(|counts| counts.count);
    let threshold = answered.counts.map(|counts| counts.threshold);
    let renewal_minutes = answered.counts.map(|counts| counts.renewal_minutes);
    let retry_minutes = answered.counts.map(|counts| counts.retry_minutes);
    match &answered.outcome {
        Err(LeaseDenial::Failed(failure)) => {
            error!(peer, computer, %client_id, product, outcome, %failure, "no lease");
        }
        Err(LeaseDenial::Malformed(detail)) => {
            warn!(peer, computer, %client_id, product, outcome, detail, "no lease");
        }
        Err(LeaseDenial::Fault {
            fault: Fault::ClocksDiffer { here, there },
            ..
        }) => {
            warn!(peer, computer, %client_id, product, outcome, its_time = %here, our_time = %there, "no lease");
        }
        Err(_) => {
            warn!(peer, computer, %client_id, product, outcome, count, threshold, retry_minutes, "no lease");
        }
        Ok(_) => info!(
            peer,
            computer,
            %client_id,
            product,
            outcome,
            count,
            threshold,
            renewal_minutes,
            retry_minutes,
            listed = answered.listed,
            "lease"
        ),
    }
}

fn note_copy(answered: &LeaseResult, client_id: ClientId) {
    let others: Vec<_> = answered
        .copies
        .iter()
        .map(|copy| {
            let name = copy.name.as_deref().unwrap_or("without a name");

            format!("{name} ({})", copy.last_seen)
        })
        .collect();
    warn!(
        %client_id,
        computer = answered.computer,
        others = others.join(", "),
        "a client id was seen on other hardware before: a copied disk, or a new main board; \
         `kakunin-kms clients --clones` lists all"
    );
}

fn refused(denied: LeaseDenial) -> Response {
    match denied {
        LeaseDenial::Malformed(detail) => problem::bare(
            StatusCode::UNPROCESSABLE_ENTITY,
            Some(detail.to_owned()),
            None,
            None,
            None,
        ),
        LeaseDenial::Fault { fault, retry_minutes } => {
            let code = fault.code();
            let mut response = problem::bare(status(code), None, Some(code), Some(fault), None);
            if let Some(problem) = response.extensions_mut().get_mut::<Problem>() {
                problem.retry_minutes = retry_minutes;
            }

            response
        }
        LeaseDenial::Failed(_) => unavailable(),
    }
}

/// Returns the status for a refusal with this code.
const fn status(code: Code) -> StatusCode {
    match code {
        Code::Kms4 | Code::Kms5 => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// The client knows which host it asked and the host does not, so the code comes without its data.
fn unavailable() -> Response {
    problem::bare(
        StatusCode::SERVICE_UNAVAILABLE,
        None,
        Some(Code::Srv1),
        None,
        Some(RETRY_AFTER),
    )
}

async fn well() -> Json<Health> {
    Json(Health {
        status: "ok".to_owned(),
        server_time: Timestamp::now(),
    })
}

/// Answers whether the host can issue leases: it is activated, and its database answers.
async fn ready(State(host): State<Host>) -> Response {
    if !host.is_activated() {
        let host = String::new();
        return refused(LeaseDenial::Fault {
            fault: Fault::KmsHostNotActivated { host },
            retry_minutes: None,
        });
    }
    if let Err(failure) = host.store().ping().await {
        error!(%failure, "the database does not answer");
        return unavailable();
    }

    well().await.into_response()
}

/// Answers within the time limit, and adds the headers by which a client recognises the host.
async fn seal(State(host): State<Host>, request: Request, next: Next) -> Response {
    let id = RequestId::of(request.headers());
    let span = error_span!("request", id = id.as_str());

    answer(&host, request, next, id).instrument(span).await
}

async fn answer(host: &Host, request: Request, next: Next, id: RequestId) -> Response {
    let started = Instant::now();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let peer = request.extensions().get::<Client>().map(|client| client.address);
    let mut response = tokio::time::timeout(PATIENCE, next.run(request))
        .await
        .unwrap_or_else(|_| {
            if host.notes().admit(peer) {
                error!("a request took too long");
            }
            unavailable()
        });
    if let Some(mut problem) = response.extensions_mut().remove::<Problem>() {
        problem.request_id = Some(id.as_str().to_owned());
        response = problem::written(problem, response);
    }
    envelope::dress(response.headers_mut(), id);

    let route = route.as_ref().map_or("(none)", MatchedPath::as_str);
    let status = response.status().as_u16();
    let took = started.elapsed();
    let is_noted = response.extensions().get::<Noted>().is_some();
    let is_quiet = is_noted || [common::HEALTH, common::READY].contains(&route) || !host.notes().admit(peer);
    let peer = peer.map(tracing::field::display);
    if is_quiet {
        debug!(peer, %method, route, status, ?took, "answered");
    } else {
        info!(peer, %method, route, status, ?took, "answered");
    }

    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_a_host_has_a_status_or_is_found_by_the_client() {
        let table = [
            (Code::Kms1, None),
            (Code::Kms2, None),
            (Code::Kms3, Some(StatusCode::UNPROCESSABLE_ENTITY)),
            (Code::Kms4, Some(StatusCode::CONFLICT)),
            (Code::Kms5, Some(StatusCode::CONFLICT)),
            (Code::Kms6, None),
        ];
        let of_hosts: Vec<Code> = Code::ALL
            .iter()
            .copied()
            .filter(|code| code.as_str().starts_with("KMS-"))
            .collect();

        assert_eq!(table.map(|(code, _)| code).as_slice(), of_hosts);
        for (code, expected) in table {
            assert!(expected.is_none_or(|expected| status(code) == expected), "{code}");
        }
    }
}
