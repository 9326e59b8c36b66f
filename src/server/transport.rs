//! Accepts a limited number of connections, with or without TLS, and ends them gracefully.
//!
//! A slow client cannot keep others out: the head of a request has to arrive within [`HEAD`], its
//! body and its answer have limits of their own, and a connection whose client accepts no data is
//! closed after [`STALL`]. When no connections are left, idle ones are closed in favour of new
//! ones.

mod certificate;
mod descriptors;
mod door;
mod head;
mod rest;
mod seats;

pub use certificate::{Certificate, CertificateError};

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::{Router, middleware};
use axum_server::tls_rustls::RustlsAcceptor;
use axum_server::{Handle, Server};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tracing::{debug, info, warn};

use self::door::Door;
use super::client::Proxy;

/// The time that accepted requests may still take once the service is told to end.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// The time that a client may take for the head of a request, and that a connection may be idle
/// before the next request.
const HEAD: Duration = Duration::from_secs(15);

/// The time that a client may take for the TLS handshake.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// The time after which a connection is closed if its client accepts no part of an answer.
const STALL: Duration = Duration::from_secs(20);

/// The maximum size of the head of a request, in bytes; hyper accepts no smaller limit.
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// The settings for accepting connections.
#[derive(Debug, Clone)]
pub struct Transport {
    /// The certificate for TLS; without one, connections are not encrypted.
    pub certificate: Option<Certificate>,
    /// The proxies in front of the service, which name the client of each request.
    pub proxy: Option<Proxy>,
    /// The maximum number of open connections. Each needs a file descriptor; the limit is lowered
    /// to what the descriptors allow.
    pub connections: usize,
    /// The maximum number of connections from one address (IPv6: one network of 64 bits), proxies
    /// excepted. Once half of all connections are open, it is an eighth of this. A further
    /// connection closes the one that has been idle for longest.
    pub connections_per_address: usize,
}

impl Default for Transport {
    /// No TLS and no proxy, with a number of connections that fits the 1024 file descriptors that
    /// most systems allow a process.
    fn default() -> Self {
        Self {
            certificate: None,
            proxy: None,
            connections: 800,
            connections_per_address: 200,
        }
    }
}

/// Answers requests with these routes on these listeners until `shutdown` is ready, and then
/// completes the requests that were accepted.
pub(crate) async fn serve(
    routes: Router,
    listeners: Vec<TcpListener>,
    mut transport: Transport,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    transport.connections = descriptors::afford(transport.connections);
    let routes = routes
        .layer(middleware::from_fn(head::refuse))
        .layer(middleware::from_fn(rest::discard));
    let handles: Vec<Handle<SocketAddr>> = listeners.iter().map(|_| Handle::new()).collect();
    // These tasks end when this function returns.
    let mut beside = JoinSet::new();
    let ending = handles.clone();
    beside.spawn(async move {
        shutdown.await;
        info!("ending");
        for handle in ending {
            handle.graceful_shutdown(Some(LAST_REQUESTS));
        }
    });
    let certificate = transport.certificate.clone();
    if let Some(certificate) = certificate.clone() {
        beside.spawn(async move { certificate.watch().await });
    }
    let door = Door::new(transport);
    let mut serving = JoinSet::new();
    for (listener, handle) in listeners.into_iter().zip(&handles) {
        info!(address = %listener.local_addr()?, tls = certificate.is_some(), "serving");
        let one = serve_one(
            routes.clone(),
            listener,
            certificate.clone(),
            door.clone(),
            handle.clone(),
        );
        serving.spawn(one);
    }
    let mut ended = Ok(());
    while let Some(one) = serving.join_next().await {
        ended = ended.and(one.map_err(io::Error::other).flatten());
    }

    let cut_off: usize = handles.iter().map(Handle::connection_count).sum();
    if cut_off > 0 {
        warn!(connections = cut_off, "requests were cut off");
    }

    ended
}

async fn serve_one(
    routes: Router,
    listener: TcpListener,
    certificate: Option<Certificate>,
    door: Door,
    handle: Handle<SocketAddr>,
) -> io::Result<()> {
    let mut server = Server::<SocketAddr>::from_listener(listener)
        .http1_only()
        .handle(handle)
        .accept_error_handler(|address, error| debug!(?address, %error, "no connection"));
    server
        .http_builder()
        .http1()
        .header_read_timeout(HEAD)
        .max_buf_size(MAX_HEAD_BYTES);
    let routes = routes.into_make_service();
    match certificate {
        None => server.acceptor(door).serve(routes).await,
        Some(certificate) => {
            let acceptor = RustlsAcceptor::new(certificate.config())
                .handshake_timeout(HANDSHAKE)
                .acceptor(door);
            server.acceptor(acceptor).serve(routes).await
        }
    }
}
