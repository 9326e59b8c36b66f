//! The HTTP client of the vendor's service. It accepts only genuine answers of the service.

mod certificate;
#[cfg(feature = "wizard")]
mod health;
pub(crate) mod network;
mod proxy;
mod retry;
mod route;
mod witness;

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use reqwest::header::{CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Client, ClientBuilder, Response, StatusCode, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::fault::Fault;
use crate::wire::{PROBLEM_TYPE, Problem, SERVICE_HEADER};

use self::proxy::Proxies;
#[cfg(feature = "wizard")]
pub(crate) use self::proxy::without_password;
use self::retry::RequestError;
use self::route::Route;

/// The time limit for a connection.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The time limit for a whole request.
const REQUEST_TIMEOUT: Duration = Duration::from_secs(30);
/// The time limit for a question with all addresses, pauses and further attempts.
const LIMIT: Duration = Duration::from_mins(1);
/// The size of the largest answer that is read.
const MAX_ANSWER_BYTES: usize = 1 << 20;
/// The pause after an answer that says that there were too many attempts, but not how long to wait.
const SOME_SECONDS: Duration = Duration::from_mins(1);

/// The vendor's service, at the addresses that the catalogue names.
pub(crate) struct ServiceClient {
    addresses: Vec<String>,
    /// The token that authenticates the client, if the service requires one.
    token: Option<String>,
    /// The time limit for a question.
    limit: Duration,
    /// Created on first use: reading the system's certificates takes a while, and `status` needs
    /// none.
    client: OnceLock<Client>,
    /// The client for services on this computer, for which no proxy is used.
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
            limit: LIMIT,
            client: OnceLock::new(),
            direct: OnceLock::new(),
        }
    }

    /// Gives up a question after this time.
    #[cfg(feature = "wizard")]
    pub(crate) fn within(self, limit: Duration) -> Self {
        Self { limit, ..self }
    }

    /// Creates a client that authenticates with a token.
    #[cfg(feature = "demo")]
    pub(crate) fn with_token(addresses: Vec<String>, token: String) -> Self {
        Self {
            token: Some(token),
            ..Self::new(addresses)
        }
    }

    /// Returns the host of the first address: the host that is named when an answer is faulty.
    pub(crate) fn host(&self) -> String {
        self.addresses
            .first()
            .map_or_else(String::new, |address| host_of(address))
    }

    /// Posts to the first address that can be reached, and tries again after a pause if none can.
    /// Dropping this future cancels the request.
    pub(crate) async fn post<Q, A>(&self, path: &str, question: &Q) -> Result<A, Fault>
    where
        Q: Serialize + Sync,
        A: DeserializeOwned,
    {
        let answer = self.patiently(|address| async move {
            let route = Route::to(&address)?;
            let mut request = self.client(&route)?.post(route.join(path)?).json(question);
            if let Some(token) = &self.token {
                request = request.bearer_auth(token);
            }
            let response = request.send().await.map_err(|error| route.fault(&error))?;

            read(genuine(response, &route)?, &route).await
        });
        let too_late = |_| {
            Err(Fault::Unreachable {
                host: self.host(),
                timed_out: true,
            })
        };

        match tokio::time::timeout(self.limit, answer)
            .await
            .unwrap_or_else(too_late)
        {
            Err(fault) => Err(self.true_cause(fault).await),
            answer => answer,
        }
    }

    /// Sends a request in the name of a member of staff: posts the question, or uses GET if there
    /// is none. Tries only once, since a person can repeat the request.
    #[cfg(feature = "desk")]
    pub(crate) async fn ask_as_staff<A>(
        &self,
        token: &str,
        path: &str,
        headers: &[(&'static str, String)],
        question: Option<&serde_json::Value>,
    ) -> Result<A, StaffError>
    where
        A: DeserializeOwned,
    {
        let ask = |address: String| async move {
            let route = Route::to(&address)?;
            let address = route.join(path)?;
            let client = self.client(&route)?;
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
                .map_err(|error| route.fault(&error))?;
            let mut response = genuine(response, &route)?;
            if response.status().is_success() || response.status().is_server_error() {
                return Ok(Ok(read(response, &route).await?));
            }
            let status = response.status();
            let body = body(&mut response).await.map_err(|error| route.fault(&error))?;
            let fault = body
                .and_then(|body| serde_json::from_slice::<Problem>(&body).ok())
                .and_then(|problem| problem.fault);

            Ok::<_, RequestError>(Err(match (fault, status) {
                (Some(fault), _) => StaffError::Fault(fault),
                (None, StatusCode::UNAUTHORIZED) => StaffError::Token,
                (None, StatusCode::FORBIDDEN) => StaffError::Role,
                (None, StatusCode::NOT_FOUND) => StaffError::Nothing,
                (None, _) => StaffError::Form,
            }))
        };
        let too_late = |_| {
            Err(RequestError::from(Fault::Unreachable {
                host: self.host(),
                timed_out: true,
            }))
        };
        let answer = tokio::time::timeout(self.limit, self.first_reached(&ask))
            .await
            .unwrap_or_else(too_late);

        match answer {
            Ok(answer) => answer,
            Err(refused) => Err(StaffError::Fault(self.true_cause(refused.fault).await)),
        }
    }

    /// Repeats the request at all addresses while that may help.
    async fn patiently<A, F, W>(&self, ask: F) -> Result<A, Fault>
    where
        F: Fn(String) -> W,
        W: Future<Output = Result<A, RequestError>>,
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

    /// Tries the addresses in turn. An answer, even a refusal, ends the search; otherwise the first
    /// cause is returned.
    async fn first_reached<A, F, W>(&self, ask: &F) -> Result<A, RequestError>
    where
        F: Fn(String) -> W,
        W: Future<Output = Result<A, RequestError>>,
    {
        let mut first = None;
        for address in &self.addresses {
            match ask(address.clone()).await {
                Err(refused) if refused.fault.code().is_about_the_way() => {
                    tracing::info!(host = host_of(address), code = %refused.fault.code(), "service not reached");
                    first = first.or(Some(refused));
                }
                answer => return answer,
            }
        }

        Err(first.unwrap_or_else(|| Fault::NoNetwork.into()))
    }

    /// Examines who intercepts the connection after a secure connection failed.
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
        // The most common reason for a certificate that is not valid today is a clock that shows
        // another day.
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

    fn client(&self, route: &Route) -> Result<&Client, Fault> {
        let host = route.host();
        let client = if network::is_loopback(host) {
            &self.direct
        } else {
            &self.client
        };
        if let Some(client) = client.get() {
            return Ok(client);
        }
        let made = builder(host).build().map_err(|error| route.fault(&error))?;

        Ok(client.get_or_init(|| made))
    }
}

/// The reason why a member of staff gets no answer.
#[cfg(feature = "desk")]
#[derive(Debug)]
pub(crate) enum StaffError {
    /// The token is unknown, revoked or has expired.
    Token,
    /// The role does not allow it.
    Role,
    /// The target of the request does not exist.
    Nothing,
    /// The request does not have the required form.
    Form,
    /// A fault that can be shown to people.
    Fault(Fault),
}

/// Returns the client settings for a host: the proxy of the system or of the environment is used,
/// except for hosts on this computer.
pub(crate) fn builder(host: &str) -> ClientBuilder {
    // A second call finds the provider already installed, which is just as good.
    drop(rustls::crypto::ring::default_provider().install_default());
    let builder = Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(REQUEST_TIMEOUT)
        // Requests are minutes apart, and a kept connection would hang after its runtime has ended.
        .pool_max_idle_per_host(0)
        // The service never redirects; sign-in pages of networks do.
        .redirect(reqwest::redirect::Policy::none())
        .user_agent(concat!("kakunin/", env!("CARGO_PKG_VERSION")));

    let proxies = Proxies::of_environment();
    if network::is_loopback(host) {
        builder.no_proxy()
    } else if proxies.is_named() {
        builder.proxy(reqwest::Proxy::custom(move |address| {
            // A setting that cannot be used was told before anything is asked.
            let way = proxies.way_to(address).ok().flatten();
            way.map(|proxy| proxy.address.clone())
        }))
    } else {
        builder
    }
}

/// Returns a random number. If there is none, computers that failed together may retry together,
/// and nothing worse happens.
fn chance() -> u8 {
    let mut byte = [0];
    let _filled = getrandom::fill(&mut byte);

    byte[0]
}

/// Returns an answer that carries the service's mark; anything else came from something in between.
fn genuine(response: Response, route: &Route) -> Result<Response, RequestError> {
    let host = route.host().to_owned();

    if response.status() == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
        let proxy = route.proxy();
        return Err(Fault::ProxySignIn { host, proxy }.into());
    }
    if response.headers().contains_key(SERVICE_HEADER) {
        return Ok(response);
    }
    let retry_after = retry_after(&response);
    let fault = match (response.status(), route.reading_proxy()) {
        // A proxy that reads the requests answers so if it lets nobody pass, or meets no service. A
        // service that is asked over plain HTTP is one for trials, and no other stands before it.
        (
            StatusCode::FORBIDDEN
            | StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT
            | StatusCode::NETWORK_AUTHENTICATION_REQUIRED,
            Some(proxy),
        ) => Fault::ProxyFailed { host, proxy },
        // A reverse proxy in front of the service answers for it while it is down, or to reduce its
        // load.
        (StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT, None) => {
            Fault::ServiceUnavailable { host }
        }
        (StatusCode::TOO_MANY_REQUESTS, _) => Fault::TooManyAttempts {
            seconds: retry_after.unwrap_or(SOME_SECONDS).as_secs(),
        },
        _ => Fault::OtherAnswer { host },
    };

    Err(RequestError { fault, retry_after })
}

async fn read<A: DeserializeOwned>(mut response: Response, route: &Route) -> Result<A, RequestError> {
    let host = route.host();
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
        .map_err(|error| route.fault(&error))?
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
            // Another server of this house, such as a KMS host, which has no such path.
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => other(),
            // It does not understand the request, as it does not from a product of another time, and
            // would not the next time.
            status if status.is_client_error() && status != StatusCode::REQUEST_TIMEOUT => {
                Fault::AnswerNotGenuine {
                    host: host.to_owned(),
                }
            }
            _ => Fault::ServiceUnavailable {
                host: host.to_owned(),
            },
        });

    Err(RequestError { fault, retry_after })
}

/// Reads the body of an answer up to a limit. Returns None if it is larger.
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

fn host_of(address: &str) -> String {
    Url::parse(address)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        .unwrap_or_else(|| address.to_owned())
}
