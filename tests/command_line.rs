//! The command line: every command, its JSON, its exit codes, and what it makes of bad input.

#![cfg(feature = "demo")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

#[path = "support/program.rs"]
mod program;

use std::fs;
use std::net::TcpListener;

use jiff::Timestamp;
use kakunin::codes::{ConfirmationId, ConfirmationType, InstallationId};
use kakunin::demo::Shows;
use kakunin::fault::Code;
use serde_json::{Value, json};

use program::{Answer, Computer, key};

fn code(json: &Value) -> &str {
    json["error"]["code"]
        .as_str()
        .unwrap_or_else(|| panic!("no code in {json}"))
}

/// An address at which nothing listens.
fn nowhere() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();

    format!("http://{}", listener.local_addr().unwrap())
}

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
fn a_key_is_taken_in_every_form_and_never_shown() {
    let key = key(Shows::Good).to_string();
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
    ] {
        let computer = Computer::new();
        let set = computer.run(&["key", "set", &form]);
        assert_eq!(set.code, 0, "{form}: {}", set.err);
        let secret = &key[..23];
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
        assert_eq!(status["key"]["last_five"], key[24..]);
        assert_eq!(status["key"]["kind"], "multiple-activation");
    }
}

#[test]
fn a_key_need_not_stand_in_the_shell_history() {
    let key = key(Shows::Good).to_string();
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
    let good = key(Shows::Good).to_string();
    let other = if &good[2..3] == "X" { "Y" } else { "X" };
    let wrong_symbol = format!("{}{other}{}", &good[..2], &good[3..]);
    let computer = Computer::new();
    for (typed, expected) in [
        (wrong_symbol.as_str(), "KEY-2"),
        ("ABCDE", "KEY-1"),
        ("", "KEY-1"),
        (&key(Shows::OtherProduct).to_string(), "KEY-3"),
        (&key(Shows::KmsHost).to_string(), "KEY-6"),
    ] {
        let (exit, answer) = computer.json(&["key", "set", typed]);
        assert_eq!((exit, code(&answer)), (10, expected), "{typed:?}");
    }
    let (_exit, answer) = computer.json(&["key", "set", &wrong_symbol]);
    assert_eq!(
        answer["error"]["data"],
        json!({ "fault": "key-symbol", "group": 1, "position": 3 })
    );
    let (_exit, answer) = computer.json(&["key", "set", &key(Shows::OtherProduct).to_string()]);
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
fn the_internet_activates_once_however_often_it_is_asked() {
    let computer = Computer::with_key(Shows::Good);
    for _ in 0..2 {
        let (exit, answer) = computer.json(&["activate"]);
        assert_eq!((exit, &answer["status"]), (0, &json!("activated")), "{answer}");
        assert_eq!(answer["method"], "internet");
        assert_eq!(answer["activations"], json!({ "used": 1, "limit": 100 }));
    }
    let status = computer.run(&["status"]);
    assert_eq!(status.code, 0);
    assert!(
        status.out.contains("Momiji Suite 2026 is activated since"),
        "{}",
        status.out
    );
    assert!(status.out.contains("1 of 100"), "{}", status.out);
}

#[test]
fn a_failed_activation_has_its_code() {
    for (shows, exit, expected) in [(Shows::UsedUp, 11, "CNT-1"), (Shows::Blocked, 10, "KEY-5")] {
        let computer = Computer::with_key(shows);
        let (code_of_exit, answer) = computer.json(&["activate"]);
        assert_eq!((code_of_exit, code(&answer)), (exit, expected));
    }
    let (exit, answer) = Computer::new().json(&["activate"]);
    assert_eq!((exit, code(&answer)), (10, "KEY-7"));

    let computer = Computer::with_key(Shows::Good);
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
fn the_telephone_activates_with_the_desks_answer() {
    let computer = Computer::with_key(Shows::Good);
    let (exit, id) = computer.json(&["installation-id"]);
    assert_eq!((exit, id["groups"].as_array().map(Vec::len)), (0, Some(8)));
    let id = computer.run(&["installation-id"]).out.trim().to_owned();
    let desk = computer.run(&["demo", "desk", &id]);
    assert_eq!(desk.code, 0, "{}", desk.err);
    let confirmation = desk.out.trim();

    let groups: Vec<&str> = confirmation.split('-').collect();
    let confirmed = computer.run(&[&["confirm"], groups.as_slice()].concat());
    assert_eq!(confirmed.code, 0, "{}", confirmed.err);
    let (exit, status) = computer.json(&["status"]);
    assert_eq!((exit, &status["method"]), (0, &json!("telephone")));
}

#[test]
fn a_wrong_confirmation_id_is_refused_with_its_code() {
    let computer = Computer::with_key(Shows::Good);
    let id = computer.run(&["installation-id"]).out.trim().to_owned();
    let right = computer.run(&["demo", "desk", &id]).out.trim().to_owned();
    let write = &["--product", "momiji-write-2026"][..];
    let write_key = key(Shows::OtherProduct).to_string();
    let set = [write, &["key", "set", &write_key]].concat();
    assert_eq!(computer.run(&set).code, 0);
    let others_id = computer.run(&[write, &["installation-id"]].concat()).out;
    let others = computer
        .run(&["demo", "desk", others_id.trim()])
        .out
        .trim()
        .to_owned();
    let last = if right.ends_with('0') { "1" } else { "0" };
    let mistyped = format!("{}{last}", &right[..right.len() - 1]);

    for (typed, expected) in [
        (mistyped.as_str(), "CID-1"),
        (&right[..20], "CID-2"),
        (&others, "CID-3"),
        (&id, "CID-5"),
    ] {
        let (exit, answer) = computer.json(&["confirm", typed]);
        assert_eq!((exit, code(&answer)), (17, expected), "{typed}");
        let text = computer.run(&["confirm", typed]);
        assert!(
            !text.err.contains(typed),
            "a confirmation ID is not repeated: {}",
            text.err
        );
    }
    let (exit, answer) = computer.json(&["confirm", &mistyped]);
    assert_eq!((exit, &answer["error"]["data"]["groups"]), (17, &json!([8])));

    let piped = computer.run_with(&["confirm", "-"], &right);
    assert_eq!(
        piped.code, 0,
        "after all that the right one still works: {}",
        piped.err
    );
}

#[test]
fn a_key_is_removed_only_by_its_name() {
    let computer = Computer::with_key(Shows::Good);
    let last_five = key(Shows::Good).last_five();
    let _activated = computer.run(&["activate"]);

    assert_eq!(computer.run(&["key", "remove"]).code, 2, "there is no default");
    let (exit, answer) = computer.json(&["key", "remove", "ZZZZZ"]);
    assert_eq!((exit, code(&answer)), (2, "other-key"));
    assert_eq!(computer.run(&["status"]).code, 0, "nothing was removed");

    let removed = computer.run(&["key", "remove", &last_five.to_lowercase()]);
    assert_eq!(removed.code, 0, "{}", removed.err);
    assert!(
        removed.out.contains("activation stored on this computer"),
        "{}",
        removed.out
    );
    let (exit, status) = computer.json(&["status"]);
    assert_eq!((exit, &status["key"]), (3, &Value::Null));
    let (exit, answer) = computer.json(&["key", "remove", &last_five]);
    assert_eq!((exit, code(&answer)), (10, "KEY-7"));
}

#[test]
fn a_product_with_an_automatic_key_activates_when_it_starts_without_a_word() {
    let computer = Computer::new();
    let (_exit, set) = computer.json(&["key", "set", "--auto", &key(Shows::Good).to_string()]);
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
    let _set = computer.run(&["key", "set", "--auto", &key(Shows::Good).to_string()]);
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
    let computer = Computer::with_key(Shows::Good);
    let (exit, launch) = computer.json(&["launch"]);

    assert_eq!((exit, &launch["window"]), (3, &json!("wizard")));
    assert_eq!(launch["background"], Value::Null, "nobody asked for it");
}

#[test]
fn the_text_wizard_works_in_a_pipe() {
    let computer = Computer::new();
    let key = key(Shows::Good).to_string();
    let answers = format!("\n{key}\n\n");
    let wizard = computer.run_with(&["--text"], &answers);

    assert_eq!(wizard.code, 0, "{}", wizard.err);
    assert!(
        wizard.out.contains("Momiji Suite 2026 is activated =="),
        "{}",
        wizard.out
    );
    assert!(!wizard.out.contains('\u{1b}'), "no colours in a pipe");
    assert_eq!(computer.run(&["status"]).code, 0);
}

#[test]
fn without_a_display_and_a_terminal_the_wizard_says_what_to_do() {
    let (exit, answer) = Computer::new().json(&[]);

    assert_eq!((exit, code(&answer)), (1, "no-display"));
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
    let computer = Computer::with_key(Shows::Good);
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
    let computer = Computer::with_key(Shows::Good);
    let _activated = computer.run(&["activate"]);
    let (_exit, answer) = computer.json(&["history"]);
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
fn what_is_not_understood_is_said_without_repeating_it() {
    let computer = Computer::new();
    let secret = key(Shows::Good).to_string();
    for arguments in [
        &["frobnicate"][..],
        &[secret.as_str()],
        &["key"],
        &["key", "set"],
        &["key", "set", &secret, &secret],
        &["status", "--no-such-option"],
    ] {
        let Answer { code, out, err } = computer.run(arguments);
        assert_eq!(code, 2, "{arguments:?}");
        assert!(out.is_empty() && err.contains("--help"), "{arguments:?}: {err}");
        assert!(!err.contains(&secret), "{err}");
    }
    let (exit, answer) = computer.json(&["status", "--product", "no-such-product"]);
    assert_eq!((exit, code(&answer)), (2, "unknown-product"));
    assert!(
        answer["error"]["what"]
            .as_str()
            .unwrap()
            .contains("momiji-write-2026"),
        "{answer}"
    );
}

#[test]
fn every_product_of_the_catalogue_has_its_own_activation() {
    let computer = Computer::with_key(Shows::Good);
    let _activated = computer.run(&["activate"]);
    let write = &["--product", "momiji-write-2026"][..];
    assert_eq!(computer.run(&[write, &["status"]].concat()).code, 3);

    let key = key(Shows::OtherProduct).to_string();
    let set = computer.run(&[write, &["key", "set", &key]].concat());
    assert_eq!(set.code, 0, "{}", set.err);
    assert_eq!(computer.run(&[write, &["activate"]].concat()).code, 0);
}

#[test]
fn a_catalogue_that_is_missing_or_altered_is_not_used() {
    let computer = Computer::new();
    let (exit, answer) = computer.json(&["status", "--catalogue", "no-such-catalogue"]);
    assert_eq!((exit, code(&answer)), (21, "CAT-1"));

    let altered = computer.folder().join("catalogue.jws");
    fs::write(&altered, "eyJhbGciOiJub25lIn0.e30.").unwrap();
    let (exit, answer) = computer.json(&["status", "--catalogue", altered.to_str().unwrap()]);
    assert_eq!((exit, code(&answer)), (21, "CAT-1"));
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

/// The examples of the documents are run, in their order; `…` stands for anything within a line.
#[test]
fn the_examples_in_the_documents_are_true() {
    let document = include_str!("../docs/command-line.md");
    let computer = Computer::new();
    let mut examples = 0;
    for block in document.split("```console\n").skip(1) {
        let block = block.split("```").next().unwrap();
        for example in block.split("$ kakunin").skip(1) {
            let (command, expected) = example.split_once('\n').unwrap();
            let arguments: Vec<String> = command
                .split_whitespace()
                .map(|word| match word {
                    "KEY" => key(Shows::Good).to_string(),
                    "LAST-FIVE" => key(Shows::Good).last_five(),
                    word => word.to_owned(),
                })
                .collect();
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let answer = computer.run(&arguments);
            let said = answer.out + &answer.err;
            assert!(
                fits(&said, expected),
                "kakunin{command}\nsaid\n{said}\nnot\n{expected}"
            );
            examples += 1;
        }
    }
    assert!(examples >= 10, "{examples} examples were found");
}

fn fits(said: &str, expected: &str) -> bool {
    let said: Vec<&str> = said.trim().lines().collect();
    let expected: Vec<&str> = expected.trim().lines().collect();

    said.len() == expected.len()
        && said.iter().zip(&expected).all(|(said, expected)| {
            let mut rest = *said;
            let mut pieces = expected.split('…');
            let first = pieces.next().unwrap_or_default();
            let Some(after) = rest.strip_prefix(first) else {
                return false;
            };
            rest = after;
            for piece in pieces {
                match rest.find(piece) {
                    Some(at) => rest = &rest[at + piece.len()..],
                    None => return false,
                }
            }

            rest.is_empty() || expected.ends_with('…')
        })
}

#[test]
fn a_provisional_confirmation_id_is_told_and_replaced_by_the_permanent_one() {
    let computer = Computer::with_key(Shows::Good);
    let (_, asked) = computer.json(&["installation-id"]);
    let id: InstallationId = asked["installation_id"].as_str().unwrap().parse().unwrap();
    let confirmation =
        |kind| ConfirmationId::keyed(&key(Shows::Good), "momiji.example", &id, kind).to_string();

    let provisional = confirmation(ConfirmationType::Provisional);
    let (code, confirmed) = computer.json(&["confirm", &provisional]);
    assert_eq!(
        (code, &confirmed["provisional"]),
        (0, &true.into()),
        "{confirmed}"
    );
    let since: Timestamp = confirmed["since"].as_str().unwrap().parse().unwrap();
    let until: Timestamp = confirmed["valid_until"].as_str().unwrap().parse().unwrap();
    assert_eq!(until.duration_since(since), jiff::SignedDuration::from_hours(72));
    let (code, again) = computer.json(&["confirm", &provisional]);
    assert_eq!(
        (code, &again["valid_until"]),
        (0, &confirmed["valid_until"]),
        "its time goes on"
    );
    let said = computer.run(&["status"]);
    assert!(said.out.contains("activated provisionally"), "{}", said.out);

    let (code, permanent) = computer.json(&["confirm", &confirmation(ConfirmationType::Permanent)]);
    assert_eq!(code, 0, "{permanent}");
    assert_eq!(
        (&permanent["provisional"], &permanent["valid_until"]),
        (&false.into(), &serde_json::Value::Null)
    );
}

#[test]
fn a_computer_is_activated_by_files_and_gives_it_back() {
    let computer = Computer::with_key(Shows::Good);
    let usb = tempfile::TempDir::new().unwrap();
    let place = usb.path().to_str().unwrap();
    let (exit, saved) = computer.json(&["request", "save", place]);
    assert_eq!(exit, 0, "{saved}");
    let request = saved["request"].as_str().unwrap();
    assert!(request.ends_with("-request.json"), "{request}");

    let (exit, answered) = computer.json(&["demo", "respond", request]);
    assert_eq!(exit, 0, "{answered}");
    let response = answered["response"].as_str().unwrap();
    let (exit, status) = computer.json(&["response", "load", response]);
    assert_eq!(
        (exit, status["status"].as_str()),
        (0, Some("activated")),
        "{status}"
    );
    let (exit, _) = computer.json(&["response", "load", place]);
    assert_eq!(exit, 0, "the folder will do");
    let history = computer.run(&["history"]);
    assert!(history.out.contains("Activated"), "{}", history.out);

    // The key is named, as before it is removed.
    let refused = computer.run(&["release", "XXXXX", "--offline"]);
    assert_eq!(refused.code, 2);
    let last_five = &key(Shows::Good).to_string()[24..];
    let (exit, released) = computer.json(&["release", last_five, "--offline"]);
    assert_eq!(exit, 0, "{released}");
    assert_eq!(released["release_code"].as_str().unwrap().len(), 27, "{released}");
    let told = computer.run(&["response", "load", response]);
    assert_eq!(told.code, 19, "what was given back does not come back");
    assert!(told.err.contains("FIL-2"), "{}", told.err);

    let activated = computer.run(&["activate"]);
    assert_eq!(activated.code, 0, "{}", activated.err);
    let released = computer.run(&["release", last_five]);
    assert_eq!(released.code, 0, "{}", released.err);
    assert!(released.out.contains("given back"), "{}", released.out);
    let again = computer.run(&["release", last_five]);
    assert_eq!(again.code, 10, "{}", again.err);
}

#[test]
fn files_that_are_none_are_named() {
    let computer = Computer::with_key(Shows::Good);
    let usb = tempfile::TempDir::new().unwrap();
    let letter = usb.path().join("letter.txt");
    fs::write(&letter, "dear").unwrap();
    let letter = letter.to_str().unwrap();
    for (arguments, code) in [
        (["response", "load", letter], "FIL-1"),
        (["response", "load", "/nowhere.json"], "FIL-1"),
        (["request", "save", letter], "FIL-3"),
        (["request", "save", "/nowhere/x.json"], "FIL-3"),
    ] {
        let answer = computer.run(&arguments);
        assert_eq!(answer.code, 19, "{arguments:?}");
        assert!(answer.err.contains(code), "{}", answer.err);
    }
    assert_eq!(fs::read_to_string(letter).unwrap(), "dear");
}
