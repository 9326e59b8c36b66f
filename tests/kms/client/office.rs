//! A vendor, KMS hosts that do as they are told, and a computer in their network.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use kakunin::backend::Backend;
use kakunin::backend::kms::KmsSettings;
use kakunin::catalogue::{Catalogue, LicenceKey};
use kakunin::codes::{InstallationId, KeyKind, ProductKey};
use kakunin::fault::Fault;
use kakunin::jws::SigningKey;
use kakunin::licence::{
    Claims, HostCertificate, HostClaims, HostProduct, HostSigner, Method, State, Store, Token,
    host_installation_id,
};
use kakunin::wire::kms::{LeaseAnswer, LeaseRequest};
use kakunin::wire::{PROBLEM_TYPE, Problem, SERVICE_HEADER, SERVICE_VERSION, TIME_HEADER};
use serde_json::Value;
use tempfile::TempDir;

use support::catalogue::{install, installed};
use support::name_server::NameServer;
use support::processes::{self, nobody};

/// The volume edition of the demonstration's suite.
pub(crate) const PRODUCT: u16 = 2026;
const PRODUCT_ID: &str = "momiji-suite-2026";
const KID: &str = "office";
const MASTER: &[u8] = b"the master key of a vendor for tests";
/// Longer than anything takes, also on a busy computer.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

fn vendor_key() -> SigningKey {
    SigningKey::from_bytes(&[3; 32])
}

fn host_key() -> SigningKey {
    SigningKey::from_bytes(&[4; 32])
}

/// The key that the product comes with.
pub(crate) fn client_key() -> ProductKey {
    ProductKey::mint(MASTER, KeyKind::KmsClient, PRODUCT, 500).unwrap()
}

pub(crate) fn multiple_activation_key() -> ProductKey {
    ProductKey::mint(MASTER, KeyKind::MultipleActivation, PRODUCT, 501).unwrap()
}

pub(crate) fn catalogue() -> Catalogue {
    let mut catalogue = Catalogue::from_json(include_str!("../../../assets/demo/catalogue.json")).unwrap();
    catalogue.products[0].kms_client_key = Some(client_key());
    catalogue.keys = vec![LicenceKey {
        kid: KID.to_owned(),
        key: vendor_key().public(),
    }];
    // Nobody is there: what a KMS client does, it does without the vendor.
    catalogue.services = vec![format!("http://{}", nobody())];

    catalogue
}

/// How a host answers.
#[derive(Debug, Clone)]
pub(crate) enum Manner {
    /// With a lease.
    Honest,
    /// With a lease whose intervals are these: minutes between renewals, and between attempts without a lease.
    Intervals(u32, u32),
    /// With a lease that nobody signed for it: the certificate is another vendor's.
    ForeignCertificate,
    /// With a lease that another key signed than the certificate's.
    ForgedSignature,
    /// With a lease whose content was changed after it was signed.
    Altered,
    /// With the first lease again and again.
    Replay,
    /// With another nonce.
    OtherNonce,
    /// With a lease for another product.
    OtherProduct,
    /// With a lease for another computer.
    OtherComputer,
    /// With a lease that has no end.
    Endless,
    /// With a genuine licence that is no lease.
    NoLease,
    /// As a host whose clock is so many hours ahead.
    ClockAhead(i64),
    /// With a refusal.
    Refuse(Box<Fault>, Option<u32>),
    /// With a web page.
    WebPage,
    /// With bytes that are no HTTP.
    Noise,
    /// Not at all, once it has the question.
    Silence,
}

/// A host in a thread of its own.
pub(crate) struct Host {
    pub(crate) address: SocketAddr,
    manner: Arc<Mutex<Manner>>,
    asked: Arc<Mutex<Vec<LeaseRequest>>>,
}

impl Host {
    pub(crate) fn start(manner: Manner) -> Self {
        Self::listen("127.0.0.1:0", manner)
    }

    pub(crate) fn listen(address: &str, manner: Manner) -> Self {
        let listener = TcpListener::bind(address).unwrap();
        let address = listener.local_addr().unwrap();
        let manner = Arc::new(Mutex::new(manner));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let _ends_with_the_tests = thread::spawn({
            let (manner, asked) = (Arc::clone(&manner), Arc::clone(&asked));
            let first = Arc::new(Mutex::new(None));
            move || {
                for stream in listener.incoming() {
                    let (manner, asked, first) =
                        (Arc::clone(&manner), Arc::clone(&asked), Arc::clone(&first));
                    let _one = thread::spawn(move || {
                        // A client that hangs up is its own business.
                        let _answered = answer(stream.unwrap(), &manner, &asked, &first);
                    });
                }
            }
        });

        Self {
            address,
            manner,
            asked,
        }
    }

    /// Is found by DNS in this domain.
    pub(crate) fn publish(&self, server: &NameServer, domain: &str) {
        server.add(&format!("kms.{domain}. 60 A 127.0.0.1"));
        server.add(&format!(
            "_kakunin-kms._tcp.{domain}. 60 SRV 0 0 {} kms.{domain}.",
            self.address.port()
        ));
    }

    pub(crate) fn behave(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// The leases that it was asked for.
    pub(crate) fn asked(&self) -> Vec<LeaseRequest> {
        self.asked.lock().unwrap().clone()
    }
}

fn answer(
    stream: TcpStream,
    manner: &Mutex<Manner>,
    asked: &Mutex<Vec<LeaseRequest>>,
    first: &Mutex<Option<Token>>,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head)? == 0 {
            return Ok(());
        }
    }
    let length = head
        .lines()
        .find_map(|line| {
            line.to_ascii_lowercase()
                .strip_prefix("content-length: ")?
                .parse()
                .ok()
        })
        .unwrap_or(0);
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let manner = manner.lock().unwrap().clone();
    let now = match manner {
        Manner::ClockAhead(hours) => Timestamp::now() + SignedDuration::from_hours(hours),
        _ => Timestamp::now(),
    };
    let mut stream = reader.into_inner();
    let mut write = |status: &str, kind: &str, mark: bool, body: &[u8]| {
        let mark = if mark {
            format!("{SERVICE_HEADER}: {SERVICE_VERSION}\r\n{TIME_HEADER}: {now}\r\n")
        } else {
            String::new()
        };
        let head = format!(
            "HTTP/1.1 {status}\r\n{mark}content-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes())?;
        stream.write_all(body)
    };
    match manner {
        Manner::WebPage => return write("200 OK", "text/html", false, b"<html>Welcome</html>"),
        Manner::Noise => return stream.write_all(b"220 mail.office.example ESMTP\r\n"),
        _ => {}
    }
    if !head.starts_with("POST /kms/v1/leases ") {
        return write("404 Not Found", PROBLEM_TYPE, true, b"{}");
    }
    let request: LeaseRequest = serde_json::from_slice(&body).expect("a question as agreed");
    asked.lock().unwrap().push(request.clone());
    match manner {
        Manner::Silence => thread::sleep(PATIENCE),
        Manner::Refuse(fault, retry_minutes) => {
            let problem = Problem {
                title: "Forbidden".to_owned(),
                status: 403,
                detail: None,
                code: Some(fault.code()),
                fault: Some(*fault),
                retry_minutes,
                request_id: None,
            };
            let body = serde_json::to_vec(&problem).unwrap();
            write("403 Forbidden", PROBLEM_TYPE, true, &body)?;
        }
        manner => {
            let token = lease(&request, &manner, now);
            let token = match manner {
                Manner::Replay => first.lock().unwrap().get_or_insert(token).clone(),
                _ => token,
            };
            let answer = LeaseAnswer {
                lease: token,
                count: 12,
                threshold: 5,
                server_time: now,
            };
            let body = serde_json::to_vec(&answer).unwrap();
            write("200 OK", "application/json", true, &body)?;
        }
    }

    Ok(())
}

/// A lease in this manner.
fn lease(request: &LeaseRequest, manner: &Manner, now: Timestamp) -> Token {
    let id = &request.installation_id;
    let mut claims = Claims {
        vendor: request.vendor.clone(),
        product: request.product,
        installation_id: *id,
        id: "lease".to_owned(),
        issued_at: now,
        expires_at: Some(now + SignedDuration::from_hours(180 * 24)),
        edition: "volume".to_owned(),
        serial: id.serial(),
        method: Method::Kms,
        parts: request.parts.clone(),
        renewal_minutes: None,
        retry_minutes: None,
        nonce: Some(request.nonce),
        turn: None,
        terms: None,
    };
    let mut certificate = certificate(&vendor_key());
    let mut key = host_key();
    match manner {
        Manner::Intervals(renewal, retry) => {
            claims.renewal_minutes = Some(*renewal);
            claims.retry_minutes = Some(*retry);
        }
        Manner::ForeignCertificate => certificate = self::certificate(&SigningKey::from_bytes(&[9; 32])),
        Manner::ForgedSignature => key = SigningKey::from_bytes(&[8; 32]),
        Manner::OtherNonce => claims.nonce = Some(kakunin::licence::Nonce::from_bytes([1; 16])),
        Manner::OtherProduct => {
            claims.product = 2030;
            claims.installation_id = InstallationId::of(
                &key_of(2030, id.serial()),
                &claims.vendor,
                id.fingerprint(),
                id.nonce(),
            );
        }
        Manner::OtherComputer => {
            let other = id.fingerprint() ^ 1;
            claims.installation_id = InstallationId::of(&client_key(), &claims.vendor, other, id.nonce());
        }
        Manner::Endless => claims.expires_at = None,
        Manner::NoLease => {
            claims.method = Method::Internet;
            return Token::sign(&claims, KID, &vendor_key()).unwrap();
        }
        _ => {}
    }
    let signer = HostSigner::new(&certificate, &key).unwrap();
    let token = signer.lease(&claims).unwrap();
    if !matches!(manner, Manner::Altered) {
        return token;
    }
    // The content of another lease under this one's signature.
    claims.expires_at = Some(now + SignedDuration::from_hours(100 * 24));
    let other = signer.lease(&claims).unwrap();
    let parts: Vec<&str> = token.as_str().split('.').collect();
    let content = other.as_str().split('.').nth(1).unwrap();

    Token::from(format!("{}.{content}.{}", parts[0], parts[2]))
}

/// A KMS client key of another product with the same serial number.
fn key_of(product: u16, serial: u32) -> ProductKey {
    ProductKey::new(KeyKind::KmsClient, product, serial, 5).unwrap()
}

fn certificate(signer: &SigningKey) -> HostCertificate {
    let catalogue = catalogue();
    let key = host_key().public();
    let products = [0, 2]
        .iter()
        .map(|index| HostProduct::of(&catalogue.products[*index]))
        .collect();
    let claims = HostClaims {
        vendor: catalogue.vendor.id.clone(),
        installation_id: host_installation_id(
            &ProductKey::new(KeyKind::KmsHost, PRODUCT, 900, 5).unwrap(),
            &catalogue.vendor.id,
            &key,
        ),
        id: "host".to_owned(),
        issued_at: Timestamp::now(),
        expires_at: None,
        serial: 900,
        key,
        products,
    };

    HostCertificate::sign(&claims, KID, signer).unwrap()
}

/// A computer with the vendor's catalogue, in a network with this name server.
pub(crate) struct Client {
    folder: TempDir,
    settings: KmsSettings,
}

impl Client {
    /// A computer that looks in one domain.
    pub(crate) fn new(server: &NameServer, domain: &str) -> Self {
        Self::in_network(server.address(), domain)
    }

    pub(crate) fn in_network(name_server: SocketAddr, domain: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let vendor = folder.path().join("vendor");
        std::fs::create_dir(&vendor).unwrap();
        install(&vendor, &catalogue(), &vendor_key());

        Self {
            folder,
            settings: KmsSettings {
                policy_host: None,
                host: None,
                domains: vec![domain.to_owned()],
                name_server: Some(name_server),
                unusable_name_server: None,
                only_these_domains: true,
            },
        }
    }

    /// A computer on which this host was configured.
    pub(crate) fn of_host(host: SocketAddr) -> Self {
        let client = Self::in_network(nobody(), "office.example");
        client
            .backend()
            .configure_host(Some(host.to_string().parse().unwrap()))
            .unwrap();

        client
    }

    pub(crate) fn state_folder(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    pub(crate) fn store(&self) -> Store {
        Store::open(&self.state_folder(), PRODUCT_ID).unwrap()
    }

    pub(crate) fn backend(&self) -> Backend {
        let catalogue = catalogue();
        let product = catalogue.products[0].clone();

        Backend::new(Arc::new(catalogue), product, self.store()).with_kms(self.settings.clone())
    }

    pub(crate) fn state(&self) -> State {
        self.store().load(Timestamp::now()).unwrap().state
    }

    /// Changes what is stored, as time or a mishap would.
    pub(crate) fn change(&self, change: impl FnOnce(&mut State)) {
        let store = self.store();
        let locked = store.lock(PATIENCE).unwrap();
        let mut state = locked.load(Timestamp::now()).unwrap().state;
        change(&mut state);
        locked.save(&state).unwrap();
    }

    /// As if the product had been installed so many days ago.
    pub(crate) fn installed_days_ago(&self, days: i64) {
        let _first_look = self.backend().snapshot().unwrap();
        self.change(|state| state.installed_at -= SignedDuration::from_hours(24 * days));
    }

    /// Asks for a lease, with so much patience.
    pub(crate) fn lease_within(&self, patience: Duration) -> Result<(), Fault> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();

        runtime.block_on(self.backend().lease(patience)).map(drop)
    }

    pub(crate) fn lease(&self) -> Result<(), Fault> {
        self.lease_within(PATIENCE)
    }

    pub(crate) fn is_activated(&self) -> bool {
        self.backend().snapshot().unwrap().status.is_activated()
    }

    pub(crate) fn catalogue_file(&self) -> PathBuf {
        installed(&self.folder.path().join("vendor"))
    }

    /// The program, with nothing but its catalogue, as it would find it, and this network.
    pub(crate) fn program(&self) -> Command {
        let mut command = support::program("kakunin");
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "KAKUNIN_KMS_HOST"] {
            let _command = command.env_remove(name);
        }
        let _command = command
            .env("NO_COLOR", "1")
            .env("KAKUNIN_LANG", "en")
            .env("KAKUNIN_CATALOGUE", self.catalogue_file())
            .env("KAKUNIN_STATE", self.state_folder())
            .env("KAKUNIN_KMS_DOMAINS", self.settings.domains.join(" "))
            .env(
                "KAKUNIN_NAME_SERVER",
                self.settings.name_server.unwrap().to_string(),
            );

        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String) {
        self.run_with(arguments, "")
    }

    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> (i32, String) {
        let answer = processes::answer(self.program(), arguments, input);

        (answer.code, answer.out)
    }

    pub(crate) fn json(&self, arguments: &[&str]) -> (i32, Value) {
        let (code, out) = self.run(&[arguments, &["--json"]].concat());
        let json = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error} in {out:?}"));

        (code, json)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// Waits until something is so.
pub(crate) fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < deadline, "{what}");
        thread::sleep(Duration::from_millis(20));
    }
}
