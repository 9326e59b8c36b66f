//! Run the activation service in a separate thread, on a loopback port, with a database in the
//! state folder.

use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::catalogue::Catalogue;
use crate::codes::{ConfirmationType, InstallationId};
use crate::fault::Fault;
use crate::files::Lock;
use crate::service::{Administration, Service};
use crate::wire::file::{self, RequestFile, ResponseFile};
use crate::wire::{ConfirmationAnswer, ConfirmationRequest, path};

use super::error::DemoError;
use super::filling::fill;
use super::folder::Place;
use super::{DemoOutcome, catalogue, keys};

/// A running demonstration. Dropping it stops the service, after the requests it has accepted.
#[derive(Debug)]
pub struct Demonstration {
    catalogue: Arc<Catalogue>,
    address: String,
    desk_token: String,
    shutdown: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Demonstration {
    /// Starts the service on a free loopback port, with its files in this state folder. Returns
    /// when the service answers.
    ///
    /// # Errors
    /// Returns a [`DemoError`] that names the problem.
    pub fn start(state_folder: &Path) -> Result<Self, DemoError> {
        let place = Place::within(state_folder);
        let (ready, started) = std::sync::mpsc::channel();
        let (shutdown, ending) = oneshot::channel();
        let thread = std::thread::Builder::new()
            .name("demonstration".to_owned())
            .spawn(move || run(&place, &ready, ending))?;
        let Started {
            catalogue,
            address,
            desk_token,
        } = started.recv().map_err(|_| DemoError::Ended)??;

        Ok(Self {
            catalogue,
            address,
            desk_token,
            shutdown: Some(shutdown),
            thread: Some(thread),
        })
    }

    /// Returns the vendor's catalogue, with this service in it.
    #[must_use]
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    /// Returns the service's address: `http://127.0.0.1:` and a port.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Returns the token that authenticates the help desk.
    #[must_use]
    pub fn desk_token(&self) -> &str {
        &self.desk_token
    }

    /// Acts as the help desk: requests the confirmation ID for an installation ID from the service,
    /// as a help desk would.
    ///
    /// # Errors
    /// Returns the [`Fault`] that the service reported.
    pub fn play_desk(&self, installation_id: InstallationId) -> Result<ConfirmationAnswer, Fault> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|_| Fault::ServiceUnavailable {
                host: self.address.clone(),
            })?;

        runtime.block_on(confirm(&self.address, &self.desk_token, installation_id))
    }

    /// Acts as the person who carries files: requests the response to a request file from the
    /// service, which anyone may do.
    ///
    /// # Errors
    /// Returns the [`Fault`] that the service reported.
    pub fn respond(&self, request: &RequestFile) -> Result<ResponseFile, Fault> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|_| Fault::ServiceUnavailable {
                host: self.address.clone(),
            })?;
        let service = crate::client::ServiceClient::new(vec![self.address.clone()]);

        runtime.block_on(service.post(file::PATH, request))
    }
}

impl Drop for Demonstration {
    fn drop(&mut self) {
        if let Some(shutdown) = self.shutdown.take() {
            let _ended_already = shutdown.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _panicked = thread.join();
        }
    }
}

/// The data of a service that has started.
struct Started {
    catalogue: Arc<Catalogue>,
    address: String,
    desk_token: String,
}

type Ready = std::sync::mpsc::Sender<Result<Started, DemoError>>;

fn run(place: &Place, ready: &Ready, ending: oneshot::Receiver<()>) {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            let _nobody_waits = ready.send(Err(error.into()));
            return;
        }
    };

    runtime.block_on(async {
        let (service, listener, started, lock) = match prepare(place).await {
            Ok(prepared) => prepared,
            Err(error) => {
                let _nobody_waits = ready.send(Err(error));
                return;
            }
        };
        let (address, desk_token) = (started.address.clone(), started.desk_token.clone());
        let vendor = started.catalogue.vendor.id.clone();
        let answering = service.serve(listener, async {
            let _dropped = ending.await;
        });
        let filling = async {
            let console = Administration::console(service.data_directory().clone());
            let started = use_up(&console, &vendor, &address, &desk_token)
                .await
                .map(|()| started);
            // The next process finds everything in its place.
            drop(lock);
            let _nobody_waits = ready.send(started);
        };
        let (served, ()) = tokio::join!(answering, filling);
        if let Err(error) = served {
            tracing::error!(%error, "the demonstration's service ended");
        }
        service.data_directory().close().await;
    });
}

/// The lock keeps other processes out until the service has answered.
async fn prepare(place: &Place) -> Result<(Service, TcpListener, Started, Option<Lock>), DemoError> {
    let lock = place.lock().await?;
    let data_directory = place.open().await?;
    let console = Administration::console(data_directory.clone());
    // A later version of this program may have more keys than the one that made the folder.
    let desk_token = fill(place.folder(), &console).await?;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    let catalogue = catalogue(Some(&address))?;
    let service = Service::new(data_directory, Catalogue::clone(&catalogue))?;
    let started = Started {
        catalogue,
        address,
        desk_token,
    };

    Ok((service, listener, started, lock))
}

/// Makes a computer that does not exist use the only activation of the key that must be used up.
///
/// This is done only once: a request at each start would take most of the start's time, because the
/// help desk's token is slow to verify.
async fn use_up(
    console: &Administration,
    vendor: &str,
    address: &str,
    desk_token: &str,
) -> Result<(), DemoError> {
    const FINGERPRINT: u64 = 0x0DE5_7A10;

    for demo in keys() {
        if demo.outcome != DemoOutcome::UsedUp {
            continue;
        }
        let key = console.key(demo.key.serial()).await?;
        if key.used >= key.limit {
            continue;
        }
        let id = InstallationId::of(&demo.key, vendor, FINGERPRINT, 1);
        match confirm(address, desk_token, id).await {
            // The key is used up, no matter who used it.
            Ok(_) | Err(Fault::UsedUp { .. }) => {}
            Err(fault) => return Err(DemoError::Answer(fault)),
        }
    }

    Ok(())
}

async fn confirm(address: &str, desk_token: &str, id: InstallationId) -> Result<ConfirmationAnswer, Fault> {
    let question = ConfirmationRequest {
        installation_id: id,
        kind: ConfirmationType::Permanent,
    };

    crate::client::ServiceClient::with_token(vec![address.to_owned()], desk_token.to_owned())
        .post(path::DESK_CONFIRMATIONS, &question)
        .await
}
