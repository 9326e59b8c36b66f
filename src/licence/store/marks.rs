//! Keep the releases in files of their own, which outlive a restored document.

use std::path::{Path, PathBuf};

use super::write::replace;
use super::{MAX_BYTES, Store};
use crate::disk;
use crate::licence::state::{Marks, Releases};
use crate::reading;

impl Store {
    /// Returns the files that hold the releases.
    fn marks_files(&self) -> impl Iterator<Item = PathBuf> {
        let name = format!("{}.released", self.product);

        [Some(&self.folder), self.marks_folder.as_ref()]
            .into_iter()
            .flatten()
            .map(move |folder| folder.join(&name))
    }

    /// Returns the releases of all these files.
    pub(super) fn marks(&self) -> Marks {
        let mut marks = Marks::default();
        for path in self.marks_files() {
            match read(&path) {
                Some(more) => marks.releases.add(more),
                None => marks.is_one_damaged |= exists(&path),
            }
        }

        marks
    }

    /// Writes these releases to the files that differ. The document, which holds them too, is saved
    /// already: a directory that is not writable is no reason to fail.
    pub(super) fn mark(&self, releases: &Releases) {
        for path in self.marks_files() {
            if read(&path).unwrap_or_default() == *releases {
                continue;
            }
            if let Err(error) = write(&path, releases) {
                tracing::warn!(%error, path = %path.display(), "the releases were not written");
            }
        }
    }
}

/// Returns whether there is anything at this path. Where the directory is closed to this user,
/// nobody can tell, and there is nothing.
fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

fn read(path: &Path) -> Option<Releases> {
    serde_json::from_slice(&reading::read(path, MAX_BYTES).ok()?).ok()
}

fn write(path: &Path, releases: &Releases) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    disk::create_private_folder(folder)?;

    replace(folder, path, &serde_json::to_vec_pretty(releases)?)
}
