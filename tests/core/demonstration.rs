//! The demonstration's folder, whoever prepares it: several programs at once, one that is killed meanwhile, and what a
//! former version left half-made.

use std::fs;
use std::process::{Child, Output, Stdio};
use std::thread;
use std::time::Duration;

use kakunin::demo::DemoOutcome;

use crate::program::{Computer, key};
use support::processes::answer;

/// The programs that are started at once.
const PROGRAMS: usize = 4;
/// How often they are: without the lock, most rounds fail.
const ROUNDS: usize = 12;

fn start(computer: &Computer, arguments: &[&str]) -> Child {
    computer
        .program("en")
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Everything that the demonstration has to know is asked for: its product, a key, the key that is used up.
fn works(computer: &Computer) {
    for (outcome, exit) in [(DemoOutcome::UsedUp, 11), (DemoOutcome::Good, 0)] {
        let set = computer.run(&["key", "set", &key(outcome).to_string()]);
        assert_eq!(set.code, 0, "{}", set.err);
        let activated = computer.run(&["activate"]);
        assert_eq!(
            activated.code, exit,
            "{outcome:?}: {}{}",
            activated.out, activated.err
        );
    }
    assert_eq!(beside_it(computer), ["demonstration", "demonstration.lock"]);
}

/// What the demonstration's service has in the state folder.
fn beside_it(computer: &Computer) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(computer.folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("demonstration"))
        .collect();
    names.sort();

    names
}

#[test]
fn several_programs_prepare_a_new_demonstration_at_once() {
    let mut failed = Vec::new();
    for round in 1..=ROUNDS {
        let computer = Computer::new();
        let programs: Vec<Child> = (0..PROGRAMS).map(|_| start(&computer, &["--text"])).collect();
        for program in programs {
            let Output { status, stderr, .. } = program.wait_with_output().unwrap();
            if !status.success() {
                failed.push(format!("round {round}: {}", String::from_utf8_lossy(&stderr)));
            }
        }
        let after = start(&computer, &["demo", "desk", "123456"])
            .wait_with_output()
            .unwrap();
        if after.status.code() != Some(2) {
            failed.push(format!(
                "after {round}: {}",
                String::from_utf8_lossy(&after.stderr)
            ));
        }
    }

    assert!(failed.is_empty(), "{} failed: {failed:#?}", failed.len());
}

#[test]
fn what_several_programs_prepared_at_once_is_complete() {
    let computer = Computer::new();
    let programs: Vec<Child> = (0..PROGRAMS).map(|_| start(&computer, &["--text"])).collect();
    for program in programs {
        let ended = program.wait_with_output().unwrap();
        assert!(
            ended.status.success(),
            "{}",
            String::from_utf8_lossy(&ended.stderr)
        );
    }

    works(&computer);
}

#[test]
fn a_program_that_is_killed_meanwhile_leaves_nothing_that_is_in_the_way() {
    for pause in [0, 5, 10, 20, 40, 60, 80, 120, 160] {
        let computer = Computer::new();
        let mut program = start(&computer, &["activate"]);
        thread::sleep(Duration::from_millis(pause));
        program.kill().unwrap();
        let _status = program.wait().unwrap();

        works(&computer);
    }
}

#[test]
fn a_half_made_demonstration_is_made_anew() {
    type Breaks = fn(&std::path::Path);
    let breaks: [(&str, Breaks); 6] = [
        ("no master key", |folder| {
            fs::remove_file(folder.join("master.key")).unwrap();
        }),
        ("no signing key", |folder| {
            fs::remove_file(folder.join("signing.key")).unwrap();
        }),
        ("half a key", |folder| {
            fs::write(folder.join("signing.key"), "half").unwrap();
        }),
        ("no database", |folder| {
            fs::remove_file(folder.join("service.sqlite")).unwrap();
        }),
        ("an empty database", |folder| {
            fs::write(folder.join("service.sqlite"), "").unwrap();
        }),
        ("nothing", |folder| {
            fs::remove_dir_all(folder).unwrap();
            fs::create_dir(folder).unwrap();
        }),
    ];
    let computer = Computer::new();
    let folder = computer.folder().join("demonstration");
    for (name, breaks) in breaks {
        works(&computer);
        breaks(&folder);
        let made = computer.run(&["demo", "desk", "123456"]);
        assert_eq!(made.code, 2, "{name}: {}", made.err);
    }
    works(&computer);
}

#[test]
fn a_database_that_the_environment_names_costs_a_whole_demonstration_nothing() {
    let computer = Computer::new();
    works(&computer);
    let database = computer.folder().join("demonstration/service.sqlite");
    let before = fs::metadata(&database).unwrap().len();

    let elsewhere = computer.folder().join("elsewhere.sqlite");
    let mut program = computer.program("en");
    let _program = program.env("KAKUNIN_SERVICE_DATABASE", &elsewhere);
    let told = answer(program, &["activate"], "");
    assert_eq!(told.code, 1, "{}", told.err);
    assert_eq!(fs::metadata(&database).unwrap().len(), before);
    works(&computer);
}

#[test]
fn a_folder_with_files_of_somebody_else_stays_and_is_named() {
    let computer = Computer::new();
    let folder = computer.folder().join("demonstration");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("slides.odp"), "mine").unwrap();

    let told = computer.run(&["activate", "--lang", "en"]);
    assert_eq!(told.code, 1, "{}", told.err);
    assert!(
        told.err.contains(folder.to_str().unwrap()) && told.err.contains("--state"),
        "{}",
        told.err
    );
    assert_eq!(fs::read_to_string(folder.join("slides.odp")).unwrap(), "mine");
}

#[test]
fn of_a_demonstration_that_cannot_be_used_the_folder_to_delete_is_named() {
    let computer = Computer::new();
    works(&computer);
    let folder = computer.folder().join("demonstration");
    fs::write(folder.join("service.sqlite"), vec![b'x'; 8192]).unwrap();

    let told = computer.run(&["activate"]);
    assert_eq!(told.code, 1, "{}", told.err);
    assert!(
        told.err
            .contains(&format!("delete the folder {}", folder.display())),
        "{}",
        told.err
    );
}
