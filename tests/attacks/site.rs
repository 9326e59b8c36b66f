//! A service in a directory of its own, made and run by the real program, on whatever ground: a library that is loaded into
//! the program may change what the system tells it.

use std::ffi::OsString;
use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

use kakunin::codes::ProductKey;
use serde_json::Value;
use tempfile::TempDir;

use support::processes;
use support::service::{PASSPHRASE, PRODUCT, catalogue_json};

/// How often is looked whether something has come.
const AGAIN: Duration = Duration::from_millis(10);

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
        let site = Self {
            data: directory.path().join("data"),
            directory,
            environment,
        };
        let licence_key = site.json(&["init"]);
        let source = site.file("catalogue.json");
        std::fs::write(&source, catalogue_json(&licence_key)).unwrap();
        let signed = site.data.join("catalogue.jws");
        let _anchor = site.done(&[
            "catalogue",
            "sign",
            source.to_str().unwrap(),
            signed.to_str().unwrap(),
        ]);

        site
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
        let mut command = Command::new(env!("CARGO_BIN_EXE_kakunin-service"));
        let _configured = command
            .arg("--data")
            .arg(data)
            .env("KAKUNIN_SERVICE_PASSPHRASE", PASSPHRASE)
            .env_remove("RUST_LOG")
            .envs(self.environment.iter().map(|(name, value)| (name, value)));

        command
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
        let (product, limit) = (PRODUCT.to_string(), limit.to_string());
        let table = self.done(&["key", "issue", "--product", &product, "--limit", &limit]);
        let row = table.lines().nth(1).unwrap();

        row.rsplit(',').next().unwrap().parse().unwrap()
    }

    /// A new member of staff, and a token of the member.
    pub(crate) fn staff(&self, name: &str, role: &str) -> String {
        let _added = self.done(&["staff", "add", name, "--role", role]);

        self.done(&["token", "add", name]).trim().to_owned()
    }

    /// The program, told to serve on any free port.
    pub(crate) fn serving(&self) -> Command {
        let mut command = self.program();
        let _configured = command.args(["serve", "--listen", "127.0.0.1:0"]);

        command
    }

    pub(crate) fn start(&self) -> Running {
        Running::start(self.serving()).unwrap_or_else(|ended| panic!("{ended:?}"))
    }
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

/// A program that ended before it listened.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    #[expect(dead_code, reason = "told where a test fails")]
    pub(crate) words: String,
}

/// A service that runs.
pub(crate) struct Running {
    child: Child,
    pub(crate) address: SocketAddr,
}

impl Running {
    pub(crate) fn start(mut command: Command) -> Result<Self, Ended> {
        let mut child = command
            .env("RUST_LOG", "off")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let _length = BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let Some(address) = line.trim().strip_prefix("listening on http://") else {
            let mut words = line;
            let _length = child.stderr.take().unwrap().read_to_string(&mut words).unwrap();
            let status = child.wait().unwrap();
            return Err(Ended { status, words });
        };

        Ok(Self {
            address: address.parse().unwrap(),
            child,
        })
    }

    /// How it ends, if it does so within this time.
    pub(crate) async fn ends_within(&mut self, time: Duration) -> Option<ExitStatus> {
        let begun = Instant::now();
        while begun.elapsed() < time {
            if let Some(status) = self.child.try_wait().unwrap() {
                return Some(status);
            }
            tokio::time::sleep(AGAIN).await;
        }

        None
    }

    /// Asks it to end, and waits until it has, however.
    pub(crate) fn end(&mut self) {
        let _asked = Command::new("kill")
            .arg("-TERM")
            .arg(self.child.id().to_string())
            .status()
            .unwrap();
        let _status = self.child.wait().unwrap();
    }
}

impl Drop for Running {
    /// A test that fails leaves no service behind.
    fn drop(&mut self) {
        let _killed = self.child.kill();
        let _reaped = self.child.wait();
    }
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
