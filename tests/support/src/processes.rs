//! Run the commands of an administrator, as real processes.

use std::process::{Command, Output};

pub fn run(mut program: Command, arguments: &[&str]) -> Output {
    program.args(arguments).output().unwrap()
}

/// What a command writes, which must succeed.
pub fn done(program: Command, arguments: &[&str]) -> String {
    let output = run(program, arguments);
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );

    String::from_utf8(output.stdout).unwrap()
}

/// What a command says, which must fail.
pub fn refused(program: Command, arguments: &[&str]) -> String {
    let output = run(program, arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");

    String::from_utf8(output.stderr).unwrap()
}
