//! An activation by telephone becomes a licence when the internet is met.

use std::time::{Duration, Instant};

use kakunin::codes::InstallationId;
use kakunin::demo::DemoOutcome;
use kakunin::licence::Method;
use serde_json::Value;

use super::bench::Bench;
use super::{DemoService, is_activated, nobody};
use crate::program::Computer;

#[tokio::test(flavor = "multi_thread")]
async fn a_telephone_activation_becomes_a_licence_when_the_internet_is_met() {
    let vendor = DemoService::start();
    let mut bench = Bench::new(vec![format!("http://{}", nobody())]);
    let asked: InstallationId = bench.backend.snapshot().unwrap().installation_id.unwrap();
    let desk = tokio::task::spawn_blocking({
        let demonstration = vendor.demonstration;
        move || (demonstration.play_desk(asked), demonstration)
    });
    let (answer, demonstration) = desk.await.unwrap();
    let answer = answer.unwrap();
    let _snapshot = bench.backend.confirm(answer.confirmation_id).unwrap();
    assert_eq!(bench.is_activated_by(), Some(Method::Telephone));
    let history = bench.backend.load().unwrap().state.history;

    // Where there is no internet, nothing happens, and nothing is told.
    assert!(!bench.backend.exchange().await);
    let state = bench.backend.load().unwrap().state;
    assert_eq!((state.history, state.last_failure), (history, None));
    assert!(!bench.has_licence());

    // It is not tried at every start of the product.
    bench.moves_to(vec![demonstration.address().to_owned()]);
    assert!(!bench.backend.exchange().await);
    assert!(!bench.has_licence());
    bench.waits();
    assert!(bench.backend.exchange().await);
    assert!(bench.has_licence());
    assert_eq!(bench.is_activated_by(), Some(Method::Telephone));
    let count = bench.backend.snapshot().unwrap().count.unwrap();
    assert_eq!(count.used, answer.used, "nothing was spent");
    assert!(
        !bench.backend.exchange().await,
        "there is nothing left to exchange"
    );
}

#[test]
fn a_product_that_starts_exchanges_its_telephone_activation_without_waiting() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let (_, asked) = computer.json(&["installation-id"]);
    let id = asked["installation_id"].as_str().unwrap();
    let (_, desk) = computer.json(&["demo", "desk", id]);
    let confirmation = desk["confirmation_id"].as_str().unwrap();
    let (code, confirmed) = computer.json(&["confirm", confirmation]);
    assert_eq!(code, 0, "{confirmed}");
    let (_, before) = computer.json(&["status"]);
    assert_eq!(
        (&before["method"], &before["activations"]),
        (&"telephone".into(), &Value::Null),
        "{before}"
    );

    let (code, launched) = computer.json(&["launch"]);
    assert_eq!(code, 0, "{launched}");
    // The service counts, and tells how far the key is used: only a licence knows that.
    let deadline = Instant::now() + Duration::from_mins(1);
    loop {
        let (_, status) = computer.json(&["status"]);
        if !status["activations"].is_null() {
            assert!(is_activated(&status));
            break;
        }
        assert!(Instant::now() < deadline, "{status}");
    }
}
