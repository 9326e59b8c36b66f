//! No name of a file is obeyed by the terminal on which a command shows it.

use std::process::Command;

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
        let told = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(
            !told.contains(['\u{1b}', '\u{7}', '\u{202E}', '\u{200B}']),
            "{arguments:?}: {told:?}"
        );
        assert!(
            told.contains("u{1b}[2J") || told.contains("\\u001b[2J"),
            "{arguments:?}: {told:?}"
        );
    }
}
