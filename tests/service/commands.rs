//! The administrator's commands: what they ask before they do it, and what they write.

use std::path::Path;

use kakunin::codes::{KeyKind, KeyName, ProductKey};
use serde_json::Value;

use crate::administration::{done, issue, refused, run, set_up};

fn json(data: &Path, arguments: &[&str]) -> Value {
    serde_json::from_str(&done(data, &[arguments, &["--json"]].concat())).unwrap()
}

#[test]
fn what_takes_away_says_what_it_would_do_and_does_it_only_with_yes() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let key = issue(&data, "5");
    let serial = key.serial().to_string();
    let _shown = done(&data, &["staff", "add", "Aiko", "--role", "desk"]);
    let token = done(&data, &["token", "add", "Aiko", "--label", "the desk"]);
    let id = &token[4..12];
    let commands: [(&[&str], &str); 4] = [
        (&["key", "set-limit", &serial, "4"], &key.name().to_string()),
        (
            &["key", "block", &serial, "--reason", "reported-stolen"],
            &key.name().to_string(),
        ),
        (&["token", "revoke", id], "the desk"),
        (&["staff", "remove", "Aiko"], "revoke 0 tokens"),
    ];

    for (command, says) in commands {
        let before = json(&data, &["audit", "verify"]);
        let output = run(&data, command);
        let words = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(4), "{words}");
        assert!(words.contains(says) && words.contains("--yes"), "{words}");
        assert_eq!(json(&data, &["audit", "verify"]), before, "nothing was done");

        let _shown = done(&data, &[command, &["--yes"]].concat());
        assert_ne!(json(&data, &["audit", "verify"]), before);
    }
    let shown = json(&data, &["key", "show", &serial]);
    assert_eq!(shown["limit"], 4);
    assert_eq!(shown["blocked"]["reason"], "reported_stolen");
}

#[test]
fn many_keys_go_into_a_file_of_their_owner_that_no_spreadsheet_takes_for_formulas() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let organisation = json(&data, &["organisation", "add", "=HYPERLINK(\"http://x\")"]);
    let organisation = organisation["id"].as_str().unwrap();
    let file = directory.path().join("keys.csv");
    let order = [
        "key",
        "issue",
        "--product",
        "101",
        "--limit",
        "3",
        "--count",
        "1200",
        "--organisation",
        organisation,
        "--expires",
        "2030-01-01",
        "--note",
        "=1+1, \"x\"",
        "--csv",
        file.to_str().unwrap(),
    ];
    assert!(done(&data, &order).contains("1200 keys"));

    let mut rows = csv::Reader::from_path(&file).unwrap();
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 1200);
    for row in &rows {
        let key: ProductKey = row[7].parse().unwrap();
        assert_eq!(row[0], key.serial().to_string());
        assert_eq!(&row[4], organisation);
        assert_eq!(&row[5], "2030-01-01T00:00:00Z");
        assert_eq!(&row[6], "'=1+1, \"x\"");
    }
    let listed = json(&data, &["key", "list", "--organisation", organisation]);
    assert_eq!(listed.as_array().map(Vec::len), Some(1200));
    assert_eq!(listed[0]["note"], "=1+1, \"x\"");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    // What is there is not overwritten, and what is refused leaves neither keys nor a file.
    assert_eq!(run(&data, &order).status.code(), Some(1));
    let other = directory.path().join("other.csv");
    let refused = [
        "key",
        "issue",
        "--product",
        "101",
        "--limit",
        "3",
        "--organisation",
        "org-0",
        "--csv",
        other.to_str().unwrap(),
    ];
    assert_eq!(run(&data, &refused).status.code(), Some(1));
    assert!(!other.exists());
    let listed = json(&data, &["key", "list"]);
    assert_eq!(listed.as_array().map(Vec::len), Some(1200));
}

#[test]
fn a_key_is_found_again_and_tells_what_is_known_of_it() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let organisation = json(&data, &["organisation", "add", "北高校"]);
    let organisation = organisation["id"].as_str().unwrap();
    let (key, other) = (issue(&data, "5"), issue(&data, "5"));
    let serial = key.serial().to_string();
    let _shown = done(&data, &["key", "set-organisation", &serial, organisation]);
    let _shown = done(&data, &["key", "note", &serial, "Room 12"]);
    let _shown = done(
        &data,
        &["key", "set-expiry", &serial, "2031-04-01T00:00:00+09:00"],
    );

    for text in ["room 12", "北高", &serial] {
        let found = json(&data, &["key", "search", text]);
        assert_eq!(found.as_array().map(Vec::len), Some(1), "{text}");
        assert_eq!(found[0]["serial"], key.serial());
        assert_eq!(found[0]["expires_at"], "2031-03-31T15:00:00Z");
    }
    assert_eq!(json(&data, &["key", "search", "nothing"]), serde_json::json!([]));
    let shown = done(&data, &["key", "show", &serial]);
    for words in [&key.name().to_string(), "Room 12", organisation, "0 of 5", "good"] {
        assert!(shown.contains(words), "{shown}");
    }

    let _shown = done(&data, &["key", "set-expiry", &serial, "2020-01-01"]);
    assert!(done(&data, &["key", "list"]).contains("expired"));
    let _shown = done(&data, &["key", "set-expiry", &serial, "never"]);
    let _shown = done(&data, &["key", "note", &serial, ""]);
    let _shown = done(&data, &["key", "set-organisation", &serial, "none"]);
    let shown = json(&data, &["key", "show", &serial]);
    for member in ["expires_at", "note", "organisation"] {
        assert_eq!(shown[member], Value::Null, "{member}");
    }
    assert!(done(&data, &["key", "list"]).contains(&other.name().to_string()));
    for wrong in ["tomorrow", "2030-13-01", ""] {
        assert_eq!(
            run(&data, &["key", "set-expiry", &serial, wrong]).status.code(),
            Some(2)
        );
    }
}

#[test]
fn a_key_is_taken_by_its_name_wherever_its_serial_number_is() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let (key, _other) = (issue(&data, "5"), issue(&data, "5"));
    let name = key.name().to_string();

    for name in [name.as_str(), &name.to_lowercase()] {
        assert_eq!(json(&data, &["key", "show", name])["serial"], key.serial());
        let found = json(&data, &["key", "search", name]);
        assert_eq!(found.as_array().map(Vec::len), Some(1), "{name}");
        assert_eq!(found[0]["serial"], key.serial());
    }
    let commands: [&[&str]; 8] = [
        &["key", "set-limit", &name, "7"],
        &["key", "set-expiry", &name, "2031-04-01"],
        &["key", "set-organisation", &name, "none"],
        &["key", "note", &name, "Room 12"],
        &["key", "block", &name, "--reason", "refunded", "--yes"],
        &["key", "unblock", &name],
        &["computer", "list", &name],
        &["key", "show", &name],
    ];
    for command in commands {
        let _done = done(&data, command);
    }
    let shown = json(&data, &["key", "show", &key.serial().to_string()]);
    assert_eq!((&shown["limit"], &shown["note"]), (&7.into(), &"Room 12".into()));
    let release = [
        "computer", "release", &name, "nothing", "--reason", "scrapped", "--yes",
    ];
    assert!(refused(&data, &release).contains("no such activation"));

    // The serial number is right, the product is not; then nobody has such a serial number.
    for (product, serial) in [(102, key.serial()), (101, key.serial() ^ 1)] {
        let wrong = KeyName::new(KeyKind::MultipleActivation, product, serial).to_string();
        let told = refused(&data, &["key", "block", &wrong, "--reason", "abused", "--yes"]);
        assert!(told.contains(&format!("there is no key {wrong}")), "{told}");
    }
    // Of a whole key only the name is taken, and of nothing else anything.
    let whole = key.to_string();
    assert_eq!(json(&data, &["key", "show", &whole])["serial"], key.serial());
    let found = json(&data, &["key", "search", &whole]);
    assert_eq!(found.as_array().map(Vec::len), Some(1));
    assert_eq!(found[0]["serial"], key.serial());
    let short = run(&data, &["key", "show", &whole[..17]]);
    assert_eq!(short.status.code(), Some(2));
    assert!(
        String::from_utf8(short.stderr)
            .unwrap()
            .contains("first two groups")
    );
}

#[test]
fn what_has_another_form_is_told_the_right_one() {
    let directory = tempfile::tempdir().unwrap();
    for (arguments, says) in [
        (&["serve", "--listen", "8480"][..], "for example 127.0.0.1:8480"),
        (&["serve", "--connections", "0"], "allow at least 1"),
        (&["serve", "--connections-per-address", "0"], "allow at least 1"),
        (&["serve", "--limit-address", "0/s,10"], "each at least 1"),
        (&["serve", "--limit-key", "10/s,0"], "each at least 1"),
    ] {
        let output = run(directory.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(says), "{told}");
    }
}

#[test]
fn the_commands_in_a_message_name_the_data_directory() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");

    for (arguments, command) in [
        (&["key", "list"][..], "init"),
        (&["init"], "catalogue new"),
        (&["catalogue", "show"], "catalogue new"),
        (&["catalogue", "show"], "catalogue sign"),
        (&["catalogue", "show"], "catalogue install"),
    ] {
        let output = run(&data, arguments);
        let told = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        let command = format!("`kakunin-service --data {} {command}`", data.display());
        assert!(told.contains(&command), "{told}");
    }
}

#[test]
fn an_init_that_was_ended_in_the_middle_says_how_to_go_on() {
    let directory = tempfile::tempdir().unwrap();
    let data = directory.path().join("data");
    let _made = done(&data, &["init"]);
    let told = String::from_utf8(run(&data, &["init"]).stderr).unwrap();
    assert!(told.contains("there is a service already"), "{told}");

    // What is there before the first key: the database.
    std::fs::remove_dir_all(data.join("keys")).unwrap();
    let told = String::from_utf8(run(&data, &["init"]).stderr).unwrap();
    assert!(told.contains("an earlier `init` was ended"), "{told}");
    assert!(told.contains("remove what is in there"), "{told}");

    std::fs::remove_dir_all(&data).unwrap();
    let _made = done(&data, &["init"]);
}

#[test]
fn a_product_that_the_catalogue_does_not_have_is_told_those_that_it_has() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);

    for arguments in [
        &["key", "issue", "--product", "momiji-suite", "--limit", "1"][..],
        &["key", "issue", "--product", "70000", "--limit", "1"],
        &["key", "list", "--product", "momiji"],
    ] {
        let output = run(&data, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let told = String::from_utf8(output.stderr).unwrap();
        for words in [
            "has no product with the code or id",
            "101 (momiji-suite-2026, Momiji Suite 2026)",
        ] {
            assert!(told.contains(words), "{told}");
        }
    }
    assert_eq!(json(&data, &["key", "list"]), serde_json::json!([]));

    let _issued = done(
        &data,
        &["key", "issue", "--product", "momiji-suite-2026", "--limit", "1"],
    );
    for (product, keys) in [("momiji-suite-2026", 1), ("101", 1), ("momiji-writer-2026", 0)] {
        let listed = json(&data, &["key", "list", "--product", product]);
        assert_eq!(listed.as_array().map(Vec::len), Some(keys), "{product}");
    }
}

#[test]
fn keys_that_nobody_could_use_are_not_issued() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let order = ["key", "issue", "--product", "103", "--limit", "1"];

    let output = run(&data, &order);
    assert_eq!(output.status.code(), Some(4));
    let told = String::from_utf8(output.stderr).unwrap();
    for words in [
        "product 103",
        "101 (momiji-suite-2026, Momiji Suite 2026), 102 (momiji-writer-2026, Momiji Writer 2026)",
        "--yes",
    ] {
        assert!(told.contains(words), "{told}");
    }
    let good = ["key", "issue", "--product", "101", "--limit"];
    for (useless, says) in [
        (&["0"][..], "allow at least 1"),
        (&["1", "--expires", "2020-01-01"], "expired at 2020-01-01"),
    ] {
        let order = [&good[..], useless].concat();
        let output = run(&data, &order);
        let words = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(4), "{words}");
        assert!(words.contains(says) && words.contains("--yes"), "{words}");
        assert_eq!(json(&data, &["key", "list"]), serde_json::json!([]));
    }
    let _issued = done(&data, &[&order[..], &["--yes"]].concat());
    let _issued = done(&data, &[&good[..], &["0", "--yes"]].concat());
    std::fs::remove_file(data.join("catalogue.jws")).unwrap();
    let _issued = done(&data, &order);

    let _added = done(&data, &["staff", "add", "Aiko", "--role", "desk"]);
    let over = run(&data, &["token", "add", "Aiko", "--expires", "2020-01-01"]);
    assert_eq!(over.status.code(), Some(2));
    assert!(String::from_utf8(over.stderr).unwrap().contains("is over"));
}

#[test]
fn a_limit_that_cannot_be_is_refused_before_anybody_confirms_it() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let name = issue(&data, "5").name().to_string();

    for confirmed in [&[][..], &["--yes"]] {
        let told = refused(&data, &[&["key", "set-limit", &name, "0"], confirmed].concat());
        assert!(told.contains("block it instead"), "{told}");
    }
    assert_eq!(json(&data, &["key", "show", &name])["limit"], 5);
}

#[test]
fn keys_are_found_by_what_is_known_of_them() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let key = issue(&data, "5");
    let _other = issue(&data, "5");
    let name = key.name().to_string();
    let organisation = json(&data, &["organisation", "add", "\u{2F24}阪ソフト"]);
    let id = organisation["id"].as_str().unwrap();
    let _held = done(&data, &["key", "set-organisation", &name, id]);
    let _noted = done(&data, &["key", "note", &name, "ｵｵｻｶ営業所"]);

    let second = name.split_once('-').unwrap().1.to_owned();
    for sought in [&name, &second, &second.to_lowercase(), "大阪", "オオサカ"] {
        let found = json(&data, &["key", "search", sought]);
        assert_eq!(found.as_array().unwrap().len(), 1, "{sought}: {found}");
        assert_eq!(found[0]["key_name"], name, "{sought}");
    }
    assert_eq!(json(&data, &["key", "search", "大坂"]), serde_json::json!([]));
    for shown in [&name, &format!("{name}-…")] {
        assert_eq!(json(&data, &["key", "show", shown])["key_name"], name);
    }
}

#[test]
fn what_is_in_the_way_is_told_in_a_sentence_with_the_next_step() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let at = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let (taken, folder) = (at("taken.csv"), at("folder"));
    std::fs::write(&taken, "").unwrap();
    std::fs::create_dir(&folder).unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let issue = ["key", "issue", "--product", "101", "--limit", "1", "--csv"];
    let without = directory.path().join("without");
    std::fs::create_dir(&without).unwrap();
    let private = std::os::unix::fs::PermissionsExt::from_mode(0o700);
    std::fs::set_permissions(&without, private).unwrap();

    let told = |data: &Path, command: &[&str]| {
        let told = refused(data, command);
        assert!(!told.contains("os error"), "{command:?}: {told}");
        told
    };
    assert!(told(&data, &[&issue[..], &[&taken]].concat()).contains("exists already"));
    assert!(told(&data, &[&issue[..], &[&at("a/b.csv")]].concat()).contains("make it"));
    assert!(told(&data, &["catalogue", "install", &at("none.jws")]).contains("check the name"));
    assert!(told(&data, &["catalogue", "install", &folder]).contains("a folder"));
    assert!(told(&data, &["catalogue", "new", &taken]).contains("exists already"));
    assert!(told(&data, &["serve", "--listen", &address]).contains("is in use"));
    assert!(told(&without, &["key", "list"]).contains(" init`"));
    assert!(told(&directory.path().join("none"), &["serve"]).contains(" init`"));
    std::fs::remove_file(data.join("catalogue.jws")).unwrap();
    assert!(told(&data, &["serve", "--listen", "127.0.0.1:0"]).contains("catalogue new"));
}

#[test]
fn what_cannot_be_read_is_not_said_to_be_missing() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let database = data.join("service.sqlite");
    std::fs::remove_file(&database).unwrap();
    // As for a user who may not look: neither there nor not there, whoever runs the tests.
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&database, &database).unwrap();
        let told = refused(&data, &["check"]);
        assert!(told.contains("service.sqlite cannot be read: "), "{told}");
        assert!(!told.contains("missing") && !told.contains("gone"), "{told}");
        std::fs::remove_file(&database).unwrap();
    }
    // A file that SQLite cannot open.
    std::fs::create_dir(&database).unwrap();
    for command in ["check", "migrate"] {
        let told = refused(&data, &[command]);
        assert!(
            told.contains("service.sqlite cannot be read: this is a folder"),
            "{command}: {told}"
        );
    }
}

#[test]
fn staff_and_tokens_are_listed_without_what_is_secret() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let _shown = done(&data, &["staff", "add", "花子", "--role", "auditor"]);
    let made = json(
        &data,
        &[
            "token",
            "add",
            "花子",
            "--label",
            "laptop",
            "--expires",
            "2031-01-01",
        ],
    );
    let token = made["token"].as_str().unwrap();
    assert_eq!(made["expires_at"], "2031-01-01T00:00:00Z");

    for list in [
        done(&data, &["token", "list", "花子"]),
        done(&data, &["token", "list", "花子", "--json"]),
    ] {
        assert!(list.contains("laptop") && list.contains(&token[4..12]), "{list}");
        assert!(!list.contains(&token[13..]) && !list.contains("hash"));
    }
    let _shown = done(&data, &["staff", "set-role", "花子", "supervisor"]);
    let staff = json(&data, &["staff", "list"]);
    let added = staff[0]["created_at"].as_str().unwrap();
    assert_eq!(
        added.len(),
        "2026-11-29T20:58:01Z".len(),
        "whole seconds: {added}"
    );
    assert_eq!(
        (&staff[0]["name"], &staff[0]["role"]),
        (&"花子".into(), &"supervisor".into())
    );
}

#[test]
fn terms_are_issued_shown_changed_and_taken_away() {
    let directory = tempfile::tempdir().unwrap();
    let data = set_up(&directory);
    let issue = ["key", "issue", "--product", "101", "--limit", "5"];
    let of_trial = json(&data, &[&issue[..], &["--trial-days", "30"]].concat());
    assert_eq!(of_trial["terms"]["trial_days"], 30);
    let subscription = [
        "--subscription-until",
        "2031-04-01",
        "--grace-days",
        "14",
        "--feature",
        "pdf-export",
        "--feature",
        "scan",
        "--limit-number",
        "25",
    ];
    let issued = json(&data, &[&issue[..], &subscription].concat());
    let serial = issued["serial"].to_string();
    let shown = json(&data, &["key", "show", &serial]);
    assert_eq!(
        shown["terms"],
        serde_json::json!({
            "subscription_until": "2031-04-01T00:00:00Z", "grace_days": 14, "features": ["pdf-export", "scan"],
            "limit_number": 25,
        })
    );
    let told = done(&data, &["key", "show", &serial]);
    assert!(
        told.contains("2031-04-01T00:00:00Z, and 14 days of grace"),
        "{told}"
    );
    assert!(told.contains("pdf-export, scan"), "{told}");

    let prolonged = [
        "key",
        "set-terms",
        &serial,
        "--subscription-until",
        "2032-04-01",
        "--feature",
        "scan",
    ];
    // A feature less: whoever has it would miss it.
    assert_eq!(run(&data, &prolonged).status.code(), Some(4));
    let changed = json(&data, &[&prolonged[..], &["--yes"]].concat());
    assert_eq!(changed["terms"]["subscription_until"], "2032-04-01T00:00:00Z");
    assert_eq!(changed["terms"]["limit_number"], Value::Null, "all of them anew");
    let take = ["key", "set-terms", &serial];
    assert_eq!(run(&data, &take).status.code(), Some(4));
    assert!(json(&data, &["key", "show", &serial])["terms"].is_object());
    let taken = json(&data, &[&take[..], &["--yes"]].concat());
    assert_eq!(taken["terms"], Value::Null);
    assert!(done(&data, &["audit", "list"]).contains("key.set-terms"));

    for wrong in [
        &["--trial-days", "0"][..],
        &["--trial-days", "3651"],
        &["--trial-days", "30", "--subscription-until", "2031-04-01"],
        &["--grace-days", "3"],
        &["--feature", "PDF"],
        &["--subscription-until", "2020-01-01"],
        &["--kind", "kms-host", "--trial-days", "30"],
    ] {
        let before = json(&data, &["audit", "verify"]);
        let output = run(&data, &[&issue[..], wrong].concat());
        assert!(!output.status.success(), "{wrong:?}");
        assert_eq!(json(&data, &["audit", "verify"]), before, "{wrong:?}");
    }
}
