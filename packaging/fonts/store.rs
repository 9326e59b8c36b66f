//! Stores the faces of single scripts as the programs hold them: deflated, half of their size.
//!
//! The East Asian ones, whose outlines are packed already, stay as they are.

use std::fs;
use std::path::Path;

use crate::deflate::deflate;

/// Writes `NAME.ttf.deflated` for each face of a single script.
pub(crate) fn store(into: &Path) {
    println!("cargo::rerun-if-changed=assets/fonts");
    for entry in fs::read_dir("assets/fonts").expect("a folder of faces") {
        let face = entry.expect("a readable folder").path();
        if face.extension().is_none_or(|extension| extension != "ttf") {
            continue;
        }
        let name = face.file_name().expect("a file has a name").display();
        let bytes = fs::read(&face).expect("a readable face");
        deflate(&bytes, &into.join(format!("{name}.deflated")));
    }
}
