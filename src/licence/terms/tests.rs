use proptest::prelude::*;

use super::*;
use crate::codes::KeyKind;
use crate::fault::Code;
use crate::licence::accept::{self, Refusal};
use crate::licence::claims::{Claims, Method};
use crate::licence::nonce::Nonce;
use crate::licence::sample::{Sample, days, installed, signed};
use crate::licence::state::State;
use crate::licence::status::{self, Background, Reason, Status, Window, attention, planned, status};

const SECOND: SignedDuration = SignedDuration::from_secs(1);

fn trial(ends: SignedDuration) -> Terms {
    Terms {
        trial_ends: Some(installed() + ends),
        ..Terms::default()
    }
}

fn subscription(ends: SignedDuration, grace_days: u32) -> Terms {
    Terms {
        subscription_ends: Some(installed() + ends),
        grace_days,
        features: vec!["pdf-export".to_owned()],
        limit: Some(5),
        ..Terms::default()
    }
}

/// Returns a state with a licence with these terms, obtained by this method at the installation.
fn licensed(sample: &Sample, method: Method, terms: &Terms) -> State {
    let mut state = sample.state(KeyKind::MultipleActivation);
    renew(sample, &mut state, method, terms, days(0));

    state
}

fn renew(sample: &Sample, state: &mut State, method: Method, terms: &Terms, at: SignedDuration) {
    let claims = Claims {
        terms: Some(terms.clone()),
        ..sample.claims(state, method, at)
    };
    let token = signed(&claims);
    let accepted = accept::licence(state, &sample.here(at), token, None, None).unwrap();
    assert_eq!(accepted.terms.as_ref(), Some(terms));
}

#[test]
fn terms_are_claims_and_a_licence_without_them_is_as_it_was() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    let without = sample.claims(&mut state, Method::Internet, days(0));
    let written = serde_json::to_value(&without).unwrap();
    assert!(written.get("terms").is_none(), "{written}");
    assert_eq!(serde_json::from_value::<Claims>(written).unwrap(), without);

    let with = Claims {
        terms: Some(subscription(days(30), 14)),
        ..without
    };
    let written = serde_json::to_value(&with).unwrap();
    assert_eq!(
        written["terms"],
        serde_json::json!({
            "subscription_ends": "2026-05-01T12:00:00Z", "grace_days": 14, "features": ["pdf-export"], "limit": 5,
        })
    );
    assert_eq!(serde_json::from_value::<Claims>(written).unwrap(), with);
}

#[test]
fn a_trial_is_over_at_its_end_and_a_subscription_after_its_grace() {
    let sample = Sample::new();
    for (terms, over, code) in [
        (trial(days(30)), days(30), Code::Trm1),
        (subscription(days(30), 0), days(30), Code::Trm2),
        (subscription(days(30), 14), days(44), Code::Trm2),
    ] {
        let state = licensed(&sample, Method::Internet, &terms);
        let just_before = sample.here(over - SECOND);
        assert!(status(&state, &just_before).is_activated());
        let then = sample.here(over);
        let judged = status(&state, &then);
        assert_eq!(judged.fault().map(|fault| fault.code()), Some(code));
        assert_eq!(attention(&state, &judged, &then).window, Window::DialogAndRedBar);
        // The product is told what was signed whether it is over or not.
        assert_eq!(status::terms(&state, &then), Some(terms));
    }
}

#[test]
fn in_its_grace_a_subscription_says_until_when() {
    let terms = subscription(days(30), 14);
    let at = |elapsed| terms.in_grace_until(installed() + elapsed);

    assert_eq!(at(days(30) - SECOND), None);
    assert_eq!(at(days(30)), Some(installed() + days(44)));
    assert_eq!(at(days(44) - SECOND), Some(installed() + days(44)));
    assert_eq!(at(days(44)), None);
    assert_eq!(
        subscription(days(30), 0).in_grace_until(installed() + days(30)),
        None
    );
}

#[test]
fn terms_are_asked_for_again_a_week_before_their_end_and_then_daily() {
    let sample = Sample::new();
    let mut state = licensed(&sample, Method::Internet, &subscription(days(30), 14));
    let due = |state: &State, elapsed| {
        let here = sample.here(elapsed);
        let judged = status(state, &here);
        planned(state, &judged, &here).map(|plan| (plan.what, plan.at))
    };
    let renewal = |at| Some((Background::Renew, installed() + at));

    assert_eq!(due(&state, days(1)), renewal(days(23)));
    // Nothing was prolonged yet: once more a day later, and after the end, too.
    renew(
        &sample,
        &mut state,
        Method::Internet,
        &subscription(days(30), 14),
        days(23),
    );
    assert_eq!(due(&state, days(23)), renewal(days(24)));
    let here = sample.here(days(60));
    let over = status(&state, &here);
    assert_eq!(
        attention(&state, &over, &here).background,
        Some(Background::Renew)
    );
    // The renewal brings the new end.
    renew(
        &sample,
        &mut state,
        Method::Internet,
        &subscription(days(365), 14),
        days(60),
    );
    assert!(status(&state, &sample.here(days(60))).is_activated());
    assert_eq!(due(&state, days(60)), renewal(days(358)));
    // Nothing is asked for a licence by file, or for one whose terms have no end.
    let by_file = licensed(&sample, Method::File, &subscription(days(30), 14));
    assert_eq!(due(&by_file, days(60)), None);
    let features = Terms {
        features: vec!["a".to_owned()],
        ..Terms::default()
    };
    assert_eq!(
        due(&licensed(&sample, Method::Internet, &features), days(9)),
        None
    );
}

#[test]
fn a_weak_computer_says_the_earlier_of_its_two_renewals() {
    let sample = Sample::new();
    let told = |terms: &Terms| {
        let mut state = sample.state(KeyKind::MultipleActivation);
        let claims = Claims {
            expires_at: Some(installed() + days(30)),
            turn: Some(Nonce::from_bytes([7; 16])),
            terms: Some(terms.clone()),
            ..sample.claims(&mut state, Method::Internet, days(0))
        };
        let _claims =
            accept::licence(&mut state, &sample.here(days(0)), signed(&claims), None, None).unwrap();
        let here = sample.here(days(1));
        let judged = status(&state, &here);
        let planned = planned(&state, &judged, &here).map(|plan| plan.at);
        let Status::Activated { renew_from, .. } = judged else {
            panic!("{judged:?}")
        };
        assert_eq!(renew_from, planned, "what is said is what happens");

        renew_from
    };

    assert_eq!(told(&subscription(days(365), 14)), Some(installed() + days(20)));
    assert_eq!(told(&subscription(days(15), 14)), Some(installed() + days(8)));
}

#[test]
fn a_clock_that_is_moved_back_prolongs_nothing() {
    let sample = Sample::new();
    let mut state = licensed(&sample, Method::Internet, &trial(days(30)));
    state.last_seen = installed() + days(31);
    assert_eq!(
        status(&state, &sample.here(days(2))),
        Status::Notice {
            reason: Reason::TrialOver {
                since: installed() + days(30)
            }
        }
    );
    // Signed in the future, it would end later than it may.
    let mut state = sample.state(KeyKind::MultipleActivation);
    let claims = Claims {
        terms: Some(trial(days(60))),
        ..sample.claims(&mut state, Method::Internet, days(20))
    };
    let refused = accept::licence(&mut state, &sample.here(days(0)), signed(&claims), None, None);
    assert!(
        matches!(refused, Err(Refusal::ClocksDiffer { .. })),
        "{refused:?}"
    );
}

#[test]
fn a_lease_carries_no_terms() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::KmsClient);
    let claims = Claims {
        expires_at: Some(installed() + days(100)),
        terms: Some(trial(days(1))),
        ..sample.claims(&mut state, Method::Kms, days(0))
    };
    let _claims = accept::licence(&mut state, &sample.here(days(0)), signed(&claims), None, None).unwrap();

    assert!(status(&state, &sample.here(days(50))).is_activated());
    assert_eq!(status::terms(&state, &sample.here(days(50))), None);
}

proptest! {
    /// Whatever the terms are, the answer is activated or a notice, and what is over stays over.
    #[test]
    fn nothing_is_disabled_and_time_never_extends(
        trial_ends in prop::option::of(1_i64..400),
        subscription_ends in prop::option::of(1_i64..400),
        grace_days in 0_u32..60,
        hours in prop::collection::vec(0_i64..24 * 500, 1..8),
    ) {
        let sample = Sample::new();
        let terms = Terms {
            trial_ends: trial_ends.map(|end| installed() + days(end)),
            subscription_ends: subscription_ends.map(|end| installed() + days(end)),
            grace_days,
            ..Terms::default()
        };
        let mut state = licensed(&sample, Method::Internet, &terms);
        let mut latest = installed();
        let mut was_over = false;
        for hour in hours {
            let here = sample.here(SignedDuration::from_hours(hour));
            latest = latest.max(here.now);
            state.last_seen = state.last_seen.max(here.now);
            let judged = status(&state, &here);
            let is_over = matches!(
                judged,
                Status::Notice { reason: Reason::TrialOver { .. } | Reason::SubscriptionOver { .. } }
            );
            let ends = terms.trial_over(latest).or(terms.subscription_over(latest));
            prop_assert_eq!(is_over, ends.is_some());
            prop_assert!(is_over || !was_over, "what is over stays over");
            let is_known = is_over
                || judged.is_activated()
                || matches!(judged, Status::Notice { reason: Reason::ClockMovedBack { .. } });
            prop_assert!(is_known, "{:?}", judged);
            was_over = is_over;
        }
    }
}
