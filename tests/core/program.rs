//! Run the real program in a folder of its own, as nobody's installation.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use kakunin::codes::ProductKey;
use kakunin::demo::{DemoOutcome, keys};
use serde_json::Value;
use tempfile::TempDir;

/// A computer on which nothing is installed but the program.
pub(crate) struct Computer {
    pub(crate) state: TempDir,
}

/// What the program answered.
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Computer {
    pub(crate) fn new() -> Self {
        Self {
            state: TempDir::new().expect("a folder"),
        }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.state.path()
    }

    /// The program without a display, in a language, with its state in this computer's folder.
    pub(crate) fn program(&self, language: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kakunin"));
        for name in [
            "DISPLAY",
            "WAYLAND_DISPLAY",
            "WAYLAND_SOCKET",
            "KAKUNIN_LOG",
            "KAKUNIN_CATALOGUE",
        ] {
            let _command = command.env_remove(name);
        }
        let _command = command
            .env("NO_COLOR", "1")
            .env("KAKUNIN_LANG", language)
            .env("KAKUNIN_STATE", self.folder());

        command
    }

    /// Runs a command in English and waits for its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Answer {
        self.run_with(arguments, "")
    }

    /// The same with something in the standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> Answer {
        let mut command = self.program("en");
        let _command = command.args(arguments);

        answer(command, input)
    }

    /// Runs a command and reads its answer as JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> (i32, Value) {
        let answer = self.run(&[arguments, &["--json"]].concat());
        let json = serde_json::from_str(&answer.out)
            .unwrap_or_else(|error| panic!("{error} in {:?}, {:?}", answer.out, answer.err));

        (answer.code, json)
    }

    /// A computer with this demonstration key installed.
    pub(crate) fn with_key(outcome: DemoOutcome) -> Self {
        let computer = Self::new();
        let set = computer.run(&["key", "set", &key(outcome).to_string()]);
        assert_eq!(set.code, 0, "{}", set.err);

        computer
    }
}

pub(crate) fn answer(mut command: Command, input: &str) -> Answer {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("an input");
    // The program may end before it has read everything.
    let _written = stdin.write_all(input.as_bytes());
    drop(stdin);
    let Output {
        status,
        stdout,
        stderr,
    } = child.wait_with_output().expect("the program ends");

    Answer {
        code: status.code().expect("an exit code"),
        out: String::from_utf8(stdout).expect("UTF-8"),
        err: String::from_utf8(stderr).expect("UTF-8"),
    }
}

/// The demonstration's key for an outcome.
pub(crate) fn key(outcome: DemoOutcome) -> ProductKey {
    keys()
        .into_iter()
        .find(|demo| demo.outcome == outcome)
        .expect("a key for every outcome")
        .key
}
