//! The windows: page by page without a display, and the programs on one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

#[cfg(all(target_os = "linux", feature = "demo", feature = "desk"))]
mod desk_call;
#[cfg(all(target_os = "linux", feature = "demo"))]
mod framed;
#[cfg(all(target_os = "linux", feature = "demo"))]
mod heard;
#[cfg(all(target_os = "linux", feature = "demo"))]
mod journeys;
mod keystrokes;
#[cfg(feature = "demo")]
mod live_window;
#[cfg(all(target_os = "linux", feature = "demo"))]
mod orca;
mod pages;
#[cfg(feature = "demo")]
mod person;
#[cfg(all(target_os = "linux", feature = "demo"))]
mod redrawing;
#[cfg(feature = "demo")]
mod whole_pages;
