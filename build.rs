//! Stores the words of all languages and the faces of their scripts for the programs, and links the
//! resources of a program for Windows into it: icon, version and manifest.

#![allow(clippy::expect_used, clippy::panic)] // a build ends where it fails

#[path = "packaging/deflate.rs"]
mod deflate;
#[path = "packaging/fonts/store.rs"]
mod faces;
#[cfg(feature = "windows")]
#[path = "packaging/windows/resources.rs"]
mod resources;
#[path = "packaging/locales/store.rs"]
mod words;

use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let into = std::env::var_os("OUT_DIR").expect("cargo names the folder of the build");
    let into = PathBuf::from(into);
    words::store(&into);
    faces::store(&into);
    #[cfg(feature = "windows")]
    resources::link();
}
