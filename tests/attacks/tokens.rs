//! Those who guess tokens make nobody wait who shows a right one.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use kakunin::service::{Limits, Role, Transport};
use kakunin::wire::admin::path;
use reqwest::Method;
use serde_json::Value;

use support::service::Vendor;

const GUESSERS: usize = 32;
const REQUESTS: usize = 25;

/// The median time of requests that each show a token for the first time, while others show this one.
async fn median(vendor: &Vendor, guess: &str) -> Duration {
    let stop = Arc::new(AtomicBool::new(false));
    let guessers: Vec<_> = (0..GUESSERS)
        .map(|_| {
            let (caller, guess, stop) = (kakunin_caller(vendor), guess.to_owned(), Arc::clone(&stop));
            tokio::spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    let answer = caller.ask::<Value>(&guess, Method::GET, path::STAFF, None).await;
                    assert_eq!(answer.unwrap_err().status, 401);
                }
            })
        })
        .collect();
    let mut times = Vec::new();
    for _ in 0..REQUESTS {
        let token = vendor.console().add_token("Aiko", "test", None).await.unwrap();
        let token = token.token.unwrap().0;
        let begun = Instant::now();
        let answer = vendor
            .caller
            .ask::<Value>(&token, Method::GET, path::STAFF, None)
            .await;
        times.push(begun.elapsed());
        assert!(answer.is_ok());
    }
    stop.store(true, Ordering::Relaxed);
    for guesser in guessers {
        guesser.await.unwrap();
    }
    times.sort();

    times[REQUESTS / 2]
}

fn kakunin_caller(vendor: &Vendor) -> support::service::Caller {
    support::service::Caller::new(vendor.caller.address)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_wrong_secret_costs_others_no_more_than_no_token() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Auditor).await;
    // One that is found and hashed, and one that is not even looked up.
    let hashed = format!("{}{}", &token[..13], "0".repeat(32));
    let idle = median(&vendor, "kkn_").await;
    let under_attack = median(&vendor, &hashed).await;

    assert!(
        under_attack < idle * 4 + Duration::from_millis(20),
        "{under_attack:?} instead of {idle:?}"
    );
}
