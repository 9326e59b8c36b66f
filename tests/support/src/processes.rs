//! Programs that are run to their end, and programs that serve until they are told to end.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, ChildStderr, Command, ExitStatus, Output, Stdio};

use serde_json::Value;

pub fn run(mut program: Command, arguments: &[&str]) -> Output {
    program.args(arguments).output().unwrap()
}

/// An address of this computer at which nothing listens.
pub fn nobody() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();

    listener.local_addr().unwrap()
}

/// What a command writes, which must succeed.
pub fn done(program: Command, arguments: &[&str]) -> String {
    let output = run(program, arguments);
    let [out, err] = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
    assert!(output.status.success(), "{arguments:?}: {out}{err}");

    String::from_utf8(output.stdout).unwrap()
}

/// What a command says whose standard output is on a full disk. It must fail, in words.
pub fn onto_full_disk(mut program: Command, arguments: &[&str]) -> String {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = program.args(arguments).stdout(full).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}: {told}");
    assert!(
        told.contains("output could not be written") && !told.contains("os error"),
        "{arguments:?}: {told}"
    );

    told
}

/// What a command says, which must fail.
pub fn refused(program: Command, arguments: &[&str]) -> String {
    let output = run(program, arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");

    String::from_utf8(output.stderr).unwrap()
}

/// What a program answered.
#[derive(Debug)]
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Answer {
    /// What it wrote with `--json`.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }
}

/// Runs a program to its end, with this in its standard input.
pub fn answer(mut program: Command, arguments: &[&str], input: &str) -> Answer {
    let mut child = program
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The program may end before it has read everything.
    let _written = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();

    Answer {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A process that ends with this value: a test that fails leaves none behind.
pub struct Process(pub Child);

impl Process {
    /// Asks it to end.
    pub fn terminate(&self) {
        let asked = Command::new("kill")
            .args(["-TERM", &self.0.id().to_string()])
            .status()
            .unwrap();
        assert!(asked.success());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended already.
        let _killed = self.0.kill();
        let _reaped = self.0.wait();
    }
}

/// A program that ended before it listened.
#[derive(Debug)]
pub struct Ended {
    pub status: ExitStatus,
    /// What it said, as far as it was listened to.
    pub words: String,
}

/// A program that serves; it ends with this value.
pub struct Running {
    process: Process,
    pub address: SocketAddr,
}

impl Running {
    /// Starts a program whose first words are where it listens.
    pub fn start(program: &mut Command) -> Result<Self, Ended> {
        let mut process = Process(program.stdout(Stdio::piped()).spawn().unwrap());
        let child = &mut process.0;
        let mut words = String::new();
        let _length = BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut words)
            .unwrap();
        let address = words
            .trim()
            .strip_prefix("listening on ")
            .and_then(|address| address.split_once("://"));
        if let Some((_scheme, address)) = address {
            let address = address.parse().unwrap();
            return Ok(Self { process, address });
        }
        if let Some(mut errors) = child.stderr.take() {
            let _length = errors.read_to_string(&mut words).unwrap();
        }
        let status = child.wait().unwrap();

        Err(Ended { status, words })
    }

    /// Its number in the system.
    pub fn id(&self) -> u32 {
        self.process.0.id()
    }

    /// What it logs from now on.
    pub fn take_log(&mut self) -> ChildStderr {
        self.process.0.stderr.take().unwrap()
    }

    /// How it has ended, if it has.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.process.0.try_wait().unwrap()
    }

    /// Ends it without a warning.
    pub fn kill(mut self) {
        self.process.0.kill().unwrap();
        let _status = self.process.0.wait().unwrap();
    }

    /// Asks it to end, and waits until it has, however; gives what it has logged since.
    pub fn stop(mut self) -> (ExitStatus, String) {
        self.process.terminate();
        let mut log = String::new();
        if let Some(mut errors) = self.process.0.stderr.take() {
            let _length = errors.read_to_string(&mut log).unwrap();
        }

        (self.process.0.wait().unwrap(), log)
    }

    /// Asks it to end, which must succeed, and gives what it has logged since.
    pub fn end(self) -> String {
        let (status, log) = self.stop();
        assert!(status.success(), "{status}: {log}");

        log
    }
}
