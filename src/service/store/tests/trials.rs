use super::*;
use crate::service::store::Trial;
use crate::wire::admin::KeyTerms;

on_both!(
    a_trial_begins_once_per_computer_and_product,
    weak_computers_share_no_trial_beyond_their_key,
    terms_are_stored_changed_and_taken_away,
);

fn begun(serial: u32, parts: &Parts, days: i64) -> Trial {
    Trial {
        product: 101,
        serial,
        parts: parts.clone(),
        now: now() + SignedDuration::from_hours(24 * days),
    }
}

async fn a_trial_begins_once_per_computer_and_product(place: &Fixture) {
    let start = |trial| place.one.trial_start(trial);
    assert_eq!(start(begun(1, &computer(1), 0)).await.unwrap(), now());
    // Another key, another instance, a part that changed, and months later: the same start.
    assert_eq!(
        place.other.trial_start(begun(2, &computer(1), 90)).await.unwrap(),
        now()
    );
    let repaired = changed(1, &[PartKind::Memory]);
    assert_eq!(start(begun(3, &repaired, 91)).await.unwrap(), now());
    // Another computer, and another product, begin their own.
    let later = now() + SignedDuration::from_hours(24 * 92);
    assert_eq!(start(begun(1, &computer(2), 92)).await.unwrap(), later);
    let other = Trial {
        product: 102,
        ..begun(1, &computer(1), 92)
    };
    assert_eq!(start(other).await.unwrap(), later);
    assert_eq!(start(begun(1, &computer(1), 93)).await.unwrap(), now());
    let checkup = place.one.examine().await.unwrap();
    assert_eq!(checkup.findings, Vec::<String>::new());
}

async fn weak_computers_share_no_trial_beyond_their_key(place: &Fixture) {
    let weak = parts([(PartKind::Memory, 1)]);
    assert!(weak.is_weak());
    let start = |trial| place.one.trial_start(trial);

    assert_eq!(start(begun(1, &weak, 0)).await.unwrap(), now());
    assert_eq!(start(begun(1, &weak, 5)).await.unwrap(), now());
    let later = now() + SignedDuration::from_hours(24 * 6);
    assert_eq!(start(begun(2, &weak, 6)).await.unwrap(), later);
}

async fn terms_are_stored_changed_and_taken_away(place: &Fixture) {
    let terms = KeyTerms {
        subscription_until: Some(now()),
        grace_days: 14,
        features: vec!["pdf-export".to_owned()],
        limit_number: Some(u32::MAX),
        ..KeyTerms::default()
    };
    let key = IssuedKey {
        terms: Some(terms.clone()),
        ..new_key(7, 1)
    };
    let keys = vec![key, new_key(8, 1)];
    let _issued = place.change(Change::IssueKeys { keys }).await.unwrap();
    let stored = |serial| async move { place.other.key(serial).await.unwrap().unwrap().terms };
    assert_eq!(stored(7).await, Some(terms.clone()));
    assert_eq!(stored(8).await, None);

    for terms in [
        Some(KeyTerms {
            subscription_until: Some(now() + SignedDuration::from_hours(24 * 365)),
            ..terms
        }),
        None,
    ] {
        let change = Change::SetTerms {
            serial: 7,
            terms: terms.clone(),
        };
        let done = place.change(change).await.unwrap();
        assert!(matches!(done, Done::Key(key) if key.terms == terms));
        assert_eq!(stored(7).await, terms);
        let limit = Change::SetLimit { serial: 7, limit: 3 };
        let _limited = place.change(limit).await.unwrap();
        assert_eq!(stored(7).await, terms, "other changes leave them alone");
    }
    let log = place.one.audit(0, 10).await.unwrap();
    assert_eq!(log[0].details["keys"][0]["terms"]["grace_days"], 14);
    assert!(log[0].details["keys"][1].get("terms").is_none());
    assert_eq!(log[1].action, "key.set-terms");
    let checkup = place.one.examine().await.unwrap();
    assert_eq!(checkup.findings, Vec::<String>::new());
}
