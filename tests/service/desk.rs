//! The help desk, and what a telephone activation becomes when the computer meets the internet.

use jiff::{SignedDuration, Timestamp};
use kakunin::codes::{ConfirmationId, KeyKind, ProductKey};
use kakunin::fault::Code;
use kakunin::licence::Method;
use kakunin::service::BlockReason;
use kakunin::wire::{ConfirmationRequest, path};
use reqwest::StatusCode;
use serde_json::Value;

use support::service::{Answer, Computer, PRODUCT, VENDOR, Vendor, code, json_body, read};
use support::service::{PERMANENT, PROVISIONAL};

/// A vendor, a token of its help desk, a key for so many computers, and the computer of somebody who calls.
async fn call(limit: u32) -> (Vendor, String, ProductKey, Computer) {
    let vendor = Vendor::start().await;
    let token = vendor.desk().await;
    let key = vendor.key(limit).await;

    (vendor, token, key, Computer::number(1))
}

/// When the computer's activation ends, as the desk sees it.
async fn end(vendor: &Vendor, token: &str, key: &ProductKey, computer: &Computer) -> Option<Timestamp> {
    let (_, seen) = vendor.look_up(token, key, computer).await.unwrap();

    seen.activation.unwrap().ends_at
}

#[tokio::test]
async fn a_call_activates_a_computer_and_counts_like_the_internet() {
    let (vendor, token, key, computer) = call(1).await;

    let (_, before) = vendor.look_up(&token, &key, &computer).await.unwrap();
    assert_eq!(
        (before.product, before.product_id.as_str()),
        (PRODUCT, "momiji-suite-2026")
    );
    assert_eq!(
        (before.kind, before.used, before.limit),
        (KeyKind::MultipleActivation, 0, 1)
    );
    assert_eq!(before.key_name, key.name().to_string());
    assert!(!before.blocked);
    assert_eq!(before.activation, None);

    let (status, answer) = vendor
        .confirm(&token, computer.installation_id(&key), PERMANENT)
        .await
        .unwrap();
    assert_eq!(status, StatusCode::CREATED);
    assert_eq!((answer.kind, answer.used, answer.limit), (PERMANENT, 1, 1));
    let installation_id = computer.installation_id(&key);
    assert_eq!(
        answer
            .confirmation_id
            .verify_keyed(&key, VENDOR, &installation_id),
        Some(PERMANENT)
    );

    let (_, after) = vendor.look_up(&token, &key, &computer).await.unwrap();
    let summary = after.activation.unwrap();
    assert_eq!(
        (summary.activation_id.as_str(), summary.method),
        (answer.activation_id.as_str(), Method::Telephone)
    );

    // The caller calls again, and another caller calls.
    let (status, again) = vendor
        .confirm(&token, computer.installation_id(&key), PERMANENT)
        .await
        .unwrap();
    assert_eq!(
        (status, again.confirmation_id),
        (StatusCode::OK, answer.confirmation_id)
    );
    assert_eq!(
        code(
            vendor
                .confirm(&token, Computer::number(2).installation_id(&key), PERMANENT)
                .await
        ),
        Some(Code::Cnt1)
    );
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn two_members_of_the_desk_at_once_activate_once() {
    let (vendor, token, key, computer) = call(5).await;
    let (one, two) = tokio::join!(
        vendor.confirm(&token, computer.installation_id(&key), PERMANENT),
        vendor.confirm(&token, computer.installation_id(&key), PERMANENT),
    );

    assert_eq!(one.unwrap().1.confirmation_id, two.unwrap().1.confirmation_id);
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn only_the_desk_may_ask_as_the_desk() {
    let (vendor, token, key, computer) = call(1).await;
    let refused = |answer: Answer<Value>| {
        let problem = answer.unwrap_err();
        assert_eq!((problem.status, problem.code), (401, None));
    };
    let request = ConfirmationRequest {
        installation_id: computer.installation_id(&key),
        kind: PERMANENT,
    };

    for desk_path in [path::DESK_LOOKUPS, path::DESK_CONFIRMATIONS] {
        refused(vendor.caller.send(desk_path, &request).await);
        refused(vendor.caller.send_as_desk("", desk_path, &request).await);
        refused(
            vendor
                .caller
                .send_as_desk(
                    "kkn_01234567_0123456789ABCDEFGHJKMNPQRSTVWXYZ",
                    desk_path,
                    &request,
                )
                .await,
        );
        refused(
            vendor
                .caller
                .send_as_desk(&token[..token.len() - 1], desk_path, &request)
                .await,
        );
        let basic = json_body(vendor.caller.post(desk_path), &request)
            .header("authorization", format!("Basic {token}"));
        let response = basic.send().await.unwrap();
        assert_eq!(response.headers()["www-authenticate"], "Bearer");
        refused(read(response).await);
    }

    assert!(vendor.look_up(&token, &key, &computer).await.is_ok());
    let _revoked = vendor.console().revoke_token(&token[4..12]).await.unwrap();
    assert_eq!(
        vendor.look_up(&token, &key, &computer).await.unwrap_err().status,
        401
    );
    assert_eq!(vendor.used(&key).await, 0);
}

#[tokio::test]
async fn the_desk_sees_a_blocked_key_and_confirms_nothing_for_it() {
    let (vendor, token, key, computer) = call(1).await;
    let _blocked = vendor
        .console()
        .block(key.serial(), BlockReason::IssuedInError, None)
        .await
        .unwrap();

    assert!(vendor.look_up(&token, &key, &computer).await.unwrap().1.blocked);
    assert_eq!(
        code(
            vendor
                .confirm(&token, computer.installation_id(&key), PERMANENT)
                .await
        ),
        Some(Code::Key5)
    );

    let unknown = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, key.serial() ^ 1, 5).unwrap();
    assert_eq!(
        code(vendor.look_up(&token, &unknown, &computer).await),
        Some(Code::Iid1)
    );
    let host = vendor.issue(KeyKind::KmsHost, PRODUCT, 5).await;
    assert_eq!(
        vendor.look_up(&token, &host, &computer).await.unwrap().1.kind,
        KeyKind::KmsHost
    );
    assert_eq!(
        code(
            vendor
                .confirm(&token, computer.installation_id(&host), PERMANENT)
                .await
        ),
        Some(Code::Key6)
    );
}

#[tokio::test]
async fn a_telephone_activation_is_exchanged_for_a_licence_and_spends_nothing() {
    let (vendor, token, key, computer) = call(1).await;
    let (_, called) = vendor
        .confirm(&token, computer.installation_id(&key), PERMANENT)
        .await
        .unwrap();

    for _ in 0..2 {
        let (status, answer) = vendor
            .exchange(&key, &computer, called.confirmation_id.clone())
            .await
            .unwrap();
        assert_eq!(status, StatusCode::OK);
        assert_eq!((&answer.activation_id, answer.used), (&called.activation_id, 1));
        assert_eq!(answer.confirmation_id, called.confirmation_id);
        let claims = vendor.claims(&answer);
        assert_eq!((claims.method, claims.expires_at), (Method::Telephone, None));
        assert_eq!(claims.parts, computer.parts);
    }

    // Now that its parts are known, a repaired computer is recognised.
    let repaired = computer.changed([kakunin::machine::PartKind::Disk]);
    assert_eq!(
        vendor.caller.activate(&key, &repaired).await.unwrap().0,
        StatusCode::OK
    );
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn a_confirmation_id_of_something_else_is_not_exchanged() {
    let vendor = Vendor::start().await;
    let key = vendor.key(1).await;
    let other_key = vendor.key(1).await;
    let (one, two) = (Computer::number(1), Computer::number(2));
    let of = |key: &ProductKey, computer: &Computer, vendor: &str| {
        ConfirmationId::keyed(key, vendor, &computer.installation_id(key), PERMANENT)
    };

    for foreign in [
        of(&key, &two, VENDOR),
        of(&other_key, &one, VENDOR),
        of(&key, &one, "other.example"),
    ] {
        assert_eq!(code(vendor.exchange(&key, &one, foreign).await), Some(Code::Cid3));
    }
    assert_eq!(vendor.used(&key).await, 0);
}

#[tokio::test]
async fn an_exchange_after_a_release_is_refused() {
    let (vendor, token, key, computer) = call(1).await;
    let (_, called) = vendor
        .confirm(&token, computer.installation_id(&key), PERMANENT)
        .await
        .unwrap();
    let _usage = vendor
        .console()
        .release(key.serial(), &called.activation_id, "it was sold")
        .await
        .unwrap();
    let (_, _) = vendor.caller.activate(&key, &Computer::number(2)).await.unwrap();

    assert_eq!(
        code(vendor.exchange(&key, &computer, called.confirmation_id).await),
        Some(Code::Iid2)
    );
}

#[tokio::test]
async fn a_provisional_activation_ends_unless_it_is_made_permanent() {
    let (vendor, token, key, computer) = call(1).await;
    let (_, called) = vendor
        .confirm(&token, computer.installation_id(&key), PROVISIONAL)
        .await
        .unwrap();
    let installation_id = computer.installation_id(&key);
    assert_eq!(
        called
            .confirmation_id
            .verify_keyed(&key, VENDOR, &installation_id),
        Some(PROVISIONAL)
    );
    let end_of_it = end(&vendor, &token, &key, &computer).await.unwrap();
    let left = end_of_it.duration_since(Timestamp::now());
    assert!(left > SignedDuration::from_hours(71) && left <= SignedDuration::from_hours(72));

    // A licence for it ends with it, and asking again does not move the end.
    for _ in 0..2 {
        let (_, answer) = vendor
            .exchange(&key, &computer, called.confirmation_id.clone())
            .await
            .unwrap();
        let claims = vendor.claims(&answer);
        assert_eq!(claims.expires_at.unwrap().as_second(), end_of_it.as_second());
    }

    let (status, _) = vendor
        .confirm(&token, computer.installation_id(&key), PERMANENT)
        .await
        .unwrap();
    assert_eq!(status, StatusCode::OK);
    let (_, _) = vendor
        .confirm(&token, computer.installation_id(&key), PROVISIONAL)
        .await
        .unwrap();
    let end = end(&vendor, &token, &key, &computer).await;
    assert_eq!(end, None, "what is permanent stays so");
    let (_, answer) = vendor
        .exchange(&key, &computer, called.confirmation_id)
        .await
        .unwrap();
    assert_eq!(vendor.claims(&answer).expires_at, None);
    assert_eq!(vendor.used(&key).await, 1);
}
