//! A vendor whose service runs in this process, with a catalogue of its own that signs confirmation IDs.

use std::path::PathBuf;

use kakunin::catalogue::{Catalogue, signed};
use kakunin::codes::{KeyKind, ProductKey, Scheme};
use kakunin::service::{Administration, DataDirectory, InitialSecrets, Role, Service};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use support::keys;

/// Such a vendor.
pub(crate) struct DeskVendor {
    directory: TempDir,
    console: Administration,
    /// Serves as long as it lives.
    runtime: Runtime,
    /// A key for its first product.
    pub(crate) key: ProductKey,
    /// What a supervisor of its help desk signs in with.
    pub(crate) token: String,
}

impl DeskVendor {
    /// Starts its service.
    pub(crate) fn start() -> Self {
        let directory = TempDir::new().unwrap();
        let runtime = Runtime::new().unwrap();
        let (console, key, token) = runtime.block_on(async {
            let data = directory.path().join("data");
            let data_directory = DataDirectory::init(&data, InitialSecrets::default())
                .await
                .unwrap();
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let mut catalogue = Catalogue::clone(&kakunin::demo::catalogue(None).unwrap());
            catalogue.services = vec![format!("http://{}", listener.local_addr().unwrap())];
            catalogue.keys[0].key = data_directory.signing_key().public();
            catalogue.vendor.scheme = Scheme::Signed;
            catalogue.vendor.confirmation_key = data_directory.confirmation_key(&catalogue.vendor.id);
            let file = signed::sign(&catalogue, data_directory.signing_key()).unwrap();
            std::fs::write(directory.path().join("catalogue.jws"), file).unwrap();
            let anchor = data_directory.signing_key().public().to_string();
            std::fs::write(directory.path().join("vendor.pub"), anchor).unwrap();

            let console = Administration::console(data_directory.clone());
            let product = catalogue.products[0].code;
            let key = keys::issue(&console, KeyKind::MultipleActivation, product, 5).await;
            let _member = console.add_staff("Aiko", Role::Supervisor).await.unwrap();
            let token = console.add_token("Aiko", "desk", None).await.unwrap();
            let service = Service::new(data_directory, catalogue).unwrap();
            let _serving = tokio::spawn(async move { service.serve(listener, std::future::pending()).await });

            (console, key, String::clone(&token.token.unwrap().0))
        });

        Self {
            directory,
            console,
            runtime,
            key,
            token,
        }
    }

    /// Its catalogue, with its key beside it.
    pub(crate) fn catalogue(&self) -> PathBuf {
        self.directory.path().join("catalogue.jws")
    }

    /// How many computers use the key.
    pub(crate) fn used(&self) -> u32 {
        self.runtime
            .block_on(keys::used(&self.console, self.key.serial()))
    }
}
