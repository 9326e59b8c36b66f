//! How many activations a second the service stores, and how long each takes; docs/performance.md says how to read it.
//!
//! `cargo bench --bench service --features benchmark` measures SQLite with ten thousand activations stored; `-- --many 10000000` measures with
//! that many as well, and `-- --postgres postgres://…` measures an empty PostgreSQL database, too. The service runs in a process of its own, and so does what it is compared with: the same service that answers without storing.
//! A bare server, which reads the same requests, checks them and signs the same licences, shows what all the rest costs.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    clippy::unused_self
)] // no part of the product

mod bare;
mod stored;
mod vendor;

use std::path::Path;
use std::time::Duration;

use kakunin::service::{Limits, Service, Transport};

use support::bench::Options;
use support::load::{self, Figures};
use support::server::{self, Server};
use tempfile::TempDir;
use vendor::{KEYS, KnownVendor};

const CONNECTIONS: [usize; 3] = [1, 16, 64];
const FEW: u64 = 10_000;
/// How often each is measured.
const TURNS: usize = 3;
/// Until the database's log has grown to its size and was brought over a first time: what is measured is what lasts.
const WARM_UP: Duration = Duration::from_secs(2);

fn main() {
    let Some(options) = Options::read(child) else {
        return;
    };
    let time = options.time();

    let few = tempfile::tempdir_in(".").unwrap();
    println!("storing {FEW} activations of {KEYS} keys");
    let vendor = stored::fill(few.path(), FEW);
    println!(
        "{:<34} {:>5} {:>9} {:>8} {:>8} {:>5} {:10} {:>4}",
        "", "conn.", "per s", "p50 ms", "p99 ms", "of", "ceiling", "lost"
    );
    for connections in CONNECTIONS {
        let bare = measure("bare", few.path(), &vendor, connections, time);
        show("a bare server, not stored", connections, &bare.figures);
        println!();
    }
    let many = options.value("--many").map(|count| {
        let count: u64 = count.parse().unwrap();
        println!("storing {count} activations");
        let directory = tempfile::tempdir_in(".").unwrap();
        let _vendor = stored::fill(directory.path(), count);

        (format!("SQLite, {count} stored"), directory)
    });
    let mut databases = vec![(format!("SQLite, {FEW} stored"), few)];
    databases.extend(many);
    round(&databases, &vendor, time);

    if let Some(url) = options.value("--postgres") {
        let directory = tempfile::tempdir_in(".").unwrap();
        let vendor = stored::keys_on_postgres(directory.path(), url);
        round(&[("PostgreSQL".to_owned(), directory)], &vendor, time);
    }
}

/// Measures the service at each number of connections with each of these databases, in turn with the service that does
/// not store, since the speed of many machines drifts.
fn round(databases: &[(String, TempDir)], vendor: &KnownVendor, time: Duration) {
    for connections in CONNECTIONS {
        let mut ceiling = Vec::new();
        let mut stored: Vec<Vec<Turn>> = databases.iter().map(|_| Vec::new()).collect();
        for _ in 0..TURNS {
            let (_, first) = &databases[0];
            ceiling.push(measure("forgetful", first.path(), vendor, connections, time).figures);
            for ((_, directory), turns) in databases.iter().zip(&mut stored) {
                turns.push(measure("service", directory.path(), vendor, connections, time));
                stored::forget_new(directory.path());
            }
        }
        let ceilings: Vec<f64> = ceiling.iter().map(Figures::rate).collect();
        let ceiling = Figures::together(ceiling);
        show("the service, not stored", connections, &ceiling);
        println!();

        let mut cost = Vec::new();
        for ((title, _), turns) in databases.iter().zip(stored) {
            let each: Vec<String> = turns
                .iter()
                .zip(&ceilings)
                .map(|(turn, ceiling)| format!("{:.0}", turn.figures.rate() * 100.0 / ceiling))
                .collect();
            let lost = turns.iter().map(|turn| turn.lost).sum::<f64>() / turns.len() as f64;
            let memory = turns.last().unwrap().memory.clone();
            let figures = Figures::together(turns.into_iter().map(|turn| turn.figures).collect());
            show(title, connections, &figures);
            println!(
                " {:>4.0}% ({})  {:>3.0}%  {memory}",
                figures.rate() * 100.0 / ceiling.rate(),
                each.join(" "),
                lost * 100.0,
            );
            cost.push(1.0 / figures.rate());
        }
        if let [few, many] = cost.as_slice() {
            println!("cost with many / with few at {connections}: {:.2}", many / few);
        }
    }
}

fn show(title: &str, connections: usize, figures: &Figures) {
    print!(
        "{title:<34} {connections:>5} {:>9.0} {:>8.2} {:>8.2}",
        figures.rate(),
        figures.percentile(50) * 1000.0,
        figures.percentile(99) * 1000.0,
    );
}

/// What one run of a server showed.
struct Turn {
    figures: Figures,
    /// The server's at the end.
    memory: String,
    /// The part of the processors' time that the computer under a virtual machine gave to others meanwhile.
    lost: f64,
}

/// Runs one server and asks it for new activations until the time is over.
fn measure(kind: &str, directory: &Path, vendor: &KnownVendor, connections: usize, time: Duration) -> Turn {
    let mut server = Server::start(kind, directory);
    let ask = |time| load::run(server.address, vendor.questions(time), connections, time);
    let _warm = ask(WARM_UP);
    let before = server::processors();
    let figures = ask(time);
    let lost = server::processors().lost_since(&before);
    let memory = server.memory("smaps_rollup", ["Rss:", "Pss:"]);
    server.stop();

    Turn {
        figures,
        memory,
        lost,
    }
}

async fn child(kind: &str, directory: &Path) {
    let (listener, ended) = server::listen().await;
    let vendor = KnownVendor::known();
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
    service.data_directory().close().await;
}
