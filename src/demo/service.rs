//! Run the activation service in a separate thread, on a loopback port, with a database in the
//! state folder.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::catalogue::{Catalogue, CatalogueError};
use crate::codes::{ConfirmationType, InstallationId};
use crate::fault::Fault;
use crate::files::{self, Lock};
use crate::os_error;
use crate::reading;
use crate::service::staff::Token;
use crate::service::{
    Administration, AdministrationError, BlockReason, DataDirectoryError, Refused, Role, Service,
    ServiceError,
};
use crate::wire::admin::KeyOrder;
use crate::wire::file::{self, RequestFile, ResponseFile};
use crate::wire::{ConfirmationAnswer, ConfirmationRequest, path};

use super::folder::Place;
use super::{DemoOutcome, catalogue, keys};

/// The file with the help desk's token, in the service's folder.
pub(super) const DESK_TOKEN: &str = "desk.token";
/// The maximum size of this file when it is read, in bytes.
const MAX_TOKEN_BYTES: usize = 4096;
/// The name of the help desk's only member.
const DESK: &str = "demonstration";

/// An error that occurs when the demonstration cannot be started.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The catalogue cannot be used.
    #[error("the demonstration's catalogue: {0}")]
    Catalogue(#[from] CatalogueError),
    /// The service's files cannot be used.
    #[error("the demonstration's service: {0}")]
    DataDirectory(#[from] DataDirectoryError),
    /// The keys or the help desk's account could not be set up.
    #[error("the demonstration's service: {0}")]
    Administration(#[from] AdministrationError),
    /// The service cannot run.
    #[error("the demonstration's service: {0}")]
    Service(#[from] ServiceError),
    /// The operating system refused something.
    #[error("the demonstration's service: {}", os_error::cause(.0))]
    Io(#[from] io::Error),
    /// The service gave no usable answer.
    #[error("the demonstration's service: {0}")]
    Answer(Fault),
    /// The service's files will not be usable at a later start either.
    #[error("the demonstration's service: {cause}; to begin anew, delete the folder {folder}")]
    Unusable {
        /// The folder of the service's files.
        folder: PathBuf,
        /// The error.
        cause: DataDirectoryError,
    },
    /// The service's folder has no service in it, but files of somebody else.
    #[error(
        "the demonstration's folder {folder} holds other files and no demonstration: move it away, or name another place \
         with --state"
    )]
    Occupied {
        /// The folder.
        folder: PathBuf,
    },
    /// Another process has prepared the demonstration for too long.
    #[error("another program is still preparing the demonstration: try again, or end that program")]
    Busy,
    /// The service ended before it was ready.
    #[error("the demonstration's service ended at once")]
    Ended,
}

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

/// Issues the keys to try and the help desk's token, as far as they are missing. Returns the token.
pub(super) async fn fill(folder: &Path, console: &Administration) -> Result<String, DemoError> {
    issue_keys(console).await?;

    desk_token(folder, console).await
}

async fn issue_keys(console: &Administration) -> Result<(), DemoError> {
    for demo in keys() {
        let serial = demo.key.serial();
        let known = match console.key(serial).await {
            Ok(key) => Some(key),
            Err(AdministrationError::Refused(Refused::UnknownKey { .. })) => None,
            Err(error) => return Err(error.into()),
        };
        if known.is_none() {
            let order = KeyOrder {
                kind: demo.key.kind(),
                product: demo.key.product(),
                limit: demo.limit,
                count: 1,
                organisation: None,
                expires_at: None,
                note: None,
            };
            let batch = console.draw(&order, Some(serial))?;
            match console.issue_drawn(&batch).await {
                // There may be no lock.
                Ok(()) | Err(AdministrationError::Refused(Refused::SerialTaken { .. })) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let is_blocked = known.is_some_and(|key| key.blocked.is_some());
        if demo.outcome == DemoOutcome::Blocked && !is_blocked {
            console.block(serial, BlockReason::IssuedInError, None).await?;
        }
    }

    Ok(())
}

/// Returns the help desk's token: it is kept in a file beside the database, so that later starts
/// can use it.
async fn desk_token(folder: &Path, console: &Administration) -> Result<String, DemoError> {
    let path = folder.join(DESK_TOKEN);
    if let Ok(token) = reading::read_text(&path, MAX_TOKEN_BYTES)
        && token.parse::<Token>().is_ok()
    {
        return Ok(token.to_string());
    }

    match console.add_staff(DESK, Role::Supervisor).await {
        Ok(_) | Err(AdministrationError::Refused(Refused::StaffExists { .. })) => {}
        Err(error) => return Err(error.into()),
    }
    let issued = console.add_token(DESK, DESK, None).await?;
    let token = issued.token.map(|token| token.0).unwrap_or_default();
    files::replace_private(&path, token.as_bytes()).map_err(DataDirectoryError::from)?;

    Ok(token)
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
