//! A vendor whose service runs in this process, with a catalogue of its own that signs confirmation IDs.

use std::path::PathBuf;
use std::sync::Arc;

use kakunin::catalogue::Catalogue;
use kakunin::codes::{KeyKind, ProductKey, Scheme};
use kakunin::service::{Administration, Limits, Role, Transport};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use support::catalogue::{install, installed};
use support::keys;
use support::service::{Ground, Serving};

/// Such a vendor.
pub(crate) struct DeskVendor {
    directory: TempDir,
    console: Administration,
    _serving: Serving,
    pub(crate) runtime: Runtime,
    /// What its programs are installed with.
    pub(crate) installed: Arc<Catalogue>,
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
        let (console, key, token, serving, installed) = runtime.block_on(async {
            let ground = Ground::prepare(directory.path()).await;
            let data_directory = ground.data_directory.clone();
            let catalogue = Catalogue::clone(&kakunin::demo::catalogue(None).unwrap());
            let catalogue = ground.complete(catalogue, Some(Scheme::Signed));
            install(directory.path(), &catalogue, data_directory.signing_key());

            let console = Administration::console(data_directory);
            let product = catalogue.products[0].code;
            let key = keys::issue(&console, KeyKind::MultipleActivation, product, 5).await;
            let _member = console.add_staff("Aiko", Role::Supervisor).await.unwrap();
            let token = console.add_token("Aiko", "desk", None).await.unwrap();
            let serving = ground.serve(&catalogue, Limits::default(), Transport::default());

            let token = String::clone(&token.token.unwrap().0);

            (console, key, token, serving, Arc::new(catalogue))
        });

        Self {
            directory,
            console,
            _serving: serving,
            runtime,
            installed,
            key,
            token,
        }
    }

    /// Its catalogue, with its key beside it.
    pub(crate) fn catalogue(&self) -> PathBuf {
        installed(self.directory.path())
    }

    /// How many computers use the key.
    pub(crate) fn used(&self) -> u32 {
        self.runtime
            .block_on(keys::used(&self.console, self.key.serial()))
    }
}
