//! How many activations a second the service stores, and how long each takes; docs/performance.md says how to read it.
//!
//! `cargo bench --bench service` measures SQLite with ten thousand activations stored; `-- --many 10000000` measures with
//! that many as well, and `-- --postgres postgres://…` measures an empty PostgreSQL database, too. The service runs in a process of its own, and so does what it is compared with: the same service that answers without storing.
//! A bare server, which reads the same requests, checks them and signs the same licences, shows what all the rest costs.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    clippy::unused_self
)] // no part of the product

#[path = "service/bare.rs"]
mod bare;
#[path = "shared/load.rs"]
mod load;
#[path = "shared/server.rs"]
mod server;
#[path = "service/stored.rs"]
mod stored;
#[path = "service/vendor.rs"]
mod vendor;
#[path = "../tests/support/catalogue.rs"]
mod vendor_catalogue;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use kakunin::service::{Limits, Service, Transport};

use load::Figures;
use server::Server;
use vendor::{KEYS, Vendor};

const CONNECTIONS: [usize; 3] = [1, 16, 64];
const FEW: u64 = 10_000;
/// How often each is measured.
const TURNS: usize = 3;
/// Until the database's log has grown to its size and was brought over a first time: what is measured is what lasts.
const WARM_UP: Duration = Duration::from_secs(2);

struct Options {
    /// How many activations are stored in the second round, if there is one.
    many: Option<u64>,
    seconds: u64,
    /// An empty database.
    postgres: Option<String>,
}

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let texts: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match texts.as_slice() {
        ["--child", kind, directory] => return child(kind, Path::new(directory)),
        // `cargo test --benches` only wants to see that it runs.
        ["--test"] => return,
        _ => {}
    }
    let value = |name: &str| {
        let at = texts.iter().position(|text| *text == name)?;
        texts.get(at + 1).copied()
    };
    let options = Options {
        many: value("--many").map(|count| count.parse().unwrap()),
        seconds: value("--seconds").map_or(5, |seconds| seconds.parse().unwrap()),
        postgres: value("--postgres").map(str::to_owned),
    };

    let few = tempfile::tempdir_in(".").unwrap();
    println!("storing {FEW} activations of {KEYS} keys");
    let vendor = stored::fill(few.path(), FEW);
    println!(
        "{:<34} {:>5} {:>9} {:>8} {:>8} {:>9}",
        "", "conn.", "per s", "p50 ms", "p99 ms", "of ceil."
    );
    for connections in CONNECTIONS {
        let (figures, _) = measure("bare", few.path(), &vendor, connections, &options);
        show("a bare server, not stored", connections, &figures);
        println!();
    }
    let with_few = round(
        "SQLite, 10 thousand stored",
        &Stored::Copied(few.path()),
        &vendor,
        &options,
    );

    if let Some(url) = &options.postgres {
        let directory = tempfile::tempdir_in(".").unwrap();
        let vendor = stored::keys_on_postgres(directory.path(), url);
        let _rates = round("PostgreSQL", &Stored::Shared(directory.path()), &vendor, &options);
    }
    if let Some(many) = options.many {
        let directory = tempfile::tempdir_in(".").unwrap();
        println!("storing {many} activations");
        let vendor = stored::fill(directory.path(), many);
        let title = format!("SQLite, {many} stored");
        let with_many = round(&title, &Stored::Shared(directory.path()), &vendor, &options);
        for (connections, (few, many)) in CONNECTIONS.iter().zip(with_few.iter().zip(&with_many)) {
            println!("cost with many / with few at {connections}: {:.2}", few / many);
        }
    }
}

/// What each turn begins with.
enum Stored<'a> {
    /// As many activations as were filled in, in a copy: a turn stores several times the first ten thousand.
    Copied(&'a Path),
    /// Those of the turns before, too, which are few beside the rest.
    Shared(&'a Path),
}

impl Stored<'_> {
    fn with<T>(&self, measured: impl FnOnce(&Path) -> T) -> T {
        match self {
            Self::Copied(filled) => {
                let copy = tempfile::tempdir_in(".").unwrap();
                let copied = Command::new("cp")
                    .arg("-a")
                    .arg(filled.join("."))
                    .arg(copy.path())
                    .status()
                    .unwrap();
                assert!(copied.success(), "not copied");
                measured(copy.path())
            }
            Self::Shared(directory) => measured(directory),
        }
    }
}

/// Measures the service at each number of connections, in turn with the service that does not store, since the speed of
/// many machines drifts; gives the rates.
fn round(title: &str, begin: &Stored<'_>, vendor: &Vendor, options: &Options) -> Vec<f64> {
    CONNECTIONS
        .into_iter()
        .map(|connections| {
            let mut ceiling = Vec::new();
            let mut stored = Vec::new();
            let mut memory = String::new();
            for _ in 0..TURNS {
                let measured =
                    |kind| begin.with(|directory| measure(kind, directory, vendor, connections, options));
                ceiling.push(measured("forgetful").0);
                let (figures, used) = measured("service");
                stored.push(figures);
                memory = used;
            }
            let (ceiling, stored) = (Figures::together(ceiling), Figures::together(stored));
            show("the service, not stored", connections, &ceiling);
            println!();
            show(title, connections, &stored);
            println!(" {:>8.0}%  {memory}", stored.rate() * 100.0 / ceiling.rate());

            stored.rate()
        })
        .collect()
}

fn show(title: &str, connections: usize, figures: &Figures) {
    print!(
        "{title:<34} {connections:>5} {:>9.0} {:>8.2} {:>8.2}",
        figures.rate(),
        figures.percentile(50) * 1000.0,
        figures.percentile(99) * 1000.0,
    );
}

/// Runs one server and asks it for new activations until the time is over; gives what its memory was at the end, too.
fn measure(
    kind: &str,
    directory: &Path,
    vendor: &Vendor,
    connections: usize,
    options: &Options,
) -> (Figures, String) {
    let mut server = Server::start(kind, directory);
    let ask = |time| load::run(server.address, vendor.questions(time), connections, time);
    let _warm = ask(WARM_UP);
    let figures = ask(Duration::from_secs(options.seconds));
    let memory = server.memory("smaps_rollup", ["Rss:", "Pss:"]);
    server.stop();

    (figures, memory)
}

#[tokio::main]
async fn child(kind: &str, directory: &Path) {
    let (listener, ended) = server::listen().await;
    let vendor = Vendor::known();
    if kind == "bare" {
        return bare::serve(listener, vendor, ended).await;
    }

    let service = Service::open(&vendor.data(directory), vendor.catalogue())
        .await
        .unwrap()
        .with_limits(Limits::OFF);
    let service = if kind == "forgetful" {
        service.forgetful()
    } else {
        service
    };
    let transport = Transport::default();
    service
        .serve_with(listener, transport, async {
            let _ended = ended.await;
        })
        .await
        .unwrap();
    service.registry().close().await;
}
