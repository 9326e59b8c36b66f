//! What windows keep for their user: the size of the text. It belongs to the eyes, and so is the same for
//! the windows of all products, and apart from their state.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::{reading, writing};

/// The least text scale.
pub const LEAST: f32 = 1.0;
/// The greatest text scale.
pub const GREATEST: f32 = 2.0;
/// The greatest size of the file, in bytes.
const MOST: usize = 4096;

/// The place where a user's wishes are kept, if there is one.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    path: Option<PathBuf>,
    /// What is to be written. Presses of a key follow each other faster than a slow drive writes.
    latest: Arc<Mutex<f32>>,
}

/// The content of the file.
#[derive(Debug, Serialize, Deserialize)]
struct Content {
    text_scale: f32,
}

impl Kept {
    /// Returns the place of this user.
    #[must_use]
    pub fn of_user() -> Self {
        let folders = directories::ProjectDirs::from("", "", "kakunin");
        let path = folders.map(|folders| folders.preference_dir().join("window.json"));

        Self {
            path,
            ..Self::default()
        }
    }

    /// Returns a place in a file.
    #[must_use]
    pub fn at(path: &Path) -> Self {
        Self {
            path: Some(path.to_owned()),
            ..Self::default()
        }
    }

    /// Returns the text scale that was kept; else the usual one.
    #[must_use]
    pub fn text_scale(&self) -> f32 {
        let Some(path) = &self.path else {
            return LEAST;
        };

        match read(path) {
            Ok(scale) => scale,
            Err(error) if error.kind() == io::ErrorKind::NotFound => LEAST,
            Err(error) => {
                tracing::warn!(%error, path = %path.display(), "the size of the text is the usual one");
                LEAST
            }
        }
    }

    /// Returns the work of keeping this text scale; none if there is no place for it. Where it fails,
    /// the size holds until the window is closed.
    pub(crate) fn keep(&self, scale: f32) -> Option<impl FnOnce() + Send + 'static> {
        let path = self.path.clone()?;
        let latest = Arc::clone(&self.latest);
        *latest.lock().unwrap_or_else(PoisonError::into_inner) = scale;

        Some(move || {
            let text_scale = latest.lock().unwrap_or_else(PoisonError::into_inner);
            if let Err(error) = write(&path, *text_scale) {
                tracing::warn!(%error, path = %path.display(), "the size of the text was not kept");
            }
        })
    }
}

fn read(path: &Path) -> io::Result<f32> {
    let bytes = reading::read(path, MOST)?;
    let Content { text_scale } = serde_json::from_slice(&bytes)?;
    if !(LEAST..=GREATEST).contains(&text_scale) {
        return Err(io::ErrorKind::InvalidData.into());
    }

    Ok(text_scale)
}

fn write(path: &Path, text_scale: f32) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let content = serde_json::to_vec(&Content { text_scale })?;

    // Nobody else's file has this name; a damaged one is replaced.
    writing::write(path, &content, |_| true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keep(kept: &Kept, scale: f32) {
        kept.keep(scale).unwrap()();
    }

    fn is(kept: &Kept, scale: f32) -> bool {
        (kept.text_scale() - scale).abs() < f32::EPSILON
    }

    #[test]
    fn the_size_of_the_text_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("not/there/window.json");

        assert!(is(&Kept::at(&path), 1.0), "nothing was kept");
        keep(&Kept::at(&path), 1.25);
        assert!(is(&Kept::at(&path), 1.25));
        keep(&Kept::at(&path), 2.0);
        assert!(is(&Kept::at(&path), 2.0));
        assert!(Kept::default().keep(1.5).is_none() && is(&Kept::default(), 1.0));
    }

    #[test]
    fn of_two_sizes_the_later_one_is_kept_whichever_is_written_last() {
        let folder = tempfile::tempdir().unwrap();
        let kept = Kept::at(&folder.path().join("window.json"));
        let (first, second) = (kept.keep(1.125).unwrap(), kept.keep(1.25).unwrap());

        second();
        first();
        assert!(is(&kept, 1.25));
    }

    #[test]
    fn a_damaged_file_is_the_usual_size_and_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("window.json");
        let long = " ".repeat(MOST + 1);
        for damaged in [
            "",
            "{",
            "[]",
            "{\"text_scale\":\"large\"}",
            "{\"text_scale\":1e30}",
            "{\"text_scale\":0.1}",
            "{\"text_scale\":null}",
            "\u{0}\u{1}",
            &long,
        ] {
            fs::write(&path, damaged).unwrap();
            assert!(is(&Kept::at(&path), 1.0), "{damaged}");
            keep(&Kept::at(&path), 1.5);
            assert!(is(&Kept::at(&path), 1.5), "{damaged}");
        }
    }

    #[test]
    fn where_nothing_can_be_written_nothing_happens() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("file"), "").unwrap();
        let below_a_file = Kept::at(&folder.path().join("file/window.json"));
        let at_a_folder = Kept::at(folder.path());

        for kept in [below_a_file, at_a_folder] {
            keep(&kept, 1.5);
            assert!(is(&kept, 1.0));
        }
    }
}
