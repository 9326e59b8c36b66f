//! Accepts connections, closes those that stall, and attaches the client to their requests.

use std::future::{Ready, ready};
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::http::{HeaderValue, Request, header};
use axum::response::Response;
use axum_server::accept::Accept;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};
use tower::Service as Tower;

use super::head::HeadDefect;
use super::seats::{Seat, Seats};
use super::{STALL, Transport};
use crate::server::client::Proxy;
use crate::server::metrics;

/// The acceptor of connections.
#[derive(Clone)]
pub(super) struct Door {
    proxy: Option<Arc<Proxy>>,
    seats: Arc<Seats>,
}

impl Door {
    pub(super) fn new(transport: Transport) -> Self {
        Self {
            proxy: transport.proxy.map(Arc::new),
            seats: Seats::new(transport.connections, transport.connections_per_address),
        }
    }

    fn let_in<S>(&self, stream: TcpStream, service: S) -> io::Result<(Connection, Announcing<S>)> {
        let peer = stream.peer_addr()?.ip().to_canonical();
        let proxied = self.proxy.as_ref().is_some_and(|proxy| proxy.is(peer));
        let seat = self.seats.take(peer, proxied).ok_or_else(|| {
            metrics::refused();
            io::Error::other("too many connections")
        })?;
        stream.set_nodelay(true)?;
        let announcing = Announcing {
            service,
            peer,
            proxy: self.proxy.clone(),
            seat: seat.clone(),
        };

        Ok((
            Connection {
                stream,
                stalled: None,
                seat,
            },
            announcing,
        ))
    }
}

impl<S> Accept<TcpStream, S> for Door {
    type Stream = Connection;
    type Service = Announcing<S>;
    type Future = Ready<io::Result<(Connection, Announcing<S>)>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        ready(self.let_in(stream, service))
    }
}

/// A connection that is closed when the client accepts no data for too long, or when its seat is
/// given to another.
///
/// Pending reads and writes that can complete still do, so that no client loses an answer that was
/// ready.
pub(super) struct Connection {
    stream: TcpStream,
    /// The timer that runs while the client accepts no data.
    stalled: Option<Pin<Box<Sleep>>>,
    seat: Seat,
}

impl Connection {
    fn unless_stalled<T>(
        &mut self,
        context: &mut Context<'_>,
        written: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.stalled = None;
            return written;
        }
        if self.seat.must_end(context) {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }

        let deadline = self.stalled.get_or_insert_with(|| Box::pin(sleep(STALL)));
        deadline
            .as_mut()
            .poll(context)
            .map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        if read.is_pending() && self.seat.must_end(context) {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }

        read
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.unless_stalled(context, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.unless_stalled(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// A service that attaches the client to each request of a connection, and marks the seat as busy
/// during it.
#[derive(Clone)]
pub(super) struct Announcing<S> {
    service: S,
    peer: IpAddr,
    proxy: Option<Arc<Proxy>>,
    seat: Seat,
}

impl<S, B> Tower<Request<B>> for Announcing<S>
where
    S: Tower<Request<B>, Response = Response>,
    S::Future: Send + 'static,
{
    type Response = Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.service.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<B>) -> Self::Future {
        HeadDefect::read(&mut request, self.peer, self.proxy.as_deref());
        self.seat.set_busy(true);
        let seat = self.seat.clone();
        let answer = self.service.call(request);

        Box::pin(async move {
            let mut answer = answer.await;
            seat.set_busy(false);
            // A client that sends without a pause could otherwise continue without a seat.
            if let Ok(answer) = &mut answer
                && seat.is_given_up()
            {
                let close = HeaderValue::from_static("close");
                answer.headers_mut().insert(header::CONNECTION, close);
            }

            answer
        })
    }
}
