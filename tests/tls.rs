//! What the program says of a secure connection that is not the service's: every way in which one can be wrong has its code.

#![cfg(all(feature = "demo", target_os = "linux"))] // elsewhere a certificate can be trusted for one program only by the system
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

#[path = "support/program.rs"]
mod program;

use std::fs;
use std::sync::Arc;

use kakunin::demo::Shows;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, crypto};

use program::{Computer, answer};

/// An organisation whose certificates the program is told to trust.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: String,
}

impl Authority {
    fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).unwrap().pem();

        Self {
            issuer: Issuer::new(params, key),
            certificate,
        }
    }

    fn server(&self, certified: &CertificateParams) -> Answering {
        let key = KeyPair::generate().unwrap();
        let certificate = certified.signed_by(&key, &self.issuer).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();

        Answering::Securely(TlsAcceptor::from(Arc::new(config)))
    }
}

/// What a server makes of a connection.
#[derive(Clone)]
enum Answering {
    /// It speaks TLS, and then says that the service is away.
    Securely(TlsAcceptor),
    /// It says this, whatever it hears.
    With(&'static [u8]),
}

impl Answering {
    /// Starts the server; its address, at which TLS is expected.
    fn start(self, runtime: &Runtime) -> String {
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("https://{}", listener.local_addr().unwrap());
        let _server = runtime.spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut heard = [0; 4096];
                match &self {
                    Self::Securely(acceptor) => {
                        let away = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n";
                        if let Ok(mut stream) = acceptor.accept(stream).await {
                            let _request = stream.read(&mut heard).await;
                            let _written = stream.write_all(away).await;
                            let _closed = stream.shutdown().await;
                        }
                    }
                    Self::With(words) => {
                        let _hello = stream.read(&mut heard).await;
                        let _written = stream.write_all(words).await;
                        let _closed = stream.shutdown().await;
                    }
                }
            }
        });

        address
    }
}

fn certified_for(name: &str) -> CertificateParams {
    CertificateParams::new(vec![name.to_owned()]).unwrap()
}

/// The code with which an activation over this connection fails.
fn code(authority: &Authority, server: Answering) -> String {
    let runtime = Runtime::new().unwrap();
    let address = server.start(&runtime);
    let computer = Computer::with_key(Shows::Good);
    let trusted = computer.folder().join("trusted.pem");
    fs::write(&trusted, &authority.certificate).unwrap();
    let mut command = computer.program("en");
    let _command = command
        .env("SSL_CERT_FILE", &trusted)
        .env_remove("SSL_CERT_DIR")
        .args(["--service", &address, "activate", "--json"]);
    let answer = answer(command, "");

    assert!(!answer.err.contains("panicked"), "{}", answer.err);
    let json: Value = serde_json::from_str(&answer.out)
        .unwrap_or_else(|error| panic!("{error} in {:?}, {:?}", answer.out, answer.err));
    json["error"]["code"]
        .as_str()
        .unwrap_or_else(|| panic!("no code in {json}"))
        .to_owned()
}

#[test]
fn a_trusted_certificate_for_the_services_name_is_accepted() {
    let authority = Authority::new();
    let server = authority.server(&certified_for("127.0.0.1"));

    // What was said through the secure connection was heard.
    assert_eq!(code(&authority, server), "SRV-1");
}

#[test]
fn a_certificate_for_another_name_is_not_the_services_own() {
    let authority = Authority::new();
    let server = authority.server(&certified_for("other.example"));

    assert_eq!(code(&authority, server), "NET-4");
}

#[test]
fn a_certificate_that_has_expired_or_is_not_valid_yet_is_not_trusted() {
    for (from, to) in [(2019, 2020), (2150, 2160)] {
        let authority = Authority::new();
        let mut params = certified_for("127.0.0.1");
        params.not_before = date_time_ymd(from, 1, 1);
        params.not_after = date_time_ymd(to, 1, 1);

        assert_eq!(
            code(&authority, authority.server(&params)),
            "NET-4",
            "{from} to {to}"
        );
    }
}

#[test]
fn a_certificate_of_somebody_whom_nobody_trusts_is_not_the_services_own() {
    let server = Authority::new().server(&certified_for("127.0.0.1"));

    assert_eq!(code(&Authority::new(), server), "NET-4");
}

#[test]
fn a_server_without_tls_is_something_else_that_answers() {
    let authority = Authority::new();
    let page: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";

    for words in [page, b"220 mail.example ESMTP\r\n", b"\0\0\0\0\0\0\0\0"] {
        let told = code(&authority, Answering::With(words));
        assert_eq!(told, "NET-6", "{}", String::from_utf8_lossy(words));
    }
}

#[test]
fn a_server_that_hangs_up_instead_of_speaking_tls_does_not_answer() {
    assert_eq!(code(&Authority::new(), Answering::With(b"")), "NET-3");
}

#[test]
fn a_server_that_refuses_to_speak_tls_refuses_the_connection() {
    // The alert handshake_failure (RFC 8446, 6), in a record of TLS 1.2.
    let refusal = b"\x15\x03\x03\x00\x02\x02\x28";

    assert_eq!(code(&Authority::new(), Answering::With(refusal)), "NET-3");
}
