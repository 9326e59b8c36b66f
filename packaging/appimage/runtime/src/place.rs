//! Where an application is unpacked: a folder that only its user can write into, named by its content.

use std::fs::{self, DirBuilder, File};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::Error;
use crate::image::Image;

/// The folder of all applications that are unpacked.
const FOLDER: &str = "kakunin-appimage";
/// How long what was unpacked in part is kept: another process, which may be out of sight in a container, takes seconds.
const HALF_IS_KEPT: Duration = Duration::from_hours(24);

/// Returns the folder with the content of this image. It is unpacked if it was not before, or if something of it is gone.
pub(crate) fn unpacked(image: Image) -> Result<PathBuf, Error> {
    let base = base(user()?).ok_or(Error::NoPlace)?.join(FOLDER);
    private(&base)?;

    into(&base, image)
}

fn into(base: &Path, mut image: Image) -> Result<PathBuf, Error> {
    let name = image.name();
    let folder = base.join(&name);
    if is_whole(&mut image, &folder)? {
        return Ok(folder);
    }
    // Two at once would take each other's folder away. Where nothing can be locked, both are still whole.
    let lock = File::open(base).map_err(Error::io(base))?;
    drop(lock.lock());
    if is_whole(&mut image, &folder)? {
        return Ok(folder);
    }
    let half = base.join(format!(".{name}.{}", std::process::id()));
    // An earlier process of this number may have been ended in the middle.
    remove(&half)?;
    remove_halves(base);
    let done = image.unpack(&half).and_then(|()| put(&half, &folder));
    remove(&half)?;

    done.map(|()| folder)
}

/// Returns whether all of the image is in this folder: programs that clean up remove single files.
fn is_whole(image: &mut Image, folder: &Path) -> Result<bool, Error> {
    if !folder.exists() {
        return Ok(false);
    }
    private(folder)?;

    Ok(image.is_unpacked(folder))
}

/// Puts a whole folder in its place. What is there has lost a part.
fn put(half: &Path, folder: &Path) -> Result<(), Error> {
    let mut broken = half.as_os_str().to_owned();
    broken.push(".broken");
    let broken = PathBuf::from(broken);
    remove(&broken)?;
    match fs::rename(folder, &broken) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Error::io(folder)(error)),
        _ => {}
    }
    let put = fs::rename(half, folder).map_err(Error::io(folder));
    remove(&broken)?;

    put
}

/// Removes what processes left that were ended in the middle. What cannot be removed does no harm.
fn remove_halves(base: &Path) {
    let is_old = |path: &Path| {
        let changed = fs::symlink_metadata(path).and_then(|found| found.modified());
        changed.is_ok_and(|at| {
            SystemTime::now()
                .duration_since(at)
                .is_ok_and(|age| age > HALF_IS_KEPT)
        })
    };
    for entry in fs::read_dir(base).into_iter().flatten().flatten() {
        if entry.file_name().as_encoded_bytes().starts_with(b".") && is_old(&entry.path()) {
            drop(remove(&entry.path()));
        }
    }
}

/// The user's folder for what can be made again. It outlives a restart, and its programs may be run, which is not so
/// everywhere for the folder of a session.
///
/// For root a folder of somebody else is none: `sudo` may leave the variables of the user who called it, whom a folder of
/// root would lock out.
fn base(user: u32) -> Option<PathBuf> {
    let named = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let places = [
        named("XDG_CACHE_HOME"),
        named("HOME").map(|home| home.join(".cache")),
        named("XDG_RUNTIME_DIR"),
        (user == 0).then(|| PathBuf::from("/var/cache")),
    ];

    places
        .into_iter()
        .flatten()
        .find(|path| user != 0 || is_of(user, path))
}

/// Returns whether the first of a folder and of those above it that is there belongs to this user.
fn is_of(user: u32, folder: &Path) -> bool {
    folder
        .ancestors()
        .find_map(|above| fs::metadata(above).ok())
        .is_some_and(|found| found.uid() == user)
}

fn user() -> Result<u32, Error> {
    let own = Path::new("/proc/self");

    fs::metadata(own).map(|found| found.uid()).map_err(Error::io(own))
}

/// Makes a folder for its owner alone if it is missing, and refuses one that others can change.
fn private(folder: &Path) -> Result<(), Error> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(Error::io(folder))?;
    let there = fs::symlink_metadata(folder).map_err(Error::io(folder))?;
    if there.is_dir() && there.uid() == user()? && there.mode() & 0o022 == 0 {
        return Ok(());
    }

    Err(Error::Foreign(folder.to_owned()))
}

fn remove(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(folder)(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::chown;

    use super::*;

    #[test]
    fn a_folder_belongs_to_whoever_owns_the_first_that_is_there() {
        let home = tempfile::tempdir().unwrap();
        let own = user().unwrap();
        assert!(is_of(own, home.path()));
        assert!(is_of(own, &home.path().join(".cache/deeper")));
        assert!(!is_of(own + 1, &home.path().join(".cache")));
        if own == 0 {
            chown(home.path(), Some(1000), None).unwrap();
            assert!(!is_of(own, &home.path().join(".cache")));
        }
    }

    #[test]
    fn a_folder_that_lost_a_part_gets_a_whole_one_in_its_place() {
        let base = tempfile::tempdir().unwrap();
        let [half, folder] = [".sum.1", "sum"].map(|name| base.path().join(name));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("old"), "").unwrap();
        fs::create_dir(&half).unwrap();
        fs::write(half.join("AppRun"), "").unwrap();

        put(&half, &folder).unwrap();

        assert!(folder.join("AppRun").exists() && !folder.join("old").exists());
        assert_eq!(fs::read_dir(base.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_was_left_in_the_middle_is_removed_after_a_day() {
        let base = tempfile::tempdir().unwrap();
        let [old, new, whole] = [".sum.1", ".sum.2", "sum"].map(|name| base.path().join(name));
        for folder in [&old, &new, &whole] {
            fs::create_dir(folder).unwrap();
        }
        let before = SystemTime::now() - 2 * HALF_IS_KEPT;
        for folder in [&old, &whole] {
            fs::File::open(folder).unwrap().set_modified(before).unwrap();
        }

        remove_halves(base.path());

        assert!(!old.exists() && new.exists() && whole.exists());
    }
}
