use super::*;
use crate::codes::{ConfirmationType, KeyKind};
use crate::fault::Fault;
use crate::licence::sample::{Sample, VENDOR, days, signed};
use crate::licence::status::status;
use crate::machine::{PartKind, Parts, RawParts};

/// A computer that is unknown to this one's state.
fn another() -> Parts {
    RawParts::default()
        .with(PartKind::MachineId, Some("id-2".to_owned()))
        .with(PartKind::Disk, Some("disk-2".to_owned()))
        .hashed(VENDOR)
}

fn answer(sample: &Sample, state: &mut State, method: Method) -> (Token, ConfirmationId) {
    let claims = sample.claims(state, method, days(1));

    (
        signed(&claims),
        sample.confirmation(state, ConfirmationType::Permanent),
    )
}

#[test]
fn the_response_to_this_request_activates_however_often_it_is_opened() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    let (token, id) = answer(&sample, &mut state, Method::File);
    for _ in 0..2 {
        let _claims = response(&mut state, &sample.here(days(2)), token.clone(), None, id.clone()).unwrap();
        assert!(status(&state, &sample.here(days(2))).is_activated());
    }
}

#[test]
fn a_stored_response_serves_again_after_the_state_was_lost() {
    let sample = Sample::new();
    let mut before = sample.state(KeyKind::MultipleActivation);
    before.nonce = 200;
    let (token, id) = answer(&sample, &mut before, Method::File);
    let mut fresh = sample.state(KeyKind::MultipleActivation);
    assert_ne!(fresh.nonce, before.nonce);
    let claims = response(&mut fresh, &sample.here(days(9)), token, None, id).unwrap();

    assert_eq!(fresh.nonce, before.nonce);
    assert_eq!(
        fresh.installation_id(VENDOR, &sample.parts),
        Some(claims.installation_id)
    );
    assert!(status(&fresh, &sample.here(days(9))).is_activated());
}

#[test]
fn another_computer_s_response_changes_nothing() {
    let sample = Sample::new();
    let mut other = Sample::new();
    for parts in [another(), Parts::default()] {
        other.parts = parts;
        let mut there = other.state(KeyKind::MultipleActivation);
        there.nonce = 200;
        let (token, id) = answer(&other, &mut there, Method::File);
        let mut state = sample.state(KeyKind::MultipleActivation);
        let before = state.clone();
        let refused = response(&mut state, &sample.here(days(2)), token, None, id);

        assert_eq!(refused, Err(Refusal::OtherInstallation));
        assert_eq!(state, before);
    }
}

#[test]
fn what_was_given_back_does_not_come_back() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    let (token, id) = answer(&sample, &mut state, Method::File);
    let claims = response(&mut state, &sample.here(days(2)), token.clone(), None, id.clone()).unwrap();
    let now = sample.here(days(3)).now;
    assert!(state.release(claims.installation_id, false, now));
    assert!(!state.release(claims.installation_id, false, now), "only once");
    assert_ne!(
        state.installation_id(VENDOR, &sample.parts),
        Some(claims.installation_id),
        "another installation from now on"
    );

    let again = response(&mut state, &sample.here(days(4)), token, None, id.clone());
    let released = Refusal::Released {
        installation_id: claims.installation_id,
    };
    assert_eq!(again, Err(released));
    let by_telephone = super::super::confirmation(&mut state, &sample.here(days(4)), id);
    assert_eq!(by_telephone, Err(Fault::OtherInstallation));
    assert_eq!(state.untold(VENDOR), Some(claims.installation_id));
    assert!(!status(&state, &sample.here(days(4))).is_activated());

    // After the next activation nobody need be told, and the released one is refused all the same.
    let (token, id) = answer(&sample, &mut state, Method::File);
    let _claims = response(&mut state, &sample.here(days(5)), token, None, id).unwrap();
    assert_eq!(state.untold(VENDOR), None);
    assert!(state.releases.contains(&claims.installation_id));
}

#[test]
fn only_what_came_by_file_is_taken_from_a_file() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    for method in [Method::Internet, Method::Kms] {
        let (token, id) = answer(&sample, &mut state, method);
        let refused = response(&mut state, &sample.here(days(2)), token, None, id);
        assert_eq!(refused, Err(Refusal::OtherQuestion));
    }
}
