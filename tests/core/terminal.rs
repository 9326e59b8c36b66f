//! What the programs write to a terminal: nothing that it would obey, and no signs that it cannot show.

use std::process::Command;

use expectrl::{Eof, Expect as _, Session};

use crate::program::Computer;

/// Runs a command on a terminal to its end, and returns what it wrote.
fn shown(command: Command) -> String {
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(std::time::Duration::from_mins(1)));
    let heard = session.expect(Eof).unwrap();

    String::from_utf8_lossy(heard.as_bytes()).into_owned()
}

#[test]
fn nothing_in_an_argument_is_obeyed() {
    const TYPED: &str = "x\u{1b}]0;pwn\u{7}\u{1b}[31m\u{202e}";
    for (name, arguments) in [
        ("kakunin", &[TYPED][..]),
        #[cfg(feature = "kms")]
        ("kakunin-kms", &[TYPED]),
        #[cfg(feature = "simulation")]
        ("kakunin-kms-simulate", &[TYPED]),
        ("kakunin-service", &[TYPED]),
        ("kakunin-service", &["serve", "--no-such-option", TYPED]),
        #[cfg(feature = "desk")]
        ("kakunin-desk", &["--mode", TYPED]),
    ] {
        let mut command = support::program(name);
        let _command = command
            .args(arguments)
            .env("TERM", "xterm-256color")
            .env("CLICOLOR_FORCE", "1")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("NO_COLOR");
        let shown = shown(command);
        assert!(shown.contains("--help"), "{name} {arguments:?}: {shown:?}");
        assert!(
            !shown.contains(['\u{1b}', '\u{7}', '\u{202e}']),
            "{name} {arguments:?}: {shown:?}"
        );
        let is_repeated = name != "kakunin" && arguments[0] != "serve";
        assert_eq!(shown.contains("\\u{202e}"), is_repeated, "{name}: {shown:?}");
    }
}

#[test]
fn without_utf_8_the_signs_of_commands_are_those_of_ascii() {
    let computer = Computer::new();
    for arguments in [
        &["status"][..],
        &["explain", "KMS-1"],
        &["--help"],
        &["demo"],
        &["frobnicate"],
    ] {
        for (locale, is_ascii) in [("C", true), ("C.UTF-8", false)] {
            let mut command = computer.program("en");
            let _command = command.args(arguments).env("LC_ALL", locale);
            let shown = shown(command);
            assert!(shown.is_ascii() || !is_ascii, "{arguments:?}: {shown}");
            if arguments == ["--help"] {
                assert_eq!(shown.contains('’'), !is_ascii, "{shown}");
            }
        }
    }
}
