//! Stores the words of all languages for the programs, and links the resources of a program for
//! Windows into it: icon, version and manifest.

#![allow(clippy::expect_used, clippy::panic)] // a build ends where it fails

#[cfg(feature = "windows")]
#[path = "packaging/windows/resources.rs"]
mod resources;
#[path = "packaging/locales/store.rs"]
mod store;

use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let into = std::env::var_os("OUT_DIR").expect("cargo names the folder of the build");
    store::store(&PathBuf::from(into));
    #[cfg(feature = "windows")]
    resources::link();
}
