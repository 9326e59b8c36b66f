//! The wizard for menus, products and the scheduler of Windows: `kakunin` without a console.

#![windows_subsystem = "windows"]

use std::process::ExitCode;

fn main() -> ExitCode {
    kakunin::command::main(std::env::args_os())
}
