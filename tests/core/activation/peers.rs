//! What answers in the place of the service is told from it.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use kakunin::backend::Backend;
use kakunin::catalogue::Catalogue;
use kakunin::demo::DemoOutcome;
use kakunin::fault::{Code, Fault};
use kakunin::wizard::effect::Request;
use kakunin::wizard::event::Outcome;

use super::{activate, backend, carry_out, key};

/// A backend whose service is at this address.
fn backend_at(address: &str, state: &Path) -> Backend {
    let mut catalogue = Catalogue::clone(&kakunin::demo::catalogue(None).unwrap());
    catalogue.services = vec![address.to_owned()];
    let backend = backend(&Arc::new(catalogue), state);
    let _snapshot = backend.install_key(key(DemoOutcome::Good), false).unwrap();

    backend
}

/// A server that takes connections and does this with each.
fn peer(behaviour: impl Fn(TcpStream) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let _thread = std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            behaviour(stream);
        }
    });

    address
}

fn answering(response: &'static str) -> String {
    peer(move |mut stream| {
        let mut request = [0; 4096];
        let _read = stream.read(&mut request);
        let _written = stream.write_all(response.as_bytes());
    })
}

#[test]
fn what_is_not_the_service_is_named_for_what_it_is() {
    let closed = {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let sign_in_page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";
    let redirect = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n";
    let proxy = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
    let away = "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
    let empty = "HTTP/1.1 200 OK\r\nkakunin-service: 1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    // A KMS host has the house's own mark, and no such path.
    let kms_host = "HTTP/1.1 404 Not Found\r\nkakunin-service: 1\r\nContent-Type: application/problem+json\r\nContent-Length: \
        34\r\n\r\n{\"title\":\"Not Found\",\"status\":404}";
    for (address, expected) in [
        (answering(kms_host), Code::Net6),
        (closed, Code::Net3),
        (answering(sign_in_page), Code::Net6),
        (answering(redirect), Code::Net6),
        (answering(proxy), Code::Net5),
        (answering(away), Code::Srv1),
        (answering(empty), Code::Net6),
        (answering("220 mail.example ESMTP\r\n"), Code::Net6),
        (answering(""), Code::Net3),
        ("https://127.0.0.1:9".to_owned(), Code::Net3),
    ] {
        let state = tempfile::tempdir().unwrap();
        let backend = backend_at(&address, state.path());
        let fault = activate(&backend).unwrap_err();
        assert_eq!(fault.code(), expected, "{address}: {fault:?}");
        assert!(!backend.snapshot().unwrap().status.is_activated());
    }
}

#[test]
fn a_service_that_never_answers_is_given_up_when_it_is_only_looked_for() {
    let address = peer(|stream| {
        // Held open until the asker gives up.
        let _held = stream.set_read_timeout(Some(Duration::from_secs(20)));
        let mut stream = stream;
        let mut request = [0; 4096];
        while matches!(stream.read(&mut request), Ok(1..)) {}
    });
    let state = tempfile::tempdir().unwrap();
    let backend = backend_at(&address, state.path());
    let Outcome::Connection(Err(fault)) = carry_out(&backend, Request::CheckConnection) else {
        panic!("nothing answered");
    };
    assert!(
        matches!(fault, Fault::Unreachable { timed_out: true, .. }),
        "{fault:?}"
    );
}

#[test]
fn a_stranger_with_a_certificate_of_its_own_is_an_interception() {
    let certified = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).unwrap();
    let config = rustls_config(&certified);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let listener = runtime
        .block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))
        .unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let _server = runtime.spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _refused = acceptor.accept(stream).await;
        }
    });
    let state = tempfile::tempdir().unwrap();
    let backend = backend_at(&address, state.path());
    assert_eq!(activate(&backend).unwrap_err().code(), Code::Net4);
}

fn rustls_config(certified: &rcgen::CertifiedKey<rcgen::KeyPair>) -> tokio_rustls::rustls::ServerConfig {
    use tokio_rustls::rustls::pki_types::PrivateKeyDer;
    use tokio_rustls::rustls::{ServerConfig, crypto};

    let key = PrivateKeyDer::try_from(certified.signing_key.serialize_der()).unwrap();

    ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .unwrap()
}
