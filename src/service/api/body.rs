//! Read the JSON of a request, within limits of size and time.

use std::future::poll_fn;
use std::pin::Pin;
use std::time::Duration;

use axum::body::HttpBody as _;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, header};
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::problem::Rejection;
use crate::wire::MAX_REQUEST_BYTES;

/// How long a client may take to send a request body.
const PATIENCE: Duration = Duration::from_secs(10);

/// Of a body that is too large, this much is read and dropped, so that a client that writes before it reads still gets
/// the answer.
const MAX_DROPPED_BYTES: usize = 16 * MAX_REQUEST_BYTES;

/// The body of a request, read as JSON.
pub(super) struct Body<T>(pub(super) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = Rejection;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Rejection> {
        let (parts, body) = request.into_parts();
        let bytes = tokio::time::timeout(PATIENCE, read(body))
            .await
            .map_err(|_| Rejection::SlowBody)??;
        if !is_json(&parts.headers) {
            return Err(Rejection::NotJson);
        }

        serde_json::from_slice(&bytes)
            .map(Self)
            .map_err(|error| match error.classify() {
                Category::Data => Rejection::Unfit(error.to_string()),
                Category::Io | Category::Syntax | Category::Eof => Rejection::Malformed(error.to_string()),
            })
    }
}

async fn read(mut body: axum::body::Body) -> Result<Vec<u8>, Rejection> {
    let mut bytes = Vec::new();
    let mut length = 0_usize;
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(chunk) = frame.map_err(|_| Rejection::Interrupted)?.into_data() else {
            continue;
        };
        length = length.saturating_add(chunk.len());
        if length <= MAX_REQUEST_BYTES {
            bytes.extend_from_slice(&chunk);
        } else if length > MAX_DROPPED_BYTES {
            break;
        }
    }

    if length > MAX_REQUEST_BYTES {
        Err(Rejection::TooLarge)
    } else {
        Ok(bytes)
    }
}

/// Whether the body is declared to be JSON (RFC 8259), with any parameters.
fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case("application/json"))
}
