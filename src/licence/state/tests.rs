use super::*;
use crate::codes::KeyKind;
use crate::licence::accept::{self, Refusal};
use crate::licence::claims::{Claims, Method, TokenError};
use crate::licence::sample::{Sample, VENDOR, computer, days, installed, key, signed};
use crate::licence::status::status;

fn json(state: &State) -> serde_json::Value {
    serde_json::from_slice(&state.to_json().unwrap()).unwrap()
}

fn read(json: &serde_json::Value) -> serde_json::Result<State> {
    State::from_json(json.to_string().as_bytes())
}

#[test]
fn a_state_is_read_as_it_was_written() {
    let sample = Sample::new();
    for method in [Method::Internet, Method::Telephone, Method::Kms] {
        let mut state = sample.activated(method, days(1));
        state.record_failure(Fault::UsedUp { used: 5, limit: 5 }, installed());
        state.draft.region = Some("JP".to_owned());
        state.draft.confirmation = vec!["123456".to_owned(), "12".to_owned()];
        state.preferences.language = Some("ja".to_owned());
        state.install_key(key(KeyKind::MultipleActivation, 99), true, installed());

        assert!(state.former.is_some());
        assert_eq!(State::from_json(&state.to_json().unwrap()).unwrap(), state);
    }
}

#[test]
fn what_is_only_nice_to_have_never_costs_an_activation() {
    let sample = Sample::new();
    let state = sample.activated(Method::Telephone, days(1));
    let mut document = json(&state);
    document["history"] = serde_json::json!([{"at": "?"}, {"at": "2026-04-01T00:00:00Z", "what": "of-a-later-version"},
        {"at": "2026-04-01T00:00:00Z", "what": "activated"}]);
    document["draft"] = serde_json::json!("?");
    document["preferences"] = serde_json::json!(7);
    document["last-failure"] =
        serde_json::json!({"at": "2026-04-01T00:00:00Z", "fault": "of-a-later-version"});
    let read = read(&document).unwrap();

    assert_eq!(read.activation, state.activation);
    assert_eq!(read.history.iter().count(), 1);
    assert_eq!(read.draft, Draft::default());
    assert_eq!(read.last_failure, None);
}

#[test]
fn what_matters_is_read_whole_or_not_at_all() {
    let document = json(&Sample::new().activated(Method::Telephone, days(1)));

    for (field, value) in [
        ("key", serde_json::json!("XXXXX")),
        ("nonce", serde_json::json!(300)),
        ("installed-at", serde_json::json!("yesterday")),
        ("activation", serde_json::json!({"kind": "prayer"})),
        ("computer", serde_json::json!({"disk": "short"})),
    ] {
        let mut document = document.clone();
        document[field] = value;

        assert!(read(&document).is_err(), "{field}");
    }
}

#[test]
fn secrets_are_never_shown() {
    let sample = Sample::new();
    for method in [Method::Internet, Method::Telephone] {
        let mut state = sample.activated(method, days(1));
        state.draft.confirmation = vec!["482913".to_owned()];
        let shown = format!("{state:?} {state:#?}");
        let document = json(&state);

        let mut secrets = vec!["482913".to_owned()];
        let key = document["key"].as_str().unwrap();
        secrets.extend(key.split('-').take(4).map(str::to_owned));
        secrets.push(key.to_owned());
        let activation = &document["activation"];
        secrets.extend(activation["token"].as_str().map(str::to_owned));
        secrets.extend(activation["confirmation-id"].as_str().map(str::to_owned));
        for secret in secrets {
            assert!(!shown.contains(&secret), "{secret}");
        }
    }
}

#[test]
fn an_error_in_the_document_does_not_quote_it() {
    let mut document = json(&Sample::new().state(KeyKind::MultipleActivation));
    let damaged = document["key"].as_str().unwrap().replace('0', "U");
    document["key"] = serde_json::json!(format!("{damaged}-MORE"));

    let error = read(&document).unwrap_err().to_string();
    assert!(!error.contains(&damaged[..5]), "{error}");
}

#[test]
fn the_installation_id_stays_while_the_computer_does() {
    let mut state = Sample::new().state(KeyKind::MultipleActivation);
    let first = state
        .installation_id(VENDOR, &computer("board-1", "disk-1"))
        .unwrap();

    // 8 of 11: the same computer, so the call continues.
    assert_eq!(
        state.installation_id(VENDOR, &computer("board-2", "disk-1")),
        Some(first)
    );
    // 6 of 11: another computer.
    let second = state
        .installation_id(VENDOR, &computer("board-2", "disk-2"))
        .unwrap();
    assert_ne!(second, first);
    assert_eq!(second.fingerprint(), computer("board-2", "disk-2").fingerprint());
    assert_eq!(state.computer, Some(computer("board-2", "disk-2")));

    let mut without_key = State::new("momiji-suite-2026", 0, installed());
    assert_eq!(without_key.installation_id(VENDOR, &computer("a", "b")), None);
}

#[test]
fn another_key_gives_another_installation_id() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    let first = state.installation_id(VENDOR, &sample.parts).unwrap();
    state.install_key(key(KeyKind::MultipleActivation, 43), false, installed());
    let second = state.installation_id(VENDOR, &sample.parts).unwrap();

    assert_eq!((first.serial(), second.serial()), (42, 43));
    assert_eq!(first.fingerprint(), second.fingerprint());
    assert_eq!((second.product(), second.nonce()), (101, 7));
}

#[test]
fn a_key_tried_by_mistake_costs_no_activation() {
    let sample = Sample::new();
    let mut state = sample.activated(Method::Telephone, days(0));
    let before = state.activation.clone();

    state.install_key(key(KeyKind::MultipleActivation, 43), false, installed());
    assert_eq!(state.activation, None);
    state.install_key(key(KeyKind::MultipleActivation, 44), false, installed());
    state.install_key(key(KeyKind::MultipleActivation, 42), true, installed());

    assert_eq!(state.activation, before);
    assert!(!state.pending_automatic, "there is nothing left to do");
    assert!(status(&state, &sample.here(days(1))).is_activated());
}

#[test]
fn installing_the_same_key_again_only_changes_how_it_is_activated() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    state.draft.confirmation = vec!["123456".to_owned()];
    let before = state.clone();
    state.install_key(key(KeyKind::MultipleActivation, 42), true, installed());

    assert!(state.pending_automatic);
    assert_eq!(
        State {
            pending_automatic: false,
            ..state
        },
        before
    );
}

#[test]
fn removing_a_key_removes_its_activation_and_says_whether_there_was_one() {
    let mut state = Sample::new().activated(Method::Internet, days(0));

    assert!(state.remove_key(installed()));
    assert_eq!((&state.key, &state.activation), (&None, &None));
    assert!(!state.remove_key(installed()));
}

#[test]
fn a_key_that_is_entered_again_has_another_installation_id_only_where_it_activated_nothing() {
    let sample = Sample::new();
    let enters_again = |mut state: State| {
        let before = state.installation_id(VENDOR, &sample.parts);
        let key = state.key.clone().unwrap();
        assert!(state.remove_key(installed()));
        state.install_key(key, false, installed());
        (before, state.installation_id(VENDOR, &sample.parts))
    };

    for method in [Method::Internet, Method::Telephone] {
        let (before, after) = enters_again(sample.activated(method, days(0)));
        assert_eq!(before, after, "a call takes no other activation");
    }
    let (before, after) = enters_again(sample.state(KeyKind::MultipleActivation));
    assert_ne!(before, after, "the one before may be spent");
}

#[test]
fn releasing_keeps_the_key() {
    let sample = Sample::new();
    let mut state = sample.activated(Method::Internet, days(0));
    let id = state.installation_id(VENDOR, &sample.parts).unwrap();

    assert!(state.release(id, true, installed()));
    assert!(state.key.is_some());
    assert!(!state.release(id, true, installed()));
}

#[test]
fn a_licence_for_something_else_changes_nothing() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    let ours = sample.claims(&mut state, Method::Internet, days(1));
    let elsewhere = InstallationId::of(state.key.as_ref().unwrap(), VENDOR, 1, 7);
    let before = state.clone();

    let other_computer = Claims {
        installation_id: elsewhere,
        ..ours.clone()
    };
    let other_key = Claims {
        serial: 43,
        ..ours.clone()
    };
    let ended = Claims {
        expires_at: Some(ours.issued_at),
        ..ours.clone()
    };
    let other_product = Claims { product: 102, ..ours };
    for (claims, refusal) in [
        (other_computer, Refusal::OtherInstallation),
        (other_key, Refusal::OtherInstallation),
        (ended, Refusal::Ended),
        (other_product, Refusal::Token(TokenError::Product)),
    ] {
        let answer = accept::licence(&mut state, &sample.here(days(1)), signed(&claims), None, None);

        assert_eq!(answer, Err(refusal));
        assert_eq!(state, before);
    }
}

#[test]
fn a_confirmation_id_for_something_else_changes_nothing() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    let mut other = sample.state(KeyKind::MultipleActivation);
    other.nonce = 8;
    let id = sample.confirmation(&mut other, ConfirmationType::Permanent);
    let _id = state.installation_id(VENDOR, &sample.parts);
    let before = state.clone();

    assert_eq!(
        accept::confirmation(&mut state, &sample.here(days(1)), id.clone()),
        Err(Fault::OtherInstallation)
    );
    assert_eq!(state, before);

    let mut without_key = State::new("momiji-suite-2026", 8, installed());
    assert_eq!(
        accept::confirmation(&mut without_key, &sample.here(days(1)), id),
        Err(Fault::NoKey)
    );
}

#[test]
fn a_provisional_confirmation_id_is_good_once() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    let provisional = sample.confirmation(&mut state, ConfirmationType::Provisional);
    let accept =
        |state: &mut State, elapsed| accept::confirmation(state, &sample.here(elapsed), provisional.clone());

    assert!(accept(&mut state, days(1)).is_ok());
    // If it is typed again, the period continues.
    assert!(accept(&mut state, days(2)).is_ok());
    assert!(matches!(&state.activation, Some(Activation::Pair(pair)) if pair.at == installed() + days(1)));
    let over = Err(Fault::ProvisionalRanOut {
        since: installed() + days(4),
    });
    assert_eq!(accept(&mut state, days(4)), over);

    // Moving the clock back has no effect either.
    assert!(state.observe(installed() + days(4)));
    assert_eq!(accept(&mut state, days(1)), over);

    // A permanent confirmation ID replaces it.
    let permanent = sample.confirmation(&mut state, ConfirmationType::Permanent);
    assert!(accept::confirmation(&mut state, &sample.here(days(5)), permanent).is_ok());
    assert!(status(&state, &sample.here(days(5))).is_activated());
}

#[test]
fn success_clears_what_was_failed_and_typed() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    state.pending_automatic = true;
    state.draft.confirmation = vec!["123456".to_owned()];
    state.record_failure(Fault::BlockedKey, installed());
    let claims = sample.claims(&mut state, Method::Internet, days(1));
    let usage = Usage { used: 3, limit: 100 };
    let _claims = accept::licence(
        &mut state,
        &sample.here(days(1)),
        signed(&claims),
        Some(usage),
        None,
    )
    .unwrap();

    assert!(!state.pending_automatic);
    assert_eq!((state.blocked_at, &state.last_failure), (None, &None));
    assert!(state.draft.confirmation.is_empty());
}

#[test]
fn the_history_tells_the_latest_hundred_events() {
    let mut state = State::new("momiji-suite-2026", 0, installed());
    for serial in 0..150 {
        state.record(installed(), EventKind::KeyInstalled { serial });
    }
    state.record_failure(Fault::NoNetwork, installed());

    assert_eq!(state.history.iter().len(), History::LENGTH);
    assert_eq!(
        state.history.iter().next().map(|entry| &entry.what),
        Some(&EventKind::KeyInstalled { serial: 51 })
    );
    assert_eq!(
        state.history.iter().next_back().and_then(|entry| entry.code),
        Some(crate::fault::Code::Net1)
    );
}

#[test]
fn an_hour_is_worth_saving_and_a_minute_is_not() {
    let mut state = State::new("momiji-suite-2026", 0, installed());

    assert!(!state.observe(installed() + jiff::SignedDuration::from_mins(59)));
    assert!(state.observe(installed() + jiff::SignedDuration::from_mins(60)));
    assert!(!state.observe(installed()));
    assert_eq!(state.last_seen, installed() + jiff::SignedDuration::from_mins(60));
}
