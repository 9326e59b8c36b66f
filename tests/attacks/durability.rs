//! A disk that fails: nothing that was answered is lost, and the service is soon not ready, or ends.
//!
//! The disk is failed by a library that is loaded into the real program (`failing_disk.c`). Where a sync fails, it takes
//! away what was written since the last, as a system may.

use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use kakunin::codes::ProductKey;
use kakunin::service::{Administration, DataDirectory};
use kakunin::wire::{ActivationAnswer, path};
use reqwest::StatusCode;
use tokio::task::JoinSet;

use crate::site::Site;
use support::keys;
use support::processes::Running;
use support::service::{Caller, Computer, json_body, passphrase};

/// How many activations each run has in the long form, in which every call fails once in turn.
const SIZE: &str = "KAKUNIN_DURABILITY";
const SHORT: usize = 24;
/// Which calls fail in the short form.
const SAMPLE: [usize; 3] = [1, 3, 8];
const CALLERS: usize = 4;
/// How often is looked whether a service has ended.
const AGAIN: Duration = Duration::from_millis(10);
/// How soon a service that has lost durability must have ended, or not be ready.
const SOON: Duration = Duration::from_secs(5);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Call {
    Sync,
    Write,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trouble {
    /// EIO.
    Broken,
    /// ENOSPC.
    Full,
}

/// What fails in a run.
#[derive(Debug, Clone, Copy)]
struct Failure {
    call: Call,
    at: usize,
    trouble: Trouble,
}

impl Failure {
    /// Whether the service must end: a full disk that refuses a write has told so before anything was lost.
    fn ends_it(self) -> bool {
        self.call == Call::Sync || self.trouble == Trouble::Broken
    }
}

/// How a service ends, if it does so within this time.
async fn ends_within(running: &mut Running, time: Duration) -> Option<ExitStatus> {
    let begun = Instant::now();
    while begun.elapsed() < time {
        if let Some(status) = running.ended() {
            return Some(status);
        }
        tokio::time::sleep(AGAIN).await;
    }

    None
}

struct Fixture {
    site: Site,
    /// What is loaded into the service.
    disk: PathBuf,
    key: ProductKey,
    /// How many computers were asked for.
    next: Arc<AtomicUsize>,
}

impl Fixture {
    fn new() -> Self {
        let site = Site::new();
        let key = site.issue(1_000_000_000);

        Self {
            disk: site.library("failing_disk.c"),
            site,
            key,
            next: Arc::default(),
        }
    }

    fn told(&self) -> PathBuf {
        self.site.file("told")
    }

    /// Starts the service on a disk that fails so; fails it as long as a file exists, if that is given. Gives how it ended,
    /// if it ended before it listened, which only a disk that has failed may make it do.
    fn start(&self, failure: Failure, lasting: Option<&Path>) -> Result<Running, ExitStatus> {
        let told = self.told();
        let _before = std::fs::remove_file(&told);
        let mut command = self.site.serving();
        let _configured = command
            .env("LD_PRELOAD", &self.disk)
            .env("FAIL_FILE", "service.sqlite")
            .env(
                "FAIL_CALL",
                match failure.call {
                    Call::Sync => "sync",
                    Call::Write => "write",
                },
            )
            .env("FAIL_AT", failure.at.to_string())
            .env(
                "FAIL_WITH",
                match failure.trouble {
                    Trouble::Broken => "5",
                    Trouble::Full => "28",
                },
            )
            .env("FAIL_TOLD", &told);
        if let Some(lasting) = lasting {
            let _configured = command.env("FAIL_WHILE", lasting);
        }

        Running::start(&mut command).map_err(|ended| {
            assert!(told.exists(), "{ended:?}");
            ended.status
        })
    }

    /// Activates new computers until so many were asked for or the service fails; gives the names of those answered.
    async fn activate(&self, caller: &Caller, size: usize) -> Vec<String> {
        let end = self.next.load(Ordering::Relaxed) + size;
        let mut callers = JoinSet::new();
        for _ in 0..CALLERS {
            let (caller, key, next) = (caller.clone(), self.key.clone(), Arc::clone(&self.next));
            let _task = callers.spawn(async move {
                let mut answered = Vec::new();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= end {
                        return answered;
                    }
                    let request = Computer::number(number).activation_request(&key);
                    let Ok(response) = json_body(caller.post(path::ACTIVATIONS), &request).send().await
                    else {
                        return answered;
                    };
                    if response.status() != StatusCode::CREATED {
                        continue;
                    }
                    let Ok(body) = response.bytes().await else {
                        return answered;
                    };
                    let answer: ActivationAnswer = serde_json::from_slice(&body).unwrap();
                    answered.push(answer.activation_id);
                }
            });
        }

        callers.join_all().await.into_iter().flatten().collect()
    }

    /// Makes sure that all of these are stored, and that the counter agrees with what is.
    async fn check(&self, answered: &[String], failure: Failure) {
        let data_directory = DataDirectory::unlock(&self.site.data, Some(&passphrase()))
            .await
            .unwrap();
        let console = Administration::console(data_directory.clone());
        let stored = keys::computers(&console, self.key.serial()).await;
        let used = keys::used(&console, self.key.serial()).await;
        data_directory.close().await;
        let names: std::collections::HashSet<_> = stored
            .iter()
            .map(|computer| computer.activation_id.as_str())
            .collect();
        let lost = answered.iter().filter(|id| !names.contains(id.as_str())).count();
        assert_eq!(lost, 0, "{failure:?}: of {} answered", answered.len());
        assert_eq!(usize::try_from(used).unwrap(), stored.len(), "{failure:?}");
    }

    /// One run with one failure; gives whether it came to it. `answered` are those of the runs before.
    async fn run(&self, failure: Failure, size: usize, answered: &mut Vec<String>) -> bool {
        let told = self.told();
        let mut running = match self.start(failure, None) {
            Ok(running) => running,
            Err(status) => {
                assert!(told.exists() && !status.success(), "{failure:?}: {status}");
                self.check(answered, failure).await;
                return true;
            }
        };
        let caller = Caller::new(running.address);
        answered.extend(self.activate(&caller, size).await);
        if told.exists() && failure.ends_it() {
            let status = ends_within(&mut running, SOON).await;
            assert_eq!(
                status.and_then(|status| status.code()),
                Some(1),
                "{failure:?}: it ends with an error"
            );
        } else {
            let _ended = running.stop();
        }
        let came = told.exists();
        self.check(answered, failure).await;

        came
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_answered_is_lost_whichever_sync_fails() {
    fail_in_turn(Call::Sync, Trouble::Broken).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_answered_is_lost_whichever_sync_finds_the_disk_full() {
    fail_in_turn(Call::Sync, Trouble::Full).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_answered_is_lost_whichever_write_fails() {
    fail_in_turn(Call::Write, Trouble::Broken).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_answered_is_lost_whichever_write_finds_the_disk_full() {
    fail_in_turn(Call::Write, Trouble::Full).await;
}

/// In the short form some calls fail, in the long form every one until a run has no more.
async fn fail_in_turn(call: Call, trouble: Trouble) {
    let place = Fixture::new();
    let mut answered = Vec::new();
    let mut failed = 0;
    match std::env::var(SIZE) {
        Err(_) => {
            for at in SAMPLE {
                let failure = Failure { call, at, trouble };
                failed += usize::from(place.run(failure, SHORT, &mut answered).await);
            }
            assert_eq!(failed, SAMPLE.len(), "all came to pass");
        }
        Ok(size) => {
            let size = size.parse().unwrap();
            let mut failure = Failure { call, at: 1, trouble };
            while place.run(failure, size, &mut answered).await {
                failure.at += 1;
                failed += 1;
            }
            assert!(!answered.is_empty());
        }
    }
    println!(
        "{call:?}, {trouble:?}: failed {failed} times, {} answered",
        answered.len()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_told_and_passes() {
    let place = Fixture::new();
    let lasting = place.site.file("full");
    let failure = Failure {
        call: Call::Write,
        at: 1,
        trouble: Trouble::Full,
    };
    let running = place.start(failure, Some(&lasting)).unwrap();
    let caller = Caller::new(running.address);
    let ready = async || caller.get("/readyz").send().await.unwrap().status();
    let mut answered = place.activate(&caller, 8).await;
    assert_eq!((answered.len(), ready().await), (8, StatusCode::OK));

    std::fs::write(&lasting, "").unwrap();
    assert_eq!(place.activate(&caller, 8).await, Vec::<String>::new());
    for (is_full, wanted) in [(true, StatusCode::SERVICE_UNAVAILABLE), (false, StatusCode::OK)] {
        if !is_full {
            std::fs::remove_file(&lasting).unwrap();
        }
        let begun = Instant::now();
        while ready().await != wanted {
            assert!(begun.elapsed() < SOON, "ready is {wanted}, full: {is_full}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
    answered.extend(place.activate(&caller, 8).await);
    assert_eq!(answered.len(), 16);

    drop(running);
    place.check(&answered, failure).await;
}
