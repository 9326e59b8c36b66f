//! Ask the vendor's service over HTTP, and take nothing else for its answer.

use std::sync::OnceLock;
use std::time::Duration;

use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Response, StatusCode, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::fault::{Code, Fault};
use crate::wire::{PROBLEM_TYPE, Problem, SERVICE_HEADER, path};

use super::network;

/// How long a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a whole request may take.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);
/// How long the look whether the service can be reached may take.
const PROBE_TIMEOUT: Duration = Duration::from_secs(4);
/// The largest answer that is read.
const MAX_ANSWER_BYTES: usize = 1 << 20;

/// The vendor's service, at the addresses that the catalogue names.
pub(crate) struct ServiceClient {
    addresses: Vec<String>,
    /// What shows the service who asks, where it wants to know.
    token: Option<String>,
    /// Made when first needed: reading the system's certificates takes a while, and `status` needs none.
    client: OnceLock<Client>,
}

impl std::fmt::Debug for ServiceClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServiceClient")
            .field("addresses", &self.addresses)
            .finish_non_exhaustive()
    }
}

impl ServiceClient {
    pub(super) const fn new(addresses: Vec<String>) -> Self {
        Self {
            addresses,
            token: None,
            client: OnceLock::new(),
        }
    }

    /// A service that wants to know who asks.
    #[cfg(feature = "demo")]
    pub(crate) fn with_token(addresses: Vec<String>, token: String) -> Self {
        Self {
            token: Some(token),
            ..Self::new(addresses)
        }
    }

    /// The host of the first address: the one that is named when something is wrong with an answer.
    pub(super) fn host(&self) -> String {
        self.addresses
            .first()
            .map_or_else(String::new, |address| host_of(address))
    }

    /// Whether some address of the service answers.
    pub(super) async fn probe(&self) -> Result<(), Fault> {
        self.first_reached(|address| async move {
            let request = self.client()?.get(join(&address, path::HEALTH)?);
            let host = host_of(&address);
            let response = request
                .timeout(PROBE_TIMEOUT)
                .send()
                .await
                .map_err(|error| network::fault_of(&error, &host))?;

            genuine(response, &host).map(drop)
        })
        .await
    }

    /// Posts to the first address that can be reached.
    pub(crate) async fn post<Q, A>(&self, path: &str, question: &Q) -> Result<A, Fault>
    where
        Q: Serialize + Sync,
        A: DeserializeOwned,
    {
        self.first_reached(|address| async move {
            let host = host_of(&address);
            let mut request = self.client()?.post(join(&address, path)?).json(question);
            if let Some(token) = &self.token {
                request = request.bearer_auth(token);
            }
            let response = request
                .send()
                .await
                .map_err(|error| network::fault_of(&error, &host))?;

            read(genuine(response, &host)?, &host).await
        })
        .await
    }

    /// Tries the addresses in turn. An answer, even a refusal, ends the search; otherwise the first cause is told.
    async fn first_reached<A, F, W>(&self, ask: F) -> Result<A, Fault>
    where
        F: Fn(String) -> W,
        W: Future<Output = Result<A, Fault>>,
    {
        let mut first_fault = None;
        for address in &self.addresses {
            match ask(address.clone()).await {
                Err(fault) if is_about_the_way(&fault) => {
                    tracing::info!(host = host_of(address), code = %fault.code(), "service not reached");
                    first_fault = first_fault.or(Some(fault));
                }
                answer => return answer,
            }
        }

        Err(first_fault.unwrap_or(Fault::NoNetwork))
    }

    fn client(&self) -> Result<&Client, Fault> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        // A second call finds the provider installed already, which is as good.
        drop(rustls::crypto::ring::default_provider().install_default());
        let client = Client::builder()
            .connect_timeout(CONNECT_TIMEOUT)
            .timeout(REQUEST_TIMEOUT)
            // There is a request in minutes, and a kept connection would hang where its runtime has ended.
            .pool_max_idle_per_host(0)
            // The service never redirects; sign-in pages of networks do.
            .redirect(reqwest::redirect::Policy::none())
            .user_agent(concat!("kakunin/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| network::fault_of(&error, &self.host()))?;

        Ok(self.client.get_or_init(|| client))
    }
}

/// Whether another address may do better.
const fn is_about_the_way(fault: &Fault) -> bool {
    matches!(
        fault.code(),
        Code::Net1 | Code::Net2 | Code::Net3 | Code::Net4 | Code::Net5 | Code::Net6 | Code::Srv1
    )
}

/// An answer that bears the service's mark; anything else came from something in between.
fn genuine(response: Response, host: &str) -> Result<Response, Fault> {
    let host = host.to_owned();

    if response.status() == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
        return Err(Fault::ProxySignIn { host });
    }
    if response.headers().contains_key(SERVICE_HEADER) {
        return Ok(response);
    }

    Err(match response.status() {
        // A reverse proxy in front of the service answers for it while it is away.
        StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
            Fault::ServiceUnavailable { host }
        }
        _ => Fault::OtherAnswer { host },
    })
}

async fn read<A: DeserializeOwned>(mut response: Response, host: &str) -> Result<A, Fault> {
    let status = response.status();
    let is_problem = response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with(PROBLEM_TYPE));
    let mut body = Vec::new();
    while let Some(chunk) = response
        .chunk()
        .await
        .map_err(|error| network::fault_of(&error, host))?
    {
        body.extend_from_slice(&chunk);
        if body.len() > MAX_ANSWER_BYTES {
            return Err(Fault::OtherAnswer {
                host: host.to_owned(),
            });
        }
    }
    if status.is_success() && !is_problem {
        return serde_json::from_slice(&body).map_err(|_| Fault::OtherAnswer {
            host: host.to_owned(),
        });
    }
    let problem: Option<Problem> = serde_json::from_slice(&body).ok();
    tracing::info!(%status, code = ?problem.as_ref().and_then(|problem| problem.code), "the service refused");

    Err(problem
        .and_then(|problem| problem.fault)
        .unwrap_or_else(|| Fault::ServiceUnavailable {
            host: host.to_owned(),
        }))
}

fn join(address: &str, path: &str) -> Result<Url, Fault> {
    // Addresses are checked when the catalogue is read.
    Url::parse(&format!("{}{path}", address.trim_end_matches('/'))).map_err(|_| Fault::NameNotFound {
        host: address.to_owned(),
    })
}

fn host_of(address: &str) -> String {
    Url::parse(address)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_else(|| address.to_owned())
}
