//! What is not understood, and a catalogue that nobody vouches for.

use std::fs;

use kakunin::demo::DemoOutcome;

use super::code;
use crate::program::{Computer, key};
use support::processes::Answer;

#[test]
fn what_is_not_understood_is_said_without_repeating_it() {
    let computer = Computer::new();
    let secret = key(DemoOutcome::Good).to_string();
    for arguments in [
        &["frobnicate"][..],
        &[secret.as_str()],
        &["key"],
        &["key", "set"],
        &["key", "set", "--file", "key.txt", &secret],
        &["status", "--no-such-option"],
    ] {
        let Answer { code, out, err } = computer.run(arguments);
        assert_eq!(code, 2, "{arguments:?}");
        assert!(out.is_empty() && err.contains("--help"), "{arguments:?}: {err}");
        assert!(!err.contains(&secret), "{err}");
    }
    let (exit, answer) = computer.json(&["status", "--product", "no-such-product"]);
    assert_eq!((exit, code(&answer)), (2, "unknown-product"));
    assert!(
        answer["error"]["what"]
            .as_str()
            .unwrap()
            .contains("momiji-write-2026"),
        "{answer}"
    );
}

#[test]
fn a_service_is_asked_at_an_address_of_the_web_alone() {
    let computer = Computer::with_key(DemoOutcome::Good);
    for address in ["ftp://x", "x", "https://", "file:///etc/passwd", ""] {
        let (exit, answer) = computer.json(&["activate", "--service", address]);
        assert_eq!((exit, code(&answer)), (2, "not-a-service"), "{address}");
        let told = computer.run(&["activate", "--service", address]).err;
        assert!(told.contains("https://"), "{told}");
    }
}

#[test]
fn the_address_of_a_service_holds_no_password_and_none_is_repeated() {
    let computer = Computer::with_key(DemoOutcome::Good);
    for address in [
        "https://ken:swordfish@activation.example",
        "HTTP://ken:swordfish@127.0.0.1:8480/activate",
        "ken:swordfish@activation.example",
    ] {
        let (exit, answer) = computer.json(&["activate", "--service", address]);
        assert_eq!((exit, code(&answer)), (2, "not-a-service"), "{address}");
        assert!(!answer.to_string().contains("swordfish"), "{answer}");
        let told = computer.run(&["activate", "--service", address]).err;
        assert!(
            told.contains("no password") && !told.contains("swordfish"),
            "{told}"
        );
    }
}

#[test]
fn a_catalogue_that_is_missing_or_altered_is_not_used() {
    let computer = Computer::new();
    let (exit, answer) = computer.json(&["status", "--catalogue", "no-such-catalogue"]);
    assert_eq!((exit, code(&answer)), (21, "CAT-1"));

    let altered = computer.folder().join("catalogue.jws");
    fs::write(&altered, "eyJhbGciOiJub25lIn0.e30.").unwrap();
    let (exit, answer) = computer.json(&["status", "--catalogue", altered.to_str().unwrap()]);
    assert_eq!((exit, code(&answer)), (21, "CAT-1"));
}
