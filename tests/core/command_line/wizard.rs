//! The wizard where there is no display.

use kakunin::demo::DemoOutcome;

use super::code;
use crate::program::{Computer, key};

#[test]
fn the_text_wizard_works_in_a_pipe() {
    let computer = Computer::new();
    let key = key(DemoOutcome::Good).to_string();
    let answers = format!("\n{key}\n\n");
    let wizard = computer.run_with(&["--text"], &answers);

    assert_eq!(wizard.code, 0, "{}", wizard.err);
    assert!(
        wizard.out.contains("Momiji Suite 2026 is activated =="),
        "{}",
        wizard.out
    );
    assert!(!wizard.out.contains('\u{1b}'), "no colours in a pipe");
    assert_eq!(computer.run(&["status"]).code, 0);
}

#[test]
fn without_a_display_and_a_terminal_the_wizard_says_what_to_do() {
    let (exit, answer) = Computer::new().json(&[]);

    assert_eq!((exit, code(&answer)), (1, "no-display"));
}
