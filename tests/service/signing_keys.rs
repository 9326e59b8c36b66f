//! Keys on the disk, as the administrator sees them: encrypted, and changed without a gap.

use std::path::Path;

use kakunin::catalogue::Catalogue;
use kakunin::codes::ProductKey;
use kakunin::jws::PublicKey;
use kakunin::licence::Token;
use kakunin::service::{DataDirectory, InitialSecrets};
use kakunin::wire::ActivationAnswer;
use reqwest::StatusCode;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::administration::{done, issue, program, refused, run, serve, set_up};
use support::service::{Caller, Computer, PASSPHRASE, PRODUCT, catalogue_json};

/// Signs a catalogue that lists these keys; gives the signed file and the catalogue.
fn signed(directory: &TempDir, data: &Path, keys: &[Value]) -> (String, Catalogue) {
    let mut catalogue: Value = serde_json::from_str(&catalogue_json(&keys[0])).unwrap();
    catalogue["keys"] = keys.into();
    let text = catalogue.to_string();
    let (source, output) = (
        directory.path().join("new.json"),
        directory.path().join("new.jws"),
    );
    std::fs::write(&source, &text).unwrap();
    let _anchor = done(
        data,
        &[
            "catalogue",
            "sign",
            source.to_str().unwrap(),
            output.to_str().unwrap(),
        ],
    );

    (
        output.to_str().unwrap().to_owned(),
        Catalogue::from_json(&text).unwrap(),
    )
}

fn json_of(data: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&done(data, &[arguments, &["--json"]].concat())).unwrap()
}

/// A key's name as it can be typed: in front, a dash would be taken for an option.
fn name(key: &Value) -> &str {
    key["kid"].as_str().unwrap().trim_start_matches('-')
}

/// One key as the catalogue lists it.
fn listed(key: &Value) -> Value {
    json!({ "kid": key["kid"], "key": key["key"] })
}

fn is_valid(licence: &Token, catalogue: &Catalogue) -> bool {
    licence
        .verify(catalogue, catalogue.product(PRODUCT).unwrap())
        .is_ok()
}

async fn activate(
    address: std::net::SocketAddr,
    key: &ProductKey,
    number: usize,
) -> (StatusCode, ActivationAnswer) {
    Caller::new(address)
        .activate(key, &Computer::number(number))
        .await
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_keys_change_while_every_licence_stays_valid() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let key = issue(&data, "5");
    let first = &json_of(&data, &["signing-key", "list"])[0];
    assert_eq!(
        (&first["state"], &first["in_catalogue"]),
        (&json!("active"), &json!(true))
    );
    let running = serve(&data, "off");
    let (_, before) = activate(running.address, &key, 1).await;
    let _log = running.end();

    // A new key signs nothing before the catalogue that customers have lists it.
    let second = json_of(&data, &["signing-key", "add"]);
    let kid = name(&second);
    assert!(refused(&data, &["signing-key", "activate", kid]).contains("does not list signing key"));
    let (file, both) = signed(&directory, &data, &[listed(first), listed(&second)]);
    let _installed = done(&data, &["catalogue", "install", &file]);
    let shown = json_of(&data, &["catalogue", "show"]);
    assert_eq!(shown["keys"].as_array().unwrap().len(), 2);
    let running = serve(&data, "off");
    let (_, overlap) = activate(running.address, &key, 2).await;
    let _log = running.end();
    let _activated = done(&data, &["signing-key", "activate", &kid[..6]]);

    let running = serve(&data, "off");
    let (status, after) = activate(running.address, &key, 3).await;
    assert_eq!(status, StatusCode::CREATED);
    let (status, again) = activate(running.address, &key, 1).await;
    assert_eq!(status, StatusCode::OK, "spent once");
    let _log = running.end();
    let only = |listed: &Value| {
        let mut catalogue = both.clone();
        catalogue
            .keys
            .retain(|known| Some(known.kid.as_str()) == listed["kid"].as_str());
        catalogue
    };
    for (licence, by) in [
        (&before.licence, first),
        (&overlap.licence, first),
        (&after.licence, &second),
        (&again.licence, &second),
    ] {
        assert!(is_valid(licence, &both));
        assert!(is_valid(licence, &only(by)));
        let other = if by == first { &second } else { first };
        assert!(!is_valid(licence, &only(other)));
    }

    // What is still needed is never retired.
    assert!(refused(&data, &["signing-key", "retire", kid]).contains("is active"));
    let first_kid = name(first);
    assert!(refused(&data, &["signing-key", "retire", first_kid]).contains("signs the catalogue"));
    // A catalogue without the active key is neither installed nor served.
    let (file, _) = signed(&directory, &data, &[listed(first)]);
    assert!(refused(&data, &["catalogue", "install", &file]).contains("does not list signing key"));
    assert!(
        refused(&data, &["serve", "--listen", "127.0.0.1:0", "--catalogue", &file])
            .contains("does not name the service's licence key")
    );
}

#[test]
fn the_key_for_catalogues_can_be_kept_apart_and_then_the_first_signing_key_retired() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let first = listed(&json_of(&data, &["signing-key", "list"])[0]);
    let second = listed(&json_of(&data, &["signing-key", "add"]));
    let own = directory.path().join("catalogue.key");
    let own = own.to_str().unwrap();
    let anchor = json_of(&data, &["catalogue", "new-key", own])["anchor"].clone();
    let anchor = anchor.as_str().unwrap();
    assert!(
        std::fs::read_to_string(own)
            .unwrap()
            .starts_with(r#"{"format":"kakunin-key""#)
    );

    let (_, _) = signed(&directory, &data, &[first.clone(), second.clone()]);
    let (source, output) = (
        directory.path().join("new.json"),
        directory.path().join("new.jws"),
    );
    let (source, output) = (source.to_str().unwrap(), output.to_str().unwrap());
    let _anchor = done(&data, &["catalogue", "sign", source, output, "--key", own]);
    assert!(refused(&data, &["catalogue", "install", output]).contains("unknown key"));
    let _installed = done(&data, &["catalogue", "install", output, "--anchor", anchor]);
    let _activated = done(&data, &["signing-key", "activate", name(&second)]);
    let retired = json_of(&data, &["signing-key", "retire", name(&first)]);
    assert_eq!(retired["state"], "retired");

    // It goes on with the anchor that was installed, and no longer signs catalogues itself.
    let running = serve(&data, "off");
    let _log = running.end();
    assert!(refused(&data, &["catalogue", "sign", source, output]).contains("--key FILE"));
    let states: Vec<_> = json_of(&data, &["signing-key", "list"])
        .as_array()
        .unwrap()
        .iter()
        .map(|key| key["state"].clone())
        .collect();
    assert_eq!(states, ["retired", "active"]);
    assert!(anchor.parse::<PublicKey>().is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn plain_keys_are_not_served_before_they_are_encrypted() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");
    let data_directory = DataDirectory::init(&data, InitialSecrets::default())
        .await
        .unwrap();
    let public = data_directory.signing_key().public();
    data_directory.close().await;
    let (file, _) = signed(&directory, &data, &[json!({ "kid": "2026", "key": public })]);
    let _installed = done(&data, &["catalogue", "install", &file]);
    let key = issue(&data, "5");

    let reason = refused(&data, &["serve", "--listen", "127.0.0.1:0"]);
    assert!(reason.contains("secrets encrypt`"), "{reason}");
    let _encrypted = done(&data, &["secrets", "encrypt"]);
    assert!(!data.join("master.key").exists() && !data.join("signing.key").exists());
    let running = serve(&data, "off");
    let (status, answer) = activate(running.address, &key, 1).await;
    assert_eq!(status, StatusCode::CREATED);
    let mut catalogue =
        Catalogue::from_json(&catalogue_json(&json!({ "kid": "2026", "key": public }))).unwrap();
    assert!(is_valid(&answer.licence, &catalogue));
    catalogue.keys.clear();
    assert!(!is_valid(&answer.licence, &catalogue));
    let _log = running.end();
}

#[test]
fn the_passphrase_comes_from_a_file_the_environment_or_systemd() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let without = || {
        let mut command = program(&data);
        let _command = command
            .args(["key", "list"])
            .env_remove("KAKUNIN_SERVICE_PASSPHRASE")
            .env_remove("CREDENTIALS_DIRECTORY");
        command
    };
    let text = |output: std::process::Output| String::from_utf8(output.stderr).unwrap();
    let none = text(without().output().unwrap());
    for way in [
        "--passphrase-file",
        "KAKUNIN_SERVICE_PASSPHRASE",
        "kakunin-service-passphrase",
    ] {
        assert!(none.contains(way), "{none}");
    }

    let file = directory.path().join("kakunin-service-passphrase");
    std::fs::write(&file, format!("{PASSPHRASE}\n")).unwrap();
    assert!(
        without()
            .env("CREDENTIALS_DIRECTORY", directory.path())
            .status()
            .unwrap()
            .success()
    );
    #[cfg(unix)]
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let with_file = without().arg("--passphrase-file").arg(&file).status().unwrap();
    assert!(with_file.success());

    let mut wrong = without();
    let _command = wrong.env("KAKUNIN_SERVICE_PASSPHRASE", "not the right passphrase");
    let told = text(wrong.output().unwrap());
    assert!(
        told.contains("does not open") && !told.contains("not the right passphrase"),
        "{told}"
    );
    let mut short = without();
    let _command = short.env("KAKUNIN_SERVICE_PASSPHRASE", "short");
    assert!(text(short.output().unwrap()).contains("fewer than 12"));
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old_one() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let file = directory.path().join("new");
    std::fs::write(&file, "quite another passphrase\n").unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let file = file.to_str().unwrap();
    let _changed = done(
        &data,
        &["secrets", "change-passphrase", "--new-passphrase-file", file],
    );

    assert!(refused(&data, &["key", "list"]).contains("does not open"));
    assert!(
        run(&data, &["key", "list", "--passphrase-file", file])
            .status
            .success()
    );
}
