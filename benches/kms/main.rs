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

mod fleet;

use std::path::Path;
use std::time::{Duration, Instant};

use kakunin::kms::store::{self, Store};
use kakunin::kms::{Host, Identity, Transport};
use support::bench::Options;
use support::cluster::use_database;
use support::load;
use support::server::{self, Server};

const CONNECTIONS: [usize; 3] = [1, 16, 64];
const KNOWN: [u64; 2] = [10_000, 100_000];

fn main() {
    let Some(options) = Options::read(child) else {
        return;
    };
    let time = options.time();

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
    if let Some(url) = options.value("--postgres") {
        let directory = tempfile::tempdir_in(".").unwrap();
        use_database(&fleet::data(directory.path()), url);
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
        let mut server = Server::start("host", directory);
        let ask = |time| load::run(server.address, fleet::questions(known), connections, time);
        let _warm = ask(Duration::from_millis(500));
        let before = server.spent();
        let figures = ask(time);
        let spent = (server.spent() - before) / figures.count() as f64;
        let memory = server.memory("status", ["VmRSS:", "VmHWM:"]);
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

async fn child(_kind: &str, directory: &Path) {
    let (listener, ended) = server::listen().await;
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
