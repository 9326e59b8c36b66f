//! Writes files that users name, or that are made for them: the whole file or none.
//!
//! An output replaces nothing but an earlier output of its kind, is never written through a link or
//! into a device, and is on the drive when this returns: removable drives are pulled out without
//! notice. Where writing fails, nothing incomplete is left.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::{disk, reading};

/// The size of the largest earlier output that is read before it is replaced, in bytes: a table of
/// many computers.
const MAX_OUTPUT_BYTES: usize = 32 << 20;

/// Writes an output that may replace only an earlier one of its kind; `is_earlier` judges the content
/// of the file that is there. An earlier one is replaced in one step and keeps its permissions.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] for another file, or a link; [`reading::Unread`] for a folder or a
/// device; otherwise the operating system's error.
pub(crate) fn write(path: &Path, content: &[u8], is_earlier: impl FnOnce(&[u8]) -> bool) -> io::Result<()> {
    if !is_replacing(path, is_earlier)? {
        return NewFile::create(path)?.finish_with(content);
    }
    let permissions = fs::metadata(path)?.permissions();
    let beside = beside(path);
    // An earlier process of this number may have been ended in the middle.
    disk::remove(&beside)?;
    let new = NewFile::create(&beside)?;
    fs::set_permissions(&beside, permissions)?;

    new.replace(path, content)
}

/// Returns whether an output replaces an earlier one. Anything else that is at the path is an error,
/// as [`write()`] says.
pub(crate) fn is_replacing(path: &Path, is_earlier: impl FnOnce(&[u8]) -> bool) -> io::Result<bool> {
    reading::refuse_not_a_file(path)?;
    let found = match fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    let earlier = || reading::read(path, MAX_OUTPUT_BYTES).is_ok_and(|content| is_earlier(&content));
    if found.is_file() && earlier() {
        return Ok(true);
    }

    Err(io::ErrorKind::AlreadyExists.into())
}

/// Writes an output in one step, whatever file stood there before; two programs that do it at once do not mix.
#[cfg(feature = "kit")]
pub(crate) fn put(path: &Path, content: &[u8], is_program: bool) -> io::Result<()> {
    let beside = beside(path);
    disk::remove(&beside)?;
    let new = NewFile::create(&beside)?;
    #[cfg(unix)]
    if is_program {
        use std::os::unix::fs::PermissionsExt as _;
        let mut permissions = fs::metadata(&beside)?.permissions();
        // Whoever may read it may run it.
        let mode = permissions.mode();
        permissions.set_mode(mode | (mode & 0o444) >> 2);
        fs::set_permissions(&beside, permissions)?;
    }
    #[cfg(not(unix))]
    let _ = is_program;

    new.replace(path, content)
}

/// Returns the path of a file that is to replace this one, in the same folder. Of two processes, each
/// has its own.
fn beside(path: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.new", std::process::id()));

    path.with_file_name(name)
}

/// The path of a file that is removed with this value, unless it is kept.
#[derive(Debug)]
pub(crate) struct Temporary {
    path: PathBuf,
    is_kept: bool,
}

impl Temporary {
    /// Names a file that this process makes.
    pub(crate) const fn new(path: PathBuf) -> Self {
        let is_kept = false;

        Self { path, is_kept }
    }

    fn keep(&mut self) {
        self.is_kept = true;
    }
}

impl AsRef<Path> for Temporary {
    fn as_ref(&self) -> &Path {
        &self.path
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.is_kept {
            // What stands in the way was told by whoever failed before.
            let _removed = disk::remove(&self.path);
        }
    }
}

/// A new file, which is removed again unless it is finished.
#[derive(Debug)]
pub(crate) struct NewFile {
    // Closed before it is removed, as some systems want it.
    file: File,
    place: Temporary,
}

impl NewFile {
    /// Creates a file. One that exists is never overwritten.
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        Self::open(path, |path| {
            OpenOptions::new().write(true).create_new(true).open(path)
        })
    }

    /// Creates a file for its owner alone. One that exists is never overwritten.
    #[cfg(any(feature = "service", feature = "kms"))]
    pub(crate) fn create_private(path: &Path) -> io::Result<Self> {
        Self::open(path, disk::create_private)
    }

    fn open(path: &Path, create: impl FnOnce(&Path) -> io::Result<File>) -> io::Result<Self> {
        reading::refuse_a_name(path)?;

        Ok(Self {
            file: create(path)?,
            place: Temporary::new(path.to_owned()),
        })
    }

    /// Flushes the file to the disk and keeps it.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        self.place.keep();

        Ok(())
    }

    /// Returns the number of bytes that are written.
    #[cfg(feature = "service")]
    pub(crate) fn length(&self) -> io::Result<u64> {
        Ok(self.file.metadata()?.len())
    }

    /// Writes this to the end, and flushes it to the disk.
    #[cfg(feature = "service")]
    pub(crate) fn append(&mut self, content: &[u8]) -> io::Result<()> {
        self.file.write_all(content)?;

        self.file.sync_all()
    }

    /// Takes back what was written after so many bytes.
    #[cfg(feature = "service")]
    pub(crate) fn shorten(&mut self, length: u64) -> io::Result<()> {
        self.file.set_len(length)?;
        io::Seek::seek(&mut self.file, io::SeekFrom::Start(length))?;

        self.file.sync_all()
    }

    /// Writes the whole content, and finishes the file.
    pub(crate) fn finish_with(mut self, content: &[u8]) -> io::Result<()> {
        self.file.write_all(content)?;

        self.finish()
    }

    /// Writes the rest of the content, and gives the file this name. At every moment the name refers to
    /// the former content or to the new one, both complete.
    pub(crate) fn replace(self, path: &Path, rest: &[u8]) -> io::Result<()> {
        let Self { mut file, mut place } = self;
        let written = file.write_all(rest).and_then(|()| file.sync_all());
        // Windows neither renames nor removes a file that is open and not shared.
        drop(file);
        written?;
        disk::rename(place.as_ref(), path)?;
        place.keep();

        flush_folder(path)
    }
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Flushes the directory that contains this file, so that the names in it survive a power cut.
pub(crate) fn flush_folder(path: &Path) -> io::Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));

    disk::flush_folder(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours(content: &[u8]) -> bool {
        content.starts_with(b"ours")
    }

    fn names(folder: &Path) -> Vec<OsString> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();

        names
    }

    #[test]
    fn an_output_replaces_only_an_earlier_one() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("out"), folder.path().join("other"));
        let refused = |path: &Path| write(path, b"ours 3", ours).unwrap_err();

        write(&path, b"ours 1", ours).unwrap();
        // Left by a process that had this number.
        fs::write(beside(&path), "half").unwrap();
        write(&path, b"ours 2", ours).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"ours 2");
        fs::write(&other, "theirs").unwrap();
        assert_eq!(refused(&other).kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(
            reading::Unread::of(&refused(folder.path())),
            reading::Unread::Folder
        );
        assert_eq!(fs::read(&other).unwrap(), b"theirs");
        assert_eq!(names(folder.path()), ["other", "out"], "nothing is left");
    }

    #[cfg(unix)]
    #[test]
    fn an_output_is_written_neither_through_nor_over_a_link_or_a_device() {
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("earlier"), "ours 1").unwrap();
        symlink(at("earlier"), at("link")).unwrap();
        symlink(at("nothing"), at("dangling")).unwrap();
        let refused = |path: &Path| write(path, b"ours 2", |_| true).unwrap_err();

        for link in ["link", "dangling"] {
            assert_eq!(refused(&at(link)).kind(), io::ErrorKind::AlreadyExists, "{link}");
        }
        assert_eq!(
            reading::Unread::of(&refused(Path::new("/dev/null"))),
            reading::Unread::PipeOrDevice
        );
        assert_eq!(fs::read(at("earlier")).unwrap(), b"ours 1");
        assert!(!at("nothing").exists());
    }

    #[test]
    fn a_file_that_is_not_finished_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);

        let mut half = NewFile::create(&at("half")).unwrap();
        half.write_all(b"ha").unwrap();
        drop(half);
        NewFile::create(&at("whole"))
            .unwrap()
            .finish_with(b"whole")
            .unwrap();
        // The name is a folder's, so that the last step fails.
        fs::create_dir_all(at("folder/full")).unwrap();
        let new = NewFile::create(&at("new")).unwrap();
        assert!(new.replace(&at("folder"), b"content").is_err());

        assert_eq!(names(folder.path()), ["folder", "whole"]);
        assert!(NewFile::create(&at("whole")).is_err(), "never overwritten");
    }
}
