//! Find the vendor's catalogue and the place for the state.

use std::path::{Path, PathBuf};

use crate::catalogue::{Catalogue, signed};
use crate::fault::Fault;
use crate::jws::PublicKey;
use crate::reading;

/// The catalogue's file name.
const CATALOGUE: &str = "catalogue.jws";
/// The file beside the catalogue that holds the vendor's public key, in base64url.
const VENDOR_KEY: &str = "vendor.pub";
/// The largest catalogue that is read, in bytes.
const MAX_BYTES: usize = 4 << 20;

/// The installed catalogue: the one named, else beside the program, else in the system's folders. `None` if there is none
/// anywhere; then this is no vendor's installation.
#[must_use]
pub fn find_catalogue(named: Option<&Path>) -> Option<PathBuf> {
    if let Some(path) = named {
        return Some(path.to_owned());
    }
    let beside_program = std::env::current_exe()
        .ok()
        .and_then(|program| program.parent().map(Path::to_owned));

    beside_program
        .into_iter()
        .chain(system_folders())
        .map(|folder| folder.join(CATALOGUE))
        .find(|path| path.exists())
}

/// Reads a catalogue and checks that it is the vendor's.
///
/// The vendor's key is built into the program (`KAKUNIN_VENDOR_KEY` at build time); a program without one takes the
/// file `vendor.pub` beside the catalogue, which is as safe as the folder that both stand in.
///
/// # Errors
/// [`Fault::Catalogue`] if it is missing, altered, or not the vendor's.
pub fn read_catalogue(path: &Path) -> Result<Catalogue, Fault> {
    let fault = || Fault::Catalogue {
        path: path.display().to_string(),
    };
    let key = vendor_key(path).ok_or_else(fault)?;
    let token = reading::read_text(path, MAX_BYTES).map_err(|error| {
        tracing::error!(%error, path = %path.display(), "the catalogue was not read");
        fault()
    })?;

    signed::verify(token.trim(), key).map_err(|error| {
        tracing::error!(%error, path = %path.display(), "the catalogue is refused");
        fault()
    })
}

fn vendor_key(catalogue: &Path) -> Option<PublicKey> {
    let text = match option_env!("KAKUNIN_VENDOR_KEY") {
        Some(built_in) => built_in.to_owned(),
        None => reading::read_text(&catalogue.with_file_name(VENDOR_KEY), MAX_BYTES).ok()?,
    };

    text.trim().parse().ok()
}

/// The folder for the state of a vendor's products, for this user.
///
/// # Errors
/// [`Fault::CannotSave`] if this user has no folder for such things.
pub fn state_folder(vendor: &str) -> Result<PathBuf, Fault> {
    directories::ProjectDirs::from("", "", "kakunin")
        .map(|folders| {
            folders
                .state_dir()
                .unwrap_or_else(|| folders.data_local_dir())
                .join(vendor)
        })
        .ok_or_else(|| Fault::CannotSave { path: String::new() })
}

/// Where this user keeps documents, else what belongs to the user; none for a user without a home.
#[must_use]
pub fn documents() -> Option<PathBuf> {
    let folders = directories::UserDirs::new()?;
    let documents = folders.document_dir().filter(|folder| folder.is_dir());

    Some(documents.unwrap_or_else(|| folders.home_dir()).to_owned())
}

#[cfg(target_os = "linux")]
fn system_folders() -> Vec<PathBuf> {
    vec!["/etc/kakunin".into(), "/usr/share/kakunin".into()]
}

#[cfg(target_os = "macos")]
fn system_folders() -> Vec<PathBuf> {
    vec!["/Library/Application Support/Kakunin".into()]
}

#[cfg(windows)]
fn system_folders() -> Vec<PathBuf> {
    std::env::var_os("ProgramData")
        .map(|folder| Path::new(&folder).join("Kakunin"))
        .into_iter()
        .collect()
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn system_folders() -> Vec<PathBuf> {
    vec!["/etc/kakunin".into()]
}
