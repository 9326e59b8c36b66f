//! Administer and run the vendor's activation service.

use std::process::ExitCode;

fn main() -> ExitCode {
    kakunin::service::command::run()
}
