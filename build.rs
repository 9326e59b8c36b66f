//! Links the resources of a program for Windows into it: icon, version and manifest.

#[cfg(feature = "windows")]
#[path = "packaging/windows/resources.rs"]
mod resources;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    #[cfg(feature = "windows")]
    resources::link();
}
