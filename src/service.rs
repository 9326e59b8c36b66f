//! Run the vendor's activation service: an HTTP interface over a SQLite database.
//!
//! [`Registry`] administers keys, activations and desk tokens in a data directory. [`Service`] adds the vendor's
//! catalogue and answers the requests that [`crate::wire`] describes. One activation is one key on one computer:
//! repeating a request, however often and at how many connections, spends nothing more.

mod answers;
mod api;
pub mod command;
mod files;
mod registry;
mod store;

pub use files::FileError;
pub use registry::{InitialSecrets, NewKey, Registry, RegistryError};
pub use store::{Activation, KeyRecord, StoreError};

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::Notify;
use tracing::{info, warn};

use crate::catalogue::Catalogue;

/// How long requests that were accepted may still take once the service is told to end.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Why the service does not start.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// The data directory could not be used.
    #[error(transparent)]
    Registry(#[from] RegistryError),
    /// Nobody could verify the licences: the catalogue does not name the service's key.
    #[error("the catalogue does not name the service's licence key {key}")]
    UnlistedKey {
        /// The public half of the service's signing key, in base64url.
        key: String,
    },
}

/// The activation service of one vendor. Clones are handles to the same service.
#[derive(Debug, Clone)]
pub struct Service {
    registry: Registry,
    catalogue: Arc<Catalogue>,
    /// The name in the catalogue of the key that signs licences.
    key_id: Arc<str>,
}

impl Service {
    /// Opens the data directory and serves this catalogue, which must already have been verified.
    pub async fn open(directory: &Path, catalogue: Catalogue) -> Result<Self, ServiceError> {
        Self::new(Registry::open(directory).await?, catalogue)
    }

    /// Serves this catalogue, which must already have been verified, from an open registry.
    pub fn new(registry: Registry, catalogue: Catalogue) -> Result<Self, ServiceError> {
        let key = registry.signing_key().public();
        let key_id = catalogue
            .keys
            .iter()
            .find(|listed| listed.key == key)
            .map(|listed| listed.kid.as_str().into())
            .ok_or_else(|| ServiceError::UnlistedKey { key: key.to_string() })?;

        Ok(Self {
            registry,
            catalogue: Arc::new(catalogue),
            key_id,
        })
    }

    /// Administers this service while it runs.
    #[must_use]
    pub const fn registry(&self) -> &Registry {
        &self.registry
    }

    /// Answers requests until `shutdown` is ready, and then finishes those it has accepted.
    pub async fn serve(
        &self,
        listener: TcpListener,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<()> {
        info!(address = %listener.local_addr()?, "serving");
        let ending = Arc::new(Notify::new());
        let told = Arc::clone(&ending);
        let serving = axum::serve(listener, api::router(self.clone())).with_graceful_shutdown(async move {
            shutdown.await;
            info!("ending");
            told.notify_one();
        });
        let too_late = async {
            ending.notified().await;
            tokio::time::sleep(LAST_REQUESTS).await;
        };

        tokio::select! {
            served = serving => served,
            () = too_late => {
                warn!("requests were cut off");
                Ok(())
            }
        }
    }
}
