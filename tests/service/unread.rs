//! Answers that are made before the body of the request is read.

use std::time::Duration;

use kakunin::wire::{MAX_REQUEST_BYTES, path};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use support::service::Vendor;

const LONG: Duration = Duration::from_secs(40);

const HEALTH: &str = "GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

/// The head of a request with a body of this many bytes.
fn head(path: &str, length: usize, more: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n{more}\r\n"
    )
}

/// What a service answers to what is sent on one connection, until it ends it.
async fn heard(vendor: &Vendor, sent: &[&str]) -> String {
    let stream = TcpStream::connect(vendor.caller.address).await.unwrap();
    let (mut answers, mut requests) = stream.into_split();
    let mut heard = Vec::new();
    let write = async {
        for part in sent {
            requests.write_all(part.as_bytes()).await?;
        }

        Ok::<_, std::io::Error>(requests)
    };
    let (_written, read) = timeout(LONG, async {
        tokio::join!(write, answers.read_to_end(&mut heard))
    })
    .await
    .unwrap();
    read.unwrap();

    String::from_utf8(heard).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_of_a_refused_body_does_not_spoil_the_next_request() {
    let vendor = Vendor::start().await;
    let body = "x".repeat(900_000);
    for (to, status) in [
        ("/activate", 413),
        ("/activate/file", 413),
        ("/nowhere", 404),
        ("/advice", 405),
        (path::ACTIVATIONS, 413),
        (path::HEALTH, 405),
    ] {
        let answers = heard(&vendor, &[&head(to, body.len(), ""), &body, HEALTH]).await;
        assert!(
            answers.starts_with(&format!("HTTP/1.1 {status} ")),
            "{to}: {answers:.300}"
        );
        assert!(answers.contains("HTTP/1.1 200 OK"), "{to}: {answers:.300}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_is_told_that_a_connection_ends_with_the_answer() {
    let vendor = Vendor::start().await;
    // One byte more than is read and discarded, so that none is left that would reset the connection.
    let sent = "x".repeat(16 * MAX_REQUEST_BYTES + 1);
    let answer = heard(&vendor, &[&head("/nowhere", 2 * sent.len(), ""), &sent]).await;
    assert!(answer.starts_with("HTTP/1.1 404 "), "{answer:.300}");
    assert!(answer.contains("connection: close"), "{answer:.300}");

    let waiting = head("/nowhere", 9_000, "expect: 100-continue\r\n");
    let answer = heard(&vendor, &[&waiting]).await;
    assert!(
        answer.starts_with("HTTP/1.1 404 "),
        "asked for no body: {answer:.300}"
    );
    assert!(answer.contains("connection: close"), "{answer:.300}");
}
