//! Administer and run the KMS host of an organisation.

use std::process::ExitCode;

fn main() -> ExitCode {
    kakunin::kms::command::run()
}
