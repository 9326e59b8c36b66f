//! The headers and limits that all answers have in common.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::http::{HeaderMap, HeaderValue, header};
use jiff::Timestamp;

use crate::codes::secret;
use crate::wire::{REQUEST_ID_HEADER, SERVICE_HEADER, SERVICE_VERSION, TIME_HEADER};

/// The total time that a request may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// The longest id that a client may give its request, in bytes.
const MAX_ID_BYTES: usize = 64;

/// The id of a request, for its handler.
#[derive(Debug, Clone)]
pub(crate) struct RequestId(pub(crate) HeaderValue);

impl RequestId {
    /// Returns the id that the client chose if it is safe to log and to repeat, or else a new one.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let chosen = headers.get(REQUEST_ID_HEADER).filter(|id| {
            let id = id.as_bytes();
            (1..=MAX_ID_BYTES).contains(&id.len())
                && id
                    .iter()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(byte))
                && str::from_utf8(id).is_ok_and(|id| secret::find(id).is_none())
        });

        Self(chosen.cloned().unwrap_or_else(new_id))
    }

    /// Returns the id as text.
    pub(crate) fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or_default()
    }
}

/// Creates an id from a value that is unique to this process and a counter.
fn new_id() -> HeaderValue {
    static PROCESS: OnceLock<u64> = OnceLock::new();
    static REQUESTS: AtomicU64 = AtomicU64::new(1);
    let process = PROCESS.get_or_init(|| getrandom::u64().unwrap_or_else(|_| std::process::id().into()));
    let number = REQUESTS.fetch_add(1, Ordering::Relaxed);

    HeaderValue::try_from(format!("{process:016x}-{number:x}"))
        .unwrap_or_else(|_| HeaderValue::from_static("unknown"))
}

/// Adds the headers that identify the server to a client.
pub(crate) fn dress(headers: &mut HeaderMap, id: RequestId) {
    headers.insert(SERVICE_HEADER, HeaderValue::from_static(SERVICE_VERSION));
    // Only files that never change have a different `Cache-Control`.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    if let Ok(time) = HeaderValue::try_from(Timestamp::now().to_string()) {
        headers.insert(TIME_HEADER, time);
    }
    headers.insert(REQUEST_ID_HEADER, id.0);
}
