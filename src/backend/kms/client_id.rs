//! The id by which a KMS host identifies this installation: drawn once, and kept in a file of the
//! vendor's state folder.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use crate::disk;
use crate::reading;
use crate::wire::kms::ClientId;

/// The name of the file with the client id.
const FILE: &str = "kms-client-id";
/// The maximum length of the file that is read, in bytes: it holds 32 digits and a line end.
const LENGTH: usize = 64;

/// Returns the client id of this folder, and makes one if there is none. If several programs make
/// one at the same time, all of them get the same id.
pub(super) fn read_or_make(folder: &Path) -> io::Result<ClientId> {
    let path = folder.join(FILE);
    let damaged = match read(&path) {
        Ok(Some(id)) => return Ok(id),
        Ok(None) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(error),
    };
    disk::create_private_folder(folder)?;
    let id = ClientId::draw().map_err(io::Error::other)?;
    let new = folder.join(format!("{FILE}.{id}.new"));
    let placed = write(&new, id).and_then(|()| {
        if damaged {
            // A concurrent reader sees either the old, damaged file, which it treats as missing, or
            // the new one.
            return disk::rename(&new, &path);
        }
        place(&new, &path)
    });
    let _tidied = disk::remove(&new);
    match placed {
        // Another program was faster.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        placed => placed?,
    }
    disk::flush_folder(folder)?;

    read(&path)?.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "no client id was written"))
}

/// Gives a completely written file its final name, unless that name is taken.
fn place(new: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(new, path) {
        // FAT answers on Windows with a number that has no kind (ERROR_INVALID_FUNCTION).
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied
            ) || cfg!(windows) && error.raw_os_error() == Some(1) =>
        {
            // The file system has no hard links. Two programs at the same moment would then make
            // two ids.
            disk::rename(new, path)
        }
        placed => placed,
    }
}

/// Reads the client id; none if the file does not contain one, for example after a power cut.
fn read(path: &Path) -> io::Result<Option<ClientId>> {
    match reading::read_text(path, LENGTH) {
        Ok(text) => Ok(text.trim().parse().ok()),
        Err(error) => match error.kind() {
            io::ErrorKind::InvalidData | io::ErrorKind::FileTooLarge => Ok(None),
            _ => Err(error),
        },
    }
}

fn write(path: &Path, id: ClientId) -> io::Result<()> {
    let mut file = disk::create_private(path)?;
    file.write_all(format!("{id}\n").as_bytes())?;

    file.sync_all()
}

#[cfg(test)]
mod tests {
    use std::sync::Barrier;
    use std::thread;

    use super::*;

    #[test]
    fn it_is_drawn_once_whoever_asks() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("momiji.example");
        let barrier = Barrier::new(8);
        let ids: Vec<ClientId> = thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| {
                    scope.spawn(|| {
                        barrier.wait();
                        read_or_make(&state).unwrap()
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });

        assert!(ids.iter().all(|id| *id == ids[0]), "{ids:?}");
        assert_eq!(read_or_make(&state).unwrap(), ids[0]);
        let names: Vec<_> = fs::read_dir(&state)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        assert_eq!(names, [FILE], "nothing else is left");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_can_read_it() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().unwrap();
        read_or_make(folder.path()).unwrap();
        let mode = fs::metadata(folder.path().join(FILE))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_damaged_one_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        for content in [&b""[..], b"0000", b"\xFF\xFE", &[b'a'; 100]] {
            fs::write(folder.path().join(FILE), content).unwrap();
            let id = read_or_make(folder.path()).unwrap();
            assert_eq!(read_or_make(folder.path()).unwrap(), id);
        }
    }
}
