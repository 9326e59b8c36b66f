//! Connections: encrypted, limited, and ended in order.

use std::io::{self, BufRead as _, BufReader};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use kakunin::service::{Certificate, CertificateError, Limits, Transport};
use kakunin::wire::{SERVICE_HEADER, path};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

use crate::administration::{done, issue, run, serve_with, set_up};
use support::processes::Running;
use support::service::{Computer, Vendor};

const LONG: Duration = Duration::from_secs(40);

/// A certificate for this computer in files, and who vouches for it.
struct Certified {
    certificate: String,
    key: String,
    root: CertificateDer<'static>,
}

impl Certified {
    fn new() -> Self {
        let root_key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let root = params.self_signed(&root_key).unwrap();
        let issuer = Issuer::new(params, root_key);
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();

        Self {
            certificate: params.signed_by(&key, &issuer).unwrap().pem(),
            key: key.serialize_pem(),
            root: root.der().clone(),
        }
    }

    fn write(&self, directory: &Path) {
        let [certificate, key] = files(directory);
        std::fs::write(certificate, &self.certificate).unwrap();
        std::fs::write(key, &self.key).unwrap();
    }

    /// A connection to the service, if it has this certificate.
    async fn connect(&self, address: SocketAddr) -> io::Result<TlsStream<TcpStream>> {
        let mut roots = RootCertStore::empty();
        roots.add(self.root.clone()).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::IpAddress(IpAddr::V4(Ipv4Addr::LOCALHOST).into());

        TlsConnector::from(Arc::new(config))
            .connect(name, TcpStream::connect(address).await?)
            .await
    }

    /// Whether the service answers with this certificate.
    async fn is_used(&self, address: SocketAddr) -> bool {
        match self.connect(address).await {
            Ok(mut stream) => {
                stream.write_all(HEALTH).await.unwrap();
                rest(&mut stream).await.starts_with("HTTP/1.1 200")
            }
            Err(_) => false,
        }
    }
}

/// The files of a certificate and its key.
fn files(data: &Path) -> [PathBuf; 2] {
    [data.join("tls.pem"), data.join("tls.key")]
}

/// The service with the certificate that is in its directory.
fn serve_encrypted(data: &Path) -> Running {
    let files = files(data);
    let [certificate, key] = files.each_ref().map(|file| file.to_str().unwrap());

    serve_with(
        data,
        "info",
        &["--tls-certificate", certificate, "--tls-key", key],
    )
}

const HEALTH: &[u8] = b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";

/// All that the service still says.
async fn rest(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut answer = Vec::new();
    let _length = timeout(LONG, stream.read_to_end(&mut answer)).await.unwrap();

    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_certificate_is_taken_without_a_restart_and_a_broken_one_is_not() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let (first, second) = (Certified::new(), Certified::new());
    first.write(&data);
    let files = files(&data);
    let mut running = serve_encrypted(&data);
    let address = running.address;
    let mut log = BufReader::new(running.take_log());
    let mut await_line = |words: &str| {
        let mut line = String::new();
        while !line.contains(words) {
            line.clear();
            assert!(
                log.read_line(&mut line).unwrap() > 0,
                "the log ended without {words}"
            );
        }
    };
    let look = || {
        let told = Command::new("kill")
            .args(["-HUP", &running.id().to_string()])
            .status();
        assert!(told.unwrap().success());
    };
    assert!(first.is_used(address).await);
    let open = first.connect(address).await.unwrap();

    std::fs::write(&files[0], "no certificate").unwrap();
    look();
    await_line("the one before stays");
    assert!(first.is_used(address).await);

    // A certificate without its key yet: the files are replaced one after the other.
    std::fs::write(&files[0], &second.certificate).unwrap();
    look();
    await_line("the one before stays");
    assert!(first.is_used(address).await);

    // Nobody asks to look; the service does so by itself.
    std::fs::write(&files[1], &second.key).unwrap();
    await_line("a new certificate is in use");
    assert!(second.is_used(address).await && !first.is_used(address).await);

    // What was open stays open.
    let mut open = open;
    open.write_all(HEALTH).await.unwrap();
    assert!(rest(&mut open).await.starts_with("HTTP/1.1 200"));
    running.kill();
}

#[test]
fn a_certificate_that_cannot_be_used_is_named_at_the_start() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let (one, other) = (Certified::new(), Certified::new());
    one.write(at);
    let open = || Certificate::open(at.join("tls.pem"), at.join("tls.key"));
    assert!(open().is_ok());

    std::fs::write(at.join("tls.key"), &other.key).unwrap();
    assert!(matches!(open(), Err(CertificateError::Unusable(_))));
    std::fs::write(at.join("tls.key"), &one.certificate).unwrap();
    assert!(matches!(open(), Err(CertificateError::NoKey { .. })));
    std::fs::write(at.join("tls.pem"), "").unwrap();
    assert!(matches!(open(), Err(CertificateError::NoCertificate { .. })));
    std::fs::remove_file(at.join("tls.pem")).unwrap();
    assert!(matches!(open(), Err(CertificateError::File { .. })));
}

#[test]
fn options_that_leave_the_connection_open_are_refused() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let serve = |options: &[&str]| run(&data, &[&["serve"], options].concat()).status.code();

    assert_eq!(serve(&["--listen", "0.0.0.0:0"]), Some(1));
    assert_eq!(serve(&["--tls-certificate", "x.pem"]), Some(2));
    assert_eq!(serve(&["--behind-proxy"]), Some(2));
    assert_eq!(serve(&["--behind-proxy", "everywhere"]), Some(2));
    assert_eq!(serve(&["--proxy-header", "x-real-ip"]), Some(2));
    assert_eq!(serve(&["--limit-failures", "few"]), Some(2));
    assert!(done(&data, &["serve", "--help"]).contains("--limit-failures"));
}

/// Sends a request of which the last byte is missing, tells the service to end, and sends that byte.
async fn finish_after_the_end(mut stream: impl AsyncRead + AsyncWrite + Unpin, vendor: Vendor) -> String {
    let key = vendor.key(1).await;
    let body = serde_json::to_vec(&Computer::number(1).activation_request(&key)).unwrap();
    let head = format!(
        "POST {} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {}\r\nexpect: 100-continue\r\n\r\n",
        path::ACTIVATIONS,
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&body[..body.len() - 1]).await.unwrap();
    // The service asks for the body once it has accepted the request.
    let mut started = [0; 25];
    let _length = timeout(LONG, stream.read_exact(&mut started))
        .await
        .unwrap()
        .unwrap();
    assert!(started.starts_with(b"HTTP/1.1 100"));

    let (address, ended) = vendor.begin_to_stop();
    let ended = tokio::spawn(ended);
    // It accepts nothing new.
    timeout(LONG, async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    })
    .await
    .unwrap();
    assert!(!ended.is_finished());
    stream.write_all(&body[body.len() - 1..]).await.unwrap();
    let answer = rest(&mut stream).await;
    let _directory = timeout(LONG, ended).await.unwrap().unwrap();

    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_accepted_is_finished() {
    let vendor = Vendor::start().await;
    let stream = TcpStream::connect(vendor.caller.address).await.unwrap();
    let answer = finish_after_the_end(stream, vendor).await;

    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_accepted_over_tls_is_finished() {
    let directory = tempfile::tempdir().unwrap();
    let certified = Certified::new();
    certified.write(directory.path());
    let files = [directory.path().join("tls.pem"), directory.path().join("tls.key")];
    let [certificate, key] = files;
    let transport = Transport {
        certificate: Some(Certificate::open(certificate, key).unwrap()),
        ..Transport::default()
    };
    let vendor = Vendor::start_as(Limits::default(), transport).await;
    let stream = certified.connect(vendor.caller.address).await.unwrap();
    let answer = finish_after_the_end(stream, vendor).await;

    assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
}

/// A connection from one of this computer's own addresses.
async fn connect_from(from: [u8; 4], to: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind((from, 0).into()).unwrap();

    socket.connect(to).await.unwrap()
}

#[cfg(target_os = "linux")] // where all of 127.0.0.0/8 is this computer
#[tokio::test(flavor = "multi_thread")]
async fn who_keeps_connections_open_keeps_nobody_else_out() {
    let transport = Transport {
        connections: 60,
        connections_per_address: 20,
        ..Transport::default()
    };
    let vendor = Vendor::start_as(Limits::default(), transport).await;
    let address = vendor.caller.address;
    let mut slow = Vec::new();
    for _ in 0..100 {
        let mut stream = connect_from([127, 0, 0, 9], address).await;
        // A head that never ends. The service may have hung up already.
        let _sent = stream
            .write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\nx-slow: ")
            .await;
        slow.push(stream);
    }

    let mut other = connect_from([127, 0, 0, 10], address).await;
    other.write_all(HEALTH).await.unwrap();
    assert!(rest(&mut other).await.starts_with("HTTP/1.1 200"));

    // Those that were let in are given up after a while, however little they send.
    for stream in &mut slow {
        let heard = rest(stream).await;
        assert!(heard.is_empty() || heard.starts_with("HTTP/1.1 4"), "{heard}");
    }
    let mut again = connect_from([127, 0, 0, 9], address).await;
    again.write_all(HEALTH).await.unwrap();
    assert!(rest(&mut again).await.starts_with("HTTP/1.1 200"));
}

#[tokio::test]
async fn a_head_that_is_too_large_is_refused() {
    let vendor = Vendor::start().await;
    let mut stream = TcpStream::connect(vendor.caller.address).await.unwrap();
    let request = format!(
        "GET /healthz HTTP/1.1\r\nhost: x\r\nx-long: {}\r\n\r\n",
        "x".repeat(40_000)
    );
    let _sent = stream.write_all(request.as_bytes()).await;
    let heard = rest(&mut stream).await;
    assert!(
        heard.is_empty() || heard.starts_with("HTTP/1.1 431"),
        "{heard:.100}"
    );

    let (_, health) = support::service::read::<kakunin::wire::Health>(
        vendor.caller.get(path::HEALTH).send().await.unwrap(),
    )
    .await
    .unwrap();
    assert_eq!(health.status, "ok");
}

#[test]
fn plain_words_to_a_service_that_encrypts_are_not_answered() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let _key = issue(&data, "1");
    Certified::new().write(&data);
    let running = serve_encrypted(&data);
    let mut stream = std::net::TcpStream::connect(running.address).unwrap();
    io::Write::write_all(&mut stream, HEALTH).unwrap();
    let mut heard = Vec::new();
    let _read = io::Read::read_to_end(&mut stream, &mut heard);

    assert!(!String::from_utf8_lossy(&heard).contains(SERVICE_HEADER));
    running.kill();
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_no_answer_is_given_up() {
    let vendor = Vendor::start().await;
    let question = format!("GET {} HTTP/1.1\r\nhost: x\r\n\r\n", path::OPENAPI).repeat(1000);
    let mut greedy = TcpStream::connect(vendor.caller.address).await.unwrap();

    // More answers than any buffer on the way holds; the service stops reading when it cannot answer.
    let given_up = timeout(LONG, async {
        while greedy.write_all(question.as_bytes()).await.is_ok() {}
    });
    assert!(given_up.await.is_ok());
}
