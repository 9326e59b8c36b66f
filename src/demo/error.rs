//! What keeps the demonstration from being started.

use std::io;
use std::path::PathBuf;

use crate::catalogue::CatalogueError;
use crate::fault::Fault;
use crate::os_error;
use crate::service::{AdministrationError, DataDirectoryError, ServiceError};

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
