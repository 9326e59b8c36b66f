//! Accept connections: with or without TLS, so many and no more, and end them in order.
//!
//! Nobody can keep others out by being slow: a request's head has to arrive within [`HEAD`], its body and its answer have
//! limits of their own, and whatever a client does not take is given up after [`STALL`]. Where no connections are left, those
//! that are at rest make room for newcomers.

mod certificate;
mod descriptors;
mod door;
mod head;
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

/// How long requests that were accepted may still take once the service is told to end.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// How long a client may take for the head of a request, and how long a connection may be idle before the next.
const HEAD: Duration = Duration::from_secs(15);

/// How long a client may take for the handshake of TLS.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// How long a client may take none of an answer.
const STALL: Duration = Duration::from_secs(20);

/// How large the head of a request may be, in bytes; hyper allows no less.
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// How connections are accepted.
#[derive(Debug, Clone)]
pub struct Transport {
    /// Encrypts with this; without it, nothing does.
    pub certificate: Option<Certificate>,
    /// The proxies in front, which tell for whom they ask.
    pub proxy: Option<Proxy>,
    /// How many connections may be open. Each needs a file descriptor; there are never more than those allow.
    pub connections: usize,
    /// How many of them may be from one address (IPv6: one network of 64 bits), proxies excepted. Once half of all are open,
    /// it is an eighth of this. One more closes the one that has been at rest for longest.
    pub connections_per_address: usize,
}

impl Default for Transport {
    /// Without TLS and proxy; connections for the 1024 file descriptors that most systems allow a process.
    fn default() -> Self {
        Self {
            certificate: None,
            proxy: None,
            connections: 800,
            connections_per_address: 200,
        }
    }
}

/// Answers requests at these routes, over these listeners, until `shutdown` is ready, and then finishes those that were
/// accepted.
pub(crate) async fn serve(
    routes: Router,
    listeners: Vec<TcpListener>,
    mut transport: Transport,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    transport.connections = descriptors::afford(transport.connections);
    let routes = routes.layer(middleware::from_fn(head::refuse));
    let handles: Vec<Handle<SocketAddr>> = listeners.iter().map(|_| Handle::new()).collect();
    // They end when this function does.
    let mut beside = JoinSet::new();
    let ending = handles.clone();
    let _task = beside.spawn(async move {
        shutdown.await;
        info!("ending");
        for handle in ending {
            handle.graceful_shutdown(Some(LAST_REQUESTS));
        }
    });
    let certificate = transport.certificate.clone();
    if let Some(certificate) = certificate.clone() {
        let _task = beside.spawn(async move { certificate.watch().await });
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
        let _task = serving.spawn(one);
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
    let _builder = server
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
