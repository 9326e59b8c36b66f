//! Weak computers, of which too little is known to tell them apart: their turns, their ends, and
//! the answers to copies.

use super::*;
use crate::licence::{Nonce, Term};
use crate::service::store::{Turn, Turning};

on_both!(
    each_answer_carries_a_new_turn_and_the_next_request_shows_it,
    a_repeated_request_gets_the_same_answer,
    a_copy_needs_another_nonce_and_a_seat_of_its_own,
    containers_without_parts_never_share_a_seat,
    the_seat_of_an_activation_that_ended_is_free,
    what_has_ended_is_taken_up_by_whoever_comes_first,
    a_computer_that_is_told_apart_has_no_turn,
    a_weak_computer_is_recognised_by_no_part,
    another_call_for_the_same_computer_is_a_copy_before_150_days_and_a_renewal_after,
    a_call_prolongs_what_a_weak_computer_has,
    a_call_that_is_exchanged_keeps_the_time_it_gave,
);

fn nonce(number: u8) -> Nonce {
    Nonce::from_bytes([number; 16])
}

/// Returns the request with this number of a weak computer that presents a turn, and receives the
/// turn with the same number.
fn weak(serial: u32, parts: &Parts, shown: Option<u8>, request: u8) -> Activate {
    Activate {
        turning: Some(Turning {
            shown: shown.map(nonce),
            given: Turn {
                next: nonce(request),
                asked: nonce(request),
            },
            ends_at: Term::INTERNET.end(now()),
        }),
        ..asking(serial, parts.clone())
    }
}

/// Returns parts that are too few to tell a computer from others.
fn processor() -> Parts {
    parts([(PartKind::Processor, 1)])
}

fn days_later(days: i64, ask: Activate) -> Activate {
    let later = now() + SignedDuration::from_hours(24 * days);

    Activate {
        now: later,
        turning: ask.turning.map(|turning| Turning {
            ends_at: Term::INTERNET.end(later),
            ..turning
        }),
        ..ask
    }
}

/// Lets this many days pass from the start, without a jump that the service would refuse.
async fn pass(place: &Fixture, days: i64) {
    for day in (0..days).step_by(29).chain([days]) {
        let then = now() + SignedDuration::from_hours(24 * day);
        for store in [&place.one, &place.other] {
            // A time that has already passed is refused, and is not needed.
            let _noted = store.compare_clock(then).await;
        }
    }
}

fn by_telephone(serial: u32, computer: u64) -> Activate {
    Activate {
        computer,
        method: Method::Telephone,
        ..asking(serial, Parts::default())
    }
}

async fn each_answer_carries_a_new_turn_and_the_next_request_shows_it(place: &Fixture) {
    let serial = place.key(5).await;
    let parts = processor();
    let mut shown = None;
    let mut names = Vec::new();
    for request in 1..6 {
        let asked = days_later(20 * i64::from(request), weak(serial, &parts, shown, request));
        let ends = Term::INTERNET.end(asked.now);
        let activation = active(place.instance(request.into()).activate(asked).await.unwrap());
        assert_eq!(activation.turn.unwrap().next, nonce(request));
        assert_eq!(activation.ends_at, Some(ends));
        names.push(activation.id);
        shown = Some(request);
    }
    names.dedup();

    assert_eq!(names.len(), 1);
    assert_eq!(place.used(serial).await, 1);
}

async fn a_repeated_request_gets_the_same_answer(place: &Fixture) {
    let serial = place.key(5).await;
    let parts = processor();
    let _first = active(place.one.activate(weak(serial, &parts, None, 1)).await.unwrap());
    let second = active(
        place
            .one
            .activate(weak(serial, &parts, Some(1), 2))
            .await
            .unwrap(),
    );
    // The service draws another turn each time; the request is the same.
    let mut repeated = days_later(3, weak(serial, &parts, Some(1), 2));
    repeated.turning.as_mut().unwrap().given.next = nonce(77);
    let again = active(place.other.activate(repeated).await.unwrap());

    assert_eq!((again.turn, again.ends_at), (second.turn, second.ends_at));
    assert_eq!(place.used(serial).await, 1);
}

async fn a_copy_needs_another_nonce_and_a_seat_of_its_own(place: &Fixture) {
    let serial = place.key(2).await;
    let parts = processor();
    let _first = active(place.one.activate(weak(serial, &parts, None, 1)).await.unwrap());
    let _second = active(
        place
            .one
            .activate(weak(serial, &parts, Some(1), 2))
            .await
            .unwrap(),
    );

    // With an old turn, with none, and with one that was never given.
    for (shown, request) in [(Some(1), 3), (None, 4), (Some(99), 5)] {
        let copy = place.other.activate(weak(serial, &parts, shown, request)).await;
        assert_eq!(copy.unwrap(), Activated::Copied, "{shown:?}");
    }
    let other_nonce = |request| Activate {
        computer: parts.fingerprint() ^ u64::from(request),
        ..weak(serial, &parts, Some(1), request)
    };
    let own = place.other.activate(other_nonce(6)).await.unwrap();
    assert!(matches!(own, Activated::New(..)), "{own:?}");
    let full = place.other.activate(other_nonce(7)).await.unwrap();
    assert!(matches!(full, Activated::Full(_)), "{full:?}");
    // The first computer continues as before.
    let third = active(
        place
            .one
            .activate(weak(serial, &parts, Some(2), 8))
            .await
            .unwrap(),
    );
    assert_eq!(third.turn.unwrap().next, nonce(8));
    assert_eq!(place.used(serial).await, 2);
}

async fn containers_without_parts_never_share_a_seat(place: &Fixture) {
    let serial = place.key(1_000).await;
    let mut active_now = 0;
    for number in 0..300_u64 {
        let mut asked = weak(serial, &Parts::default(), None, 0);
        let turn = asked.turning.as_mut().unwrap();
        turn.given.asked = Nonce::from_bytes(u128::from(number).to_be_bytes());
        // Some computers draw the nonce of another.
        asked.computer = number * 7 % 251;
        match place.instance(number).activate(asked).await.unwrap() {
            Activated::New(..) => active_now += 1,
            Activated::Copied => {}
            other => panic!("{other:?}"),
        }
    }

    assert_eq!(active_now, 251);
    assert_eq!(place.used(serial).await, active_now);
}

async fn the_seat_of_an_activation_that_ended_is_free(place: &Fixture) {
    let serial = place.key(2).await;
    let parts = processor();
    let _weak = active(place.one.activate(weak(serial, &parts, None, 1)).await.unwrap());
    let stays = active(place.one.activate(asking(serial, computer(1))).await.unwrap());

    let full = place
        .other
        .activate(days_later(29, asking(serial, computer(2))))
        .await;
    assert!(matches!(full.unwrap(), Activated::Full(_)));
    let new = place
        .other
        .activate(days_later(30, asking(serial, computer(2))))
        .await;
    assert!(matches!(new.unwrap(), Activated::New(..)));
    // An activation without an end stays for ever.
    pass(place, 999).await;
    let full = place
        .other
        .activate(days_later(999, asking(serial, computer(3))))
        .await;
    assert!(matches!(full.unwrap(), Activated::Full(_)));
    let same = active(
        place
            .one
            .activate(days_later(999, asking(serial, computer(1))))
            .await
            .unwrap(),
    );
    assert_eq!(same.id, stays.id);
    assert_eq!(place.used(serial).await, 2);
    assert_eq!(place.one.examine().await.unwrap().findings, Vec::<String>::new());
}

async fn what_has_ended_is_taken_up_by_whoever_comes_first(place: &Fixture) {
    let serial = place.key(2).await;
    let parts = processor();
    let first = active(place.one.activate(weak(serial, &parts, None, 1)).await.unwrap());
    pass(place, 31).await;
    let late = active(
        place
            .one
            .activate(days_later(31, weak(serial, &parts, None, 2)))
            .await
            .unwrap(),
    );
    assert_eq!(first.id, late.id);
    let copy = place
        .one
        .activate(days_later(32, weak(serial, &parts, Some(1), 3)))
        .await;
    assert_eq!(copy.unwrap(), Activated::Copied);
}

async fn a_computer_that_is_told_apart_has_no_turn(place: &Fixture) {
    let serial = place.key(2).await;
    let known = parts([(PartKind::System, 1), (PartKind::Disk, 1)]);
    let first = active(place.one.activate(asking(serial, known)).await.unwrap());
    // A part of it that is hidden for a while makes it weak for a while, and changes nothing.
    let hidden = parts([(PartKind::System, 1), (PartKind::Processor, 1)]);
    assert!(hidden.is_weak());
    let same = active(place.one.activate(weak(serial, &hidden, None, 1)).await.unwrap());

    assert_eq!((first.turn, first.ends_at), (None, None));
    assert_eq!((same.id, same.turn, same.ends_at), (first.id, None, None));
}

async fn a_weak_computer_is_recognised_by_no_part(place: &Fixture) {
    let serial = place.key(5).await;
    let little = parts([(PartKind::System, 1)]);
    let _weak = active(place.one.activate(weak(serial, &little, None, 1)).await.unwrap());
    let strong = place.one.activate(asking(serial, computer(1))).await.unwrap();

    assert!(matches!(strong, Activated::New(..)), "{strong:?}");
    let more = parts([(PartKind::System, 1), (PartKind::Memory, 1)]);
    let other = place.one.activate(weak(serial, &more, Some(1), 2)).await.unwrap();
    assert!(matches!(other, Activated::New(..)), "{other:?}");
}

async fn another_call_for_the_same_computer_is_a_copy_before_150_days_and_a_renewal_after(place: &Fixture) {
    let serial = place.key(3).await;
    let first = active(place.one.activate(by_telephone(serial, 0x0a_00)).await.unwrap());
    // Repeated calls with the same installation ID.
    let again = active(place.one.activate(by_telephone(serial, 0x0a_00)).await.unwrap());
    assert_eq!(again.id, first.id);
    // A call with another nonce.
    pass(place, 149).await;
    let copy = place
        .other
        .activate(days_later(149, by_telephone(serial, 0x0a_01)))
        .await;
    assert!(matches!(copy.unwrap(), Activated::Copy(..)));
    assert_eq!(place.used(serial).await, 2);
    let renewed = active(
        place
            .other
            .activate(days_later(150, by_telephone(serial, 0x0a_02)))
            .await
            .unwrap(),
    );
    assert_eq!((renewed.id, renewed.computer), (first.id, 0x0a_02));
    // The help desk sees all activations of this computer, with any nonce.
    let past = place.other.history(serial, 0x0a_ff).await.unwrap();
    assert_eq!(past.len(), 2);
    // A computer with another fingerprint is another computer.
    let other = place
        .one
        .activate(days_later(150, by_telephone(serial, 0x0b_00)))
        .await;
    assert!(matches!(other.unwrap(), Activated::New(..)));
    assert_eq!(place.used(serial).await, 3);
}

async fn a_call_prolongs_what_a_weak_computer_has(place: &Fixture) {
    let serial = place.key(3).await;
    let parts = processor();
    let first = active(place.one.activate(weak(serial, &parts, None, 1)).await.unwrap());
    let called = active(
        place
            .one
            .activate(days_later(10, by_telephone(serial, first.computer)))
            .await
            .unwrap(),
    );

    assert_eq!((called.id, called.turn), (first.id, first.turn));
    assert_eq!(called.ends_at, Some(now() + SignedDuration::from_hours(24 * 190)));
}

async fn a_call_that_is_exchanged_keeps_the_time_it_gave(place: &Fixture) {
    let serial = place.key(3).await;
    let parts = processor();
    let called = active(
        place
            .one
            .activate(by_telephone(serial, parts.fingerprint()))
            .await
            .unwrap(),
    );
    let exchanged = days_later(10, weak(serial, &parts, None, 1));
    let exchanged = active(place.one.activate(exchanged).await.unwrap());
    assert_eq!(exchanged.id, called.id);
    assert_eq!(exchanged.ends_at, Some(Term::TELEPHONE.end(now())));
    // From then on, it behaves as over the internet.
    pass(place, 170).await;
    let renewed = days_later(170, weak(serial, &parts, Some(1), 2));
    let end = Term::INTERNET.end(renewed.now);
    assert_eq!(
        active(place.one.activate(renewed).await.unwrap()).ends_at,
        Some(end)
    );
    assert_eq!(place.used(serial).await, 1);
}
