//! The screen reader Orca, with a file in place of its voice.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::display::{Display, wait_for};
use crate::reader::Reader;

/// Orca's record of what it does calls by this what it says.
const SAID: &str = "SPEECH OUTPUT: '";

/// Orca as it runs for one journey.
pub struct Orca {
    program: Child,
    record: PathBuf,
    /// How much of what was said a test has listened to.
    heard: usize,
    /// Its settings, and its record.
    _home: TempDir,
}

impl Orca {
    /// Starts Orca on this bus. It says the words of its own in the given language.
    pub fn start(display: &Display, bus: &Reader, language: &str) -> Self {
        let home = TempDir::new().unwrap();
        let [data, config, cache, runtime, programs] =
            ["data", "config", "cache", "run", "bin"].map(|folder| home.path().join(folder));
        for folder in [&data.join("orca"), &config, &cache, &runtime, &programs] {
            fs::create_dir_all(folder).unwrap();
        }
        fs::write(
            data.join("orca/orca-customizations.py"),
            include_str!("../orca.py"),
        )
        .unwrap();
        // It asks for other Orcas of its user by `pgrep`, and does not run beside one: not beside that of another test, nor
        // that of the person who runs the tests. Here it finds none.
        symlink("/bin/true", programs.join("pgrep")).unwrap();
        let record = home.path().join("record");
        let mut path = programs.into_os_string();
        path.push(":/usr/bin:/bin");
        let mut command = Command::new("orca");
        bus.joins(&mut command);
        let program = command
            .arg("--debug-file")
            .arg(&record)
            .env("DISPLAY", &display.name)
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", data)
            .env("XDG_CONFIG_HOME", config)
            .env("XDG_CACHE_HOME", cache)
            .env("XDG_RUNTIME_DIR", runtime)
            // Its settings are nobody's.
            .env("GSETTINGS_BACKEND", "memory")
            // The translations are chosen by the second, whether or not the system has the language's locale.
            .env("LANG", "C.UTF-8")
            .env("LANGUAGE", language)
            .env_remove("LC_ALL")
            .env_remove("WAYLAND_DISPLAY")
            .env("PATH", path)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("orca (Debian package orca)");
        let mut orca = Self {
            program,
            record,
            heard: 0,
            _home: home,
        };
        // It says that it runs.
        let _greeting = orca.says("");

        orca
    }

    /// Waits until this is part of what is said, after all that was waited for before. Returns what was said until then.
    pub fn says(&mut self, words: &str) -> Vec<String> {
        self.says_either(&[words])
    }

    /// The same for the first of these that is said.
    pub fn says_either(&mut self, any: &[&str]) -> Vec<String> {
        let (until, said) = wait_for(&format!("Orca to say “{}”", any.join("” or “")), || {
            if let Some(status) = self.program.try_wait().unwrap() {
                panic!("Orca ended: {status}");
            }
            let said = said(&self.record);
            let is_awaited = |each: &String| any.iter().any(|words| each.contains(words));
            let at = said[self.heard..].iter().position(is_awaited)?;

            Some((self.heard + at + 1, said))
        });

        said[std::mem::replace(&mut self.heard, until)..until].to_vec()
    }

    /// Has it say all headings of the window.
    pub fn reads_headings(&self) {
        let asked = Command::new("kill")
            .args(["-USR1", &self.program.id().to_string()])
            .status()
            .unwrap();
        assert!(asked.success());
    }

    /// All that was said.
    pub fn said(&self) -> Vec<String> {
        said(&self.record)
    }
}

impl Drop for Orca {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let said = self.said();
            eprintln!("Orca said:\n{}", said.join("\n"));
        }
        let _killed = self.program.kill();
        let _reaped = self.program.wait();
    }
}

/// What was said, from the first word on. A line that is still being written does not count.
fn said(record: &Path) -> Vec<String> {
    let record = fs::read(record).unwrap_or_default();
    let record = String::from_utf8_lossy(&record);
    let whole = record.rsplit_once('\n').map_or("", |(whole, _begun)| whole);

    whole.lines().filter_map(speech).map(str::to_owned).collect()
}

/// What a line of the record says; the voice stands behind it.
fn speech(line: &str) -> Option<&str> {
    let (_time, said) = line.split_once(SAID)?;
    let end = ["'{", "' voice=", "' {", "'["]
        .into_iter()
        .filter_map(|voice| said.find(voice))
        .min()
        .or_else(|| said.rfind('\''))?;

    Some(&said[..end])
}
