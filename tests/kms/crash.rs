//! Whatever is killed when: a lease that was given is known to the host that comes after.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::task::JoinSet;

use support::kms::{Caller, Computer, Organisation, Running, json_of};

const CALLERS: usize = 8;
const ROUNDS: u64 = 4;

/// Asks for one computer after the other until the host is gone; gives those that got a lease.
async fn ask_until_killed(caller: Caller, next: Arc<AtomicU64>, answered: Arc<AtomicU64>) -> Vec<u64> {
    let mut given = Vec::new();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        match caller.try_ask(&Computer::number(number).request()).await {
            Ok(answer) => {
                assert!(answer.is_ok(), "{answer:?}");
                given.push(number);
                let _before = answered.fetch_add(1, Ordering::Relaxed);
            }
            Err(_) => return given,
        }
    }
}

/// The names of the computers that the host knows.
fn known(organisation: &Organisation) -> BTreeSet<String> {
    json_of(&organisation.data(), &["clients"])["computers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_under_load_loses_no_computer_that_got_a_lease() {
    let organisation = Organisation::new();
    let next = Arc::new(AtomicU64::new(1));
    let mut given = Vec::new();
    for round in 1..=ROUNDS {
        let running = Running::start(&organisation.data());
        let answered = Arc::new(AtomicU64::new(0));
        let mut callers = JoinSet::new();
        for _ in 0..CALLERS {
            let caller = Caller::new(running.address);
            let _task = callers.spawn(ask_until_killed(caller, Arc::clone(&next), Arc::clone(&answered)));
        }
        // In the middle of the load, each time at another moment.
        while answered.load(Ordering::Relaxed) < 20 + 17 * round {
            tokio::task::yield_now().await;
        }
        running.kill();
        given.extend(callers.join_all().await.into_iter().flatten());
    }
    assert!(given.len() >= 200);

    let running = Running::start(&organisation.data());
    let known = known(&organisation);
    for number in &given {
        assert!(known.contains(&format!("desk-{number}")), "{number}");
    }
    let answer = Caller::new(running.address)
        .ask(&Computer::number(given[0]).request())
        .await
        .unwrap();
    // Of one address that brings many new ones, a hundred count on the first day.
    assert_eq!(
        usize::try_from(answer.count),
        Ok(known.len().min(100)),
        "they count, too"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_clients_renew_while_their_host_starts_again() {
    const CLIENTS: u64 = 10_000;
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let address = running.address;
    let next = Arc::new(AtomicU64::new(0));
    let answered = Arc::new(AtomicU64::new(0));
    let refused = Arc::new(AtomicU64::new(0));
    let mut callers = JoinSet::new();
    for _ in 0..32 {
        let (next, answered, refused) = (Arc::clone(&next), Arc::clone(&answered), Arc::clone(&refused));
        let _task = callers.spawn(async move {
            let caller = Caller::new(address);
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= CLIENTS {
                    return;
                }
                let request = Computer::number(number).request();
                // A client comes again later; here that is at once.
                while caller.try_ask(&request).await.map(Result::unwrap).is_err() {
                    let _before = refused.fetch_add(1, Ordering::Relaxed);
                    tokio::task::yield_now().await;
                }
                let _before = answered.fetch_add(1, Ordering::Relaxed);
            }
        });
    }
    while answered.load(Ordering::Relaxed) < CLIENTS / 2 {
        tokio::task::yield_now().await;
    }
    running.kill();
    while refused.load(Ordering::Relaxed) == 0 {
        tokio::task::yield_now().await;
    }
    let running = Running::start_at(&organisation.data(), address);
    let _all = callers.join_all().await;

    let status = json_of(&organisation.data(), &["status"]);
    assert_eq!(
        (status["seen"].as_u64(), status["known"].as_u64()),
        (Some(CLIENTS), Some(CLIENTS))
    );
    assert_eq!(known(&organisation).len(), usize::try_from(CLIENTS).unwrap());
    let _log = running.end();
}
