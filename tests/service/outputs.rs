//! What the program writes: onto a full disk, and into files that cannot be written to their end.

#![cfg(target_os = "linux")]

use std::fs;
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use support::processes::{Process, nobody, onto_full_disk};

use crate::administration::{done, issue, program, refused, set_up};

/// What the audit log tells of, the earliest first.
fn audited(data: &Path) -> Vec<String> {
    let listed: serde_json::Value = serde_json::from_str(&done(data, &["audit", "list", "--json"])).unwrap();
    let actions = listed.as_array().unwrap().iter();

    actions
        .map(|entry| entry["action"].as_str().unwrap().to_owned())
        .collect()
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();

    names
}

#[test]
fn an_answer_that_cannot_be_written_is_a_failure() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let name = issue(&data, "5").name().to_string();

    for arguments in [
        &["--version"][..],
        &["--help"],
        &["help", "key"],
        &["key", "list"],
        &["key", "show", &name, "--json"],
        &["audit", "export"],
        &["check"],
        &["clock", "show"],
        &["report", "calls"],
        &["catalogue", "show"],
        &["signing-key", "list"],
    ] {
        let _told = onto_full_disk(program(&data), arguments);
    }
}

/// `serve > /dev/full`: the service is there for its callers, whoever reads where it listens.
#[test]
fn a_service_serves_even_if_nobody_can_be_told_where() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let free = nobody();
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = program(&data);
    let child = command
        .args(["serve", "--listen", &free.to_string()])
        .stdout(full)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut service = Process(child);

    let deadline = Instant::now() + Duration::from_mins(1);
    while TcpStream::connect(free).is_err() {
        assert_eq!(service.0.try_wait().unwrap(), None, "it has ended");
        assert!(Instant::now() < deadline, "nobody listens");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// `catalogue install > /dev/full`: whatever becomes of the answer, what was done is written down, and is
/// not denied.
#[test]
fn what_was_done_is_in_the_audit_log_even_if_its_answer_cannot_be_written() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let catalogue = directory.path().join("catalogue.jws");
    let catalogue = catalogue.to_str().unwrap();
    let _signed = done(&data, &["catalogue", "sign", &source(&directory), catalogue]);
    let passphrase = directory.path().join("passphrase");
    fs::write(&passphrase, "another passphrase for the tests").unwrap();
    fs::set_permissions(&passphrase, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let _member = done(&data, &["staff", "add", "Aiko", "--role", "desk"]);
    let backup = directory.path().join("backup");

    for (arguments, action) in [
        (&["catalogue", "install", catalogue][..], "catalogue.install"),
        (&["signing-key", "add"], "signing-key.add"),
        (&["token", "add", "Aiko"], "token.add"),
        (
            &["key", "issue", "--product", "101", "--limit", "1"],
            "keys.issue",
        ),
        (&["clock", "accept", "--yes"], "clock.accept"),
        (&["backup", backup.to_str().unwrap()], "backup.make"),
        (&["secrets", "encrypt"], "secrets.encrypt"),
    ] {
        let told = onto_full_disk(program(&data), arguments);
        assert!(
            told.contains("this was done, but its output could not be written"),
            "{told}"
        );
        assert_eq!(audited(&data).last().map(String::as_str), Some(action));
    }
    let change = [
        "secrets",
        "change-passphrase",
        "--new-passphrase-file",
        passphrase.to_str().unwrap(),
    ];
    let _told = onto_full_disk(program(&data), &change);
    let mut program = program(&data);
    let _configured = program.env("KAKUNIN_SERVICE_PASSPHRASE", "another passphrase for the tests");
    let log = support::processes::done(program, &["audit", "list"]);
    assert!(log.contains("secrets.change-passphrase"), "{log}");
}

/// The catalogue from which the service of the tests was set up.
fn source(directory: &tempfile::TempDir) -> String {
    let source = directory.path().join("catalogue.json");

    source.to_str().unwrap().to_owned()
}

#[test]
fn a_backup_that_fails_leaves_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let _added = done(&data, &["signing-key", "add"]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("backup");
    let file = file.to_str().unwrap();
    let _made = done(&data, &["backup", file]);
    fs::remove_file(file).unwrap();

    // The last key that it copies cannot be read.
    let keys = data.join("keys");
    let last = names(&keys)
        .into_iter()
        .rfind(|name| Path::new(name).extension().is_some_and(|kind| kind == "key"))
        .unwrap();
    fs::remove_file(keys.join(last)).unwrap();
    let _told = refused(&data, &["backup", file]);
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

/// On a disk with room for 512 or 1024 bytes, as the shell counts.
#[test]
fn a_file_that_cannot_be_written_to_its_end_is_not_left() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let folder = tempfile::tempdir().unwrap();
    let earlier = folder.path().join("earlier.jws");
    let _signed = done(
        &data,
        &[
            "catalogue",
            "sign",
            &source(&directory),
            earlier.to_str().unwrap(),
        ],
    );
    let whole = fs::read(&earlier).unwrap();

    for arguments in [
        &["catalogue", "new", "new.json"][..],
        &["catalogue", "sign", &source(&directory), "new.jws"],
        &["catalogue", "sign", &source(&directory), "earlier.jws"],
    ] {
        let told = refused_on_small_disk(&data, folder.path(), arguments);
        assert!(!told.contains("os error"), "{told}");
        assert_eq!(names(folder.path()), ["earlier.jws"], "{arguments:?}: {told}");
        assert_eq!(fs::read(&earlier).unwrap(), whole);
    }
}

fn refused_on_small_disk(data: &Path, folder: &Path, arguments: &[&str]) -> String {
    let program = program(data);
    let mut shell = Command::new("sh");
    let _command = shell
        .args(["-c", "trap \"\" XFSZ; ulimit -f 1; exec \"$0\" \"$@\""])
        .arg(program.get_program())
        .args(program.get_args())
        .current_dir(folder);
    for (name, value) in program.get_envs() {
        if let Some(value) = value {
            let _command = shell.env(name, value);
        }
    }

    support::processes::refused(shell, arguments)
}
