//! Reads files that users name, or that may have been put in place of another file.
//!
//! A pipe in place of a file would make a program wait for ever, a device could return bytes
//! without end, and the error for a folder differs from system to system. Therefore this module
//! does not wait for anything that is not a file, and reports what it is.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

use zeroize::Zeroizing;

/// The maximum size of the system's list of users that is read, in bytes.
#[cfg(unix)]
const MAX_USERS: usize = 16 << 20;

/// An error that occurs when something else is in place of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAFile {
    /// A folder.
    #[error("this is a folder; name a file")]
    Folder,
    /// A pipe or a device: it may never end, or make its reader wait.
    #[error("this is no file but a pipe or a device; name a file")]
    PipeOrDevice,
}

impl NotAFile {
    /// Returns the `NotAFile` inside this error, if there is one.
    #[must_use]
    pub fn of(error: &io::Error) -> Option<Self> {
        error.get_ref()?.downcast_ref().copied()
    }
}

impl From<NotAFile> for io::Error {
    fn from(error: NotAFile) -> Self {
        Self::new(io::ErrorKind::InvalidInput, error)
    }
}

/// Refuses anything that is not a file, for callers that check the path before the file is read. A
/// path that does not exist is left to the reader of the file.
///
/// # Errors
/// [`NotAFile`].
pub fn refuse_not_a_file(path: &Path) -> Result<(), NotAFile> {
    std::fs::metadata(path).map_or(Ok(()), |found| be_file(&found))
}

/// Returns the user to whom a file belongs: the name, or the number of a user without one. Where the
/// file cannot be seen, its folder's owner is the reason. `None` on systems where owners do not decide
/// who may read.
#[cfg(unix)]
#[must_use]
pub fn owner(path: &Path) -> Option<String> {
    use std::os::unix::fs::MetadataExt as _;

    let found = path.ancestors().find_map(|path| std::fs::metadata(path).ok())?;
    let id = found.uid().to_string();
    let users = read_text(Path::new("/etc/passwd"), MAX_USERS).unwrap_or_default();
    let name = users.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;

        (fields.nth(1)? == id).then(|| name.to_owned())
    });

    Some(name.unwrap_or(id))
}

/// Returns none: on these systems owners do not decide who may read.
#[cfg(not(unix))]
#[must_use]
pub fn owner(_path: &Path) -> Option<String> {
    None
}

/// Reads a file of at most `most` bytes.
///
/// # Errors
/// The operating system's error; [`io::ErrorKind::InvalidInput`] for anything that is not a file,
/// [`io::ErrorKind::FileTooLarge`] for a larger file.
pub fn read(path: &Path, most: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = open(path)?;
    let too_large = || io::Error::new(io::ErrorKind::FileTooLarge, format!("larger than {most} bytes"));
    let size = usize::try_from(file.metadata()?.len()).map_err(|_| too_large())?;
    if size > most {
        return Err(too_large());
    }
    // The capacity for all of it is reserved at once: a buffer that grows leaves copies behind.
    let mut content = Zeroizing::new(Vec::with_capacity(size + 64));
    file.take(most as u64 + 1).read_to_end(&mut content)?;
    if content.len() > most {
        return Err(too_large());
    }

    Ok(content)
}

/// Like [`read`], for a text.
///
/// # Errors
/// As [`read`]; [`io::ErrorKind::InvalidData`] for content that is not UTF-8.
pub fn read_text(path: &Path, most: usize) -> io::Result<String> {
    String::from_utf8(read(path, most)?.to_vec())
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "not a text (UTF-8)"))
}

/// Opens a file for reading, if it is one. Never waits for a writer of a pipe.
///
/// # Errors
/// As [`read`].
pub fn open(path: &Path) -> io::Result<File> {
    // Checked before opening, since opening a device can have an effect, and again afterwards,
    // since the file can be exchanged.
    be_file(&std::fs::metadata(path)?)?;
    let mut options = OpenOptions::new();
    let options = options.read(true);
    #[cfg(target_os = "linux")]
    let options = std::os::unix::fs::OpenOptionsExt::custom_flags(options, O_NONBLOCK);
    let file = options.open(path)?;
    be_file(&file.metadata()?)?;

    Ok(file)
}

/// The flag with which opening a pipe does not wait; it does not affect files (open(2)).
#[cfg(target_os = "linux")]
const O_NONBLOCK: i32 = 0o4000;

fn be_file(found: &Metadata) -> Result<(), NotAFile> {
    if found.is_file() {
        Ok(())
    } else if found.is_dir() {
        Err(NotAFile::Folder)
    } else {
        Err(NotAFile::PipeOrDevice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_a_bearable_size_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, "four").unwrap();

        assert_eq!(**read(&path, 4).unwrap(), *b"four");
        assert_eq!(read(&path, 3).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        let refused = read(folder.path(), 4).unwrap_err();
        assert_eq!(refused.kind(), io::ErrorKind::InvalidInput);
        assert_eq!(NotAFile::of(&refused), Some(NotAFile::Folder));
        assert_eq!(refuse_not_a_file(folder.path()), Err(NotAFile::Folder));
        #[cfg(unix)]
        assert_eq!(
            NotAFile::of(&read(Path::new("/dev/zero"), 4).unwrap_err()),
            Some(NotAFile::PipeOrDevice)
        );
        assert_eq!(refuse_not_a_file(&path), Ok(()));
        assert_eq!(refuse_not_a_file(&folder.path().join("none")), Ok(()));
        assert_eq!(
            read(&folder.path().join("none"), 4).unwrap_err().kind(),
            io::ErrorKind::NotFound
        );
    }
}
