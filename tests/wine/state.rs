//! The state: under any user's name, beside programs that hold files open, and through kills in the middle of a save.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use kakunin::demo::DemoOutcome;
use support::keys::of_demonstration;
use support::processes::{Process, answer};
use support::small_disk::SmallDisk;
use support::window::{Computer, good_key};
use support::wine::{self, Windows};

/// Where Windows looks for a user's own folders.
const USER_FOLDERS: &str =
    r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders";

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();

    entries
        .flat_map(|entry| match entry.path() {
            path if path.is_dir() => files_below(&path),
            path => vec![path],
        })
        .collect()
}

#[test]
fn the_state_is_kept_in_the_local_folder_of_a_user_with_a_japanese_name() {
    let windows = Windows::new();
    let folder = r"C:\\users\\山田 太郎\\AppData\\Local";
    windows.register(&format!("[{USER_FOLDERS}]\r\n\"Local AppData\"=\"{folder}\"\r\n"));
    // Windows makes it with the user's profile.
    let local = windows.drive().join("users/山田 太郎/AppData/Local");
    std::fs::create_dir_all(&local).unwrap();
    let program = || windows.program("kakunin");

    let set = answer(program(), &["key", "set", &good_key()], "");
    assert_eq!(set.code, 0, "{set:?}");
    let activated = answer(program(), &["activate"], "");
    assert_eq!(activated.code, 0, "{activated:?}");
    let status = answer(program(), &["status", "--json"], "").json();
    assert_eq!(status["status"], "activated", "{status}");
    let files = files_below(&local);
    let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    assert!(
        files.iter().any(|path| name(path) == "momiji-suite-2026.json"),
        "{files:?}"
    );
}

/// Holds a file open for so long, as a virus scanner does.
fn hold(path: &Path, time: Duration) -> Process {
    let mut command = wine::beside_prefix("hold.exe");
    let child = command
        .arg(wine::path(path))
        .arg(time.as_millis().to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut process = Process(child);
    let mut said = String::new();
    let _length = BufReader::new(process.0.stdout.as_mut().unwrap())
        .read_line(&mut said)
        .unwrap();
    assert_eq!(said.trim(), "held");

    process
}

#[test]
fn a_save_waits_for_a_program_that_holds_the_state_open_and_otherwise_says_so_and_loses_nothing() {
    let computer = Computer::new();
    let set = |outcome| {
        let key = of_demonstration(outcome).to_string();
        answer(computer.program(), &["--lang", "en", "key", "set", &key], "")
    };
    assert_eq!(set(DemoOutcome::Good).code, 0);
    let state = computer.state().join("momiji-suite-2026.json");

    // Shorter than a save waits.
    let scanner = hold(&state, Duration::from_millis(400));
    let saved = set(DemoOutcome::UsedUp);
    assert_eq!(saved.code, 0, "{saved:?}");
    drop(scanner);
    let key = |computer: &Computer| computer.answer(&["status"])["key"]["name"].clone();
    let before = key(&computer);
    assert_eq!(before, of_demonstration(DemoOutcome::UsedUp).name().to_string());

    // Longer than anything waits.
    let scanner = hold(&state, Duration::from_mins(1));
    let refused = set(DemoOutcome::Good);
    assert!(refused.err.contains("STO-"), "{refused:?}");
    assert_eq!(key(&computer), before);
    drop(scanner);
    assert_eq!(set(DemoOutcome::Good).code, 0);
    assert_ne!(key(&computer), before);
}

#[test]
fn nothing_is_lost_by_a_hundred_kills_in_the_middle_of_a_save() {
    const KILLS: u32 = 100;

    let computer = Computer::new();
    let keys = [DemoOutcome::Good, DemoOutcome::UsedUp].map(|outcome| of_demonstration(outcome).to_string());
    let set = |key: &str| -> Command {
        let mut command = computer.program();
        let _command = command.args(["key", "set", key]).stdout(Stdio::null());
        command
    };
    assert!(set(&keys[0]).status().unwrap().success());
    let started = Instant::now();
    assert!(set(&keys[1]).status().unwrap().success());
    let whole = started.elapsed();

    let mut delay = whole / 2;
    let (mut kept, mut changed) = (0, 0);
    let mut last = computer.answer(&["status"])["key"]["name"].clone();
    for kill in 0..KILLS {
        let mut child = set(&keys[kill as usize % 2]).spawn().unwrap();
        std::thread::sleep(delay);
        let _killed = child.kill();
        let _reaped = child.wait().unwrap();

        let status = computer.answer(&["status"]);
        let now = status["key"]["name"].clone();
        assert!(now.is_string(), "after {kill} kills: {status}");
        // Later where the kill came before the save, and earlier where it came after it: so most come close to it, however long
        // the start of the program takes.
        if now == last {
            kept += 1;
            delay += whole / 16;
        } else {
            changed += 1;
            delay = delay.saturating_sub(whole / 12);
        }
        last = now;
    }
    // Some came before the save, and some after it.
    assert!(kept > 0 && changed > 0, "{kept} kept, {changed} changed");
    let left: Vec<_> = files_below(computer.state());
    assert!(
        left.iter()
            .all(|path| !path.to_string_lossy().contains("damaged")),
        "{left:?}"
    );
}

#[test]
fn a_full_disk_and_a_read_only_one_are_told_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::over(folder.path(), "size=256k") else {
        eprintln!("not tried: a disk of one's own may not be mounted here");
        return;
    };
    let state = folder.path().join("state");
    let run = |arguments: &[&str]| {
        let mut program = support::program("kakunin");
        let _configured = program.args(["--lang", "en", "--state"]).arg(&state);
        answer(program, arguments, "")
    };
    let set = |outcome| run(&["key", "set", &of_demonstration(outcome).to_string()]);
    let name = || run(&["status", "--json"]).json()["key"]["name"].clone();
    assert_eq!(set(DemoOutcome::Good).code, 0);
    let before = name();

    let ballast = folder.path().join("ballast");
    let filled = std::fs::write(&ballast, vec![0; 1 << 20]);
    assert!(filled.is_err(), "the disk is full");
    let refused = set(DemoOutcome::UsedUp);
    assert!(refused.err.contains("STO-3"), "{refused:?}");
    assert_eq!(name(), before);

    std::fs::remove_file(&ballast).unwrap();
    disk.remount("ro");
    let refused = set(DemoOutcome::UsedUp);
    assert!(refused.err.contains("STO-2"), "{refused:?}");
    assert_eq!(name(), before);

    disk.remount("rw");
    assert_eq!(set(DemoOutcome::UsedUp).code, 0);
    assert_ne!(name(), before);
}
