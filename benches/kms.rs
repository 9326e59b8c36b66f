//! How many durable leases a second a KMS host gives, and what each costs it; docs/performance.md says how to read it.
//!
//! `cargo bench --bench kms` measures with ten thousand and a hundred thousand clients known; `-- --seconds 3` measures for
//! less long, and `-- --postgres postgres://…` measures an empty PostgreSQL database, too. The host runs in a process of its
//! own. In the same run leases are signed in a loop, and nothing else: no host can give more.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    clippy::unused_self
)] // no part of the product

#[path = "kms/fleet.rs"]
mod fleet;
#[path = "kms/load.rs"]
mod load;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use kakunin::kms::store::{self, Store};
use kakunin::kms::{Host, Identity, Transport};
use tokio::net::TcpListener;

const CONNECTIONS: [usize; 3] = [1, 16, 64];
const KNOWN: [u64; 2] = [10_000, 100_000];
/// How many times a second the system counts what a process spends: `USER_HZ` of Linux.
const TICKS: f64 = 100.0;

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let texts: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match texts.as_slice() {
        ["--child", directory] => return child(Path::new(directory)),
        // `cargo test --benches` only wants to see that it runs.
        ["--test"] => return,
        _ => {}
    }
    let value = |name: &str| {
        let at = texts.iter().position(|text| *text == name)?;
        texts.get(at + 1).copied()
    };
    let seconds = value("--seconds").map_or(5, |seconds| seconds.parse().unwrap());
    let time = Duration::from_secs(seconds);

    let signed = bare_signing(time);
    println!("signed in a loop, on one core: {signed:.0} leases per second");
    println!(
        "{:<12} {:>8} {:>6} {:>9} {:>8} {:>8} {:>12} {:>14} {:>10}",
        "database",
        "known",
        "conn.",
        "per s",
        "p50 ms",
        "p99 ms",
        "CPU us/lease",
        "per core and s",
        "of signing"
    );
    for known in KNOWN {
        let directory = tempfile::tempdir_in(".").unwrap();
        round("SQLite", directory.path(), known, time, signed);
    }
    if let Some(url) = value("--postgres") {
        let directory = tempfile::tempdir_in(".").unwrap();
        fleet::use_database(directory.path(), url);
        round("PostgreSQL", directory.path(), KNOWN[0], time, signed);
    }
}

/// Signs leases on one core and does nothing else; gives how many a second.
fn bare_signing(time: Duration) -> f64 {
    let (signer, claims) = fleet::lease();
    let started = Instant::now();
    let mut count = 0_u32;
    while started.elapsed() < time {
        for _ in 0..100 {
            let token = signer.lease(std::hint::black_box(&claims)).unwrap();
            let _used = std::hint::black_box(token);
        }
        count += 100;
    }

    f64::from(count) / started.elapsed().as_secs_f64()
}

fn round(title: &str, directory: &Path, known: u64, time: Duration, signed: f64) {
    fleet::activate(directory);
    fleet::meet(directory, known);
    for connections in CONNECTIONS {
        let mut server = Server::start(directory);
        let _warm = load::run(server.address, known, connections, Duration::from_millis(500));
        let before = server.spent();
        let figures = load::run(server.address, known, connections, time);
        let spent = (server.spent() - before) / figures.count() as f64;
        let memory = server.memory();
        server.stop();

        println!(
            "{title:<12} {known:>8} {connections:>6} {:>9.0} {:>8.2} {:>8.2} {:>12.0} {:>14.0} {:>9.0}%   {memory}",
            figures.rate(),
            figures.percentile(50) * 1000.0,
            figures.percentile(99) * 1000.0,
            spent * 1e6,
            1.0 / spent,
            100.0 / spent / signed,
        );
    }
}

/// A host in a process of its own.
struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    fn start(directory: &Path) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg("--child")
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
    fn spent(&self) -> f64 {
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

    /// What the system says about the memory of the process: now, and at most.
    fn memory(&self) -> String {
        let text = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap();

        text.lines()
            .filter(|line| line.starts_with("VmRSS:") || line.starts_with("VmHWM:"))
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>()
            .join("  ")
    }

    /// Ends the process in order: it ends when nobody writes to it any more.
    fn stop(&mut self) {
        drop(self.process.stdin.take());
        let _status = self.process.wait().unwrap();
    }
}

#[tokio::main]
async fn child(directory: &Path) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    std::io::stdout().flush().unwrap();
    let ended = tokio::task::spawn_blocking(|| {
        let _nothing = std::io::stdin().read(&mut [0]);
    });
    let data = fleet::data(directory);
    let identity = Identity::open(&data).unwrap();
    let database = Store::open(&store::find(&data).unwrap()).await.unwrap();
    let host = Host::new(&identity, database).unwrap();
    host.serve(vec![listener], Transport::default(), async {
        let _ended = ended.await;
    })
    .await
    .unwrap();
    host.store().close().await;
}
