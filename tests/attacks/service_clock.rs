//! A clock that is wrong by decades: nothing is written or signed with its time, a service that once believed it comes back by
//! one command, and nothing is done twice.
//!
//! The clock is made wrong by a library that is loaded into the real programs (`wrong_clock.c`).

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use kakunin::codes::{InstallationId, ProductKey};
use kakunin::fault::Code;
use kakunin::service::Role;
use kakunin::wire::admin::path as administration;
use kakunin::wire::{ActivationAnswer, Problem, Proven as _, path};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::site::{Site, library};
use crate::trust::page;
use support::kms::{self, Organisation};
use support::service::{Caller, Computer, json_body};

const FIFTY_YEARS: SignedDuration = SignedDuration::from_hours(50 * 365 * 24);
const RIGHT: SignedDuration = SignedDuration::ZERO;
/// How much later than this test's a time may be that was taken with the right clock.
const MEANWHILE: SignedDuration = SignedDuration::from_mins(1);
/// How many wrong installation IDs close the page for a serial number.
const CLOSES_PAGE: u64 = 10;

/// A clock that programs believe.
struct Clock {
    library: PathBuf,
    file: PathBuf,
}

impl Clock {
    fn new(directory: &Path, ahead: SignedDuration) -> Self {
        let clock = Self {
            library: library("wrong_clock.c", directory),
            file: directory.join("ahead"),
        };
        clock.set(ahead);

        clock
    }

    /// Sets it, at one moment for whoever runs.
    fn set(&self, ahead: SignedDuration) {
        let new = self.file.with_extension("new");
        std::fs::write(&new, ahead.as_secs().to_string()).unwrap();
        std::fs::rename(new, &self.file).unwrap();
    }

    fn environment(&self) -> Vec<(&'static str, OsString)> {
        vec![
            ("LD_PRELOAD", self.library.clone().into()),
            ("CLOCK_AHEAD", self.file.clone().into()),
        ]
    }
}

/// A service that believes this clock from the first on.
fn made(ahead: SignedDuration) -> (Clock, Site) {
    let directory: TempDir = tempfile::tempdir().unwrap();
    let clock = Clock::new(directory.path(), ahead);
    let environment = clock.environment();

    (clock, Site::within(directory, environment))
}

/// The latest time that is stored in a database, whose times are so many to a second.
fn latest(database: &Path, times: &[&str], per_second: i64) -> Timestamp {
    let connection = rusqlite::Connection::open(database).unwrap();
    let mut columns = connection
        .prepare(
            "SELECT s.name, x.name FROM sqlite_schema s, pragma_table_info(s.name) x \
             WHERE s.type = 'table' AND x.type = 'INTEGER'",
        )
        .unwrap();
    let columns: Vec<(String, String)> = columns
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .filter(|(_, column): &(_, String)| times.iter().any(|time| column.ends_with(time)))
        .collect();
    assert!(columns.len() >= times.len(), "{columns:?}");
    let latest = columns.iter().filter_map(|(table, column)| {
        connection
            .query_row(&format!("SELECT max({column}) FROM {table}"), [], |row| {
                row.get::<_, Option<i64>>(0)
            })
            .unwrap()
    });

    Timestamp::from_second(latest.max().unwrap() / per_second).unwrap()
}

fn latest_of(site: &Site) -> Timestamp {
    latest(&site.database(), &["at", "newest"], 1000)
}

/// Asks for an activation; gives the status and the code of a refusal.
async fn activate(
    caller: &Caller,
    key: &ProductKey,
    computer: &Computer,
) -> (StatusCode, Result<ActivationAnswer, Option<Code>>) {
    let request = computer.activation_request(key);
    answered(
        json_body(caller.post(path::ACTIVATIONS), &request)
            .send()
            .await
            .unwrap(),
    )
    .await
}

async fn answered<T: serde::de::DeserializeOwned>(
    response: reqwest::Response,
) -> (StatusCode, Result<T, Option<Code>>) {
    let status = response.status();
    let body = response.bytes().await.unwrap();
    let answer = if status.is_success() {
        Ok(serde_json::from_slice(&body).unwrap())
    } else {
        Err(serde_json::from_slice::<Problem>(&body).unwrap().code)
    };

    (status, answer)
}

/// Makes sure that an answer says that nothing is done now.
fn is_put_off<T: std::fmt::Debug>((status, answer): (StatusCode, Result<T, Option<Code>>)) {
    assert_eq!(
        (status, answer.unwrap_err()),
        (StatusCode::SERVICE_UNAVAILABLE, Some(Code::Srv1))
    );
}

async fn is_ready(caller: &Caller) -> bool {
    let status = caller.get(path::READY).send().await.unwrap().status();
    assert!([StatusCode::OK, StatusCode::SERVICE_UNAVAILABLE].contains(&status));

    status == StatusCode::OK
}

/// An installation ID that fits no key.
fn wrong_id(key: &ProductKey, secret: u64) -> InstallationId {
    let invented = ProductKey::new(key.kind(), key.product(), key.serial(), secret).unwrap();

    Computer::number(1).installation_id(&invented)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_jumps_ahead_under_a_service_stops_every_change_until_it_is_right_again() {
    let (clock, site) = made(RIGHT);
    let key = site.issue(5);
    let token = site.staff("Aiko", Role::Administrator.as_str());
    let (first, second) = (Computer::number(1), Computer::number(2));
    let mut running = site.start();
    let caller = Caller::new(running.address);
    let (status, active) = activate(&caller, &key, &first).await;
    let active = active.unwrap();
    assert_eq!(status, StatusCode::CREATED);
    assert!(is_ready(&caller).await);

    clock.set(FIFTY_YEARS);
    assert!(!is_ready(&caller).await);
    is_put_off(activate(&caller, &key, &second).await);
    // No licence with that time either, which would leave its computer with a time that it can never come back from.
    is_put_off(activate(&caller, &key, &first).await);
    let release = json_body(
        caller.post(&path::release(&active.activation_id)),
        &first.release_request(&key, &active.activation_id),
    );
    is_put_off(answered::<Value>(release.send().await.unwrap()).await);
    let issue = json_body(
        caller.post(administration::ORGANISATIONS).bearer_auth(&token),
        &json!({ "name": "Kita" }),
    );
    is_put_off(answered::<Value>(issue.send().await.unwrap()).await);
    for id in [second.installation_id(&key), wrong_id(&key, 1)] {
        assert_eq!(page(running.address, &id).await.as_deref(), Some("SRV-1"));
    }
    let said = site.refused(&["key", "issue", "--product", "101", "--limit", "1"]);
    assert!(
        said.contains("set the clock right") && said.contains("clock accept"),
        "{said}"
    );
    assert_eq!(site.json(&["clock", "show"])["fits"], false);
    let _ended = running.stop();
    assert!(latest_of(&site) <= Timestamp::now() + MEANWHILE);

    // One that starts with such a clock says the same.
    running = site.start();
    let caller = Caller::new(running.address);
    assert!(!is_ready(&caller).await);
    is_put_off(activate(&caller, &key, &second).await);

    clock.set(RIGHT);
    assert!(is_ready(&caller).await);
    let (status, answer) = activate(&caller, &key, &second).await;
    assert_eq!((status, answer.unwrap().used), (StatusCode::CREATED, 2));
    let _ended = running.stop();
    assert!(latest_of(&site) <= Timestamp::now() + MEANWHILE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_began_with_a_clock_ahead_comes_back_by_one_command_that_is_written_down() {
    let (clock, site) = made(FIFTY_YEARS);
    let key = site.issue(5);
    let computer = Computer::number(1);
    let running = site.start();
    let caller = Caller::new(running.address);
    let (status, before) = activate(&caller, &key, &computer).await;
    let before = before.unwrap();
    assert_eq!(status, StatusCode::CREATED);
    for secret in 0..CLOSES_PAGE {
        assert_eq!(
            page(running.address, &wrong_id(&key, secret)).await.as_deref(),
            Some("IID-1")
        );
    }

    clock.set(RIGHT);
    assert!(!is_ready(&caller).await);
    is_put_off(activate(&caller, &key, &Computer::number(2)).await);
    let said = site.refused(&["key", "issue", "--product", "101", "--limit", "1"]);
    assert!(said.contains("kakunin-service clock accept"), "{said}");
    let newest = site.json(&["clock", "show"])["newest"].clone();
    assert!(newest.as_str().unwrap().parse::<Timestamp>().unwrap() > Timestamp::now() + FIFTY_YEARS / 2);
    let asked = site.run(&["clock", "accept"]);
    assert_eq!(asked.status.code(), Some(4), "only with --yes");
    assert!(!is_ready(&caller).await);

    let accepted = site.json(&["clock", "accept", "--yes"]);
    assert_eq!(accepted["fits"], true);
    // The service that runs goes on at once.
    assert!(is_ready(&caller).await);
    let (status, again) = activate(&caller, &key, &computer).await;
    let again = again.unwrap();
    assert_eq!(
        (status, &again.activation_id),
        (StatusCode::OK, &before.activation_id)
    );
    assert!(again.server_time <= Timestamp::now() + MEANWHILE);
    let second = Computer::number(2);
    assert_eq!(activate(&caller, &key, &second).await.0, StatusCode::CREATED);
    // Nor is the page closed until the time that the clock once showed.
    assert_eq!(
        page(running.address, &Computer::number(3).installation_id(&key)).await,
        None
    );
    let released = caller.release(&before.activation_id, &key, &computer).await;
    assert_eq!(released.unwrap().1.used, 2, "what was stored ahead is given back");

    let log = site.done(&["audit", "export"]);
    let entry = log
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .find(|entry| entry["action"] == "clock.accept")
        .expect("an entry that tells of it");
    // What is shown has whole seconds; the entry has all that was stored.
    let told = entry["details"]["newest"].as_str().unwrap();
    let shown = newest.as_str().unwrap();
    assert!(
        told.starts_with(shown.trim_end_matches('Z')),
        "{told} and {shown}"
    );
    assert_eq!(site.json(&["check"])["findings"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_raise_that_is_repeated_is_made_once_whatever_the_clock_says() {
    let (clock, site) = made(RIGHT);
    let key = site.issue(5);
    let token = site.staff("Aiko", Role::Administrator.as_str());
    let running = site.start();
    let caller = Caller::new(running.address);
    let address = administration::KEY_RAISE.replace("{serial}", &key.serial().to_string());
    let request = json!({ "by": 2, "reason": "asked for by Kita" });
    let raise = async || {
        caller
            .ask_once::<Value>(
                &token,
                Method::POST,
                &address,
                Some(request.clone()),
                Some("4471-08"),
            )
            .await
            .unwrap()
            .1
    };
    let first = raise().await;
    assert_eq!(first["limit"], 7);

    for ahead in [FIFTY_YEARS, RIGHT, -FIFTY_YEARS, RIGHT] {
        clock.set(ahead);
        let again = caller
            .post(&address)
            .bearer_auth(&token)
            .header(kakunin::wire::admin::IDEMPOTENCY_HEADER, "4471-08");
        is_put_off(answered::<Value>(json_body(again, &request).send().await.unwrap()).await);
        let _accepted = site.done(&["clock", "accept", "--yes"]);
        assert_eq!(raise().await, first, "{ahead:?}");
    }
    let shown = site.json(&["key", "show", &key.serial().to_string()]);
    assert_eq!(shown["limit"], 7);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_computer_whose_clock_is_wrong_is_activated() {
    let site = Site::new();
    let key = site.issue(5);
    let running = site.start();
    let caller = Caller::new(running.address);
    for (number, off) in [(1, FIFTY_YEARS), (2, -FIFTY_YEARS)] {
        let mut request = Computer::number(number).activation_request(&key);
        request.sent_at += off;
        let (status, answer) = caller
            .send::<ActivationAnswer>(path::ACTIVATIONS, &request.proven_by(&key))
            .await
            .unwrap();
        assert_eq!(status, StatusCode::CREATED, "{off:?}");
        assert!(
            answer.server_time <= Timestamp::now() + MEANWHILE,
            "the service's time counts"
        );
    }
    drop(running);
    assert!(latest_of(&site) <= Timestamp::now() + MEANWHILE);
}

#[tokio::test(flavor = "multi_thread")]
async fn contacts_that_a_kms_host_noted_with_a_clock_ahead_are_put_right() {
    const EACH: u64 = 5;
    let organisation = Organisation::new();
    let data = organisation.data();
    let clock = Clock::new(organisation.directory.path(), FIFTY_YEARS);
    let environment = clock.environment();
    let environment: Vec<(&str, &str)> = environment
        .iter()
        .map(|(name, value)| (*name, value.to_str().unwrap()))
        .collect();
    let running = kms::Running::start_with(&data, &["--listen", "127.0.0.1:0"], &environment);
    let caller = kms::Caller::new(running.address);
    let ask = async |numbers: std::ops::Range<u64>| {
        for number in numbers {
            let _lease_or_not = caller.ask(&kms::Computer::number(number).request()).await;
        }
    };
    ask(0..EACH).await;
    let status = || kms::json_of(&data, &["status"]);
    let is_not_ahead = |status: &Value| {
        let last = status["last_contact"].as_str();
        assert!(last.is_none_or(|last| last.parse::<Timestamp>().unwrap() <= Timestamp::now()));
    };

    clock.set(RIGHT);
    let before = status();
    assert_eq!((&before["known"], &before["count"]), (&json!(EACH), &json!(0)));
    is_not_ahead(&before);
    ask(EACH..2 * EACH).await;
    let after = status();
    assert_eq!(after["known"], 2 * EACH);
    is_not_ahead(&after);
    let _log = running.end();
    let latest = latest(&data.join("kms.sqlite"), &["first_seen", "last_seen"], 1);
    assert!(latest <= Timestamp::now() + MEANWHILE, "{latest}");
}
