use super::changes::log;
use super::*;

on_both!(
    an_imported_key_is_found_by_the_old_one,
    an_import_is_done_as_a_whole_or_not_at_all,
    many_keys_are_imported_in_one_transaction,
);

fn imported(old: u8, serial: u32, limit: u32) -> ImportedKey {
    ImportedKey {
        old: OldKey([old; 32]),
        key: new_key(serial, limit),
    }
}

async fn an_imported_key_is_found_by_the_old_one(place: &Fixture) {
    let keys = vec![imported(1, 1, 5), imported(2, 2, 7)];
    let done = place.change(Change::ImportKeys { keys }).await.unwrap();
    let Done::Keys(issued) = done else {
        panic!("{done:?}");
    };

    let of = async |old: u8| place.other.old_key(OldKey([old; 32])).await.unwrap();
    assert_eq!(of(1).await.as_ref(), Some(&issued[0]));
    assert_eq!(of(2).await.as_ref(), Some(&issued[1]));
    assert_eq!(of(3).await, None);
    let asked = [3, 2, 1].map(|old| OldKey([old; 32])).to_vec();
    let mut known = place.other.old_keys(asked).await.unwrap();
    known.sort_by_key(|(_, key)| key.serial);
    assert_eq!(
        known,
        [
            (OldKey([1; 32]), issued[0].clone()),
            (OldKey([2; 32]), issued[1].clone())
        ]
    );

    let entry = log(place).await.pop().unwrap();
    assert_eq!(
        (entry.action.as_str(), entry.subject.as_str()),
        ("keys.import", "keys:2")
    );
    assert_eq!(entry.details["keys"][1]["limit"], 7);
    assert!(place.one.examine().await.unwrap().findings.is_empty());
}

async fn an_import_is_done_as_a_whole_or_not_at_all(place: &Fixture) {
    let _done = place
        .change(Change::ImportKeys {
            keys: vec![imported(1, 1, 1)],
        })
        .await
        .unwrap();
    let entries = log(place).await;
    let blocked = Change::Block {
        serial: 2,
        reason: BlockReason::Refunded,
        note: None,
    };
    for (keys, refused) in [
        (vec![imported(2, 2, 1), imported(1, 3, 1)], Refused::OldKeyKnown),
        (vec![imported(2, 2, 1), imported(2, 3, 1)], Refused::OldKeyKnown),
        (
            vec![imported(2, 2, 1), imported(3, 1, 1)],
            Refused::SerialTaken { serial: 1 },
        ),
    ] {
        let changes = vec![
            Change::ImportKeys {
                keys: vec![imported(9, 9, 1)],
            },
            Change::ImportKeys { keys },
            blocked.clone(),
        ];
        let outcome = place
            .one
            .change_all(&Actor::Console, changes, None, now())
            .await
            .unwrap();
        assert_eq!(outcome, Err(refused));
    }

    for serial in [2, 3, 9] {
        assert_eq!(place.other.key(serial).await.unwrap(), None);
    }
    assert_eq!(place.other.old_key(OldKey([9; 32])).await.unwrap(), None);
    assert_eq!(log(place).await, entries);
}

async fn many_keys_are_imported_in_one_transaction(place: &Fixture) {
    let old = |number: u32| {
        let mut old = [0; 32];
        old[..4].copy_from_slice(&number.to_be_bytes());
        OldKey(old)
    };
    let keys: Vec<ImportedKey> = (0..10_000)
        .map(|number| ImportedKey {
            old: old(number),
            key: new_key(number, 1),
        })
        .collect();
    let changes = keys
        .chunks(1000)
        .map(|keys| Change::ImportKeys { keys: keys.to_vec() })
        .collect();
    let started = std::time::Instant::now();
    let done = place
        .one
        .change_all(&Actor::Console, changes, None, now())
        .await
        .unwrap();
    assert_eq!(done.unwrap().done.len(), 10);
    let known = place
        .other
        .old_keys((0..10_001).map(old).collect())
        .await
        .unwrap();
    assert_eq!(known.len(), 10_000);
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
}
