//! The commands of the administrator, as real processes.

use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use kakunin::codes::ProductKey;
use kakunin::fault::Code;
use kakunin::jws::SigningKey;
use reqwest::StatusCode;
use serde_json::Value;
use tempfile::TempDir;

use support::processes::{self, Running};
pub(crate) use support::service::program;
use support::service::{self, Caller, Computer, PASSPHRASE, catalogue_json, code};

pub(crate) fn run(data: &Path, arguments: &[&str]) -> Output {
    processes::run(program(data), arguments)
}

/// What a command writes, which must succeed.
pub(crate) fn done(data: &Path, arguments: &[&str]) -> String {
    processes::done(program(data), arguments)
}

/// What a command says, which must fail.
pub(crate) fn refused(data: &Path, arguments: &[&str]) -> String {
    processes::refused(program(data), arguments)
}

/// A service with a signed catalogue, made by the commands.
pub(crate) fn set_up(directory: &TempDir) -> PathBuf {
    service::set_up(directory.path(), program)
}

/// Issues one key.
pub(crate) fn issue(data: &Path, limit: &str) -> ProductKey {
    service::issue(program(data), limit)
}

/// The service as a process of its own, which logs this.
pub(crate) fn serve(data: &Path, log: &str) -> Running {
    serve_with(data, log, &[])
}

pub(crate) fn serve_with(data: &Path, log: &str, options: &[&str]) -> Running {
    let mut command = program(data);
    let _configured = command
        .args(["serve", "--listen", "127.0.0.1:0"])
        .args(options)
        .env("RUST_LOG", log)
        .stderr(Stdio::piped());

    Running::start(&mut command).unwrap_or_else(|ended| panic!("{ended:?}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn from_nothing_to_an_activated_computer() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let key = issue(&data, "1");
    let serial = key.serial().to_string();
    // The most talkative log there is.
    let running = serve(&data, "trace");
    let caller = Caller::new(running.address);
    let computer = Computer::number(1);

    let (status, answer) = caller.activate(&key, &computer).await.unwrap();
    assert_eq!(status, StatusCode::CREATED);
    assert_eq!(
        code(caller.activate(&key, &Computer::number(2)).await),
        Some(Code::Cnt1)
    );
    let _nothing = done(&data, &["key", "set-limit", &serial, "2"]);
    assert!(caller.activate(&key, &Computer::number(2)).await.is_ok());
    let _nothing = done(&data, &["key", "block", &serial, "--reason", "abused", "--yes"]);
    assert_eq!(code(caller.activate(&key, &computer).await), Some(Code::Key5));
    let _nothing = done(&data, &["key", "unblock", &serial]);
    let release = [
        "computer",
        "release",
        &serial,
        &answer.activation_id,
        "--reason",
        "scrapped",
    ];
    let _nothing = done(&data, &[&release[..], &["--yes"]].concat());
    assert_eq!(code(caller.activate(&key, &computer).await), Some(Code::Iid2));
    let computer = Computer { nonce: 2, ..computer };
    let (status, _) = caller.activate(&key, &computer).await.unwrap();
    assert_eq!(status, StatusCode::CREATED);

    let _member = done(&data, &["staff", "add", "Aiko", "--role", "desk"]);
    let token = done(&data, &["token", "add", "Aiko"]).trim().to_owned();
    let request = kakunin::wire::LookupRequest {
        installation_id: computer.installation_id(&key),
    };
    let lookup = caller
        .send_as_desk::<kakunin::wire::LookupAnswer>(&token, kakunin::wire::path::DESK_LOOKUPS, &request)
        .await
        .unwrap();
    assert_eq!(lookup.1.key_name, key.name().to_string());

    let proof = serde_json::to_value(computer.activation_request(&key).proof).unwrap();
    let log = running.end();
    assert!(log.contains(&answer.activation_id), "the log tells what happened");
    for secret in [
        key.to_string(),
        key.to_string().replace('-', ""),
        key.name().to_string(),
        token,
        answer.confirmation_id.to_string(),
        answer.licence.as_str().to_owned(),
        proof.as_str().unwrap().to_owned(),
        PASSPHRASE.to_owned(),
    ] {
        assert!(!log.contains(&secret), "{secret} in the log");
    }
}

#[test]
fn keys_are_shown_when_they_are_issued_and_never_again() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let csv = done(
        &data,
        &["key", "issue", "--product", "101", "--limit", "5", "--count", "3"],
    );
    let keys: Vec<ProductKey> = csv
        .lines()
        .skip(1)
        .map(|line| line.rsplit(',').next().unwrap().parse().unwrap())
        .collect();
    assert_eq!(keys.len(), 3);

    let lists = [
        done(&data, &["key", "list"]),
        done(&data, &["key", "list", "--json"]),
    ];
    let shown = done(&data, &["key", "show", &keys[0].serial().to_string()]);
    for key in &keys {
        for list in &lists {
            assert!(list.contains(&key.name().to_string()) && list.contains(&key.serial().to_string()));
            assert!(!list.contains(&key.to_string()) && !list.contains(&key.to_string()[..23]));
        }
    }
    assert!(shown.contains(&keys[0].name().to_string()) && !shown.contains(&keys[0].to_string()[12..]));

    let line: Value = serde_json::from_str(&done(
        &data,
        &[
            "key",
            "issue",
            "--product",
            "7",
            "--limit",
            "1",
            "--serial",
            "42",
            "--unlisted",
            "--json",
        ],
    ))
    .unwrap();
    assert_eq!(
        (line["serial"].as_u64(), line["product"].as_u64()),
        (Some(42), Some(7))
    );
}

#[test]
fn what_cannot_be_done_is_refused_with_a_reason() {
    let directory = tempfile::tempdir().unwrap();
    let nowhere = directory.path().join("nowhere");
    assert!(refused(&nowhere, &["key", "list"]).contains("no service in this directory"));
    assert!(!nowhere.exists());

    let data = set_up(&directory);
    let key = issue(&data, "5");
    let serial = key.serial().to_string();
    assert!(refused(&data, &["init"]).contains("already"));
    let block = ["key", "block", "1", "--reason", "refunded", "--yes"];
    assert!(refused(&data, &block).contains("no key with serial number 1"));
    let release = [
        "computer", "release", &serial, "nothing", "--reason", "scrapped", "--yes",
    ];
    assert!(refused(&data, &release).contains("no such activation"));
    let too_large = ["key", "issue", "--product", "4096", "--limit", "1", "--unlisted"];
    assert!(refused(&data, &too_large).contains("12 bits"));
    let taken = [
        "key",
        "issue",
        "--product",
        "102",
        "--limit",
        "1",
        "--serial",
        &serial,
    ];
    assert!(refused(&data, &taken).contains("is taken"));
    let _member = done(&data, &["staff", "add", "Aiko", "--role", "desk"]);
    assert!(refused(&data, &["staff", "add", "Aiko", "--role", "auditor"]).contains("already"));
    assert!(refused(&data, &["token", "add", "Ken"]).contains("no member of staff"));
    assert!(refused(&data, &["token", "revoke", "01234567", "--yes"]).contains("no such token"));
    assert!(refused(&data, &["key", "set-organisation", &serial, "org-1"]).contains("no organisation"));
    assert_eq!(
        run(&data, &["staff", "add", "Ken", "--role", "boss"])
            .status
            .code(),
        Some(2)
    );
    assert_eq!(run(&data, &["key", "issue"]).status.code(), Some(2));
}

#[test]
fn plain_http_stays_on_this_computer() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);

    assert!(refused(&data, &["serve", "--listen", "0.0.0.0:0"]).contains("--behind-proxy"));
    assert!(refused(&data, &["serve", "--listen", "[::]:0"]).contains("--behind-proxy"));
}

#[test]
fn a_catalogue_that_does_not_fit_is_not_served() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let (own, other) = (
        directory.path().join("own.key"),
        directory.path().join("other.key"),
    );
    let anchor: Value = serde_json::from_str(&done(
        &data,
        &["catalogue", "new-key", own.to_str().unwrap(), "--json"],
    ))
    .unwrap();
    let anchor = anchor["anchor"].as_str().unwrap();
    let serve = |arguments: &[&str]| {
        refused(
            &data,
            &[&["serve", "--listen", "127.0.0.1:0"], arguments].concat(),
        )
    };

    // Signed by the service, checked against another anchor; one in 64 begins with a dash.
    let dashed = std::iter::repeat_with(|| SigningKey::generate().unwrap().public().to_string())
        .find(|anchor| anchor.starts_with('-'))
        .unwrap();
    assert!(serve(&["--anchor", &dashed]).contains("unknown key"));
    assert!(serve(&["--anchor", anchor]).contains("unknown key"));
    // Signed by the anchor's key, but naming a licence key that is not the service's.
    let licence_key = serde_json::json!({ "kid": "x", "key": anchor });
    let source = directory.path().join("other.json");
    std::fs::write(&source, catalogue_json(&licence_key)).unwrap();
    let signed = directory.path().join("other.jws");
    let paths = [source.to_str().unwrap(), signed.to_str().unwrap()];
    let _anchor = done(
        &data,
        &[
            "catalogue",
            "sign",
            paths[0],
            paths[1],
            "--key",
            own.to_str().unwrap(),
        ],
    );
    assert!(serve(&["--anchor", anchor, "--catalogue", paths[1]]).contains("does not name"));

    std::fs::write(&source, "{}").unwrap();
    assert!(refused(&data, &["catalogue", "sign", paths[0], paths[1]]).contains("other.json"));
    assert!(
        refused(
            &data,
            &[
                "catalogue",
                "sign",
                paths[0],
                paths[1],
                "--key",
                other.to_str().unwrap()
            ]
        )
        .contains("other.key")
    );
}

#[cfg(unix)]
#[test]
fn secrets_that_others_can_read_are_not_used() {
    use std::os::unix::fs::PermissionsExt as _;

    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let _key = issue(&data, "1");
    for name in ["", "keys", "keys/index.json", "service.sqlite"] {
        let path = data.join(name);
        let right = std::fs::metadata(&path).unwrap().permissions();
        assert_eq!(right.mode() & 0o077, 0, "{name}");
        for wrong in [0o040, 0o004, 0o020] {
            let wrong = std::fs::Permissions::from_mode(right.mode() | wrong);
            std::fs::set_permissions(&path, wrong).unwrap();
            let reason = refused(&data, &["key", "list"]);
            assert!(reason.contains(name) && reason.contains("chmod"), "{reason}");
        }
        std::fs::set_permissions(&path, right).unwrap();
    }
    let _list = done(&data, &["key", "list"]);
}
