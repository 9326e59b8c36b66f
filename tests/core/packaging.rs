//! What a package installs is read as the systems read it, as far as that can be done here.

#![allow(clippy::print_stderr)] // a test tells what it leaves out

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use kakunin::locale::Language;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/agent")
}

fn desktop(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("packaging/desktop")
        .join(name)
}

/// What a package installs for the desktop: each place with the name of the file that goes there.
fn installed() -> BTreeMap<String, String> {
    let list = fs::read_to_string(desktop("install.txt")).unwrap();
    let lines = list.lines().filter(|line| !line.starts_with('#'));

    lines
        .map(|line| {
            let [file, place, mode] = line.split(' ').collect::<Vec<_>>()[..] else {
                panic!("{line}");
            };
            let is_program = place.starts_with("/usr/bin/");
            assert_eq!(mode, if is_program { "755" } else { "644" }, "{line}");
            let (folder, name) = file.rsplit_once('/').unwrap();
            assert_eq!(place.rsplit_once('/').unwrap().1, name, "{line}");
            let expected = if is_program {
                "target/ship"
            } else {
                "packaging/desktop"
            };
            assert_eq!(folder, expected, "{line}");
            assert!(is_program || desktop(name).is_file(), "{line}");

            (place.to_owned(), name.to_owned())
        })
        .collect()
}

/// The entries of the menu, with the application IDs of the windows that they open.
fn menu() -> Vec<(&'static str, &'static str)> {
    let mut menu = vec![(
        kakunin::gui::application::APPLICATION_ID,
        env!("CARGO_BIN_EXE_kakunin"),
    )];
    #[cfg(feature = "desk")]
    menu.push((
        kakunin::desk::window::APPLICATION_ID,
        env!("CARGO_BIN_EXE_kakunin-desk"),
    ));

    menu
}

/// The name of a language in the environment of POSIX, which menu entries follow.
fn name_in_posix(language: Language) -> &'static str {
    match language.tag() {
        "pt-BR" => "pt_BR",
        "zh-Hans" => "zh_CN",
        "zh-Hant" => "zh_TW",
        tag => tag,
    }
}

/// Asks a program of the system to check a file, where it is installed.
fn checked_by(command: &mut Command) {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.output() {
        Ok(output) => assert!(
            output.status.success(),
            "{name}: {}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        ),
        Err(error) => eprintln!("not checked, this system has no {name}: {error}"),
    }
}

#[test]
fn the_menu_finds_each_window_with_its_icon_in_every_language() {
    let installed = installed();
    for (id, program) in menu() {
        let entry = fs::read_to_string(desktop(&format!("{id}.desktop"))).unwrap();
        let mut lines = entry.lines();
        assert_eq!(lines.next(), Some("[Desktop Entry]"));
        let keys: BTreeMap<&str, &str> = lines.map(|line| line.split_once('=').unwrap()).collect();
        let name = Path::new(program).file_name().unwrap().to_str().unwrap();
        assert_eq!((keys["Type"], keys["Exec"]), ("Application", name));
        assert_eq!((keys["StartupWMClass"], keys["Icon"]), (id, id));
        for key in ["Name", "GenericName", "Comment", "Keywords"] {
            for language in Language::ALL
                .iter()
                .filter(|language| **language != Language::English)
            {
                let name = format!("{key}[{}]", name_in_posix(*language));
                let said = keys.get(name.as_str()).unwrap_or_else(|| panic!("{id}: {name}"));
                assert!(
                    !said.is_empty() && said.ends_with(';') == keys[key].ends_with(';'),
                    "{id}: {name}"
                );
            }
        }
        for place in [
            format!("/usr/bin/{name}"),
            format!("/usr/share/applications/{id}.desktop"),
            format!("/usr/share/icons/hicolor/scalable/apps/{id}.svg"),
        ] {
            assert!(installed.contains_key(&place), "{place}");
        }
        checked_by(Command::new("desktop-file-validate").arg(desktop(&format!("{id}.desktop"))));
        python(
            "import sys, xml.etree.ElementTree as tree; tree.parse(sys.argv[1])",
            &desktop(&format!("{id}.svg")),
        );
    }
}

#[test]
fn software_centres_read_what_each_program_is() {
    let lines = r"
import sys, os, xml.etree.ElementTree as tree
root = tree.parse(sys.argv[1]).getroot()
assert os.path.basename(sys.argv[1]) == root.find('id').text + '.metainfo.xml'
entry = root.find('launchable').text
assert os.path.exists(os.path.join(os.path.dirname(sys.argv[1]), entry))
assert entry == root.find('provides/binary').text + '.desktop'
language = '{http://www.w3.org/XML/1998/namespace}lang'
for name in ('name', 'summary', 'description/p'):
    tags = [each.get(language) for each in root.findall(name)]
    assert sorted(tags[1:]) == sorted(sys.argv[2].split()) and tags[0] is None, (name, tags)
";
    let others = Language::ALL
        .iter()
        .filter(|language| **language != Language::English);
    let others: Vec<&str> = others.map(|language| language.tag()).collect();
    let installed = installed();
    let described: Vec<_> = installed
        .iter()
        .filter(|(place, _)| place.starts_with("/usr/share/metainfo/"))
        .map(|(_, name)| desktop(name))
        .collect();
    assert_eq!(described.len(), 2);
    for file in described {
        python_with(lines, &[file.as_os_str(), others.join(" ").as_ref()]);
        let text = fs::read_to_string(&file).unwrap();
        let version = format!("<release version=\"{}\"", env!("CARGO_PKG_VERSION"));
        assert!(text.contains(&version), "{}", file.display());
        checked_by(
            Command::new("appstreamcli")
                .args(["validate", "--no-net"])
                .arg(file),
        );
    }
}

/// Runs a few lines of Python on a file, which end with an error if something is wrong.
fn python(lines: &str, file: &Path) {
    python_with(lines, &[file.as_os_str()]);
}

fn python_with(lines: &str, arguments: &[&OsStr]) {
    let output = Command::new("python3")
        .args(["-c", lines])
        .args(arguments)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{arguments:?}: {}",
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
assert action.find(f'{space}Command').text.endswith('\\kakuninw.exe\x22')
ids = {principal.get('id') for principal in root.find(f'{space}Principals')}
assert root.find(f'{space}Actions').get('Context') in ids
settings = {setting.tag.removeprefix(space): setting.text for setting in root.find(f'{space}Settings')}
assert settings['WakeToRun'] == settings['RunOnlyIfIdle'] == settings['DisallowStartIfOnBatteries'] == 'false', settings
assert settings['StartWhenAvailable'] == 'true' and settings['ExecutionTimeLimit'] == 'PT3M', settings
again = root.find(f'{space}Triggers/{space}LogonTrigger/{space}Repetition')
assert again.find(f'{space}Interval').text == 'PT15M' and again.find(f'{space}Duration') is None
daily = root.find(f'{space}Triggers/{space}CalendarTrigger')
assert [child.tag.removeprefix(space) for child in daily] == ['StartBoundary', 'Enabled', 'RandomDelay', 'ScheduleByDay']
";
    let task = folder().join("windows/kakunin-agent.xml");
    python(lines, &task);
    // What names no encoding is read as ASCII by whoever reads it, and as UTF-16 only with its mark.
    let text = fs::read_to_string(&task).unwrap();
    assert!(text.is_ascii() && text.starts_with("<?xml version=\"1.0\"?>\n"));
}

/// PowerShell 5 reads a script without a byte order mark in the code page of the computer.
#[test]
fn the_script_for_services_of_windows_is_read_alike_everywhere_and_keeps_them_running() {
    let packaging = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging");
    let script = fs::read_to_string(packaging.join("windows/install-service.ps1")).unwrap();
    assert!(script.is_ascii());
    for part in [
        "serve --as-service",
        "'delayed-auto'",
        "'failure', $Name, 'reset=', '86400', 'actions=', 'restart/5000/",
        "'failureflag', $Name, '1'",
        "\"NT SERVICE\\$Name\"",
        "New-NetFirewallRule",
        "Remove-NetFirewallRule",
        "'delete', $Name",
    ] {
        assert!(script.contains(part), "{part}");
    }
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
    let names = [
        "kakunin-agent.service",
        "kakunin-agent.timer",
        "kakunin-agent-all-users.service",
        "kakunin-agent-all-users.timer",
    ];
    for name in names {
        let text = fs::read_to_string(folder().join("systemd").join(name)).unwrap();
        // The program has to be there to be verified.
        let here = text.replace("/usr/bin/kakunin", env!("CARGO_BIN_EXE_kakunin"));
        assert_eq!(name.ends_with("service"), here != text);
        fs::write(units.path().join(name), here).unwrap();
    }
    for (manager, names) in ["--user", "--system"].into_iter().zip(names.chunks(2)) {
        let verified = Command::new("systemd-analyze")
            .args(["verify", manager, "--man=no"])
            .args(names.iter().map(|name| units.path().join(name)))
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
}

#[test]
fn the_program_understands_what_the_packages_call() {
    let state = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_kakunin"))
        .args(["--all-users", "agent", "--once", "--help"])
        .env("KAKUNIN_STATE", state.path())
        .output()
        .unwrap();
    assert!(output.status.success());
}

#[test]
fn servers_are_kept_to_what_they_need() {
    let packaging = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging");
    for unit in ["kms/kakunin-kms.service", "service/kakunin-service.service"] {
        let path = packaging.join(unit);
        let text = fs::read_to_string(&path).unwrap();
        for line in [
            "Restart=on-failure",
            "NoNewPrivileges=yes",
            "CapabilityBoundingSet=",
            "ProtectSystem=strict",
            "PrivateUsers=yes",
            "MemoryDenyWriteExecute=yes",
            "StateDirectoryMode=0700",
            "UMask=0077",
        ] {
            assert!(text.lines().any(|found| found == line), "{unit}: {line}");
        }
        let judge = Command::new("systemd-analyze")
            .args(["security", "--offline=true", "--no-pager", "--threshold=19"])
            .arg(&path)
            .output();
        match judge {
            Ok(told) => assert!(
                told.status.success(),
                "{unit} is exposed to more than 1.9: {}{}",
                String::from_utf8_lossy(&told.stdout),
                String::from_utf8_lossy(&told.stderr)
            ),
            Err(error) => eprintln!("skipped systemd-analyze: {error}"),
        }
    }
}

/// Cargo strips nothing from a program whose own package has settings in the profile, so the others have them.
#[test]
fn what_ships_is_stripped_and_small() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let section = |name: &str| {
        let (_, after) = manifest.split_once(&format!("\n[{name}]\n")).unwrap_or_default();
        after
            .lines()
            .take_while(|line| !line.starts_with('['))
            .collect::<Vec<_>>()
    };
    assert!(section("profile.release").contains(&"strip = true"));
    let ship = section("profile.ship");
    for setting in ["inherits = \"release\"", "lto = \"fat\"", "opt-level = \"s\""] {
        assert!(ship.contains(&setting), "{setting}");
    }
    assert!(!manifest.contains("[profile.ship.package.kakunin"));
    assert!(!manifest.contains("[profile.release.package.kakunin"));
}
