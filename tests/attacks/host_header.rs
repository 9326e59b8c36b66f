//! Requests that name no host, or two: a proxy may have understood another one than the server.

use std::net::SocketAddr;
use std::time::Duration;

use kakunin::service::{Limits, Transport};
use kakunin::wire::path;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use support::service::{Computer, Vendor};

/// What the service answers to exactly these bytes.
async fn answer(address: SocketAddr, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut heard = Vec::new();
    let _length = timeout(Duration::from_secs(40), stream.read_to_end(&mut heard))
        .await
        .unwrap()
        .unwrap();

    String::from_utf8_lossy(&heard).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_names_exactly_one_host_or_does_nothing() {
    let vendor = Vendor::start_as(Limits::default(), Transport::default()).await;
    let key = vendor.key(5).await;
    let body = serde_json::to_string(&Computer::number(1).activation_request(&key)).unwrap();
    let activate = async |hosts: &str, version: &str| {
        let request = format!(
            "POST {} HTTP/{version}\r\n{hosts}content-type: application/json\r\ncontent-length: {}\r\nconnection: \
             close\r\n\r\n{body}",
            path::ACTIVATIONS,
            body.len()
        );
        answer(vendor.caller.address, request.as_bytes()).await
    };
    for (hosts, version) in [
        ("", "1.1"),
        ("", "1.0"),
        ("host: one.example\r\nhost: two.example\r\n", "1.1"),
        ("host: one.example\r\nHOST: one.example\r\n", "1.1"),
        ("host:\r\n", "1.1"),
        ("host: one.example, two.example\r\n", "1.1"),
        ("host: one.example@two.example\r\n", "1.1"),
        ("host: one.example/v1\r\n", "1.1"),
    ] {
        let heard = activate(hosts, version).await;
        assert!(heard.contains(" 400 "), "{hosts:?}: {heard}");
        assert!(
            heard.contains("exactly one Host header is needed"),
            "{hosts:?}: {heard}"
        );
    }
    assert_eq!(vendor.used(&key).await, 0);

    let heard = activate("host: one.example:8480\r\n", "1.1").await;
    assert!(heard.starts_with("HTTP/1.1 201"), "{heard}");
    assert_eq!(vendor.used(&key).await, 1);
}
