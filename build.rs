//! Links the resources of a program for Windows into it: icon, version and manifest.

#![allow(clippy::expect_used, clippy::panic)] // a build ends where it fails

#[cfg(feature = "windows")]
#[path = "packaging/windows/resources.rs"]
mod resources;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "windows")]
    resources::link();
}
