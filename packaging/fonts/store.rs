//! Stores the faces of single scripts as the programs hold them: deflated, half of their size.
//!
//! The East Asian ones, whose outlines are packed already, stay as they are.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::DeflateEncoder;

/// Writes `NAME.ttf.deflated` for each face of a single script.
pub(crate) fn store(into: &Path) {
    println!("cargo::rerun-if-changed=assets/fonts");
    for entry in fs::read_dir("assets/fonts").expect("a folder of faces") {
        let face = entry.expect("a readable folder").path();
        if face.extension().is_none_or(|extension| extension != "ttf") {
            continue;
        }
        let name = face.file_name().expect("a file has a name").display();
        let stored =
            File::create(into.join(format!("{name}.deflated"))).expect("the folder of the build is writable");
        let mut stored = DeflateEncoder::new(stored, Compression::best());
        stored
            .write_all(&fs::read(&face).expect("a readable face"))
            .and_then(|()| stored.finish())
            .expect("a disk with room");
    }
}
