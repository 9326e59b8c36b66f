//! The vendor's activation service, and what a KMS host needs to ask it.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use kakunin::catalogue::{Catalogue, signed};
use kakunin::codes::{KeyKind, ProductKey, Scheme};
use kakunin::service::{Administration, DataDirectory, InitialSecrets, Role, Service};
use reqwest::header::CONTENT_TYPE;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use support::{keys, kms};

/// A vendor whose service runs in this process.
pub(crate) struct HostVendor {
    pub(crate) directory: TempDir,
    pub(crate) data_directory: DataDirectory,
    pub(crate) catalogue: Catalogue,
    stop: Option<oneshot::Sender<()>>,
    serving: Option<JoinHandle<std::io::Result<()>>>,
}

/// What a program answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }
}

impl HostVendor {
    pub(crate) async fn start() -> Self {
        Self::start_with(None, None).await
    }

    /// One who gives certificates for so many days.
    pub(crate) async fn start_for_days(host_days: u32) -> Self {
        Self::start_with(None, Some(host_days)).await
    }

    /// One who signs confirmation IDs: all of them, or with the scheme `keyed` those of KMS hosts.
    pub(crate) async fn start_signing(scheme: Scheme) -> Self {
        Self::start_with(Some(scheme), None).await
    }

    async fn start_with(signs: Option<Scheme>, host_days: Option<u32>) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let data_directory = DataDirectory::init(&directory.path().join("data"), InitialSecrets::default())
            .await
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut catalogue = kms::catalogue(&json!({}));
        catalogue.services = vec![format!("http://{}", listener.local_addr().unwrap())];
        catalogue.keys[0].key = data_directory.signing_key().public();
        catalogue.host_days = host_days;
        if let Some(scheme) = signs {
            catalogue.vendor.scheme = scheme;
            catalogue.vendor.confirmation_key = data_directory.confirmation_key(kms::VENDOR);
        }
        let service = Service::new(data_directory.clone(), catalogue.clone()).unwrap();
        let (stop, stopped) = oneshot::channel();
        let serving = tokio::spawn(async move {
            service
                .serve(listener, async {
                    let _told = stopped.await;
                })
                .await
        });
        let vendor = Self {
            directory,
            data_directory,
            catalogue,
            stop: Some(stop),
            serving: Some(serving),
        };
        let token = signed::sign(&vendor.catalogue, vendor.data_directory.signing_key()).unwrap();
        std::fs::write(vendor.catalogue_file(), token).unwrap();
        let anchor = vendor.directory.path().join("vendor.pub");
        std::fs::write(anchor, vendor.data_directory.signing_key().public().to_string()).unwrap();

        vendor
    }

    /// The service goes away.
    pub(crate) async fn stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
        self.serving.take().unwrap().await.unwrap().unwrap();
    }

    /// Administers in the name of whoever may use the service's computer.
    pub(crate) fn console(&self) -> Administration {
        Administration::console(self.data_directory.clone())
    }

    pub(crate) async fn issue(&self, kind: KeyKind, product: u16, limit: u32) -> ProductKey {
        keys::issue(&self.console(), kind, product, limit).await
    }

    pub(crate) async fn host_key(&self, limit: u32) -> ProductKey {
        self.issue(KeyKind::KmsHost, kms::PRODUCT, limit).await
    }

    /// Plays the help desk: asks the service with a token, as a console would.
    pub(crate) async fn desk<T: DeserializeOwned>(&self, path: &str, request: &impl Serialize) -> T {
        let console = self.console();
        let _known_already = console.add_staff("Aiko", Role::Supervisor).await;
        let token = console.add_token("Aiko", "test", None).await.unwrap();
        let response = reqwest::Client::builder()
            .no_proxy()
            .build()
            .unwrap()
            .post(format!("{}{path}", self.catalogue.services[0]))
            .bearer_auth(token.token.unwrap().0)
            .header(CONTENT_TYPE, "application/json")
            .body(serde_json::to_vec(request).unwrap())
            .send()
            .await
            .unwrap();
        assert!(response.status().is_success(), "{}", response.status());

        serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
    }

    /// How many computers use a key.
    pub(crate) async fn used(&self, key: &ProductKey) -> u32 {
        keys::used(&self.console(), key.serial()).await
    }

    pub(crate) fn catalogue_file(&self) -> PathBuf {
        self.directory.path().join("catalogue.jws")
    }

    /// The host's program with this data directory.
    pub(crate) fn host(&self, data: &Path) -> Command {
        let mut command = kms::program(data);
        let _configured = command.arg("--catalogue").arg(self.catalogue_file());

        command
    }

    /// The service's program, for its administrator.
    pub(crate) fn administration(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kakunin-service"));
        let _configured = command
            .arg("--data")
            .arg(self.directory.path().join("data"))
            .env_remove("KAKUNIN_SERVICE_PASSPHRASE")
            .env("RUST_LOG", "warn");

        command
    }
}

/// Runs a program with these arguments and this in its standard input.
pub(crate) fn run(mut command: Command, arguments: &[&str], input: &str) -> Answer {
    let mut child = command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may end before it has read everything.
    let _written = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();

    Answer {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
