//! The vendor's activation service, and what a KMS host needs to ask it.

use std::path::{Path, PathBuf};
use std::process::Command;

use kakunin::catalogue::Catalogue;
use kakunin::codes::{KeyKind, ProductKey, Scheme};
use kakunin::service::{Administration, DataDirectory, Limits, Role, Transport};
use reqwest::header::CONTENT_TYPE;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use tempfile::TempDir;

use support::catalogue::{install, installed};
use support::service::{Ground, Serving};
use support::{keys, kms};

/// A vendor whose service runs in this process.
pub(crate) struct HostVendor {
    pub(crate) directory: TempDir,
    pub(crate) data_directory: DataDirectory,
    pub(crate) catalogue: Catalogue,
    serving: Option<Serving>,
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
        let ground = Ground::prepare(directory.path()).await;
        let data_directory = ground.data_directory.clone();
        let mut catalogue = ground.complete(kms::catalogue(&json!({})), signs);
        catalogue.host_days = host_days;
        install(directory.path(), &catalogue, data_directory.signing_key());
        let serving = ground.serve(&catalogue, Limits::default(), Transport::default());

        Self {
            directory,
            data_directory,
            catalogue,
            serving: Some(serving),
        }
    }

    /// The service goes away.
    pub(crate) async fn stop(&mut self) {
        self.serving.take().unwrap().end().await;
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
        installed(self.directory.path())
    }

    /// The host's program with this data directory.
    pub(crate) fn host(&self, data: &Path) -> Command {
        let mut command = kms::program(data);
        let _configured = command.arg("--catalogue").arg(self.catalogue_file());

        command
    }

    /// The service's program, for its administrator.
    pub(crate) fn administration(&self) -> Command {
        let mut command = support::program("kakunin-service");
        let _configured = command
            .arg("--data")
            .arg(self.directory.path().join("data"))
            .env_remove("KAKUNIN_SERVICE_PASSPHRASE")
            .env("RUST_LOG", "warn");

        command
    }
}
