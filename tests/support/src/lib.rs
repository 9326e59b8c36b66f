//! What the tests, the benchmarks and the examples share.

#![allow(clippy::new_without_default, reason = "no test wants a default")]

#[cfg(any(feature = "service", feature = "kms"))]
pub mod bench;
pub mod catalogue;
pub mod cluster;
#[cfg(feature = "desk")]
pub mod desk_scenes;
#[cfg(target_os = "linux")]
pub mod display;
#[cfg(feature = "wizard")]
pub mod draw;
#[cfg(feature = "service")]
pub mod keys;
#[cfg(feature = "kms")]
pub mod kms;
pub mod load;
pub mod name_server;
#[cfg(all(feature = "demo", target_os = "linux"))]
pub mod orca;
pub mod processes;
#[cfg(all(feature = "demo", target_os = "linux"))]
pub mod reader;
#[cfg(feature = "wizard")]
pub mod scenes;
#[cfg(feature = "wizard")]
pub mod screen;
pub mod server;
#[cfg(feature = "service")]
pub mod service;
pub mod small_disk;
#[cfg(all(feature = "demo", target_os = "linux"))]
pub mod window;
#[cfg(target_os = "linux")]
pub mod wine;

use std::process::Command;

use kakunin::locale::Language;

/// The languages in which is tried what hardly depends on the words: the first two, and one from right to left. What a
/// language can spoil by its words is tried in all.
pub const TRIED: [Language; 3] = [Language::Japanese, Language::English, Language::Arabic];

/// A program of this package, which cargo has built for the test that runs; or, where these are tried, the one for Windows.
pub fn program(name: &str) -> Command {
    #[cfg(target_os = "linux")]
    if wine::is_tried() {
        return wine::program(name);
    }
    let variable = format!("CARGO_BIN_EXE_{name}");
    let path = std::env::var_os(&variable).unwrap_or_else(|| panic!("cargo sets {variable} for a test"));

    let mut command = Command::new(path);
    // Pages that nobody reads on a terminal have the signs of the locale, too.
    let _command = command.env_remove("LC_ALL").env("LC_CTYPE", "C.UTF-8");

    command
}
