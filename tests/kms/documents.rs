//! The commands of the documents are run as they stand, in the order in which a newcomer reads
//! them: all in one folder and one shell, so that a document may use what those before it made.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::Command;

use support::processes::done;

const DOCUMENTS: [&str; 4] = ["README.md", "docs/service.md", "docs/kms.md", "docs/help-desk.md"];

/// How the first line of a block begins whose commands are not run here, and why they are not.
const ELSEWHERE: [(&str, &str); 5] = [
    ("# As root", "they change the computer"),
    ("# From the sources", "they build for minutes, or are this test"),
    ("# In a window", "the window stays until somebody closes it"),
    (
        "# On a server",
        "they need its addresses, its certificate or its database",
    ),
    (
        "# With a name server",
        "the host's own tests change a zone: tests/kms/publishing.rs",
    ),
];

/// What begins a line that somebody is meant to type.
const PROGRAMS: [&str; 6] = ["kakunin", "cargo", "sudo", "curl", "tests/", "$ "];

/// Commands that stand together in a document.
struct Block<'a> {
    document: &'a str,
    line: usize,
    language: &'a str,
    text: String,
}

fn blocks<'a>(document: &'a str, text: &'a str) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    let mut lines = text.lines().zip(1..);
    while let Some((fence, line)) = lines.next() {
        if let Some(language) = fence.strip_prefix("```") {
            let text = lines
                .by_ref()
                .map(|(line, _)| line)
                .take_while(|line| *line != "```")
                .fold(String::new(), |text, line| text + line + "\n");
            blocks.push(Block {
                document,
                line,
                language,
                text,
            });
        }
    }

    blocks
}

impl Block<'_> {
    fn is_elsewhere(&self) -> bool {
        ELSEWHERE.iter().any(|(mark, _)| self.text.starts_with(mark))
    }

    fn has_commands(&self) -> bool {
        self.text
            .lines()
            .any(|line| PROGRAMS.iter().any(|program| line.starts_with(program)))
    }
}

/// Two ports that are free.
fn free_ports() -> [u16; 2] {
    [(); 2]
        .map(|()| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap())
        .map(|listener| listener.local_addr().unwrap().port())
}

/// The only place where something else is done than what is written: the ports 8480 and 8482 may be
/// taken on this computer, so both servers and the first catalogue get others.
fn with_ports(commands: &str) -> String {
    let [service, host] = free_ports();
    let programs = "
kakunin-service() {
    case \"$*\" in
        serve) exec kakunin-service serve --listen 127.0.0.1:8480 ;;
        'catalogue new '*) command kakunin-service \"$@\"; sed -i s/127.0.0.1:[0-9]*/127.0.0.1:8480/ \"$3\" ;;
        *) command kakunin-service \"$@\" ;;
    esac
}
kakunin-kms() {
    case \"$*\" in
        serve) exec kakunin-kms serve --listen 127.0.0.1:8482 ;;
        *) command kakunin-kms \"$@\" ;;
    esac
}
";

    format!("{programs}{commands}")
        .replace("8480", &service.to_string())
        .replace("8482", &host.to_string())
}

/// Runs commands in a fresh folder, with the programs of this package on the path. The servers that
/// they have started end with them.
fn run(commands: &str) {
    let directory = tempfile::tempdir().unwrap();
    let script = directory.path().join("commands");
    let end = "trap 'set +ex; kill $(jobs -p); wait' EXIT";
    fs::write(
        &script,
        format!("set -eu -o pipefail\n{end}\n{}", with_ports(commands)),
    )
    .unwrap();
    let folder = directory.path().join("folder");
    fs::create_dir(&folder).unwrap();

    let mut shell = Command::new("timeout");
    let _configured = shell.args(["300", "bash"]).arg(&script).current_dir(&folder);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if ["KAKUNIN_", "XDG_", "DISPLAY", "WAYLAND_"]
            .iter()
            .any(|own| text.starts_with(own))
        {
            let _removed = shell.env_remove(&name);
        }
    }
    let programs = Path::new(env!("CARGO_BIN_EXE_kakunin-service")).parent().unwrap();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = [programs.to_owned()]
        .into_iter()
        .chain(std::env::split_paths(&path));
    let output = shell
        .env("PATH", std::env::join_paths(path).unwrap())
        .env("HOME", directory.path())
        .env("LC_ALL", "C.UTF-8")
        .output()
        .unwrap();

    let said = String::from_utf8_lossy(&output.stderr);
    let last: Vec<&str> = said.lines().rev().take(25).collect();
    assert!(
        output.status.success(),
        "{}:\n{}",
        output.status,
        last.into_iter().rev().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn a_newcomer_s_commands_work_as_they_stand() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut commands = String::new();
    let mut elsewhere = 0;
    for document in DOCUMENTS {
        let text = fs::read_to_string(root.join(document)).unwrap();
        for block in blocks(document, &text) {
            let Block { document, line, .. } = block;
            if block.language != "sh" {
                assert!(!block.has_commands(), "{document}:{line}: commands want ```sh");
            } else if block.is_elsewhere() {
                elsewhere += 1;
            } else {
                writeln!(commands, "set +x; echo 'in {document}:{line}' >&2; set -x").unwrap();
                commands += &block.text;
            }
        }
    }
    assert!(elsewhere <= 24, "{elsewhere} blocks are not run");
    run(&commands);
}

/// Adds to `missing` the commands and options that the document does not name: those of this
/// command and of the commands below it.
fn compare(program: &str, command: &[&str], document: &str, missing: &mut BTreeSet<String>) {
    let mut called = Command::new(program);
    let _configured = called.args(command).env("LC_ALL", "C");
    let help = done(called, &["--help"]);
    let begins_option = |line: &&str| line.starts_with('-');
    let words = help.lines().map(str::trim).filter(begins_option);
    for option in words.flat_map(|line| line.split([' ', ',', '=']).filter(|word| word.starts_with("--"))) {
        if !["--help", "--version"].contains(&option) && !document.contains(option) {
            missing.insert(format!("{} {option}", command.join(" ")));
        }
    }
    let below = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    for line in below.take_while(|line| !line.is_empty()) {
        // A long explanation goes on in the next line.
        let name = line.strip_prefix("  ").and_then(|line| line.split(' ').next());
        if let Some(name) = name.filter(|name| !["", "help"].contains(name)) {
            let command = [command, &[name]].concat();
            if !document.contains(&command.join(" ")) {
                missing.insert(command.join(" "));
            }
            compare(program, &command, document, missing);
        }
    }
}

#[test]
fn every_command_and_option_is_in_its_program_s_document() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (program, documents) in [
        (env!("CARGO_BIN_EXE_kakunin"), &["docs/command-line.md"][..]),
        (
            env!("CARGO_BIN_EXE_kakunin-service"),
            &[
                "docs/service.md",
                "docs/catalogue.md",
                "docs/kit.md",
                "docs/import.md",
            ],
        ),
        (env!("CARGO_BIN_EXE_kakunin-kms"), &["docs/kms.md"]),
        #[cfg(feature = "desk")]
        (env!("CARGO_BIN_EXE_kakunin-desk"), &["docs/help-desk.md"]),
    ] {
        let mut missing = BTreeSet::new();
        let texts: Vec<String> = documents
            .iter()
            .map(|document| fs::read_to_string(root.join(document)).unwrap())
            .collect();
        compare(program, &[], &texts.concat(), &mut missing);

        assert!(missing.is_empty(), "{documents:?}: {missing:?}");
    }
}
