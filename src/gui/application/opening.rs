//! Opens addresses and files with the system's program for them, and finds out whether there is one.

use std::ffi::OsStr;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The time after which a program that still runs is taken to show what it was given.
const PATIENCE: Duration = Duration::from_secs(3);
const INTERVAL: Duration = Duration::from_millis(20);

/// Opens an address or a file. Returns whether a program for it was found. A program like
/// `xdg-open` can be started even where there is no browser, and fails only then; so it is watched
/// for a moment.
pub(super) fn open(what: &OsStr) -> bool {
    // The shell of these systems knows at once whether there is a program, and names it.
    if cfg!(any(windows, target_os = "macos")) {
        return open::that_detached(what).is_ok();
    }
    let is_open = open::commands(what)
        .into_iter()
        .any(|command| opens(command, PATIENCE));
    if !is_open {
        tracing::warn!(?what, "no program opens this");
    }

    is_open
}

/// Starts a command. Returns whether it ended well, or still runs after this time.
fn opens(mut command: Command, patience: Duration) -> bool {
    let _piped = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // What is opened stays when the wizard is interrupted on a terminal.
    #[cfg(unix)]
    let _apart = std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let Ok(mut child) = command.spawn() else {
        return false;
    };
    let started = Instant::now();
    while started.elapsed() < patience {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => thread::sleep(INTERVAL),
            Err(_) => return false,
        }
    }

    true
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        let _with = command.args(["-c", script]);

        command
    }

    #[test]
    fn a_program_that_is_missing_or_fails_has_opened_nothing() {
        let patience = Duration::from_millis(500);
        assert!(!opens(Command::new("no-such-xdg-open"), PATIENCE));
        assert!(!opens(shell("exit 3"), PATIENCE), "xdg-open without a browser");
        assert!(opens(shell("exit 0"), PATIENCE));
        assert!(opens(shell("exec sleep 2"), patience), "a browser that goes on");
    }
}
