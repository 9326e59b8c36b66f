//! The console of the help desk.

use std::process::ExitCode;

fn main() -> ExitCode {
    kakunin::desk::command::run()
}
