//! Play a fleet of computers with a KMS host's own code.

use std::process::ExitCode;

fn main() -> ExitCode {
    kakunin::kms::simulate::command::main()
}
