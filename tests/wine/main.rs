//! What only Windows has, tried with the programs for it under Wine. `tests/windows` builds and runs all of it; `docs/platforms.md`
//! says what Wine shows and what it does not.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails
#![allow(clippy::print_stderr)] // and tells what it leaves out

mod dialogs;
mod launch;
mod paths;
mod servers;
mod state;
