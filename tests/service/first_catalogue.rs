//! The catalogue to begin with: written, signed, installed, served, and used by a customer's program.

use std::path::Path;
use std::process::Command;

use crate::administration::{done, refused, serve};

/// Begins as a newcomer does, with a catalogue that `edit` changes, and activates a computer.
fn begin(edit: impl Fn(String) -> String) -> String {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");
    let at = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let (source, signed) = (at("catalogue.json"), at("catalogue.jws"));
    let _made = done(&data, &["init"]);
    let told = done(&data, &["catalogue", "new", &source]);
    assert!(
        told.contains("catalogue sign") && told.contains(&source),
        "{told}"
    );
    let written = std::fs::read_to_string(&source).unwrap();
    std::fs::write(&source, edit(written)).unwrap();

    let anchor = done(&data, &["catalogue", "sign", &source, &signed]);
    let anchor = anchor.trim().strip_prefix("trust anchor ").unwrap();
    let _installed = done(&data, &["catalogue", "install", &signed]);
    let table = done(&data, &["key", "issue", "--product", "101", "--limit", "1"]);
    let key = table.lines().nth(1).unwrap().rsplit(',').next().unwrap();
    let running = serve(&data, "warn");
    std::fs::write(at("vendor.pub"), format!("{anchor}\n")).unwrap();

    let service = format!("http://{}", running.address);
    let wizard = |arguments: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_kakunin"));
        program
            .args([
                "--catalogue",
                &signed,
                "--state",
                &at("state"),
                "--service",
                &service,
            ])
            .args(["--lang", "en"])
            .args(arguments);
        let output = program.output().unwrap();
        assert!(output.status.success(), "{output:?}");

        String::from_utf8(output.stdout).unwrap()
    };
    let _set = wizard(&["key", "set", key]);
    let _activated = wizard(&["activate"]);
    let status = wizard(&["status"]);
    drop(running);

    status
}

#[test]
fn a_newcomer_s_first_catalogue_is_served_without_editing() {
    let status = begin(|written| written);

    assert!(status.contains("Example Product"), "{status}");
}

#[test]
fn a_first_catalogue_may_be_given_another_name() {
    let renamed = |written: String| written.replace("Example Product", "Momiji Note");
    let status = begin(renamed);

    assert!(status.contains("Momiji Note"), "{status}");
}

#[test]
fn only_a_signed_catalogue_is_replaced_and_installed() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");
    let at = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let (source, signed, keys) = (at("catalogue.json"), at("catalogue.jws"), at("keys.csv"));
    let _made = done(&data, &["init"]);
    let _written = done(&data, &["catalogue", "new", &source]);
    std::fs::write(&keys, "serial,key\n").unwrap();

    for _ in 0..2 {
        let _signed = done(&data, &["catalogue", "sign", &source, &signed]);
    }
    for other in [&source, &keys] {
        let before = std::fs::read(other).unwrap();
        let told = refused(&data, &["catalogue", "sign", &source, other]);
        assert!(told.contains("exists already and is not overwritten"), "{told}");
        assert_eq!(std::fs::read(other).unwrap(), before);
    }
    // The trust anchor is written with the catalogue, and only then.
    let anchor = at("vendor.pub");
    let told = done(
        &data,
        &["catalogue", "sign", &source, &signed, "--vendor-key", &anchor],
    );
    let good = std::fs::read_to_string(&anchor).unwrap();
    assert_eq!(told.trim(), format!("trust anchor {}", good.trim()));
    let _wrong = refused(
        &data,
        &["catalogue", "sign", &keys, &signed, "--vendor-key", &anchor],
    );
    assert_eq!(std::fs::read_to_string(&anchor).unwrap(), good);

    let told = refused(&data, &["catalogue", "install", &source]);
    assert!(
        told.contains("is not a signed catalogue") && told.contains("catalogue sign`"),
        "{told}"
    );
    let _installed = done(&data, &["catalogue", "install", &signed]);
}

#[test]
fn a_catalogue_that_would_not_be_served_is_not_installed() {
    let directory = tempfile::tempdir().unwrap();
    let (data, other) = (directory.path().join("data"), directory.path().join("other"));
    let at = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let (source, signed) = (at("catalogue.json"), at("catalogue.jws"));
    let key = |data: &Path| {
        done(data, &["catalogue", "confirmation-key", "vendor.example"])
            .trim()
            .to_owned()
    };
    for data in [&data, &other] {
        let _made = done(data, &["init"]);
    }
    let _written = done(&data, &["catalogue", "new", &source]);
    let written = std::fs::read_to_string(&source).unwrap();
    let with_key = |key: &str| {
        let member = format!(
            "\"scheme\": \"signed\", \"confirmation_key\": \"{key}\", \"name\": {{ \"en\": \"Example Software\""
        );
        written.replace("\"name\": { \"en\": \"Example Software\"", &member)
    };

    std::fs::write(&source, with_key(&key(&other))).unwrap();
    let _signed = done(&data, &["catalogue", "sign", &source, &signed]);
    let told = refused(&data, &["catalogue", "install", &signed]);
    assert!(
        told.contains("catalogue confirmation-key vendor.example"),
        "{told}"
    );
    assert!(!data.join("catalogue.jws").exists());

    std::fs::write(&source, with_key(&key(&data))).unwrap();
    let _signed = done(&data, &["catalogue", "sign", &source, &signed]);
    let _installed = done(&data, &["catalogue", "install", &signed]);

    // Signed with this service's key, and without it in its "keys".
    let keys = written
        .lines()
        .find(|line| line.trim_start().starts_with("\"keys\""))
        .unwrap();
    std::fs::write(&source, written.replace(keys, "\"keys\": [],")).unwrap();
    let _signed = done(&data, &["catalogue", "sign", &source, &signed]);
    assert!(refused(&data, &["catalogue", "install", &signed]).contains("does not list"));
}
