//! Reads the JSON body of a request within limits of size and time.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::{Bytes, HttpBody as _};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::problem;
use crate::wire::MAX_REQUEST_BYTES;

/// The time that a client may take to send a request body.
const PATIENCE: Duration = Duration::from_secs(10);

/// The reason that a body was rejected.
#[derive(Debug)]
pub(crate) enum BodyError {
    /// The body is not JSON.
    Malformed(String),
    /// The body is JSON, but does not fit this request.
    Unfit(String),
    /// The body is not declared to be JSON.
    NotJson,
    /// The body is declared to be compressed.
    Encoded,
    TooLarge,
    Slow,
    Interrupted,
}

impl BodyError {
    /// The status of the answer (RFC 9110, section 15.5).
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::Malformed(_) | Self::Interrupted => StatusCode::BAD_REQUEST,
            Self::Unfit(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NotJson | Self::Encoded => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Slow => StatusCode::REQUEST_TIMEOUT,
        }
    }
}

impl IntoResponse for BodyError {
    fn into_response(self) -> Response {
        let status = self.status();
        let detail = match self {
            Self::Malformed(detail) | Self::Unfit(detail) => Some(detail),
            Self::NotJson => Some("the body must be application/json".to_owned()),
            Self::Encoded => Some("the body must not be compressed (Content-Encoding)".to_owned()),
            Self::TooLarge => Some(format!("at most {MAX_REQUEST_BYTES} bytes are read")),
            Self::Slow => None,
            Self::Interrupted => Some("the body ended early".to_owned()),
        };

        problem::bare(status, detail, None, None, None)
    }
}

/// The body of a request, deserialized from JSON.
pub(crate) struct Body<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = BodyError;

    async fn from_request(request: Request, _state: &S) -> Result<Self, BodyError> {
        let (parts, body) = request.into_parts();
        let bytes = read(body, MAX_REQUEST_BYTES).await?;
        if !is_json(&parts.headers) {
            return Err(BodyError::NotJson);
        }
        if is_encoded(&parts.headers) {
            return Err(BodyError::Encoded);
        }
        // Some programs begin every text with a byte order mark; a receiver may ignore it
        // (RFC 8259, section 8.1).
        let json = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);

        serde_json::from_slice(json)
            .map(Self)
            .map_err(|error| match error.classify() {
                Category::Data => BodyError::Unfit(error.to_string()),
                Category::Io | Category::Syntax | Category::Eof => BodyError::Malformed(error.to_string()),
            })
    }
}

/// Reads a body of at most `max` bytes within ten seconds. What is left of a larger one is discarded
/// by the transport.
pub(crate) async fn read(body: axum::body::Body, max: usize) -> Result<Vec<u8>, BodyError> {
    tokio::time::timeout(PATIENCE, read_all(body, max))
        .await
        .map_err(|_| BodyError::Slow)?
}

async fn read_all(mut body: axum::body::Body, max: usize) -> Result<Vec<u8>, BodyError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = next_chunk(&mut body).await {
        let chunk = chunk.map_err(|_| BodyError::Interrupted)?;
        if bytes.len() + chunk.len() > max {
            return Err(BodyError::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }

    Ok(bytes)
}

/// Waits for the next part of a body; none after its end. Trailers count as an empty part.
pub(crate) async fn next_chunk(body: &mut axum::body::Body) -> Option<Result<Bytes, axum::Error>> {
    let frame = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await?;

    Some(frame.map(|frame| frame.into_data().unwrap_or_default()))
}

/// Returns whether the body is declared to be encoded (RFC 9110, section 8.4), which no body is that
/// is read here.
fn is_encoded(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::CONTENT_ENCODING)
        .iter()
        .any(|value| !value.as_bytes().eq_ignore_ascii_case(b"identity"))
}

/// Returns whether the body is declared to be JSON (RFC 8259), with any parameters.
fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case("application/json"))
}
