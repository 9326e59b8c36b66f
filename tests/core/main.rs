//! The wizard's program without its window, and what every program of this package is built on.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

#[cfg(feature = "demo")]
mod activation;
mod book;
mod codes;
#[cfg(feature = "demo")]
mod command_line;
#[cfg(feature = "demo")]
mod demonstration;
mod every_file;
mod layers;
// Elsewhere a certificate can be trusted for one program only by the system.
#[cfg(all(feature = "demo", target_os = "linux"))]
mod network;
#[cfg(all(unix, feature = "demo"))]
mod odd_names;
#[cfg(all(unix, feature = "wizard"))]
mod packaging;
#[cfg(feature = "demo")]
mod program;
#[cfg(feature = "demo")]
mod qr_code;
#[cfg(all(unix, feature = "demo"))]
mod terminal;
#[cfg(all(unix, feature = "demo"))]
mod text_wizard;
#[cfg(unix)]
mod workflows;
