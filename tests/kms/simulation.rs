//! A fleet over 400 days, with the real host and the real rules.

use std::process::Command;

use serde_json::{Value, json};

use support::kms::Organisation;

fn played(organisation: &Organisation, arguments: &[&str]) -> Value {
    serde_json::from_str(&run(organisation, &[&["--json"], arguments].concat())).unwrap()
}

fn run(organisation: &Organisation, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_kakunin-kms-simulate"))
        .arg("--catalogue")
        .arg(organisation.catalogue_file())
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");

    String::from_utf8(output.stdout).unwrap()
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value} is no number"))
}

#[test]
fn a_fleet_over_400_days_keeps_every_promise() {
    let organisation = Organisation::with_policy(&json!({ "kms_threshold": 25 }));
    let chart = organisation.directory.path().join("chart.svg");
    let story = [
        "--clients",
        "240",
        "--days",
        "400",
        "--seed",
        "4",
        "--svg",
        chart.to_str().unwrap(),
    ];
    let report = played(&organisation, &story);

    assert_eq!(
        number(&report["notices_despite_contact"]),
        0,
        "who met the host sees nothing"
    );
    assert!(number(&report["users_beyond_lease"]) >= 1, "some travel for long");
    assert_eq!(report["notices"]["GRC-2"]["users"], report["users_beyond_lease"]);
    assert_eq!(number(&report["copied"]), 2);
    assert_eq!(report["copies_found"], report["copied"]);
    assert!(number(&report["installed_anew"]) > 0 && number(&report["unanswered"]) > 0);

    // A client asks once in two hours at most.
    let computers = number(&report["computers"]);
    assert!(number(&report["peak_per_hour"]) <= computers);
    let requests = number(&report["requests"]);
    assert!(number(&report["leases"]) > requests / 2 && requests > computers * 40);
    assert!(
        number(&report["refusals"]["KMS-4"]) >= 24,
        "before the threshold is reached"
    );

    let daily = report["daily"].as_array().unwrap();
    assert_eq!(daily.len(), 400);
    let in_a_month = number(&daily[40]["count"]);
    assert!(
        (computers * 8 / 10..=computers * 11 / 10).contains(&in_a_month),
        "{in_a_month}"
    );
    assert!(
        daily
            .iter()
            .all(|day| number(&day["count"]) <= number(&report["computers"]))
    );
    let of_days: u64 = daily.iter().map(|day| number(&day["requests"])).sum();
    assert_eq!(of_days, requests);

    let chart = std::fs::read_to_string(chart).unwrap();
    assert!(chart.starts_with("<svg") && chart.trim_end().ends_with("</svg>"));
    assert_eq!(chart.matches("<polyline").count(), 3);
    assert!(chart.contains("<title") && chart.contains("prefers-color-scheme:dark"));
}

#[test]
fn the_same_seed_plays_the_same_story() {
    let organisation = Organisation::new();
    let play = |seed| {
        played(
            &organisation,
            &["--clients", "30", "--days", "60", "--seed", seed],
        )
    };
    assert_eq!(play("7"), play("7"));
    assert_ne!(play("7")["daily"], play("8")["daily"]);
}

#[test]
fn below_the_threshold_nobody_is_activated_and_users_hear_why_after_25_days() {
    let organisation = Organisation::new();
    let report = played(
        &organisation,
        &["--clients", "5", "--days", "40", "--threshold", "6"],
    );
    assert_eq!(number(&report["leases"]), 0);
    let daily = report["daily"].as_array().unwrap();
    assert!(
        daily[..25].iter().all(|day| number(&day["notices"]) == 0),
        "silent for 25 days"
    );
    assert!(number(&report["notices"]["KMS-4"]["times"]) > 0, "then the cause");
    assert!(
        number(&report["notices"]["GRC-1"]["users"]) > 0,
        "then the end of the grace period"
    );

    let text = run(&organisation, &["--clients", "3", "--days", "10"]);
    assert!(text.contains("3 computers over 10 days"), "{text}");
}
