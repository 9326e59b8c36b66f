use super::*;
use crate::licence::claims::Method;
use crate::licence::sample::{Sample, VENDOR, days, installed};
use crate::licence::status::status;

fn released(sample: &Sample, method: Method, is_told: bool) -> (State, State, InstallationId) {
    let before = sample.activated(method, days(0));
    let mut after = before.clone();
    let id = after.installation_id(VENDOR, &sample.parts).unwrap();
    assert!(after.release(id, is_told, installed() + days(1)));

    (before, after, id)
}

#[test]
fn an_older_state_with_the_marks_of_the_release_is_released() {
    let sample = Sample::new();
    for method in [Method::Internet, Method::Telephone, Method::File] {
        for is_told in [true, false] {
            let (mut older, after, id) = released(&sample, method, is_told);
            older.heed(after.releases.clone().into(), installed());

            assert!(
                !status(&older, &sample.here(days(2))).is_activated(),
                "{method:?}"
            );
            assert_eq!(older.untold(VENDOR), (!is_told).then_some(id));
            // The installation ID of then is spent, so another one is read out.
            assert_ne!(older.installation_id(VENDOR, &sample.parts), Some(id));
        }
    }
}

#[test]
fn a_former_key_does_not_bring_a_released_activation_back() {
    let sample = Sample::new();
    let (mut older, after, _) = released(&sample, Method::Internet, true);
    let key = older.key.clone().unwrap();
    let other = crate::licence::sample::key(crate::codes::KeyKind::MultipleActivation, 43);
    older.install_key(other, false, installed());
    older.heed(after.releases.into(), installed());
    older.install_key(key, false, installed());

    assert!(!status(&older, &sample.here(days(2))).is_activated());
}

#[test]
fn the_release_of_another_activation_changes_nothing() {
    let sample = Sample::new();
    let mut state = sample.activated(Method::Internet, days(0));
    let other = InstallationId::of(state.key.as_ref().unwrap(), VENDOR, 1, 7);
    let before = state.activation.clone();
    let mut releases = Releases::default();
    releases.add([Released {
        installation_id: other,
        at: installed(),
        is_told: true,
    }]);
    state.heed(releases.into(), installed());

    assert_eq!(state.activation, before);
    assert!(!state.end_released(&other, installed()));
}

#[test]
fn the_code_is_shown_until_somebody_knows_or_the_key_is_another() {
    let sample = Sample::new();
    let (_, mut state, id) = released(&sample, Method::Telephone, false);
    let key = state.key.clone().unwrap();

    assert!(state.remove_key(installed()));
    assert_eq!(state.untold(VENDOR), None, "without the key there is no code");
    state.install_key(key, false, installed());
    assert_eq!(state.untold(VENDOR), Some(id));
}

#[test]
fn there_is_always_an_installation_id_that_is_not_spent() {
    let sample = Sample::new();
    let mut state = sample.activated(Method::Internet, days(0));
    let activation = state.activation.clone();
    for _ in 0..300 {
        let id = state.installation_id(VENDOR, &sample.parts).unwrap();
        assert!(!state.releases.contains(&id));
        state.activation.clone_from(&activation);
        assert!(state.release(id, true, installed()));
    }

    assert_eq!(state.releases.iter().count(), Releases::LENGTH);
}
