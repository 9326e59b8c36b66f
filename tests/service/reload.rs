//! A new catalogue and new keys are taken while the service runs, and broken ones are not.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use kakunin::catalogue::Catalogue;
use kakunin::wire::path;
use reqwest::StatusCode;
use serde_json::{Value, json};

use support::processes::Running;

use crate::administration::{done, issue, serve, set_up};
use support::service::{Caller, Computer, PRODUCT, catalogue_json};

const PATIENCE: Duration = Duration::from_mins(1);

/// Tells the service to read again.
fn tell(running: &Running) {
    let told = Command::new("kill")
        .args(["-HUP", &running.id().to_string()])
        .status()
        .unwrap();
    assert!(told.success());
}

/// Waits until the service has counted so many attempts to read with this outcome.
async fn has_read(caller: &Caller, outcome: &str, times: u32) {
    let line = format!("kakunin_reloads_total{{outcome=\"{outcome}\"}} {times}");
    let deadline = Instant::now() + PATIENCE;
    loop {
        let figures = caller.get(path::METRICS).send().await.unwrap();
        let figures = figures.text().await.unwrap();
        if figures.lines().any(|each| each == line) {
            return;
        }
        assert!(
            Instant::now() < deadline,
            "waited in vain for {line} in {figures}"
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Installs a catalogue in which the vendor has another name and these keys are listed.
fn install(data: &Path, name: &str, keys: &[&Value]) -> Catalogue {
    let mut catalogue: Value = serde_json::from_str(&catalogue_json(keys[0])).unwrap();
    catalogue["keys"] = json!(keys);
    catalogue["vendor"]["name"] = json!({ "en": name });
    let text = catalogue.to_string();
    let (source, signed) = (data.join("next.json"), data.join("next.jws"));
    std::fs::write(&source, &text).unwrap();
    let (source, signed) = (source.to_str().unwrap(), signed.to_str().unwrap());
    let _anchor = done(data, &["catalogue", "sign", source, signed]);
    let _installed = done(data, &["catalogue", "install", signed]);

    Catalogue::from_json(&text).unwrap()
}

/// A signing key as the catalogue lists it.
fn listed(key: &Value) -> Value {
    json!({ "kid": key["kid"], "key": key["key"] })
}

fn json_of(data: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&done(data, &[arguments, &["--json"]].concat())).unwrap()
}

/// The vendor's name stands on the page for callers.
async fn names(caller: &Caller, name: &str) -> bool {
    let page = caller.get("/activate").send().await.unwrap();

    page.text().await.unwrap().contains(name)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_catalogue_and_a_new_signing_key_are_taken_without_a_restart_and_broken_ones_are_not() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let key = issue(&data, "5");
    let first = listed(&json_of(&data, &["signing-key", "list"])[0]);
    let mut running = serve(&data, "kakunin::service::command=info");
    let caller = Caller::new(running.address);
    let computer = Computer::number(1);
    let (_, before) = caller.activate(&key, &computer).await.unwrap();
    assert!(!names(&caller, "Kaede Software").await);

    let second = json_of(&data, &["signing-key", "add"]);
    let catalogue = install(&data, "Kaede Software", &[&first, &listed(&second)]);
    let _activated = done(
        &data,
        &[
            "signing-key",
            "activate",
            second["kid"].as_str().unwrap().trim_start_matches('-'),
        ],
    );
    // Until it is told to, it knows nothing of them.
    assert!(!names(&caller, "Kaede Software").await);
    tell(&running);
    has_read(&caller, "taken", 1).await;
    assert!(names(&caller, "Kaede Software").await);
    let (status, after) = caller.activate(&key, &computer).await.unwrap();
    assert_eq!(status, StatusCode::OK, "the database is the same");
    let signed_by = |listed: &Value, licence: &kakunin::licence::Token| {
        let mut only = catalogue.clone();
        only.keys
            .retain(|each| Some(each.kid.as_str()) == listed["kid"].as_str());
        licence.verify(&only, only.product(PRODUCT).unwrap()).is_ok()
    };
    assert!(signed_by(&first, &before.licence) && !signed_by(&second, &before.licence));
    assert!(signed_by(&second, &after.licence) && !signed_by(&first, &after.licence));

    // A catalogue that is broken, and one that does not list the key which signs.
    let installed = data.join("catalogue.jws");
    let good = std::fs::read(&installed).unwrap();
    std::fs::write(&installed, "eyJhbGciOiJub25lIn0.e30.").unwrap();
    tell(&running);
    has_read(&caller, "refused", 1).await;
    let mut without: Value = serde_json::from_str(&catalogue_json(&first)).unwrap();
    without["keys"] = json!([first]);
    let source = data.join("without.json");
    std::fs::write(&source, without.to_string()).unwrap();
    let (source, output) = (source.to_str().unwrap(), installed.to_str().unwrap());
    std::fs::remove_file(&installed).unwrap();
    let _anchor = done(&data, &["catalogue", "sign", source, output]);
    tell(&running);
    has_read(&caller, "refused", 2).await;
    assert!(names(&caller, "Kaede Software").await, "the former stays");
    let (status, again) = caller.activate(&key, &Computer::number(2)).await.unwrap();
    assert_eq!(status, StatusCode::CREATED);
    assert!(signed_by(&second, &again.licence));
    let ready = caller.get(path::READY).send().await.unwrap();
    assert_eq!(ready.status(), StatusCode::OK);

    std::fs::write(&installed, good).unwrap();
    tell(&running);
    has_read(&caller, "taken", 2).await;
    let log = BufReader::new(running.take_log());
    running.kill();
    let log: Vec<String> = log.lines().map(Result::unwrap).collect();
    let said = |words: &str| log.iter().filter(|line| line.contains(words)).count();
    assert_eq!(said("catalogue and keys were read again"), 2, "{log:#?}");
    assert_eq!(said("cannot be used, those before stay"), 2, "{log:#?}");
    assert_eq!(said("does not name the service's licence key"), 1, "{log:#?}");
}
