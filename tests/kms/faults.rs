//! Bad input and faults: each has a clear code, nothing is lost, and the host recovers by itself.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use kakunin::fault::{Code, Fault};
use kakunin::wire::kms::LeaseRequest;
use kakunin::wire::{MAX_REQUEST_BYTES, SERVICE_HEADER, path};
use reqwest::StatusCode;
use serde_json::json;

use support::kms::{
    Caller, Computer, OTHER_PRODUCT, Organisation, Running, json_of, parts, program, refused,
};
use support::small_disk::SmallDisk;

#[tokio::test(flavor = "multi_thread")]
async fn a_host_refuses_what_it_was_not_activated_for() {
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let caller = Caller::new(running.address);
    let good = Computer::number(1);
    let other_product = Computer {
        product: OTHER_PRODUCT,
        ..good.clone()
    };
    let other_vendor = LeaseRequest {
        vendor: "other.example".to_owned(),
        ..good.request()
    };
    for request in [other_product.request(), other_vendor] {
        let problem = caller.ask(&request).await.unwrap_err();
        assert_eq!(problem.code, Some(Code::Kms3));
        assert_eq!(problem.fault, Some(Fault::KmsHostProduct { host: String::new() }));
    }
    assert_eq!(json_of(&organisation.data(), &["status"])["known"], 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_says_that_it_is_not_activated_until_it_is() {
    let organisation = Organisation::not_activated(&json!({}));
    let running = Running::start(&organisation.data());
    let caller = Caller::new(running.address);
    let request = Computer::number(1).request();
    let problem = caller.ask(&request).await.unwrap_err();
    assert_eq!((problem.status, problem.code), (409, Some(Code::Kms5)));
    assert_eq!(caller.get(path::READY).await.status(), StatusCode::CONFLICT);
    assert_eq!(caller.get(path::HEALTH).await.status(), StatusCode::OK);

    organisation.activate();
    let since = Instant::now();
    while caller.ask(&request).await.is_err() {
        assert!(since.elapsed() < Duration::from_secs(30), "{}", running.log());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(caller.get(path::READY).await.status(), StatusCode::OK);

    let _released = kakunin::kms::Identity::open(&organisation.data())
        .unwrap()
        .release()
        .unwrap();
    let since = Instant::now();
    while caller.ask(&request).await.is_ok() {
        assert!(since.elapsed() < Duration::from_secs(30), "{}", running.log());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn clocks_apart_are_told_with_both_times() {
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let caller = Caller::new(running.address);
    let ahead = LeaseRequest {
        sent_at: Timestamp::now() + SignedDuration::from_hours(5),
        ..Computer::number(1).request()
    };
    let asleep = LeaseRequest {
        sent_at: Timestamp::now() - SignedDuration::from_hours(365 * 24),
        ..Computer::number(1).request()
    };
    for request in [ahead, asleep] {
        let problem = caller.ask(&request).await.unwrap_err();
        let Some(Fault::ClocksDiffer { here, there }) = problem.fault else {
            panic!("{problem:?}")
        };
        assert_eq!(here.as_second(), request.sent_at.as_second());
        assert!(there.duration_since(Timestamp::now()).abs() < SignedDuration::from_mins(1));
    }
    let right = LeaseRequest {
        sent_at: Timestamp::now() + SignedDuration::from_hours(3),
        ..Computer::number(1).request()
    };
    assert!(caller.ask(&right).await.is_ok());
    assert!(running.end().contains("CLK-1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_makes_no_sense_is_a_plain_problem() {
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let caller = Caller::new(running.address);
    let good = Computer::number(1).request();
    let crossed = LeaseRequest {
        parts: parts(2),
        ..good.clone()
    };
    let product = LeaseRequest {
        product: OTHER_PRODUCT,
        ..good.clone()
    };
    for request in [crossed, product] {
        let problem = caller.ask(&request).await.unwrap_err();
        assert_eq!((problem.status, problem.code), (422, None));
        assert!(problem.detail.is_some() && problem.request_id.is_some());
    }

    let json = serde_json::to_vec(&good).unwrap();
    let without = {
        let mut value = serde_json::to_value(&good).unwrap();
        let _nonce = value.as_object_mut().unwrap().remove("nonce");
        serde_json::to_vec(&value).unwrap()
    };
    for (body, media_type, status) in [
        (b"{".to_vec(), "application/json", StatusCode::BAD_REQUEST),
        (without, "application/json", StatusCode::UNPROCESSABLE_ENTITY),
        (json, "text/plain", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (
            vec![b' '; MAX_REQUEST_BYTES + 1],
            "application/json",
            StatusCode::PAYLOAD_TOO_LARGE,
        ),
    ] {
        let response = caller.post(body, media_type).await.unwrap();
        assert_eq!(response.status(), status);
        assert!(response.headers().contains_key(SERVICE_HEADER));
    }
    assert_eq!(caller.get("/nowhere").await.status(), StatusCode::NOT_FOUND);
    let other_method = caller.get(kakunin::wire::kms::path::LEASES).await;
    assert_eq!(other_method.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(json_of(&organisation.data(), &["status"])["known"], 0);
    let log = running.end();
    for (status, times) in [(400, 1), (404, 1), (405, 1), (413, 1), (415, 1), (422, 1)] {
        let told = format!("status={status} ");
        assert_eq!(log.matches(&told).count(), times, "{status}: {log}");
    }
    assert_eq!(log.matches("malformed").count(), 2, "{log}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_cannot_disturb_a_list() {
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let caller = Caller::new(running.address);
    let nasty = Computer {
        name: Some(format!("\u{1b}[2J\u{202E}a\n{}", "字".repeat(400))),
        ..Computer::number(1)
    };
    assert!(caller.ask(&nasty.request()).await.is_ok());
    let clients = json_of(&organisation.data(), &["clients"]);
    let name = clients["computers"][0]["name"].as_str().unwrap();
    assert_eq!(name.chars().count(), 255);
    assert!(name.starts_with("[2Ja字"), "{name}");
    assert!(!running.end().contains('\u{202E}'));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_database_gives_no_lease_and_is_used_again_when_it_is_free() {
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let caller = Caller::new(running.address);
    assert!(caller.ask(&Computer::number(1).request()).await.is_ok());
    let outsider = rusqlite::Connection::open(organisation.data().join("kms.sqlite")).unwrap();
    outsider.execute_batch("BEGIN IMMEDIATE").unwrap();

    let problem = caller.ask(&Computer::number(2).request()).await.unwrap_err();
    assert_eq!((problem.status, problem.code), (503, Some(Code::Srv1)));
    assert_eq!(problem.fault, None, "the client knows better whom it asked");
    outsider.execute_batch("ROLLBACK").unwrap();
    let answer = caller.ask(&Computer::number(2).request()).await.unwrap();
    assert_eq!(answer.count, 2);
    assert!(running.end().contains("locked"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_gives_no_lease_and_loses_nothing() {
    let organisation = Organisation::new();
    let data = organisation.data();
    let Some(disk) = SmallDisk::over(&data, "size=1m,mode=700") else {
        eprintln!("skipped: no file system can be mounted here");
        return;
    };
    organisation.activate();
    let running = Running::start_with(&data, &["--listen", "127.0.0.1:0"], &[("RUST_LOG", "off")]);
    let caller = Caller::new(running.address);
    let mut stored = 0;
    let problem = loop {
        match caller.ask(&Computer::number(stored).request()).await {
            Ok(_) => stored += 1,
            Err(problem) => break problem,
        }
        assert!(stored < 100_000);
    };
    assert_eq!((problem.status, problem.code), (503, Some(Code::Srv1)));
    assert!(stored > 20, "{stored}");

    disk.remount("size=64m");
    let later = caller.ask(&Computer::number(stored).request()).await.unwrap();
    assert_eq!(u64::from(later.count), stored + 1);
    running.kill();
    let status = json_of(&data, &["status"]);
    assert_eq!(status["known"].as_u64(), Some(stored + 1));
}

#[test]
fn a_port_that_is_taken_is_named() {
    let organisation = Organisation::new();
    let running = Running::start(&organisation.data());
    let address = running.address.to_string();
    let other = Organisation::new();
    let said = refused(&other.data(), &["serve", "--listen", &address]);
    assert!(said.contains(&address) && said.contains("--listen"), "{said}");
}

#[test]
fn tables_of_a_later_version_are_left_alone() {
    let organisation = Organisation::new();
    let data = organisation.data();
    let _made = json_of(&data, &["intervals", "reset"]);
    let file = rusqlite::Connection::open(data.join("kms.sqlite")).unwrap();
    file.execute_batch("PRAGMA user_version = 99").unwrap();
    for command in [
        &["serve", "--listen", "127.0.0.1:0"][..],
        &["status"],
        &["clients"],
    ] {
        let said = refused(&data, command);
        assert!(said.contains("version 99"), "{said}");
    }
}

#[test]
fn an_interval_that_makes_no_sense_is_refused() {
    let organisation = Organisation::new();
    for wrong in [
        &["--renewal", "14"][..],
        &["--retry", "43201"],
        &["--retry", "-1"],
        &[],
    ] {
        let output = program(&organisation.data())
            .args(["intervals", "set"])
            .args(wrong)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
}
