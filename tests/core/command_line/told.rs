//! What the commands tell that change nothing.

use kakunin::demo::DemoOutcome;
use kakunin::fault::Code;
use serde_json::Value;

use super::code;
use crate::program::Computer;

#[test]
fn a_fresh_computer_is_in_its_grace_period() {
    let computer = Computer::new();
    let (exit, status) = computer.json(&["status"]);

    assert_eq!(exit, 3);
    assert_eq!(status["status"], "grace");
    assert_eq!(status["product"], "momiji-suite-2026");
    assert_eq!(status["key"], Value::Null);
    assert_eq!(status["installation_id"], Value::Null);
    assert!(status["until"].is_string(), "{status}");

    let text = computer.run(&["status"]);
    assert_eq!(text.code, 3);
    assert!(
        text.out.contains("Momiji Suite 2026 is not activated yet"),
        "{}",
        text.out
    );
}

#[test]
fn every_error_code_is_explained_in_every_language() {
    let computer = Computer::new();
    for code in Code::ALL {
        let (exit, words) = computer.json(&["explain", code.as_str()]);
        assert_eq!(exit, 0);
        for part in ["title", "what", "why", "next"] {
            assert!(
                words[part].as_str().is_some_and(|text| text.len() > 5),
                "{code} {part}"
            );
        }
    }
    for form in ["cnt1", "CNT 1", "ＣＮＴ－１"] {
        assert!(
            computer.run(&["explain", form]).out.starts_with("CNT-1: "),
            "{form}"
        );
    }
    let japanese = computer.run(&["--lang", "ja", "explain", "CNT-1"]);
    assert!(japanese.out.contains("次にすること"), "{}", japanese.out);
    let (exit, answer) = computer.json(&["explain", "XYZ-9"]);
    assert_eq!((exit, code(&answer)), (2, "unknown-code"));
}

#[test]
fn parts_say_by_what_the_computer_is_recognised() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let _activated = computer.run(&["activate"]);
    let (exit, answer) = computer.json(&["parts"]);
    assert_eq!(exit, 0);

    let parts = answer["parts"].as_array().unwrap();
    let weights: u64 = parts.iter().filter_map(|part| part["weight"].as_u64()).sum();
    assert_eq!(answer["of"], weights);
    assert_eq!(answer["kept"], weights);
    assert!(parts.iter().all(|part| part["change"] == "kept"), "{answer}");
    assert_eq!(answer["same_computer"], true);
}

#[test]
fn the_history_tells_what_happened_in_order() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let _activated = computer.run(&["activate"]);
    let (_exit, answer) = computer.json(&["history"]);
    for entry in answer["history"].as_array().unwrap() {
        let at = entry["at"].as_str().unwrap();
        assert_eq!(at.len(), "2026-11-29T20:58:01Z".len(), "whole seconds: {at}");
    }
    let what: Vec<&str> = answer["history"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|entry| entry["what"].as_str())
        .collect();
    assert_eq!(what, ["key-installed", "activated"]);

    let text = computer.run(&["history"]).out;
    assert_eq!(text.lines().count(), 2, "{text}");
    assert!(text.contains("Product key installed"), "{text}");
}

#[test]
fn the_demonstration_lists_a_key_for_every_outcome() {
    let computer = Computer::new();
    let text = computer.run(&["demo"]).out;
    let (_exit, answer) = computer.json(&["demo"]);

    assert_eq!(answer["keys"].as_array().map(Vec::len), Some(6));
    for demo in kakunin::demo::keys() {
        assert!(text.contains(&demo.key.to_string()), "{text}");
    }
    let (exit, answer) = computer.json(&["demo", "desk", "123456"]);
    assert_eq!((exit, code(&answer)), (2, "not-an-installation-id"));
}

#[test]
fn help_names_every_command_in_both_languages() {
    let computer = Computer::new();
    for (language, word) in [("en", "Commands"), ("ja", "コマンド")] {
        let help = computer.run(&["--lang", language, "--help"]);
        assert_eq!(help.code, 0);
        for name in [
            word,
            "status",
            "key",
            "activate",
            "installation-id",
            "confirm",
            "history",
            "parts",
            "explain",
            "launch",
            "demo",
        ] {
            assert!(help.out.contains(name), "{name} in {}", help.out);
        }
    }
    assert!(
        computer
            .run(&["--version"])
            .out
            .contains(env!("CARGO_PKG_VERSION"))
    );
}
