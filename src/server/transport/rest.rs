//! Reads and discards what an answer left of the body of its request, so that the client receives
//! the answer.
//!
//! Closing a connection on which bytes still arrive resets it, and the client may lose an answer
//! that it has not read yet (RFC 9112, section 9.6). A client that is not told of the close may send
//! its next request on that connection, and lose that one.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use http_body::{Frame, SizeHint};
use tokio::sync::oneshot;

use crate::server::http::body::next_chunk;
use crate::wire::MAX_REQUEST_BYTES;

/// The most bytes that are read and discarded; after more, the connection is closed.
const MAX_BYTES: usize = 16 * MAX_REQUEST_BYTES;

/// The time that a client may take to send what is discarded.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers a request, and leaves nothing of its body unread, or tells the client that the connection
/// is closed.
pub(super) async fn discard(request: Request, next: Next) -> Response {
    // A client that waits for the word to go on has sent nothing yet, and reading would be the word
    // (RFC 9110, section 10.1.1).
    let waits = request.headers().contains_key(header::EXPECT);
    let (head, body) = request.into_parts();
    let (lent, mut returned) = Lent::new(body);
    let mut response = next.run(Request::from_parts(head, Body::new(lent))).await;
    let Ok(body) = returned.try_recv() else {
        return response;
    };

    let is_slow = response.status() == StatusCode::REQUEST_TIMEOUT;
    let is_read = body.is_end_stream()
        || (!waits && !is_slow && tokio::time::timeout(PATIENCE, ends(body)).await == Ok(true));
    if !is_read {
        let close = HeaderValue::from_static("close");
        response.headers_mut().insert(header::CONNECTION, close);
    }

    response
}

/// Reads a body to its end; returns whether it has one, within [`MAX_BYTES`].
async fn ends(mut body: Body) -> bool {
    let mut left = MAX_BYTES;
    while let Some(chunk) = next_chunk(&mut body).await {
        let fewer = chunk.ok().and_then(|chunk| left.checked_sub(chunk.len()));
        let Some(fewer) = fewer else {
            return false;
        };
        left = fewer;
    }

    true
}

/// The body of a request, which is returned when it is dropped.
struct Lent {
    body: Body,
    back: Option<oneshot::Sender<Body>>,
}

impl Lent {
    fn new(body: Body) -> (Self, oneshot::Receiver<Body>) {
        let (back, returned) = oneshot::channel();

        (
            Self {
                body,
                back: Some(back),
            },
            returned,
        )
    }
}

impl HttpBody for Lent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(back) = self.back.take() {
            // Nobody waits for it where the connection is gone.
            let _unwanted = back.send(std::mem::take(&mut self.body));
        }
    }
}
