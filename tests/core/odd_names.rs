//! Names of files that are not UTF-8, as old archives and drives hold them: every program writes such a file and names it
//! with U+FFFD for what is no letter.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::process::Command;

use kakunin::demo::DemoOutcome;
use serde_json::Value;

use crate::program::{Computer, key};

const NAME: &[u8] = b"no\xebl.json";
const SHOWN: &str = "no\u{fffd}l.json";

/// Runs a program, which must succeed, and returns what it writes.
fn done(mut program: Command, arguments: &[&OsStr]) -> String {
    let output = program.args(arguments).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        output.status.success(),
        "{arguments:?}: {}: {told}",
        output.status
    );

    String::from_utf8(output.stdout).unwrap()
}

/// The same as text and as JSON: both name the file, and it is there.
fn names(program: impl Fn() -> Command, arguments: &[&OsStr], member: &str, file: &Path, shown: &str) {
    let text = done(program(), arguments);
    assert!(text.contains(shown), "{text}");
    fs::remove_file(file).unwrap();

    let json = done(program(), &[arguments, &[OsStr::new("--json")]].concat());
    let json: Value = serde_json::from_str(&json).unwrap();
    let named = json[member].as_str().unwrap();
    assert!(named.ends_with(shown), "{named}");
    assert!(file.is_file(), "{}", file.display());
}

/// The only file in a folder.
fn only(folder: &Path) -> std::path::PathBuf {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert_eq!(files.len(), 1, "{files:?}");

    files.remove(0)
}

#[test]
fn a_request_and_its_response_are_named() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let place = tempfile::tempdir().unwrap();
    let request = place.path().join(OsStr::from_bytes(NAME));
    let save = [OsStr::new("request"), OsStr::new("save"), request.as_os_str()];
    names(|| computer.program("en"), &save, "request", &request, SHOWN);

    let folder = place.path().join(OsStr::from_bytes(b"d\xe9"));
    fs::create_dir(&folder).unwrap();
    let save = [OsStr::new("request"), OsStr::new("save"), folder.as_os_str()];
    let told = done(computer.program("en"), &save);
    assert!(told.contains("d\u{fffd}/"), "{told}");
    let saved = only(&folder);
    names(
        || computer.program("en"),
        &save,
        "request",
        &saved,
        "-request.json",
    );

    let odd = folder.join(OsStr::from_bytes(NAME));
    fs::rename(&saved, &odd).unwrap();
    let respond = [OsStr::new("demo"), OsStr::new("respond"), odd.as_os_str()];
    let told = done(computer.program("en"), &respond);
    assert!(told.contains("d\u{fffd}/"), "{told}");
    fs::rename(&odd, &request).unwrap();
    let response = only(&folder);
    fs::rename(&request, &odd).unwrap();
    names(
        || computer.program("en"),
        &respond,
        "response",
        &response,
        "-response.json",
    );

    let load = [OsStr::new("response"), OsStr::new("load"), response.as_os_str()];
    let _status = done(computer.program("en"), &load);
}

#[test]
fn what_the_commands_of_the_service_write_and_leave_out_is_named() {
    let place = tempfile::tempdir().unwrap();
    let passphrase = place.path().join("passphrase");
    fs::write(&passphrase, "three maples in the garden").unwrap();
    set_private(&passphrase);
    let service = || {
        let mut program = support::program("kakunin-service");
        let _program = program
            .current_dir(place.path())
            .env_remove("KAKUNIN_SERVICE_DATABASE")
            .args(["--data", "data", "--passphrase-file", "passphrase"]);

        program
    };
    let _made = done(service(), &[OsStr::new("init")]);
    let file = place.path().join(OsStr::from_bytes(NAME));
    let new = [OsStr::new("catalogue"), OsStr::new("new"), file.as_os_str()];
    names(service, &new, "catalogue", &file, SHOWN);

    let table = place.path().join(OsStr::from_bytes(b"cl\xe9s.csv"));
    let issue: Vec<OsString> = [
        "key",
        "issue",
        "--product",
        "2026",
        "--limit",
        "1",
        "--yes",
        "--csv",
    ]
    .into_iter()
    .map(OsString::from)
    .chain([table.clone().into_os_string()])
    .collect();
    let issue: Vec<&OsStr> = issue.iter().map(OsString::as_os_str).collect();
    names(service, &issue, "file", &table, "cl\u{fffd}s.csv");

    let requests = place.path().join("requests");
    fs::create_dir(&requests).unwrap();
    fs::write(requests.join(OsStr::from_bytes(NAME)), "{}").unwrap();
    let computer = Computer::with_key(DemoOutcome::Good);
    let saved = computer.run(&["request", "save", requests.join("good.json").to_str().unwrap()]);
    assert_eq!(saved.code, 0, "{}", saved.err);
    let collected = service()
        .args(["proxy", "collect", "requests", "--json", "--output"])
        .arg(OsStr::from_bytes(b"cl\xe9s-2.csv"))
        .output()
        .unwrap();
    assert_eq!(collected.status.code(), Some(5), "one is left out");
    let told: Value = serde_json::from_slice(&collected.stdout).unwrap();
    assert_eq!(told["output"], "cl\u{fffd}s-2.csv", "{told}");
    assert_eq!(told["left_out"][0]["path"], format!("requests/{SHOWN}"), "{told}");
}

#[test]
fn the_request_of_a_kms_host_is_named() {
    let place = tempfile::tempdir().unwrap();
    let host = || {
        let mut program = support::program("kakunin-kms");
        let _program = program
            .current_dir(place.path())
            .env_remove("KAKUNIN_CATALOGUE")
            .env("KAKUNIN_LANG", "en")
            .args(["--data", "host"]);

        program
    };
    let request = place.path().join(OsStr::from_bytes(NAME));
    let key = key(DemoOutcome::KmsHost).to_string();
    let ask = ["activate", &key, "--request"].map(OsStr::new);
    names(
        host,
        &[&ask[..], &[request.as_os_str()]].concat(),
        "request",
        &request,
        SHOWN,
    );
}

fn set_private(file: &Path) {
    use std::os::unix::fs::PermissionsExt as _;

    fs::set_permissions(file, fs::Permissions::from_mode(0o600)).unwrap();
}
