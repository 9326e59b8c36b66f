//! Environment variables, standard output, and files that belong to somebody else.

use std::fs::{self, OpenOptions};
use std::path::Path;

use kakunin::demo::DemoOutcome;
use kakunin::locale::Language;

use super::code;
use crate::program::Computer;
use support::processes;

#[test]
fn an_empty_variable_is_an_unset_one() {
    let computer = Computer::new();
    for name in [
        "KAKUNIN_STATE",
        "KAKUNIN_PRODUCT",
        "KAKUNIN_CATALOGUE",
        "KAKUNIN_LOG",
        "KAKUNIN_KMS_HOST",
        "KAKUNIN_KMS_DOMAINS",
        "KAKUNIN_NAME_SERVER",
    ] {
        let mut program = computer.program("en");
        let _command = program
            .env("XDG_STATE_HOME", computer.folder())
            .env(name, "")
            .current_dir(computer.folder());
        let answer = processes::answer(program, &["status"], "");
        assert_eq!((answer.code, answer.err.as_str()), (3, ""), "{name}");
    }
    let mut program = computer.program("");
    let _command = program.env("LC_ALL", "ja_JP.UTF-8");
    let answer = processes::answer(program, &["status"], "");
    assert!(answer.out.contains("認証"), "{}", answer.out);
}

#[test]
fn the_locale_c_is_english_whatever_else_is_set() {
    let mut program = Computer::new().program("");
    let _command = program
        .env("LC_ALL", "C")
        .env("LANG", "ja_JP.UTF-8")
        .env_remove("LC_MESSAGES");
    let answer = processes::answer(program, &["--help"], "");

    assert!(answer.out.contains("Commands"), "{}", answer.out);
}

/// Variables are read in one place, where an empty one is an unset one.
#[test]
fn no_file_but_one_reads_the_environment() {
    fn look(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("tests") {
                    look(&path, found);
                }
            } else if fs::read_to_string(&path).unwrap().contains("env::var") {
                found.push(path.file_name().unwrap().to_str().unwrap().to_owned());
            }
        }
    }

    let mut found = Vec::new();
    look(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert_eq!(found, ["environment.rs"]);
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_a_failure() {
    let computer = Computer::with_key(DemoOutcome::Good);
    for arguments in [
        &["installation-id"][..],
        &["installation-id", "--json"],
        &["status"],
        &["history"],
        &["parts"],
        &["explain", "CNT-1"],
        &["kms", "show"],
        &["demo"],
        &["help"],
        &["--version"],
        &["status", "--product", "no-such-product", "--json"],
    ] {
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = computer
            .program("en")
            .args(arguments)
            .stdout(full)
            .output()
            .unwrap();
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(
            told.contains("could not be written") && !told.contains("os error"),
            "{arguments:?}: {told}"
        );
    }
}

/// `kakunin-desk --version > /dev/full`
#[cfg(all(target_os = "linux", feature = "desk"))]
#[test]
fn an_answer_of_the_console_that_cannot_be_written_is_a_failure() {
    for argument in ["--version", "--help"] {
        let desk = std::process::Command::new(env!("CARGO_BIN_EXE_kakunin-desk"));
        let _told = processes::onto_full_disk(desk, &[argument]);
    }
}

#[test]
fn a_language_that_is_not_there_is_told_with_those_that_are() {
    let computer = Computer::new();
    for (arguments, language) in [
        (&["status", "--lang", "sv"][..], ""),
        (&["--lang=sv", "status"], "ja"),
        (&["status"], "sv"),
        (&["status", "--json"], "sv"),
    ] {
        let answer = processes::answer(computer.program(language), arguments, "");
        assert_eq!(answer.code, 3, "{arguments:?}: {}", answer.err);
        let known = Language::ALL
            .iter()
            .map(|known| format!("{} ({})", known.tag(), known.own_name()));
        assert_eq!(
            answer.err,
            format!(
                "The language “sv” is not available, so this goes on in English. Available are: {}.\n",
                known.collect::<Vec<_>>().join(", ")
            )
        );
        assert!(
            answer.out.contains("Momiji Suite 2026") || answer.out.contains("\"grace\""),
            "{}",
            answer.out
        );
    }
    let known = processes::answer(computer.program("ja-JP"), &["status"], "");
    assert_eq!(known.err, "");
}

#[test]
fn a_product_key_in_the_wrong_place_is_not_repeated() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let key = crate::program::key(DemoOutcome::UsedUp).to_string();
    for arguments in [
        &["response", "load", &key][..],
        &["status", "--catalogue", &key],
        &["status", "--product", &key],
        &["explain", &key],
        &["status", "--lang", &key],
        &["kms", "set", &key],
        &["request", "save", &key],
        &["confirm", &key],
        &["release", &key],
        &["key", "remove", &key],
        &[&key],
    ] {
        for json in [&[][..], &["--json"]] {
            let answer = computer.run(&[arguments, json].concat());
            assert!(!answer.out.contains(&key), "{arguments:?}: {}", answer.out);
            assert!(!answer.err.contains(&key), "{arguments:?}: {}", answer.err);
        }
    }
    let host = computer.run(&["kms", "show"]).out;
    assert!(!host.contains(&key[..11]), "nothing was stored: {host}");
}

/// A copy of the program for a user who is not root: the built one lies in a folder that other users
/// may not see.
#[cfg(target_os = "linux")]
struct Nobody(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl Nobody {
    const ID: u32 = 65_534;

    /// None where the tests do not run as root, who alone may be somebody else.
    fn new(computer: &Computer) -> Option<Self> {
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

        if fs::metadata(computer.folder()).unwrap().uid() != 0 {
            return None;
        }
        let folder = tempfile::tempdir_in("/tmp").unwrap();
        let _bytes = fs::copy(env!("CARGO_BIN_EXE_kakunin"), folder.path().join("kakunin")).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();

        Some(Self(folder))
    }

    fn says(&self, computer: &Computer, arguments: &[&str]) -> serde_json::Value {
        use std::os::unix::process::CommandExt as _;

        let mut command = std::process::Command::new(self.0.path().join("kakunin"));
        let _command = command
            .uid(Self::ID)
            .gid(Self::ID)
            .env_clear()
            .env("KAKUNIN_LANG", "en")
            .env("KAKUNIN_STATE", computer.folder())
            .current_dir("/");

        processes::answer(command, &[arguments, &["--json"]].concat(), "").json()
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_response_that_this_user_may_not_read_is_said_to_be_that() {
    use std::os::unix::fs::{PermissionsExt as _, chown};

    let computer = Computer::with_key(DemoOutcome::Good);
    let response = computer.folder().join("x.response.json");
    fs::write(&response, "{}").unwrap();
    let load = ["response", "load", response.to_str().unwrap()];
    let closed = fs::Permissions::from_mode(0o000);
    let nobody = Nobody::new(&computer);
    if nobody.is_some() {
        for entry in fs::read_dir(computer.folder()).unwrap() {
            chown(entry.unwrap().path(), Some(Nobody::ID), Some(Nobody::ID)).unwrap();
        }
        chown(computer.folder(), Some(Nobody::ID), Some(Nobody::ID)).unwrap();
    }
    fs::set_permissions(&response, closed).unwrap();
    let answer = match nobody {
        Some(nobody) => nobody.says(&computer, &load),
        None => computer.json(&load).1,
    };

    assert_eq!(code(&answer), "FIL-5", "{answer}");
    let told = answer["error"]["what"].as_str().unwrap();
    assert!(told.contains("You have no permission to read"), "{told}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_state_of_another_user_cannot_be_read_and_says_whose_it_is() {
    use std::os::unix::fs::PermissionsExt as _;

    let computer = Computer::with_key(DemoOutcome::Good);
    let Some(nobody) = Nobody::new(&computer) else {
        return;
    };
    for mode in [0o700, 0o755] {
        fs::set_permissions(computer.folder(), fs::Permissions::from_mode(mode)).unwrap();
        let answer = nobody.says(&computer, &["status"]);
        assert_eq!(code(&answer), "STO-5", "{answer}");
        let what = answer["error"]["what"].as_str().unwrap();
        assert!(what.contains("root") && what.contains("cannot be read"), "{what}");
    }
}
