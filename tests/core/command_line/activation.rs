//! Activate over the internet, and at the product's start.

use kakunin::demo::DemoOutcome;
use serde_json::{Value, json};

use super::{code, nowhere};
use crate::program::{Computer, key};

#[test]
fn the_internet_activates_once_however_often_it_is_asked() {
    let computer = Computer::with_key(DemoOutcome::Good);
    for _ in 0..2 {
        let (exit, answer) = computer.json(&["activate"]);
        assert_eq!((exit, &answer["status"]), (0, &json!("activated")), "{answer}");
        assert_eq!(answer["method"], "internet");
        let since = answer["since"].as_str().unwrap();
        assert_eq!(
            since.len(),
            "2026-11-29T20:58:01Z".len(),
            "whole seconds: {since}"
        );
        assert_eq!(answer["activations"], json!({ "used": 1, "limit": 100 }));
    }
    let status = computer.run(&["status"]);
    assert_eq!(status.code, 0);
    assert!(
        status.out.contains("Momiji Suite 2026 has been activated since"),
        "{}",
        status.out
    );
    assert!(status.out.contains("1 of 100"), "{}", status.out);
}

#[test]
fn a_failed_activation_has_its_code() {
    for (outcome, exit, expected) in [
        (DemoOutcome::UsedUp, 11, "CNT-1"),
        (DemoOutcome::Blocked, 10, "KEY-5"),
    ] {
        let computer = Computer::with_key(outcome);
        let (code_of_exit, answer) = computer.json(&["activate"]);
        assert_eq!((code_of_exit, code(&answer)), (exit, expected));
    }
    let (exit, answer) = Computer::new().json(&["activate"]);
    assert_eq!((exit, code(&answer)), (10, "KEY-7"));

    let computer = Computer::with_key(DemoOutcome::Good);
    let (exit, answer) = computer.json(&["activate", "--service", &nowhere()]);
    assert_eq!((exit, code(&answer)), (12, "NET-3"));
    let text = computer.run(&["activate", "--service", &nowhere()]);
    assert!(
        text.out.is_empty() && text.err.starts_with("NET-3: "),
        "{}",
        text.err
    );
}

#[test]
fn a_product_with_an_automatic_key_activates_when_it_starts_without_a_word() {
    let computer = Computer::new();
    let (_exit, set) = computer.json(&["key", "set", "--auto", &key(DemoOutcome::Good).to_string()]);
    assert_eq!(set["automatic"], true);

    let (exit, launch) = computer.json(&["launch"]);
    assert_eq!((exit, &launch["status"]), (0, &json!("activated")), "{launch}");
    assert_eq!(launch["window"], "nothing");
    assert_eq!(launch["background"], json!({ "code": null }));

    let (exit, again) = computer.json(&["launch"]);
    assert_eq!(
        (exit, &again["background"]),
        (0, &Value::Null),
        "nothing is left to do"
    );
}

#[test]
fn a_background_activation_that_fails_leads_to_the_wizard() {
    let computer = Computer::new();
    let _set = computer.run(&["key", "set", "--auto", &key(DemoOutcome::Good).to_string()]);
    let (exit, launch) = computer.json(&["launch", "--service", &nowhere()]);

    assert_eq!((exit, &launch["window"]), (3, &json!("wizard")), "{launch}");
    assert_eq!(launch["background"], json!({ "code": "NET-3" }));
    let (_exit, history) = computer.json(&["history"]);
    let last = history["history"]
        .as_array()
        .and_then(|entries| entries.last())
        .unwrap()
        .clone();
    assert_eq!(
        (&last["what"], &last["code"]),
        (&json!("failed"), &json!("NET-3"))
    );
}

#[test]
fn a_product_starts_even_where_nobody_can_be_shown_anything() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let (exit, launch) = computer.json(&["launch"]);

    assert_eq!((exit, &launch["window"]), (3, &json!("wizard")));
    assert_eq!(launch["background"], Value::Null, "nobody asked for it");
}

#[test]
fn every_product_of_the_catalogue_has_its_own_activation() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let _activated = computer.run(&["activate"]);
    let write = &["--product", "momiji-write-2026"][..];
    assert_eq!(computer.run(&[write, &["status"]].concat()).code, 3);

    let key = key(DemoOutcome::OtherProduct).to_string();
    let set = computer.run(&[write, &["key", "set", &key]].concat());
    assert_eq!(set.code, 0, "{}", set.err);
    assert_eq!(computer.run(&[write, &["activate"]].concat()).code, 0);
}
