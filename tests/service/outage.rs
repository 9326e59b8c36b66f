//! A database that is gone is told as such, and used again when it is back.

use std::io::Read as _;
use std::time::Duration;

use kakunin::fault::Code;
use kakunin::service::{Administration, DataDirectory};
use kakunin::wire::{Problem, path};
use reqwest::StatusCode;

use crate::administration::{issue, serve, set_up};
use support::cluster::{Cluster, PASSWORD, use_database};
use support::keys;
use support::service::{Caller, Computer, json_body, passphrase};

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_gone_is_told_and_used_again_when_it_is_back() {
    let cluster = Cluster::start();
    let directory = tempfile::tempdir().unwrap();
    use_database(&directory.path().join("data"), &cluster.database());
    let data = set_up(&directory);
    let key = issue(&data, "10");
    let mut running = serve(&data, "debug");
    let mut log = running.take_log();
    let caller = Caller::new(running.address);
    let (_, first) = caller.activate(&key, &Computer::number(1)).await.unwrap();

    cluster.cut_off();
    let request = json_body(
        caller.post(path::ACTIVATIONS),
        &Computer::number(2).activation_request(&key),
    );
    let answer = request.timeout(Duration::from_secs(30)).send().await.unwrap();
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    let problem: Problem = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    assert_eq!(problem.code, Some(Code::Srv1));
    let ready = caller.get("/readyz").send().await.unwrap();
    assert_eq!(ready.status(), StatusCode::SERVICE_UNAVAILABLE);

    cluster.resume();
    let (status, second) = caller.activate(&key, &Computer::number(2)).await.unwrap();
    assert_eq!(status, StatusCode::CREATED);
    let (status, same) = caller.activate(&key, &Computer::number(1)).await.unwrap();
    assert_eq!(
        (status, same.activation_id),
        (StatusCode::OK, first.activation_id.clone())
    );
    let ready = caller.get("/readyz").send().await.unwrap();
    assert_eq!(ready.status(), StatusCode::OK);

    running.kill();
    let mut written = String::new();
    let _length = log.read_to_string(&mut written).unwrap();
    assert!(written.contains("database"), "the log tells of the outage");
    assert!(!written.contains(PASSWORD));

    let data_directory = DataDirectory::unlock(&data, Some(&passphrase())).await.unwrap();
    let stored = keys::computers(&Administration::console(data_directory), key.serial()).await;
    let names: Vec<_> = stored
        .into_iter()
        .map(|computer| computer.activation_id)
        .collect();
    assert_eq!(names, [first.activation_id, second.activation_id]);
}
