//! Paths that Windows alone has, and outputs that cannot be written: a code and a sentence, and nothing lost.

use std::process::Stdio;

use support::processes::{Answer, answer};
use support::window::{Computer, good_key};
use support::wine;

fn run(computer: &Computer, arguments: &[&str]) -> Answer {
    answer(computer.program(), &[&["--lang", "en"], arguments].concat(), "")
}

fn with_key() -> Computer {
    let computer = Computer::new();
    assert_eq!(run(&computer, &["key", "set", &good_key()]).code, 0);

    computer
}

#[test]
fn a_request_is_written_neither_to_a_device_nor_to_a_stream_of_another_file() {
    let computer = with_key();
    let letter = computer.state().join("letter.txt");
    std::fs::write(&letter, "dear sirs").unwrap();
    let stream = format!("{}:request", wine::path(&letter));
    let folder = wine::path(computer.state());
    for path in [
        "NUL",
        "con",
        "COM1",
        &format!(r"{folder}\aux.json"),
        &format!(r"{folder}\LPT1"),
        &stream,
    ] {
        let refused = run(&computer, &["request", "save", path]);
        assert_ne!(refused.code, 0, "{path}: {refused:?}");
        assert!(refused.err.contains("FIL-"), "{path}: {refused:?}");
    }
    assert_eq!(std::fs::read_to_string(&letter).unwrap(), "dear sirs");
    let files: Vec<_> = std::fs::read_dir(computer.state()).unwrap().flatten().collect();
    let made: Vec<_> = files
        .iter()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("aux") || name.contains("LPT") || name.contains("request"))
        .collect();
    assert!(made.is_empty(), "{made:?}");
}

#[test]
fn a_response_is_read_neither_from_a_device_nor_from_a_server_that_is_away() {
    let computer = with_key();
    for path in ["NUL", "CON", r"\\nobody.example\share\response.json"] {
        let refused = run(&computer, &["response", "load", path]);
        assert_ne!(refused.code, 0, "{path}: {refused:?}");
        assert!(refused.err.contains("FIL-"), "{path}: {refused:?}");
        assert!(!refused.err.contains("os error"), "{path}: {refused:?}");
    }
}

#[test]
fn a_path_of_more_than_260_characters_is_written_and_read() {
    let computer = with_key();
    let mut folder = computer.state().to_owned();
    while folder.as_os_str().len() < 300 {
        folder = folder.join("a folder with a long name, as they grow on the shares of an office");
    }
    std::fs::create_dir_all(&folder).unwrap();
    let request = folder.join("依頼.json");
    let saved = run(&computer, &["request", "save", &wine::path(&request)]);
    assert_eq!(saved.code, 0, "{saved:?}");
    let responded = run(&computer, &["demo", "respond", &wine::path(&request), "--json"]).json();
    let loaded = run(
        &computer,
        &["response", "load", responded["response"].as_str().unwrap()],
    );
    assert_eq!(loaded.code, 0, "{loaded:?}");
    computer.is_activated_by("file");
}

#[test]
fn an_output_that_nobody_reads_ends_a_program_quietly() {
    let mut child = with_key()
        .program()
        .arg("status")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(!told.contains("panicked"), "{told}");
}
