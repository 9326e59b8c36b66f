//! An auditor's token, in wrong hands or in curious ones, changes nothing that is stored.

use kakunin::service::{Limits, Role, Transport};
use kakunin::wire::admin::path;
use kakunin::wire::desk::path as console;
use kakunin::wire::path as desk;
use reqwest::Method;
use serde_json::{Value, json};

use support::service::{Computer, PRODUCT, Vendor};

/// Everything in the database, as text.
fn content(vendor: &Vendor) -> Vec<String> {
    let database = std::fs::read_dir(vendor.data())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| {
            path.extension()
                .is_some_and(|extension| extension == "sqlite" || extension == "db")
        })
        .unwrap();
    let connection = rusqlite::Connection::open(database).unwrap();
    let mut names = connection
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
        )
        .unwrap();
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut all = Vec::new();
    for name in names {
        let mut rows = connection.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<rusqlite::types::Value> = (0..columns).map(|at| row.get(at).unwrap()).collect();
            all.push(format!("{name} {cells:?}"));
        }
    }
    assert!(!all.is_empty());

    all
}

#[tokio::test]
async fn no_request_of_an_auditor_changes_the_database() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let key = vendor.key(5).await;
    let serial = key.serial().to_string();
    let id = Computer::number(1).installation_id(&key).to_string();
    let token = vendor.staff("Aiko", Role::Auditor).await;
    let named = |path: &str| {
        path.replace("{serial}", &serial)
            .replace("{id}", &token[4..12])
            .replace("{name}", "Aiko")
    };
    let of = json!({ "installation_id": id, "type": "permanent", "by": 1, "reason": "asked" });
    let requests = [
        (
            Method::POST,
            desk::DESK_LOOKUPS.to_owned(),
            json!({ "installation_id": id }),
        ),
        (Method::POST, desk::DESK_CONFIRMATIONS.to_owned(), of.clone()),
        (Method::POST, console::LIMITS.to_owned(), of.clone()),
        (Method::POST, console::COMPUTERS.to_owned(), of.clone()),
        (Method::POST, console::REMOVALS.to_owned(), of.clone()),
        (Method::POST, console::RELEASES.to_owned(), of),
        (
            Method::POST,
            console::CALLS.to_owned(),
            json!({ "seconds": 1, "outcome": "abandoned", "heard": [], "read": [] }),
        ),
        (
            Method::POST,
            path::ORGANISATIONS.to_owned(),
            json!({ "name": "Kita" }),
        ),
        (
            Method::POST,
            path::KEYS.to_owned(),
            json!({ "kind": "multiple-activation", "product": PRODUCT, "limit": 1 }),
        ),
        (Method::PATCH, named(path::KEY), json!({ "limit": 9 })),
        (
            Method::POST,
            named(path::KEY_RAISE),
            json!({ "by": 1, "reason": "asked" }),
        ),
        (
            Method::POST,
            named(path::KEY_BLOCK),
            json!({ "reason": "abused" }),
        ),
        (Method::POST, named(path::KEY_UNBLOCK), json!({})),
        (
            Method::POST,
            named(path::COMPUTER_RELEASE),
            json!({ "reason": "asked" }),
        ),
        (
            Method::POST,
            path::STAFF.to_owned(),
            json!({ "name": "Ken", "role": "administrator" }),
        ),
        (
            Method::PATCH,
            named(path::STAFF_MEMBER),
            json!({ "role": "administrator" }),
        ),
        (Method::DELETE, named(path::STAFF_MEMBER), Value::Null),
        (
            Method::POST,
            named(path::STAFF_TOKENS),
            json!({ "label": "more" }),
        ),
        (Method::DELETE, named(path::TOKEN), Value::Null),
    ];
    let before = content(&vendor);
    for (method, path, request) in requests {
        for once in [None, Some("once")] {
            let _answer = vendor
                .caller
                .ask_once::<Value>(&token, method.clone(), &path, Some(request.clone()), once)
                .await;
            assert_eq!(content(&vendor), before, "{method} {path}");
        }
    }
    // A look-up that belongs to a case is written down for those who answer callers.
    let answer = vendor
        .caller
        .post(desk::DESK_LOOKUPS)
        .bearer_auth(&token)
        .header(kakunin::wire::desk::CASE_HEADER, "1234-56")
        .json(&json!({ "installation_id": id }))
        .send()
        .await
        .unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(content(&vendor), before, "a look-up in a case");
}
