//! Read files that people name, or that may have been put in another's place.
//!
//! A pipe in the place of a file would keep a program waiting for ever, a device could give bytes without end, and what is
//! told of a folder differs from system to system. So whatever is no file is not waited for, and is told as what it is.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

use zeroize::Zeroizing;

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

fn be_file(found: &Metadata) -> io::Result<()> {
    if found.is_file() {
        return Ok(());
    }
    let what = if found.is_dir() {
        "this is a folder; name a file"
    } else {
        "this is no file but a pipe or a device; name a file"
    };

    Err(io::Error::new(io::ErrorKind::InvalidInput, what))
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
        assert_eq!(
            read(folder.path(), 4).unwrap_err().kind(),
            io::ErrorKind::InvalidInput
        );
        #[cfg(unix)]
        assert_eq!(
            read(Path::new("/dev/zero"), 4).unwrap_err().kind(),
            io::ErrorKind::InvalidInput
        );
        assert_eq!(
            read(&folder.path().join("none"), 4).unwrap_err().kind(),
            io::ErrorKind::NotFound
        );
    }
}
