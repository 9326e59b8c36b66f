//! An organisation with a KMS host that runs as a process of its own, and computers that ask it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use jiff::Timestamp;
use kakunin::catalogue::Catalogue;
use kakunin::codes::{InstallationId, KeyKind, ProductKey};
use kakunin::fault::Fault;
use kakunin::jws::SigningKey;
use kakunin::kms::Identity;
use kakunin::licence::{HostCertificate, HostClaims, HostProduct, Method, Nonce};
use kakunin::machine::{PartKind, Parts, RawParts};
use kakunin::wire::kms::{ClientId, LeaseAnswer, LeaseRequest, path};
use kakunin::wire::{PROBLEM_TYPE, Problem, SERVICE_HEADER, SERVICE_VERSION, TIME_HEADER};
use reqwest::header::CONTENT_TYPE;
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;

pub use crate::catalogue::VENDOR;
use crate::catalogue::{document, install, installed, volume_edition};
use crate::processes;

/// What the host was activated for, with `SECOND_PRODUCT`.
pub const PRODUCT: u16 = 101;
pub const SECOND_PRODUCT: u16 = 102;
/// A product of the same vendor for which the host was not activated.
pub const OTHER_PRODUCT: u16 = 103;
pub const KID: &str = "2026";

/// The key with which the vendor signs licences, host certificates and the catalogue.
pub fn vendor_key() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

/// The KMS client key that comes with a product.
pub fn client_key(product: u16) -> ProductKey {
    ProductKey::new(KeyKind::KmsClient, product, 42, 0x0012_3456_789A_BCDE).unwrap()
}

/// The vendor's catalogue; `policy` holds what differs from the usual.
pub fn catalogue(policy: &Value) -> Catalogue {
    let product = |code, id, also: &[u16]| {
        let more = json!({
            "policy": policy,
            "kms_client_key": client_key(code).to_string(),
            "kms_host_products": also,
        });

        volume_edition(code, id, id, more)
    };
    let products = [
        product(PRODUCT, "momiji-suite-2026", &[SECOND_PRODUCT]),
        product(SECOND_PRODUCT, "momiji-writer-2026", &[]),
        product(OTHER_PRODUCT, "momiji-table-2026", &[]),
    ];
    let key = json!({ "kid": KID, "key": vendor_key().public() });

    Catalogue::from_json(&document(&products, &key).to_string()).unwrap()
}

/// A KMS host's directory.
pub struct Organisation {
    pub directory: TempDir,
    pub catalogue: Catalogue,
}

impl Organisation {
    /// With an activated host and the usual policy.
    pub fn new() -> Self {
        Self::with_policy(&json!({}))
    }

    /// With an activated host whose vendor has this policy.
    pub fn with_policy(policy: &Value) -> Self {
        let organisation = Self::not_activated(policy);
        organisation.activate();

        organisation
    }

    /// With a host that is not activated yet.
    pub fn not_activated(policy: &Value) -> Self {
        let organisation = Self {
            directory: tempfile::tempdir().unwrap(),
            catalogue: catalogue(policy),
        };
        install(
            organisation.directory.path(),
            &organisation.catalogue,
            &vendor_key(),
        );
        let _made = Identity::open(&organisation.data()).unwrap();

        organisation
    }

    /// The host's data directory.
    pub fn data(&self) -> PathBuf {
        self.directory.path().join("host")
    }

    /// The vendor's signed catalogue, with the vendor's key beside it.
    pub fn catalogue_file(&self) -> PathBuf {
        installed(self.directory.path())
    }

    /// Puts a certificate in the host's directory, as its activation does.
    pub fn activate(&self) {
        activate(&self.data(), &self.catalogue);
    }
}

/// Activates the host of this directory.
pub fn activate(data: &Path, catalogue: &Catalogue) {
    let mut identity = Identity::open(data).unwrap();
    let key = ProductKey::new(KeyKind::KmsHost, PRODUCT, 77, 0x0012_3456_789A_BCDE).unwrap();
    identity.install(key).unwrap();
    let claims = HostClaims {
        vendor: VENDOR.to_owned(),
        installation_id: identity.installation_id(VENDOR).unwrap(),
        id: "0192f0c2".to_owned(),
        issued_at: Timestamp::now(),
        expires_at: None,
        serial: 77,
        key: identity.key().public(),
        products: [PRODUCT, SECOND_PRODUCT]
            .map(|code| HostProduct::of(catalogue.product(code).unwrap()))
            .to_vec(),
    };
    let certificate = HostCertificate::sign(&claims, KID, &vendor_key()).unwrap();
    let _claims = identity
        .accept(Method::Internet, certificate, catalogue, "")
        .unwrap();
}

/// The host's program with this data directory.
pub fn program(data: &Path) -> Command {
    let mut command = crate::program("kakunin-kms");
    let _configured = command
        .arg("--data")
        .arg(data)
        .env("KAKUNIN_LANG", "en")
        .env_remove("KAKUNIN_KMS_DATABASE")
        .env_remove("RUST_LOG");

    command
}

pub fn run(data: &Path, arguments: &[&str]) -> Output {
    processes::run(program(data), arguments)
}

/// What a command writes, which must succeed.
pub fn done(data: &Path, arguments: &[&str]) -> String {
    processes::done(program(data), arguments)
}

/// What a command writes with `--json`, which must succeed.
pub fn json_of(data: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&done(data, &[arguments, &["--json"]].concat())).unwrap()
}

/// What a command says, which must fail.
pub fn refused(data: &Path, arguments: &[&str]) -> String {
    processes::refused(program(data), arguments)
}

/// A host that runs as a process of its own; it ends with this value.
pub struct Running {
    process: processes::Running,
    pub address: SocketAddr,
    log: PathBuf,
}

impl Running {
    /// On a free port of the loopback.
    pub fn start(data: &Path) -> Self {
        Self::start_with(data, &["--listen", "127.0.0.1:0"], &[])
    }

    /// At the address where another one was before.
    pub fn start_at(data: &Path, address: SocketAddr) -> Self {
        Self::start_with(data, &["--listen", &address.to_string()], &[])
    }

    /// With these options of `serve`, and environment variables.
    pub fn start_with(data: &Path, options: &[&str], variables: &[(&str, &str)]) -> Self {
        let log = data.join("test.log");
        // A pipe that nobody reads would stop the host when it is full.
        let errors = std::fs::File::create(&log).unwrap();
        let mut command = program(data);
        let _configured = command
            .arg("serve")
            .args(options)
            .envs(variables.iter().copied())
            .stderr(errors);
        let process = processes::Running::start(&mut command)
            .unwrap_or_else(|ended| panic!("{}{}", ended.words, std::fs::read_to_string(&log).unwrap()));

        Self {
            address: process.address,
            process,
            log,
        }
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// What it has logged so far.
    pub fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }

    /// Ends it without a warning.
    pub fn kill(self) {
        self.process.kill();
    }

    /// Asks it to end, and gives what it has logged.
    pub fn end(self) -> String {
        let (status, _nothing) = self.process.stop();
        let log = std::fs::read_to_string(self.log).unwrap();
        assert!(status.success(), "{status}: {log}");

        log
    }
}

/// A computer of the organisation.
#[derive(Debug, Clone)]
pub struct Computer {
    pub client_id: ClientId,
    pub name: Option<String>,
    pub parts: Parts,
    pub product: u16,
}

impl Computer {
    /// One of many, all different.
    pub fn number(number: u64) -> Self {
        Self {
            client_id: ClientId::new(number.into()),
            name: Some(format!("desk-{number}")),
            parts: parts(number),
            product: PRODUCT,
        }
    }

    /// This computer's disk in other hardware.
    pub fn copied_to(&self, number: u64) -> Self {
        Self {
            name: Some(format!("desk-{number}")),
            parts: parts(number),
            ..self.clone()
        }
    }

    pub fn request(&self) -> LeaseRequest {
        LeaseRequest {
            vendor: VENDOR.to_owned(),
            client_id: self.client_id,
            computer_name: self.name.clone(),
            product: self.product,
            installation_id: InstallationId::of(
                &client_key(self.product),
                VENDOR,
                self.parts.fingerprint(),
                1,
            ),
            parts: self.parts.clone(),
            nonce: Nonce::draw().unwrap(),
            sent_at: Timestamp::now(),
        }
    }
}

/// The parts of one of many computers.
pub fn parts(number: u64) -> Parts {
    PartKind::ALL
        .into_iter()
        .fold(RawParts::default(), |raw, kind| {
            raw.with(kind, Some(number.to_string()))
        })
        .hashed(VENDOR)
}

/// Asks a host.
#[derive(Debug, Clone)]
pub struct Caller {
    client: Client,
    address: SocketAddr,
}

/// What a host answers: a lease, or the problem that is in the way.
pub type Answer = Result<LeaseAnswer, Problem>;

impl Caller {
    pub fn new(address: SocketAddr) -> Self {
        // Another test may have installed it already.
        let _first = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().no_proxy().build().unwrap();

        Self { client, address }
    }

    /// One that asks from this address of the loopback.
    pub fn from(source: std::net::IpAddr, address: SocketAddr) -> Self {
        let _first = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .no_proxy()
            .local_address(source)
            .build()
            .unwrap();

        Self { client, address }
    }

    pub async fn ask(&self, request: &LeaseRequest) -> Answer {
        self.try_ask(request).await.unwrap()
    }

    /// The same, where the host may be gone.
    pub async fn try_ask(&self, request: &LeaseRequest) -> Result<Answer, reqwest::Error> {
        let body = serde_json::to_vec(request).unwrap();
        let response = self.post(body, "application/json").await?;
        let status = response.status();
        let seals = seals(&response);
        let body = response.bytes().await?;
        assert_eq!(seals.0.as_deref(), Some(SERVICE_VERSION));
        assert!(seals.1.unwrap().parse::<Timestamp>().is_ok());

        Ok(if status == StatusCode::OK {
            Ok(serde_json::from_slice(&body).unwrap())
        } else {
            assert_eq!(seals.2.as_deref(), Some(PROBLEM_TYPE));
            let problem: Problem = serde_json::from_slice(&body).unwrap();
            assert_eq!(problem.status, status.as_u16());
            if let Some(fault) = &problem.fault {
                assert_eq!(problem.code, Some(Fault::code(fault)));
            }
            Err(problem)
        })
    }

    pub async fn post(&self, body: Vec<u8>, media_type: &str) -> Result<Response, reqwest::Error> {
        self.client
            .post(format!("http://{}{}", self.address, path::LEASES))
            .header(CONTENT_TYPE, media_type)
            .body(body)
            .send()
            .await
    }

    pub async fn get(&self, path: &str) -> Response {
        self.client
            .get(format!("http://{}{path}", self.address))
            .send()
            .await
            .unwrap()
    }
}

/// The headers by which a client knows a host, and the media type.
fn seals(response: &Response) -> (Option<String>, Option<String>, Option<String>) {
    let header = |name: &str| {
        response
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap().to_owned())
    };

    (
        header(SERVICE_HEADER),
        header(TIME_HEADER),
        header(CONTENT_TYPE.as_str()),
    )
}
