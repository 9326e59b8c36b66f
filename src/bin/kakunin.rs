//! The activation wizard and its command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    kakunin::command::main(std::env::args_os())
}
