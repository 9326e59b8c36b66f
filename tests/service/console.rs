//! What the console of the help desk asks besides looking up and confirming.

use kakunin::codes::ReleaseCode;
use kakunin::service::{BlockReason, Role};
use kakunin::wire::admin::{ComputerEntry, Listing};
use kakunin::wire::desk::{CASE_HEADER, CallAnswer, CallOutcome, CallRecord, SessionAnswer, path};
use kakunin::wire::{LookupAnswer, ReleaseAnswer, path as desk_path};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use support::service::{Answer, Computer, VENDOR, Vendor, json_body, read};

#[tokio::test]
async fn whose_token_it_is() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Desk).await;

    let (_, session): (_, SessionAnswer) = vendor
        .caller
        .ask(&token, Method::GET, path::SESSION, None)
        .await
        .unwrap();
    assert_eq!((session.name.as_str(), session.role), ("Aiko", Role::Desk));
    assert!(session.products.contains(&101), "{:?}", session.products);
    let refused: Answer<SessionAnswer> = vendor
        .caller
        .ask("nothing", Method::GET, path::SESSION, None)
        .await;
    assert_eq!(refused.unwrap_err().status, 401);
}

#[tokio::test]
async fn a_supervisor_raises_a_limit_and_releases_a_computer_for_a_reason() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Supervisor).await;
    let key = vendor.key(1).await;
    let computer = Computer::number(1);
    let id = computer.installation_id(&key).to_string();
    let _activated = vendor.caller.activate(&key, &computer).await.unwrap();

    let raise = json!({ "installation_id": id, "by": 2, "reason": "two more desks" });
    let (_, raised): (_, LookupAnswer) = vendor.ask_in_case(&token, path::LIMITS, &raise).await.unwrap();
    assert_eq!((raised.used, raised.limit), (1, 3));

    let removal = json!({ "installation_id": id, "reason": "the computer burnt" });
    let (_, removed): (_, LookupAnswer) = vendor
        .ask_in_case(&token, path::REMOVALS, &removal)
        .await
        .unwrap();
    assert_eq!((removed.used, removed.limit, removed.activation), (0, 3, None));
    assert_eq!(removed.history.len(), 1);
    assert!(removed.history[0].released_at.is_some());
    let again: Answer<LookupAnswer> = vendor.ask_in_case(&token, path::REMOVALS, &removal).await;
    assert_eq!(again.unwrap_err().status, 404);

    for (path, request) in [
        (
            path::LIMITS,
            json!({ "installation_id": id, "by": 2, "reason": "  " }),
        ),
        (
            path::LIMITS,
            json!({ "installation_id": id, "by": 0, "reason": "none" }),
        ),
        (
            path::LIMITS,
            json!({ "installation_id": id, "by": 1001, "reason": "many" }),
        ),
        (path::REMOVALS, json!({ "installation_id": id, "reason": "" })),
        (
            desk_path::DESK_CONFIRMATIONS,
            json!({ "installation_id": id, "type": "provisional" }),
        ),
    ] {
        let refused: Answer<Value> = vendor.ask_in_case(&token, path, &request).await;
        assert_eq!(refused.unwrap_err().status, 422, "{path} {request}");
    }
    assert_eq!(vendor.console().key(key.serial()).await.unwrap().limit, 3);

    let log = vendor.log().await;
    for (action, reason) in [
        ("key.raise-limit", "case 4471-08: two more desks"),
        ("activation.release", "case 4471-08: the computer burnt"),
    ] {
        let is_there = log.iter().any(|line| {
            line.actor == "staff:Aiko" && line.action == action && line.details["reason"] == reason
        });
        assert!(is_there, "{action}: {log:#?}");
    }
}

#[tokio::test]
async fn a_supervisor_releases_any_computer_of_the_callers_key() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Supervisor).await;
    let (key, other) = (vendor.key(2).await, vendor.key(2).await);
    let old = vendor
        .caller
        .activate(&key, &Computer::number(1))
        .await
        .unwrap()
        .1;
    let strange = vendor
        .caller
        .activate(&other, &Computer::number(2))
        .await
        .unwrap()
        .1;
    let id = Computer::number(3).installation_id(&key).to_string();

    let asked = json!({ "installation_id": id });
    let (_, listed): (_, Listing<ComputerEntry>) =
        vendor.ask_in_case(&token, path::COMPUTERS, &asked).await.unwrap();
    let ids: Vec<&str> = listed
        .items
        .iter()
        .map(|each| each.activation_id.as_str())
        .collect();
    assert_eq!(ids, [old.activation_id.as_str()]);
    assert_eq!(listed.next, None);

    let removal = |activation: &str| json!({ "installation_id": id, "activation_id": activation, "reason": "it was sold" });
    let refused: Answer<LookupAnswer> = vendor
        .ask_in_case(&token, path::REMOVALS, &removal(&strange.activation_id))
        .await;
    assert_eq!(refused.unwrap_err().status, 404, "it uses another key");
    let (_, removed): (_, LookupAnswer) = vendor
        .ask_in_case(&token, path::REMOVALS, &removal(&old.activation_id))
        .await
        .unwrap();
    assert_eq!((removed.used, removed.limit), (0, 2));
    assert_eq!(vendor.console().key(other.serial()).await.unwrap().used, 1);

    let log = vendor.log().await;
    let is_there = |action: &str, subject: &str| {
        log.iter()
            .any(|line| line.actor == "staff:Aiko" && line.action == action && line.subject == subject)
    };
    assert!(is_there("desk.computers", "case:4471-08"), "{log:#?}");
    let released = log
        .iter()
        .find(|line| line.action == "activation.release")
        .unwrap();
    assert_eq!(released.details["reason"], "case 4471-08: it was sold");
}

#[tokio::test]
async fn a_raise_that_is_sent_twice_is_made_once() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Supervisor).await;
    let key = vendor.key(1).await;
    let id = Computer::number(1).installation_id(&key).to_string();
    let raise = json!({ "installation_id": id, "by": 2, "reason": "asked" });
    for _ in 0..2 {
        let (status, _) = vendor
            .caller
            .ask_once::<LookupAnswer>(
                &token,
                Method::POST,
                path::LIMITS,
                Some(raise.clone()),
                Some("4471-08-1"),
            )
            .await
            .unwrap();
        assert_eq!(status, StatusCode::OK);
    }

    assert_eq!(vendor.console().key(key.serial()).await.unwrap().limit, 3);
}

#[tokio::test]
async fn a_release_that_is_sent_twice_is_made_once_and_answered_alike() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Ren", Role::Desk).await;
    let key = vendor.key(2).await;
    let computer = Computer::number(1);
    let id = computer.installation_id(&key);
    let (_, former) = vendor.caller.activate(&key, &computer).await.unwrap();
    let code = ReleaseCode::new(&key, VENDOR, &id).to_string();
    let request = json!({ "installation_id": id.to_string(), "release_code": code });
    let release = async |once| {
        vendor
            .caller
            .ask_once::<ReleaseAnswer>(&token, Method::POST, path::RELEASES, Some(request.clone()), once)
            .await
    };

    let (status, first) = release(Some("4471-08-release")).await.unwrap();
    assert_eq!(status, StatusCode::OK);
    assert_eq!((&first.activation_id, first.used), (&former.activation_id, 0));
    let unnamed = release(None).await.unwrap_err();
    assert_eq!(unnamed.status, 404, "without a key it is another request");

    // What the computer has become since then is not what the repeated request is about.
    let begun_anew = Computer {
        nonce: computer.nonce + 1,
        ..computer
    };
    let (status, _) = vendor.caller.activate(&key, &begun_anew).await.unwrap();
    assert_eq!(status, StatusCode::CREATED);
    let (status, again) = release(Some("4471-08-release")).await.unwrap();
    assert_eq!(status, StatusCode::OK);
    assert_eq!(
        (again.activation_id, again.used, again.limit),
        (first.activation_id, first.used, first.limit)
    );
    assert_eq!(vendor.used(&key).await, 1, "the later activation stays");
    assert_eq!(vendor.count("activation.release").await, 1);

    let of_other = Computer::number(2).installation_id(&key).to_string();
    let other = json!({ "installation_id": of_other, "release_code": code });
    let refused: Answer<ReleaseAnswer> = vendor
        .caller
        .ask_once(
            &token,
            Method::POST,
            path::RELEASES,
            Some(other),
            Some("4471-08-release"),
        )
        .await;
    assert_eq!(
        refused.unwrap_err().status,
        422,
        "the key was used for another request"
    );
}

#[tokio::test]
async fn a_removal_and_a_record_that_are_sent_twice_are_made_once() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Supervisor).await;
    let key = vendor.key(1).await;
    let computer = Computer::number(1);
    let id = computer.installation_id(&key).to_string();
    let _activated = vendor.caller.activate(&key, &computer).await.unwrap();
    let removal = json!({ "installation_id": id, "reason": "the computer burnt" });
    let call = json!({ "seconds": 240, "outcome": "released", "heard": [], "read": [] });
    for _ in 0..2 {
        for (path, request, once) in [
            (path::REMOVALS, &removal, "4471-08-removal"),
            (path::CALLS, &call, "4471-08-call"),
        ] {
            let (status, _) = vendor
                .caller
                .ask_once::<Value>(&token, Method::POST, path, Some(request.clone()), Some(once))
                .await
                .unwrap();
            assert_eq!(status, StatusCode::OK, "{path}");
        }
    }

    assert_eq!(vendor.count("activation.release").await, 1);
    assert_eq!(vendor.count("desk.call").await, 1);
}

#[tokio::test]
async fn what_was_asked_in_a_case_is_found_by_its_number() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Desk).await;
    let key = vendor.key(1).await;
    let id = Computer::number(1).installation_id(&key).to_string();
    let request = json!({ "installation_id": id });
    let _found: (_, LookupAnswer) = vendor
        .ask_in_case(&token, desk_path::DESK_LOOKUPS, &request)
        .await
        .unwrap();
    let _blocked = vendor
        .console()
        .block(key.serial(), BlockReason::Refunded, None)
        .await
        .unwrap();
    let (_, blocked): (_, LookupAnswer) = vendor
        .ask_in_case(&token, desk_path::DESK_LOOKUPS, &request)
        .await
        .unwrap();
    assert_eq!(blocked.block_reason, Some(BlockReason::Refunded));
    let order = json!({ "installation_id": id, "type": "permanent" });
    let refused: Answer<Value> = vendor
        .ask_in_case(&token, desk_path::DESK_CONFIRMATIONS, &order)
        .await;
    assert_eq!(refused.unwrap_err().status, 403);

    let log = vendor.log().await;
    let of_case: Vec<_> = log
        .iter()
        .filter(|line| line.subject == "case:4471-08")
        .map(|line| (line.action.as_str(), line.details["outcome"].as_str().unwrap()))
        .collect();
    assert_eq!(
        of_case,
        [
            ("desk.look_up", "found"),
            ("desk.look_up", "found"),
            ("desk.confirm", "KEY-5")
        ]
    );

    let wrong = json_body(vendor.caller.post(desk_path::DESK_LOOKUPS), &request)
        .bearer_auth(&token)
        .header(CASE_HEADER, "anything");
    let refused = read::<Value>(wrong.send().await.unwrap()).await;
    assert_eq!(refused.unwrap_err().status, 422);
}

#[tokio::test]
async fn calls_are_written_down_without_the_caller_and_summed_up() {
    let vendor = Vendor::start().await;
    let token = vendor.staff("Aiko", Role::Desk).await;
    for (seconds, outcome) in [(240, CallOutcome::Confirmed), (60, CallOutcome::Refused)] {
        let call = CallRecord {
            seconds,
            outcome,
            heard: vec![0, 0, 1, 0, 0, 0, 0, 0],
            read: vec![0, 2],
            language: Some("ja".to_owned()),
        };
        let _kept: (_, CallAnswer) = vendor
            .caller
            .send_as_desk(&token, path::CALLS, &call)
            .await
            .unwrap();
    }
    let too_long = json!({ "seconds": 86401, "outcome": "confirmed", "heard": [], "read": [] });
    let refused: Answer<Value> = vendor.caller.send_as_desk(&token, path::CALLS, &too_long).await;
    assert_eq!(refused.unwrap_err().status, 422);

    let calls = vendor.console().calls(None, None).await.unwrap();
    assert_eq!((calls.count, calls.ended(CallOutcome::Confirmed)), (2, 1));
    assert_eq!((calls.mean_seconds(), calls.heard[2], calls.read[1]), (150, 2, 4));
    let none = vendor
        .console()
        .calls(None, Some(jiff::Timestamp::UNIX_EPOCH))
        .await
        .unwrap();
    assert_eq!(none.count, 0);

    let kept: Vec<_> = vendor
        .log()
        .await
        .into_iter()
        .filter(|line| line.action == "desk.call")
        .collect();
    assert_eq!(kept.len(), 2);
    for line in kept {
        assert_eq!(line.subject, "call");
        let members = line
            .details
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect::<Vec<_>>();
        assert_eq!(
            members,
            ["heard", "language", "outcome", "read", "seconds", "token"]
        );
    }
}
