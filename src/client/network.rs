//! Determines the true cause when the service cannot be reached.

use std::error::Error;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, UdpSocket};

use super::proxy::Proxy;
use crate::fault::Fault;

/// The texts that report that a proxy demands a sign-in, for HTTP and for SOCKS 5 (RFC 1928, RFC
/// 1929).
const PROXY_WANTS_SIGN_IN: [&str; 4] = [
    "proxy authorization required",
    "server does not support user/pass authentication",
    "server implements authentication incorrectly",
    "credentials not accepted",
];
/// The text that reports that the connection to a proxy failed, before it was asked to lead further.
const PROXY_NOT_CONNECTED: &str = "failed to create underlying connection";

/// Returns the fault for a request without a proxy that got no answer, when it is known whether this
/// computer has a route to the host.
#[cfg(feature = "wizard")]
pub(crate) fn fault_with_route(error: &reqwest::Error, host: &str, has_route: bool) -> Fault {
    fault_of(error, host, None, has_route)
}

/// Returns the fault for a request that got no answer; `proxy` is the proxy on the way.
pub(super) fn fault_of(error: &reqwest::Error, host: &str, proxy: Option<&Proxy>, has_route: bool) -> Fault {
    let host = host.to_owned();
    let causes = causes(error);

    if let Some(error) = causes
        .iter()
        .find_map(|cause| cause.downcast_ref::<rustls::Error>())
    {
        // A proxy that is itself reached over TLS.
        if let Some(proxy) = proxy.filter(|proxy| proxy.reads || says(&causes, PROXY_NOT_CONNECTED)) {
            return match error {
                // It speaks plain HTTP.
                rustls::Error::InvalidMessage(_) => proxy.misnamed(),
                _ => Fault::ProxyFailed {
                    host,
                    proxy: proxy.name(),
                },
            };
        }
        return match error {
            // The answer is not TLS at all, such as the sign-in page of a network.
            rustls::Error::InvalidMessage(_) => Fault::OtherAnswer { host },
            // The other side closed the connection before it presented its certificate.
            rustls::Error::AlertReceived(_) => Fault::Unreachable {
                host,
                timed_out: false,
            },
            _ => Fault::Intercepted { host, issuer: None },
        };
    }
    // A proxy's refusal arrives only as text; the connector has no error type for it.
    if PROXY_WANTS_SIGN_IN.iter().any(|refusal| says(&causes, refusal)) {
        let proxy = proxy.map(Proxy::name);
        return Fault::ProxySignIn { host, proxy };
    }
    if !has_route {
        return Fault::NoNetwork;
    }
    // Who connects to a proxy has not met the service yet, and a proxy that reads the requests says
    // so itself when the service hangs up: one that does so without a word has failed.
    if let Some(proxy) = proxy
        && (error.is_connect() || (proxy.reads && error.is_request() && !error.is_timeout()))
    {
        let proxy = proxy.name();
        return Fault::ProxyFailed { host, proxy };
    }
    if error.is_timeout() {
        return Fault::Unreachable {
            host,
            timed_out: true,
        };
    }
    if causes
        .iter()
        .any(|cause| cause.to_string().starts_with("dns error"))
    {
        return Fault::NameNotFound { host };
    }
    let kind = causes
        .iter()
        .find_map(|cause| cause.downcast_ref::<std::io::Error>())
        .map(std::io::Error::kind);
    if matches!(kind, Some(ErrorKind::InvalidData)) || error.is_decode() || error.is_body() {
        return Fault::OtherAnswer { host };
    }
    // The service stopped in the middle, or something closed the connection without an answer.
    if says(&causes, "connection closed before message completed") {
        return Fault::Unreachable {
            host,
            timed_out: false,
        };
    }
    // Something accepted the connection and spoke another protocol than HTTP.
    if error.is_request() && !error.is_connect() && kind.is_none() {
        return Fault::OtherAnswer { host };
    }

    Fault::Unreachable {
        host,
        timed_out: kind == Some(ErrorKind::TimedOut),
    }
}

/// Returns whether one of these causes has these words.
fn says(causes: &[&(dyn Error + 'static)], words: &str) -> bool {
    causes.iter().any(|cause| cause.to_string().contains(words))
}

/// Returns an error and its causes. An I/O error hides the error that it wraps from `source`.
fn causes(error: &reqwest::Error) -> Vec<&(dyn Error + 'static)> {
    let mut causes: Vec<&(dyn Error + 'static)> = Vec::new();
    let mut next: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(cause) = next {
        causes.push(cause);
        next = match cause
            .downcast_ref::<std::io::Error>()
            .and_then(std::io::Error::get_ref)
        {
            Some(wrapped) => Some(wrapped),
            None => cause.source(),
        };
    }

    causes
}

pub(crate) fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host
            .trim_start_matches('[')
            .trim_end_matches(']')
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

/// Returns whether this computer has a route to other networks. Connecting a datagram socket looks
/// up the route and sends nothing.
pub(crate) fn has_route() -> bool {
    // Addresses for documentation (RFC 5737, RFC 3849): they are routed like any other, and belong
    // to nobody.
    [("0.0.0.0:0", "192.0.2.1:9"), ("[::]:0", "[2001:db8::1]:9")]
        .iter()
        .any(|(own, peer)| {
            let Ok(peer) = peer.parse::<SocketAddr>() else {
                return false;
            };
            UdpSocket::bind(own).is_ok_and(|socket| socket.connect(peer).is_ok())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loopback_is_recognised_in_every_form() {
        for host in ["localhost", "127.0.0.1", "127.9.9.9", "::1", "[::1]"] {
            assert!(is_loopback(host), "{host}");
        }
        for host in ["example.org", "192.0.2.1", "[2001:db8::1]", ""] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
