//! The programs for Windows, run under Wine in place of this system's own: the same journeys try both.
//!
//! `tests/windows` builds the programs, makes the folder in which Wine keeps its Windows, and names both in the environment.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The folder of the programs for Windows; without it, the tests are of this system's.
const PROGRAMS: &str = "KAKUNIN_WINDOWS_PROGRAMS";
/// A folder of Wine's that is ready and that nobody changes.
const PREFIX: &str = "KAKUNIN_WINE_PREFIX";

/// Returns whether programs for Windows are tried.
pub fn is_tried() -> bool {
    std::env::var_os(PROGRAMS).is_some()
}

fn folder(variable: &str) -> PathBuf {
    let folder = std::env::var_os(variable);

    folder
        .unwrap_or_else(|| panic!("tests/windows sets {variable}"))
        .into()
}

/// A program of this package, as Wine runs it: without a display, until it is given one.
pub fn program(name: &str) -> Command {
    let mut command = in_prefix("wine", &folder(PREFIX));
    let _command = command
        .arg(folder(PROGRAMS).join(format!("{name}.exe")))
        .env_remove("DISPLAY");

    command
}

/// Where a program of this package is, as Windows writes it.
pub fn executable(name: &str) -> String {
    path(&folder(PROGRAMS).join(format!("{name}.exe")))
}

/// A program that `tests/windows` has put beside the folder that is ready.
pub fn beside_prefix(name: &str) -> Command {
    let prefix = folder(PREFIX);
    let mut command = in_prefix("wine", &prefix);
    let _command = command.arg(prefix.with_file_name(name)).env_remove("DISPLAY");

    command
}

/// One of Wine's own programs.
fn in_prefix(program: &str, prefix: &Path) -> Command {
    let mut command = Command::new(program);
    let _command = command
        .env("WINEPREFIX", prefix)
        .env("WINEARCH", "win64")
        .env("WINEDEBUG", "-all")
        // Neither .NET nor a browser is offered for installation, and the random numbers that Rust asks for are ours.
        .env("WINEDLLOVERRIDES", "mscoree,mshtml=;bcryptprimitives=n");

    command
}

/// The same path as Windows writes it.
pub fn path(path: &Path) -> String {
    format!("Z:{}", path.display()).replace('/', "\\")
}

/// A Windows of one's own: its registry, its users' folders, what runs in it.
pub struct Windows {
    folder: TempDir,
}

impl Windows {
    pub fn new() -> Self {
        let windows = Self {
            folder: tempfile::Builder::new()
                .prefix("kakunin-wine-")
                .tempdir()
                .unwrap(),
        };
        // Files of Wine's own are never written to, so they are shared.
        let copied = Command::new("cp")
            .args(["--archive", "--link"])
            .arg(folder(PREFIX))
            .arg(windows.prefix())
            .status()
            .unwrap();
        assert!(copied.success());
        // The registry is, even in place where other names of the file exist.
        for part in ["system.reg", "user.reg", "userdef.reg"] {
            let shared = windows.prefix().join(part);
            fs::remove_file(&shared).unwrap();
            let _length = fs::copy(folder(PREFIX).join(part), shared).unwrap();
        }

        windows
    }

    pub fn prefix(&self) -> PathBuf {
        self.folder.path().join("prefix")
    }

    /// The drive C.
    pub fn drive(&self) -> PathBuf {
        self.prefix().join("drive_c")
    }

    /// A program of this package in this Windows.
    pub fn program(&self, name: &str) -> Command {
        self.runs(program(name))
    }

    /// A program for Windows, in this one.
    pub fn runs(&self, mut program: Command) -> Command {
        let _program = program.env("WINEPREFIX", self.prefix());

        program
    }

    /// One of the programs that come with Windows, such as `sc.exe`.
    pub fn tool(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = in_prefix("wine", &self.prefix());
        let _command = command.arg(name).args(arguments).env_remove("DISPLAY");

        command
    }

    /// Writes values into the registry, as a file that `regedit` reads.
    pub fn register(&self, content: &str) {
        let file = self.folder.path().join("values.reg");
        let text = format!("Windows Registry Editor Version 5.00\r\n\r\n{content}\r\n");
        // In UTF-16 with its mark, names in any script are read.
        let bytes: Vec<u8> = std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        fs::write(&file, bytes).unwrap();
        let done = self.tool("regedit", &["/S", &path(&file)]).status().unwrap();
        assert!(done.success());
    }
}

impl Drop for Windows {
    fn drop(&mut self) {
        // Everything that still runs in it ends.
        let _ended = in_prefix("wineserver", &self.prefix()).arg("-k").status();
    }
}
