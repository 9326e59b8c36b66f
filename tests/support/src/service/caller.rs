//! A client of a service, which checks what every answer has.

use std::net::SocketAddr;

use jiff::Timestamp;
use kakunin::codes::ProductKey;
use kakunin::fault::{Code, Fault};
use kakunin::wire::admin::IDEMPOTENCY_HEADER;
use kakunin::wire::{
    ActivationAnswer, PROBLEM_TYPE, Problem, ReleaseAnswer, SERVICE_HEADER, SERVICE_VERSION, TIME_HEADER,
    path,
};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Computer;

/// A client of a service.
#[derive(Clone)]
pub struct Caller {
    client: Client,
    pub address: SocketAddr,
}

/// An answer of the service: its status with what was wanted, or a problem.
pub type Answer<T> = Result<(StatusCode, T), Problem>;

impl Caller {
    pub fn new(address: SocketAddr) -> Self {
        // Another test may have installed it already.
        let _first = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().no_proxy().build().unwrap();

        Self { client, address }
    }

    pub fn post(&self, path: &str) -> RequestBuilder {
        self.client.post(format!("http://{}{path}", self.address))
    }

    pub fn get(&self, path: &str) -> RequestBuilder {
        self.client.get(format!("http://{}{path}", self.address))
    }

    /// Asks with any method, in the name of whoever has the token.
    pub async fn ask<T: DeserializeOwned>(
        &self,
        token: &str,
        method: Method,
        path: &str,
        request: Option<serde_json::Value>,
    ) -> Answer<T> {
        self.ask_once(token, method, path, request, None).await
    }

    /// The same, with an idempotency key.
    pub async fn ask_once<T: DeserializeOwned>(
        &self,
        token: &str,
        method: Method,
        path: &str,
        request: Option<serde_json::Value>,
        key: Option<&str>,
    ) -> Answer<T> {
        let mut builder = self
            .client
            .request(method, format!("http://{}{path}", self.address))
            .header(AUTHORIZATION, format!("Bearer {token}"));
        if let Some(request) = request {
            builder = json_body(builder, &request);
        }
        if let Some(key) = key {
            builder = builder.header(IDEMPOTENCY_HEADER, key);
        }

        read(builder.send().await.unwrap()).await
    }

    pub async fn send<T: DeserializeOwned>(&self, path: &str, request: &impl Serialize) -> Answer<T> {
        read(json_body(self.post(path), request).send().await.unwrap()).await
    }

    pub async fn send_as_desk<T: DeserializeOwned>(
        &self,
        token: &str,
        path: &str,
        request: &impl Serialize,
    ) -> Answer<T> {
        let request = json_body(self.post(path), request).header(AUTHORIZATION, format!("Bearer {token}"));

        read(request.send().await.unwrap()).await
    }

    pub async fn activate(&self, key: &ProductKey, computer: &Computer) -> Answer<ActivationAnswer> {
        self.send(path::ACTIVATIONS, &computer.activation_request(key))
            .await
    }

    pub async fn release(&self, id: &str, key: &ProductKey, computer: &Computer) -> Answer<ReleaseAnswer> {
        self.send(&path::release(id), &computer.release_request(key, id))
            .await
    }
}

pub fn json_body(builder: RequestBuilder, request: &impl Serialize) -> RequestBuilder {
    builder
        .header(CONTENT_TYPE, "application/json")
        .body(serde_json::to_vec(request).unwrap())
}

/// Reads an answer, after checking what every answer has.
pub async fn read<T: DeserializeOwned>(response: Response) -> Answer<T> {
    let status = response.status();
    let header = |name: &str| {
        response
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap().to_owned())
    };
    assert_eq!(
        header(SERVICE_HEADER).as_deref(),
        Some(SERVICE_VERSION),
        "{status}"
    );
    assert!(header(TIME_HEADER).unwrap().parse::<Timestamp>().is_ok());
    let media_type = header(CONTENT_TYPE.as_str()).unwrap();
    let body = response.bytes().await.unwrap();

    if status.is_success() {
        assert_eq!(media_type, "application/json");
        Ok((status, serde_json::from_slice(&body).unwrap()))
    } else {
        assert_eq!(media_type, PROBLEM_TYPE);
        let problem: Problem = serde_json::from_slice(&body).unwrap();
        assert_eq!(problem.status, status.as_u16());
        assert!(!status.is_server_error(), "{problem:?}");
        assert_eq!(problem.fault.as_ref().map(Fault::code), problem.code);
        Err(problem)
    }
}

/// The code of an answer that is a problem.
pub fn code<T: std::fmt::Debug>(answer: Answer<T>) -> Option<Code> {
    answer.unwrap_err().code
}
