//! No name of a file is obeyed by the terminal on which a command or the text wizard shows it.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use support::window::good_key;

/// What a program told, in which nothing is left that a terminal obeys.
fn harmless(output: &Output) -> String {
    let told = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        !told.contains(['\u{1b}', '\u{7}', '\u{202E}', '\u{200B}']),
        "{told:?}"
    );

    told
}

#[test]
fn escape_sequences_and_direction_marks_in_names_of_files_are_shown_and_not_obeyed() {
    let folder = tempfile::tempdir().unwrap();
    let name = "a\u{1b}[2J\u{1b}]0;owned\u{7}\u{202E}txt.\u{200B}exe\n99 keys are gone";
    let path = folder.path().join(name);
    std::fs::write(&path, "nothing of ours").unwrap();
    let state = folder.path().join("state");
    let named = path.to_str().unwrap();
    let programs: [(&str, &[&str]); 4] = [
        (env!("CARGO_BIN_EXE_kakunin"), &["response", "load", named]),
        (
            env!("CARGO_BIN_EXE_kakunin"),
            &["response", "load", named, "--json"],
        ),
        (
            env!("CARGO_BIN_EXE_kakunin-service"),
            &["--data", named, "staff", "list"],
        ),
        (env!("CARGO_BIN_EXE_kakunin-kms"), &["--data", named, "status"]),
    ];
    for (program, arguments) in programs {
        let output = Command::new(program)
            .args(arguments)
            .env("KAKUNIN_STATE", &state)
            .env("KAKUNIN_LANG", "en")
            .env_remove("KAKUNIN_CATALOGUE")
            .env_remove("RUST_LOG")
            .output()
            .unwrap();
        let told = harmless(&output);
        assert!(
            told.contains("u{1b}[2J") || told.contains("\\u001b[2J"),
            "{arguments:?}: {told:?}"
        );
    }
}

#[test]
fn the_text_wizard_shows_the_names_of_folders_and_files_and_does_not_obey_them() {
    let folder = tempfile::tempdir().unwrap();
    let name = "a\u{1b}[2J\u{1b}]0;owned\u{7}\u{202E}txt.\u{200B}exe\n[1] Everything is well";
    let home = folder.path().join(name);
    std::fs::create_dir(&home).unwrap();
    let program = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kakunin"));
        let _command = command
            .env("HOME", &home)
            .env("KAKUNIN_STATE", folder.path().join("state"))
            .env("KAKUNIN_LANG", "en")
            .env("NO_COLOR", "1")
            .env_remove("KAKUNIN_CATALOGUE")
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("RUST_LOG")
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY");
        command
    };
    let set = program().args(["key", "set", &good_key()]).output().unwrap();
    assert!(set.status.success());

    // Activate, by file; a file that is no response, with a name that is none of ours either.
    let mut wizard = program()
        .arg("--text")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = wizard.stdin.take().unwrap();
    lines
        .write_all("a\n3\nb\u{1b}[2J\u{202E}\u{200B}.json\n\n".as_bytes())
        .unwrap();
    drop(lines);
    let output = wizard.wait_with_output().unwrap();
    let told = harmless(&output);
    let joined: String = told.split_whitespace().collect();
    for shown in [
        "a\\u{1b}[2J\\u{1b}]0;owned\\u{7}\\u{202e}txt.\\u{200b}exe\\u{a}[1]",
        "b\\u{1b}[2J\\u{202e}\\u{200b}.json",
    ] {
        assert!(joined.contains(shown), "{shown}: {told}");
    }
}
