//! What the program says of a secure connection that is not the service's: every way in which one can be wrong has its code.

use kakunin::demo::DemoOutcome;
use rcgen::CertificateParams;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;

use super::activate_on;
use super::authority::{Authority, certified_for, certified_in};
use crate::program::Computer;

/// What a server makes of a connection.
#[derive(Clone)]
enum Answering {
    /// It speaks TLS, and then says that the service is away.
    Securely(TlsAcceptor),
    /// It says this, whatever it hears.
    With(&'static [u8]),
}

impl Answering {
    fn securely(authority: &Authority, certified: &CertificateParams) -> Self {
        Self::Securely(TlsAcceptor::from(authority.server(certified)))
    }

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

/// The code with which an activation over this connection fails.
fn code(authority: &Authority, server: Answering) -> String {
    let runtime = Runtime::new().unwrap();
    let address = server.start(&runtime);
    let computer = Computer::with_key(DemoOutcome::Good);
    let trusted = authority.trusted(computer.folder());
    let answer = activate_on(
        &computer,
        &address,
        &[("SSL_CERT_FILE", trusted.to_str().unwrap())],
    );

    super::code(&answer).to_owned()
}

#[test]
fn a_trusted_certificate_for_the_services_name_is_accepted() {
    let authority = Authority::named("Momiji Software");
    let server = Answering::securely(&authority, &certified_for("127.0.0.1"));

    // What was said through the secure connection was heard.
    assert_eq!(code(&authority, server), "SRV-1");
}

#[test]
fn a_certificate_for_another_name_is_not_the_services_own() {
    let authority = Authority::named("Momiji Software");
    let server = Answering::securely(&authority, &certified_for("other.example"));

    assert_eq!(code(&authority, server), "NET-4");
}

#[test]
fn a_certificate_that_has_expired_or_is_not_valid_yet_is_not_trusted() {
    for (from, to) in [(2019, 2020), (2150, 2160)] {
        let authority = Authority::named("Momiji Software");
        let params = certified_in("127.0.0.1", from, to);

        assert_eq!(
            code(&authority, Answering::securely(&authority, &params)),
            "NET-4",
            "{from} to {to}"
        );
    }
}

#[test]
fn a_certificate_of_somebody_whom_nobody_trusts_is_not_the_services_own() {
    let server = Answering::securely(&Authority::named("Somebody"), &certified_for("127.0.0.1"));

    assert_eq!(code(&Authority::named("Momiji Software"), server), "NET-4");
}

#[test]
fn a_server_without_tls_is_something_else_that_answers() {
    let authority = Authority::named("Momiji Software");
    let page: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>";

    for words in [page, b"220 mail.example ESMTP\r\n", b"\0\0\0\0\0\0\0\0"] {
        let told = code(&authority, Answering::With(words));
        assert_eq!(told, "NET-6", "{}", String::from_utf8_lossy(words));
    }
}

#[test]
fn a_server_that_hangs_up_instead_of_speaking_tls_does_not_answer() {
    assert_eq!(
        code(&Authority::named("Momiji Software"), Answering::With(b"")),
        "NET-3"
    );
}

#[test]
fn a_server_that_refuses_to_speak_tls_refuses_the_connection() {
    // The alert handshake_failure (RFC 8446, 6), in a record of TLS 1.2.
    let refusal = b"\x15\x03\x03\x00\x02\x02\x28";

    assert_eq!(
        code(&Authority::named("Momiji Software"), Answering::With(refusal)),
        "NET-3"
    );
}
