use jiff::SignedDuration;

use super::*;
use crate::codes::{ConfirmationType, KeyKind};
use crate::fault::{Code, Fault};
use crate::licence::sample::{Sample, VENDOR, computer, days, installed, signed};
use crate::licence::{Asking, Background, Claims, Method, accept, planned};
use crate::machine::{PartKind, Parts, RawParts};

const SECOND: SignedDuration = SignedDuration::from_secs(1);

/// A container: all others on the same computer have the same parts.
fn container() -> Parts {
    RawParts::default()
        .with(PartKind::Processor, Some("processor".to_owned()))
        .with(PartKind::Memory, Some("16384".to_owned()))
        .hashed(VENDOR)
}

fn weak() -> Sample {
    Sample {
        parts: container(),
        ..Sample::new()
    }
}

fn turn_of(number: u8) -> Nonce {
    Nonce::from_bytes([number; 16])
}

/// A licence of the service for a weak computer, issued at `at` after the installation.
fn given(sample: &Sample, state: &mut State, method: Method, at: SignedDuration, turn: u8) -> Claims {
    let term = if method == Method::File { 180 } else { 30 };

    Claims {
        expires_at: Some(installed() + at + days(term)),
        turn: Some(turn_of(turn)),
        ..sample.claims(state, method, at)
    }
}

fn accepted(sample: &Sample, method: Method) -> State {
    let mut state = sample.state(KeyKind::MultipleActivation);
    let claims = given(sample, &mut state, method, days(0), 1);
    let _claims = accept::licence(&mut state, &sample.here(days(0)), signed(&claims), None, None).unwrap();

    state
}

#[test]
fn over_the_internet_it_lasts_30_days_and_renews_itself_from_the_20th_on() {
    let sample = weak();
    let state = accepted(&sample, Method::Internet);
    let background = |elapsed| {
        let here = sample.here(elapsed);
        let planned = planned(&state, &status(&state, &here), &here)?;
        (here.now >= planned.at).then_some(planned.what)
    };

    let here = status(&state, &sample.here(days(1)));
    assert_eq!(
        here,
        Status::Activated {
            method: Method::Internet,
            since: installed(),
            renew_from: Some(installed() + days(20)),
            renew_by: Some(installed() + days(30)),
        }
    );
    assert_eq!(
        (here.provisional_until(), here.is_renewed_automatically()),
        (None, true)
    );
    assert_eq!(background(days(20) - SECOND), None);
    assert_eq!(background(days(20)), Some(Background::Renew));
    assert!(status(&state, &sample.here(days(30) - SECOND)).is_activated());
    let over = status(&state, &sample.here(days(30)));
    assert_eq!(over.fault().map(|fault| fault.code()), Some(Code::Grc3));
    assert_eq!(
        background(days(40)),
        Some(Background::Renew),
        "once it is there again"
    );
}

#[test]
fn by_file_it_lasts_180_days_and_is_renewed_by_hand() {
    let sample = weak();
    let state = accepted(&sample, Method::File);
    let here = sample.here(days(130));
    let then = status(&state, &here);

    assert!(
        matches!(&then, Status::Activated { renew_from: Some(from), .. } if *from == installed() + days(120))
    );
    assert!(!then.is_renewed_automatically());
    assert!(then.is_renewed_by_hand(here.now) && !then.is_renewed_by_hand(installed() + days(119)));
    assert_eq!(planned(&state, &then, &here), None);
    assert!(status(&state, &sample.here(days(180) - SECOND)).is_activated());
    assert!(!status(&state, &sample.here(days(180))).is_activated());
}

#[test]
fn by_telephone_it_counts_180_days_and_then_there_is_another_installation_id() {
    let sample = weak();
    let mut state = sample.state(KeyKind::MultipleActivation);
    let id = sample.confirmation(&mut state, ConfirmationType::Permanent);
    let before = state.installation_id(VENDOR, &sample.parts).unwrap();
    let _kind = accept::confirmation(&mut state, &sample.here(days(0)), id.clone()).unwrap();
    // Typing it again does not restart the term.
    let _kind = accept::confirmation(&mut state, &sample.here(days(100)), id.clone()).unwrap();

    assert!(status(&state, &sample.here(days(180) - SECOND)).is_activated());
    assert!(!lapse(&mut state, &sample.here(days(180) - SECOND)));
    let over = sample.here(days(180));
    assert_eq!(
        status(&state, &over).fault(),
        Some(Fault::TermOver {
            since: installed() + days(180)
        })
    );
    assert!(lapse(&mut state, &over));
    let after = state.installation_id(VENDOR, &sample.parts).unwrap();
    assert_ne!(after, before);
    // Only once, and the user is still told that the term has ended.
    assert!(!lapse(&mut state, &over));
    assert!(matches!(
        status(&state, &over).fault(),
        Some(Fault::TermOver { .. })
    ));
    assert_eq!(
        accept::confirmation(&mut state, &over, id),
        Err(Fault::OtherInstallation)
    );
    let next = sample.confirmation(&mut state, ConfirmationType::Permanent);
    let _kind = accept::confirmation(&mut state, &over, next).unwrap();
    assert!(status(&state, &sample.here(days(360) - SECOND)).is_activated());
}

#[test]
fn a_computer_that_can_be_told_apart_has_no_term() {
    let sample = Sample::new();
    for method in [Method::Internet, Method::File, Method::Telephone] {
        let mut state = sample.activated(method, days(0));
        let here = sample.here(days(5000));
        assert!(status(&state, &here).is_activated(), "{method:?}");
        assert!(!lapse(&mut state, &here));
    }
}

#[test]
fn what_a_weak_computer_was_given_is_of_no_use_on_another() {
    let state = accepted(&weak(), Method::Internet);
    let elsewhere = |parts| Sample {
        parts,
        ..Sample::new()
    };
    let other_container = RawParts::default()
        .with(PartKind::Processor, Some("another".to_owned()))
        .with(PartKind::Memory, Some("1024".to_owned()))
        .hashed(VENDOR);

    for parts in [computer("board-1", "disk-1"), other_container] {
        let there = elsewhere(parts);
        assert!(!status(&state, &there.here(days(1))).is_activated());
    }
}

#[test]
fn the_next_request_shows_the_turn_of_the_licence_for_the_same_installation_id() {
    let sample = weak();
    let mut state = accepted(&sample, Method::Internet);
    let here = sample.here(days(20));
    let id = state.installation_id(VENDOR, &sample.parts).unwrap();
    assert_eq!(turn(&state, &here, &id), Some(turn_of(1)));

    let claims = given(&sample, &mut state, Method::Internet, days(20), 2);
    let _claims = accept::licence(&mut state, &here, signed(&claims), None, None).unwrap();
    assert_eq!(turn(&state, &here, &id), Some(turn_of(2)));
    // A copy draws another nonce, for which it has no turn.
    let nonce = state.nonce;
    state.spend(nonce);
    assert_ne!(state.nonce, nonce);
    let own = state.installation_id(VENDOR, &sample.parts).unwrap();
    assert_eq!(turn(&state, &here, &own), None);
}

#[test]
fn a_weak_computer_repeats_its_request_until_there_is_an_answer() {
    let sample = weak();
    let mut state = accepted(&sample, Method::Internet);
    let installation_id = state.installation_id(VENDOR, &sample.parts).unwrap();
    let asking = |at, turn| Asking {
        installation_id,
        turn: Some(turn_of(turn)),
        present: None,
        sent_at: installed() + at,
    };

    let first = state.ask(asking(days(20), 1), true);
    assert_eq!(state.ask(asking(days(21), 1), true), first);
    // The same applies after a restart.
    let mut state = State::from_json(&state.to_json().unwrap()).unwrap();
    assert_eq!(state.ask(asking(days(22), 1), true), first);
    let claims = given(&sample, &mut state, Method::Internet, days(22), 2);
    let _claims = accept::licence(&mut state, &sample.here(days(22)), signed(&claims), None, None).unwrap();
    assert_eq!(state.ask(asking(days(42), 2), true), asking(days(42), 2));
    // Other computers send a new request each time.
    let mut strong = sample.state(KeyKind::MultipleActivation);
    assert_eq!(strong.ask(asking(days(1), 1), false), asking(days(1), 1));
    assert_eq!(strong.ask(asking(days(2), 1), false), asking(days(2), 1));
}
