//! The self-service page: by plain HTTP as a browser without scripts sees it, and in a real Chromium.
#![cfg(feature = "demo")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

mod accessible;
mod browser;
mod files;
mod plain;
mod scripted;
mod site;
