//! Install a product key, and remove it.

use std::fs;

use kakunin::demo::DemoOutcome;
use serde_json::{Value, json};

use super::code;
use crate::program::{Computer, key};

#[test]
fn a_key_is_taken_in_every_form_and_never_shown() {
    let key = key(DemoOutcome::Good).to_string();
    let wide: String = key
        .chars()
        .map(|symbol| char::from_u32(u32::from(symbol) + 0xFEE0).unwrap())
        .collect();
    for form in [
        key.clone(),
        key.to_lowercase(),
        key.replace('-', ""),
        key.replace('-', " – "),
        wide,
        format!("Product key: {key}"),
        format!("プロダクトキー：「{key}」"),
        format!("\"{key}\","),
        format!("> Your key\n> {key}\n> Regards"),
    ] {
        let computer = Computer::new();
        let set = computer.run(&["key", "set", &form]);
        assert_eq!(set.code, 0, "{form}: {}", set.err);
        let secret = &key[12..];
        for answer in [
            set,
            computer.run(&["status"]),
            computer.run(&["history", "--json"]),
        ] {
            assert!(
                !answer.out.contains(secret) && !answer.err.contains(secret),
                "{}",
                answer.out
            );
        }
        let (_exit, status) = computer.json(&["status"]);
        assert_eq!(status["key"]["name"], key[..11]);
        assert_eq!(status["key"]["kind"], "multiple-activation");
    }
}

#[test]
fn a_key_may_be_given_in_words() {
    let key = key(DemoOutcome::Good).to_string();
    let groups: Vec<&str> = key.split('-').collect();
    for words in [groups.clone(), [&["Key"], groups.as_slice()].concat()] {
        let computer = Computer::new();
        let set = computer.run(&[&["key", "set"], words.as_slice()].concat());
        assert_eq!(set.code, 0, "{words:?}: {}", set.err);
    }
}

#[test]
fn of_two_keys_or_none_in_a_text_none_is_taken() {
    let computer = Computer::new();
    let two = format!("{}\n{}", key(DemoOutcome::Good), key(DemoOutcome::OtherProduct));
    for (text, words) in [
        (two.as_str(), "more than one product key in the text"),
        (
            "Thank you for your order. The key follows.",
            "no product key in the text",
        ),
    ] {
        let (exit, answer) = computer.json(&["key", "set", text]);
        assert_eq!((exit, code(&answer)), (10, "KEY-1"), "{text}");
        let said = computer.run(&["key", "set", text]);
        assert!(said.err.contains(words), "{}", said.err);
    }
}

#[test]
fn a_key_need_not_stand_in_the_shell_history() {
    let key = key(DemoOutcome::Good).to_string();
    let computer = Computer::new();
    let from_input = computer.run_with(&["key", "set", "-"], &format!("{key}\n"));
    assert_eq!(from_input.code, 0, "{}", from_input.err);

    let computer = Computer::new();
    let file = computer.folder().join("key.txt");
    fs::write(&file, &key).unwrap();
    let from_file = computer.run(&["key", "set", "--file", file.to_str().unwrap()]);
    assert_eq!(from_file.code, 0, "{}", from_file.err);

    let missing = computer.run(&["key", "set", "--file", "no-such-file"]);
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("no-such-file"), "{}", missing.err);
}

#[test]
fn a_wrong_key_is_refused_with_its_code_and_leaves_no_trace() {
    let good = key(DemoOutcome::Good).to_string();
    let other = if &good[2..3] == "X" { "Y" } else { "X" };
    let wrong_symbol = format!("{}{other}{}", &good[..2], &good[3..]);
    let computer = Computer::new();
    for (typed, expected) in [
        (wrong_symbol.as_str(), "KEY-2"),
        ("ABCDE", "KEY-1"),
        ("", "KEY-1"),
        (&key(DemoOutcome::OtherProduct).to_string(), "KEY-3"),
        (&key(DemoOutcome::KmsHost).to_string(), "KEY-6"),
    ] {
        let (exit, answer) = computer.json(&["key", "set", typed]);
        assert_eq!((exit, code(&answer)), (10, expected), "{typed:?}");
    }
    let (_exit, answer) = computer.json(&["key", "set", &wrong_symbol]);
    assert_eq!(
        answer["error"]["data"],
        json!({ "fault": "key-symbol", "group": 1, "position": 3 })
    );
    let (_exit, answer) = computer.json(&["key", "set", &key(DemoOutcome::OtherProduct).to_string()]);
    assert!(
        answer["error"]["what"]
            .as_str()
            .unwrap()
            .contains("Momiji Write 2026"),
        "{answer}"
    );

    let (_exit, status) = computer.json(&["status"]);
    assert_eq!(status["key"], Value::Null);
}

#[test]
fn a_key_is_removed_only_by_its_name() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let key_name = key(DemoOutcome::Good).name().to_string();
    let _activated = computer.run(&["activate"]);

    assert_eq!(computer.run(&["key", "remove"]).code, 2, "there is no default");
    let (exit, answer) = computer.json(&["key", "remove", "ZZZZZ"]);
    assert_eq!((exit, code(&answer)), (2, "other-key"));
    assert_eq!(computer.run(&["status"]).code, 0, "nothing was removed");

    let removed = computer.run(&["key", "remove", &key_name.to_lowercase()]);
    assert_eq!(removed.code, 0, "{}", removed.err);
    assert!(
        removed.out.contains("activation stored on this computer"),
        "{}",
        removed.out
    );
    let (exit, status) = computer.json(&["status"]);
    assert_eq!((exit, &status["key"]), (3, &Value::Null));
    let (exit, answer) = computer.json(&["key", "remove", &key_name]);
    assert_eq!((exit, code(&answer)), (10, "KEY-7"));
}
