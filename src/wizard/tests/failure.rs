//! Tests of the failure page: the main button and the ways for every code.

use super::*;
use crate::wizard::context::Context;
use crate::wizard::step::failure::{During, remedies};

use Press::{ChangeKey, KeyAdvice, Retry, Seller, Support, UseFile, UseInternet, UseTelephone};

/// Returns the main button and the ways, for a computer with a key that its user activates.
fn offered(code: Code, during: During) -> Vec<Press> {
    let snapshot = sample::with_key(KeyKind::MultipleActivation);

    remedies(
        code,
        during,
        &Context::new(sample::catalogue(), sample::product(), snapshot),
    )
}

#[test]
fn the_main_button_of_every_code_is_what_helps() {
    let without_network = [Retry, UseTelephone, UseFile];
    for code in Code::ALL {
        let (main, ways): (Press, &[Press]) = match code {
            Code::Key1 | Code::Key2 => (ChangeKey, &[KeyAdvice]),
            Code::Key3 | Code::Key6 | Code::Key7 => (ChangeKey, &[]),
            Code::Key4 => (ChangeKey, &[Seller, KeyAdvice]),
            Code::Key5 | Code::Key8 => (Seller, &[ChangeKey, KeyAdvice]),
            Code::Cnt1 => (UseTelephone, &[Seller, Support, ChangeKey, KeyAdvice, Retry]),
            Code::Net1 | Code::Net4 | Code::Net7 | Code::Srv3 => (UseTelephone, &[UseFile, Retry]),
            Code::Net2
            | Code::Net3
            | Code::Net5
            | Code::Net6
            | Code::Net8
            | Code::Srv1
            | Code::Srv2
            | Code::Clk1
            | Code::Clk2
            | Code::Hwc1
            | Code::Grc1
            | Code::Grc2
            | Code::Grc3 => (without_network[0], &without_network[1..]),
            Code::Trm1 => (ChangeKey, &[Seller, Retry]),
            Code::Trm2 => (Retry, &[UseFile, Seller, ChangeKey]),
            Code::Trm3 => (UseFile, &[Support]),
            Code::Kms1 | Code::Kms2 | Code::Kms4 | Code::Kms5 | Code::Kms6 => (Retry, &[ChangeKey]),
            Code::Kms3 | Code::Sto4 => (ChangeKey, &[Retry]),
            Code::Cid1 | Code::Cid2 | Code::Cid3 | Code::Cid4 | Code::Cid5 | Code::Rel1 => {
                (Retry, &[UseFile])
            }
            Code::Iid1 | Code::Iid2 => (ChangeKey, &[Support]),
            Code::Phn1 => (UseFile, &[Retry]),
            Code::Fil1 | Code::Fil2 | Code::Fil3 | Code::Fil4 | Code::Fil5 | Code::Fil6 => {
                (Retry, &[UseTelephone])
            }
            Code::Sto1 | Code::Sto2 | Code::Sto3 | Code::Sto5 | Code::Sto6 | Code::Sto7 => (Retry, &[]),
            Code::Cat1 => (Support, &[Retry]),
        };
        let expected: Vec<Press> = std::iter::once(main).chain(ways.iter().copied()).collect();
        assert_eq!(offered(*code, During::Activating), expected, "{code}");
    }
}

#[test]
fn after_every_code_there_is_a_way_and_none_that_failed_or_is_missing() {
    for code in Code::ALL {
        let installing = offered(*code, During::Installing);
        assert!(!installing.is_empty(), "{code}");
        for way in [UseTelephone, UseFile, UseInternet] {
            assert!(!installing.contains(&way), "{code}: no key is installed");
        }
        let confirming = offered(*code, During::Confirming);
        assert!(
            !confirming.is_empty() && !confirming.contains(&UseTelephone),
            "{code}"
        );
        let host = Context::new(sample::catalogue(), sample::product(), sample::host_with_key());
        let host = remedies(*code, During::Activating, &host);
        assert!(
            !host.is_empty() && !host.contains(&UseFile) && !host.contains(&UseTelephone),
            "{code}"
        );
    }
}

#[test]
fn a_blocked_key_leads_to_the_seller_and_a_used_up_one_to_the_activation_centre() {
    for (fault, main) in [
        (Fault::BlockedKey, Seller),
        (
            Fault::UsedUp {
                used: 100,
                limit: 100,
            },
            UseTelephone,
        ),
        (Fault::NoNetwork, UseTelephone),
        (
            Fault::Unreachable {
                host: "activation.momiji.example".to_owned(),
                timed_out: true,
            },
            Retry,
        ),
    ] {
        let (mut wizard, effects) = open(sample::with_key(KeyKind::MultipleActivation), Entry::Activation);
        let _reply = answer(&mut wizard, &effects, Outcome::Connection(Ok(())));
        let reply = press(&mut wizard, Press::Next);
        let failed = answer(
            &mut wizard,
            &reply.effects,
            Outcome::Activated(Err(fault.clone())),
        );
        let shown = page(&wizard);
        assert_eq!(failed.focus, Some(main.into()), "{fault:?}");
        assert_eq!(shown.on_enter, Some(main));
        let presses: Vec<Press> = shown.pressable().iter().map(|button| button.press).collect();
        let mut once = presses.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), presses.len(), "each way once: {presses:?}");
        assert_eq!(presses.contains(&Retry), fault != Fault::BlockedKey);
    }
}

#[test]
fn the_former_key_is_named_where_another_key_helps() {
    for (fault, key, is_named) in [
        (Fault::BlockedKey, Some("47X80-031N1"), true),
        (Fault::UsedUp { used: 5, limit: 5 }, Some("47X80-031N1"), true),
        (Fault::NoNetwork, Some("47X80-031N1"), false),
        (Fault::BlockedKey, None, false),
    ] {
        let snapshot = Snapshot {
            former_key: key.map(str::to_owned),
            ..sample::with_key(KeyKind::MultipleActivation)
        };
        let (mut wizard, effects) = open(snapshot, Entry::Activation);
        let _reply = answer(&mut wizard, &effects, Outcome::Connection(Ok(())));
        let reply = press(&mut wizard, Press::Next);
        let _reply = answer(
            &mut wizard,
            &reply.effects,
            Outcome::Activated(Err(fault.clone())),
        );
        let shown = format!("{:?}", page(&wizard).blocks);
        assert_eq!(
            shown.contains("47X80-031N1-… again"),
            is_named,
            "{fault:?}: {shown}"
        );
    }
}
