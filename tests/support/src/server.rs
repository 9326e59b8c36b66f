//! A server in a process of its own: this program again, as a child that answers until nobody writes to it any more.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// How many times a second the system counts what a process spends: `USER_HZ` of Linux.
const TICKS: f64 = 100.0;

pub struct Server {
    process: Child,
    pub address: SocketAddr,
}

impl Server {
    /// Starts this program with `--child`, this kind of server, and the directory of its files.
    pub fn start(kind: &str, directory: &Path) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--child", kind])
            .arg(directory)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let _length = BufReader::new(process.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();

        Self {
            address: line.trim().parse().unwrap(),
            process,
        }
    }

    /// The processor's time that the process has spent, in seconds, its own and the system's for it.
    pub fn spent(&self) -> f64 {
        let text = std::fs::read_to_string(format!("/proc/{}/stat", self.process.id())).unwrap();
        // The name of the program, in parentheses, may hold anything.
        let (_, fields) = text.rsplit_once(')').unwrap();
        let ticks: f64 = fields
            .split_whitespace()
            .skip(11)
            .take(2)
            .map(|ticks| ticks.parse::<f64>().unwrap())
            .sum();

        ticks / TICKS
    }

    /// What the system says about the memory of the process in this file of its own, in lines that begin so.
    pub fn memory(&self, file: &str, names: [&str; 2]) -> String {
        let text = std::fs::read_to_string(format!("/proc/{}/{file}", self.process.id())).unwrap_or_default();

        text.lines()
            .filter(|line| names.iter().any(|name| line.starts_with(name)))
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
            .join("  ")
    }

    /// Ends the process in order.
    pub fn stop(&mut self) {
        drop(self.process.stdin.take());
        let _status = self.process.wait().unwrap();
    }
}

/// The time of all processors since the computer was started, in ticks.
pub struct Processors {
    all: f64,
    /// Given to others by the computer under a virtual machine: "steal" in proc(5).
    lost: f64,
}

pub fn processors() -> Processors {
    let text = std::fs::read_to_string("/proc/stat").unwrap();
    let ticks: Vec<f64> = text
        .lines()
        .next()
        .unwrap()
        .split_whitespace()
        .skip(1)
        .take(8)
        .map(|ticks| ticks.parse().unwrap())
        .collect();

    Processors {
        all: ticks.iter().sum(),
        lost: ticks[7],
    }
}

impl Processors {
    pub fn lost_since(&self, before: &Self) -> f64 {
        (self.lost - before.lost) / (self.all - before.all)
    }
}

/// In the child: listens, tells where, and gives what is ready when the child is to end.
pub async fn listen() -> (TcpListener, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    std::io::stdout().flush().unwrap();
    let ended = tokio::task::spawn_blocking(|| {
        let _nothing = std::io::stdin().read(&mut [0]);
    });

    (listener, ended)
}
