//! The console of the help desk.

#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    kakunin::desk::command::run()
}
