//! Two instances over a PostgreSQL server and its synchronous standby: the server is killed under load, the standby
//! takes its place, and both instances go on by themselves.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use kakunin::codes::ProductKey;
use kakunin::fault::Code;
use kakunin::service::{Administration, DataDirectory};
use kakunin::wire::{ActivationAnswer, Problem, path};
use reqwest::StatusCode;
use tokio::task::JoinSet;

use crate::administration::{issue, serve, set_up};
use support::cluster::{Cluster, use_database};
use support::keys;
use support::service::{Caller, Computer, json_body, passphrase};

const CALLERS: usize = 8;
const COMPUTERS: usize = 600;
const LIMIT: usize = 400;
/// So many answers are given before the server is killed.
const BEFORE: usize = 150;
/// How long the instances may take to find the new server. It takes them less than a second on a computer at rest.
const FINDING: Duration = Duration::from_secs(30);
/// How long the whole test may take.
const PATIENCE: Duration = Duration::from_mins(4);

/// What all callers see together.
#[derive(Default)]
struct Seen {
    next: AtomicUsize,
    answered: AtomicUsize,
    /// Instances that said that they cannot answer now.
    refusing: [AtomicBool; 2],
    /// Instances that answered after the standby took over.
    resumed: [AtomicBool; 2],
    promoted: AtomicBool,
}

/// Asks one instance for one computer after the other, and for each of them until it gets an answer that counts; gives
/// the activations.
async fn activate_all(instance: usize, caller: Caller, key: ProductKey, seen: Arc<Seen>) -> Vec<String> {
    let mut activations = Vec::new();
    loop {
        let number = seen.next.fetch_add(1, Ordering::Relaxed);
        if number >= COMPUTERS {
            return activations;
        }
        let activation = loop {
            // Before the request: an answer of the old server may come after the new one has taken over.
            let promoted = seen.promoted.load(Ordering::SeqCst);
            let request = json_body(
                caller.post(path::ACTIVATIONS),
                &Computer::number(number).activation_request(&key),
            );
            let answer = request.timeout(PATIENCE).send().await.unwrap();
            let status = answer.status();
            let body = answer.bytes().await.unwrap();
            if status == StatusCode::SERVICE_UNAVAILABLE {
                let problem: Problem = serde_json::from_slice(&body).unwrap();
                assert_eq!(problem.code, Some(Code::Srv1));
                seen.refusing[instance].store(true, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
            if promoted {
                seen.resumed[instance].store(true, Ordering::SeqCst);
            }
            if status == StatusCode::CONFLICT {
                let problem: Problem = serde_json::from_slice(&body).unwrap();
                assert_eq!(problem.code, Some(Code::Cnt1));
                break None;
            }
            assert!(status.is_success(), "{status}");
            let answer: ActivationAnswer = serde_json::from_slice(&body).unwrap();
            break Some(answer.activation_id);
        };
        let _before = seen.answered.fetch_add(1, Ordering::SeqCst);
        activations.extend(activation);
    }
}

async fn until(what: &str, happened: impl Fn() -> bool) -> Duration {
    let begun = Instant::now();
    while !happened() {
        assert!(begun.elapsed() < PATIENCE, "{what}: not within {PATIENCE:?}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }

    begun.elapsed()
}

/// Copies the data directory of an instance, as for another computer.
fn copy(from: &Path, to: &Path) -> PathBuf {
    let copied = std::process::Command::new("cp")
        .arg("-a")
        .args([from, to])
        .status()
        .unwrap();
    assert!(copied.success());

    to.to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_standby_takes_over_and_nothing_that_was_answered_is_lost() {
    let primary = Cluster::start();
    let first = primary.database();
    let standby = primary.synchronous_standby();
    // Each instance knows both, in another order.
    let (one, other) = (primary.place(), standby.place());
    let address = |hosts: String| format!("{}?target_session_attrs=read-write", first.replace(&one, &hosts));
    let directory = tempfile::tempdir().unwrap();
    use_database(&directory.path().join("data"), &address(format!("{one},{other}")));
    let data = set_up(&directory);
    let second = copy(&data, &directory.path().join("second"));
    std::fs::write(second.join("database.url"), address(format!("{other},{one}"))).unwrap();
    let key = issue(&data, &LIMIT.to_string());
    let instances = [serve(&data, "off"), serve(&second, "off")];

    let seen = Arc::new(Seen::default());
    let mut callers = JoinSet::new();
    for number in 0..CALLERS {
        let instance = number % instances.len();
        let caller = Caller::new(instances[instance].address);
        drop(callers.spawn(activate_all(instance, caller, key.clone(), Arc::clone(&seen))));
    }
    let _load = until("answers", || seen.answered.load(Ordering::SeqCst) >= BEFORE).await;
    primary.kill();
    let noticed = until("both refuse", || {
        seen.refusing.iter().all(|each| each.load(Ordering::SeqCst))
    })
    .await;
    for instance in &instances {
        let ready = Caller::new(instance.address).get("/readyz").send().await.unwrap();
        assert_eq!(ready.status(), StatusCode::SERVICE_UNAVAILABLE);
    }
    let promoting = Instant::now();
    standby.promote();
    let promoting = promoting.elapsed();
    seen.promoted.store(true, Ordering::SeqCst);
    let found = until("both answer", || {
        seen.resumed.iter().all(|each| each.load(Ordering::SeqCst))
    })
    .await;
    println!("noticed after {noticed:?}, promoted in {promoting:?}, answered {found:?} later");
    assert!(found < FINDING, "{found:?}");

    let activations = callers.join_all().await.concat();
    let distinct: HashSet<&String> = activations.iter().collect();
    assert_eq!((activations.len(), distinct.len()), (LIMIT, LIMIT));
    for instance in &instances {
        let caller = Caller::new(instance.address);
        let begun = Instant::now();
        while caller.get("/readyz").send().await.unwrap().status() != StatusCode::OK {
            assert!(begun.elapsed() < FINDING, "not ready within {FINDING:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    // What the promoted server holds, read by itself.
    let database = first.replace(&one, &other);
    let count = standby.query(&database, "SELECT count(*) FROM activations");
    assert_eq!(count, LIMIT.to_string());
    let data_directory = DataDirectory::unlock(&data, Some(&passphrase())).await.unwrap();
    let console = Administration::console(data_directory);
    let stored = keys::computers(&console, key.serial()).await;
    let stored: HashSet<&String> = stored.iter().map(|computer| &computer.activation_id).collect();
    assert_eq!(stored, distinct);
    assert_eq!(
        keys::used(&console, key.serial()).await,
        u32::try_from(LIMIT).unwrap()
    );
}
