//! Reads files that users name, or that may have been put in place of another file.
//!
//! A pipe in place of a file would make a program wait for ever, a device could return bytes
//! without end, and the error for a folder differs from system to system. Therefore this module
//! does not wait for anything that is not a file, and reports what it is.
//!
//! Editors and spreadsheets write texts in several ways; [`text`] reads them all. Users write paths
//! in several ways; [`path`] does the same for them.

mod decode;
pub mod path;

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::disk::{self, Obstacle};

pub use decode::{text, text_or_most, unescaped};

/// The maximum size of the system's list of users that is read, in bytes.
#[cfg(unix)]
const MAX_USERS: usize = 16 << 20;

/// The reason why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Unread {
    /// Nothing is at the path.
    #[error("there is no such file")]
    Missing,
    /// A folder.
    #[error("this is a folder; name a file")]
    Folder,
    /// A pipe or a device: it may never end, or make its reader wait.
    #[error("this is a pipe or a device, not a file; name a file")]
    PipeOrDevice,
    /// A name that the system keeps for a device or a part of a file, or that it would change.
    #[error(
        "no file can have this name (a device such as NUL, a colon, a dot or space at the end); name another one"
    )]
    NotAName,
    /// Another program has it open.
    #[error("another program is using it; close that one and try again")]
    InUse,
    /// The user may not read it.
    #[error("you have no permission to read it")]
    Forbidden,
    /// It is larger than any file of its kind.
    #[error("it is too large for a file of its kind")]
    TooLarge,
    /// It is not a text.
    #[error("it is not a text (UTF-8 or UTF-16)")]
    NotText,
    /// The system failed to read it, for example because a drive was removed.
    #[error("the system could not read it")]
    Failed,
}

impl Unread {
    /// Returns the reason behind this error.
    #[must_use]
    pub fn of(error: &io::Error) -> Self {
        let told = error.get_ref().and_then(|cause| cause.downcast_ref().copied());

        let obstacle = disk::obstacle(error).map(|obstacle| match obstacle {
            Obstacle::InUse => Self::InUse,
            Obstacle::OutOfReach => Self::Failed,
        });

        told.or(obstacle).unwrap_or_else(|| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            io::ErrorKind::IsADirectory => Self::Folder,
            io::ErrorKind::PermissionDenied => Self::Forbidden,
            io::ErrorKind::FileTooLarge => Self::TooLarge,
            io::ErrorKind::InvalidData => Self::NotText,
            _ => Self::Failed,
        })
    }

    /// Returns the reason's name for programs and for the words of the locale.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Folder => "folder",
            Self::PipeOrDevice => "pipe-or-device",
            Self::NotAName => "not-a-name",
            Self::InUse => "in-use",
            Self::Forbidden => "forbidden",
            Self::TooLarge => "too-large",
            Self::NotText => "not-text",
            Self::Failed => "failed",
        }
    }
}

impl From<Unread> for io::Error {
    fn from(reason: Unread) -> Self {
        let kind = match reason {
            Unread::Missing => io::ErrorKind::NotFound,
            Unread::Folder | Unread::PipeOrDevice | Unread::NotAName => io::ErrorKind::InvalidInput,
            Unread::InUse => io::ErrorKind::ResourceBusy,
            Unread::Forbidden => io::ErrorKind::PermissionDenied,
            Unread::TooLarge => io::ErrorKind::FileTooLarge,
            Unread::NotText => io::ErrorKind::InvalidData,
            Unread::Failed => io::ErrorKind::Other,
        };

        Self::new(kind, reason)
    }
}

/// Replaces the system's words and number by the reason, where there is one. What remains, such as
/// the failure of a disk, is told as the system tells it.
fn told(error: io::Error) -> io::Error {
    match Unread::of(&error) {
        Unread::Failed => error,
        reason => reason.into(),
    }
}

/// Refuses anything that is not a file, for callers that check the path before the file is read. A
/// path that does not exist is left to the reader of the file.
///
/// # Errors
/// [`Unread`].
pub fn refuse_not_a_file(path: &Path) -> Result<(), Unread> {
    refuse_a_name(path)?;
    std::fs::metadata(path).map_or(Ok(()), |found| be_file(&found))
}

/// Refuses a path that no file can have on this system, before anything is opened: on Windows opening
/// the name of a device opens the device.
///
/// # Errors
/// [`Unread::NotAName`].
pub(crate) fn refuse_a_name(path: &Path) -> Result<(), Unread> {
    if disk::can_be_a_file(path) {
        Ok(())
    } else {
        Err(Unread::NotAName)
    }
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
    let size = usize::try_from(file.metadata()?.len()).map_err(|_| Unread::TooLarge)?;
    if size > most {
        return Err(Unread::TooLarge.into());
    }
    // The capacity for all of it is reserved at once: a buffer that grows leaves copies behind.
    let mut content = Zeroizing::new(Vec::with_capacity(size + 64));
    file.take(most as u64 + 1)
        .read_to_end(&mut content)
        .map_err(told)?;
    if content.len() > most {
        return Err(Unread::TooLarge.into());
    }

    Ok(content)
}

/// Reads a [`text`] of at most `most` bytes from a file.
///
/// # Errors
/// As [`read`]; [`io::ErrorKind::InvalidData`] for content that is not a text.
pub fn read_text(path: &Path, most: usize) -> io::Result<Zeroizing<String>> {
    text(&read(path, most)?).ok_or_else(|| Unread::NotText.into())
}

/// Reads the first `most` bytes, for example of the standard input, as a text. What is not a text
/// among them is replaced.
///
/// # Errors
/// The reader's error.
pub fn beginning(reader: impl Read, most: usize) -> io::Result<Zeroizing<String>> {
    // The capacity for all of it is reserved at once: a buffer that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(most));
    reader.take(most as u64).read_to_end(&mut bytes)?;

    Ok(text_or_most(&bytes))
}

/// Opens a file for reading, if it is one. Never waits for a writer of a pipe.
///
/// # Errors
/// As [`read`].
pub fn open(path: &Path) -> io::Result<File> {
    // Checked before opening, since opening a device can have an effect, and again afterwards,
    // since the file can be exchanged.
    refuse_a_name(path)?;
    be_file(&std::fs::metadata(path).map_err(told)?)?;
    let mut options = OpenOptions::new();
    let options = options.read(true);
    #[cfg(target_os = "linux")]
    let options = std::os::unix::fs::OpenOptionsExt::custom_flags(options, O_NONBLOCK);
    let file = disk::patiently(|| options.open(path)).map_err(told)?;
    be_file(&file.metadata()?)?;

    Ok(file)
}

/// The flag with which opening a pipe does not wait; it does not affect files (open(2)).
#[cfg(target_os = "linux")]
const O_NONBLOCK: i32 = 0o4000;

fn be_file(found: &Metadata) -> Result<(), Unread> {
    if found.is_file() {
        Ok(())
    } else if found.is_dir() {
        Err(Unread::Folder)
    } else {
        Err(Unread::PipeOrDevice)
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
        assert_eq!(Unread::of(&refused), Unread::Folder);
        assert_eq!(refuse_not_a_file(folder.path()), Err(Unread::Folder));
        #[cfg(unix)]
        assert_eq!(
            Unread::of(&read(Path::new("/dev/zero"), 4).unwrap_err()),
            Unread::PipeOrDevice
        );
        assert_eq!(refuse_not_a_file(&path), Ok(()));
        assert_eq!(refuse_not_a_file(&folder.path().join("none")), Ok(()));
        assert_eq!(
            read(&folder.path().join("none"), 4).unwrap_err().kind(),
            io::ErrorKind::NotFound
        );
    }
}
