//! The errors of reading and saving the state.

use std::io;
use std::path::{Path, PathBuf};

use crate::fault::Fault;

/// An error that occurs when the state cannot be read or saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The product's code cannot be a file name.
    #[error("product code unfit for a file name")]
    Product,
    /// A later version of this program wrote the document, so this version does not change it.
    #[error("state of version {found}, newer than {known}: {path}")]
    Newer {
        /// The document.
        path: PathBuf,
        /// Its version.
        found: u32,
        /// The latest version that this program knows.
        known: u32,
    },
    /// This user may not read the document.
    #[error("state unreadable: {path}")]
    Unreadable {
        /// The document.
        path: PathBuf,
        /// The user to whom it belongs, if that is known.
        owner: Option<String>,
    },
    /// Another program kept the store locked for too long.
    #[error("state locked by another program")]
    Busy,
    /// The state directory is not writable.
    #[error("state cannot be saved ({kind}): {folder}")]
    CannotSave {
        /// The state directory.
        folder: PathBuf,
        /// The error that the system reported.
        kind: io::ErrorKind,
    },
    /// Only an administrator may change the state of all users.
    #[error("not an administrator: {folder}")]
    NotAdministrator {
        /// The state directory.
        folder: PathBuf,
    },
    /// Others than administrators can change what is said of all users, or it is damaged.
    #[error("not believed: {path}")]
    NotBelieved {
        /// The public document, or the directory.
        path: PathBuf,
    },
    /// The disk, or this user's quota, is full.
    #[error("disk full: {folder}")]
    DiskFull {
        /// The state directory.
        folder: PathBuf,
    },
}

impl StoreError {
    pub(super) fn from_write(folder: &Path, error: &io::Error) -> Self {
        let folder = folder.to_owned();

        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { folder },
            kind => Self::CannotSave { folder, kind },
        }
    }

    /// Returns the fault to show to the user: STO-3 for a full disk, STO-5 for a document that may not
    /// be read, STO-6 for one of a later version, STO-7 for what is not believed, otherwise STO-2 with
    /// the path.
    #[must_use]
    pub fn fault(&self) -> Fault {
        let shown = |path: &Path| path.display().to_string();

        match self {
            Self::DiskFull { folder } => Fault::DiskFull { path: shown(folder) },
            Self::CannotSave { folder, .. } | Self::NotAdministrator { folder } => {
                Fault::CannotSave { path: shown(folder) }
            }
            Self::NotBelieved { path } => Fault::NotBelieved { path: shown(path) },
            Self::Newer { path, .. } => Fault::LaterState { path: shown(path) },
            Self::Unreadable { path, owner } => Fault::CannotRead {
                path: shown(path),
                owner: owner.clone(),
            },
            Self::Product | Self::Busy => Fault::CannotSave { path: String::new() },
        }
    }
}
