//! Whoever asks too often, or guesses, has to wait; nobody else has.

use kakunin::codes::{ConfirmationId, ConfirmationType, KeyKind, ProductKey};
use kakunin::fault::{Code, Fault};
use kakunin::service::{Limits, Proxy, Role, Transport};
use kakunin::wire::{ExchangeRequest, LookupRequest, Problem, Proof, Proven as _, path};
use reqwest::StatusCode;
use serde_json::Value;

use support::service::{Answer, Computer, PRODUCT, VENDOR, Vendor, code, json_body, read};

/// Three failures, and then one an hour.
fn few_failures() -> Limits {
    Limits {
        failures: "1/h,3".parse().unwrap(),
        ..Limits::default()
    }
}

/// Makes sure that an answer tells to wait for about an hour.
fn has_to_wait(problem: &Problem) {
    assert_eq!((problem.status, problem.code), (429, Some(Code::Srv2)));
    let Some(Fault::TooManyAttempts { seconds }) = problem.fault else {
        panic!("{problem:?}");
    };
    assert!((3500..=3601).contains(&seconds), "{seconds}");
}

#[tokio::test]
async fn after_a_few_wrong_guesses_the_next_has_to_wait_and_who_has_the_key_has_not() {
    let vendor = Vendor::start_as(few_failures(), Transport::default()).await;
    let key = vendor.key(5).await;
    let computer = Computer::number(1);
    let request = |secret: u64| {
        let guess = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, key.serial(), secret).unwrap();
        computer.activation_request(&guess)
    };

    for secret in 0..3 {
        let answer = vendor
            .caller
            .send::<Value>(path::ACTIVATIONS, &request(secret))
            .await;
        assert_eq!(code(answer), Some(Code::Key4));
    }
    let wrong = json_body(vendor.caller.post(path::ACTIVATIONS), &request(3));
    let response = wrong.send().await.unwrap();
    let after: u64 = response.headers()["retry-after"]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!((3500..=3601).contains(&after), "{after}");
    has_to_wait(&read::<Value>(response).await.unwrap_err());

    assert!(vendor.caller.activate(&key, &computer).await.is_ok());
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn wrong_confirmation_ids_and_wrong_tokens_are_guesses_too() {
    let vendor = Vendor::start_as(few_failures(), Transport::default()).await;
    let key = vendor.key(5).await;
    let (one, two) = (Computer::number(1), Computer::number(2));
    let foreign = two.installation_id(&key);
    let exchange = ExchangeRequest {
        vendor: VENDOR.to_owned(),
        product: PRODUCT,
        installation_id: one.installation_id(&key),
        confirmation_id: ConfirmationId::keyed(&key, VENDOR, &foreign, ConfirmationType::Permanent),
        proof: Proof::MISSING,
        parts: one.parts.clone(),
        present: None,
        sent_at: jiff::Timestamp::now(),
    }
    .proven_by(&key);
    let invented = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, key.serial(), 5).unwrap();
    let lookup = LookupRequest {
        installation_id: one.installation_id(&invented),
    };

    for _ in 0..3 {
        let answer: Answer<Value> = vendor.caller.send(path::EXCHANGES, &exchange).await;
        assert_eq!(code(answer), Some(Code::Cid3));
    }
    let answer: Answer<Value> = vendor.caller.send(path::EXCHANGES, &exchange).await;
    has_to_wait(&answer.unwrap_err());

    // They are counted apart, and so is what a member of staff gets wrong.
    let show = async |token: &str| -> Problem {
        let answer: Answer<Value> = vendor
            .caller
            .send_as_desk(token, path::DESK_LOOKUPS, &lookup)
            .await;
        answer.unwrap_err()
    };
    for token in ["kkn_00000000_00000000000000000000000000000000", "guess", ""] {
        assert_eq!(show(token).await.status, 401);
    }
    has_to_wait(&show("guess").await);
    let token = vendor.staff("ayumi", Role::Desk).await;
    for _ in 0..3 {
        assert_eq!(show(&token).await.code, Some(Code::Iid1));
    }
    has_to_wait(&show(&token).await);
}

#[tokio::test]
async fn what_is_no_guess_is_not_held_against_anybody() {
    let vendor = Vendor::start_as(few_failures(), Transport::default()).await;
    let key = vendor.key(1).await;
    let (_, _) = vendor.caller.activate(&key, &Computer::number(0)).await.unwrap();
    for number in 1..20 {
        let answer = vendor.caller.activate(&key, &Computer::number(number)).await;
        assert_eq!(code(answer), Some(Code::Cnt1));
        let (status, _) = vendor.caller.activate(&key, &Computer::number(0)).await.unwrap();
        assert_eq!(status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_key_has_a_limit_of_its_own_and_others_go_on() {
    let limits = Limits {
        key: "1/h,2".parse().unwrap(),
        ..Limits::default()
    };
    let vendor = Vendor::start_as(limits, Transport::default()).await;
    let (busy, other) = (vendor.key(5).await, vendor.key(5).await);
    for number in 1..=2 {
        assert!(
            vendor
                .caller
                .activate(&busy, &Computer::number(number))
                .await
                .is_ok()
        );
    }

    has_to_wait(
        &vendor
            .caller
            .activate(&busy, &Computer::number(3))
            .await
            .unwrap_err(),
    );
    assert!(vendor.caller.activate(&other, &Computer::number(3)).await.is_ok());
    assert_eq!(vendor.used(&busy).await, 2);

    // Whoever cannot show the key uses up nothing of its limit, and learns nothing of it.
    let guessed = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, busy.serial(), 5).unwrap();
    assert_eq!(
        code(vendor.caller.activate(&guessed, &Computer::number(4)).await),
        Some(Code::Key4)
    );
}

#[tokio::test]
async fn behind_a_proxy_each_client_has_limits_of_its_own() {
    let transport = Transport {
        proxy: Some(Proxy {
            networks: vec!["127.0.0.1".parse().unwrap()],
            header: "x-forwarded-for".parse().unwrap(),
        }),
        ..Transport::default()
    };
    let vendor = Vendor::start_as(few_failures(), transport).await;
    let key = vendor.key(5).await;
    let unknown = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, key.serial() ^ 1, 5).unwrap();
    let ask = async |key: &ProductKey, for_whom: &str| {
        let request = Computer::number(1).activation_request(key);
        let builder = json_body(vendor.caller.post(path::ACTIVATIONS), &request);
        let response = builder.header("x-forwarded-for", for_whom).send().await.unwrap();
        read::<Value>(response).await
    };

    // A client that invents another address before its own is the same client.
    for invented in ["", "203.0.113.1, ", "127.0.0.1, "] {
        let answer = ask(&unknown, &format!("{invented}198.51.100.7")).await;
        assert_eq!(code(answer), Some(Code::Key4));
    }
    has_to_wait(&ask(&unknown, "198.51.100.7").await.unwrap_err());
    has_to_wait(&ask(&unknown, "198.51.100.8, 198.51.100.7").await.unwrap_err());
    assert_eq!(code(ask(&unknown, "198.51.100.8").await), Some(Code::Key4));
    assert!(ask(&key, "198.51.100.7").await.is_ok());
}

#[tokio::test]
async fn who_is_no_proxy_is_not_believed() {
    let vendor = Vendor::start_as(few_failures(), Transport::default()).await;
    let key = vendor.key(5).await;
    let unknown = ProductKey::new(KeyKind::MultipleActivation, PRODUCT, key.serial() ^ 1, 5).unwrap();
    for number in 0..3 {
        let request = Computer::number(1).activation_request(&unknown);
        let builder = json_body(vendor.caller.post(path::ACTIVATIONS), &request);
        let invented = builder.header("x-forwarded-for", format!("198.51.100.{number}"));
        assert_eq!(
            code(read::<Value>(invented.send().await.unwrap()).await),
            Some(Code::Key4)
        );
    }

    has_to_wait(
        &vendor
            .caller
            .activate(&unknown, &Computer::number(1))
            .await
            .unwrap_err(),
    );
}
