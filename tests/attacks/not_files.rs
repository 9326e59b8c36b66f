//! What is put in the place of a file makes no program wait, and is told as what it is.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn ends(program: &str, arguments: &[&str], state: &std::path::Path) -> String {
    let mut child = Command::new(program)
        .args(arguments)
        .env("KAKUNIN_STATE", state)
        .env("KAKUNIN_LANG", "en")
        .env_remove("KAKUNIN_CATALOGUE")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begun.elapsed() > Duration::from_secs(20) {
            child.kill().unwrap();
            panic!("{arguments:?} waits");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    let output = child.wait_with_output().unwrap();
    assert!(!output.status.success(), "{arguments:?}");

    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[test]
fn pipes_devices_and_folders_are_no_files() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(
        Command::new("mkfifo")
            .arg("-m")
            .arg("600")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    let state = folder.path().join("state");
    let data = folder.path().join("data");
    let host = folder.path().join("host");
    let (pipe, data, host) = (
        pipe.to_str().unwrap(),
        data.to_str().unwrap(),
        host.to_str().unwrap(),
    );
    let (wizard, service, kms) = (
        env!("CARGO_BIN_EXE_kakunin"),
        env!("CARGO_BIN_EXE_kakunin-service"),
        env!("CARGO_BIN_EXE_kakunin-kms"),
    );
    let secret = folder.path().join("passphrase");
    std::fs::write(&secret, "correct horse battery").unwrap();
    std::fs::set_permissions(&secret, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let secret = secret.to_str().unwrap();
    let mut unclear = Vec::new();
    for (not_a_file, named) in [
        (pipe, "a pipe or a device, not a file"),
        ("/dev/zero", "a pipe or a device, not a file"),
        (folder.path().to_str().unwrap(), "is a folder"),
    ] {
        let cases: [(&str, Vec<&str>); 7] = [
            (wizard, vec!["key", "set", "--file", not_a_file]),
            (wizard, vec!["response", "load", not_a_file]),
            (wizard, vec!["--catalogue", not_a_file, "status"]),
            (
                service,
                vec!["--data", data, "--passphrase-file", not_a_file, "init"],
            ),
            (
                service,
                vec!["--data", data, "--passphrase-file", secret, "restore", not_a_file],
            ),
            (kms, vec!["--data", host, "activate", "--key-file", not_a_file]),
            (kms, vec!["--data", host, "activate", "--response", not_a_file]),
        ];
        for (program, arguments) in cases {
            let told = ends(program, &arguments, &state);
            // However a narrow terminal breaks the lines.
            let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
            if !told.contains(named) {
                unclear.push(format!("{arguments:?}: {told}"));
            }
        }
    }

    assert!(unclear.is_empty(), "{unclear:#?}");
}
