use std::collections::HashSet;
use std::sync::Arc;

use tokio::task::JoinSet;

use super::*;

on_both!(
    of_two_hundred_computers_at_once_exactly_fifty_are_activated,
    the_same_computer_at_once_is_activated_once,
    a_computer_whose_parts_change_while_it_asks_is_activated_once,
    many_keys_at_once_are_each_counted_exactly,
    releases_at_once_with_activations_leave_a_true_count,
    hardware_within_tolerance_is_the_same_computer,
    a_computer_without_parts_is_known_by_its_number,
    a_release_gives_one_back_once,
    raising_and_blocking_take_effect_on_the_next_request,
    an_expired_key_activates_no_further_computer,
    what_was_activated_for_good_stays_so,
    what_was_stored_is_read_again,
);

async fn of_two_hundred_computers_at_once_exactly_fifty_are_activated(place: &Fixture) {
    let serial = place.key(50).await;
    let mut requests = JoinSet::new();
    for number in 0..200 {
        let store = place.instance(number).clone();
        requests.spawn(async move { store.activate(asking(serial, computer(number))).await });
    }

    let mut names = HashSet::new();
    let mut refused = 0;
    for answer in requests.join_all().await {
        match answer.unwrap() {
            Activated::New(activation, seats) => {
                assert!(seats.used <= 50);
                assert!(names.insert(activation.id));
            }
            Activated::Full(seats) => {
                assert_eq!((seats.used, seats.limit), (50, 50));
                refused += 1;
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!((names.len(), refused), (50, 150));
    assert_eq!(place.used(serial).await, 50);
}

async fn the_same_computer_at_once_is_activated_once(place: &Fixture) {
    let serial = place.key(50).await;
    let mut requests = JoinSet::new();
    for number in 0..60 {
        let store = place.instance(number).clone();
        requests.spawn(async move { store.activate(asking(serial, computer(1))).await });
    }

    let answers: Vec<_> = requests
        .join_all()
        .await
        .into_iter()
        .map(Result::unwrap)
        .collect();
    let new = answers
        .iter()
        .filter(|answer| matches!(answer, Activated::New(..)))
        .count();
    let names: HashSet<_> = answers.into_iter().map(|answer| active(answer).id).collect();
    assert_eq!((new, names.len()), (1, 1));
    assert_eq!(place.used(serial).await, 1);
}

async fn a_computer_whose_parts_change_while_it_asks_is_activated_once(place: &Fixture) {
    let serial = place.key(50).await;
    let mut requests = JoinSet::new();
    for number in 0..60 {
        let store = place.instance(number).clone();
        // All states resemble each other: only parts of little weight change.
        let parts = match number % 3 {
            0 => computer(1),
            1 => changed(1, &[PartKind::Network]),
            _ => changed(1, &[PartKind::Memory, PartKind::Processor]),
        };
        requests.spawn(async move { store.activate(asking(serial, parts)).await });
    }

    let mut names = HashSet::new();
    for answer in requests.join_all().await {
        names.insert(active(answer.unwrap()).id);
    }
    assert_eq!(names.len(), 1);
    assert_eq!(place.used(serial).await, 1);
}

async fn many_keys_at_once_are_each_counted_exactly(place: &Fixture) {
    let mut serials = Vec::new();
    for _ in 0..10 {
        serials.push(place.key(8).await);
    }
    let mut requests = JoinSet::new();
    for number in 0..12 {
        for (index, serial) in (0..).zip(serials.iter().copied()) {
            let store = place.instance(number + index).clone();
            requests.spawn(async move {
                store
                    .activate(asking(serial, computer(number)))
                    .await
                    .map(|answer| matches!(answer, Activated::New(..)))
            });
        }
    }

    let new = requests
        .join_all()
        .await
        .into_iter()
        .filter(|answer| *answer.as_ref().unwrap())
        .count();
    assert_eq!(new, 80);
    for serial in serials {
        assert_eq!(place.used(serial).await, 8);
    }
}

async fn releases_at_once_with_activations_leave_a_true_count(place: &Fixture) {
    let serial = place.key(5).await;
    let most = Arc::new(std::sync::atomic::AtomicU64::new(0));
    let mut computers = JoinSet::new();
    for number in 0..20 {
        let (store, other) = (place.instance(number).clone(), place.instance(number + 1).clone());
        let most = Arc::clone(&most);
        computers.spawn(async move {
            for _ in 0..6 {
                let asked = store.activate(asking(serial, computer(number))).await.unwrap();
                if let Activated::New(activation, seats) | Activated::Same(activation, seats) = asked {
                    let _former = most.fetch_max(seats.used.into(), Ordering::Relaxed);
                    let (here, there) = tokio::join!(
                        store.release(releasing(serial, &activation)),
                        other.release(releasing(serial, &activation)),
                    );
                    assert!(here.unwrap().is_some() && there.unwrap().is_some());
                }
            }
        });
    }
    let _ended = computers.join_all().await;

    assert!(most.load(Ordering::Relaxed) <= 5);
    assert_eq!(place.used(serial).await, 0);
}

async fn hardware_within_tolerance_is_the_same_computer(place: &Fixture) {
    let serial = place.key(10).await;
    let first = active(place.one.activate(asking(serial, computer(1))).await.unwrap());
    let _another = active(place.one.activate(asking(serial, computer(2))).await.unwrap());

    let replaced = changed(1, &[PartKind::Disk, PartKind::Network]);
    let same = place
        .other
        .activate(asking(serial, replaced.clone()))
        .await
        .unwrap();
    let Activated::Same(same, seats) = same else {
        panic!("{same:?}");
    };
    assert_eq!(same.id, first.id);
    assert_eq!(
        (same.parts, same.computer),
        (first.parts, first.computer),
        "what was first told stays"
    );
    assert_eq!(seats.used, 2);

    let of_little_likeness = changed(1, &[PartKind::MachineId, PartKind::System]);
    let new = place
        .one
        .activate(asking(serial, of_little_likeness))
        .await
        .unwrap();
    assert!(matches!(new, Activated::New(..)), "{new:?}");
    assert_eq!(place.used(serial).await, 3);
}

async fn a_computer_without_parts_is_known_by_its_number(place: &Fixture) {
    let serial = place.key(10).await;
    let nameless = |number| Activate {
        computer: number,
        ..asking(serial, Parts::default())
    };
    let first = active(place.one.activate(nameless(7)).await.unwrap());
    let same = active(place.other.activate(nameless(7)).await.unwrap());
    let other = active(place.other.activate(nameless(7 << 8)).await.unwrap());

    assert_eq!(first.id, same.id);
    assert_ne!(first.id, other.id);
    assert_eq!(place.used(serial).await, 2);
}

async fn a_release_gives_one_back_once(place: &Fixture) {
    let serial = place.key(1).await;
    let activation = active(place.one.activate(asking(serial, computer(1))).await.unwrap());
    let full = place.other.activate(asking(serial, computer(2))).await.unwrap();
    assert!(matches!(full, Activated::Full(_)), "{full:?}");

    for _ in 0..2 {
        let seats = place.other.release(releasing(serial, &activation)).await.unwrap();
        assert_eq!(seats, Some(Seats { used: 0, limit: 1 }));
    }
    let another = active(place.one.activate(asking(serial, computer(2))).await.unwrap());
    assert_eq!(place.used(serial).await, 1);

    // Neither another computer nor an invalid name releases anything.
    let stranger = Release {
        computer: Some(another.computer + 1),
        ..releasing(serial, &another)
    };
    assert_eq!(place.one.release(stranger).await.unwrap(), None);
    for name in ["", "\0", "0", "' OR 1 = 1 --", &"f".repeat(32)] {
        let nothing = Release {
            id: name.to_owned(),
            ..releasing(serial, &another)
        };
        assert_eq!(place.one.release(nothing).await.unwrap(), None);
    }
    assert_eq!(place.used(serial).await, 1);
}

async fn raising_and_blocking_take_effect_on_the_next_request(place: &Fixture) {
    let serial = place.key(1).await;
    let _first = active(place.other.activate(asking(serial, computer(1))).await.unwrap());
    let full = place.other.activate(asking(serial, computer(2))).await.unwrap();
    assert!(matches!(full, Activated::Full(_)), "{full:?}");

    let raise = Change::RaiseLimit {
        serial,
        by: 1,
        reason: None,
    };
    let _raised = place.change(raise).await.unwrap();
    let second = place.other.activate(asking(serial, computer(2))).await.unwrap();
    assert!(matches!(second, Activated::New(..)), "{second:?}");

    let block = Change::Block {
        serial,
        reason: BlockReason::ReportedStolen,
        note: None,
    };
    let _blocked = place.change(block).await.unwrap();
    for number in 1..4 {
        let answer = place
            .other
            .activate(asking(serial, computer(number)))
            .await
            .unwrap();
        assert_eq!(answer, Activated::Blocked);
    }

    let _unblocked = place
        .change(Change::Unblock { serial, note: None })
        .await
        .unwrap();
    let same = place.other.activate(asking(serial, computer(1))).await.unwrap();
    assert!(matches!(same, Activated::Same(..)), "{same:?}");
    assert_eq!(place.used(serial).await, 2);
}

async fn an_expired_key_activates_no_further_computer(place: &Fixture) {
    let serial = place.key(5).await;
    let first = active(place.one.activate(asking(serial, computer(1))).await.unwrap());
    let end = now() - SignedDuration::from_secs(1);
    let expiry = Change::SetExpiry {
        serial,
        expires_at: Some(end),
    };
    let _set = place.change(expiry).await.unwrap();

    let further = place.other.activate(asking(serial, computer(2))).await.unwrap();
    assert_eq!(further, Activated::Expired(end));
    let same = active(place.other.activate(asking(serial, computer(1))).await.unwrap());
    assert_eq!(same.id, first.id);
    let unknown = place.one.activate(asking(serial + 1_000_000, computer(1))).await;
    assert_eq!(unknown.unwrap(), Activated::Unknown);
    assert_eq!(place.used(serial).await, 1);
}

async fn what_was_activated_for_good_stays_so(place: &Fixture) {
    let serial = place.key(5).await;
    let end = now() + SignedDuration::from_hours(72);
    let provisional = || Activate {
        ends_at: Some(end),
        method: Method::Telephone,
        ..asking(serial, computer(1))
    };

    let first = active(place.one.activate(provisional()).await.unwrap());
    assert_eq!((first.ends_at, first.method), (Some(end), Method::Telephone));
    let again = active(place.one.activate(asking(serial, computer(1))).await.unwrap());
    assert_eq!(again.ends_at, None);
    let later = active(place.other.activate(provisional()).await.unwrap());
    assert_eq!(later.ends_at, None);
}

async fn what_was_stored_is_read_again(place: &Fixture) {
    let serial = place.key(500).await;
    let mut made = Vec::new();
    for (number, method) in (0..).zip([Method::Internet, Method::Telephone, Method::File, Method::Kms]) {
        let ask = Activate {
            method,
            ends_at: Some(now()),
            ..asking(serial, computer(number))
        };
        made.push(active(place.one.activate(ask).await.unwrap()));
    }

    let mut read = Vec::new();
    let mut page = ListPage::first(3);
    loop {
        let listed = place.other.activations(serial, page).await.unwrap();
        read.extend(listed.items);
        let Some(next) = listed.next else { break };
        page = ListPage {
            after: Some(next),
            limit: 3,
        };
    }
    assert_eq!(read, made);
    for activation in &made {
        let found = place
            .other
            .activation_on(serial, activation.computer)
            .await
            .unwrap();
        assert_eq!(found.as_ref(), Some(activation));
    }
    assert_eq!(place.one.activation_on(serial, 1).await.unwrap(), None);
}
