//! A service in a directory of its own, made and run by the real program, on whatever ground: a library that is loaded into
//! the program may change what the system tells it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use kakunin::codes::ProductKey;
use serde_json::Value;
use tempfile::TempDir;

use support::processes::{self, Running};
use support::service;

pub(crate) struct Site {
    directory: TempDir,
    pub(crate) data: PathBuf,
    /// What all its programs have in their environment besides.
    environment: Vec<(&'static str, OsString)>,
}

impl Site {
    /// With a signed catalogue.
    pub(crate) fn new() -> Self {
        Self::within(tempfile::tempdir().unwrap(), Vec::new())
    }

    /// The same, whose programs have this in their environment from the first on.
    pub(crate) fn within(directory: TempDir, environment: Vec<(&'static str, OsString)>) -> Self {
        let data = service::set_up(directory.path(), |data| configured(data, &environment));

        Self {
            directory,
            data,
            environment,
        }
    }

    /// A file beside the service's directory.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.data.join("service.sqlite")
    }

    pub(crate) fn program(&self) -> Command {
        self.program_in(&self.data)
    }

    /// The program with another data directory.
    pub(crate) fn program_in(&self, data: &Path) -> Command {
        configured(data, &self.environment)
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        processes::run(self.program(), arguments)
    }

    /// What a command writes, which must succeed.
    pub(crate) fn done(&self, arguments: &[&str]) -> String {
        processes::done(self.program(), arguments)
    }

    /// What a command writes with `--json`, which must succeed.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        serde_json::from_str(&self.done(&[arguments, &["--json"]].concat())).unwrap()
    }

    /// What a command says, which must fail.
    pub(crate) fn refused(&self, arguments: &[&str]) -> String {
        processes::refused(self.program(), arguments)
    }

    /// Compiles a library of this folder that is to be loaded into programs.
    pub(crate) fn library(&self, source: &str) -> PathBuf {
        library(source, self.directory.path())
    }

    /// Issues a key for this many computers.
    pub(crate) fn issue(&self, limit: u32) -> ProductKey {
        service::issue(self.program(), &limit.to_string())
    }

    /// A new member of staff, and a token of the member.
    pub(crate) fn staff(&self, name: &str, role: &str) -> String {
        let _added = self.done(&["staff", "add", name, "--role", role]);

        self.done(&["token", "add", name]).trim().to_owned()
    }

    /// The program, told to serve on any free port.
    pub(crate) fn serving(&self) -> Command {
        let mut command = self.program();
        let _configured = command
            .args(["serve", "--listen", "127.0.0.1:0"])
            .env("RUST_LOG", "off")
            .stderr(Stdio::piped());

        command
    }

    pub(crate) fn start(&self) -> Running {
        Running::start(&mut self.serving()).unwrap_or_else(|ended| panic!("{ended:?}"))
    }
}

/// The program with this data directory and this environment.
fn configured(data: &Path, environment: &[(&'static str, OsString)]) -> Command {
    let mut command = service::program(data);
    let _configured = command.envs(environment.iter().map(|(name, value)| (name, value)));

    command
}

/// Compiles a library that is to be loaded into programs from a source of this folder.
pub(crate) fn library(source: &str, directory: &Path) -> PathBuf {
    let library = directory.join(source).with_extension("so");
    let compiled = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-o"])
        .arg(&library)
        .arg(
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("tests/attacks")
                .join(source),
        )
        .arg("-ldl")
        .status()
        .unwrap();
    assert!(compiled.success());

    library
}

/// Everything that is in the tables of a SQLite file, and in what they are found by, a line a row; an error if any of it
/// cannot be read. The file is not touched.
pub(crate) fn content(file: &Path) -> rusqlite::Result<Vec<String>> {
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY | rusqlite::OpenFlags::SQLITE_OPEN_URI;
    let address = format!("file:{}?immutable=1", file.display());
    let connection = rusqlite::Connection::open_with_flags(address, flags)?;
    let mut lines = rows(&connection, "SELECT type, name, tbl_name, sql FROM sqlite_schema")?;
    let mut wanted = Vec::new();
    let mut schema = connection.prepare(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL",
    )?;
    let mut found = schema.query([])?;
    while let Some(row) = found.next()? {
        let (kind, name, table): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        wanted.push(if kind == "table" {
            format!("SELECT '{name}', * FROM {name} NOT INDEXED")
        } else {
            let sql: String = row.get(3)?;
            let condition = sql
                .rsplit_once(" WHERE ")
                .map_or("true", |(_, condition)| condition);
            format!(
                "SELECT '{name}', {} FROM {table} INDEXED BY {name} WHERE {condition}",
                columns(&connection, &name)?
            )
        });
    }
    for sql in wanted {
        lines.extend(rows(&connection, &sql)?);
    }

    Ok(lines)
}

fn columns(connection: &rusqlite::Connection, index: &str) -> rusqlite::Result<String> {
    connection.query_row(
        "SELECT group_concat(name, ', ') FROM pragma_index_xinfo(?) WHERE name IS NOT NULL",
        [index],
        |row| row.get(0),
    )
}

fn rows(connection: &rusqlite::Connection, sql: &str) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare(sql)?;
    let cells = statement.column_count();
    let mut rows = statement.query([])?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        let cells: Vec<rusqlite::types::Value> =
            (0..cells).map(|cell| row.get(cell)).collect::<Result<_, _>>()?;
        lines.push(format!("{cells:?}"));
    }

    Ok(lines)
}
