//! Find the folders for the state of a vendor's products: this user's, and the computer's.

use std::path::PathBuf;

use crate::fault::Fault;

/// What is shown in place of a folder that the system does not tell: where it looks for one.
const UNKNOWN_HOME: &str = if cfg!(windows) { "%LOCALAPPDATA%" } else { "$HOME" };

/// Returns the folder for the state of a vendor's products, for this user.
///
/// # Errors
/// [`Fault::CannotSave`] if this user has no folder for application data.
pub fn of_user(vendor: &str) -> Result<PathBuf, Fault> {
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
pub fn releases_of_user(vendor: &str) -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "kakunin").map(|folders| folders.preference_dir().join(vendor))
}

/// Returns the folder for the state of a vendor's products, for all users of this computer. Only
/// administrators write there.
#[must_use]
pub fn of_computer(vendor: &str) -> PathBuf {
    #[cfg(target_os = "macos")]
    let folder = PathBuf::from("/Library/Application Support/Kakunin");
    #[cfg(windows)]
    let folder = program_data().unwrap_or_else(|| r"C:\ProgramData\Kakunin".into());
    #[cfg(not(any(target_os = "macos", windows)))]
    let folder = PathBuf::from("/var/lib/kakunin");

    folder.join(vendor)
}

/// Returns the folder of all vendors' data for all users. Whoever sets the variable to another folder
/// deceives only programs of their own: what is there has to belong to an administrator.
#[cfg(windows)]
pub(super) fn program_data() -> Option<PathBuf> {
    crate::environment::variable("ProgramData").map(|folder| PathBuf::from(folder).join("Kakunin"))
}
