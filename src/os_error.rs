//! Words what the operating system refused, for programs whose messages are in English: what is in
//! the way, and what to do about it. The system's own words end in a number that helps nobody.

use std::fs;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::path::Path;

use crate::disk::{self, Obstacle};
use crate::text;

/// Returns a sentence about a file or folder that could not be used.
pub(crate) fn of_path(path: &Path, error: &io::Error) -> String {
    let shown = path.display();

    match error.kind() {
        ErrorKind::NotFound if disk::obstacle(error).is_none() => match missing_folder(path) {
            Some(folder) => format!(
                "there is no folder {}: make it, or name another one",
                folder.display()
            ),
            None => format!("there is no {shown}: check the name"),
        },
        ErrorKind::AlreadyExists => {
            format!("{shown} exists already and is not overwritten: name another file, or move that one away")
        }
        _ => format!("{shown} cannot be used: {}", cause_at(path, error)),
    }
}

/// Returns what is in the way at this path, as the end of a sentence that names it.
pub(crate) fn cause_at(path: &Path, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied => denied(path),
        _ => cause(error),
    }
}

/// Returns a sentence about an address at which nothing could be listened to.
pub(crate) fn of_address(address: SocketAddr, error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::AddrInUse => format!(
            "{address} is in use: if another program, or another one of these, listens there, end it or choose another \
             place with --listen"
        ),
        ErrorKind::AddrNotAvailable => {
            format!("{address} is no address of this computer: choose one that is with --listen")
        }
        ErrorKind::PermissionDenied => format!(
            "this user may not listen at {address}: choose a port from 1024 on with --listen, or grant the right \
             (CAP_NET_BIND_SERVICE)"
        ),
        _ => format!(
            "nothing can listen at {address}: {}; choose another place with --listen",
            cause(error)
        ),
    }
}

/// Returns what is in the way, as the end of a sentence that names the place.
pub(crate) fn cause(error: &io::Error) -> String {
    if let Some(obstacle) = disk::obstacle(error) {
        return of_obstacle(obstacle).to_owned();
    }
    let words = match error.kind() {
        // Words of this program, which say more than the kind.
        _ if error.get_ref().is_some() => return text::system_words(error),
        ErrorKind::NotFound => "it is not there; check the name",
        ErrorKind::PermissionDenied => "this user has no permission; run this as its owner",
        ErrorKind::AlreadyExists => "it exists already; name another one",
        ErrorKind::IsADirectory => "this is a folder; name a file",
        ErrorKind::NotADirectory => "what is named as a folder is a file; check the path",
        ErrorKind::DirectoryNotEmpty => "the folder is not empty; name another one",
        ErrorKind::StorageFull => "the disk is full; make room and try again",
        ErrorKind::QuotaExceeded => "this user may store no more; make room and try again",
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read; name a place on another one",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => {
            "another program is using it; end that one and try again"
        }
        ErrorKind::AddrInUse => "another program listens there; end it or choose another place",
        ErrorKind::BrokenPipe => "whoever read it has ended; start that again",
        ErrorKind::ConnectionRefused => "nothing answers there; check the address, and whether it runs",
        ErrorKind::TimedOut => "no answer came in time; try again",
        _ => return system_words(error),
    };

    words.to_owned()
}

/// Returns the words for what Windows tells by a number alone.
const fn of_obstacle(obstacle: Obstacle) -> &'static str {
    match obstacle {
        Obstacle::InUse => "another program is using it; end that one and try again",
        Obstacle::OutOfReach => "its drive or network folder is not there; connect it and try again",
    }
}

/// Returns the words of the system, and what to do where nothing better is known.
fn system_words(error: &io::Error) -> String {
    format!(
        "the system says “{}”; look after that and try again",
        text::system_words(error)
    )
}

/// Returns the first folder above this path that does not exist.
fn missing_folder(path: &Path) -> Option<&Path> {
    let above: Vec<&Path> = path
        .ancestors()
        .skip(1)
        .filter(|folder| !folder.as_os_str().is_empty())
        .collect();

    above
        .into_iter()
        .rev()
        .find(|folder| matches!(folder.try_exists(), Ok(false)))
}

/// Returns who may use what this user may not.
fn denied(path: &Path) -> String {
    // In a folder that is closed to this user, the file cannot be examined.
    let nearest = path
        .ancestors()
        .filter(|place| !place.as_os_str().is_empty())
        .find_map(|place| Some((place, fs::metadata(place).ok()?)));

    match nearest.and_then(|(place, found)| Some((place, owner(&found)?))) {
        Some((place, owner)) => format!(
            "this user has no permission, {} belongs to {owner}; run this as that user, or give it to the one who runs \
             this (chown)",
            place.display()
        ),
        None => "this user has no permission; run this as its owner".to_owned(),
    }
}

/// Returns the owner of a file, if the system names it.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere no owner is known")]
pub(crate) fn owner(found: &fs::Metadata) -> Option<String> {
    Some(match std::os::unix::fs::MetadataExt::uid(found) {
        0 => "root".to_owned(),
        number => format!("user number {number}"),
    })
}

/// Returns the owner of a file, if the system names it.
#[cfg(not(unix))]
pub(crate) const fn owner(_found: &fs::Metadata) -> Option<String> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_worded_without_a_number() {
        // Each number of an error that Unix systems know; many have no kind of their own.
        for number in 1..=133 {
            let error = io::Error::from_raw_os_error(number);
            for said in [
                cause(&error),
                of_path(Path::new("/tmp/a"), &error),
                of_address("127.0.0.1:8480".parse().unwrap(), &error),
            ] {
                assert!(!said.contains("os error"), "{number}: {said}");
                assert!(said.contains(':') || said.contains(';'), "a next step: {said}");
            }
        }
    }

    #[test]
    fn what_is_missing_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys.csv");
        let deep = folder.path().join("a/b/keys.csv");
        let missing = io::Error::from(ErrorKind::NotFound);

        assert_eq!(
            of_path(&file, &missing),
            format!("there is no {}: check the name", file.display())
        );
        assert_eq!(
            of_path(&deep, &missing),
            format!(
                "there is no folder {}: make it, or name another one",
                folder.path().join("a").display()
            )
        );
        assert_eq!(
            of_path(Path::new("keys.csv"), &missing),
            "there is no keys.csv: check the name"
        );
    }

    #[cfg(unix)]
    #[test]
    fn the_owner_is_named_where_permission_is_missing() {
        let denied = io::Error::from(ErrorKind::PermissionDenied);
        let told = of_path(Path::new("/etc/passwd"), &denied);

        assert!(told.contains("/etc/passwd belongs to root"), "{told}");
    }
}
