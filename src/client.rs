//! Ask the vendor's service over HTTP, and take nothing else for its answer.

mod certificate;
#[cfg(feature = "wizard")]
mod health;
pub(crate) mod network;
mod retry;
mod witness;

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Client, ClientBuilder, Response, StatusCode, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::fault::{Code, Fault};
use crate::wire::{PROBLEM_TYPE, Problem, SERVICE_HEADER};

use self::retry::Refused;

/// How long a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a whole request may take.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a question may take with all addresses, pauses and further tries.
const LIMIT: Duration = Duration::from_mins(1);
/// The largest answer that is read.
const MAX_ANSWER_BYTES: usize = 1 << 20;
/// What is waited where something says that there were too many attempts, but not for how long.
const SOME_SECONDS: Duration = Duration::from_mins(1);

/// The vendor's service, at the addresses that the catalogue names.
pub(crate) struct ServiceClient {
    addresses: Vec<String>,
    /// What shows the service who asks, where it wants to know.
    token: Option<String>,
    /// Made when first needed: reading the system's certificates takes a while, and `status` needs none.
    client: OnceLock<Client>,
    /// For services on this computer, to which no proxy leads.
    direct: OnceLock<Client>,
}

impl std::fmt::Debug for ServiceClient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServiceClient")
            .field("addresses", &self.addresses)
            .finish_non_exhaustive()
    }
}

impl ServiceClient {
    pub(crate) const fn new(addresses: Vec<String>) -> Self {
        Self {
            addresses,
            token: None,
            client: OnceLock::new(),
            direct: OnceLock::new(),
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
    pub(crate) fn host(&self) -> String {
        self.addresses
            .first()
            .map_or_else(String::new, |address| host_of(address))
    }

    /// Posts to the first address that can be reached, and does so again after a while if none can. Whoever drops this future
    /// cancels it.
    pub(crate) async fn post<Q, A>(&self, path: &str, question: &Q) -> Result<A, Fault>
    where
        Q: Serialize + Sync,
        A: DeserializeOwned,
    {
        let answer = self.patiently(|address| async move {
            let host = host_of(&address);
            let mut request = self.client(&host)?.post(join(&address, path)?).json(question);
            if let Some(token) = &self.token {
                request = request.bearer_auth(token);
            }
            let response = request
                .send()
                .await
                .map_err(|error| network::fault_of(&error, &host))?;

            read(genuine(response, &host)?, &host).await
        });
        let too_late = |_| {
            Err(Fault::Unreachable {
                host: self.host(),
                timed_out: true,
            })
        };

        match tokio::time::timeout(LIMIT, answer).await.unwrap_or_else(too_late) {
            Err(fault) => Err(self.true_cause(fault).await),
            answer => answer,
        }
    }

    /// Asks in the name of a member of staff: posts the question, or gets what needs none. There is somebody who can ask again,
    /// so it is tried once.
    #[cfg(feature = "desk")]
    pub(crate) async fn ask_as_staff<A>(
        &self,
        token: &str,
        path: &str,
        headers: &[(&'static str, String)],
        question: Option<&serde_json::Value>,
    ) -> Result<A, Unanswered>
    where
        A: DeserializeOwned,
    {
        let ask = |address: String| async move {
            let host = host_of(&address);
            let address = join(&address, path)?;
            let client = self.client(&host)?;
            let mut request = match question {
                Some(question) => client.post(address).json(question),
                None => client.get(address),
            };
            for (name, value) in headers {
                request = request.header(*name, value);
            }
            let response = request
                .bearer_auth(token)
                .send()
                .await
                .map_err(|error| network::fault_of(&error, &host))?;
            let mut response = genuine(response, &host)?;
            if response.status().is_success() || response.status().is_server_error() {
                return Ok(Ok(read(response, &host).await?));
            }
            let status = response.status();
            let body = body(&mut response)
                .await
                .map_err(|error| network::fault_of(&error, &host))?;
            let fault = body
                .and_then(|body| serde_json::from_slice::<Problem>(&body).ok())
                .and_then(|problem| problem.fault);

            Ok::<_, Refused>(Err(match (fault, status) {
                (Some(fault), _) => Unanswered::Fault(fault),
                (None, StatusCode::UNAUTHORIZED) => Unanswered::Token,
                (None, StatusCode::FORBIDDEN) => Unanswered::Role,
                (None, StatusCode::NOT_FOUND) => Unanswered::Nothing,
                (None, _) => Unanswered::Form,
            }))
        };
        let too_late = |_| {
            Err(Refused::from(Fault::Unreachable {
                host: self.host(),
                timed_out: true,
            }))
        };
        let answer = tokio::time::timeout(LIMIT, self.first_reached(&ask))
            .await
            .unwrap_or_else(too_late);

        match answer {
            Ok(answer) => answer,
            Err(refused) => Err(Unanswered::Fault(self.true_cause(refused.fault).await)),
        }
    }

    /// Asks all addresses again while that may help.
    async fn patiently<A, F, W>(&self, ask: F) -> Result<A, Fault>
    where
        F: Fn(String) -> W,
        W: Future<Output = Result<A, Refused>>,
    {
        let began = Instant::now();
        let mut tries = 0;
        loop {
            let refused = match self.first_reached(&ask).await {
                Ok(answer) => return Ok(answer),
                Err(refused) => refused,
            };
            tries += 1;
            let Some(pause) = retry::pause(tries, &refused, began.elapsed(), chance()) else {
                return Err(refused.fault);
            };
            tracing::info!(code = %refused.fault.code(), ?pause, "asking again");
            tokio::time::sleep(pause).await;
        }
    }

    /// Tries the addresses in turn. An answer, even a refusal, ends the search; otherwise the first cause is told.
    async fn first_reached<A, F, W>(&self, ask: &F) -> Result<A, Refused>
    where
        F: Fn(String) -> W,
        W: Future<Output = Result<A, Refused>>,
    {
        let mut first = None;
        for address in &self.addresses {
            match ask(address.clone()).await {
                Err(refused) if is_about_the_way(&refused.fault) => {
                    tracing::info!(host = host_of(address), code = %refused.fault.code(), "service not reached");
                    first = first.or(Some(refused));
                }
                answer => return answer,
            }
        }

        Err(first.unwrap_or_else(|| Fault::NoNetwork.into()))
    }

    /// Looks closer at what stands between, where a secure connection failed.
    async fn true_cause(&self, fault: Fault) -> Fault {
        let (Fault::Intercepted { host, .. } | Fault::Unreachable { host, .. }) = &fault else {
            return fault;
        };
        let is_there = |address: &Url| address.scheme() == "https" && address.host_str() == Some(host);
        let Some(address) = self
            .addresses
            .iter()
            .filter_map(|address| Url::parse(address).ok())
            .find(is_there)
        else {
            return fault;
        };
        let client = || builder(host);
        if witness::is_portal(client(), host).await {
            return Fault::OtherAnswer { host: host.clone() };
        }
        if !matches!(fault, Fault::Intercepted { .. }) {
            return fault;
        }
        let Some(shown) = witness::certificate(client(), &address).await else {
            return fault;
        };
        let here = Timestamp::now();
        // The commonest reason for a certificate that is not valid today is a clock that shows another day.
        if !shown.is_valid_at(here)
            && let Some((there, shown)) = witness::time(client(), &address).await
            && shown.is_valid_at(there)
        {
            return Fault::ClocksDiffer { here, there };
        }

        Fault::Intercepted {
            host: host.clone(),
            issuer: shown.issuer,
        }
    }

    fn client(&self, host: &str) -> Result<&Client, Fault> {
        let client = if network::is_loopback(host) {
            &self.direct
        } else {
            &self.client
        };
        if let Some(client) = client.get() {
            return Ok(client);
        }
        let made = builder(host)
            .build()
            .map_err(|error| network::fault_of(&error, host))?;

        Ok(client.get_or_init(|| made))
    }
}

/// Why a member of staff gets no answer.
#[cfg(feature = "desk")]
#[derive(Debug)]
pub(crate) enum Unanswered {
    /// The token is unknown, revoked or has expired.
    Token,
    /// The role does not allow it.
    Role,
    /// There is nothing of which it could be done.
    Nothing,
    /// It is not of the form that is wanted.
    Form,
    /// Something that people can be told.
    Fault(Fault),
}

/// How a host is asked: through the proxy of the system or of the environment, but on this computer directly.
pub(crate) fn builder(host: &str) -> ClientBuilder {
    // A second call finds the provider installed already, which is as good.
    drop(rustls::crypto::ring::default_provider().install_default());
    let builder = Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(REQUEST_TIMEOUT)
        // There is a request in minutes, and a kept connection would hang where its runtime has ended.
        .pool_max_idle_per_host(0)
        // The service never redirects; sign-in pages of networks do.
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(concat!("kakunin/", env!("CARGO_PKG_VERSION")));

    if network::is_loopback(host) {
        builder.no_proxy()
    } else {
        builder
    }
}

/// A random number. Without one, computers that failed together may come back together, and nothing worse.
fn chance() -> u8 {
    let mut byte = [0];
    let _filled = getrandom::fill(&mut byte);

    byte[0]
}

/// Whether another address may do better.
const fn is_about_the_way(fault: &Fault) -> bool {
    matches!(
        fault.code(),
        Code::Net1 | Code::Net2 | Code::Net3 | Code::Net4 | Code::Net5 | Code::Net6 | Code::Srv1
    )
}

/// An answer that bears the service's mark; anything else came from something in between.
fn genuine(response: Response, host: &str) -> Result<Response, Refused> {
    let host = host.to_owned();

    if response.status() == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
        return Err(Fault::ProxySignIn { host }.into());
    }
    if response.headers().contains_key(SERVICE_HEADER) {
        return Ok(response);
    }
    let retry_after = retry_after(&response);
    let fault = match response.status() {
        // A reverse proxy in front of the service answers for it while it is away, or to spare it.
        StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
            Fault::ServiceUnavailable { host }
        }
        StatusCode::TOO_MANY_REQUESTS => Fault::TooManyAttempts {
            seconds: retry_after.unwrap_or(SOME_SECONDS).as_secs(),
        },
        _ => Fault::OtherAnswer { host },
    };

    Err(Refused { fault, retry_after })
}

async fn read<A: DeserializeOwned>(mut response: Response, host: &str) -> Result<A, Refused> {
    let other = || Fault::OtherAnswer {
        host: host.to_owned(),
    };
    let status = response.status();
    let retry_after = retry_after(&response);
    let is_problem = response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with(PROBLEM_TYPE));
    let body = body(&mut response)
        .await
        .map_err(|error| network::fault_of(&error, host))?
        .ok_or_else(other)?;
    if status.is_success() && !is_problem {
        return serde_json::from_slice(&body).map_err(|_| other().into());
    }
    let problem: Option<Problem> = serde_json::from_slice(&body).ok();
    tracing::info!(%status, code = ?problem.as_ref().and_then(|problem| problem.code), "the service refused");
    let fault = problem
        .and_then(|problem| problem.fault)
        .unwrap_or_else(|| match status {
            StatusCode::TOO_MANY_REQUESTS => Fault::TooManyAttempts {
                seconds: retry_after.unwrap_or(SOME_SECONDS).as_secs(),
            },
            _ => Fault::ServiceUnavailable {
                host: host.to_owned(),
            },
        });

    Err(Refused { fault, retry_after })
}

/// Reads an answer, but not without end: none if there is too much of it.
pub(crate) async fn body(response: &mut Response) -> Result<Option<Vec<u8>>, reqwest::Error> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > MAX_ANSWER_BYTES {
            return Ok(None);
        }
    }

    Ok(Some(body))
}

fn retry_after(response: &Response) -> Option<Duration> {
    let value = response.headers().get(RETRY_AFTER)?.to_str().ok()?;

    retry::retry_after(value, Timestamp::now())
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
