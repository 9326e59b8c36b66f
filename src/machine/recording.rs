//! Unpack a recorded computer into a folder, for tests.
//!
//! A recording is a text, so that it can be stored on any file system (paths in `/sys` contain
//! colons) and is easy to read: `path = content`, `path -> target of a symbolic link`, `path !` for
//! a file that this user may not read, `path - ` for a removed file.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

pub(super) struct Recording {
    folder: TempDir,
}

impl Recording {
    /// Unpacks `tests/data/machines/NAME.txt`.
    pub(super) fn open(name: &str) -> Self {
        let recording = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        recording.add(name);

        recording
    }

    pub(super) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Unpacks another recording on top, to simulate plugging in a device.
    pub(super) fn add(&self, name: &str) {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/machines/{name}.txt"));
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for line in text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            self.apply(line);
        }
    }

    /// Applies one change, in the same notation.
    pub(super) fn apply(&self, line: &str) {
        if let Some((path, target)) = line.split_once(" -> ") {
            symlink(target, self.place(path)).unwrap();
        } else if let Some((path, content)) = line.split_once(" = ") {
            fs::write(
                self.place(path),
                content.replace("\\n", "\n").replace("\\t", "\t") + "\n",
            )
            .unwrap();
        } else if let Some(path) = line.strip_suffix(" !") {
            // A folder cannot be read as a file, not even by an administrator who runs the tests.
            fs::create_dir(self.place(path)).unwrap();
        } else if let Some(path) = line.strip_suffix(" -") {
            fs::remove_file(self.place(path)).unwrap();
        } else {
            panic!("not a line of a recording: {line}");
        }
    }

    fn place(&self, path: &str) -> PathBuf {
        let place = self.root().join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();

        place
    }
}
