//! Run the real program in a folder of its own, as nobody's installation.

use std::path::Path;
use std::process::Command;

use kakunin::demo::DemoOutcome;
use serde_json::Value;
use tempfile::TempDir;

pub(crate) use support::keys::of_demonstration as key;
use support::processes::{Answer, answer};

/// A computer on which nothing is installed but the program.
pub(crate) struct Computer {
    pub(crate) state: TempDir,
    /// The user's settings, which are beside the state.
    settings: TempDir,
}

impl Computer {
    pub(crate) fn new() -> Self {
        Self {
            state: TempDir::new().expect("a folder"),
            settings: TempDir::new().expect("a folder"),
        }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.state.path()
    }

    /// The program without a display, in a language, with its state in this computer's folder.
    pub(crate) fn program(&self, language: &str) -> Command {
        let mut command = support::program("kakunin");
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
            .env("XDG_CONFIG_HOME", self.settings.path())
            .env("KAKUNIN_STATE", self.folder());

        command
    }

    /// Runs a command in English and waits for its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Answer {
        self.run_with(arguments, "")
    }

    /// The same with something in the standard input.
    pub(crate) fn run_with(&self, arguments: &[&str], input: &str) -> Answer {
        answer(self.program("en"), arguments, input)
    }

    /// Runs a command and reads its answer as JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> (i32, Value) {
        let answer = self.run(&[arguments, &["--json"]].concat());

        (answer.code, answer.json())
    }

    /// A computer with this demonstration key installed.
    pub(crate) fn with_key(outcome: DemoOutcome) -> Self {
        let computer = Self::new();
        let set = computer.run(&["key", "set", &key(outcome).to_string()]);
        assert_eq!(set.code, 0, "{}", set.err);

        computer
    }
}
