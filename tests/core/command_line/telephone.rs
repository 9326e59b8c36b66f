//! Activate with what the help desk says.

use jiff::Timestamp;
use kakunin::codes::{ConfirmationId, ConfirmationType, InstallationId};
use kakunin::demo::DemoOutcome;
use serde_json::json;

use super::code;
use crate::program::{Computer, key};

#[test]
fn the_telephone_activates_with_the_desks_answer() {
    let computer = Computer::with_key(DemoOutcome::Good);
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
fn a_confirmation_id_is_taken_from_the_text_around_it() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let shown = format!("Installation ID: {}", computer.run(&["installation-id"]).out);
    let desk = computer.run(&["demo", "desk", &shown]);
    assert_eq!(desk.code, 0, "{}", desk.err);
    let groups: Vec<&str> = desk.out.trim().split('-').collect();
    let labelled = |groups: &[&str]| {
        format!(
            "A: {}, B: {}, C: {}, D: {}",
            groups[0], groups[1], groups[2], groups[3]
        )
    };

    for text in [
        labelled(&groups),
        groups.join(" / "),
        groups.join("、"),
        groups.join(";"),
        format!("\"{}\"", groups.join("-")),
        groups.join(" ").replace('0', "O"),
    ] {
        let confirmed = computer.run(&["confirm", &text]);
        assert_eq!(confirmed.code, 0, "{text}: {}", confirmed.err);
    }
    let wrong = labelled(&[groups[0], groups[0], groups[2], groups[3]]);
    let (exit, answer) = computer.json(&["confirm", &wrong]);
    assert_eq!((exit, code(&answer)), (17, "CID-1"));
    assert_eq!(answer["error"]["data"]["groups"], json!([2]));
}

#[test]
fn a_wrong_confirmation_id_is_refused_with_its_code() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let id = computer.run(&["installation-id"]).out.trim().to_owned();
    let right = computer.run(&["demo", "desk", &id]).out.trim().to_owned();
    let write = &["--product", "momiji-write-2026"][..];
    let write_key = key(DemoOutcome::OtherProduct).to_string();
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
    assert_eq!((exit, &answer["error"]["data"]["groups"]), (17, &json!([4])));

    let piped = computer.run_with(&["confirm", "-"], &right);
    assert_eq!(
        piped.code, 0,
        "after all that the right one still works: {}",
        piped.err
    );
}

#[test]
fn a_provisional_confirmation_id_is_told_and_replaced_by_the_permanent_one() {
    let computer = Computer::with_key(DemoOutcome::Good);
    let (_, asked) = computer.json(&["installation-id"]);
    let id: InstallationId = asked["installation_id"].as_str().unwrap().parse().unwrap();
    let confirmation =
        |kind| ConfirmationId::keyed(&key(DemoOutcome::Good), "momiji.example", &id, kind).to_string();

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
