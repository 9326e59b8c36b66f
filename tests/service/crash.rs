//! Whatever is killed when: what was answered is stored, and nothing is spent twice.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use kakunin::codes::ProductKey;
use kakunin::service::{Administration, DataDirectory};
use kakunin::wire::{ActivationAnswer, path};
use reqwest::StatusCode;
use tempfile::TempDir;
use tokio::task::JoinSet;

use crate::administration::{issue, serve, set_up};
use support::cluster::{Cluster, use_database};
use support::keys;
use support::service::{Caller, Computer, json_body, passphrase};

const CALLERS: usize = 8;
const ROUNDS: usize = 4;

/// Activates one computer after the other until the service is gone; gives those that were asked for, with the answer
/// that came.
async fn ask_until_killed(
    caller: Caller,
    key: ProductKey,
    next: Arc<AtomicUsize>,
    answered: Arc<AtomicUsize>,
) -> Vec<(usize, Option<ActivationAnswer>)> {
    let mut asked = Vec::new();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let request = json_body(
            caller.post(path::ACTIVATIONS),
            &Computer::number(number).activation_request(&key),
        );
        let answer = match request.send().await {
            Ok(response) => response
                .bytes()
                .await
                .ok()
                .map(|body| serde_json::from_slice(&body).unwrap()),
            Err(_) => None,
        };
        let gone = answer.is_none();
        asked.push((number, answer));
        if gone {
            return asked;
        }
        let _before = answered.fetch_add(1, Ordering::Relaxed);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_under_load_loses_no_answered_activation_and_spends_none_twice_on_sqlite() {
    kill_under_load(&tempfile::tempdir().unwrap()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_under_load_loses_no_answered_activation_and_spends_none_twice_on_postgres() {
    let directory = tempfile::tempdir().unwrap();
    use_database(&directory.path().join("data"), &Cluster::shared().database());

    kill_under_load(&directory).await;
}

async fn kill_under_load(directory: &TempDir) {
    let data = set_up(directory);
    let key = issue(&data, "100000");
    let next = Arc::new(AtomicUsize::new(0));
    let mut outcomes: HashMap<usize, Option<ActivationAnswer>> = HashMap::new();

    for round in 1..=ROUNDS {
        let running = serve(&data, "off");
        let answered = Arc::new(AtomicUsize::new(0));
        let mut callers = JoinSet::new();
        for _ in 0..CALLERS {
            let caller = Caller::new(running.address);
            let _task = callers.spawn(ask_until_killed(
                caller,
                key.clone(),
                Arc::clone(&next),
                Arc::clone(&answered),
            ));
        }
        // In the middle of the load, each time at another moment.
        while answered.load(Ordering::Relaxed) < 20 + 17 * round {
            tokio::task::yield_now().await;
        }
        running.kill();
        outcomes.extend(callers.join_all().await.into_iter().flatten());
    }
    let unanswered = outcomes.values().filter(|answer| answer.is_none()).count();
    assert_eq!(
        unanswered,
        CALLERS * ROUNDS,
        "each caller was cut off once a round"
    );

    let running = serve(&data, "off");
    let caller = Caller::new(running.address);
    let data_directory = DataDirectory::unlock(&data, Some(&passphrase())).await.unwrap();
    let stored = keys::computers(&Administration::console(data_directory), key.serial()).await;
    for answer in outcomes.values().flatten() {
        assert!(
            stored
                .iter()
                .any(|computer| computer.activation_id == answer.activation_id)
        );
    }
    for (number, answer) in &outcomes {
        let (status, again) = caller.activate(&key, &Computer::number(*number)).await.unwrap();
        if let Some(answer) = answer {
            assert_eq!(status, StatusCode::OK);
            assert_eq!(again.activation_id, answer.activation_id);
        }
    }
    running.kill();

    let data_directory = DataDirectory::unlock(&data, Some(&passphrase())).await.unwrap();
    let console = Administration::console(data_directory);
    let computers = keys::computers(&console, key.serial()).await;
    assert_eq!(computers.len(), outcomes.len(), "one activation a computer");
    assert_eq!(
        usize::try_from(keys::used(&console, key.serial()).await).unwrap(),
        outcomes.len()
    );
}
