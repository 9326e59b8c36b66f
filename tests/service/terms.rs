//! Terms of a key: what the service is told arrives in the licence, on the computer and at the
//! desk, and a trial begins once per computer.

use jiff::{SignedDuration, Timestamp};
use kakunin::codes::{KeyKind, ProductKey};
use kakunin::fault::Code;
use kakunin::licence::{Method, Terms};
use kakunin::service::Administration;
use kakunin::wire::admin::{KeyChange, KeyOrder, KeyTerms};

use support::service::{Computer, PERMANENT, PRODUCT, PROVISIONAL, Vendor, code};

fn in_days(days: i64) -> Timestamp {
    let now = Timestamp::now() + SignedDuration::from_hours(24 * days);

    Timestamp::from_second(now.as_second()).unwrap()
}

fn trial(days: u32) -> KeyTerms {
    KeyTerms {
        trial_days: Some(days),
        ..KeyTerms::default()
    }
}

fn subscription(until: Timestamp) -> KeyTerms {
    KeyTerms {
        subscription_until: Some(until),
        grace_days: 14,
        features: vec!["pdf-export".to_owned(), "scan".to_owned()],
        limit_number: Some(25),
        ..KeyTerms::default()
    }
}

async fn issue(console: &Administration, terms: KeyTerms) -> ProductKey {
    let order = KeyOrder {
        kind: KeyKind::MultipleActivation,
        product: PRODUCT,
        limit: 9,
        count: 1,
        organisation: None,
        expires_at: None,
        note: None,
        terms: Some(terms),
    };
    let batch = console.draw(&order, None).unwrap();
    console.issue_drawn(&batch).await.unwrap();

    batch.keys()[0].clone()
}

async fn change(console: &Administration, key: &ProductKey, terms: Option<KeyTerms>) {
    let change = KeyChange {
        terms: Some(terms),
        ..KeyChange::default()
    };
    let _changed = console.change_key(key.serial(), change).await.unwrap();
}

#[tokio::test]
async fn a_trial_begins_once_per_computer_whatever_is_released_or_issued_anew() {
    let vendor = Vendor::start().await;
    let console = vendor.console();
    let (first, second) = (issue(&console, trial(30)).await, issue(&console, trial(60)).await);
    let computer = Computer::number(1);
    let ends = |answer| vendor.claims(answer).terms.unwrap().trial_ends.unwrap();

    let (_, answer) = vendor.caller.activate(&first, &computer).await.unwrap();
    let began = ends(&answer) - SignedDuration::from_hours(24 * 30);
    assert!((Timestamp::now().as_second() - began.as_second()).abs() < 60);

    let id = &answer.activation_id;
    let _released = vendor.caller.release(id, &first, &computer).await.unwrap();
    // The licence has whole seconds.
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    let again = Computer {
        nonce: 2,
        ..computer.clone()
    };
    let (_, answer) = vendor.caller.activate(&first, &again).await.unwrap();
    assert_eq!(ends(&answer), began + SignedDuration::from_hours(24 * 30));
    let (_, answer) = vendor.caller.activate(&second, &again).await.unwrap();
    assert_eq!(ends(&answer), began + SignedDuration::from_hours(24 * 60));
    let (_, answer) = vendor
        .caller
        .activate(&first, &Computer::number(2))
        .await
        .unwrap();
    assert!(ends(&answer) > began + SignedDuration::from_hours(24 * 30));
}

#[cfg(feature = "wizard")]
#[tokio::test]
async fn a_subscription_is_on_the_computer_and_its_prolongation_arrives() {
    let vendor = Vendor::start().await;
    let console = vendor.console();
    let (ends, prolonged) = (in_days(-1), in_days(365));
    let key = issue(&console, subscription(ends)).await;
    let state = tempfile::tempdir().unwrap();
    let program = vendor.program(state.path());
    let _installed = program.install_key(key.clone(), false).unwrap();

    // Over, but in its grace: activated, and said until when.
    let snapshot = program.activate().await.unwrap();
    assert!(snapshot.status.is_activated());
    let terms = snapshot.terms.clone().unwrap();
    assert_eq!(
        terms,
        Terms {
            trial_ends: None,
            subscription_ends: Some(ends),
            grace_days: 14,
            features: vec!["pdf-export".to_owned(), "scan".to_owned()],
            limit: Some(25),
        }
    );
    let grace = ends + SignedDuration::from_hours(24 * 14);
    assert_eq!(terms.in_grace_until(snapshot.now), Some(grace));
    // It is asked for again tomorrow, as every day.
    let plan = program.planned().unwrap().unwrap();
    let tomorrow = plan.at.as_second() - Timestamp::now().as_second();
    assert!((86_000..=86_400).contains(&tomorrow), "{tomorrow}");

    // Over with its grace: a notice with its code.
    change(&console, &key, Some(subscription(in_days(-20)))).await;
    let snapshot = program.activate().await.unwrap();
    let fault = snapshot.status.fault().unwrap();
    assert_eq!(fault.code(), Code::Trm2);
    assert!(snapshot.terms.is_some());

    // The renewal brings the new end.
    change(&console, &key, Some(subscription(prolonged))).await;
    let snapshot = program.activate().await.unwrap();
    assert!(snapshot.status.is_activated());
    assert_eq!(snapshot.terms.unwrap().subscription_ends, Some(prolonged));
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn by_telephone_such_a_key_is_provisional_until_its_licence_is_fetched() {
    let vendor = Vendor::start().await;
    let key = issue(&vendor.console(), subscription(in_days(30))).await;
    let computer = Computer::number(1);
    let token = vendor.desk().await;
    let id = computer.installation_id(&key);

    let (_, seen) = vendor.look_up(&token, &key, &computer).await.unwrap();
    assert_eq!(seen.terms.unwrap().limit_number, Some(25));
    let refused = vendor.confirm(&token, id, PERMANENT).await;
    assert_eq!(code(refused), Some(Code::Trm3));
    assert_eq!(vendor.used(&key).await, 0);

    let (_, answer) = vendor.confirm(&token, id, PROVISIONAL).await.unwrap();
    let (_, licensed) = vendor
        .exchange(&key, &computer, answer.confirmation_id)
        .await
        .unwrap();
    let claims = vendor.claims(&licensed);
    assert_eq!((claims.method, claims.expires_at), (Method::Internet, None));
    assert_eq!(claims.terms.unwrap().limit, Some(25));
    // No permanent confirmation ID is handed out beside the terms.
    let kind = licensed
        .confirmation_id
        .verify_keyed(&key, support::service::VENDOR, &id);
    assert_eq!(kind, Some(PROVISIONAL));
    assert_eq!(vendor.used(&key).await, 1);
}

#[tokio::test]
async fn terms_that_nobody_could_mean_change_nothing() {
    let vendor = Vendor::start().await;
    let console = vendor.console();
    let host = vendor.issue(KeyKind::KmsHost, PRODUCT, 1).await;
    let key = issue(&console, trial(30)).await;
    for (key, terms) in [(&host, trial(30)), (&key, trial(0)), (&key, trial(4000))] {
        let change = KeyChange {
            terms: Some(Some(terms)),
            ..KeyChange::default()
        };
        let refused = console.change_key(key.serial(), change).await;
        assert!(refused.is_err());
    }
    assert_eq!(console.key(key.serial()).await.unwrap().terms, Some(trial(30)));
    change(&console, &key, None).await;
    assert_eq!(console.key(key.serial()).await.unwrap().terms, None);
    let (_, answer) = vendor.caller.activate(&key, &Computer::number(1)).await.unwrap();
    assert_eq!(vendor.claims(&answer).terms, None);
}
