//! Find this user's folders: for the state, and for documents.

use std::path::PathBuf;

use crate::fault::Fault;

/// What is shown in place of a folder that the system does not tell: where it looks for one.
const UNKNOWN_HOME: &str = if cfg!(windows) { "%LOCALAPPDATA%" } else { "$HOME" };

/// Returns the folder for the state of a vendor's products, for this user.
///
/// # Errors
/// [`Fault::CannotSave`] if this user has no folder for application data.
pub fn state_folder(vendor: &str) -> Result<PathBuf, Fault> {
    directories::ProjectDirs::from("", "", "kakunin")
        .map(|folders| {
            folders
                .state_dir()
                .unwrap_or_else(|| folders.data_local_dir())
                .join(vendor)
        })
        .ok_or_else(|| Fault::CannotSave {
            path: UNKNOWN_HOME.to_owned(),
        })
}

/// Returns this user's folder for the releases of a vendor's products: a second place for them, which
/// is not restored together with the state. On Windows that is the roaming part of the profile, which
/// outlives the local one; a release that came from another computer names an activation of that one.
/// None if this user has no such folder.
#[must_use]
pub fn releases_folder(vendor: &str) -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "kakunin").map(|folders| folders.preference_dir().join(vendor))
}

/// Returns this user's documents folder, or otherwise the home folder; none for a user without a
/// home.
#[must_use]
pub fn documents() -> Option<PathBuf> {
    let folders = directories::UserDirs::new()?;
    let documents = folders.document_dir().filter(|folder| folder.is_dir());

    Some(documents.unwrap_or_else(|| folders.home_dir()).to_owned())
}
