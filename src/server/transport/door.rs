//! Let connections in, one by one: count them, watch that they move, and tell their requests who asks.

use std::collections::HashMap;
use std::future::{Ready, ready};
use std::io;
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use axum::http::Request;
use axum_server::accept::Accept;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};
use tower::Service as Tower;

use super::{STALL, Transport};
use crate::server::client::{Client, Proxy};
use crate::server::metrics;

/// Lets connections in.
#[derive(Clone)]
pub(super) struct Door {
    proxy: Option<Arc<Proxy>>,
    seats: Arc<Seats>,
}

impl Door {
    pub(super) fn new(transport: Transport) -> Self {
        Self {
            proxy: transport.proxy.map(Arc::new),
            seats: Arc::new(Seats {
                all: transport.connections,
                per_address: transport.connections_per_address,
                taken: Mutex::default(),
            }),
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
        };

        Ok((
            Connection {
                stream,
                stalled: None,
                _seat: seat,
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

/// The connections that may be open.
struct Seats {
    all: usize,
    per_address: usize,
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    all: usize,
    by_address: HashMap<IpAddr, usize>,
}

impl Seats {
    fn taken(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(self: &Arc<Self>, peer: IpAddr, proxied: bool) -> Option<Seat> {
        let address = Client::neighbourhood(peer);
        let mut taken = self.taken();
        let crowded = taken.all * 2 >= self.all;
        let own = if crowded {
            self.per_address.div_ceil(8)
        } else {
            self.per_address
        };
        let used = taken.by_address.get(&address).copied().unwrap_or_default();
        if taken.all >= self.all || (used >= own && !proxied) {
            return None;
        }
        taken.all += 1;
        *taken.by_address.entry(address).or_default() += 1;
        metrics::connection(true);

        Some(Seat {
            address,
            seats: Arc::clone(self),
        })
    }
}

/// The place of one connection; free again when it is dropped.
struct Seat {
    address: IpAddr,
    seats: Arc<Seats>,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut taken = self.seats.taken();
        taken.all -= 1;
        if let Some(used) = taken.by_address.get_mut(&self.address) {
            *used -= 1;
            if *used == 0 {
                let _zero = taken.by_address.remove(&self.address);
            }
        }
        metrics::connection(false);
    }
}

/// A connection that is given up when the client takes nothing for too long.
pub(super) struct Connection {
    stream: TcpStream,
    /// Runs while there is something that the client does not take.
    stalled: Option<Pin<Box<Sleep>>>,
    _seat: Seat,
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
        Pin::new(&mut self.stream).poll_read(context, buffer)
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

/// Tells each request of a connection who asks.
#[derive(Clone)]
pub(super) struct Announcing<S> {
    service: S,
    peer: IpAddr,
    proxy: Option<Arc<Proxy>>,
}

impl<S: Tower<Request<B>>, B> Tower<Request<B>> for Announcing<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.service.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<B>) -> S::Future {
        let client = Client::of(self.peer, request.headers(), self.proxy.as_deref());
        let _former = request.extensions_mut().insert(client);

        self.service.call(request)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seats(all: usize, per_address: usize) -> Arc<Seats> {
        Arc::new(Seats {
            all,
            per_address,
            taken: Mutex::default(),
        })
    }

    fn peer(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn one_address_cannot_take_all_connections() {
        let seats = seats(100, 8);
        let mut taken: Vec<_> = (0..8).map(|_| seats.take(peer("2001:db8::1"), false)).collect();
        assert!(taken.iter().all(Option::is_some));
        assert!(
            seats.take(peer("2001:db8::2"), false).is_none(),
            "the same network"
        );
        assert!(seats.take(peer("203.0.113.9"), false).is_some());

        drop(taken.pop());
        assert!(
            seats.take(peer("2001:db8::1"), false).is_some(),
            "a place is free again"
        );
    }

    #[test]
    fn in_a_crowd_everybody_gets_less() {
        let seats = seats(16, 8);
        let crowd: Vec<_> = (1..=8_u32)
            .map(|number| seats.take(IpAddr::V4(number.into()), false))
            .collect();
        assert!(crowd.iter().all(Option::is_some));

        let one = seats.take(peer("203.0.113.9"), false);
        assert!(one.is_some() && seats.take(peer("203.0.113.9"), false).is_none());
        assert!(seats.take(peer("203.0.113.10"), false).is_some());
    }

    #[test]
    fn a_proxy_asks_for_many_but_not_without_end() {
        let seats = seats(10, 1);
        let proxied: Vec<_> = (0..10).map(|_| seats.take(peer("10.0.0.1"), true)).collect();
        assert!(proxied.iter().all(Option::is_some));
        assert!(seats.take(peer("10.0.0.1"), true).is_none());

        drop(proxied);
        assert_eq!(seats.taken().all, 0);
        assert!(seats.taken().by_address.is_empty());
    }
}
