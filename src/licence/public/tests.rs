use super::*;
use crate::codes::{KeyKind, Scheme};
use crate::licence::claims::Method;
use crate::licence::sample::{Sample, computer, days, key};
use crate::licence::status::{Reason, Status, public_status, status};
use crate::licence::{Activation, public_comparison};

fn read_again(public: &Public) -> Public {
    serde_json::from_slice(&serde_json::to_vec(public).unwrap()).unwrap()
}

#[test]
fn every_way_to_activate_is_worth_as_much_in_public() {
    let sample = Sample::new();
    for method in [Method::Internet, Method::Telephone, Method::File, Method::Kms] {
        let state = sample.activated(method, days(1));
        for elapsed in [days(0), days(1), days(2), days(200), days(5000)] {
            let here = sample.here(elapsed);
            let public = read_again(&Public::of(&state, &here));
            assert_eq!(
                public_status(&public, &here),
                status(&state, &here),
                "{method:?} {elapsed}"
            );
        }
    }
}

#[test]
fn nothing_secret_is_public() {
    let sample = Sample::new();
    for method in [Method::Internet, Method::Telephone, Method::Kms] {
        let state = sample.activated(method, days(1));
        let written = serde_json::to_string(&Public::of(&state, &sample.here(days(1)))).unwrap();
        let key = state.key.as_ref().unwrap();
        assert!(written.contains(&key.name().to_string()), "{written}");
        let whole = serde_json::to_value(&state).unwrap()["key"]
            .as_str()
            .unwrap()
            .to_owned();
        let secret = &whole[whole.len() - 11..];
        assert!(!written.contains(secret), "{written}");
        if let Some(Activation::Pair(pair)) = &state.activation {
            assert!(!written.contains(&pair.confirmation_id.to_string()), "{written}");
        }
    }
}

#[test]
fn a_confirmation_id_that_answers_another_is_not_told() {
    let sample = Sample::signing(Scheme::Signed);
    let mut state = sample.activated(Method::Telephone, days(1));
    let here = sample.here(days(1));
    assert!(Public::of(&state, &here).activation.is_some());
    state.key = Some(key(KeyKind::MultipleActivation, 43));

    assert_eq!(Public::of(&state, &here).activation, None);
}

#[test]
fn parts_that_a_user_may_not_read_count_as_the_administrator_saw_them() {
    let mut sample = Sample::new();
    let state = sample.activated(Method::Internet, days(1));
    let public = Public::of(&state, &sample.here(days(1)));
    // What a user sees of the computer is less than what root does.
    let all = sample.parts.clone();
    sample.parts = all
        .iter()
        .filter(|(kind, _)| !PartKind::TELLING.contains(kind))
        .collect();
    let here = sample.here(days(2));
    assert!(!status(&state, &here).is_activated());
    assert!(public_status(&public, &here).is_activated());
    let seen = public_comparison(&public, &here).unwrap();
    assert_eq!((seen.kept, seen.of), (seen.of, seen.kept));

    // On another computer they are read, and are others.
    sample.parts = computer("board-2", "disk-2");
    assert!(matches!(
        public_status(&public, &sample.here(days(2))),
        Status::Notice {
            reason: Reason::HardwareChanged { .. }
        }
    ));
}
