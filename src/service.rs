//! The vendor's activation service: an HTTP interface over a SQLite or PostgreSQL database.
//!
//! [`DataDirectory`] is the opened data directory: the database and the secrets. [`Service`] adds
//! the vendor's catalogue and answers the requests that [`crate::wire`] describes. One activation
//! is one key on one computer: repeating a request, however often and over however many
//! connections, uses nothing more of the key.

mod administration;
mod answers;
mod api;
pub mod audit;
pub mod backup;
mod calls;
pub mod command;
mod current;
mod data_directory;
mod import;
mod limits;
mod look;
mod metrics;
mod page;
mod place;
pub mod secrets;
pub mod staff;
mod status;
mod store;
mod storing;
mod symbols;

pub use crate::files::FileError;
pub use crate::server::{Certificate, CertificateError, Network, NotANetwork, Proxy, Transport};
pub use administration::{Administration, AdministrationError, Batch, Unfit, Useless, useless};
pub(in crate::service) use calls::CALL;
pub use calls::Calls;
pub use data_directory::{DataDirectory, DataDirectoryError, InitialSecrets};
pub use limits::{Limit, Limits, NotALimit};
#[cfg(feature = "demo")]
pub(crate) use place::SQLITE;
pub use store::{
    Activation, Actor, AllDone, BadCursor, BlockReason, Blocked, Change, Cursor, DatabaseUrl, Done,
    Idempotency, IssuedKey, KeyFilter, KeyRecord, ListPage, Listed, Migrated, Organisation, Refused, Role,
    Seats, StaffMember, StoreError, TokenRecord,
};

use std::io;
use std::path::Path;
use std::sync::Arc;

use tokio::net::TcpListener;

use self::current::Current;
use self::limits::Guard;
use self::metrics::Metrics;
use self::storing::Storing;
use crate::catalogue::Catalogue;
use crate::codes::ConfirmationSecret;

/// An error that prevents the service from starting.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// The data directory could not be used.
    #[error(transparent)]
    DataDirectory(#[from] DataDirectoryError),
    /// Nobody could verify the confirmation IDs: the catalogue's key for them does not belong to
    /// this service.
    #[error(
        "the catalogue's \"confirmation_key\" is not that of this service and this vendor; `kakunin-service catalogue \
         confirmation-key {vendor}` tells it: write that into the catalogue, sign it and install it"
    )]
    OtherConfirmationKey {
        /// The vendor of the catalogue.
        vendor: String,
    },
    /// Nobody could verify the licences: the catalogue does not name the service's key.
    #[error(
        "the catalogue does not name the service's licence key {key}: add the line that `kakunin-service signing-key list \
         --json` shows to its \"keys\", sign it and install it"
    )]
    UnlistedKey {
        /// The public half of the service's signing key, in base64url.
        key: String,
    },
}

/// The activation service of one vendor. Clones are handles to the same service.
#[derive(Debug, Clone)]
pub struct Service {
    data_directory: DataDirectory,
    catalogue: Arc<Catalogue>,
    /// The name in the catalogue of the key that signs licences.
    key_id: Arc<str>,
    limits: Guard,
    metrics: Metrics,
    /// The secret that signs confirmation IDs, if the catalogue has the key that verifies them.
    confirmation_secret: Option<Arc<ConfirmationSecret>>,
    storing: Storing,
}

impl Service {
    /// Opens the data directory and serves this catalogue, which must already have been verified.
    pub async fn open(directory: &Path, catalogue: Catalogue) -> Result<Self, ServiceError> {
        Self::new(DataDirectory::open(directory).await?, catalogue)
    }

    /// Serves this catalogue, which must already have been verified, from an open data directory.
    pub fn new(data_directory: DataDirectory, catalogue: Catalogue) -> Result<Self, ServiceError> {
        let key = data_directory.signing_key().public();
        let key_id = catalogue
            .keys
            .iter()
            .find(|listed| listed.key == key)
            .map(|listed| listed.kid.as_str().into())
            .ok_or_else(|| ServiceError::UnlistedKey { key: key.to_string() })?;
        for former in data_directory.former_signing_keys() {
            if !catalogue.lists(*former) {
                tracing::warn!(key = %former, "licences that this key signed are not valid with this catalogue");
            }
        }

        let confirmation_secret = match catalogue.vendor.confirmation_key {
            None => None,
            Some(listed) => {
                let secret = data_directory.confirmation_secret(&catalogue.vendor.id);
                Some(
                    secret
                        .filter(|secret| secret.public() == listed)
                        .map(Arc::new)
                        .ok_or_else(|| ServiceError::OtherConfirmationKey {
                            vendor: catalogue.vendor.id.clone(),
                        })?,
                )
            }
        };

        Ok(Self {
            data_directory,
            catalogue: Arc::new(catalogue),
            key_id,
            limits: Guard::new(Limits::default()),
            metrics: Metrics::default(),
            confirmation_secret,
            storing: Storing::default(),
        })
    }

    /// Returns this service with a newly read data directory and catalogue. Limits, figures and
    /// counted guesses are kept.
    fn with_read(&self, data_directory: DataDirectory, catalogue: Catalogue) -> Result<Self, ServiceError> {
        let Self {
            limits,
            metrics,
            storing,
            ..
        } = self.clone();

        Ok(Self {
            limits,
            metrics,
            storing,
            ..Self::new(data_directory, catalogue)?
        })
    }

    /// Sets the rate limits. Counting starts again.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = Guard::new(limits);

        self
    }

    /// Collects metrics, and shows them at `/metrics`.
    #[must_use]
    fn with_metrics(mut self, metrics: Metrics) -> Self {
        self.metrics = metrics;

        self
    }

    /// Returns the data directory, through which the service is administered while it runs.
    #[must_use]
    pub const fn data_directory(&self) -> &DataDirectory {
        &self.data_directory
    }

    /// Answers requests without encryption until `shutdown` is ready, and then finishes those that
    /// it has accepted.
    pub async fn serve(
        &self,
        listener: TcpListener,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<()> {
        self.serve_with(listener, Transport::default(), shutdown).await
    }

    /// Answers requests until `shutdown` is ready, and then finishes those that it has accepted.
    pub async fn serve_with(
        &self,
        listener: TcpListener,
        transport: Transport,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<()> {
        Current::new(self.clone())
            .serve(listener, transport, shutdown)
            .await
    }
}
