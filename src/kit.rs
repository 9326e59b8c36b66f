//! Makes the packages that a vendor ships, from programs that are already built: no compiler and no other tool is needed.
//!
//! A [`Package`] is the plain description that every writer takes. A writer only arranges bytes: what it is given was
//! checked before, and the same description gives the same bytes.

pub mod msi;
mod package;
pub mod resources;

use std::io;
use std::path::PathBuf;

pub use package::{
    Entry, Icon, NotAPath, NotAProgramName, NotAPublisher, NotAVersion, NotAnIcon, Package, ProgramName, Publisher,
    RelativePath, Version,
};

/// The reason why a package was not made.
#[derive(Debug, thiserror::Error)]
pub enum KitError {
    /// A file or folder could not be read or written.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// What was written could not be passed on.
    #[error("the package was not written: {0}")]
    Write(#[from] io::Error),
    /// A part of the package could not be made.
    #[error("the package was not made: {part}: {why}")]
    Part {
        /// What was being made, such as a file of the package.
        part: String,
        /// What was wrong, in the words of whoever made it.
        why: String,
    },
}
