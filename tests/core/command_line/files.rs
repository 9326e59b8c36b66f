//! Activate by files, and give the activation back.

use std::fs;

use kakunin::demo::DemoOutcome;

use super::code;
use crate::program::{Computer, key};

#[test]
fn a_computer_is_activated_by_files_and_gives_it_back() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let usb = tempfile::TempDir::new().unwrap();
    let place = usb.path().to_str().unwrap();
    let (exit, saved) = computer.json(&["request", "save", place]);
    assert_eq!(exit, 0, "{saved}");
    let request = saved["request"].as_str().unwrap();
    assert!(request.ends_with("-request.json"), "{request}");

    let (exit, answered) = computer.json(&["demo", "respond", request]);
    assert_eq!(exit, 0, "{answered}");
    let response = answered["response"].as_str().unwrap();
    let (exit, status) = computer.json(&["response", "load", response]);
    assert_eq!(
        (exit, status["status"].as_str()),
        (0, Some("activated")),
        "{status}"
    );
    let (exit, _) = computer.json(&["response", "load", place]);
    assert_eq!(exit, 0, "the folder will do");
    let history = computer.run(&["history"]);
    assert!(history.out.contains("Activated"), "{}", history.out);

    // The key is named, as before it is removed.
    let refused = computer.run(&["release", "XXXXX", "--offline"]);
    assert_eq!(refused.code, 2);
    assert!(
        refused.err.contains("kakunin release") && !refused.err.contains("remove"),
        "{}",
        refused.err
    );
    let key_name = &key(DemoOutcome::Good).to_string()[..11];
    let (exit, released) = computer.json(&["release", key_name, "--offline"]);
    assert_eq!(exit, 0, "{released}");
    assert_eq!(released["release_code"].as_str().unwrap().len(), 27, "{released}");
    let (exit, again) = computer.json(&["release", key_name, "--offline"]);
    assert_eq!(
        (exit, &again),
        (0, &released),
        "a code that was lost is shown again"
    );
    let told = computer.run(&["response", "load", response]);
    assert_eq!(told.code, 19, "what was given back does not come back");
    assert!(told.err.contains("FIL-2"), "{}", told.err);

    let activated = computer.run(&["activate"]);
    assert_eq!(activated.code, 0, "{}", activated.err);
    let released = computer.run(&["release", key_name]);
    assert_eq!(released.code, 0, "{}", released.err);
    assert!(released.out.contains("was released"), "{}", released.out);
    for arguments in [&["release", key_name][..], &["release", key_name, "--offline"]] {
        let again = computer.run(arguments);
        assert_eq!(again.code, 3, "{}", again.err);
        assert!(again.err.contains("nothing is activated"), "{}", again.err);
        let (exit, answer) = computer.json(arguments);
        assert_eq!((exit, code(&answer)), (3, "not-activated"));
    }
    assert_eq!(computer.run(&["release", key_name]).code, 3);
    let (exit, answer) = Computer::new().json(&["release", key_name, "--offline"]);
    assert_eq!((exit, code(&answer)), (10, "KEY-7"), "no key at all");
}

#[test]
fn what_was_given_back_stays_so_when_the_state_is_damaged_or_older() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let activated = computer.run(&["activate"]);
    assert_eq!(activated.code, 0, "{}", activated.err);
    let document = computer.folder().join("momiji-suite-2026.json");
    let before = fs::read(&document).unwrap();
    let nothing = computer.run(&["release", "--show"]);
    assert_eq!(nothing.code, 3, "{}", nothing.out);
    assert!(nothing.err.contains("no release code"), "{}", nothing.err);

    let key_name = &key(DemoOutcome::Good).to_string()[..11];
    let (exit, released) = computer.json(&["release", key_name, "--offline"]);
    assert_eq!(exit, 0, "{released}");

    let still_released = |why: &str| {
        let (exit, status) = computer.json(&["status"]);
        assert_eq!((exit, status["status"].as_str()), (3, Some("grace")), "{why}");
        assert_eq!(status["release_code"], released["release_code"], "{why}");
        let (exit, again) = computer.json(&["release", "--show"]);
        assert_eq!((exit, &again), (0, &released), "{why}");
    };
    still_released("at once");
    for damaged in ["", "{\"version\":1,", "\0\0\0\0"] {
        fs::write(&document, damaged).unwrap();
        still_released("damaged");
    }
    fs::remove_file(&document).unwrap();
    still_released("missing");
    fs::write(&document, &before).unwrap();
    still_released("an older document");

    // The whole folder of before, from a backup.
    for entry in fs::read_dir(computer.folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::remove_file(path).unwrap();
        }
    }
    fs::write(&document, &before).unwrap();
    still_released("an older folder");
    let text = computer.run(&["status"]);
    assert!(text.out.contains("kakunin release --show"), "{}", text.out);
}

#[test]
fn with_a_kms_client_key_nothing_is_asked_of_the_vendor() {
    let computer = Computer::with_key(DemoOutcome::KmsClient);
    let usb = tempfile::TempDir::new().unwrap();
    let key_name = &key(DemoOutcome::KmsClient).to_string()[..11];
    for arguments in [
        &["request", "save", usb.path().to_str().unwrap()][..],
        &["release", key_name, "--offline"],
    ] {
        let answer = computer.run(arguments);
        assert_eq!(answer.code, 10, "{arguments:?}: {}", answer.err);
        assert!(
            answer.err.starts_with("KEY-6") && answer.err.contains("by the KMS host of its organisation"),
            "{}",
            answer.err
        );
    }
    assert_eq!(fs::read_dir(usb.path()).unwrap().count(), 0);
}

#[test]
fn files_that_are_none_are_named() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let usb = tempfile::TempDir::new().unwrap();
    let letter = usb.path().join("letter.txt");
    fs::write(&letter, "dear").unwrap();
    let letter = letter.to_str().unwrap();
    for (arguments, code) in [
        (["response", "load", letter], "FIL-1"),
        (["response", "load", "/nowhere.json"], "FIL-4"),
        (["request", "save", letter], "FIL-3"),
        (["request", "save", "/nowhere/x.json"], "FIL-3"),
    ] {
        let answer = computer.run(&arguments);
        assert_eq!(answer.code, 19, "{arguments:?}");
        assert!(answer.err.contains(code), "{}", answer.err);
    }
    assert_eq!(fs::read_to_string(letter).unwrap(), "dear");
}

#[test]
fn a_request_and_its_response_pass_through_the_standard_streams() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let usb = tempfile::TempDir::new().unwrap();
    let request = usb.path().join("request.json");
    let saved = computer.run(&["request", "save", "-"]);
    assert_eq!(saved.code, 0, "{}", saved.err);
    fs::write(&request, saved.out).unwrap();

    let (exit, answered) = computer.json(&["demo", "respond", request.to_str().unwrap()]);
    assert_eq!(exit, 0, "{answered}");
    let response = fs::read_to_string(answered["response"].as_str().unwrap()).unwrap();
    let loaded = computer.run_with(&["response", "load", "-"], &response);
    assert_eq!(loaded.code, 0, "{}", loaded.err);
    assert_eq!(computer.json(&["status"]).1["method"], "file");
}

#[test]
fn a_response_of_the_demonstration_replaces_only_an_earlier_one() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let usb = tempfile::TempDir::new().unwrap();
    let request = usb.path().join("request.json");
    let request = request.to_str().unwrap();
    assert_eq!(computer.json(&["request", "save", request]).0, 0);

    let respond = ["demo", "respond", request];
    let (_, answered) = computer.json(&respond);
    let response = answered["response"].as_str().unwrap();
    assert_eq!(computer.json(&respond).0, 0, "again");
    fs::write(response, "dear").unwrap();
    let (_, refused) = computer.json(&respond);
    assert_eq!(super::code(&refused), "FIL-3");
    assert_eq!(fs::read_to_string(response).unwrap(), "dear");
}
