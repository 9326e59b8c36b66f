//! Finds the database of a data directory.

use std::path::Path;

use crate::files::FileError;
use crate::server::DatabaseUrl;
pub(super) use crate::server::place::file;

/// The environment variable with the address of the database. It takes precedence.
pub(super) const VARIABLE: &str = "KAKUNIN_SERVICE_DATABASE";
/// The default database.
pub(crate) const SQLITE: &str = "service.sqlite";

/// Returns the address of the directory's database.
pub(super) fn database(directory: &Path) -> Result<DatabaseUrl, FileError> {
    crate::server::place::database(directory, VARIABLE, SQLITE)
}
