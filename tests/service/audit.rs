//! The audit log: everything that is changed is in it, and who writes in it by hand is found out.

use std::path::Path;

use kakunin::service::{Limits, Role, Transport};
use kakunin::wire::admin::{AuditLine, Listing, path};
use reqwest::Method;
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::administration::{done, issue, run, set_up};
use support::service::{Computer, PRODUCT, Vendor};

/// A service in whose log there are eight entries, with its directory.
fn with_a_log(directory: &TempDir) -> std::path::PathBuf {
    let data = set_up(directory);
    let serial = issue(&data, "5").serial().to_string();
    let _shown = done(&data, &["organisation", "add", "Kita"]);
    for limit in ["6", "7", "8"] {
        let _shown = done(&data, &["key", "set-limit", &serial, limit]);
    }
    let _shown = done(&data, &["key", "block", &serial, "--reason", "abused", "--yes"]);
    let _shown = done(&data, &["key", "unblock", &serial]);
    let _shown = done(&data, &["staff", "add", "Aiko", "--role", "desk"]);

    data
}

fn head(data: &Path) -> (u64, String) {
    let shown: Value = serde_json::from_str(&done(data, &["audit", "verify", "--json"])).unwrap();

    (
        shown["entries"].as_u64().unwrap(),
        shown["head"].as_str().unwrap().to_owned(),
    )
}

/// What `audit verify` says of a log that is not whole.
fn broken(data: &Path, arguments: &[&str]) -> String {
    let output = run(data, &[&["audit", "verify"], arguments].concat());
    let words = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{words}");

    words
}

/// Does what only somebody with the file of the database can do.
fn tamper(data: &Path, statements: &str) {
    let database = Connection::open(data.join("service.sqlite")).unwrap();
    // The database itself keeps the log from being changed; who has the file takes that away first.
    database
        .execute_batch("DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_shortened;")
        .unwrap();
    database.execute_batch(statements).unwrap();
}

#[test]
fn a_log_that_nobody_touched_is_whole() {
    let directory = tempfile::tempdir().unwrap();
    let data = with_a_log(&directory);
    let (entries, hash) = head(&data);
    assert_eq!(entries, 8);

    let _shown = done(&data, &["organisation", "add", "Minami"]);
    assert!(done(&data, &["audit", "verify", "--head", &hash]).contains("9 entries"));
    let exported = directory.path().join("audit.jsonl");
    let _shown = done(
        &data,
        &["audit", "export", "--output", exported.to_str().unwrap()],
    );
    let lines: Vec<AuditLine> = std::fs::read_to_string(&exported)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 9);
    assert_eq!(lines[7].hash, hash);
    assert_eq!(lines[8].previous, hash);
    assert_eq!(
        (lines[8].actor.as_str(), lines[8].action.as_str()),
        ("console", "organisation.add")
    );
    // A file that is there is never overwritten.
    assert_eq!(
        run(
            &data,
            &["audit", "export", "--output", exported.to_str().unwrap()]
        )
        .status
        .code(),
        Some(1)
    );
    let shown = done(&data, &["audit", "list", "--after", "2", "--limit", "3"]);
    assert_eq!(shown.lines().count(), 4, "{shown}");
}

#[test]
fn an_entry_that_was_changed_is_named() {
    for (column, value) in [
        ("at", "at + 1"),
        ("actor", "'staff:Aiko'"),
        ("action", "'key.note'"),
        ("subject", "'key:1'"),
        ("details", "'{}'"),
        ("hash", "zeroblob(32)"),
    ] {
        let directory = tempfile::tempdir().unwrap();
        let data = with_a_log(&directory);
        tamper(
            &data,
            &format!("UPDATE audit SET {column} = {value} WHERE seq = 4;"),
        );
        assert!(broken(&data, &[]).contains("entry 4 was changed"), "{column}");
    }
}

#[test]
fn an_entry_that_cannot_even_be_read_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let data = with_a_log(&directory);
    tamper(&data, "UPDATE audit SET details = '{' WHERE seq = 5;");

    assert!(broken(&data, &[]).contains("entry 5"));
}

#[test]
fn an_entry_that_was_taken_out_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let data = with_a_log(&directory);
    tamper(&data, "DELETE FROM audit WHERE seq = 3;");
    assert!(broken(&data, &[]).contains("entry 3 is missing"));

    // Closing the gap does not help.
    let database = Connection::open(data.join("service.sqlite")).unwrap();
    for seq in 4..=8 {
        let _rows = database
            .execute("UPDATE audit SET seq = ?1 - 1 WHERE seq = ?1", [seq])
            .unwrap();
    }
    assert!(broken(&data, &[]).contains("entry 3 does not continue"));
}

#[test]
fn entries_in_another_order_are_named() {
    let directory = tempfile::tempdir().unwrap();
    let data = with_a_log(&directory);
    tamper(
        &data,
        "UPDATE audit SET seq = 100 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 4; \
         UPDATE audit SET seq = 4 WHERE seq = 100;",
    );

    assert!(broken(&data, &[]).contains("entry 3"));
}

#[test]
fn an_entry_that_was_put_in_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let data = with_a_log(&directory);
    tamper(
        &data,
        "UPDATE audit SET seq = seq + 100 WHERE seq > 4; UPDATE audit SET seq = seq - 99 WHERE seq > 100; \
         INSERT INTO audit SELECT 5, at, actor, action, subject, details, hash, zeroblob(32) FROM audit WHERE seq = 4;",
    );

    assert!(broken(&data, &[]).contains("entry 5 was changed"));
}

#[test]
fn only_a_head_that_was_noted_shows_that_the_end_was_cut_off() {
    let directory = tempfile::tempdir().unwrap();
    let data = with_a_log(&directory);
    let (_, noted) = head(&data);
    tamper(&data, "DELETE FROM audit WHERE seq > 6;");

    let _shown = done(&data, &["audit", "verify"]);
    assert!(broken(&data, &["--head", &noted]).contains("head"));
    assert_eq!(
        run(&data, &["audit", "verify", "--head", "zz"]).status.code(),
        Some(2)
    );
}

#[test]
fn the_database_itself_keeps_the_log_from_slips() {
    let directory = tempfile::tempdir().unwrap();
    let data = with_a_log(&directory);
    let database = Connection::open(data.join("service.sqlite")).unwrap();

    for statement in ["UPDATE audit SET actor = 'x'", "DELETE FROM audit"] {
        assert!(database.execute(statement, []).is_err(), "{statement}");
    }
    assert_eq!(head(&data).0, 8);
}

#[tokio::test]
async fn everything_that_staff_change_is_in_the_log_under_their_names() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let key = vendor.key(5).await;
    let (_, activation) = vendor.caller.activate(&key, &Computer::number(1)).await.unwrap();
    let start = vendor.console().verify_audit(None).await.unwrap().unwrap().seq;
    let serial = key.serial().to_string();
    let at = |template: &str| {
        template
            .replace("{serial}", &serial)
            .replace("{id}", &activation.activation_id)
            .replace("{name}", "Ken")
    };
    let order = json!({ "kind": "multiple-activation", "product": PRODUCT, "limit": 1 });
    let requests = [
        (
            Method::POST,
            path::ORGANISATIONS.to_owned(),
            json!({ "name": "Kita" }),
            "organisation.add",
        ),
        (Method::POST, path::KEYS.to_owned(), order, "keys.issue"),
        (
            Method::PATCH,
            at(path::KEY),
            json!({ "note": "x" }),
            "key.set-note",
        ),
        (
            Method::POST,
            at(path::KEY_RAISE),
            json!({ "by": 2, "reason": "y" }),
            "key.raise-limit",
        ),
        (
            Method::POST,
            at(path::KEY_BLOCK),
            json!({ "reason": "refunded" }),
            "key.block",
        ),
        (Method::POST, at(path::KEY_UNBLOCK), json!({}), "key.unblock"),
        (
            Method::POST,
            at(path::COMPUTER_RELEASE),
            json!({ "reason": "z" }),
            "activation.release",
        ),
        (
            Method::POST,
            path::STAFF.to_owned(),
            json!({ "name": "Ken", "role": "desk" }),
            "staff.add",
        ),
        (
            Method::PATCH,
            at(path::STAFF_MEMBER),
            json!({ "role": "auditor" }),
            "staff.change-role",
        ),
        (
            Method::POST,
            at(path::STAFF_TOKENS),
            json!({ "label": "desk" }),
            "token.add",
        ),
        (
            Method::DELETE,
            at(path::STAFF_MEMBER),
            Value::Null,
            "staff.remove",
        ),
    ];
    for (method, path, request, _) in &requests {
        let answer = vendor
            .caller
            .ask::<Value>(&token, method.clone(), path, Some(request.clone()))
            .await;
        assert!(answer.is_ok(), "{path}: {answer:?}");
    }

    let log = format!("{}?cursor={start}", path::AUDIT);
    let (_, listing): (_, Listing<AuditLine>) =
        vendor.caller.ask(&token, Method::GET, &log, None).await.unwrap();
    let actions: Vec<&str> = listing.items.iter().map(|line| line.action.as_str()).collect();
    assert_eq!(actions, requests.each_ref().map(|(_, _, _, action)| *action));
    assert!(listing.items.iter().all(|line| line.actor == "staff:Aiko"));
    assert_eq!(listing.items[3].details["reason"], "y");
    assert!(vendor.console().verify_audit(None).await.unwrap().is_ok());
    let text = serde_json::to_string(&listing).unwrap();
    assert!(!text.contains(&token[13..]));
}
