use super::*;
use crate::codes::{ConfirmationType, KeyKind, Scheme};
use crate::fault::Fault;
use crate::licence::accept;
use crate::licence::claims::Claims;
use crate::licence::sample::{Sample, computer, days, installed, key, signed};
use crate::licence::state::Activation;
use crate::machine::Parts;

const SECOND: SignedDuration = SignedDuration::from_secs(1);
const HOUR: SignedDuration = SignedDuration::from_hours(1);

fn grace() -> Status {
    Status::Grace {
        until: installed() + days(30),
        silent_until: installed() + days(25),
    }
}

fn reason(status: &Status) -> &Reason {
    match status {
        Status::Notice { reason } => reason,
        other => panic!("nothing to say: {other:?}"),
    }
}

/// Returns what a product shows when it starts at `elapsed` after its installation.
fn shown(sample: &Sample, state: &State, elapsed: SignedDuration) -> Attention {
    let here = sample.here(elapsed);

    attention(state, &status(state, &here), &here)
}

#[test]
fn a_kms_client_is_silent_for_25_days_then_asks_then_is_due_on_day_30() {
    let sample = Sample::new();
    let state = sample.state(KeyKind::KmsClient);

    for (elapsed, expected, window) in [
        (days(0), grace(), Window::Nothing),
        (days(24), grace(), Window::Nothing),
        (days(25) - SECOND, grace(), Window::Nothing),
        (days(25), grace(), Window::Dialog),
        (days(30) - SECOND, grace(), Window::Dialog),
        (
            days(30),
            notice(Reason::GraceOver {
                since: installed() + days(30),
            }),
            Window::DialogAndRedBar,
        ),
        (
            days(4000),
            notice(Reason::GraceOver {
                since: installed() + days(30),
            }),
            Window::DialogAndRedBar,
        ),
    ] {
        assert_eq!(status(&state, &sample.here(elapsed)), expected, "{elapsed}");
        assert_eq!(
            shown(&sample, &state, elapsed),
            Attention {
                background: Some(Background::Activate),
                window,
            },
            "{elapsed}"
        );
    }
}

#[test]
fn the_limits_are_those_of_the_catalogue() {
    let mut sample = Sample::new();
    sample.product.policy.kms_silent_days = 1;
    sample.product.policy.grace_days = 2;
    let state = sample.state(KeyKind::KmsClient);

    assert_eq!(shown(&sample, &state, days(1) - SECOND).window, Window::Nothing);
    assert_eq!(shown(&sample, &state, days(1)).window, Window::Dialog);
    assert_eq!(shown(&sample, &state, days(2)).window, Window::DialogAndRedBar);
}

#[test]
fn a_mak_without_activation_opens_the_wizard_at_the_next_start() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);

    assert_eq!(
        shown(&sample, &state, HOUR),
        Attention {
            background: None,
            window: Window::Wizard,
        }
    );
    assert_eq!(shown(&sample, &state, days(30)).window, Window::DialogAndRedBar);

    state.install_key(key(KeyKind::MultipleActivation, 42), true, installed());
    assert_eq!(
        shown(&sample, &state, HOUR),
        Attention {
            background: Some(Background::Activate),
            window: Window::Wizard,
        }
    );
}

#[test]
fn a_product_without_a_key_opens_the_wizard() {
    let sample = Sample::new();
    let state = State::new("momiji-suite-2026", 0, installed());

    assert_eq!(
        shown(&sample, &state, HOUR),
        Attention {
            background: None,
            window: Window::Wizard,
        }
    );
}

#[test]
fn a_mak_has_no_end() {
    let sample = Sample::new();
    for method in [Method::Internet, Method::Telephone, Method::File] {
        let state = sample.activated(method, days(3));

        for elapsed in [days(3), days(30), days(180), days(20_000)] {
            assert_eq!(
                status(&state, &sample.here(elapsed)),
                Status::Activated {
                    method,
                    since: installed() + days(3),
                    renew_from: None,
                    renew_by: None,
                }
            );
            assert_eq!(shown(&sample, &state, elapsed).window, Window::Nothing);
        }
    }
}

#[test]
fn a_lease_is_renewed_from_day_7_and_ends_on_day_180() {
    let sample = Sample::new();
    let state = sample.activated(Method::Kms, days(2));
    let (renew_from, ends) = (days(2 + 7), days(2 + 180));
    let activated = Status::Activated {
        method: Method::Kms,
        since: installed() + days(2),
        renew_from: Some(installed() + renew_from),
        renew_by: Some(installed() + ends),
    };
    let over = notice(Reason::LeaseExpired {
        since: installed() + ends,
    });

    for (elapsed, expected, background, window) in [
        (renew_from - SECOND, &activated, None, Window::Nothing),
        (renew_from, &activated, Some(Background::Renew), Window::Nothing),
        (
            ends - SECOND,
            &activated,
            Some(Background::Renew),
            Window::Nothing,
        ),
        (ends, &over, Some(Background::Activate), Window::DialogAndRedBar),
    ] {
        assert_eq!(status(&state, &sample.here(elapsed)), *expected, "{elapsed}");
        assert_eq!(
            shown(&sample, &state, elapsed),
            Attention { background, window },
            "{elapsed}"
        );
    }
}

#[test]
fn a_lease_goes_by_what_was_signed() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::KmsClient);
    let claims = Claims {
        expires_at: Some(installed() + days(10)),
        renewal_minutes: Some(90),
        ..sample.claims(&mut state, Method::Kms, days(0))
    };
    let _claims = accept::licence(&mut state, &sample.here(days(0)), signed(&claims), None, None).unwrap();

    assert_eq!(
        status(&state, &sample.here(HOUR)),
        Status::Activated {
            method: Method::Kms,
            since: installed(),
            renew_from: Some(installed() + SignedDuration::from_mins(90)),
            renew_by: Some(installed() + days(10)),
        }
    );
    assert_eq!(
        reason(&status(&state, &sample.here(days(10)))).fault(),
        Fault::LeaseRanOut {
            since: installed() + days(10)
        }
    );
}

#[test]
fn after_a_failure_the_background_waits_two_hours() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::KmsClient);
    state.record_failure(Fault::NoNetwork, installed() + days(1));

    let background = |elapsed| shown(&sample, &state, elapsed).background;
    assert_eq!(background(days(1) + HOUR * 2 - SECOND), None);
    assert_eq!(background(days(1) + HOUR * 2), Some(Background::Activate));
    assert_eq!(background(days(1) - HOUR), Some(Background::Activate));
}

#[test]
fn a_telephone_activation_is_exchanged_without_a_word() {
    let sample = Sample::new();
    let state = sample.activated(Method::Telephone, days(0));

    assert_eq!(
        shown(&sample, &state, days(1)),
        Attention {
            background: Some(Background::Exchange),
            window: Window::Nothing,
        }
    );
    assert_eq!(
        shown(&sample, &sample.activated(Method::Internet, days(0)), days(1)).background,
        None
    );
}

#[test]
fn an_exchange_that_failed_is_tried_again_two_hours_later_and_told_nowhere() {
    let sample = Sample::new();
    let mut state = sample.activated(Method::Telephone, days(0));
    let noted = state.history.clone();
    state.exchange_tried_at = Some(installed() + days(1));
    let later = |elapsed| shown(&sample, &state, elapsed);

    assert_eq!(later(days(1) + HOUR * 2 - SECOND).background, None);
    assert_eq!(later(days(1) + HOUR * 2).background, Some(Background::Exchange));
    assert_eq!(later(days(1)).window, Window::Nothing);
    assert_eq!(state.history, noted);
}

#[test]
fn a_provisional_confirmation_id_lasts_72_hours() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    let id = sample.confirmation(&mut state, ConfirmationType::Provisional);
    let _kind = accept::confirmation(&mut state, &sample.here(days(1)), id).unwrap();
    let ends = days(1) + HOUR * 72;

    assert_eq!(
        status(&state, &sample.here(ends - SECOND)),
        Status::Activated {
            method: Method::Telephone,
            since: installed() + days(1),
            renew_from: None,
            renew_by: Some(installed() + ends),
        }
    );
    assert_eq!(
        status(&state, &sample.here(ends)).fault(),
        Some(Fault::ProvisionalRanOut {
            since: installed() + ends
        })
    );
}

#[test]
fn a_provisional_confirmation_id_ends_by_the_clock_that_never_runs_backwards_in_both_schemes() {
    for sample in [Sample::new(), Sample::signing(Scheme::Signed)] {
        let mut state = sample.state(KeyKind::MultipleActivation);
        let id = sample.confirmation(&mut state, ConfirmationType::Provisional);
        let _kind = accept::confirmation(&mut state, &sample.here(days(1)), id).unwrap();
        let ran_out = Some(Fault::ProvisionalRanOut {
            since: installed() + days(4),
        });

        assert!(status(&state, &sample.here(days(4) - SECOND)).is_activated());
        assert_eq!(status(&state, &sample.here(days(4))).fault(), ran_out);
        // A time that was seen once has passed, whatever the clock shows now.
        assert!(state.observe(installed() + days(4)));
        assert_eq!(status(&state, &sample.here(days(4) - HOUR)).fault(), ran_out);
        assert_eq!(status(&state, &sample.here(days(2))).fault(), ran_out);

        let id = sample.confirmation(&mut state, ConfirmationType::Permanent);
        let _kind = accept::confirmation(&mut state, &sample.here(days(5)), id).unwrap();
        assert!(status(&state, &sample.here(days(5))).is_activated());
        assert!(status(&state, &sample.here(days(5000))).is_activated());
    }
}

#[test]
fn a_licence_for_a_provisional_confirmation_id_ends_with_it_and_says_so() {
    let sample = Sample::new();
    let mut state = sample.state(KeyKind::MultipleActivation);
    let id = sample.confirmation(&mut state, ConfirmationType::Provisional);
    let _kind = accept::confirmation(&mut state, &sample.here(days(1)), id).unwrap();
    let claims = Claims {
        expires_at: Some(installed() + days(4)),
        ..sample.claims(&mut state, Method::Telephone, days(2))
    };
    let _claims = accept::licence(&mut state, &sample.here(days(2)), signed(&claims), None, None).unwrap();

    assert!(status(&state, &sample.here(days(4) - SECOND)).is_activated());
    assert_eq!(
        status(&state, &sample.here(days(4))).fault(),
        Some(Fault::ProvisionalRanOut {
            since: installed() + days(4)
        })
    );
    let id = sample.confirmation(&mut state, ConfirmationType::Permanent);
    let _kind = accept::confirmation(&mut state, &sample.here(days(5)), id).unwrap();
    assert!(status(&state, &sample.here(days(50))).is_activated());
    assert_eq!(
        shown(&sample, &state, days(50)).background,
        Some(Background::Exchange),
        "for a licence without an end"
    );
}

#[test]
fn hardware_is_the_same_while_60_percent_is_kept() {
    let mut sample = Sample::new();
    let state = sample.activated(Method::Internet, days(0));

    // A new board: 8 of 11. With a new disk as well: 6 of 11.
    sample.parts = computer("board-2", "disk-1");
    assert!(status(&state, &sample.here(HOUR)).is_activated());
    sample.parts = computer("board-2", "disk-2");
    assert_eq!(
        status(&state, &sample.here(HOUR)),
        notice(Reason::HardwareChanged { kept: 6, of: 11 })
    );
    assert_eq!(
        shown(&sample, &state, HOUR),
        Attention {
            background: None,
            window: Window::DialogAndRedBar,
        }
    );
    let changes = comparison(&state, &sample.here(HOUR)).unwrap();
    assert_eq!((changes.kept, changes.of), (6, 11));

    // Parts that cannot be read now count as changed, even if it is all of them.
    sample.parts = Parts::default();
    assert_eq!(
        status(&state, &sample.here(HOUR)),
        notice(Reason::HardwareChanged { kept: 0, of: 11 })
    );
}

#[test]
fn a_kms_client_on_new_hardware_activates_itself_again() {
    let mut sample = Sample::new();
    let state = sample.activated(Method::Kms, days(0));
    sample.parts = computer("board-2", "disk-2");

    assert_eq!(
        shown(&sample, &state, HOUR).background,
        Some(Background::Activate)
    );
}

#[test]
fn a_clock_moved_back_by_more_than_4_hours_is_noticed() {
    let sample = Sample::new();
    for mut state in [
        sample.activated(Method::Internet, days(0)),
        sample.state(KeyKind::KmsClient),
    ] {
        assert!(state.observe(installed() + days(10)));
        let moved_back = notice(Reason::ClockMovedBack {
            last_seen: installed() + days(10),
        });

        assert_ne!(status(&state, &sample.here(days(10) - HOUR * 4)), moved_back);
        assert_eq!(
            status(&state, &sample.here(days(10) - HOUR * 4 - SECOND)),
            moved_back
        );
        // The clock is right again, and the notice disappears.
        assert_ne!(status(&state, &sample.here(days(10))), moved_back);
    }
}

#[test]
fn a_clock_moved_back_wins_no_time() {
    let sample = Sample::new();
    let mut lease = sample.activated(Method::Kms, days(0));
    assert!(lease.observe(installed() + days(180)));
    let mut grace = sample.state(KeyKind::KmsClient);
    assert!(grace.observe(installed() + days(30)));

    for elapsed in [days(1), days(180) - HOUR] {
        assert_eq!(
            status(&lease, &sample.here(elapsed)),
            notice(Reason::LeaseExpired {
                since: installed() + days(180)
            })
        );
        assert_eq!(
            status(&grace, &sample.here(elapsed)),
            notice(Reason::GraceOver {
                since: installed() + days(30)
            })
        );
    }
}

#[test]
fn a_new_activation_believes_the_clock_again() {
    let sample = Sample::new();
    let mut state = sample.activated(Method::Internet, days(0));
    // The battery was empty, and for an hour the computer's clock showed another century.
    assert!(state.observe(installed() + days(40_000)));
    assert!(matches!(
        reason(&status(&state, &sample.here(days(1)))),
        Reason::ClockMovedBack { .. }
    ));

    let mut by_telephone = state.clone();
    let id = sample.confirmation(&mut by_telephone, ConfirmationType::Permanent);
    let _kind = accept::confirmation(&mut by_telephone, &sample.here(days(1)), id).unwrap();
    assert!(status(&by_telephone, &sample.here(days(1))).is_activated());

    let claims = sample.claims(&mut state, Method::Internet, days(1));
    let _claims = accept::licence(&mut state, &sample.here(days(1)), signed(&claims), None, None).unwrap();
    assert!(status(&state, &sample.here(days(1))).is_activated());
}

#[test]
fn a_blocked_key_is_said_first() {
    let sample = Sample::new();
    let mut state = sample.activated(Method::Internet, days(0));
    state.record_failure(Fault::BlockedKey, installed() + days(1));
    state.record_failure(Fault::NoNetwork, installed() + days(2));

    let now = status(&state, &sample.here(days(3)));
    assert_eq!(now, notice(Reason::KeyBlocked));
    assert_eq!(now.fault(), Some(Fault::BlockedKey));
    assert_eq!(
        shown(&sample, &state, days(3)),
        Attention {
            background: None,
            window: Window::DialogAndRedBar,
        }
    );
}

#[test]
fn what_is_not_genuine_activates_nothing() {
    let sample = Sample::new();
    let licence = sample.activated(Method::Internet, days(0));
    let pair = sample.activated(Method::Telephone, days(0));

    let mut other_key = licence.clone();
    other_key.key = Some(key(KeyKind::MultipleActivation, 43));
    let mut same_serial = pair.clone();
    same_serial.key = Some(crate::codes::ProductKey::new(KeyKind::MultipleActivation, 101, 42, 1).unwrap());
    let mut no_key = pair.clone();
    no_key.key = None;
    let mut other_parts = pair.clone();
    if let Some(Activation::Pair(pair)) = &mut other_parts.activation {
        pair.parts = computer("board-2", "disk-2");
    }
    let mut other_vendor = Sample::new();
    other_vendor.catalogue.vendor.id = "other.example".to_owned();
    let mut other_product = Sample::new();
    other_product.product.code = 102;

    for (name, sample, state) in [
        ("key of another serial", &sample, &other_key),
        ("key of the same serial", &sample, &same_serial),
        ("no key", &sample, &no_key),
        (
            "parts that are not those of the installation ID",
            &sample,
            &other_parts,
        ),
        ("licence of another vendor", &other_vendor, &licence),
        ("pair of another vendor", &other_vendor, &pair),
        ("licence for another product", &other_product, &licence),
        ("pair for another product", &other_product, &pair),
    ] {
        assert_eq!(status(state, &sample.here(HOUR)), grace(), "{name}");
        assert_eq!(comparison(state, &sample.here(HOUR)), None, "{name}");
    }
    for state in [&licence, &pair] {
        assert!(status(state, &sample.here(HOUR)).is_activated());
    }
}

#[test]
fn a_status_reads_as_data() {
    let sample = Sample::new();
    let json = serde_json::to_value(status(
        &sample.activated(Method::Kms, days(0)),
        &sample.here(days(1)),
    ))
    .unwrap();
    assert_eq!(json["status"], "activated");
    assert_eq!(json["method"], "kms");
    assert_eq!(json["renew-by"], "2026-09-28T12:00:00Z");

    let json = serde_json::to_value(notice(Reason::HardwareChanged { kept: 6, of: 11 })).unwrap();
    assert_eq!(json["status"], "notice");
    assert_eq!(json["reason"]["reason"], "hardware-changed");
    assert_eq!(json["reason"]["of"], 11);
}

#[test]
fn the_next_attempt_goes_by_the_hosts_intervals() {
    let sample = Sample::new();
    let next = |state: &State, elapsed: SignedDuration| {
        let here = sample.here(elapsed);
        planned(state, &status(state, &here), &here)
    };
    let at = |what, elapsed: SignedDuration| {
        Some(Planned {
            what,
            at: installed() + elapsed,
        })
    };

    // Without a lease: at once, then two hours after each failure, or after the host's interval.
    let mut state = sample.state(KeyKind::KmsClient);
    assert_eq!(
        next(&state, days(1)).map(|next| next.at),
        Some(Timestamp::MIN),
        "at once"
    );
    state.record_failure(Fault::NoKmsHost { domains: Vec::new() }, installed() + days(1));
    assert_eq!(
        next(&state, days(1) + HOUR),
        at(Background::Activate, days(1) + HOUR * 2)
    );
    state.kms.retry_minutes = Some(15);
    let quarter = SignedDuration::from_mins(15);
    assert_eq!(next(&state, days(1)), at(Background::Activate, days(1) + quarter));
    assert_eq!(
        shown(&sample, &state, days(1) + quarter - SECOND).background,
        None
    );
    assert_eq!(
        shown(&sample, &state, days(1) + quarter).background,
        Some(Background::Activate)
    );
    // A clock that was set back does not cause a pause.
    assert_eq!(next(&state, days(0)).map(|next| next.at), Some(Timestamp::MIN));

    // With a lease: when it is to be renewed, and after a failure no sooner than the pause ends.
    let mut state = sample.activated(Method::Kms, days(2));
    assert_eq!(next(&state, days(3)), at(Background::Renew, days(2 + 7)));
    state.record_failure(
        Fault::NoKmsHost { domains: Vec::new() },
        installed() + days(9) + HOUR,
    );
    assert_eq!(
        next(&state, days(9) + HOUR),
        at(Background::Renew, days(9) + HOUR * 3)
    );
    // A computer that was suspended for a year tries at once, and shows the notice.
    let attention = shown(&sample, &state, days(400));
    assert_eq!(
        (attention.background, attention.window),
        (Some(Background::Activate), Window::DialogAndRedBar)
    );

    // Nothing to try: permanently activated, or a key that waits for the user.
    assert_eq!(next(&sample.activated(Method::Internet, days(1)), days(9)), None);
    assert_eq!(next(&sample.state(KeyKind::MultipleActivation), days(9)), None);
}
