//! Makes the packages that a vendor ships, from programs that are already built: no compiler and no other tool is needed.
//!
//! A [`Package`] is the plain description that every writer takes. A writer only arranges bytes: what it is given was
//! checked before, and the same description gives the same bytes.

pub mod appimage;
mod archive;
pub mod deb;
pub mod format;
mod gzip;
pub mod input;
mod linux;
pub mod msi;
mod needs;
mod package;
pub mod policy;
pub mod resources;
pub mod rpm;
pub mod zip;

use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};

use format::{Format, System};
use input::Kit;

use crate::writing;

pub use package::{
    EmailAddress, Entry, Icon, NotAPath, NotAProgramName, NotAPublisher, NotAVersion, NotAnEmailAddress,
    NotAnIcon, Package, ProgramName, Publisher, RelativePath, Version,
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
    /// Something stands under the name of a package that is no file.
    #[error("{0} is there and is no file that could be replaced")]
    InTheWay(PathBuf),
    /// A part of the package could not be made.
    #[error("the package was not made: {part}: {why}")]
    Part {
        /// What was being made, such as a file of the package.
        part: String,
        /// What was wrong, in the words of whoever made it.
        why: String,
    },
}

impl KitError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();

        move |source| Self::Io { path, source }
    }

    #[expect(clippy::needless_pass_by_value, reason = "what maps an error gives it away")]
    fn part(part: &str, why: impl ToString) -> Self {
        Self::Part {
            part: part.to_owned(),
            why: why.to_string(),
        }
    }
}

/// Returns the time of everything in a package, in the seconds that archives count; before 1970 there are none.
fn seconds(package: &Package) -> u64 {
    package.changed_at.as_second().try_into().unwrap_or_default()
}

/// A package that was written.
#[derive(Debug, Clone)]
pub struct Written {
    /// Its format.
    pub format: Format,
    /// Its file.
    pub path: PathBuf,
    /// What is in the file.
    pub content: Vec<u8>,
}

/// Checks that packages can be written into this folder, and makes it if it is missing.
///
/// # Errors
/// [`KitError::Io`] if not.
pub fn prepare(folder: &Path) -> Result<(), KitError> {
    std::fs::create_dir_all(folder).map_err(KitError::io(folder))?;
    // Removed at once, as what is never finished.
    let _trial = writing::NewFile::create(&folder.join(format!(".kit.{}.new", std::process::id())))
        .map_err(KitError::io(folder))?;

    Ok(())
}

/// Makes the packages of one format, and writes each in one step: whoever reads the folder at the same time finds the
/// whole package, or the earlier one of its name.
///
/// # Errors
/// [`KitError`] if a package cannot be made or written. Those that were written before are whole.
pub fn write(kit: &Kit, format: Format, folder: &Path) -> Result<Vec<Written>, KitError> {
    let mut written = Vec::new();
    for (system, package) in &kit.packages {
        let package = &match system {
            System::Linux => Cow::Borrowed(package),
            System::Windows => Cow::Owned(resources::branded(package)?),
        };
        let mut content = Vec::new();
        match (format, system) {
            (Format::Deb, System::Linux) => deb::write(package, &mut content)?,
            (Format::Rpm, System::Linux) => rpm::write(package, &mut content)?,
            (Format::AppImage, System::Linux) => {
                appimage::write(package, kit.runtime.as_deref().unwrap_or_default(), &mut content)?;
            }
            (Format::Msi, System::Windows) => content = msi::write(package)?,
            (Format::Zip, _) => zip::write(package, &mut content)?,
            (Format::Msi, System::Linux)
            | (Format::Deb | Format::Rpm | Format::AppImage, System::Windows) => continue,
        }
        let path = folder.join(format::file_name(format, *system, package));
        put(&path, &content, format == Format::AppImage)?;
        written.push(Written {
            format,
            path,
            content,
        });
        if format == Format::Msi {
            written.extend(put_templates(package, folder)?);
        }
    }

    Ok(written)
}

/// Writes the templates of policies beside a package for Windows.
fn put_templates(package: &Package, folder: &Path) -> Result<Vec<Written>, KitError> {
    policy::templates(package)
        .into_iter()
        .map(|(name, content)| {
            let path = folder.join(name);
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder).map_err(KitError::io(folder))?;
            }
            put(&path, &content, false)?;

            Ok(Written {
                format: Format::Msi,
                path,
                content,
            })
        })
        .collect()
}

fn put(path: &Path, content: &[u8], is_program: bool) -> Result<(), KitError> {
    let is_in_the_way = std::fs::symlink_metadata(path).is_ok_and(|there| !there.is_file());
    if is_in_the_way {
        return Err(KitError::InTheWay(path.to_owned()));
    }

    writing::put(path, content, is_program).map_err(KitError::io(path))
}

#[cfg(test)]
mod sample;
#[cfg(test)]
mod tests;
