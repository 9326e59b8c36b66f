//! A vendor with a service on a loopback port, and computers that ask it.

mod caller;
mod calls;
mod commands;
mod serving;

use std::net::SocketAddr;
use std::path::Path;
#[cfg(feature = "wizard")]
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::Timestamp;
#[cfg(feature = "wizard")]
use kakunin::backend::Backend;
use kakunin::catalogue::Catalogue;
use kakunin::codes::{InstallationId, KeyKind, ProductKey, Scheme};
use kakunin::licence::Claims;
#[cfg(feature = "wizard")]
use kakunin::licence::Store;
use kakunin::machine::{PartKind, Parts, RawParts};
use kakunin::service::secrets::Passphrase;
use kakunin::service::{Administration, DataDirectory, Limits, Role, Service, Transport};
use kakunin::wire::{ActivationAnswer, ActivationRequest, Proof, Proven as _, ReleaseRequest};
use serde_json::json;
use tempfile::TempDir;
use tokio::net::TcpListener;

pub use crate::catalogue::VENDOR;
use crate::catalogue::{document, volume_edition};
use crate::cluster::{Cluster, use_database};
use crate::keys;
pub use caller::{Answer, Caller, code, json_body, read};
pub use calls::{CASE, PERMANENT, PROVISIONAL};
pub use commands::{issue, program, set_up};
pub use serving::{Ground, Serving};

pub const PRODUCT: u16 = 101;
pub const OTHER_PRODUCT: u16 = 102;
/// What the keys of the services that run as processes are encrypted with.
pub const PASSPHRASE: &str = "a passphrase for the tests";

pub fn passphrase() -> Passphrase {
    Passphrase::new(PASSPHRASE).unwrap()
}

/// The catalogue of a vendor whose service signs with this key.
pub fn catalogue_json(licence_key: &serde_json::Value) -> String {
    let product = |code, id, name| volume_edition(code, id, name, json!({}));
    let products = [
        product(PRODUCT, "momiji-suite-2026", "Momiji Suite 2026"),
        product(OTHER_PRODUCT, "momiji-writer-2026", "Momiji Writer 2026"),
    ];

    document(&products, licence_key).to_string()
}

/// A service that runs in this process, with a client.
pub struct Vendor {
    pub directory: TempDir,
    pub data_directory: DataDirectory,
    pub catalogue: Catalogue,
    pub caller: Caller,
    serving: Serving,
}

impl Vendor {
    /// The program on a customer's computer, with its state in this folder: it asks this service.
    #[cfg(feature = "wizard")]
    pub fn program(&self, state: &Path) -> Backend {
        let mut catalogue = self.catalogue.clone();
        catalogue.services = vec![format!("http://{}", self.caller.address)];
        let product = catalogue.product(PRODUCT).unwrap().clone();
        let store = Store::open(state, &product.id).unwrap();

        Backend::new(Arc::new(catalogue), product, store)
    }

    pub async fn start() -> Self {
        Self::start_as(Limits::default(), Transport::default()).await
    }

    pub async fn start_as(limits: Limits, transport: Transport) -> Self {
        Self::start_in(tempfile::tempdir().unwrap(), limits, transport).await
    }

    /// A vendor who keeps everything in a new database of a PostgreSQL server.
    pub async fn start_on_a_server() -> Self {
        let directory = tempfile::tempdir().unwrap();
        use_database(&directory.path().join("data"), &Cluster::shared().database());

        Self::start_in(directory, Limits::default(), Transport::default()).await
    }

    /// A vendor who signs confirmation IDs: all of them, or with the scheme `keyed` those of KMS hosts.
    pub async fn start_signing(scheme: Scheme) -> Self {
        let directory = tempfile::tempdir().unwrap();

        Self::start_with(directory, Limits::default(), Transport::default(), Some(scheme)).await
    }

    async fn start_in(directory: TempDir, limits: Limits, transport: Transport) -> Self {
        Self::start_with(directory, limits, transport, None).await
    }

    async fn start_with(
        directory: TempDir,
        limits: Limits,
        transport: Transport,
        signs: Option<Scheme>,
    ) -> Self {
        let ground = Ground::prepare(directory.path()).await;
        let data_directory = ground.data_directory.clone();
        let licence_key = json!({ "kid": "2026", "key": data_directory.signing_key().public() });
        let catalogue = Catalogue::from_json(&catalogue_json(&licence_key)).unwrap();
        let catalogue = ground.complete(catalogue, signs);
        let caller = Caller::new(ground.address());
        let serving = ground.serve(&catalogue, limits, transport);

        Self {
            directory,
            data_directory,
            catalogue,
            caller,
            serving,
        }
    }

    pub fn data(&self) -> std::path::PathBuf {
        self.directory.path().join("data")
    }

    /// One more instance of the service, over the same database, which runs as long as the test.
    pub async fn another_instance(&self) -> Caller {
        let data_directory = DataDirectory::open(&self.data()).await.unwrap();
        let service = Service::new(data_directory, self.catalogue.clone()).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let _serving = tokio::spawn(async move { service.serve(listener, std::future::pending()).await });

        Caller::new(address)
    }

    pub async fn key(&self, limit: u32) -> ProductKey {
        self.issue(KeyKind::MultipleActivation, PRODUCT, limit).await
    }

    pub async fn issue(&self, kind: KeyKind, product: u16, limit: u32) -> ProductKey {
        keys::issue(&self.console(), kind, product, limit).await
    }

    /// What the licence of an answer says, which must be genuine.
    pub fn claims(&self, answer: &ActivationAnswer) -> Claims {
        let product = self.catalogue.product(PRODUCT).unwrap();

        answer.licence.verify(&self.catalogue, product).unwrap()
    }

    /// Administers in the name of whoever may use the service's computer.
    pub fn console(&self) -> Administration {
        Administration::console(self.data_directory.clone())
    }

    /// A new member of staff of this name, and a token of the member.
    pub async fn staff(&self, name: &str, role: Role) -> String {
        let console = self.console();
        let _member = console.add_staff(name, role).await.unwrap();

        console
            .add_token(name, "test", None)
            .await
            .unwrap()
            .token
            .unwrap()
            .0
    }

    /// How many computers use the key, from the counter and from the list, which must agree.
    pub async fn used(&self, key: &ProductKey) -> usize {
        let console = self.console();
        let counter = keys::used(&console, key.serial()).await;
        let listed = keys::computers(&console, key.serial()).await.len();
        assert_eq!(
            usize::try_from(counter).unwrap(),
            listed,
            "the counter agrees with the list"
        );

        listed
    }

    /// Ends the service in order, and gives back its directory.
    pub async fn stop(self) -> TempDir {
        self.begin_to_stop().1.await
    }

    /// Tells the service to end; the second is ready once it has.
    pub fn begin_to_stop(self) -> (SocketAddr, impl Future<Output = TempDir>) {
        let address = self.caller.address;
        let serving = self.serving.end();
        let ended = async move {
            serving.await;
            self.data_directory.close().await;

            self.directory
        };

        (address, ended)
    }
}

/// A computer that asks to be activated.
#[derive(Debug, Clone)]
pub struct Computer {
    pub parts: Parts,
    pub nonce: u8,
    pub product: u16,
}

impl Computer {
    /// One of many computers, all different in all parts.
    pub fn number(number: usize) -> Self {
        Self::with(PartKind::ALL.map(|kind| (kind, number.to_string())))
    }

    pub fn with<const N: usize>(parts: [(PartKind, String); N]) -> Self {
        let raw = parts.into_iter().fold(RawParts::default(), |raw, (kind, value)| {
            raw.with(kind, Some(value))
        });

        Self {
            parts: raw.hashed(VENDOR),
            nonce: 1,
            product: PRODUCT,
        }
    }

    /// The same computer, with new parts of these kinds.
    pub fn changed<const N: usize>(&self, kinds: [PartKind; N]) -> Self {
        static CHANGES: AtomicUsize = AtomicUsize::new(0);
        let others = Self::number(usize::MAX - CHANGES.fetch_add(1, Ordering::Relaxed)).parts;
        let parts = self
            .parts
            .iter()
            .map(|(kind, hash)| {
                (
                    kind,
                    if kinds.contains(&kind) {
                        others.get(kind).unwrap()
                    } else {
                        hash
                    },
                )
            })
            .collect();

        Self {
            parts,
            ..self.clone()
        }
    }

    pub fn installation_id(&self, key: &ProductKey) -> InstallationId {
        InstallationId::new(key, VENDOR, self.parts.fingerprint(), self.nonce).unwrap()
    }

    pub fn activation_request(&self, key: &ProductKey) -> ActivationRequest {
        let installation_id = self.installation_id(key);

        ActivationRequest {
            vendor: VENDOR.to_owned(),
            product: self.product,
            installation_id,
            proof: Proof::MISSING,
            parts: self.parts.clone(),
            present: None,
            turn: None,
            sent_at: Timestamp::now(),
        }
        .proven_by(key)
    }

    pub fn release_request(&self, key: &ProductKey, activation_id: &str) -> ReleaseRequest {
        ReleaseRequest {
            vendor: VENDOR.to_owned(),
            activation_id: activation_id.to_owned(),
            installation_id: self.installation_id(key),
            proof: Proof::MISSING,
            sent_at: Timestamp::now(),
        }
        .proven_by(key)
    }
}

/// All bytes of all files of a directory.
pub fn all_files(directory: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    std::fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .collect()
}

pub fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}
