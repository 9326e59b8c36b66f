//! The drill: a service is lost, and comes back from its backup.

use std::path::Path;

use kakunin::catalogue::Catalogue;
use reqwest::StatusCode;
use serde_json::{Value, json};

use crate::administration::{done, issue, refused, serve, set_up};
use support::service::{Caller, Computer, PRODUCT, catalogue_json};

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What the audit log tells of, the earliest first.
fn audited(data: &Path) -> Vec<String> {
    let database = rusqlite::Connection::open(data.join("service.sqlite")).unwrap();
    let mut statement = database.prepare("SELECT action FROM audit ORDER BY seq").unwrap();

    statement
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_service_comes_back_with_every_activation() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let key = issue(&data, "3");
    let running = serve(&data, "off");
    let caller = Caller::new(running.address);
    let (_, before) = caller.activate(&key, &Computer::number(1)).await.unwrap();
    let (_, second) = caller.activate(&key, &Computer::number(2)).await.unwrap();

    // It is made while the service runs; what comes later is lost with the service.
    let file = directory.path().join("monday.kakunin");
    let made: Value = serde_json::from_str(&done(&data, &["backup", path(&file), "--json"])).unwrap();
    assert_eq!(made["has_database"], true);
    assert!(
        refused(&data, &["backup", path(&file)]).contains("exists"),
        "nothing is overwritten"
    );
    let (_, _) = caller.activate(&key, &Computer::number(3)).await.unwrap();
    running.kill();
    let listed: Value = serde_json::from_str(&done(&data, &["signing-key", "list", "--json"])).unwrap();
    assert!(audited(&data).contains(&"backup.make".to_owned()));
    std::fs::remove_dir_all(&data).unwrap();

    let restored = directory.path().join("restored");
    let _told = done(&restored, &["restore", path(&file)]);
    assert_eq!(
        audited(&restored).last().map(String::as_str),
        Some("backup.restore")
    );
    let running = serve(&restored, "off");
    let caller = Caller::new(running.address);
    for (number, known) in [(1, &before), (2, &second)] {
        let (status, again) = caller.activate(&key, &Computer::number(number)).await.unwrap();
        assert_eq!(status, StatusCode::OK, "it is active already");
        assert_eq!((&again.activation_id, again.used), (&known.activation_id, 2));
    }
    let (status, third) = caller.activate(&key, &Computer::number(3)).await.unwrap();
    assert_eq!((status, third.used), (StatusCode::CREATED, 3));
    let licence_key = json!({ "kid": listed[0]["kid"], "key": listed[0]["key"] });
    let catalogue = Catalogue::from_json(&catalogue_json(&licence_key)).unwrap();
    for licence in [&before.licence, &third.licence] {
        assert!(
            licence
                .verify(&catalogue, catalogue.product(PRODUCT).unwrap())
                .is_ok()
        );
    }
    let _log = running.end();
}

#[test]
fn a_backup_that_is_truncated_or_altered_is_refused_and_leaves_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let _key = issue(&data, "3");
    let file = directory.path().join("whole");
    let _made = done(&data, &["backup", path(&file)]);
    let whole = std::fs::read(&file).unwrap();
    let bad = directory.path().join("bad");
    let target = directory.path().join("restored");
    let refuses = |content: &[u8], what: &str| {
        std::fs::write(&bad, content).unwrap();
        let told = refused(&target, &["restore", path(&bad)]);
        assert!(told.contains("truncated or was altered"), "{what}: {told}");
        assert_eq!(std::fs::read_dir(&target).unwrap().count(), 0, "{what}");
    };

    for length in [0, 100, 512, whole.len() / 2, whole.len() - 512, whole.len() - 1] {
        refuses(&whole[..length], &format!("the first {length} bytes"));
    }
    let find = |text: &str| {
        whole
            .windows(text.len())
            .position(|window| window == text.as_bytes())
            .unwrap_or_else(|| panic!("no {text} in the backup"))
    };
    for text in ["SQLite format 3", "catalogue.jws", "made_at", "SHA256SUMS"] {
        let mut altered = whole.clone();
        altered[find(text)] ^= 1;
        refuses(&altered, text);
    }

    // Somebody who alters it and the sums with it does not have the key that the sums are sealed with.
    let mut forged = whole.clone();
    let tag = find("SHA256SUMS.hmac") + 512;
    forged[tag] = if forged[tag] == b'0' { b'1' } else { b'0' };
    refuses(&forged, "the seal");

    let _told = done(&target, &["restore", path(&file)]);
    assert!(refused(&target, &["restore", path(&file)]).contains("not empty"));
    let again = directory.path().join("again");
    let wrong = crate::administration::program(&again)
        .args(["restore", path(&file)])
        .env("KAKUNIN_SERVICE_PASSPHRASE", "not the right passphrase")
        .output()
        .unwrap();
    assert!(String::from_utf8(wrong.stderr).unwrap().contains("does not open"));
    assert_eq!(std::fs::read_dir(&again).unwrap().count(), 0);
}

#[test]
fn a_backup_unpacks_with_other_programs_and_shows_no_secret() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let file = directory.path().join("backup.tar");
    let _made = done(&data, &["backup", path(&file)]);
    let unpacked = directory.path().join("unpacked");
    std::fs::create_dir(&unpacked).unwrap();
    let shell = format!(
        "cd {} && tar -xf {} && sha256sum --quiet --strict -c SHA256SUMS",
        path(&unpacked),
        path(&file)
    );
    let checked = std::process::Command::new("sh")
        .arg("-c")
        .arg(shell)
        .output()
        .unwrap();
    assert!(
        checked.status.success(),
        "{}",
        String::from_utf8_lossy(&checked.stderr)
    );

    let keys: Vec<_> = std::fs::read_dir(unpacked.join("keys"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "key"))
        .collect();
    assert_eq!(keys.len(), 2, "a master key and a signing key");
    for key in keys {
        let text = std::fs::read_to_string(key).unwrap();
        assert!(text.starts_with(r#"{"format":"kakunin-key""#));
    }
}

#[test]
fn what_is_done_to_keys_and_catalogue_is_in_the_audit_log() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let added: Value = serde_json::from_str(&done(&data, &["signing-key", "add", "--json"])).unwrap();
    let installed = data.join("catalogue.jws");
    let copy = directory.path().join("copy.jws");
    let _bytes = std::fs::copy(&installed, &copy).unwrap();
    let _installed = done(&data, &["catalogue", "install", path(&copy)]);
    let _retired = done(
        &data,
        &[
            "signing-key",
            "retire",
            added["kid"].as_str().unwrap().trim_start_matches('-'),
        ],
    );

    assert_eq!(
        audited(&data),
        ["signing-key.add", "catalogue.install", "signing-key.retire"]
    );
}

#[test]
fn a_backup_is_a_new_file_in_a_folder_that_is_there() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let file = directory.path().join("monday");
    let _made = done(&data, &["backup", path(&file)]);
    let whole = std::fs::read(&file).unwrap();

    let told = refused(&data, &["backup", path(&file)]);
    assert!(told.contains("monday exists already"), "{told}");
    assert_eq!(std::fs::read(&file).unwrap(), whole);
    let nowhere = directory.path().join("nowhere");
    let told = refused(&data, &["backup", path(&nowhere.join("monday"))]);
    assert!(
        told.contains(&format!("there is no folder {}", path(&nowhere))),
        "{told}"
    );
}

#[test]
fn who_gave_no_passphrase_is_told_what_it_is_for() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let file = directory.path().join("monday");
    let _made = done(&data, &["backup", path(&file)]);
    let other = directory.path().join("other");
    let text = directory.path().join("text");
    std::fs::write(&text, "no backup\n").unwrap();
    let told = |arguments: &[&str]| {
        let output = crate::administration::program(&other)
            .args(arguments)
            .env_remove("KAKUNIN_SERVICE_PASSPHRASE")
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");

        String::from_utf8(output.stderr).unwrap()
    };

    for (command, says) in [
        (&["init"][..], "are to be encrypted"),
        (&["catalogue", "new-key", "new"], "are to be encrypted"),
        (&["secrets", "encrypt"], "are to be encrypted"),
        (&["restore", path(&file)], "are encrypted: give their passphrase"),
        (&["restore", path(&text)], "is not a whole backup"),
        (&["restore", path(directory.path())], "this is a folder"),
        #[cfg(unix)]
        (&["restore", "/dev/zero"], "a pipe or a device"),
    ] {
        let told = told(command);
        assert!(told.contains(says), "{command:?}: {told}");
        assert!(!other.exists());
    }
}
