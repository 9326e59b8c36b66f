//! Read what the service answers with, catalogue and keys: at its start, and again when it is told
//! to.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::task;
use tracing::{info, warn};

use super::{CommandError, catalogue};
use crate::server::orders::RELOAD;
use crate::service::current::Current;
use crate::service::secrets::{self, Passphrase};
use crate::service::{DataDirectory, Service, metrics};

/// The place of catalogue and keys.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) data: PathBuf,
    pub(super) passphrase_file: Option<PathBuf>,
    pub(super) catalogue: catalogue::Chosen,
}

impl Source {
    /// Opens the database, and reads the rest.
    pub(super) async fn open(&self) -> Result<Service, CommandError> {
        let data_directory = DataDirectory::unlock(&self.data, self.passphrase()?.as_ref()).await?;
        let catalogue = self.catalogue.read(&self.data, &data_directory)?;

        Ok(Service::new(data_directory, catalogue)?)
    }

    /// Reads again whenever an administrator says so, which is heard from this call on. Where
    /// something cannot be used, all that was read before stays.
    pub(super) fn read_when_told(self, current: Current) -> impl Future<Output = ()> + Send + 'static {
        let mut reload = RELOAD.listen();
        let source = Arc::new(self);

        async move {
            loop {
                reload.told().await;
                let (source, former) = (Arc::clone(&source), current.service());
                // Keys are opened by a function that is slow on purpose.
                let read = task::spawn_blocking(move || source.read(&former)).await;
                let Ok(read) = read else {
                    continue;
                };
                let taken = read.is_ok();
                match read {
                    Ok(service) => {
                        let (issued_at, key) = (service.catalogue.issued_at, Arc::clone(&service.key_id));
                        current.replace(service);
                        info!(catalogue = %issued_at, %key, "catalogue and keys were read again");
                    }
                    Err(error) => warn!(%error, "catalogue or keys cannot be used, those before stay"),
                }
                // Whoever sees the count may rely on what is counted.
                metrics::read_again(taken);
            }
        }
    }

    /// The same service with what there is now.
    fn read(&self, former: &Service) -> Result<Service, CommandError> {
        let passphrase = self.passphrase()?;
        let data_directory = former.data_directory().reread(&self.data, passphrase.as_ref())?;
        let catalogue = self.catalogue.read(&self.data, &data_directory)?;

        Ok(former.with_read(data_directory, catalogue)?)
    }

    /// Returns the passphrase that opens the keys; keys that are not encrypted are not used.
    fn passphrase(&self) -> Result<Option<Passphrase>, CommandError> {
        secrets::require_encrypted(&self.data)?;

        Ok(Passphrase::find(self.passphrase_file.as_deref())?)
    }
}
