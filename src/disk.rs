//! What differs between systems where files are made for their owner alone, replaced and removed.
//!
//! On Unix a mode decides who may use a file. On Windows an access list does, and a file that another
//! program has open, such as a virus scanner or an indexer, can be neither replaced nor removed until
//! it is closed: there, every such step is tried for up to two seconds.

#[cfg(windows)]
mod access;
mod name;
mod patience;
mod trust;

use std::fs::{self, File};
#[cfg(unix)]
use std::fs::{DirBuilder, OpenOptions};
use std::io;
#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

pub(crate) use self::name::{can_be_a_file, is_device};
pub(crate) use self::patience::patiently;
pub(crate) use self::trust::{Administrator, is_changed_only_by};

/// What keeps a file from being used that has no kind of its own among [`io::ErrorKind`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// Another program has it open, or has locked a part of it.
    InUse,
    /// Its drive or its network folder is not there at present.
    OutOfReach,
}

/// Returns what this error of Windows says. On other systems the kind says everything.
pub(crate) fn obstacle(error: &io::Error) -> Option<Obstacle> {
    error
        .raw_os_error()
        .filter(|_| cfg!(windows))
        .and_then(of_windows)
}

/// Returns what this number of Windows says. Some of these are `NotFound` for the standard library,
/// though a file that is out of reach is not a missing one: nothing may be made in its place.
const fn of_windows(number: i32) -> Option<Obstacle> {
    match number {
        // ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
        32 | 33 => Some(Obstacle::InUse),
        // ERROR_NOT_READY, ERROR_BAD_NETPATH, ERROR_DEV_NOT_EXIST, ERROR_UNEXP_NET_ERR,
        // ERROR_NETNAME_DELETED, ERROR_BAD_NET_NAME
        21 | 53 | 55 | 59 | 64 | 67 => Some(Obstacle::OutOfReach),
        _ => None,
    }
}

/// Creates a file for its owner alone, and opens it for writing. One that exists is never overwritten.
#[cfg(unix)]
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

/// Creates a file for its owner, the system and its administrators, and opens it for writing. One that
/// exists is never overwritten. Until it is closed, nobody else can open it.
#[cfg(windows)]
pub(crate) fn create_private(path: &Path) -> io::Result<File> {
    access::create_file(path)
}

/// Creates a file that everybody may read and only its owner may write, and opens it for writing. One
/// that exists is never overwritten.
#[cfg(unix)]
pub(crate) fn create_public(path: &Path) -> io::Result<File> {
    let file = create_private(path)?;
    // The umask of an administrator may keep others from reading.
    file.set_permissions(fs::Permissions::from_mode(0o644))?;

    Ok(file)
}

/// Creates a file that everybody may read and only the system and its administrators may write, and
/// opens it for writing. One that exists is never overwritten.
#[cfg(windows)]
pub(crate) fn create_public(path: &Path) -> io::Result<File> {
    access::create_public_file(path)
}

/// Opens a file that is only locked and never read, and creates it if it is missing. Locks of Windows
/// keep others from reading what is locked, so nothing may be written into it.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    // Opening a pipe for writing waits for somebody who reads from it, and through a link the file of somebody else
    // would be made.
    if fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut options = File::options();
    let options = options.write(true).create(true).truncate(false);
    // On Windows the list of the folder counts: it is empty, and any program of the owner has to be
    // able to open it at the same time.
    #[cfg(unix)]
    let options = options.mode(0o600);

    patiently(|| options.open(path))
}

/// Creates a folder for its owner alone, and those above it, if it is missing.
#[cfg(unix)]
pub(crate) fn create_private_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Creates a folder for its owner, the system and its administrators, and those above it, if it is
/// missing. What is made in it inherits that.
#[cfg(windows)]
pub(crate) fn create_private_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if let Some(above) = folder.parent() {
        fs::create_dir_all(above)?;
    }
    match fs::create_dir(folder) {
        // Another program was faster, and restricts it.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) => Err(error),
        Ok(()) => access::restrict_folder(folder),
    }
}

/// Creates a folder in which everybody may read what is meant for everybody and only its owner (on
/// Windows the system and its administrators) may write, and those above it, if it is missing. On
/// Windows a user who is no administrator leaves nothing behind.
pub(crate) fn create_shared_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    if let Some(above) = folder.parent() {
        create_shared_folder(above)?;
    }
    match fs::create_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        Err(error) => Err(error),
        // The umask of an administrator may keep others out.
        #[cfg(unix)]
        Ok(()) => fs::set_permissions(folder, fs::Permissions::from_mode(0o755)),
        #[cfg(windows)]
        Ok(()) => access::share_folder(folder).inspect_err(|_| {
            let _removed = fs::remove_dir(folder);
        }),
    }
}

/// Gives a file another name. A file of that name is replaced in one step.
pub(crate) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    patiently(|| fs::rename(from, to))
}

/// Removes a file, if it exists.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match patiently(|| fs::remove_file(path)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// Flushes a folder, so that the names in it survive a power cut.
#[cfg(unix)]
pub(crate) fn flush_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Does nothing: Windows has no such call for folders and does not need it, because its renames are
/// journalled.
#[cfg(windows)]
#[allow(clippy::unnecessary_wraps)] // as where it can fail
pub(crate) fn flush_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_pipe_or_a_link_is_no_lock() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("product.lock");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());

        assert_eq!(open_lock(&pipe).unwrap_err().kind(), io::ErrorKind::InvalidInput);
        let [link, target] = ["link.lock", "target"].map(|name| folder.path().join(name));
        std::os::unix::fs::symlink(&target, &link).unwrap();
        assert!(open_lock(&link).is_err() && !target.exists());
        assert!(open_lock(&folder.path().join("other.lock")).is_ok());
    }

    #[test]
    fn a_file_in_use_or_out_of_reach_is_no_missing_one() {
        for number in [32, 33] {
            assert_eq!(of_windows(number), Some(Obstacle::InUse), "{number}");
        }
        for number in [21, 53, 59, 64, 67] {
            assert_eq!(of_windows(number), Some(Obstacle::OutOfReach), "{number}");
        }
        // Not found, access denied, write protected, disk full: these have kinds.
        for number in [2, 3, 5, 19, 39, 112] {
            assert_eq!(of_windows(number), None, "{number}");
        }
    }

    #[cfg(windows)]
    #[test]
    fn a_private_file_or_folder_is_open_to_no_group_of_users() {
        let folder = tempfile::tempdir().unwrap();
        let private = folder.path().join("above/private");
        create_private_folder(&private).unwrap();
        let file = private.join("secret");
        drop(create_private(&file).unwrap());
        for path in [&private, &file] {
            let list = access::text(path).unwrap();
            for others in [";;;WD)", ";;;BU)", ";;;AU)", ";;;IU)", ";;;DU)"] {
                assert!(!list.contains(others), "{}: {list}", path.display());
            }
        }
        assert!(create_private(&file).is_err(), "never overwritten");
        fs::write(&file, "the owner can").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"the owner can");
    }

    /// The owner counts besides the list, so that this is tried where this program is an
    /// administrator's: for the system on Windows, and under Wine with the server of
    /// `tests/wine/owners.py`.
    #[cfg(windows)]
    #[test]
    fn what_everybody_may_read_is_changed_by_administrators_alone() {
        let folder = tempfile::tempdir().unwrap();
        let shared = folder.path().join("above/shared");
        match create_shared_folder(&shared) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                assert!(!shared.exists(), "nothing is left behind");
                return;
            }
            made => made.unwrap(),
        }
        let public = shared.join("public");
        drop(create_public(&public).unwrap());
        assert!(create_public(&public).is_err(), "never overwritten");
        fs::write(&public, "an administrator can").unwrap();
        for path in [&shared, &public] {
            let text = access::text(path).unwrap();
            // Wine keeps no owners, and tells who runs it.
            let is_theirs = text.starts_with("O:BA") || text.starts_with("O:SY");
            let is_believed = is_changed_only_by(Administrator::default(), path).unwrap();
            assert_eq!(is_believed, is_theirs, "{text}");
            assert!(text.contains(";;;BU)") || text.contains(";;;WD)"), "{text}");
        }
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_a_scanner_has_open_is_replaced_and_removed_when_it_is_closed() {
        use std::os::windows::fs::OpenOptionsExt as _;
        use std::thread;
        use std::time::Duration;

        const SHARE_READ: u32 = 1;
        let folder = tempfile::tempdir().unwrap();
        let (new, old) = (folder.path().join("new"), folder.path().join("old"));
        fs::write(&new, "new").unwrap();
        fs::write(&old, "old").unwrap();
        let scan = || {
            let scanner = File::options()
                .read(true)
                .share_mode(SHARE_READ)
                .open(&old)
                .unwrap();
            thread::spawn(move || {
                thread::sleep(Duration::from_millis(200));
                drop(scanner);
            })
        };

        let scanner = scan();
        rename(&new, &old).unwrap();
        scanner.join().unwrap();
        assert_eq!(fs::read(&old).unwrap(), b"new");
        let scanner = scan();
        remove(&old).unwrap();
        scanner.join().unwrap();
        assert!(!old.exists());
    }
}
