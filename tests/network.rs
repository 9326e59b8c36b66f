//! What stands between the program and the service: proxies, inspecting devices, sign-in pages, servers that are away.

#![allow(
    clippy::similar_names,
    clippy::format_collect,
    reason = "pairs of ends; a few headers"
)]
#![cfg(all(feature = "demo", target_os = "linux"))] // elsewhere a certificate can be trusted for one program only by the system
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

#[path = "support/program.rs"]
mod program;
#[path = "support/relay.rs"]
mod relay;

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use kakunin::backend::Backend;
use kakunin::catalogue::Catalogue;
use kakunin::codes::InstallationId;
use kakunin::demo::{Demonstration, Shows};
use kakunin::fault::Code;
use kakunin::licence::{Method, Status, Store};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use serde_json::Value;
use tempfile::TempDir;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned, crypto};

use program::{Computer, answer as run, key};
use relay::{Request, answer, serve, serve_http, tunnel};

/// A name that only the proxies of these tests know.
const HOST: &str = "activation.momiji.example";

/// A service with its files in a folder of its own.
struct Vendor {
    demonstration: Demonstration,
    _folder: TempDir,
}

impl Vendor {
    fn start() -> Self {
        let folder = TempDir::new().unwrap();

        Self {
            demonstration: Demonstration::start(folder.path()).unwrap(),
            _folder: folder,
        }
    }

    fn address(&self) -> SocketAddr {
        self.demonstration
            .address()
            .strip_prefix("http://")
            .unwrap()
            .parse()
            .unwrap()
    }
}

/// Activates over this address, in this environment.
fn activate(address: &str, environment: &[(&str, &str)]) -> Value {
    activate_on(&Computer::with_key(Shows::Good), address, environment)
}

fn activate_on(computer: &Computer, address: &str, environment: &[(&str, &str)]) -> Value {
    let mut command = computer.program("en");
    for name in [
        "http_proxy",
        "https_proxy",
        "all_proxy",
        "no_proxy",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
    ] {
        let _command = command.env_remove(name);
    }
    let _command = command
        .env_remove("SSL_CERT_DIR")
        .envs(environment.iter().copied())
        .args(["--service", address, "activate", "--json"]);
    let answer = run(command, "");
    assert!(!answer.err.contains("panicked"), "{}", answer.err);

    serde_json::from_str(&answer.out)
        .unwrap_or_else(|error| panic!("{error} in {:?}, {:?}", answer.out, answer.err))
}

fn code(answer: &Value) -> &str {
    answer["error"]["code"]
        .as_str()
        .unwrap_or_else(|| panic!("no error in {answer}"))
}

fn is_activated(answer: &Value) -> bool {
    answer["status"] == "activated"
}

/// Somebody who issues certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: String,
}

impl Authority {
    fn named(organisation: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
            .distinguished_name
            .push(DnType::OrganizationName, organisation);
        let certificate = params.self_signed(&key).unwrap().pem();

        Self {
            issuer: Issuer::new(params, key),
            certificate,
        }
    }

    /// A certificate for the service's name, valid in these years.
    fn server(&self, from: i32, to: i32) -> Arc<ServerConfig> {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![HOST.to_owned()]).unwrap();
        (params.not_before, params.not_after) = (date_time_ymd(from, 1, 1), date_time_ymd(to, 1, 1));
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();

        Arc::new(config)
    }

    /// The file of trusted certificates, with this one alone.
    fn trusted(&self, folder: &TempDir) -> PathBuf {
        let path = folder.path().join("trusted.pem");
        fs::write(&path, &self.certificate).unwrap();

        path
    }
}

/// A server that speaks TLS and answers each request so.
fn serve_https(
    config: Arc<ServerConfig>,
    answer: impl Fn(&Request) -> Vec<u8> + Send + Sync + 'static,
) -> SocketAddr {
    serve(move |stream| {
        let mut stream = StreamOwned::new(ServerConnection::new(Arc::clone(&config)).unwrap(), stream);
        if let Some(request) = Request::read(&mut stream) {
            let _written = stream.write_all(&answer(&request));
            stream.conn.send_close_notify();
            let _flushed = stream.flush();
        }
    })
}

/// A proxy that lets every connection through to this server, and notes what it was asked.
fn proxy_to(server: SocketAddr) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&asked);
    let address = serve(move |mut stream| {
        let Some(request) = Request::read(&mut stream) else {
            return;
        };
        noted.lock().unwrap().push(request.head.clone());
        if request.method() == "CONNECT" {
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").unwrap();
            tunnel(stream, server);
        } else {
            let _written = stream.write_all(&request.forward(server));
        }
    });

    (address, asked)
}

/// A proxy that wants a sign-in (RFC 9110, 15.5.8), and lets through who has one.
fn proxy_with_sign_in(server: SocketAddr) -> SocketAddr {
    serve(move |mut stream| {
        let Some(request) = Request::read(&mut stream) else {
            return;
        };
        // "ken:swordfish"
        if request.header("proxy-authorization") != Some("Basic a2VuOnN3b3JkZmlzaA==") {
            let wants = [("Proxy-Authenticate", "Basic realm=\"office\"")];
            let _written = stream.write_all(&answer("407 Proxy Authentication Required", &wants));
        } else if request.method() == "CONNECT" {
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").unwrap();
            tunnel(stream, server);
        } else {
            let _written = stream.write_all(&request.forward(server));
        }
    })
}

/// A SOCKS 5 proxy (RFC 1928) that accepts this method of signing in.
fn socks_proxy(server: SocketAddr, method: u8, asked: Arc<Mutex<Vec<String>>>) -> SocketAddr {
    serve(move |mut stream| {
        let mut greeting = [0; 2];
        stream.read_exact(&mut greeting).unwrap();
        let mut methods = vec![0; greeting[1].into()];
        stream.read_exact(&mut methods).unwrap();
        if !methods.contains(&method) {
            let _refused = stream.write_all(&[5, 0xFF]);
            return;
        }
        stream.write_all(&[5, method]).unwrap();
        let mut request = [0; 5];
        stream.read_exact(&mut request).unwrap();
        assert_eq!(request[..4], [5, 1, 0, 3], "a connection to a name");
        let mut name = vec![0; usize::from(request[4]) + 2];
        stream.read_exact(&mut name).unwrap();
        asked
            .lock()
            .unwrap()
            .push(String::from_utf8(name[..name.len() - 2].to_vec()).unwrap());
        stream.write_all(&[5, 0, 0, 1, 127, 0, 0, 1, 0, 0]).unwrap();
        tunnel(stream, server);
    })
}

/// The address of a server that is not there.
fn nobody() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

#[test]
fn the_proxy_of_the_environment_is_used_and_what_it_is_not_for_left_out() {
    let vendor = Vendor::start();
    let (proxy, asked) = proxy_to(vendor.address());
    let proxy = format!("http://{proxy}");
    let service = format!("http://{HOST}");

    let activated = activate(&service, &[("http_proxy", &proxy)]);
    assert!(is_activated(&activated), "{activated}");
    assert!(asked.lock().unwrap()[0].starts_with(&format!("POST http://{HOST}/v1/activations ")));

    asked.lock().unwrap().clear();
    let refused = activate(&service, &[("http_proxy", &proxy), ("NO_PROXY", HOST)]);
    assert!(["NET-1", "NET-2"].contains(&code(&refused)), "{refused}");
    assert!(asked.lock().unwrap().is_empty());
}

#[test]
fn a_secure_connection_goes_through_the_proxy_unread() {
    let vendor = Vendor::start();
    let to = vendor.address();
    let authority = Authority::named("Momiji Software");
    let server = serve_https(authority.server(2020, 2090), move |request| request.forward(to));
    let (proxy, asked) = proxy_to(server);
    let folder = TempDir::new().unwrap();
    let trusted = authority.trusted(&folder);
    let activated = activate(
        &format!("https://{HOST}"),
        &[
            ("HTTPS_PROXY", &format!("http://{proxy}")),
            ("SSL_CERT_FILE", trusted.to_str().unwrap()),
        ],
    );

    assert!(is_activated(&activated), "{activated}");
    assert_eq!(asked.lock().unwrap().len(), 1);
    assert!(asked.lock().unwrap()[0].starts_with(&format!("CONNECT {HOST}:443 ")));
}

#[test]
fn a_socks_proxy_is_used() {
    let vendor = Vendor::start();
    let asked = Arc::new(Mutex::new(Vec::new()));
    let proxy = socks_proxy(vendor.address(), 0, Arc::clone(&asked));
    let activated = activate(
        &format!("http://{HOST}"),
        &[("ALL_PROXY", &format!("socks5h://{proxy}"))],
    );

    assert!(is_activated(&activated), "{activated}");
    assert_eq!(*asked.lock().unwrap(), [HOST]);
}

#[test]
fn a_proxy_that_wants_a_sign_in_is_told_as_such_and_one_that_has_it_is_passed() {
    let vendor = Vendor::start();
    let proxy = proxy_with_sign_in(vendor.address());
    let (plain, secure) = (format!("http://{HOST}"), format!("https://{HOST}"));
    let without = format!("http://{proxy}");
    let with = format!("http://ken:swordfish@{proxy}");

    assert_eq!(code(&activate(&plain, &[("http_proxy", &without)])), "NET-5");
    assert_eq!(code(&activate(&secure, &[("https_proxy", &without)])), "NET-5");
    let activated = activate(&plain, &[("http_proxy", &with)]);
    assert!(is_activated(&activated), "{activated}");

    // User name and password (RFC 1929) are all that it accepts, and the program has none.
    let socks = socks_proxy(vendor.address(), 2, Arc::default());
    let refused = activate(&plain, &[("ALL_PROXY", &format!("socks5h://{socks}"))]);
    assert_eq!(code(&refused), "NET-5", "{refused}");
}

#[test]
fn no_proxy_leads_to_this_computer_itself() {
    let vendor = Vendor::start();
    let proxy = format!("http://{}", nobody());
    let activated = activate(
        vendor.demonstration.address(),
        &[("http_proxy", &proxy), ("ALL_PROXY", &proxy)],
    );

    assert!(is_activated(&activated), "{activated}");
}

#[test]
fn whoever_opens_the_secure_connection_is_named() {
    let device = Authority::named("Inspection Company");
    let server = serve_https(device.server(2020, 2090), |_| answer("200 OK", &[]));
    let (proxy, _) = proxy_to(server);
    let folder = TempDir::new().unwrap();
    let trusted = Authority::named("Momiji Software").trusted(&folder);
    let refused = activate(
        &format!("https://{HOST}"),
        &[
            ("https_proxy", &format!("http://{proxy}")),
            ("SSL_CERT_FILE", trusted.to_str().unwrap()),
        ],
    );

    assert_eq!(code(&refused), "NET-4", "{refused}");
    assert_eq!(refused["error"]["data"]["issuer"], "Inspection Company");
    let what = refused["error"]["what"].as_str().unwrap();
    assert!(
        what.contains("Inspection Company") && what.contains(HOST),
        "{what}"
    );
}

#[test]
fn a_sign_in_page_of_the_network_is_told_as_such() {
    // It answers plain questions itself, and opens secure ones with a certificate of its own or not at all.
    let page = |request: &Request| match request.method() {
        "CONNECT" => answer("403 Forbidden", &[]),
        _ => answer("302 Found", &[("Location", "http://login.hotel.example/")]),
    };
    let closed = serve_http(page);
    let own = serve_https(Authority::named("Hotel").server(2020, 2090), |_| {
        answer("200 OK", &[])
    });
    let opened = serve(move |mut stream| {
        let Some(request) = Request::read(&mut stream) else {
            return;
        };
        if request.method() == "CONNECT" {
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").unwrap();
            tunnel(stream, own);
        } else {
            let _written = stream.write_all(&answer("511 Network Authentication Required", &[]));
        }
    });

    for portal in [closed, opened] {
        let portal = format!("http://{portal}");
        for (scheme, environment) in [
            ("http", &[("http_proxy", portal.as_str())][..]),
            (
                "https",
                &[("http_proxy", portal.as_str()), ("https_proxy", portal.as_str())],
            ),
        ] {
            let refused = activate(&format!("{scheme}://{HOST}"), environment);
            assert_eq!(code(&refused), "NET-6", "{scheme}: {refused}");
        }
    }
}

#[test]
fn a_clock_that_makes_certificates_invalid_is_told_with_both_times() {
    let authority = Authority::named("Momiji Software");
    let there = "2019-06-01T12:00:00Z";
    let server = serve_https(authority.server(2019, 2020), move |_| {
        answer("200 OK", &[("kakunin-service", "1"), ("kakunin-time", there)])
    });
    let (proxy, _) = proxy_to(server);
    let folder = TempDir::new().unwrap();
    let trusted = authority.trusted(&folder);
    let before = Timestamp::now();
    let refused = activate(
        &format!("https://{HOST}"),
        &[
            ("https_proxy", &format!("http://{proxy}")),
            ("SSL_CERT_FILE", trusted.to_str().unwrap()),
        ],
    );

    assert_eq!(code(&refused), "CLK-1", "{refused}");
    let data = &refused["error"]["data"];
    assert_eq!(data["there"], there);
    let here: Timestamp = data["here"].as_str().unwrap().parse().unwrap();
    assert!((before..=Timestamp::now()).contains(&here));
}

#[test]
fn a_clock_that_is_apart_is_told_and_the_licence_kept() {
    let vendor = Vendor::start();
    let to = vendor.address();
    // Only the unsigned time is another; the licence says when it was signed.
    let server = serve_http(move |request| {
        let answer = String::from_utf8(request.forward(to)).unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let mut body: Value = serde_json::from_str(body).unwrap();
        body["server_time"] = "2031-01-01T00:00:00Z".into();
        let body = body.to_string();
        let head: String = head
            .lines()
            .filter(|line| !line.to_ascii_lowercase().starts_with("content-length"))
            .map(|line| format!("{line}\r\n"))
            .collect();

        format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
    });
    let computer = Computer::with_key(Shows::Good);
    let activated = activate_on(&computer, &format!("http://{server}"), &[]);

    assert!(is_activated(&activated), "{activated}");
    assert_eq!(activated["remark"], "CLK-1");
    let (_, status) = computer.json(&["status"]);
    assert!(is_activated(&status), "{status}");
}

#[test]
fn a_service_that_is_away_for_a_moment_is_asked_again() {
    let vendor = Vendor::start();
    let to = vendor.address();
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let server = serve_http(move |request| match count.fetch_add(1, Ordering::SeqCst) {
        0 => Vec::new(),
        1 => answer("503 Service Unavailable", &[]),
        _ => request.forward(to),
    });
    let activated = activate(&format!("http://{server}"), &[]);

    assert!(is_activated(&activated), "{activated}");
    assert_eq!(asked.load(Ordering::SeqCst), 3);
}

#[test]
fn a_service_is_left_alone_for_as_long_as_it_asks() {
    let vendor = Vendor::start();
    let to = vendor.address();
    let times = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&times);
    let server = serve_http(move |request| {
        let mut times = noted.lock().unwrap();
        times.push(Instant::now());
        match times.len() {
            1 => answer("503 Service Unavailable", &[("Retry-After", "2")]),
            _ => request.forward(to),
        }
    });
    let activated = activate(&format!("http://{server}"), &[]);
    assert!(is_activated(&activated), "{activated}");
    let times = times.lock().unwrap().clone();
    assert_eq!(times.len(), 2);
    assert!(times[1] - times[0] >= Duration::from_secs(2));

    // Nobody waits an hour before a screen: it is told instead.
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let server = serve_http(move |_| {
        let _before = count.fetch_add(1, Ordering::SeqCst);
        answer("429 Too Many Requests", &[("Retry-After", "3600")])
    });
    let refused = activate(&format!("http://{server}"), &[]);
    assert_eq!(code(&refused), "SRV-2");
    assert_eq!(refused["error"]["data"]["seconds"], 3600);
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

/// The program's work without the program, for a catalogue with these addresses.
struct Bench {
    backend: Arc<Backend>,
    folder: TempDir,
}

impl Bench {
    fn new(services: Vec<String>) -> Self {
        let folder = TempDir::new().unwrap();
        let bench = Self {
            backend: backend(&folder, services),
            folder,
        };
        let _installed = bench.backend.install_key(key(Shows::Good), false).unwrap();

        bench
    }

    /// The same computer with other addresses in its catalogue.
    fn moves_to(&mut self, services: Vec<String>) {
        self.backend = backend(&self.folder, services);
    }

    fn is_activated_by(&self) -> Option<Method> {
        match self.backend.snapshot().unwrap().status {
            Status::Activated { method, .. } => Some(method),
            _ => None,
        }
    }

    fn has_licence(&self) -> bool {
        self.backend.load().unwrap().state.token().is_some()
    }

    /// As if the pause between two exchanges were over.
    fn waits(&self) {
        let store = Store::open(self.folder.path(), &self.backend.product().id).unwrap();
        let locked = store.lock(Duration::from_secs(10)).unwrap();
        let mut state = locked.load(Timestamp::now()).unwrap().state;
        assert!(state.exchange_tried_at.is_some());
        state.exchange_tried_at = None;
        locked.save(&state).unwrap();
    }
}

fn backend(folder: &TempDir, services: Vec<String>) -> Arc<Backend> {
    let mut catalogue = Catalogue::clone(&kakunin::demo::catalogue(None).unwrap());
    catalogue.services = services;
    let product = catalogue.products[0].clone();
    let store = Store::open(folder.path(), &product.id).unwrap();

    Arc::new(Backend::new(Arc::new(catalogue), product, store))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_services_addresses_are_tried_in_turn() {
    let vendor = Vendor::start();
    let away = serve_http(|_| answer("502 Bad Gateway", &[]));
    let page = serve_http(|_| answer("200 OK", &[("Content-Type", "text/html")]));
    let last = vendor.demonstration.address().to_owned();
    let bench = Bench::new(vec![
        format!("http://{}", nobody()),
        format!("http://{away}"),
        format!("http://{page}"),
        last,
    ]);
    assert!(bench.backend.activate().await.is_ok());
    assert_eq!(bench.is_activated_by(), Some(Method::Internet));

    // What is told is what is wrong with the first.
    let bench = Bench::new(vec![format!("http://{}", nobody()), format!("http://{away}")]);
    assert_eq!(bench.backend.activate().await.unwrap_err().code(), Code::Net3);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_cancels_is_not_asked_for_again() {
    let (heard, mut hears) = tokio::sync::mpsc::unbounded_channel();
    let server = serve_http(move |_| {
        let _nobody_listens = heard.send(());
        answer("503 Service Unavailable", &[("Retry-After", "1")])
    });
    let bench = Bench::new(vec![format!("http://{server}")]);
    let backend = Arc::clone(&bench.backend);
    let activation = tokio::spawn(async move { backend.activate().await.map(drop) });
    hears.recv().await.unwrap();
    activation.abort();
    assert!(activation.await.unwrap_err().is_cancelled());

    // Longer than the pause that was asked for.
    let again = tokio::time::timeout(Duration::from_secs(2), hears.recv()).await;
    assert!(again.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_telephone_activation_becomes_a_licence_when_the_internet_is_met() {
    let vendor = Vendor::start();
    let mut bench = Bench::new(vec![format!("http://{}", nobody())]);
    let asked: InstallationId = bench.backend.snapshot().unwrap().installation_id.unwrap();
    let desk = tokio::task::spawn_blocking({
        let demonstration = vendor.demonstration;
        move || (demonstration.play_desk(asked), demonstration)
    });
    let (answer, demonstration) = desk.await.unwrap();
    let answer = answer.unwrap();
    let _snapshot = bench.backend.confirm(answer.confirmation_id).unwrap();
    assert_eq!(bench.is_activated_by(), Some(Method::Telephone));
    let history = bench.backend.load().unwrap().state.history;

    // Where there is no internet, nothing happens, and nothing is told.
    assert!(!bench.backend.exchange().await);
    let state = bench.backend.load().unwrap().state;
    assert_eq!((state.history, state.last_failure), (history, None));
    assert!(!bench.has_licence());

    // It is not tried at every start of the product.
    bench.moves_to(vec![demonstration.address().to_owned()]);
    assert!(!bench.backend.exchange().await);
    assert!(!bench.has_licence());
    bench.waits();
    assert!(bench.backend.exchange().await);
    assert!(bench.has_licence());
    assert_eq!(bench.is_activated_by(), Some(Method::Telephone));
    let count = bench.backend.snapshot().unwrap().count.unwrap();
    assert_eq!(count.used, answer.used, "nothing was spent");
    assert!(
        !bench.backend.exchange().await,
        "there is nothing left to exchange"
    );
}

#[test]
fn a_product_that_starts_exchanges_its_telephone_activation_without_waiting() {
    let computer = Computer::with_key(Shows::Good);
    let (_, asked) = computer.json(&["installation-id"]);
    let id = asked["installation_id"].as_str().unwrap();
    let (_, desk) = computer.json(&["demo", "desk", id]);
    let confirmation = desk["confirmation_id"].as_str().unwrap();
    let (code, confirmed) = computer.json(&["confirm", confirmation]);
    assert_eq!(code, 0, "{confirmed}");
    let (_, before) = computer.json(&["status"]);
    assert_eq!(
        (&before["method"], &before["activations"]),
        (&"telephone".into(), &Value::Null),
        "{before}"
    );

    let (code, launched) = computer.json(&["launch"]);
    assert_eq!(code, 0, "{launched}");
    // The service counts, and tells how far the key is used: only a licence knows that.
    let deadline = Instant::now() + Duration::from_mins(1);
    loop {
        let (_, status) = computer.json(&["status"]);
        if !status["activations"].is_null() {
            assert!(is_activated(&status));
            break;
        }
        assert!(Instant::now() < deadline, "{status}");
    }
}
