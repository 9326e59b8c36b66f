//! Handles the files of a server so that only their owner can read them, and so that a power cut
//! leaves them intact.

use std::fs;
#[cfg(feature = "service")]
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::disk;
use crate::os_error;
use crate::reading;
use crate::writing::{self, NewFile};

/// The length of the master key and of a signing key, in bytes.
pub(crate) const KEY_BYTES: usize = 32;
/// The size of the largest file that is read, in bytes.
const MAX_BYTES: usize = 4 << 20;

/// An error that occurs when a file of the data directory is created or used.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The operating system refused.
    #[error("{}", os_error::of_path(path, source))]
    Io {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: io::Error,
    },
    /// Users other than the owner can access a secret. It is not used, since they may know it.
    #[error(
        "{path} can be read by others than its owner; make it private (chmod go= {path}), and replace what it holds if it \
         was read"
    )]
    NotPrivate {
        /// The file or directory.
        path: PathBuf,
    },
    /// The file does not hold a key of the right length.
    #[error("{path} does not hold a key of {KEY_BYTES} bytes")]
    NotAKey {
        /// The file.
        path: PathBuf,
    },
    /// The file is larger than any file of the service.
    #[error("{path} is too large")]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
}

impl FileError {
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();

        move |source| Self::Io { path, source }
    }
}

/// A lock file that keeps other programs out while this value lives.
///
/// Closing a locked file is not enough: a program that another thread starts at that moment
/// inherits the file until it runs, and would hold the lock for as long. Therefore the lock is
/// released explicitly.
#[cfg(feature = "service")]
#[derive(Debug)]
pub(crate) struct Lock(File);

#[cfg(feature = "service")]
impl Lock {
    /// Locks this file, and creates it if necessary. Returns `None` if another program holds the
    /// lock.
    pub(crate) fn take(path: &Path) -> Result<Option<Self>, FileError> {
        let file = disk::open_lock(path).map_err(FileError::io(path))?;

        match file.try_lock() {
            Ok(()) => Ok(Some(Self(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(source)) => Err(FileError::io(path)(source)),
        }
    }
}

#[cfg(feature = "service")]
impl Drop for Lock {
    fn drop(&mut self) {
        // If the system does not release the lock now, it does so when the file is closed.
        let _unlocked = self.0.unlock();
    }
}

/// Creates a directory for its owner alone. An existing directory must be accessible to its owner
/// alone.
pub(crate) fn make_directory(path: &Path) -> Result<(), FileError> {
    disk::create_private_folder(path).map_err(FileError::io(path))?;

    check_private(path)
}

/// Creates a new file for its owner alone, and flushes it to the disk. Never overwrites an existing
/// file. Where this fails, there is no file.
pub(crate) fn write_private(path: &Path, content: &[u8]) -> Result<(), FileError> {
    NewFile::create_private(path)
        .and_then(|file| file.finish_with(content))
        .map_err(FileError::io(path))
}

/// Replaces a file by this content, for its owner alone. At every moment the name refers to the
/// former content or to the new content, both complete.
pub(crate) fn replace_private(path: &Path, content: &[u8]) -> Result<(), FileError> {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let new = PathBuf::from(new);
    remove(&new)?;

    NewFile::create_private(&new)
        .and_then(|file| file.replace(path, content))
        .map_err(FileError::io(path))
}

/// Refuses an output that would replace anything but an earlier one of its kind: another file, a link,
/// a folder or a device. `is_earlier` judges the content of the file that is there.
pub(crate) fn check_output(path: &Path, is_earlier: impl FnOnce(&[u8]) -> bool) -> Result<(), FileError> {
    writing::is_replacing(path, is_earlier)
        .map(drop)
        .map_err(FileError::io(path))
}

/// Writes an output that may replace only an earlier one of its kind, as [`writing::write`] does.
#[cfg(feature = "service")]
pub(crate) fn write_output(
    path: &Path,
    content: &[u8],
    is_earlier: impl FnOnce(&[u8]) -> bool,
) -> Result<(), FileError> {
    writing::write(path, content, is_earlier).map_err(FileError::io(path))
}

/// Flushes the directory that contains this file, so that the names in it survive a power cut.
#[cfg(feature = "service")]
pub(crate) fn flush_folder(path: &Path) -> Result<(), FileError> {
    writing::flush_folder(path).map_err(FileError::io(path))
}

/// Removes a file, if it exists.
pub(crate) fn remove(path: &Path) -> Result<(), FileError> {
    disk::remove(path).map_err(FileError::io(path))
}

/// Reads a file, if only its owner can read it.
pub(crate) fn read_private(path: &Path) -> Result<Zeroizing<Vec<u8>>, FileError> {
    // A user who named a device or a folder must not be told to change its permissions.
    be_file(path)?;
    check_private(path)?;

    read(path)
}

/// Refuses a folder, a pipe or a device in place of a file.
pub(crate) fn be_file(path: &Path) -> Result<(), FileError> {
    reading::refuse_not_a_file(path).map_err(|what| FileError::io(path)(what.into()))
}

/// Reads a file of the service, or the passphrase that the system's service manager provides.
pub(crate) fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, FileError> {
    reading::read(path, MAX_BYTES).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => FileError::TooLarge {
            path: path.to_owned(),
        },
        _ => FileError::io(path)(error),
    })
}

/// Reads a key that is not encrypted, if only its owner can read it.
pub(crate) fn read_key(path: &Path) -> Result<Zeroizing<[u8; KEY_BYTES]>, FileError> {
    let content = read_private(path)?;
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    if content.len() != KEY_BYTES {
        return Err(FileError::NotAKey {
            path: path.to_owned(),
        });
    }
    key.copy_from_slice(&content);

    Ok(key)
}

/// Checks that only the owner can access a file or a directory.
#[cfg(unix)]
pub(crate) fn check_private(path: &Path) -> Result<(), FileError> {
    use std::os::unix::fs::PermissionsExt as _;

    let mode = fs::metadata(path)
        .map_err(FileError::io(path))?
        .permissions()
        .mode();
    if mode & 0o077 != 0 {
        return Err(FileError::NotPrivate {
            path: path.to_owned(),
        });
    }

    Ok(())
}

/// On Windows what is made here has a list for its owner, and whether an administrator has changed it is
/// not checked: they may let the account of a service in.
#[cfg(not(unix))]
pub(crate) fn check_private(path: &Path) -> Result<(), FileError> {
    fs::metadata(path).map(drop).map_err(FileError::io(path))
}

#[cfg(feature = "service")]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_ends_with_its_value_even_if_a_program_that_is_being_started_has_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");

        let lock = Lock::take(&path).unwrap().unwrap();
        assert!(Lock::take(&path).unwrap().is_none(), "kept");
        let inherited = lock.0.try_clone().unwrap();
        drop(lock);
        assert!(Lock::take(&path).unwrap().is_some());
        drop(inherited);
    }
}
