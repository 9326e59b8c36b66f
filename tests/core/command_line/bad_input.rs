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
fn a_catalogue_that_is_missing_or_altered_is_not_used_and_the_reason_is_said() {
    let computer = Computer::new();
    let folder = computer.folder().to_owned();
    let key = SigningKey::generate().unwrap();
    let catalogue = kakunin::demo::catalogue(None).unwrap();
    let signed = catalogue::signed::sign(&catalogue, &key).unwrap();
    let of_other = catalogue::signed::sign(&catalogue, &SigningKey::generate().unwrap()).unwrap();
    let public = key.public().to_string();
    let told = |name: &str, content: Option<&str>, vendor_key: Option<&str>| {
        for (name, content) in [(name, content), ("vendor.pub", vendor_key)] {
            let _old = fs::remove_file(folder.join(name));
            if let Some(content) = content {
                fs::write(folder.join(name), content).unwrap();
            }
        }
        let path = folder.join(name);
        let (exit, answer) = computer.json(&["status", "--catalogue", path.to_str().unwrap()]);
        if exit == 0 || exit == 10 {
            return String::new();
        }
        assert_eq!((exit, code(&answer)), (21, "CAT-1"), "{answer}");

        answer["error"]["what"].as_str().unwrap().to_owned()
    };

    for (words, content, vendor_key) in [
        ("is missing", None, Some(public.as_str())),
        ("vendor.pub with the vendor", Some(signed.as_str()), None),
        ("holds no vendor", Some(&signed), Some("")),
        ("holds no vendor", Some(&signed), Some("AAAA")),
        ("not bear the signature", Some(&of_other), Some(&public)),
        (
            "not a signed catalogue",
            Some("eyJhbGciOiJub25lIn0.e30."),
            Some(&public),
        ),
        ("not a signed catalogue", Some("{\"format\": 1}"), Some(&public)),
        ("not a signed catalogue", Some(""), Some(&public)),
        ("no text", Some("\0\0"), Some(&public)),
    ] {
        let said = told("catalogue.jws", content, vendor_key);
        assert!(said.contains(words), "{words}: {said}");
    }
    assert_eq!(
        told("catalogue.jws", Some(&signed), Some(&public)),
        "",
        "all is well"
    );
}
