//! Find the catalogue that a vendor installed, and check that it is the vendor's.

use std::path::{Path, PathBuf};

use crate::catalogue::{Catalogue, CatalogueError, signed};
use crate::fault::{CatalogueDefect, Fault};
use crate::jws::{JwsError, PublicKey};
use crate::reading::{self, Unread};

/// The file beside the catalogue that holds the vendor's public key, in base64url.
const VENDOR_KEY: &str = "vendor.pub";
/// The maximum size of a catalogue that is read, in bytes.
const MAX_BYTES: usize = 4 << 20;

/// Returns the path of the installed catalogue: the given path, otherwise the file beside the
/// program, otherwise the one in the system's folders. `None` if there is none; then no vendor has
/// installed this program.
pub(super) fn find(named: Option<&Path>) -> Option<PathBuf> {
    if let Some(path) = named {
        return Some(path.to_owned());
    }
    let beside_program = std::env::current_exe()
        .ok()
        .and_then(|program| program.parent().map(Path::to_owned));

    beside_program
        .into_iter()
        .chain(system_folders())
        .map(|folder| folder.join(signed::FILE_NAME))
        .find(|path| path.exists())
}

/// Reads a catalogue and checks that it is the vendor's.
///
/// The vendor's key is built into the program (`KAKUNIN_VENDOR_KEY` at build time). A program
/// without a built-in key uses the file `vendor.pub` beside the catalogue, which is only as secure
/// as the folder that contains both.
///
/// # Errors
/// [`Fault::Catalogue`] with the reason.
pub(super) fn read(path: &Path) -> Result<Catalogue, Fault> {
    let fault = |cause: CatalogueDefect| {
        tracing::error!(cause = cause.name(), path = %path.display(), "the catalogue is not used");

        Fault::Catalogue {
            path: path.display().to_string(),
            cause,
        }
    };
    let token = reading::read_text(path, MAX_BYTES).map_err(|error| {
        fault(match Unread::of(&error) {
            Unread::Missing => CatalogueDefect::Missing,
            Unread::Forbidden => CatalogueDefect::Forbidden,
            _ => CatalogueDefect::Unreadable,
        })
    })?;
    let key = vendor_key(path).map_err(fault)?;

    signed::verify(token.trim(), key).map_err(|error| {
        tracing::error!(%error, "the catalogue is refused");
        fault(match error {
            CatalogueError::NotGenuine(JwsError::Malformed) => CatalogueDefect::Unsigned,
            CatalogueError::NotGenuine(_) => CatalogueDefect::NotGenuine,
            _ => CatalogueDefect::Unusable,
        })
    })
}

fn vendor_key(catalogue: &Path) -> Result<PublicKey, CatalogueDefect> {
    let text = match option_env!("KAKUNIN_VENDOR_KEY") {
        Some(built_in) => built_in.to_owned().into(),
        None => reading::read_text(&catalogue.with_file_name(VENDOR_KEY), MAX_BYTES)
            .map_err(|_| CatalogueDefect::NoVendorKey)?,
    };

    text.trim().parse().map_err(|_| CatalogueDefect::VendorKey)
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
    crate::environment::variable("ProgramData")
        .map(|folder| Path::new(&folder).join("Kakunin"))
        .into_iter()
        .collect()
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn system_folders() -> Vec<PathBuf> {
    vec!["/etc/kakunin".into()]
}
