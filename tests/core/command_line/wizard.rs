//! The wizard where there is no display.

use kakunin::demo::DemoOutcome;

use super::code;
use support::processes::{self, Answer};

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

/// Runs the text wizard with these answers in a file, and nothing in the standard input.
fn answered(computer: &Computer, answers: &[u8]) -> Answer {
    let file = computer.folder().join("answers.txt");
    std::fs::write(&file, answers).unwrap();

    computer.run(&["--answers", file.to_str().unwrap()])
}

#[test]
fn answers_in_a_file_activate_without_anybody() {
    let key = key(DemoOutcome::Good).to_string();
    // The last line may have no end, the lines those of Windows, and the file be UTF-16.
    let unix = format!("\n{key}\n\n").into_bytes();
    let windows = format!("\u{feff}\r\n{key}\r\n\r\n");
    let windows: Vec<u8> = windows.encode_utf16().flat_map(u16::to_le_bytes).collect();

    for answers in [unix, windows] {
        let computer = Computer::new();
        let wizard = answered(&computer, &answers);
        assert_eq!(wizard.code, 0, "{}{}", wizard.out, wizard.err);
        assert!(wizard.out.contains("is activated =="), "{}", wizard.out);
        assert!(wizard.out.contains("The answers end here"), "{}", wizard.out);
        assert_eq!(computer.run(&["status"]).code, 0);
    }
}

#[test]
fn where_answers_end_early_the_exit_code_is_that_of_the_status() {
    for answers in ["", "\n"] {
        let wizard = answered(&Computer::new(), answers.as_bytes());
        assert_eq!(wizard.code, 3, "not activated yet: {}{}", wizard.out, wizard.err);
        assert!(wizard.out.contains("The answers end here"), "{}", wizard.out);
    }
}

#[test]
fn an_answer_that_fits_nothing_ends_the_run_before_it_does_harm() {
    let computer = Computer::new();
    let key = key(DemoOutcome::Good).to_string();
    let wizard = answered(&computer, format!("\n99\n{key}\n\n").as_bytes());

    assert_eq!(wizard.code, 2, "{}{}", wizard.out, wizard.err);
    assert!(wizard.err.contains("Line 2"), "{}", wizard.err);
    assert_eq!(computer.run(&["status"]).code, 3, "nothing was done after it");
}

#[test]
fn a_key_may_be_the_first_answer() {
    let computer = Computer::new();
    let key = key(DemoOutcome::Good).to_string();
    let wizard = answered(&computer, format!("{key}\n\n").as_bytes());

    assert_eq!(wizard.code, 0, "{}{}", wizard.out, wizard.err);
    assert!(!wizard.err.contains("Line"), "{}", wizard.err);
}

#[test]
fn for_a_program_the_pages_go_to_the_standard_error() {
    let computer = Computer::new();
    let key = key(DemoOutcome::Good).to_string();
    let file = computer.folder().join("answers.txt");
    let file = file.to_str().unwrap();
    std::fs::write(file, format!("\n99\n{key}\n")).unwrap();
    let (exit, answer) = computer.json(&["--answers", file]);
    assert_eq!((exit, code(&answer)), (2, "answer"));

    std::fs::write(file, format!("\n{key}\n\n")).unwrap();
    let wizard = computer.run(&["--answers", file, "--json"]);
    assert_eq!(wizard.code, 0, "{}", wizard.err);
    assert_eq!(wizard.json()["status"], "activated");
    assert!(wizard.err.contains("is activated =="), "{}", wizard.err);
}

#[test]
fn answers_that_were_not_taken_are_told() {
    for (answers, line) in [
        ("l\n", None),
        ("l\n\n\n", None),
        ("l\nmore\n", Some("line 2")),
        ("l\n\nmore\n", Some("line 3")),
    ] {
        let wizard = answered(&Computer::new(), answers.as_bytes());
        assert_eq!(wizard.code, 3, "{answers:?}: {}{}", wizard.out, wizard.err);
        match line {
            Some(line) => assert!(wizard.err.contains(line), "{answers:?}: {}", wizard.err),
            None => assert_eq!(wizard.err, "", "{answers:?}"),
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn pages_that_cannot_be_written_are_told() {
    let computer = Computer::new();
    let file = computer.folder().join("answers.txt");
    std::fs::write(&file, "\n").unwrap();
    for arguments in [&["--answers", file.to_str().unwrap()][..], &["--text"]] {
        let mut program = computer.program("en");
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output = program
            .args(arguments)
            .stdin(std::process::Stdio::null())
            .stdout(full)
            .output()
            .unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {told}");
        assert!(told.contains("could not be written"), "{arguments:?}: {told}");
    }
}

#[test]
fn in_a_file_the_signs_of_pages_go_by_the_locale_and_those_of_answers_do_not() {
    let computer = Computer::new();
    let told = |locale: &str, arguments: &[&str]| {
        let mut program = computer.program("en");
        let _command = program.env("LC_ALL", locale);
        processes::answer(program, arguments, "").out
    };
    // The wizard names Japanese in its own letters.
    let signs = |text: &str| text.contains(['·', '–', '’', '…', '“']);

    assert!(signs(&told("C.UTF-8", &["--text"])));
    let pages = told("C", &["--text"]);
    assert!(
        pages.contains("What you can do here") && !signs(&pages[..]),
        "{pages}"
    );
    assert!(signs(&told("C", &["--help"])));
}

#[test]
fn a_file_of_answers_that_cannot_be_read_is_told() {
    let computer = Computer::new();
    let missing = computer.folder().join("nothing.txt");
    let folder = computer.folder().to_str().unwrap();

    for path in [missing.to_str().unwrap(), folder] {
        let (exit, answer) = computer.json(&["--answers", path]);
        assert_eq!((exit, code(&answer)), (1, "file"), "{answer}");
    }
}

#[test]
fn colours_have_names_and_others_are_refused() {
    let computer = Computer::new();
    for (option, value) in [
        ("--mode", "light"),
        ("--mode", "dark"),
        ("--contrast", "more"),
        ("--contrast", "usual"),
    ] {
        assert_eq!(
            computer.run(&[option, value, "status"]).code,
            3,
            "{option} {value}"
        );
    }
    for option in ["--mode", "--contrast"] {
        let refused = computer.run(&[option, "pink", "status"]);
        assert_eq!(refused.code, 2, "{}", refused.out);
        assert!(refused.err.contains(option), "{}", refused.err);
    }
}
