//! Checks the head of a request before all other handlers: its host and its client.

use std::net::IpAddr;

use axum::extract::Request as Asked;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Request, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use tracing::info;

use crate::server::client::{Client, Proxy};
use crate::server::http::envelope::{self, RequestId};
use crate::server::http::problem;
use crate::wire::Problem;

/// The defect of the head of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum HeadDefect {
    #[error("exactly one Host header is needed, with the name of a host")]
    Host,
    #[error("the header in which the proxy tells for whom it asks cannot be read")]
    Forwarding,
}

impl HeadDefect {
    /// Adds the client, or the defect of the head, to the request as an extension.
    pub(super) fn read<B>(request: &mut Request<B>, peer: IpAddr, proxy: Option<&Proxy>) {
        let headers = request.headers();
        let client = if names_one_host(headers) {
            Client::of(peer, headers, proxy).map_err(|_| Self::Forwarding)
        } else {
            Err(Self::Host)
        };
        match client {
            Ok(client) => {
                request.extensions_mut().insert(client);
            }
            Err(wrong) => {
                request.extensions_mut().insert(wrong);
            }
        }
    }
}

/// Returns whether the headers name exactly one host. Of two hosts, a proxy could use one and the
/// server behind it the other (RFC 9112, section 3.2).
fn names_one_host(headers: &HeaderMap) -> bool {
    let mut hosts = headers.get_all(header::HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return false;
    };

    Authority::try_from(host.as_bytes()).is_ok_and(|host| !host.as_str().contains('@'))
}

/// Refuses a request with a defective head, without reading any more of it.
pub(super) async fn refuse(request: Asked, next: Next) -> Response {
    let Some(wrong) = request.extensions().get::<HeadDefect>() else {
        return next.run(request).await;
    };
    let id = RequestId::of(request.headers());
    info!(id = id.as_str(), method = %request.method(), status = 400, %wrong, "refused");
    let mut response = problem::bare(StatusCode::BAD_REQUEST, Some(wrong.to_string()), None, None, None);
    if let Some(mut problem) = response.extensions_mut().remove::<Problem>() {
        problem.request_id = Some(id.as_str().to_owned());
        response = problem::written(problem, response);
    }
    envelope::dress(response.headers_mut(), id);

    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_host_is_named_and_no_other() {
        let named = |hosts: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for host in hosts {
                headers.append(header::HOST, axum::http::HeaderValue::from_static(host));
            }
            names_one_host(&headers)
        };

        for host in ["x", "activation.example", "127.0.0.1:8480", "[::1]:8480"] {
            assert!(named(&[host]), "{host}");
        }
        assert!(!named(&[]) && !named(&["x", "x"]) && !named(&[""]));
        for wrong in ["a b", "a/b", "user@example.com", "a, b"] {
            assert!(!named(&[wrong]), "{wrong}");
        }
    }
}
