//! Keep the service's secrets in files that nobody but their owner can read.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

/// The length of the master key and of a signing key, in bytes.
pub(super) const KEY_BYTES: usize = 32;

/// Why a file of the data directory was not made or not used.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The operating system refused.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Others than the owner can reach a secret. Not used, since it may be known to them.
    #[error(
        "{path} can be read by others than its owner; make it private (chmod go= {path}), or replace it if it was read"
    )]
    NotPrivate {
        /// The file.
        path: PathBuf,
    },
    /// A key of another length.
    #[error("{path} does not hold a key of {KEY_BYTES} bytes")]
    NotAKey {
        /// The file.
        path: PathBuf,
    },
}

impl FileError {
    fn io(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();

        move |source| Self::Io { path, source }
    }
}

/// Makes the directory for its owner alone, unless it is there.
pub(super) fn make_directory(path: &Path) -> Result<(), FileError> {
    let mut builder = fs::DirBuilder::new();
    let builder = builder.recursive(true);
    #[cfg(unix)]
    let builder = std::os::unix::fs::DirBuilderExt::mode(builder, 0o700);

    builder.create(path).map_err(FileError::io(path))
}

/// Makes a new file for its owner alone, and writes it to the disk. An existing file is never overwritten.
pub(super) fn write_private(path: &Path, content: &[u8]) -> Result<(), FileError> {
    let mut options = OpenOptions::new();
    let options = options.write(true).create_new(true);
    #[cfg(unix)]
    let options = std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);

    let write = |mut file: File| {
        file.write_all(content)?;
        file.sync_all()
    };
    options.open(path).and_then(write).map_err(FileError::io(path))
}

/// Reads a key, if nobody but its owner can.
pub(super) fn read_key(path: &Path) -> Result<Zeroizing<[u8; KEY_BYTES]>, FileError> {
    let mut file = File::open(path).map_err(FileError::io(path))?;
    check_private(&file, path)?;

    // One byte more than a key has, to notice what is longer.
    let mut content = Zeroizing::new([0; KEY_BYTES + 1]);
    let mut length = 0;
    while length < content.len() {
        match file.read(&mut content[length..]).map_err(FileError::io(path))? {
            0 => break,
            count => length += count,
        }
    }
    if length != KEY_BYTES {
        return Err(FileError::NotAKey {
            path: path.to_owned(),
        });
    }

    let mut key = Zeroizing::new([0; KEY_BYTES]);
    key.copy_from_slice(&content[..KEY_BYTES]);

    Ok(key)
}

#[cfg(unix)]
fn check_private(file: &File, path: &Path) -> Result<(), FileError> {
    use std::os::unix::fs::PermissionsExt as _;

    let mode = file.metadata().map_err(FileError::io(path))?.permissions().mode();
    if mode & 0o077 != 0 {
        return Err(FileError::NotPrivate {
            path: path.to_owned(),
        });
    }

    Ok(())
}

/// Elsewhere the directory's access list decides; it is the administrator's to set.
#[cfg(not(unix))]
fn check_private(_file: &File, _path: &Path) -> Result<(), FileError> {
    Ok(())
}
