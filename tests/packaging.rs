//! What a package installs is read as the systems read it, as far as that can be done here.

#![cfg(all(unix, feature = "wizard"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)] // a test ends where it fails

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/agent")
}

/// Runs a few lines of Python on a file, which end with an error if something is wrong.
fn python(lines: &str, file: &Path) {
    let output = Command::new("python3")
        .args(["-c", lines])
        .arg(file)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}: {}",
        file.display(),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn the_scheduled_task_is_well_formed_and_calls_the_agent() {
    let lines = r"
import sys, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
space = root.tag.split('}')[0] + '}'
action = root.find(f'{space}Actions/{space}Exec')
assert action.find(f'{space}Arguments').text == 'agent --once'
assert action.find(f'{space}Command').text.endswith('kakunin.exe\x22')
ids = {principal.get('id') for principal in root.find(f'{space}Principals')}
assert root.find(f'{space}Actions').get('Context') in ids
";
    python(lines, &folder().join("windows/kakunin-agent.xml"));
}

#[test]
fn the_property_list_is_read_and_calls_the_agent() {
    let lines = r"
import os, sys, plistlib
with open(sys.argv[1], 'rb') as file:
    agent = plistlib.load(file)
assert agent['ProgramArguments'][1:] == ['agent', '--once']
assert os.path.basename(sys.argv[1]) == agent['Label'] + '.plist'
assert agent['RunAtLoad'] is True and agent['StartInterval'] == 900
";
    python(lines, &folder().join("launchd/example.kakunin.agent.plist"));
}

#[test]
fn the_units_are_those_that_systemd_understands() {
    let units = tempfile::tempdir().unwrap();
    for name in ["kakunin-agent.service", "kakunin-agent.timer"] {
        let text = fs::read_to_string(folder().join("systemd").join(name)).unwrap();
        // The program has to be there to be verified.
        let here = text.replace("/usr/bin/kakunin", env!("CARGO_BIN_EXE_kakunin"));
        assert_eq!(name.ends_with("service"), here != text);
        fs::write(units.path().join(name), here).unwrap();
    }
    let verified = Command::new("systemd-analyze")
        .args(["verify", "--user", "--man=no"])
        .arg(units.path().join("kakunin-agent.service"))
        .arg(units.path().join("kakunin-agent.timer"))
        .env("XDG_RUNTIME_DIR", units.path())
        .output();
    match verified {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            let about_ours = said.lines().any(|line| line.contains("kakunin-agent"));
            assert!(output.status.success() && !about_ours, "{said}");
        }
        Err(error) => eprintln!("not verified, this system has no systemd-analyze: {error}"),
    }
}

#[test]
fn the_program_understands_what_the_packages_call() {
    let state = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_kakunin"))
        .args(["agent", "--once", "--help"])
        .env("KAKUNIN_STATE", state.path())
        .output()
        .unwrap();
    assert!(output.status.success());
}
