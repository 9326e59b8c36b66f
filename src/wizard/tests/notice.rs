//! Tests of the dialog at the start of a product.

use super::*;
use jiff::ToSpan as _;

use crate::licence::Terms;
use crate::page::{Block, FactValue, Mood};

fn waiting(status: Status, cause: Option<Fault>) -> Snapshot {
    Snapshot {
        status,
        last_failure: cause,
        ..sample::with_key(KeyKind::KmsClient)
    }
}

fn ran_out() -> Status {
    Status::Notice {
        reason: Reason::LeaseExpired { since: sample::now() },
    }
}

fn no_host() -> Fault {
    Fault::NoKmsHost {
        domains: vec!["office.example".to_owned()],
    }
}

/// Returns the code to quote, the buttons, and whether the title bar is red.
fn dialog(wizard: &Wizard) -> (Option<String>, Vec<Press>, bool) {
    let page = page(wizard);
    assert_eq!(page.name, PageName::Notice);
    let code = page.blocks.iter().find_map(|block| match block {
        Block::Facts(facts) => facts.iter().find_map(|fact| match &fact.value {
            FactValue::Quote(code) => Some(code.clone()),
            _ => None,
        }),
        _ => None,
    });
    let buttons = page.buttons.iter().map(|button| button.press).collect();

    (code, buttons, page.alert.is_some())
}

#[test]
fn the_dialog_at_the_start_names_what_is_missing_and_why() {
    let of_host = vec![Press::Close, Press::ChangeKey, Press::Retry];
    let grace = sample::fresh().status;
    for (snapshot, code, buttons, is_red) in [
        (
            waiting(grace.clone(), Some(no_host())),
            Some("KMS-1"),
            of_host.clone(),
            false,
        ),
        (waiting(grace, None), None, of_host.clone(), false),
        (
            waiting(ran_out(), Some(no_host())),
            Some("GRC-2 · KMS-1"),
            of_host.clone(),
            true,
        ),
        (waiting(ran_out(), None), Some("GRC-2"), of_host, true),
        (
            Snapshot {
                status: ran_out(),
                ..sample::with_key(KeyKind::MultipleActivation)
            },
            Some("GRC-2"),
            vec![Press::Close, Press::ChangeKey, Press::StartActivation],
            true,
        ),
        (
            Snapshot {
                status: ran_out(),
                ..sample::fresh()
            },
            Some("GRC-2"),
            vec![Press::Close, Press::ChangeKey],
            true,
        ),
    ] {
        let (wizard, effects) = open(snapshot, Entry::Notice);
        assert!(effects.is_empty(), "it was tried before");
        assert_eq!(dialog(&wizard), (code.map(str::to_owned), buttons, is_red));
    }
}

#[test]
fn from_the_dialog_the_host_is_asked_again_until_it_activates() {
    let (mut wizard, _) = open(waiting(ran_out(), None), Entry::Notice);
    let reply = press(&mut wizard, Press::Retry);
    assert!(matches!(
        reply.effects.as_slice(),
        [Effect::Ask(_, Request::Activate)]
    ));
    assert_eq!(
        reply.focus,
        Some(Press::Cancel.into()),
        "the focus is on what is there"
    );
    assert!(matches!(page(&wizard).blocks[0], Block::Progress { .. }));
    assert!(press(&mut wizard, Press::Close).effects.is_empty());

    let reply = answer(&mut wizard, &reply.effects, Outcome::Activated(Err(no_host())));
    assert_eq!(reply.focus, Some(Press::Retry.into()));
    assert_eq!(dialog(&wizard).0.as_deref(), Some("GRC-2 · KMS-1"));

    let reply = press(&mut wizard, Press::Retry);
    let stopped = press(&mut wizard, Press::Cancel);
    assert!(matches!(stopped.effects.as_slice(), [Effect::Abandon(_)]));
    assert_eq!(stopped.focus, Some(Press::Retry.into()));
    // The outcome of an abandoned attempt changes nothing.
    let late = Outcome::Activated(Ok(Box::new(sample::activated())));
    let _reply = answer(&mut wizard, &reply.effects, late.clone());
    assert_eq!(page(&wizard).name, PageName::Notice);

    let reply = press(&mut wizard, Press::Retry);
    let _reply = answer(&mut wizard, &reply.effects, late);
    let last = page(&wizard);
    assert_eq!((last.name, last.alert), (PageName::Success, None));
    assert_eq!(press(&mut wizard, Press::Close).effects, [Effect::Close]);
}

#[test]
fn the_account_page_asks_the_host_and_is_returned_to() {
    let (mut wizard, _) = open(sample::with_key(KeyKind::KmsClient), Entry::Account);
    let reply = press(&mut wizard, Press::Retry);
    assert_eq!(page(&wizard).name, PageName::Notice);
    let _reply = answer(&mut wizard, &reply.effects, Outcome::Activated(Err(no_host())));
    assert_eq!(
        dialog(&wizard).1,
        [Press::Back, Press::ChangeKey, Press::Retry],
        "the window stays"
    );
    assert_eq!(page(&wizard).on_escape, Some(Press::Back));
    let _reply = press(&mut wizard, Press::Back);
    assert_eq!(page(&wizard).name, PageName::Overview);
}

#[test]
fn a_key_that_no_way_activates_is_not_proposed_again_at_the_start() {
    for (fault, main) in [
        (Fault::BlockedKey, Press::Seller),
        (Fault::UnknownKey, Press::ChangeKey),
        (Fault::NoNetwork, Press::StartActivation),
    ] {
        let snapshot = Snapshot {
            last_failure: Some(fault),
            ..sample::with_key(KeyKind::MultipleActivation)
        };
        let (wizard, _) = open(snapshot, Entry::Notice);
        let shown = page(&wizard);
        assert_eq!((shown.focus, shown.on_enter), (main.into(), Some(main)));
    }
}

#[test]
fn a_trial_that_is_over_asks_for_another_key_and_a_subscription_for_another_activation() {
    let since = sample::now();
    for (reason, buttons) in [
        (Reason::TrialOver { since }, vec![Press::Close, Press::ChangeKey]),
        (
            Reason::SubscriptionOver { since },
            vec![Press::Close, Press::ChangeKey, Press::StartActivation],
        ),
    ] {
        for entry in [Entry::Notice, Entry::Account] {
            let snapshot = Snapshot {
                status: Status::Notice {
                    reason: reason.clone(),
                },
                ..sample::with_key(KeyKind::MultipleActivation)
            };
            let page = page(&open(snapshot, entry).0);
            let shown: Vec<Press> = page.buttons.iter().map(|button| button.press).collect();
            assert_eq!(shown, buttons, "{reason:?}");
            assert_eq!(page.focus, (*buttons.last().unwrap()).into());
        }
    }
}

#[test]
fn a_licence_with_a_subscription_is_not_said_to_need_no_renewal() {
    let terms = Terms {
        subscription_ends: Some(sample::now() + 240.hours()),
        ..Terms::default()
    };
    for (terms, needs_none) in [(None, true), (Some(Terms::default()), true), (Some(terms), false)] {
        let snapshot = Snapshot {
            terms,
            ..sample::activated()
        };
        let page = page(&open(snapshot, Entry::Account).0);
        assert_eq!(format!("{page:?}").contains("no renewal needed"), needs_none);
    }
}

#[test]
fn the_days_of_grace_after_a_subscription_are_what_the_account_says_first() {
    for (ended_days_ago, in_grace) in [(-1, false), (0, true), (13, true)] {
        let snapshot = Snapshot {
            terms: Some(Terms {
                subscription_ends: Some(sample::now() - (24 * ended_days_ago).hours()),
                grace_days: 14,
                ..Terms::default()
            }),
            ..sample::activated()
        };
        let page = page(&open(snapshot, Entry::Account).0);
        let Block::Hero { mood, title, .. } = &page.blocks[0] else {
            panic!("{page:?}")
        };
        let expected = if in_grace {
            (Mood::Care, "The subscription is over")
        } else {
            (Mood::Good, "Activation is complete")
        };
        assert_eq!(
            (*mood, title.as_str()),
            expected,
            "ended {ended_days_ago} days ago"
        );
    }
}
