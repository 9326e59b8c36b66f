//! What is not understood, and a catalogue that nobody vouches for.

use std::fs;

use kakunin::catalogue;
use kakunin::demo::DemoOutcome;
use kakunin::jws::SigningKey;

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
fn a_catalogue_that_is_missing_or_altered_is_not_used_and_the_reason_is_said() {
    let computer = Computer::new();
    let folder = computer.folder().to_owned();
    let key = SigningKey::generate().unwrap();
    let catalogue = kakunin::demo::catalogue(None).unwrap();
    let signed = catalogue::signed::sign(&catalogue, &key).unwrap();
    let of_other = catalogue::signed::sign(&catalogue, &SigningKey::generate().unwrap()).unwrap();
    let public = key.public().to_string();
    let path = folder.join("catalogue.jws");
    let told = |content: Option<&[u8]>, vendor_key: Option<&str>| {
        let vendor_key = vendor_key.map(str::as_bytes);
        for (path, content) in [(&path, content), (&folder.join("vendor.pub"), vendor_key)] {
            let _old = fs::remove_file(path);
            if let Some(content) = content {
                fs::write(path, content).unwrap();
            }
        }

        computer.json(&["status", "--catalogue", path.to_str().unwrap()])
    };

    let genuine = signed.as_bytes();
    let known = Some(public.as_str());
    for (words, content, vendor_key) in [
        ("is missing", None, known),
        ("vendor.pub with the vendor", Some(genuine), None),
        ("holds no vendor", Some(genuine), Some("")),
        ("holds no vendor", Some(genuine), Some("AAAA")),
        ("not bear the signature", Some(of_other.as_bytes()), known),
        ("not a signed catalogue", Some(b"eyJhbGciOiJub25lIn0.e30."), known),
        ("not a signed catalogue", Some(b"{\"format\": 1}"), known),
        ("not a signed catalogue", Some(b""), known),
        ("no text", Some(b"\xc3\x28\xa0\xa1"), known),
    ] {
        let (exit, answer) = told(content, vendor_key);
        assert_eq!((exit, code(&answer)), (21, "CAT-1"), "{answer}");
        let said = answer["error"]["what"].as_str().unwrap();
        assert!(said.contains(words), "{words}: {said}");
    }
    let (exit, answer) = told(Some(genuine), known);
    assert_ne!(exit, 21, "{answer}");
}
