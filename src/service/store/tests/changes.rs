use serde_json::json;
use tokio::task::JoinSet;

use super::*;
use crate::codes::KeyName;
use crate::service::audit::{START, Verifier};

on_both!(
    changes_at_once_are_chained_one_after_the_other,
    what_is_refused_leaves_nothing_behind,
    a_repeated_request_changes_nothing_and_gets_the_same_answer,
    keys_are_issued_altered_and_read_again,
    keys_are_listed_page_by_page_and_searched,
    an_activation_is_released_by_the_staff,
    names_with_any_character_are_kept_or_refused_but_never_fail,
);

/// Verifies the whole log from its first entry, and returns its entries.
pub(super) async fn log(place: &Fixture) -> Vec<AuditEntry> {
    let mut verifier = Verifier::new(None);
    let mut entries: Vec<AuditEntry> = Vec::new();
    loop {
        let after = entries.last().map_or(0, |entry| entry.seq);
        let page = place.other.audit(after, 7).await.unwrap();
        if page.is_empty() {
            break;
        }
        for entry in page {
            verifier.check(&entry).unwrap();
            entries.push(entry);
        }
    }

    entries
}

async fn changes_at_once_are_chained_one_after_the_other(place: &Fixture) {
    let serial = place.key(1).await;
    let mut requests = JoinSet::new();
    for number in 0..40 {
        let store = place.instance(number).clone();
        let raise = Change::RaiseLimit {
            serial,
            by: 1,
            reason: Some(number.to_string()),
        };
        requests.spawn(async move {
            let actor = Actor::Staff {
                name: format!("member{number}"),
                token: "TESTTEST".to_owned(),
            };
            store.change(&actor, raise, now()).await
        });
    }
    for done in requests.join_all().await {
        assert!(done.unwrap().is_ok());
    }

    assert_eq!(place.one.key(serial).await.unwrap().unwrap().limit, 41);
    let entries = log(place).await;
    assert_eq!(entries.len(), 41);
    assert_eq!(entries[0].previous, START);
    assert!(
        entries
            .iter()
            .any(|entry| entry.actor == "staff:member7" && entry.action == "key.raise-limit")
    );
}

async fn what_is_refused_leaves_nothing_behind(place: &Fixture) {
    let serial = place.key(1).await;
    let before = log(place).await;
    let changes = vec![
        Change::SetNote {
            serial,
            note: Some("not kept".to_owned()),
        },
        Change::IssueKeys {
            keys: vec![new_key(serial + 500_000, 1), new_key(serial, 1)],
        },
    ];

    let refused = place
        .one
        .change_all(&Actor::Console, changes, None, now())
        .await
        .unwrap();
    assert_eq!(refused, Err(Refused::SerialTaken { serial }));
    assert_eq!(place.one.key(serial + 500_000).await.unwrap(), None);
    assert_eq!(place.one.key(serial).await.unwrap().unwrap().note, None);
    assert_eq!(log(place).await, before);

    let twice = vec![new_key(77, 1), new_key(77, 1)];
    assert_eq!(
        place.change(Change::IssueKeys { keys: twice }).await,
        Err(Refused::SerialTaken { serial: 77 })
    );
    let _active = place.one.activate(asking(serial, computer(1))).await.unwrap();
    assert_eq!(
        place.change(Change::SetLimit { serial, limit: 0 }).await,
        Err(Refused::LimitBelowUse { used: 1 })
    );
    assert_eq!(
        place.change(Change::SetLimit { serial: 3, limit: 0 }).await,
        Err(Refused::UnknownKey { serial: 3 })
    );
    assert_eq!(log(place).await, before);
}

async fn a_repeated_request_changes_nothing_and_gets_the_same_answer(place: &Fixture) {
    let serial = place.key(1).await;
    let raise = |by| {
        vec![Change::RaiseLimit {
            serial,
            by,
            reason: None,
        }]
    };
    let named = |request| {
        Some(Idempotency {
            key: "order 7".to_owned(),
            request: [request; 32],
        })
    };
    let ask = |store: Store, by, request, now| async move {
        store
            .change_all(&Actor::Console, raise(by), named(request), now)
            .await
            .unwrap()
    };

    let first = ask(place.one.clone(), 5, 1, now()).await.unwrap();
    assert!(!first.repeated);
    let again = ask(place.other.clone(), 5, 1, now()).await.unwrap();
    assert!(again.repeated);
    assert_eq!(again.done, first.done);
    let other = ask(place.other.clone(), 6, 2, now()).await;
    assert_eq!(other, Err(Refused::OtherRequest));
    assert_eq!(place.one.key(serial).await.unwrap().unwrap().limit, 6);

    // Answers do not expire by the clock, which may have jumped.
    let next_day = now() + SignedDuration::from_hours(25);
    let much_later = ask(place.one.clone(), 5, 1, next_day).await.unwrap();
    assert!(much_later.repeated);
    assert_eq!(place.one.key(serial).await.unwrap().unwrap().limit, 6);
    assert_eq!(log(place).await.len(), 2);
}

async fn keys_are_issued_altered_and_read_again(place: &Fixture) {
    let organisation = Change::AddOrganisation {
        id: "org-0000000000000001".to_owned(),
        name: "Example".to_owned(),
    };
    let _added = place.change(organisation).await.unwrap();
    let end = now() + SignedDuration::from_hours(1);
    let key = IssuedKey {
        kind: KeyKind::KmsHost,
        organisation: Some("org-0000000000000001".to_owned()),
        expires_at: Some(end),
        note: Some("for 大阪".to_owned()),
        ..new_key(u32::MAX, u32::MAX)
    };
    let issued = place.change(Change::IssueKeys { keys: vec![key] }).await.unwrap();
    let Done::Keys(issued) = issued else {
        panic!("{issued:?}");
    };
    let serial = issued[0].serial;
    assert_eq!(place.other.key(serial).await.unwrap().as_ref(), issued.first());
    assert_eq!(issued[0].issued_at, now());
    assert_eq!(issued[0].limit, u32::MAX);

    let reason = BlockReason::Refunded;
    for change in [
        Change::SetNote { serial, note: None },
        Change::SetExpiry {
            serial,
            expires_at: None,
        },
        Change::SetOrganisation {
            serial,
            organisation: None,
        },
        Change::SetLimit { serial, limit: 9 },
        Change::Block {
            serial,
            reason,
            note: None,
        },
    ] {
        let altered = place.change(change).await.unwrap();
        let read = place.other.key(serial).await.unwrap().unwrap();
        assert_eq!(altered, Done::Key(read));
    }
    let altered = place.one.key(serial).await.unwrap().unwrap();
    assert_eq!(altered.blocked, Some(Blocked { at: now(), reason }));
    assert_eq!(
        (altered.note, altered.expires_at, altered.organisation),
        (None, None, None)
    );

    let unknown = Change::SetOrganisation {
        serial,
        organisation: Some("org-unknown".to_owned()),
    };
    let id = "org-unknown".to_owned();
    assert_eq!(
        place.change(unknown).await,
        Err(Refused::UnknownOrganisation { id })
    );
}

async fn keys_are_listed_page_by_page_and_searched(place: &Fixture) {
    let organisation = Change::AddOrganisation {
        id: "org-7".to_owned(),
        name: "Maple Works".to_owned(),
    };
    let _added = place.change(organisation).await.unwrap();
    let keys = (1..=9_u32)
        .map(|number| IssuedKey {
            product: if number > 6 { 102 } else { 101 },
            organisation: (number % 3 == 0).then(|| "org-7".to_owned()),
            note: (number == 4).then(|| "Ordered by Ada".to_owned()),
            ..new_key(900 + number, 1)
        })
        .collect();
    let _issued = place.change(Change::IssueKeys { keys }).await.unwrap();
    let block = Change::Block {
        serial: 905,
        reason: BlockReason::Abused,
        note: None,
    };
    let _blocked = place.change(block).await.unwrap();

    let found = async |filter: KeyFilter| {
        let mut serials = Vec::new();
        let mut page = ListPage::first(2);
        loop {
            let listed = place.other.keys(filter.clone(), page).await.unwrap();
            assert!(listed.items.len() <= 2);
            serials.extend(listed.items.into_iter().map(|key| key.serial));
            let Some(next) = listed.next else {
                return serials;
            };
            page = ListPage {
                after: Some(next.to_string().parse().unwrap()),
                limit: 2,
            };
        }
    };
    let text = |text: &str| KeyFilter {
        text: Some(text.to_owned()),
        ..KeyFilter::default()
    };

    assert_eq!(found(KeyFilter::default()).await, (901..=909).collect::<Vec<_>>());
    assert_eq!(found(text("ORDERED by a")).await, [904]);
    assert_eq!(found(text("maple")).await, [903, 906, 909]);
    assert_eq!(found(text("908")).await, [908]);
    let name = |product| KeyName::new(KeyKind::MultipleActivation, product, 908).to_string();
    assert_eq!(found(text(&name(102))).await, [908]);
    assert_eq!(found(text(&name(102).to_lowercase())).await, [908]);
    assert!(found(text(&name(101))).await.is_empty(), "of another product");
    for nothing in ["%", "_", "'; DROP TABLE keys --", "\0"] {
        assert!(found(text(nothing)).await.is_empty());
    }
    let blocked = |blocked| KeyFilter {
        blocked: Some(blocked),
        ..KeyFilter::default()
    };
    assert_eq!(found(blocked(true)).await, [905]);
    assert_eq!(found(blocked(false)).await.len(), 8);
    let both = KeyFilter {
        organisation: Some("org-7".to_owned()),
        product: Some(102),
        ..KeyFilter::default()
    };
    assert_eq!(found(both).await, [909]);
    let of_another_list = ListPage {
        after: Some("0.org-7".parse().unwrap()),
        limit: 2,
    };
    let refused = place.one.keys(KeyFilter::default(), of_another_list).await;
    assert!(matches!(refused, Err(StoreError::BadCursor)), "{refused:?}");
}

async fn an_activation_is_released_by_the_staff(place: &Fixture) {
    let serial = place.key(1).await;
    let activation = active(place.one.activate(asking(serial, computer(1))).await.unwrap());
    let release = |serial, id: &str| Change::ReleaseActivation {
        serial,
        id: id.to_owned(),
        reason: Some("lost".to_owned()),
    };
    for (serial, id) in [
        (serial + 1_000_000, activation.id.as_str()),
        (serial, "\0"),
        (serial, ""),
    ] {
        assert_eq!(
            place.change(release(serial, id)).await,
            Err(Refused::UnknownActivation)
        );
    }
    for _ in 0..2 {
        let released = place.change(release(serial, &activation.id)).await.unwrap();
        assert_eq!(released, Done::Released(Seats { used: 0, limit: 1 }));
    }
    assert_eq!(place.used(serial).await, 0);

    // Its installation ID is spent; with the next one, the computer is counted again.
    let asked = asking(serial, computer(1));
    let again = place.other.activate(asked.clone()).await.unwrap();
    assert_eq!(again, Activated::Spent);
    let next = Activate {
        computer: asked.computer ^ 1,
        ..asked
    };
    let again = place.other.activate(next).await.unwrap();
    assert!(matches!(again, Activated::New(..)), "{again:?}");
}

async fn names_with_any_character_are_kept_or_refused_but_never_fail(place: &Fixture) {
    let name = "a\0b\u{1}'\"\\%\u{10ffff}";
    let add = Change::AddStaff {
        name: name.to_owned(),
        role: Role::Desk,
    };
    let _added = place.change(add).await.unwrap();
    assert!(place.other.staff_member(name).await.unwrap().is_some());
    let serial = place.key(1).await;
    let note = Change::SetNote {
        serial,
        note: Some(name.to_owned()),
    };
    let _noted = place.change(note).await.unwrap();
    let record = Change::Record {
        action: "example".to_owned(),
        subject: name.to_owned(),
        details: json!({ name: name }),
    };
    let _recorded = place.change(record).await.unwrap();
    assert_eq!(place.other.token(name).await.unwrap(), None);
    assert_eq!(place.other.organisation(name).await.unwrap(), None);
    assert_eq!(log(place).await.len(), 4);
}
