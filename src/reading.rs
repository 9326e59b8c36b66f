//! Read files that people name, or that may have been put in another's place.
//!
//! A pipe in the place of a file would keep a program waiting for ever, a device could give bytes without end, and what is
//! told of a folder differs from system to system. So whatever is no file is not waited for, and is told as what it is.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

use zeroize::Zeroizing;

/// What stands in the place of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAFile {
    /// A folder.
    #[error("this is a folder; name a file")]
    Folder,
    /// What may never end, or make its reader wait.
    #[error("this is no file but a pipe or a device; name a file")]
    PipeOrDevice,
}

impl NotAFile {
    /// What this error says of it, if that is the error.
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

/// Refuses what is no file, for whoever has other questions about it before it is read. What is not there is left to its
/// reader.
///
/// # Errors
/// [`NotAFile`].
pub fn refuse_not_a_file(path: &Path) -> Result<(), NotAFile> {
    std::fs::metadata(path).map_or(Ok(()), |found| be_file(&found))
}

/// The content of a file that is no larger than this.
///
/// # Errors
/// What the operating system says; [`io::ErrorKind::InvalidInput`] for what is no file, [`io::ErrorKind::FileTooLarge`]
/// for one that is larger.
pub fn read(path: &Path, most: usize) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = open(path)?;
    let too_large = || io::Error::new(io::ErrorKind::FileTooLarge, format!("larger than {most} bytes"));
    let size = usize::try_from(file.metadata()?.len()).map_err(|_| too_large())?;
    if size > most {
        return Err(too_large());
    }
    // Room for all of it at once: a buffer that grows leaves copies behind.
    let mut content = Zeroizing::new(Vec::with_capacity(size + 64));
    let _length = file.take(most as u64 + 1).read_to_end(&mut content)?;
    if content.len() > most {
        return Err(too_large());
    }

    Ok(content)
}

/// The same for a text.
///
/// # Errors
/// As [`read`]; [`io::ErrorKind::InvalidData`] for what is not UTF-8.
pub fn read_text(path: &Path, most: usize) -> io::Result<String> {
    String::from_utf8(read(path, most)?.to_vec())
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "not a text (UTF-8)"))
}

/// Opens a file to be read, if it is one. Never waits for somebody to write into a pipe.
///
/// # Errors
/// As [`read`].
pub fn open(path: &Path) -> io::Result<File> {
    // Looked at before it is opened, since opening a device can do something, and afterwards, since it can be exchanged.
    be_file(&std::fs::metadata(path)?)?;
    let mut options = OpenOptions::new();
    let options = options.read(true);
    #[cfg(target_os = "linux")]
    let options = std::os::unix::fs::OpenOptionsExt::custom_flags(options, O_NONBLOCK);
    let file = options.open(path)?;
    be_file(&file.metadata()?)?;

    Ok(file)
}

/// Opening a pipe does not wait with it; of files it changes nothing (open(2)).
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
