//! Why the state cannot be read or saved.

use std::io;
use std::path::{Path, PathBuf};

use crate::fault::Fault;

/// Why the state cannot be read or saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The product's code cannot be a file name.
    #[error("product code unfit for a file name")]
    Product,
    /// A later version of this program wrote the document, so this one leaves it alone.
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
    },
    /// Another program kept the store locked for too long.
    #[error("state locked by another program")]
    Busy,
    /// The folder cannot be written to.
    #[error("state cannot be saved ({kind}): {folder}")]
    CannotSave {
        /// The state directory.
        folder: PathBuf,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// The disk, or this user's share of it, is full.
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

    /// What to tell the person: STO-3 for a full disk, else STO-2 with the place.
    #[must_use]
    pub fn fault(&self) -> Fault {
        let shown = |path: &Path| path.display().to_string();

        match self {
            Self::DiskFull { folder } => Fault::DiskFull { path: shown(folder) },
            Self::CannotSave { folder: path, .. } | Self::Newer { path, .. } | Self::Unreadable { path } => {
                Fault::CannotSave { path: shown(path) }
            }
            Self::Product | Self::Busy => Fault::CannotSave { path: String::new() },
        }
    }
}
