//! Replaces a running service by one with another catalogue and other keys, between two requests.

use std::convert::Infallible;
use std::io;
use std::sync::{Arc, PoisonError, RwLock};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::future::RouteFuture;
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tracing::warn;

use super::limits::Guard;
use super::metrics::{self, Metrics};
use super::{Service, Transport, api};
use crate::server::transport;

/// The interval at which idle entries are removed.
const SWEEP: Duration = Duration::from_secs(10);
/// The interval at which the time is stored without any changes, so that a quiet service does not
/// look like one that was off.
const HEARTBEAT: Duration = Duration::from_hours(1);

/// The service that answers now. Clones are replaced together.
#[derive(Debug, Clone)]
pub(super) struct Current(Arc<RwLock<Answering>>);

#[derive(Debug)]
struct Answering {
    service: Service,
    routes: Router,
}

impl Answering {
    fn new(service: Service) -> Self {
        Self {
            routes: api::router(service.clone()),
            service,
        }
    }
}

impl Current {
    pub(super) fn new(service: Service) -> Self {
        Self(Arc::new(RwLock::new(Answering::new(service))))
    }

    pub(super) fn service(&self) -> Service {
        let answering = self.0.read().unwrap_or_else(PoisonError::into_inner);

        answering.service.clone()
    }

    /// Replaces the service for all later requests. Requests that are in progress are completed by
    /// the previous one.
    pub(super) fn replace(&self, service: Service) {
        // The routes are built before the lock is taken, so that no request waits for that.
        let answering = Answering::new(service);
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = answering;
    }

    /// Answers requests until `shutdown` is ready, and then completes the accepted ones.
    pub(super) async fn serve(
        &self,
        listener: TcpListener,
        transport: Transport,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<()> {
        let Service { limits, metrics, .. } = self.service();
        // The task ends when this function returns.
        let mut beside = JoinSet::new();
        beside.spawn(sweep(limits, metrics));
        beside.spawn(note_times(self.service()));

        transport::serve(self.routes(), vec![listener], transport, shutdown).await
    }

    /// Returns routes that lead to the service that is current at the time of the request.
    fn routes(&self) -> Router {
        Router::new().fallback_service(self.clone())
    }
}

impl tower::Service<Request> for Current {
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let mut routes = {
            let answering = self.0.read().unwrap_or_else(PoisonError::into_inner);
            answering.routes.clone()
        };

        tower::Service::call(&mut routes, request)
    }
}

async fn sweep(limits: Guard, metrics: Metrics) {
    let mut times = tokio::time::interval(SWEEP);
    loop {
        times.tick().await;
        limits.sweep();
        metrics.tidy();
        metrics::remembered(limits.remembered());
    }
}

async fn note_times(service: Service) {
    let mut times = tokio::time::interval(HEARTBEAT);
    loop {
        times.tick().await;
        if let Err(problem) = service
            .data_directory
            .store()
            .compare_clock(Timestamp::now())
            .await
        {
            warn!(%problem, "the time was not noted");
        }
    }
}
