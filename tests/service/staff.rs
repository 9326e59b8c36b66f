//! Who may do what, and who is let in at all.

use jiff::{SignedDuration, Timestamp};
use kakunin::codes::ConfirmationType;
use kakunin::service::{Limits, Role, Transport};
use kakunin::wire::admin::{IssuedToken, Listing, StaffEntry, TokenEntry, path};
use kakunin::wire::desk::path as console;
use kakunin::wire::path as desk;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use support::service::{Computer, PRODUCT, Vendor};

/// Every request of administration and of the help desk, with the roles that may make it.
fn requests(installation_id: &str) -> Vec<(Method, String, Option<Value>, &'static [Role])> {
    use Role::{Administrator, Auditor, Desk, Supervisor};

    const EVERYBODY: &[Role] = &[Desk, Supervisor, Administrator, Auditor];
    const HELPERS: &[Role] = &[Desk, Supervisor, Administrator];
    const LEADERS: &[Role] = &[Supervisor, Administrator];
    const READERS: &[Role] = &[Supervisor, Administrator, Auditor];
    const INSPECTORS: &[Role] = &[Administrator, Auditor];
    const MASTERS: &[Role] = &[Administrator];
    let confirmation = |kind: ConfirmationType| json!({ "installation_id": installation_id, "type": kind, "reason": "asked" });
    let get = |path: &str, roles| (Method::GET, path.to_owned(), None, roles);
    let send =
        |method: Method, path: &str, request: Value, roles| (method, path.to_owned(), Some(request), roles);
    let post = |path: &str, request: Value, roles| send(Method::POST, path, request, roles);
    let named = |path: &str| {
        path.replace("{serial}", "1")
            .replace("{id}", "nothing")
            .replace("{name}", "Nobody")
    };

    vec![
        post(
            desk::DESK_LOOKUPS,
            json!({ "installation_id": installation_id }),
            EVERYBODY,
        ),
        post(
            desk::DESK_CONFIRMATIONS,
            confirmation(ConfirmationType::Permanent),
            HELPERS,
        ),
        post(
            desk::DESK_CONFIRMATIONS,
            confirmation(ConfirmationType::Provisional),
            LEADERS,
        ),
        get(console::SESSION, EVERYBODY),
        post(
            console::LIMITS,
            json!({ "installation_id": installation_id, "by": 1, "reason": "asked" }),
            LEADERS,
        ),
        post(
            console::COMPUTERS,
            json!({ "installation_id": installation_id }),
            LEADERS,
        ),
        post(
            console::REMOVALS,
            json!({ "installation_id": installation_id, "reason": "asked" }),
            LEADERS,
        ),
        post(
            console::CALLS,
            json!({ "seconds": 1, "outcome": "abandoned", "heard": [], "read": [] }),
            HELPERS,
        ),
        get(path::ORGANISATIONS, READERS),
        get(&named(path::ORGANISATION), READERS),
        post(path::ORGANISATIONS, json!({ "name": "Kita" }), MASTERS),
        send(
            Method::PATCH,
            &named(path::ORGANISATION),
            json!({ "name": "Kita" }),
            MASTERS,
        ),
        get(path::KEYS, READERS),
        get(&named(path::KEY), READERS),
        get(&named(path::COMPUTERS), READERS),
        post(
            path::KEYS,
            json!({ "kind": "multiple-activation", "product": PRODUCT, "limit": 1 }),
            MASTERS,
        ),
        send(Method::PATCH, &named(path::KEY), json!({ "limit": 1 }), MASTERS),
        post(
            &named(path::KEY_RAISE),
            json!({ "by": 1, "reason": "asked" }),
            LEADERS,
        ),
        post(&named(path::KEY_BLOCK), json!({ "reason": "abused" }), MASTERS),
        post(&named(path::KEY_UNBLOCK), json!({}), MASTERS),
        post(
            &named(path::COMPUTER_RELEASE),
            json!({ "reason": "asked" }),
            LEADERS,
        ),
        get(path::STAFF, INSPECTORS),
        get(&named(path::STAFF_MEMBER), INSPECTORS),
        get(&named(path::STAFF_TOKENS), INSPECTORS),
        post(path::STAFF, json!({ "name": "Aiko", "role": "desk" }), MASTERS),
        send(
            Method::PATCH,
            &named(path::STAFF_MEMBER),
            json!({ "role": "desk" }),
            MASTERS,
        ),
        send(Method::DELETE, &named(path::STAFF_MEMBER), Value::Null, MASTERS),
        post(&named(path::STAFF_TOKENS), json!({ "label": "console" }), MASTERS),
        send(Method::DELETE, &named(path::TOKEN), Value::Null, MASTERS),
        get(path::AUDIT, INSPECTORS),
    ]
}

#[tokio::test]
async fn each_role_may_do_what_it_is_for_and_nothing_else() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let key = vendor.key(100).await;
    let installation_id = Computer::number(1).installation_id(&key).to_string();
    let mut tokens = Vec::new();
    for role in Role::ALL {
        tokens.push((role, vendor.staff(&format!("the {}", role.as_str()), role).await));
    }

    for (method, path, request, roles) in requests(&installation_id) {
        for (role, token) in &tokens {
            let answer = vendor
                .caller
                .ask::<Value>(token, method.clone(), &path, request.clone())
                .await;
            let forbidden = answer
                .as_ref()
                .is_err_and(|problem| problem.status == 403 && problem.code.is_none());
            assert_eq!(
                forbidden,
                !roles.contains(role),
                "{role:?} {method} {path}: {answer:?}"
            );
            // What is allowed fails at most because there is no such thing.
            if let Err(problem) = answer {
                assert!(
                    matches!(problem.status, 403 | 404 | 409),
                    "{role:?} {path}: {problem:?}"
                );
            }
        }
        let answer = vendor
            .caller
            .ask::<Value>("", method.clone(), &path, request.clone())
            .await;
        assert_eq!(answer.unwrap_err().status, 401, "{method} {path}");
    }
}

#[tokio::test]
async fn who_may_not_is_told_so_before_the_request_is_read() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Desk).await;
    let answer = vendor
        .caller
        .ask::<Value>(&token, Method::POST, path::KEYS, Some(json!("nonsense")))
        .await;

    assert_eq!(answer.unwrap_err().status, 403);
}

#[tokio::test]
async fn a_token_is_told_once_and_counts_until_it_is_revoked() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let tokens = path::STAFF_TOKENS.replace("{name}", "%E8%8A%B1%E5%AD%90");
    let add = json!({ "name": "花子", "role": "auditor" });
    let (status, member): (_, StaffEntry) = vendor
        .caller
        .ask(&token, Method::POST, path::STAFF, Some(add))
        .await
        .unwrap();
    assert_eq!((status, member.name.as_str()), (StatusCode::CREATED, "花子"));

    let request = Some(json!({ "label": "laptop" }));
    let ask = || {
        vendor
            .caller
            .ask_once::<IssuedToken>(&token, Method::POST, &tokens, request.clone(), Some("once"))
    };
    let (status, first) = ask().await.unwrap();
    let new = first.token.clone().unwrap().0;
    assert_eq!(status, StatusCode::CREATED);
    assert_eq!(&new[..13], format!("kkn_{}_", first.entry.id));
    let (_, again) = ask().await.unwrap();
    assert_eq!(
        (again.token, &again.entry.id),
        (None, &first.entry.id),
        "told once, made once"
    );

    let (_, listing): (_, Listing<Value>) = vendor
        .caller
        .ask(&token, Method::GET, &tokens, None)
        .await
        .unwrap();
    assert_eq!(listing.items.len(), 1);
    let text = serde_json::to_string(&listing).unwrap();
    assert!(!text.contains(&new[13..]) && !text.contains("hash"));

    let look = || vendor.caller.ask::<Value>(&new, Method::GET, path::AUDIT, None);
    assert!(look().await.is_ok());
    let revoke = path::TOKEN.replace("{id}", &first.entry.id);
    for _ in 0..2 {
        let (_, entry): (_, TokenEntry) = vendor
            .caller
            .ask(&token, Method::DELETE, &revoke, None)
            .await
            .unwrap();
        assert!(entry.revoked_at.is_some());
    }
    assert_eq!(look().await.unwrap_err().status, 401);
}

#[tokio::test]
async fn who_is_removed_or_changes_role_does_so_from_the_next_request_on() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let boss = vendor.staff("Aiko", Role::Administrator).await;
    let token = vendor.staff("Ken", Role::Auditor).await;
    let look = async || {
        let answer = vendor
            .caller
            .ask::<Value>(&token, Method::GET, path::AUDIT, None)
            .await;
        answer.map_or_else(|problem| problem.status, |(status, _)| status.as_u16())
    };
    let ken = path::STAFF_MEMBER.replace("{name}", "Ken");
    let set = async |role: &str| {
        let request = Some(json!({ "role": role }));
        let answer = vendor
            .caller
            .ask::<StaffEntry>(&boss, Method::PATCH, &ken, request)
            .await;
        answer.unwrap().1.role
    };

    assert_eq!(look().await, 200);
    assert_eq!(set("desk").await, Role::Desk);
    assert_eq!(look().await, 403);
    assert_eq!(set("auditor").await, Role::Auditor);
    assert_eq!(look().await, 200);
    let (_, removed): (_, StaffEntry) = vendor
        .caller
        .ask(&boss, Method::DELETE, &ken, None)
        .await
        .unwrap();
    assert!(removed.removed_at.is_some());
    assert_eq!(look().await, 401);

    // Who comes back gets new tokens.
    let back = json!({ "name": "Ken", "role": "auditor" });
    assert!(
        vendor
            .caller
            .ask::<Value>(&boss, Method::POST, path::STAFF, Some(back))
            .await
            .is_ok()
    );
    assert_eq!(look().await, 401);
}

#[tokio::test]
async fn a_token_that_has_expired_lets_nobody_in() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let console = vendor.console();
    let _member = console.add_staff("Aiko", Role::Auditor).await.unwrap();
    let now = Timestamp::now();
    for (hours, status) in [(-1, 401), (1, 200)] {
        let end = now.checked_add(SignedDuration::from_hours(hours)).unwrap();
        let token = console
            .add_token("Aiko", "test", Some(end))
            .await
            .unwrap()
            .token
            .unwrap()
            .0;
        let answer = vendor
            .caller
            .ask::<Value>(&token, Method::GET, path::AUDIT, None)
            .await;
        let found = answer.map_or_else(|problem| problem.status, |(status, _)| status.as_u16());
        assert_eq!(found, status, "{hours} hours");
    }
}

#[tokio::test]
async fn a_token_with_another_secret_lets_nobody_in() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Auditor).await;
    let other = vendor.staff("Ken", Role::Administrator).await;
    let look = async |token: &str| {
        let answer = vendor
            .caller
            .ask::<Value>(token, Method::GET, path::AUDIT, None)
            .await;
        answer.map_or_else(|problem| problem.status, |(status, _)| status.as_u16())
    };

    // Before and after the right one was shown.
    for _ in 0..2 {
        assert_eq!(look(&format!("{}{}", &token[..13], &other[13..])).await, 401);
        assert_eq!(look(&token.to_lowercase()).await, 401);
        assert_eq!(look(&token).await, 200);
    }
}

#[tokio::test]
async fn names_that_would_mislead_are_refused() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    for (name, status) in [
        ("Ａｉｋｏ", 409),
        (" Aiko ", 409),
        ("Aiko\nconsole", 422),
        ("Ai\u{202E}ok", 422),
        ("", 422),
        (&"x".repeat(65), 422),
    ] {
        let request = Some(json!({ "name": name, "role": "desk" }));
        let answer = vendor
            .caller
            .ask::<Value>(&token, Method::POST, path::STAFF, request)
            .await;
        assert_eq!(answer.unwrap_err().status, status, "{name:?}");
    }
}
