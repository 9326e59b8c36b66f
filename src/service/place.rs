//! Find the database of a data directory.

use std::path::Path;

use crate::files::FileError;
use crate::server::DatabaseUrl;
pub(super) use crate::server::place::file;

/// The environment variable that says where the database is; before all else.
pub(super) const VARIABLE: &str = "KAKUNIN_SERVICE_DATABASE";
/// The database where nothing says otherwise.
pub(super) const SQLITE: &str = "service.sqlite";

/// Where the database of this directory is.
pub(super) fn database(directory: &Path) -> Result<DatabaseUrl, FileError> {
    crate::server::place::database(directory, VARIABLE, SQLITE)
}
