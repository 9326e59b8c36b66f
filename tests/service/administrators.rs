//! Several administrators at the same time.

use std::collections::HashSet;

use kakunin::service::audit::Head;
use kakunin::service::{KeyFilter, Limits, Role, Transport};
use kakunin::wire::admin::{IssuedKeys, KeyEntry, MAX_PAGE, path};
use reqwest::Method;
use serde_json::{Value, json};

use support::service::{Answer, PRODUCT, Vendor};

#[tokio::test(flavor = "multi_thread")]
async fn two_administrators_at_once_lose_nothing() {
    const ROUNDS: u64 = 12;

    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let key = vendor.key(10).await;
    let raise = path::KEY_RAISE.replace("{serial}", &key.serial().to_string());
    let before = vendor.console().verify_audit(None).await.unwrap().unwrap().seq;
    let tokens = [
        vendor.staff("Aiko", Role::Administrator).await,
        vendor.staff("Ken", Role::Administrator).await,
    ];
    let work = |token: String| {
        let (caller, raise) = (vendor.caller.clone(), raise.clone());
        tokio::spawn(async move {
            let mut serials = Vec::new();
            for round in 0..ROUNDS {
                let request = json!({ "by": 1, "reason": format!("round {round}") });
                let (_, _): (_, KeyEntry) = caller
                    .ask(&token, Method::POST, &raise, Some(request))
                    .await
                    .unwrap();
                let request = json!({ "kind": "kms-host", "product": PRODUCT, "limit": 1, "count": 5 });
                let (_, issued): (_, IssuedKeys) = caller
                    .ask(&token, Method::POST, path::KEYS, Some(request))
                    .await
                    .unwrap();
                serials.extend(issued.keys.iter().map(|key| key.serial));
            }

            serials
        })
    };
    let (one, other) = (work(tokens[0].clone()), work(tokens[1].clone()));
    let serials: Vec<u32> = [one.await.unwrap(), other.await.unwrap()].concat();

    let limit = vendor.console().key(key.serial()).await.unwrap().limit;
    assert_eq!(u64::from(limit), 10 + 2 * ROUNDS, "no raise was lost");
    assert_eq!(serials.iter().collect::<HashSet<_>>().len(), serials.len());
    let listed = vendor
        .console()
        .keys(KeyFilter::default(), None, Some(MAX_PAGE))
        .await
        .unwrap();
    assert_eq!(listed.items.len(), serials.len() + 1);
    // Two members with a token each, and two changes a round.
    let Head { seq, .. } = vendor.console().verify_audit(None).await.unwrap().unwrap();
    assert_eq!(seq, before + 4 + 4 * ROUNDS);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_ask_for_the_same_once_both_get_the_same() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let request = json!({ "name": "Kita" });
    let ask = || {
        vendor.caller.ask_once::<Value>(
            &token,
            Method::POST,
            path::ORGANISATIONS,
            Some(request.clone()),
            Some("the-same"),
        )
    };
    let (one, other) = tokio::join!(ask(), ask());

    assert_eq!(one.unwrap(), other.unwrap());
    let listing = vendor.console().organisations(None, None).await.unwrap();
    assert_eq!(listing.items.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_add_the_same_name_one_is_told() {
    let vendor = Vendor::start_as(Limits::OFF, Transport::default()).await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let request = json!({ "name": "Ken", "role": "desk" });
    let ask = || {
        vendor
            .caller
            .ask::<Value>(&token, Method::POST, path::STAFF, Some(request.clone()))
    };
    let (one, other) = tokio::join!(ask(), ask());

    let mut statuses = [one, other]
        .map(|answer| answer.map_or_else(|problem| problem.status, |(status, _)| status.as_u16()));
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
}

#[tokio::test]
async fn keys_that_nobody_could_use_are_refused() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Administrator).await;
    let order = |product: u16, limit: u32, expires: &str| json!({ "kind": "multiple-activation", "product": product, "limit": limit, "expires_at": expires });

    for (request, says) in [
        (order(103, 1, "9999-01-01T00:00:00Z"), "no product 103"),
        (order(PRODUCT, 0, "9999-01-01T00:00:00Z"), "at least 1"),
        (order(PRODUCT, 1, "2020-01-01T00:00:00Z"), "expired at 2020"),
    ] {
        let answer: Answer<IssuedKeys> = vendor
            .caller
            .ask(&token, Method::POST, path::KEYS, Some(request))
            .await;
        let problem = answer.unwrap_err();
        assert_eq!(problem.status, 422);
        assert!(problem.detail.as_deref().unwrap().contains(says), "{problem:?}");
    }
    let key = vendor.key(5).await;
    let address = path::KEY.replace("{serial}", &key.serial().to_string());
    let answer: Answer<KeyEntry> = vendor
        .caller
        .ask(&token, Method::PATCH, &address, Some(json!({ "limit": 0 })))
        .await;
    let problem = answer.unwrap_err();
    assert_eq!(problem.status, 422);
    assert!(problem.detail.unwrap().contains("block it instead"));
}
