//! What an answer says to do next, and what is missing.

use kakunin::demo::DemoOutcome;
use tempfile::TempDir;

use super::code;
use crate::program::{Computer, key};
use support::processes::{Answer, answer};

/// Runs what a sentence says to run, as a shell does.
fn run_literally(computer: &Computer, sentence: &str) -> Answer {
    let at = sentence
        .find("kakunin ")
        .unwrap_or_else(|| panic!("no command in {sentence}"));
    let line = sentence[at..].trim().replacen("kakunin ", "\"$PROGRAM\" ", 1);
    let mut shell = std::process::Command::new("sh");
    let program = computer.program("en");
    for (name, value) in program.get_envs() {
        let _shell = match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    let _shell = shell.env("PROGRAM", env!("CARGO_BIN_EXE_kakunin"));

    answer(shell, &["-c", &line], "")
}

#[test]
fn a_hint_run_literally_acts_on_what_its_command_acted_on() {
    let computer = Computer::new();
    let parent = TempDir::new().unwrap();
    let state = parent.path().join("another state");
    let state = state.to_str().unwrap();
    let secret = key(DemoOutcome::Good).to_string();
    let set = computer.run(&[
        "key",
        "set",
        &secret,
        "--state",
        state,
        "--product",
        "momiji-suite-2026",
    ]);
    assert_eq!(set.code, 0, "{}", set.err);
    let activated = run_literally(&computer, &set.out);
    assert_eq!(activated.code, 0, "{}{}", activated.out, activated.err);
    let (_, status) = computer.json(&["status", "--state", state]);
    assert_eq!(status["status"], "activated", "{status}");

    let other = computer.run(&["--state", state, "key", "remove", "4DK2P-0A155"]);
    assert_eq!(other.code, 2, "{}", other.out);
    let removed = run_literally(&computer, &other.err);
    assert_eq!(removed.code, 0, "{}{}", removed.out, removed.err);
    let (_, status) = computer.json(&["status", "--state", state]);
    assert_eq!(status["key"], serde_json::Value::Null, "{status}");
}

#[test]
fn the_hint_to_a_release_code_acts_on_what_its_command_acted_on() {
    let computer = Computer::new();
    let parent = TempDir::new().unwrap();
    let state = parent.path().join("another state");
    let state = state.to_str().unwrap();
    let secret = key(DemoOutcome::Good).to_string();
    for command in [
        &["key", "set", &secret][..],
        &["activate"],
        &["release", &secret[..11], "--offline"],
    ] {
        let answer = computer.run(&[command, &["--state", state]].concat());
        assert_eq!(answer.code, 0, "{}", answer.err);
    }

    let status = computer.run(&["status", "--state", state]);
    let hint = status.out.lines().find(|line| line.contains("release --show"));
    let shown = run_literally(&computer, hint.unwrap());
    assert_eq!(shown.code, 0, "{}{}", shown.out, shown.err);
}

#[test]
fn help_is_a_command_as_well() {
    let computer = Computer::new();
    let help = computer.run(&["help"]);
    assert_eq!((help.code, help.out), (0, computer.run(&["--help"]).out));
    let help = computer.run(&["help", "key", "set"]);
    assert_eq!(
        (help.code, help.out),
        (0, computer.run(&["key", "set", "--help"]).out)
    );
    assert_eq!(computer.run(&["help", "frobnicate"]).code, 2);
}

#[test]
fn a_command_without_its_second_word_names_the_words_that_there_are() {
    let computer = Computer::new();
    for (arguments, missing) in [
        (&["key"][..], &["set", "remove"][..]),
        (&["kms"], &["set", "clear", "show"]),
        (&["response"], &["load"]),
        (&["key", "remove"], &["NAME"]),
        (&["explain"], &["CODE"]),
    ] {
        let told = computer.run(arguments);
        assert_eq!(told.code, 2, "{arguments:?}");
        for word in missing {
            assert!(told.err.contains(word), "{word} in {}", told.err);
        }
    }
}

#[test]
fn a_code_is_explained_in_several_words() {
    let computer = Computer::new();
    for words in [&["CNT", "1"][..], &["cnt-1"], &["ＣＮＴ", "１"], &["CNT1"]] {
        let told = computer.run(&[&["explain"], words].concat());
        assert!(told.out.starts_with("CNT-1: "), "{words:?}: {}", told.err);
    }
}

#[test]
fn an_address_without_its_beginning_is_told_with_it() {
    let computer = Computer::with_key(DemoOutcome::Good);
    for (address, whole) in [
        ("127.0.0.1:8480", "http://127.0.0.1:8480"),
        ("localhost:8480/", "http://localhost:8480"),
        ("activation.momiji.example", "https://activation.momiji.example"),
    ] {
        let told = computer.run(&["activate", "--service", address]);
        assert_eq!(told.code, 2);
        assert!(told.err.contains(whole), "{}", told.err);
    }
}

#[test]
fn a_client_of_a_kms_host_has_no_installation_id_to_read_out() {
    let computer = Computer::new();
    let product = ["--product", "momiji-write-2026"];
    let (exit, told) = computer.json(&[&["installation-id"], &product[..]].concat());
    assert_eq!((exit, code(&told)), (10, "KEY-6"), "{told}");
    let what = told["error"]["what"].as_str().unwrap();
    assert!(
        what.contains("kakunin --product momiji-write-2026 activate"),
        "{what}"
    );
}
