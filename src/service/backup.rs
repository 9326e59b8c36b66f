//! Writes a whole service into one file, and restores it.
//!
//! A backup is a tar archive of the encrypted keys, the installed catalogue and a consistent copy
//! of the SQLite database, with their SHA-256 sums, so that `sha256sum -c SHA256SUMS` checks an
//! unpacked one by hand. The sums are authenticated with an HMAC-SHA-256 under the master key, so
//! that a deliberate modification of a backup and its sums is detected as well.

mod archive;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use tar::{Archive, Builder, Entry};

use self::archive::ArchiveError;
use super::data_directory::DataDirectory;
use super::place::SQLITE as DATABASE;
use super::secrets::{self, KEYS, KeyRing, Passphrase, SecretsError};
use super::store::{Checkup, Store, StoreError};
use crate::catalogue::signed::FILE_NAME as CATALOGUE;
use crate::codes::mac::hmac_sha256;
use crate::disk;
use crate::files::{self, FileError, KEY_BYTES};
use crate::reading;
use crate::text::{hexadecimal, in_seconds};
use crate::writing::{NewFile, Temporary};

const MANIFEST: &str = "manifest.json";
const SUMS: &str = "SHA256SUMS";
const TAG: &str = "SHA256SUMS.hmac";
/// The folder of an incomplete restored service, in the data directory.
const STAGING: &str = "restoring";
const FORMAT: u16 = 1;
/// The maximum size of the small files of a backup, in bytes.
const MAX_SMALL: u64 = 4 << 20;

/// An error that occurs when a backup cannot be made or restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A file could not be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// The keys could not be used.
    #[error(transparent)]
    Secrets(#[from] SecretsError),
    /// The database could not be copied.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The backup is truncated or altered. Nothing of it was used.
    #[error("{path} is not a whole backup: it is truncated or was altered")]
    Damaged {
        /// The backup.
        path: PathBuf,
    },
    /// A later version of this program made the backup.
    #[error("{path} has version {found}, and this program knows {FORMAT} at most: use a later one")]
    Newer {
        /// The backup.
        path: PathBuf,
        /// Its version.
        found: u16,
    },
    /// The backup would replace another file.
    #[error("{path} exists already; a backup is written into a new file: give it another name")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The folder for the backup does not exist.
    #[error("there is no folder {path}: make it, or name another")]
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// The database is damaged.
    #[error(
        "the database {what} is damaged ({}): `kakunin-service check` tells more; use an earlier backup",
        findings.first().map_or("", String::as_str)
    )]
    Unsound {
        /// The database: that of the service, or that in a backup.
        what: &'static str,
        /// The findings of the check.
        findings: Vec<String>,
    },
    /// The directory is not empty.
    #[error("{path} is not empty; a backup is restored into an empty directory")]
    NotEmpty {
        /// The directory.
        path: PathBuf,
    },
}

/// The description of a backup, which is part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the backup format.
    pub format: u16,
    /// The time at which it was made.
    #[serde(serialize_with = "in_seconds")]
    pub made_at: Timestamp,
    /// The version of the program that made it.
    pub program: String,
    /// True if it contains the database. It never contains that of a PostgreSQL server, which has
    /// `pg_dump`.
    pub has_database: bool,
    /// The number of entries in the audit log.
    pub audit_entries: u64,
    /// The hash of the last entry: a log without it is not the one of the backup.
    pub audit_head: String,
}

/// Writes a backup of a service to a new file; the service may be running. The keys must be
/// encrypted.
///
/// # Errors
/// [`BackupError`] names the obstacle; then the file does not exist.
pub async fn make(data_directory: &DataDirectory, data: &Path, to: &Path) -> Result<Manifest, BackupError> {
    secrets::require_encrypted(data)?;
    // The lock is taken first and held, so that the keys do not change while they are copied.
    let ring = KeyRing::lock(data)?;
    be_new(to)?;
    // Both are removed, whatever ends this early.
    let (copy, new) = (beside(to, "database"), beside(to, "new"));
    files::remove(&copy)?;
    files::remove(&new)?;
    let copy = Temporary::new(copy);
    let has_database = match data_directory.store().backup_to(copy.as_ref()).await {
        Ok(()) => true,
        Err(StoreError::CopiesItself) => false,
        Err(error) => return Err(error.into()),
    };
    let examined = if has_database {
        let copy = copy.as_ref().to_owned();
        tokio::task::spawn_blocking(move || Store::examine_file(&copy))
            .await
            .map_err(|_| StoreError::Closed)
            .flatten()
    } else {
        data_directory.store().examine().await
    };
    let checkup = sound(examined?, "of the service")?;
    let manifest = Manifest {
        audit_entries: checkup.audit.seq,
        audit_head: hexadecimal(&checkup.audit.hash),
        format: FORMAT,
        made_at: Timestamp::now(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        has_database,
    };
    let mut sources = Vec::new();
    let (folder, names) = ring.files();
    for name in names {
        sources.push((format!("{KEYS}/{name}"), folder.join(&name)));
    }
    let catalogue = data.join(CATALOGUE);
    if catalogue.exists() {
        sources.push((CATALOGUE.to_owned(), catalogue));
    }
    if has_database {
        sources.push((DATABASE.to_owned(), copy.as_ref().to_owned()));
    }

    NewFile::create_private(&new)
        .and_then(|file| write(file, &manifest, &sources, data_directory))
        .and_then(|file| file.replace(to, &[]))
        .map_err(FileError::io(to))?;

    Ok(manifest)
}

/// Verifies that a file with this name can be created. It runs first, because SQLite would report
/// only that it failed.
fn be_new(to: &Path) -> Result<(), BackupError> {
    if to.try_exists().map_err(FileError::io(to))? {
        let path = to.to_owned();
        return Err(BackupError::Exists { path });
    }
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder {
        Some(folder) if !folder.is_dir() => Err(BackupError::NoFolder {
            path: folder.to_owned(),
        }),
        _ => Ok(()),
    }
}

fn write(
    file: NewFile,
    manifest: &Manifest,
    sources: &[(String, PathBuf)],
    data_directory: &DataDirectory,
) -> io::Result<NewFile> {
    let mut archive = Builder::new(BufWriter::new(file));
    let mut sums = String::new();
    let manifest = serde_json::to_vec_pretty(manifest)?;
    archive::add(&mut archive, MANIFEST, manifest.len() as u64, &*manifest)?;
    note(&mut sums, MANIFEST, &Sha256::digest(&manifest));
    for (name, source) in sources {
        let mut file = reading::open(source)?;
        let size = file.metadata()?.len();
        let mut content = Hashing::new(BufReader::new(&mut file));
        archive::add(&mut archive, name, size, &mut content)?;
        note(&mut sums, name, &content.hash.finalize());
    }
    archive::add(&mut archive, SUMS, sums.len() as u64, sums.as_bytes())?;
    let tag = hexadecimal(&tag(data_directory.master_key(), &sums));
    archive::add(&mut archive, TAG, tag.len() as u64, tag.as_bytes())?;

    archive
        .into_inner()?
        .into_inner()
        .map_err(io::IntoInnerError::into_error)
}

fn sound(checkup: Checkup, what: &'static str) -> Result<Checkup, BackupError> {
    if checkup.findings.is_empty() {
        return Ok(checkup);
    }
    let findings = checkup.findings;

    Err(BackupError::Unsound { what, findings })
}

/// Restores a service from a backup, in an empty directory. Its keys are encrypted with the
/// passphrase of the time of the backup.
///
/// # Errors
/// [`BackupError`] names the defect; then the directory contains no service.
pub fn restore(from: &Path, data: &Path, passphrase: &Passphrase) -> Result<Manifest, BackupError> {
    files::make_directory(data)?;
    for entry in fs::read_dir(data).map_err(FileError::io(data))? {
        // The remains of an earlier attempt are not a service.
        if entry.map_err(FileError::io(data))?.file_name() != *STAGING {
            let path = data.to_owned();
            return Err(BackupError::NotEmpty { path });
        }
    }
    let staging = data.join(STAGING);
    let remove = || match fs::remove_dir_all(&staging) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(FileError::io(&staging)(error)),
        _ => Ok(()),
    };
    remove()?;
    files::make_directory(&staging.join(KEYS))?;
    let restored = unpack(from, &staging).and_then(|(manifest, sums, given)| {
        let damaged = || BackupError::Damaged {
            path: from.to_owned(),
        };
        let ring = KeyRing::read(&staging)?.ok_or_else(damaged)?;
        let opened = ring.unlock(passphrase)?;
        if !bool::from(tag(&opened.master_key, &sums).ct_eq(&given)) {
            return Err(damaged());
        }
        if manifest.has_database {
            let checkup = sound(Store::examine_file(&staging.join(DATABASE))?, "in the backup")?;
            if hexadecimal(&checkup.audit.hash) != manifest.audit_head {
                return Err(damaged());
            }
        }

        Ok(manifest)
    });
    let manifest = match restored {
        Ok(manifest) => manifest,
        Err(error) => {
            remove()?;
            return Err(error);
        }
    };

    // The keys are moved last: a directory without them is not a service, so a power cut leaves
    // none or a complete one.
    files::flush_folder(&staging.join(KEYS).join(MANIFEST))?;
    for name in [CATALOGUE, DATABASE, KEYS] {
        let (from, to) = (staging.join(name), data.join(name));
        if from.exists() {
            disk::rename(&from, &to).map_err(FileError::io(&to))?;
            files::flush_folder(&to)?;
        }
    }
    remove()?;

    Ok(manifest)
}

/// Verifies that a file begins like a backup, for callers that cannot open it.
///
/// # Errors
/// [`BackupError::Damaged`] if not; [`BackupError::File`] if it cannot be read.
pub(super) fn look(from: &Path) -> Result<(), BackupError> {
    let archive = reading::open(from).map_err(FileError::io(from))?;
    let mut archive = Archive::new(BufReader::new(archive));
    let first = archive
        .entries()
        .and_then(|mut entries| entries.next().transpose());
    let name = first
        .map_err(ArchiveError::from)
        .and_then(|entry| entry.as_ref().map(archive::name).transpose());
    match name {
        Ok(Some(name)) if name == MANIFEST => Ok(()),
        Err(ArchiveError::Io(error)) => Err(FileError::io(from)(error).into()),
        Ok(_) | Err(ArchiveError::Damaged) => Err(BackupError::Damaged {
            path: from.to_owned(),
        }),
    }
}

/// Extracts the files of a backup into a folder. Returns its manifest, its sums, which are
/// verified, and the tag over them, which is not verified yet.
fn unpack(from: &Path, folder: &Path) -> Result<(Manifest, String, Vec<u8>), BackupError> {
    let damaged = || BackupError::Damaged {
        path: from.to_owned(),
    };
    let into_backup_error = |error: ArchiveError| match error {
        ArchiveError::Damaged => damaged(),
        ArchiveError::Io(error) => FileError::io(from)(error).into(),
    };
    let archive = reading::open(from).map_err(FileError::io(from))?;
    let mut archive = Archive::new(BufReader::new(archive));
    let mut sums = String::new();
    let mut small: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for entry in archive
        .entries()
        .map_err(|error| into_backup_error(error.into()))?
    {
        let mut entry = entry.map_err(|error| into_backup_error(error.into()))?;
        let member = archive::name(&entry).map_err(into_backup_error)?;
        let name = member.as_str();
        if !is_known(name) || small.contains_key(TAG) {
            return Err(damaged());
        }
        if [MANIFEST, SUMS, TAG].contains(&name) {
            let content = copy_small(&mut entry).map_err(into_backup_error)?;
            if name == MANIFEST {
                note(&mut sums, name, &Sha256::digest(&content));
            }
            if small.insert(member, content).is_some() {
                return Err(damaged());
            }
        } else {
            let path = folder.join(name);
            let mut file = match NewFile::create_private(&path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(damaged()),
                created => Hashing::new(BufWriter::new(created.map_err(FileError::io(&path))?)),
            };
            archive::copy(&mut entry, &mut file).map_err(into_backup_error)?;
            note(&mut sums, name, &file.hash.finalize());
            file.inner
                .into_inner()
                .map_err(io::IntoInnerError::into_error)
                .and_then(NewFile::finish)
                .map_err(FileError::io(&path))?;
        }
    }
    archive::expect_end(archive).map_err(into_backup_error)?;
    let given = small.remove(SUMS).ok_or_else(damaged)?;
    let tag = small
        .remove(TAG)
        .and_then(|tag| unhex(&tag))
        .ok_or_else(damaged)?;
    let manifest = small.remove(MANIFEST).ok_or_else(damaged)?;
    if given != sums.as_bytes() {
        return Err(damaged());
    }
    let manifest: Manifest = serde_json::from_slice(&manifest).map_err(|_| damaged())?;
    if manifest.format > FORMAT {
        let (path, found) = (from.to_owned(), manifest.format);
        return Err(BackupError::Newer { path, found });
    }
    if manifest.has_database != folder.join(DATABASE).exists() {
        return Err(damaged());
    }

    Ok((manifest, sums, tag))
}

/// Returns whether a backup may contain a file with this name, so that nothing is ever written
/// anywhere else.
fn is_known(name: &str) -> bool {
    [MANIFEST, CATALOGUE, DATABASE, SUMS, TAG].contains(&name)
        || name
            .strip_prefix(KEYS)
            .and_then(|rest| rest.strip_prefix('/'))
            .is_some_and(|file| {
                file.starts_with(|first: char| first.is_ascii_alphanumeric())
                    && file
                        .chars()
                        .all(|symbol| symbol.is_ascii_alphanumeric() || "-.".contains(symbol))
            })
}

fn copy_small(entry: &mut Entry<'_, impl Read>) -> Result<Vec<u8>, ArchiveError> {
    if entry.size() > MAX_SMALL {
        return Err(ArchiveError::Damaged);
    }
    let mut content = Vec::new();
    archive::copy(entry, &mut content)?;

    Ok(content)
}

/// Adds a line in the format of `sha256sum`.
fn note(sums: &mut String, name: &str, hash: &[u8]) {
    // Writing to a string cannot fail.
    let _written = writeln!(sums, "{}  {name}", hexadecimal(hash));
}

fn tag(master_key: &[u8; KEY_BYTES], sums: &str) -> [u8; 32] {
    hmac_sha256(master_key, &[b"kakunin/backup/v1", sums.as_bytes()])
}

fn unhex(text: &[u8]) -> Option<Vec<u8>> {
    text.chunks(2)
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

/// Returns the name of a temporary file beside a file.
fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);

    name.into()
}

/// A wrapper that hashes the bytes that are read or written through it.
struct Hashing<T> {
    inner: T,
    hash: Sha256,
}

impl<T> Hashing<T> {
    fn new(inner: T) -> Self {
        Self {
            inner,
            hash: Sha256::new(),
        }
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(buffer)?;
        self.hash.update(&buffer[..length]);

        Ok(length)
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let length = self.inner.write(buffer)?;
        self.hash.update(&buffer[..length]);

        Ok(length)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
