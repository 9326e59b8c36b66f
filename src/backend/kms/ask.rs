//! Send a request to one KMS host, and decide which parts of its answer to trust.
//!
//! A lease is signed and therefore trusted. A refusal is not signed: only the reasons for which a
//! host may refuse are accepted, so that an impostor that answers in its place cannot make a client
//! believe, for example, that its key was blocked.

use std::net::{SocketAddr, UdpSocket};
use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Response, StatusCode};
use rustls::RootCertStore;

use crate::client::{self, network};
use crate::fault::Fault;
use crate::licence::HostAddress;
use crate::wire::kms::{LeaseAnswer, LeaseRequest, path};
use crate::wire::{PROBLEM_TYPE, Problem, SERVICE_HEADER, TIME_HEADER};

/// The maximum time to connect.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// The maximum time of a whole request.
const TIMEOUT: Duration = Duration::from_secs(15);

/// An error that occurs when a host gives no lease.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LeaseError {
    pub(super) fault: Fault,
    /// The number of minutes to wait before the next attempt, if the host specified it.
    pub(super) retry_minutes: Option<u32>,
    /// The number of computers that the host has counted, and the number that it must have counted,
    /// if the host reported them.
    pub(super) count: Option<(u32, u32)>,
}

impl From<Fault> for LeaseError {
    fn from(fault: Fault) -> Self {
        let count = match fault {
            Fault::TooFewComputers { count, threshold } => Some((count, threshold)),
            _ => None,
        };

        Self {
            fault,
            retry_minutes: None,
            count,
        }
    }
}

/// Requests a lease.
pub(super) async fn lease(
    host: &HostAddress,
    addresses: &[SocketAddr],
    request: &LeaseRequest,
) -> Result<LeaseAnswer, LeaseError> {
    let question = client_for(host, addresses)?
        .post(format!("http://{host}{}", path::LEASES))
        .json(request);
    let mut response = sent(question, host, addresses).await?;
    let status = response.status();
    let there = time_of(&response);
    let is_problem = response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with(PROBLEM_TYPE));
    let body = client::body(&mut response)
        .await
        .map_err(|error| of_host(network::fault_with_route(&error, &host.to_string(), true), host))?
        .ok_or_else(|| other_answer(host))?;
    if status.is_success() && !is_problem {
        return serde_json::from_slice(&body).map_err(|error| {
            tracing::info!(%error, host = %host, "not the answer of a KMS host");
            other_answer(host).into()
        });
    }

    Err(refusal(host, status, serde_json::from_slice(&body).ok(), there))
}

/// Returns the time of the host's clock, which is in every answer of a host.
pub(super) async fn time(host: &HostAddress, addresses: &[SocketAddr]) -> Result<Option<Timestamp>, Fault> {
    let question = client_for(host, addresses)?.get(format!("http://{host}{}", crate::wire::path::HEALTH));

    sent(question, host, addresses)
        .await
        .map(|response| time_of(&response))
}

/// Interprets a refusal, as far as it can be trusted.
fn refusal(
    host: &HostAddress,
    status: StatusCode,
    problem: Option<Problem>,
    there: Option<Timestamp>,
) -> LeaseError {
    let here = Timestamp::now();
    let shown = || host.to_string();
    let (said, retry_minutes) = match problem {
        Some(problem) => (problem.fault, problem.retry_minutes),
        None => (None, None),
    };
    // A host does not know under which name it was reached.
    let fault = match said {
        Some(Fault::KmsHostProduct { .. }) => Fault::KmsHostProduct { host: shown() },
        Some(Fault::KmsHostNotActivated { .. }) => Fault::KmsHostNotActivated { host: shown() },
        Some(Fault::TooFewComputers { count, threshold }) => Fault::TooFewComputers { count, threshold },
        Some(Fault::ClocksDiffer { there: said, .. }) => Fault::ClocksDiffer {
            here,
            there: there.unwrap_or(said),
        },
        Some(Fault::TooManyAttempts { seconds }) => Fault::TooManyAttempts { seconds },
        _ if status == StatusCode::TOO_MANY_REQUESTS => Fault::TooManyAttempts { seconds: 60 },
        _ => Fault::ServiceUnavailable { host: shown() },
    };
    tracing::info!(host = %host, %status, code = %fault.code(), "the KMS host refused");

    LeaseError {
        retry_minutes,
        ..fault.into()
    }
}

/// Makes a client for plain HTTP directly to these addresses: a proxy does not lead into an
/// organisation's own network.
fn client_for(host: &HostAddress, addresses: &[SocketAddr]) -> Result<Client, Fault> {
    let mut builder = client::builder("localhost")
        .no_proxy()
        // Nothing here is encrypted, so no certificates are loaded.
        .tls_backend_preconfigured(without_certificates(host)?)
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(TIMEOUT);
    if host.name().parse::<std::net::IpAddr>().is_err() {
        builder = builder.resolve_to_addrs(host.name(), addresses);
    }

    builder
        .build()
        .map_err(|error| of_host(network::fault_with_route(&error, &host.to_string(), true), host))
}

fn without_certificates(host: &HostAddress) -> Result<rustls::ClientConfig, Fault> {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());

    Ok(rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| other_answer(host))?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth())
}

/// Sends a request; an answer without the mark of a host came from something else.
async fn sent(
    question: reqwest::RequestBuilder,
    host: &HostAddress,
    addresses: &[SocketAddr],
) -> Result<Response, Fault> {
    let response = question.send().await.map_err(|error| {
        tracing::info!(error = &error as &dyn std::error::Error, host = %host, "the KMS host was not reached");
        of_host(network::fault_with_route(&error, &host.to_string(), has_route(addresses)), host)
    })?;
    if !response.headers().contains_key(SERVICE_HEADER) {
        return Err(other_answer(host));
    }

    Ok(response)
}

fn time_of(response: &Response) -> Option<Timestamp> {
    response.headers().get(TIME_HEADER)?.to_str().ok()?.parse().ok()
}

/// Converts a fault of the connection to the service into the fault for a KMS host.
fn of_host(fault: Fault, host: &HostAddress) -> Fault {
    match fault {
        Fault::Unreachable { timed_out, .. } => Fault::KmsHostUnreachable {
            host: host.to_string(),
            timed_out,
        },
        Fault::OtherAnswer { .. } => other_answer(host),
        fault => fault,
    }
}

fn other_answer(host: &HostAddress) -> Fault {
    Fault::OtherAnswer {
        host: host.to_string(),
    }
}

/// Returns whether this computer has a route to any of these addresses. Connecting a datagram
/// socket sends nothing.
fn has_route(addresses: &[SocketAddr]) -> bool {
    addresses.iter().any(|peer| {
        let own = if peer.is_ipv4() { "0.0.0.0:0" } else { "[::]:0" };

        UdpSocket::bind(own).is_ok_and(|socket| socket.connect(peer).is_ok())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host() -> HostAddress {
        "kms.office.example".parse().unwrap()
    }

    fn refused(fault: Option<Fault>) -> Fault {
        let problem = Problem {
            title: "Forbidden".to_owned(),
            status: 403,
            detail: None,
            code: None,
            fault,
            retry_minutes: Some(7),
            request_id: None,
        };
        let refused = refusal(&host(), StatusCode::FORBIDDEN, Some(problem), None);
        assert_eq!(refused.retry_minutes, Some(7));

        refused.fault
    }

    #[test]
    fn a_host_gets_the_name_by_which_it_was_asked() {
        let host = host().to_string();
        assert_eq!(
            refused(Some(Fault::KmsHostProduct { host: String::new() })),
            Fault::KmsHostProduct { host: host.clone() }
        );
        assert_eq!(
            refused(Some(Fault::KmsHostNotActivated { host: String::new() })),
            Fault::KmsHostNotActivated { host }
        );
    }

    #[test]
    fn nobody_can_say_in_a_hosts_place_that_a_key_is_blocked() {
        for fault in [
            Some(Fault::BlockedKey),
            Some(Fault::StateLost),
            Some(Fault::GraceOver {
                since: Timestamp::UNIX_EPOCH,
            }),
            None,
        ] {
            assert_eq!(
                refused(fault),
                Fault::ServiceUnavailable {
                    host: host().to_string()
                }
            );
        }
    }
}
