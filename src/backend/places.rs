//! Find this user's folder for documents.

use std::path::PathBuf;

/// Returns this user's documents folder, or otherwise the home folder; none for a user without a
/// home.
#[must_use]
pub fn documents() -> Option<PathBuf> {
    let folders = directories::UserDirs::new()?;
    let documents = folders.document_dir().filter(|folder| folder.is_dir());

    Some(documents.unwrap_or_else(|| folders.home_dir()).to_owned())
}
