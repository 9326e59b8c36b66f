//! The folder of the demonstration's service: complete, or not there.
//!
//! Wizard and console are started at the same time, and both have a demonstration in the same state
//! folder. Therefore one process at a time prepares it. A new one is made beside its place and moved
//! there, so that a process that is killed leaves nothing in the way of the next one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::disk;
use crate::files::{FileError, Lock};
use crate::jws::SigningKey;
use crate::service::secrets::{PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY, SecretsError};
use crate::service::{
    Administration, DataDirectory, DataDirectoryError, InitialSecrets, SQLITE as DATABASE, StoreError,
};

use super::error::DemoError;
use super::filling::{DESK_TOKEN, fill};
use super::{MASTER_KEY, SIGNING_KEY};

/// The folder of the service's files, in the state folder.
const FOLDER: &str = "demonstration";
/// The folder in which they are made.
const NEW: &str = "demonstration.new";
/// The file that is locked by whoever prepares them. The system releases it with its process.
const LOCK: &str = "demonstration.lock";
/// The time to wait for the other processes, each of which takes less than a second.
const PATIENCE: Duration = Duration::from_mins(1);
const PAUSE: Duration = Duration::from_millis(20);
/// The beginnings of the names of all files in the folder.
const OWN: [&str; 4] = [DATABASE, PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY, DESK_TOKEN];

/// The demonstration's place in a state folder.
pub(super) struct Place {
    folder: PathBuf,
    new: PathBuf,
    lock: PathBuf,
}

impl Place {
    pub(super) fn within(state: &Path) -> Self {
        Self {
            folder: state.join(FOLDER),
            new: state.join(NEW),
            lock: state.join(LOCK),
        }
    }

    /// Returns the folder of the service's files.
    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Waits until no other process prepares the demonstration, and keeps them out while the value
    /// lives. It is `None` on file systems without locks: refusing a demonstration there would help
    /// nobody.
    pub(super) async fn lock(&self) -> Result<Option<Lock>, DemoError> {
        if let Some(state) = self.lock.parent() {
            disk::create_private_folder(state).map_err(io_at(state))?;
        }
        let deadline = Instant::now() + PATIENCE;
        loop {
            match Lock::take(&self.lock) {
                Ok(Some(lock)) => return Ok(Some(lock)),
                Ok(None) if Instant::now() < deadline => sleep(PAUSE).await,
                Ok(None) => return Err(DemoError::Busy),
                Err(FileError::Io { source, .. }) if source.kind() == io::ErrorKind::Unsupported => {
                    return Ok(None);
                }
                Err(error) => return Err(DataDirectoryError::from(error).into()),
            }
        }
    }

    /// Opens the service, which is made first if it is missing or was left half-made. Only the
    /// process with the lock may do this.
    pub(super) async fn open(&self) -> Result<DataDirectory, DemoError> {
        if self.folder.exists() {
            match open(&self.folder).await {
                Err(error) if self.is_half_made(&error) => {}
                opened => return opened.map_err(|error| self.unusable(error)),
            }
        }
        clear(&self.folder)?;
        clear(&self.new)?;
        make(&self.new).await?;
        disk::rename(&self.new, &self.folder).map_err(io_at(&self.folder))?;

        Ok(open(&self.folder).await?)
    }

    /// Returns whether the files were never complete: there was no lock once, and no folder beside.
    /// Nothing was activated with them, since no service starts with them.
    fn is_half_made(&self, error: &DataDirectoryError) -> bool {
        match error {
            DataDirectoryError::Missing { path }
            | DataDirectoryError::Secrets(SecretsError::File(FileError::NotAKey { path })) => {
                path.starts_with(&self.folder)
            }
            // The environment may name another database.
            DataDirectoryError::Emptied { database } => {
                *database == self.folder.join(DATABASE).display().to_string()
            }
            _ => false,
        }
    }

    fn unusable(&self, cause: DataDirectoryError) -> DemoError {
        match &cause {
            DataDirectoryError::Store(problem) if is_lasting(problem) => DemoError::Unusable {
                folder: self.folder.clone(),
                cause,
            },
            _ => cause.into(),
        }
    }
}

/// Returns whether the database is no better at the next start.
fn is_lasting(problem: &StoreError) -> bool {
    problem.is_damage() || matches!(problem, StoreError::Newer { .. })
}

async fn open(folder: &Path) -> Result<DataDirectory, DataDirectoryError> {
    // The database may be of another version.
    let _migrated = DataDirectory::migrate(folder, false).await?;

    DataDirectory::open(folder).await
}

/// Makes the service in this folder, with all that needs no running service.
async fn make(folder: &Path) -> Result<(), DemoError> {
    let secrets = InitialSecrets {
        master_key: Some(*MASTER_KEY),
        signing_key: Some(SigningKey::from_bytes(SIGNING_KEY)),
        // These keys are published, so they need no passphrase.
        passphrase: None,
    };
    let data_directory = DataDirectory::init(folder, secrets).await?;
    let console = Administration::console(data_directory.clone());
    let filled = fill(folder, &console).await;
    // Windows moves no folder with an open file in it.
    data_directory.close().await;

    filled.map(drop)
}

/// Removes what a start that was interrupted left in this folder, and the folder. With anything else
/// in it, it is somebody's own, and all of it stays.
fn clear(folder: &Path) -> Result<(), DemoError> {
    let files = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        listed => listed
            .and_then(|entries| {
                entries
                    .map(|entry| Ok(entry?.path()))
                    .collect::<io::Result<Vec<_>>>()
            })
            .map_err(io_at(folder))?,
    };
    if folder.is_symlink() || !files.iter().all(|file| is_own(file)) {
        return Err(DemoError::Occupied {
            folder: folder.to_owned(),
        });
    }
    for file in files {
        disk::remove(&file).map_err(io_at(&file))?;
    }

    disk::patiently(|| fs::remove_dir(folder)).map_err(io_at(folder))
}

fn is_own(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();

    file.is_file() && OWN.iter().any(|own| name.starts_with(own))
}

fn io_at(path: &Path) -> impl FnOnce(io::Error) -> DemoError {
    let error = FileError::io(path);

    move |source| DataDirectoryError::from(error(source)).into()
}
