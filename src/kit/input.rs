//! What a vendor gives for packages, read and checked as a whole before anything is written.

mod added;
mod binaries;
mod secrets;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use super::format::{Format, System};
use super::{
    EmailAddress, Entry, Icon, NotAPath, NotAnIcon, Package, ProgramName, Publisher, RelativePath, Version,
};
use crate::catalogue::{Catalogue, CatalogueError, signed};
use crate::environment;
use crate::foreign;
use crate::jws::{JwsError, PublicKey};
use crate::reading;

/// The file beside the catalogue that holds the vendor's public key.
const VENDOR_KEY: &str = "vendor.pub";
/// The largest catalogue that is read, in bytes.
const MAX_CATALOGUE: usize = 4 << 20;
/// The variable by which builds are told what time it is (reproducible-builds.org).
const SOURCE_DATE: &str = "SOURCE_DATE_EPOCH";

/// What a vendor asks for.
#[derive(Debug, Clone)]
pub struct Wish {
    /// The signed catalogue.
    pub catalogue: PathBuf,
    /// The public key that it is signed with.
    pub vendor_key: PathBuf,
    /// The folder with what was built for each system.
    pub binaries: PathBuf,
    /// The name of the vendor's program.
    pub program: ProgramName,
    /// The version of the packages.
    pub version: Version,
    /// Who publishes them.
    pub publisher: Publisher,
    /// Where whoever makes the packages is reached by e-mail.
    pub contact: Option<EmailAddress>,
    /// The name that people are shown; otherwise made from the vendor's name in the catalogue.
    pub name: Option<String>,
    /// A PNG; otherwise the catalogue's.
    pub icon: Option<PathBuf>,
    /// A folder of further files for the program folder.
    pub with: Option<PathBuf>,
    /// What is to be made.
    pub formats: BTreeSet<Format>,
}

/// Everything that packages are made of, checked.
#[derive(Debug, Clone)]
pub struct Kit {
    /// What is installed on each system.
    pub packages: BTreeMap<System, Package>,
    /// What an `AppImage` begins with, where one is asked for.
    pub runtime: Option<Arc<[u8]>>,
}

/// What is wrong with what a vendor gave.
#[derive(Debug, thiserror::Error)]
pub enum InputError {
    /// A file or folder could not be read.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file of the vendor's key holds something else.
    #[error(
        "{path} is not the vendor's public key, the trust anchor that `kakunin-service catalogue sign` shows"
    )]
    NotAKey {
        /// The file.
        path: PathBuf,
    },
    /// The catalogue is not signed, or with another key.
    #[error("{path} {}", refusal(*.source, .key))]
    NotGenuine {
        /// The catalogue.
        path: PathBuf,
        /// The file of the vendor's key.
        key: PathBuf,
        /// What is wrong with the signature.
        source: JwsError,
    },
    /// The vendor signed a catalogue that this version cannot use.
    #[error("{path}: {source}")]
    Catalogue {
        /// The catalogue.
        path: PathBuf,
        /// What is wrong with it.
        source: CatalogueError,
    },
    /// The icon is none.
    #[error("{}: {source}", .path.as_deref().unwrap_or(Path::new("the catalogue's icon")).display())]
    Icon {
        /// The file; none for the catalogue's icon.
        path: Option<PathBuf>,
        /// What is wrong with it.
        source: NotAnIcon,
    },
    /// The name for people is none.
    #[error("the name that people are shown is one line of 1 to 80 characters, without \\")]
    Name,
    /// Files are needed that are not there.
    #[error("{} missing; build them (packaging/build), or name fewer formats with --format", missing(.0))]
    Missing(Vec<PathBuf>),
    /// A file is not what its name says.
    #[error("{path} is no program or library for {system}")]
    NotAProgram {
        /// The file.
        path: PathBuf,
        /// The system that it should be for.
        system: &'static str,
    },
    /// A file cannot be installed under its name.
    #[error("{path}: {source}")]
    Path {
        /// The file.
        path: PathBuf,
        /// What is wrong with its name.
        source: NotAPath,
    },
    /// A link leads out of the folder that is added, or to a folder.
    #[error(
        "{0} is a link that leads to a folder, to nothing, or out of the folder that is added: put the file itself there"
    )]
    Link(PathBuf),
    /// What is added must never reach a customer.
    #[error(
        "{0} is a secret of the vendor, or holds one (a private key, a database, a passphrase, a product key, or a token): \
         packages are for customers, so take it out of the folder that is added"
    )]
    Secret(PathBuf),
    /// What is added is neither a file nor a folder.
    #[error("{0} is neither a file nor a folder")]
    NotAFile(PathBuf),
    /// The folders that are added are too deep, which a program would not survive.
    #[error("{0}: folders are nested too deep")]
    TooDeep(PathBuf),
    /// Two files would have the same place.
    #[error(
        "{first} and {second} would have the same place in the program folder: give one another name (capitals do not count)"
    )]
    Collision {
        /// One file, in the program folder.
        first: RelativePath,
        /// The other.
        second: RelativePath,
    },
    /// The time that packages are to have is none.
    #[error("SOURCE_DATE_EPOCH is “{0}”, and not a number of seconds since 1970")]
    Time(String),
}

impl InputError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();

        move |source| Self::Io { path, source }
    }
}

fn refusal(source: JwsError, key: &Path) -> String {
    match source {
        JwsError::UnknownKey => format!(
            "is signed with another key than {} holds ({source}): give the trust anchor that `kakunin-service catalogue sign` \
             shows",
            key.display()
        ),
        JwsError::Signature => format!(
            "was changed after it was signed ({source}): sign the catalogue again with `kakunin-service catalogue sign`"
        ),
        _ => format!(
            "is not a signed catalogue ({source}): sign the catalogue first with `kakunin-service catalogue sign`, and name \
             the file that this writes"
        ),
    }
}

fn missing(paths: &[PathBuf]) -> String {
    let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();

    format!(
        "{} {}",
        names.join(", "),
        if paths.len() == 1 { "is" } else { "are" }
    )
}

impl Wish {
    /// Reads and checks everything that the packages are made of. Nothing is written.
    ///
    /// # Errors
    /// [`InputError`] with the first thing that is wrong.
    pub fn read(&self) -> Result<Kit, InputError> {
        let (token, key, catalogue) = self.catalogue()?;
        let vendor_id = catalogue.vendor.id.clone();
        let icon = self.icon(&catalogue)?;
        let name = self.name(&catalogue)?;
        let changed_at = changed_at(&catalogue)?;
        let support =
            Some(catalogue.vendor.links.support.get("en").to_owned()).filter(|link| !link.is_empty());
        let built = binaries::read(&self.binaries, &self.formats, &self.program)?;
        let added = self.with.as_deref().map_or_else(|| Ok(Vec::new()), added::read)?;

        let signed = [
            entry(signed::FILE_NAME, format!("{}\n", token.trim()).into_bytes())?,
            entry(VENDOR_KEY, format!("{key}\n").into_bytes())?,
        ];
        let mut packages = BTreeMap::new();
        for (system, binaries::Built { programs, manual }) in built.systems {
            let added = added
                .iter()
                .filter(|added| added.system.is_none_or(|only| only == system));
            let files = programs
                .into_iter()
                .chain(signed.clone())
                .chain(added.map(|added| added.entry.clone()));
            let package = Package {
                program: self.program.clone(),
                name: name.clone(),
                version: self.version,
                publisher: self.publisher.clone(),
                vendor_id: vendor_id.clone(),
                application_id: application_id(&vendor_id, &self.program),
                icon: icon.clone(),
                support: support.clone(),
                contact: self.contact.clone(),
                changed_at,
                files: apart(files)?,
                manual,
            };
            let _none = packages.insert(system, package);
        }

        Ok(Kit {
            packages,
            runtime: built.runtime,
        })
    }

    fn catalogue(&self) -> Result<(String, PublicKey, Catalogue), InputError> {
        let (path, key_path) = (&self.catalogue, &self.vendor_key);
        let text = reading::read_text(key_path, MAX_CATALOGUE).map_err(InputError::io(key_path))?;
        let key: PublicKey = text.trim().parse().map_err(|_| InputError::NotAKey {
            path: key_path.clone(),
        })?;
        let token = reading::read_text(path, MAX_CATALOGUE).map_err(InputError::io(path))?;
        let catalogue = signed::verify(token.trim(), key).map_err(|source| match source {
            CatalogueError::NotGenuine(source) => InputError::NotGenuine {
                path: path.clone(),
                key: key_path.clone(),
                source,
            },
            source => InputError::Catalogue {
                path: path.clone(),
                source,
            },
        })?;

        Ok((token.to_string(), key, catalogue))
    }

    fn icon(&self, catalogue: &Catalogue) -> Result<Icon, InputError> {
        let path = self.icon.clone();
        let icon = match &path {
            Some(path) => {
                // Too large is said in the same words as too wide.
                let png = reading::read(path, 2 * Icon::MAX_BYTES).map_err(InputError::io(path))?;
                Icon::from_png(&png[..])
            }
            None => Icon::from_catalogue(&catalogue.vendor.icon),
        };

        icon.map_err(|source| InputError::Icon { path, source })
    }

    fn name(&self, catalogue: &Catalogue) -> Result<String, InputError> {
        let name = match &self.name {
            Some(name) => name.trim().to_owned(),
            None => format!("{} Activation", catalogue.vendor.name.get("en")),
        };
        let is_name = !name.is_empty()
            && name.chars().count() <= 80
            // At the end of a line, systemd takes it for a line that goes on.
            && !name.contains(|symbol: char| symbol == '\\' || symbol.is_control() || foreign::is_hidden(symbol));

        is_name.then_some(name).ok_or(InputError::Name)
    }
}

/// Returns the name of the application among all: the labels of the vendor's id from last to first, then the program.
fn application_id(vendor_id: &str, program: &ProgramName) -> String {
    let mut labels: Vec<&str> = vendor_id.rsplit('.').collect();
    labels.push(program.as_str());

    labels.join(".")
}

/// Returns the time that packages are to have: the same input is to give the same bytes.
fn changed_at(catalogue: &Catalogue) -> Result<Timestamp, InputError> {
    let Some(seconds) = environment::variable(SOURCE_DATE) else {
        return Ok(catalogue.issued_at);
    };
    let seconds = seconds.to_string_lossy().into_owned();

    seconds
        .parse()
        .ok()
        .filter(|seconds| *seconds >= 0)
        .and_then(|seconds| Timestamp::from_second(seconds).ok())
        .ok_or(InputError::Time(seconds))
}

fn entry(path: &str, content: Vec<u8>) -> Result<Entry, InputError> {
    let path = path.parse().map_err(|source| InputError::Path {
        path: path.into(),
        source,
    })?;

    Ok(Entry {
        path,
        content: content.into(),
        executable: false,
    })
}

/// Returns the files in the order of their paths, if every system can keep them apart.
fn apart(files: impl Iterator<Item = Entry>) -> Result<Vec<Entry>, InputError> {
    let mut files: Vec<Entry> = files.collect();
    files.sort_by(|left, right| left.path.cmp(&right.path));
    // Windows does not tell capitals from small letters.
    let folded = |path: &str| path.to_lowercase();
    let mut places: BTreeMap<String, &RelativePath> = BTreeMap::new();
    for file in &files {
        if let Some(first) = places.insert(folded(file.path.as_str()), &file.path) {
            return Err(collision(first, &file.path));
        }
    }
    for file in &files {
        let path = file.path.as_str();
        for (at, _) in path.match_indices('/') {
            if let Some(first) = places.get(&folded(&path[..at])) {
                return Err(collision(first, &file.path));
            }
        }
    }

    Ok(files)
}

fn collision(first: &RelativePath, second: &RelativePath) -> InputError {
    InputError::Collision {
        first: first.clone(),
        second: second.clone(),
    }
}
