//! Where an application is unpacked: a folder that only its user can write into, named by its content.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
use std::path::{Path, PathBuf};

use crate::Error;
use crate::image::Image;

/// The folder of all applications that are unpacked.
const FOLDER: &str = "kakunin-appimage";

/// Returns the folder with the content of this image. It is unpacked if it was not before.
pub(crate) fn unpacked(image: Image) -> Result<PathBuf, Error> {
    let base = base().ok_or(Error::NoPlace)?.join(FOLDER);
    private(&base)?;

    into(&base, image)
}

fn into(base: &Path, image: Image) -> Result<PathBuf, Error> {
    let name = image.name();
    let folder = base.join(&name);
    if folder.join("AppRun").exists() {
        private(&folder)?;
        return Ok(folder);
    }
    let half = base.join(format!(".{name}.{}", std::process::id()));
    // An earlier process of this number may have been ended in the middle.
    remove(&half)?;
    let done = image.unpack(&half).and_then(|()| {
        match fs::rename(&half, &folder) {
            // Another process was faster.
            Err(_) if folder.join("AppRun").exists() => Ok(()),
            renamed => renamed.map_err(Error::io(&folder)),
        }
    });
    remove(&half)?;

    done.map(|()| folder)
}

/// The user's folder for what can be made again. It outlives a restart, and its programs may be run, which is not so
/// everywhere for the folder of a session.
fn base() -> Option<PathBuf> {
    let named = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };

    named("XDG_CACHE_HOME")
        .or_else(|| named("HOME").map(|home| home.join(".cache")))
        .or_else(|| named("XDG_RUNTIME_DIR"))
}

/// Makes a folder for its owner alone if it is missing, and refuses one that others can change.
fn private(folder: &Path) -> Result<(), Error> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .map_err(Error::io(folder))?;
    let there = fs::symlink_metadata(folder).map_err(Error::io(folder))?;
    let own = Path::new("/proc/self");
    let user = fs::metadata(own).map_err(Error::io(own))?.uid();
    if there.is_dir() && there.uid() == user && there.mode() & 0o022 == 0 {
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
