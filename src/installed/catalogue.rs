//! Find the catalogue that a vendor installed, and check that it is the vendor's.
//!
//! It is looked for beside the program, then in a folder that is named by the vendor's id in one of the
//! computer's folders, so that two vendors do not meet. Last comes the place without a vendor's name,
//! where a catalogue could be before these folders had names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::catalogue::{Catalogue, CatalogueError, is_vendor_id, signed};
use crate::environment;
use crate::fault::{CatalogueDefect, Fault};
use crate::jws::{JwsError, PublicKey};
use crate::reading::{self, Unread};

/// The file beside the catalogue that holds the vendor's public key, in base64url.
const VENDOR_KEY: &str = "vendor.pub";
/// The maximum size of a catalogue that is read, in bytes.
const MAX_BYTES: usize = 4 << 20;

/// What is known of the catalogue that is looked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// The path of the catalogue.
    pub catalogue: Option<PathBuf>,
    /// The vendor's id.
    pub vendor: Option<String>,
    /// The vendor's key, by the program that asks. Without one, the key counts that was built in, or
    /// otherwise the one beside the catalogue.
    pub key: Option<PublicKey>,
}

impl Wanted {
    /// Returns what the environment names: `KAKUNIN_CATALOGUE` and `KAKUNIN_VENDOR`.
    #[must_use]
    pub fn of_environment() -> Self {
        Self {
            catalogue: environment::variable("KAKUNIN_CATALOGUE").map(PathBuf::from),
            vendor: environment::any_text("KAKUNIN_VENDOR"),
            key: None,
        }
    }

    /// Returns the key that is known without reading a file.
    fn anchor(&self) -> Result<Option<PublicKey>, CatalogueDefect> {
        if let Some(key) = self.key {
            return Ok(Some(key));
        }

        option_env!("KAKUNIN_VENDOR_KEY")
            .map(|text| text.trim().parse().map_err(|_| CatalogueDefect::VendorKey))
            .transpose()
    }
}

/// Returns the path of the installed catalogue. `None` if there is none; then no vendor has installed
/// this program.
///
/// # Errors
/// [`Fault::Catalogue`] if nothing tells which of several vendors is meant, or if the named vendor has
/// no catalogue here.
pub fn find(wanted: &Wanted) -> Result<Option<PathBuf>, Fault> {
    if let Some(path) = &wanted.catalogue {
        return Ok(Some(path.clone()));
    }
    let beside_program = std::env::current_exe()
        .ok()
        .and_then(|program| program.parent().map(Path::to_owned));

    find_in(wanted, beside_program.as_deref(), &shared_folders())
}

fn find_in(wanted: &Wanted, beside: Option<&Path>, shared: &[PathBuf]) -> Result<Option<PathBuf>, Fault> {
    let in_folder = |folder: &Path| Some(folder.join(signed::FILE_NAME)).filter(|path| path.exists());
    let beside = beside.and_then(in_folder);
    let unnamed = || shared.iter().find_map(|folder| in_folder(folder));
    if let Some(vendor) = &wanted.vendor {
        let named = |folder: &PathBuf| folder.join(vendor).join(signed::FILE_NAME);
        let is_name = is_vendor_id(vendor);
        let of_vendor = shared.iter().filter(|_| is_name).map(named);
        let is_of_vendor = |path: &PathBuf| path.exists() && read(path, wanted).is_ok();

        return beside
            .into_iter()
            .chain(of_vendor.clone())
            .chain(unnamed())
            .find(is_of_vendor)
            // One that is there and cannot be used is told as that.
            .or_else(|| of_vendor.clone().find(|path| path.exists()))
            .map(Some)
            .ok_or_else(|| missing(of_vendor.clone().next(), vendor));
    }
    if beside.is_some() {
        return Ok(beside);
    }

    let mut vendors = BTreeMap::new();
    for folder in shared {
        for (name, path) in named_folders(folder) {
            vendors.entry(name).or_insert(path);
        }
    }
    if let Ok(Some(_)) = wanted.anchor() {
        let is_of_key = |path: &PathBuf| read(path, wanted).is_ok();
        let found = vendors.values().cloned().chain(unnamed()).find(is_of_key);
        if found.is_some() {
            return Ok(found);
        }
    } else if let Some(path) = unnamed()
        && let Ok(catalogue) = read(&path, wanted)
    {
        vendors.entry(catalogue.vendor.id).or_insert(path);
    }

    match (vendors.len(), vendors.into_values().next()) {
        (0 | 1, only) => Ok(only.or_else(unnamed)),
        (_, first) => Err(Fault::Catalogue {
            path: first
                .as_deref()
                .and_then(|path| path.parent()?.parent())
                .map(|folder| folder.display().to_string())
                .unwrap_or_default(),
            cause: CatalogueDefect::Several,
        }),
    }
}

fn missing(path: Option<PathBuf>, vendor: &str) -> Fault {
    Fault::Catalogue {
        path: path.map_or_else(|| vendor.to_owned(), |path| path.display().to_string()),
        cause: CatalogueDefect::Missing,
    }
}

/// Returns the catalogues in the folders of vendors, with the names of these folders.
fn named_folders(folder: &Path) -> impl Iterator<Item = (String, PathBuf)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();

    entries.filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        let path = entry.path().join(signed::FILE_NAME);

        (is_vendor_id(&name) && path.exists()).then_some((name, path))
    })
}

/// Reads a catalogue and checks that it is the vendor's.
///
/// The vendor's key is that of the program that asks, or built in (`KAKUNIN_VENDOR_KEY` at build time).
/// Otherwise it is in the file `vendor.pub` beside the catalogue, which is only as secure as the folder
/// that contains both.
///
/// # Errors
/// [`Fault::Catalogue`] with the reason.
pub fn read(path: &Path, wanted: &Wanted) -> Result<Catalogue, Fault> {
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
    let key = match wanted.anchor().map_err(fault)? {
        Some(key) => key,
        None => key_beside(path).map_err(fault)?,
    };

    let catalogue = signed::verify(token.trim(), key).map_err(|error| {
        tracing::error!(%error, "the catalogue is refused");
        fault(match error {
            CatalogueError::NotGenuine(JwsError::Malformed) => CatalogueDefect::Unsigned,
            CatalogueError::NotGenuine(_) => CatalogueDefect::NotGenuine,
            _ => CatalogueDefect::Unusable,
        })
    })?;
    let is_of_another = |vendor: &String| *vendor != catalogue.vendor.id;
    // Who names the file says which catalogue is meant, whatever the environment says of vendors.
    if wanted.catalogue.is_none() && wanted.vendor.as_ref().is_some_and(is_of_another) {
        return Err(fault(CatalogueDefect::NotGenuine));
    }

    Ok(catalogue)
}

fn key_beside(catalogue: &Path) -> Result<PublicKey, CatalogueDefect> {
    reading::read_text(&catalogue.with_file_name(VENDOR_KEY), MAX_BYTES)
        .map_err(|_| CatalogueDefect::NoVendorKey)?
        .trim()
        .parse()
        .map_err(|_| CatalogueDefect::VendorKey)
}

#[cfg(target_os = "macos")]
fn shared_folders() -> Vec<PathBuf> {
    vec!["/Library/Application Support/Kakunin".into()]
}

#[cfg(windows)]
fn shared_folders() -> Vec<PathBuf> {
    super::folders::program_data().into_iter().collect()
}

#[cfg(not(any(target_os = "macos", windows)))]
fn shared_folders() -> Vec<PathBuf> {
    vec!["/etc/kakunin".into(), "/usr/share/kakunin".into()]
}

#[cfg(test)]
mod tests;
