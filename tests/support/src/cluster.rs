//! A PostgreSQL server for tests alone: new, on a loopback port, and gone with the test program, however that ends.

use std::fs;
use std::io::Write as _;
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::processes::nobody;

const USER: &str = "kakunin";
/// Whatever a program writes may be searched for it.
pub const PASSWORD: &str = "a-password-nobody-may-see";
/// Where Debian keeps the server's programs, which are not on the path.
const DEBIAN: &str = "/usr/lib/postgresql";

/// How long a test waits for what takes a moment at most.
const PATIENCE: Duration = Duration::from_secs(60);

/// What is not left to the server's defaults. Commits stay durable: the tests of what a crash leaves rely on it.
const SETTINGS: &str = "listen_addresses = '127.0.0.1'\nmax_connections = 300\nshared_buffers = '32MB'\n";

/// Stops the server and removes its files as soon as the pipe to the test program closes, even by SIGKILL.
const GUARDIAN: &str = r#"trap "" INT TERM HUP
cat >/dev/null
"$@" stop --mode=immediate --silent
rm -rf "$DIRECTORY""#;

/// Makes a data directory whose program uses the database of this address.
pub fn use_database(data: &Path, url: &str) {
    fs::create_dir(data).unwrap();
    let file = data.join("database.url");
    fs::write(&file, url).unwrap();
    #[cfg(unix)]
    for (path, mode) in [(data, 0o700), (&file, 0o600)] {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
}

/// A server with databases that nobody else uses.
pub struct Cluster {
    directory: TempDir,
    port: u16,
    /// Taken by `drop`.
    guardian: Option<(Child, ChildStdin)>,
}

impl Cluster {
    /// The server that the tests of one program share.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Cluster> = OnceLock::new();

        SHARED.get_or_init(Self::start)
    }

    /// A server that a test may stop.
    pub fn start() -> Self {
        let directory = folder();
        let data = directory.path().join("data");
        let password = directory.path().join("password");
        fs::write(&password, PASSWORD).expect("a password file");
        give_to_server_user(directory.path(), &password);

        run(unprivileged("initdb")
            .arg("--pgdata")
            .arg(&data)
            .arg("--pwfile")
            .arg(&password)
            .args(["--username", USER, "--auth=scram-sha-256"])
            .args(["--encoding=UTF8", "--locale=C", "--no-sync"]));

        Self::of(directory)
    }

    /// Starts the server of the data directory in this folder, at a port of its own.
    fn of(directory: TempDir) -> Self {
        let data = directory.path().join("data");
        let port = nobody().port();
        let mut settings = fs::OpenOptions::new()
            .append(true)
            .open(data.join("postgresql.conf"))
            .expect("the server's settings");
        let sockets = directory.path().display();
        write!(
            settings,
            "{SETTINGS}port = {port}\nunix_socket_directories = '{sockets}'\n"
        )
        .expect("settings are written");

        let guardian = guard(&data, directory.path());
        let cluster = Self {
            directory,
            port,
            guardian: Some(guardian),
        };
        cluster.resume();

        cluster
    }

    /// Starts the server again.
    pub fn resume(&self) {
        run(self.control("start").arg("--wait").arg("--log").arg(self.log()));
    }

    /// Stops the server as a power cut would.
    pub fn cut_off(&self) {
        run(self.control("stop").arg("--mode=immediate").arg("--wait"));
    }

    /// A standby, without which this server confirms no commit from now on.
    pub fn synchronous_standby(&self) -> Self {
        let directory = folder();
        give_to_server_user(directory.path(), directory.path());
        run(unprivileged("pg_basebackup")
            .env("PGPASSWORD", PASSWORD)
            .arg("--pgdata")
            .arg(directory.path().join("data"))
            .args(["--host=127.0.0.1", "--username", USER])
            .arg(format!("--port={}", self.port))
            .args([
                "--write-recovery-conf",
                "--wal-method=stream",
                "--checkpoint=fast",
                "--no-sync",
            ]));
        let standby = Self::of(directory);
        for statement in [
            "ALTER SYSTEM SET synchronous_standby_names = '*'",
            "SELECT pg_reload_conf()",
        ] {
            let _out = self.psql("postgres", statement);
        }
        let follows = "SELECT sync_state FROM pg_stat_replication";
        until("the standby follows", || self.psql("postgres", follows) == "sync");

        standby
    }

    /// Makes a standby the server that takes changes.
    pub fn promote(&self) {
        run(self.control("promote").arg("--wait"));
    }

    /// Kills all processes of the server at once, as nothing but the end of its computer does.
    pub fn kill(&self) {
        let file = self.directory.path().join("data/postmaster.pid");
        let written = fs::read_to_string(file).expect("the server's number");
        let number = written.lines().next().expect("the server's number");
        run(Command::new("sh").args(["-c", r#"kill -KILL "$0" $(pgrep -P "$0")"#, number]));
    }

    /// Where it listens.
    pub fn place(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    /// The address of a new, empty database.
    pub fn database(&self) -> String {
        static DATABASES: AtomicUsize = AtomicUsize::new(1);
        let name = format!("test_{}", DATABASES.fetch_add(1, Ordering::Relaxed));
        let _out = self.psql("postgres", &format!("CREATE DATABASE {name} TEMPLATE template0"));

        format!("postgres://{USER}:{PASSWORD}@127.0.0.1:{}/{name}", self.port)
    }

    /// What a statement gives in the database of this address: a line a row, columns divided by `|`.
    pub fn query(&self, url: &str, statement: &str) -> String {
        let (_, name) = url.rsplit_once('/').expect("an address with a database");

        self.psql(name, statement)
    }

    fn psql(&self, database: &str, statement: &str) -> String {
        let output = program("psql")
            .env("PGPASSWORD", PASSWORD)
            .args([
                "--host=127.0.0.1",
                "--no-psqlrc",
                "--quiet",
                "--tuples-only",
                "--no-align",
            ])
            .args(["--set=ON_ERROR_STOP=1", "--username", USER, "--dbname", database])
            .arg(format!("--port={}", self.port))
            .arg("--command")
            .arg(statement)
            .output()
            .expect("psql runs");
        assert!(
            output.status.success(),
            "{statement}: {}",
            String::from_utf8_lossy(&output.stderr)
        );

        String::from_utf8(output.stdout)
            .expect("text")
            .trim_end()
            .to_owned()
    }

    fn control(&self, action: &str) -> Command {
        let mut command = unprivileged("pg_ctl");
        let _configured = command
            .arg("--pgdata")
            .arg(self.directory.path().join("data"))
            .arg("--silent")
            .arg(action);

        command
    }

    fn log(&self) -> PathBuf {
        self.directory.path().join("log")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if let Some((mut guardian, pipe)) = self.guardian.take() {
            drop(pipe);
            let _ended = guardian.wait();
        }
    }
}

fn folder() -> TempDir {
    tempfile::Builder::new()
        .prefix("kakunin-postgres-")
        .tempdir()
        .expect("a folder")
}

/// Waits for what happens by itself.
fn until(what: &str, mut happened: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !happened() {
        assert!(begun.elapsed() < PATIENCE, "{what}: not within {PATIENCE:?}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Starts the process that outlives the tests just long enough to clear away.
fn guard(data: &Path, directory: &Path) -> (Child, ChildStdin) {
    let control = unprivileged("pg_ctl");
    let mut guardian = Command::new("sh")
        .args(["-c", GUARDIAN, "sh"])
        .arg(control.get_program())
        .args(control.get_args())
        .arg("--pgdata")
        .arg(data)
        .env("DIRECTORY", directory)
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a shell");
    let pipe = guardian.stdin.take().expect("a pipe");

    (guardian, pipe)
}

/// A program of PostgreSQL: the one on the path, else that of the latest version that Debian installed.
fn program(name: &str) -> Command {
    Command::new(find(name))
}

fn find(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    if let Some(found) = std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|candidate| candidate.is_file())
    {
        return found;
    }
    let mut versions: Vec<_> = fs::read_dir(DEBIAN)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin").join(name))
        .filter(|candidate| candidate.is_file())
        .collect();
    versions.sort();

    versions
        .pop()
        .unwrap_or_else(|| panic!("{name} is missing: tests/setup installs PostgreSQL"))
}

/// A program of PostgreSQL as a user who may run the server, which refuses root.
fn unprivileged(name: &str) -> Command {
    let Some(user) = server_user() else {
        return program(name);
    };
    let mut command = Command::new("setpriv");
    let _configured = command
        .args([
            "--reuid",
            &user.name,
            "--regid",
            &user.group,
            "--clear-groups",
            "--",
        ])
        .arg(find(name))
        .current_dir("/");

    command
}

#[cfg_attr(not(unix), allow(dead_code))] // only there it owns files
struct ServerUser {
    name: String,
    id: u32,
    group: String,
    group_id: u32,
}

/// The user that runs the server where the tests run as root.
fn server_user() -> Option<ServerUser> {
    let number = |arguments: &[&str]| {
        let output = Command::new("id").args(arguments).output().expect("id runs");

        output
            .status
            .success()
            .then(|| String::from_utf8(output.stdout).expect("text").trim().to_owned())
    };
    if number(&["-u"])? != "0" {
        return None;
    }

    ["postgres", "nobody"].into_iter().find_map(|name| {
        Some(ServerUser {
            name: name.to_owned(),
            id: number(&["-u", name])?.parse().ok()?,
            group: number(&["-gn", name])?,
            group_id: number(&["-g", name])?.parse().ok()?,
        })
    })
}

#[cfg(not(unix))]
fn give_to_server_user(_directory: &Path, _file: &Path) {}

#[cfg(unix)]
fn give_to_server_user(directory: &Path, file: &Path) {
    if let Some(user) = server_user() {
        for path in [directory, file] {
            std::os::unix::fs::chown(path, Some(user.id), Some(user.group_id)).expect("a new owner");
        }
    }
}

fn run(command: &mut Command) {
    let output = command
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}
