//! Tests of the supervisor's actions, and of the release of computers.

use super::*;
use crate::desk::control::{COMPUTERS, DeskField, DeskPress};
use crate::wire::admin::{ComputerEntry, Listing};

#[test]
fn a_supervisor_acts_for_a_reason_and_nobody_else_does() {
    let mut agent = Agent::signed_in(Role::Supervisor);
    agent.hears(&sample::installation_id());
    let full = LookupAnswer { used: 100, ..known() };
    agent.is_answered(found(full));
    agent.presses(DeskPress::SUPERVISE);
    agent.presses(DeskPress::ORDER_RAISE);
    agent.types(DeskField::AMOUNT, "5");
    agent.does(Input::Press(DeskPress::CARRY_OUT));
    assert!(
        matches!(agent.last_asked(), Request::LookUp(..)),
        "a reason is needed"
    );
    agent.types(DeskField::REASON, "five new desks");
    agent.presses(DeskPress::CARRY_OUT);
    let Request::Raise(_, raise) = agent.last_asked() else {
        panic!("{:?}", agent.last_asked());
    };
    assert_eq!((raise.by, raise.reason.as_str()), (5, "five new desks"));
    agent.is_answered(found(LookupAnswer {
        limit: 105,
        ..known()
    }));
    assert!(agent.said().contains("The limit is raised"));

    agent.presses(DeskPress::SUPERVISE);
    agent.presses(DeskPress::ORDER_PROVISIONAL);
    agent.types(DeskField::REASON, "the seller is closed today");
    agent.presses(DeskPress::CARRY_OUT);
    let Request::Confirm(_, order) = agent.last_asked() else {
        panic!("{:?}", agent.last_asked());
    };
    assert_eq!(order.request.kind, ConfirmationType::Provisional);
    assert_eq!(order.reason.as_deref(), Some("the seller is closed today"));
    agent.is_answered(confirmed(ConfirmationType::Provisional));
    assert!(agent.said().contains("Confirmation ID for 72 hours"));
    // The obstacle is removed while the caller is still on the line.
    agent.presses(DeskPress::CONFIRM);
    agent.is_answered(confirmed(ConfirmationType::Permanent));
    assert!(!agent.said().contains("72-hour"), "{}", agent.said());
    let again = agent.asked.len();
    agent.does(Input::Press(DeskPress::CONFIRM));
    assert_eq!(agent.asked.len(), again, "it stays");
    agent.presses(DeskPress::FINISH);
    assert_eq!(record(agent.last_asked()).outcome, CallOutcome::Confirmed);

    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.is_answered(found(known()));
    agent.presses(DeskPress::SUPERVISE);
    assert!(agent.said().contains("This takes a supervisor"));
    agent.does(Input::Press(DeskPress::ORDER_RAISE));
    assert!(!agent.said().contains("How many more computers"));
}

#[test]
fn a_computer_is_released_by_a_supervisor_or_by_its_release_code() {
    let active = LookupAnswer {
        activation: Some(ActivationSummary {
            activation_id: "0".repeat(32),
            method: crate::licence::Method::Telephone,
            activated_at: sample::now(),
            ends_at: None,
            renews: false,
        }),
        ..known()
    };
    let mut agent = Agent::signed_in(Role::Supervisor);
    agent.hears(&sample::installation_id());
    agent.is_answered(found(active));
    agent.presses(DeskPress::SUPERVISE);
    agent.presses(DeskPress::ORDER_REMOVAL);
    assert!(matches!(agent.last_asked(), Request::Computers(..)));
    agent.is_answered(listed(&["1", "0"], None));
    agent.types(DeskField::REASON, "it burnt");
    agent.presses(DeskPress::CARRY_OUT);
    let Request::Remove(_, removal) = agent.last_asked() else {
        panic!("{:?}", agent.last_asked());
    };
    assert_eq!(removal.activation_id, Some("0".repeat(32)), "the caller's own");
    agent.is_answered(found(known()));
    assert!(agent.said().contains("The computer is released"));

    agent.presses(DeskPress::OPEN_RELEASE);
    let key = sample::key(KeyKind::MultipleActivation);
    let code = crate::codes::ReleaseCode::new(&key, VENDOR, &sample::installation_id()).to_string();
    agent.types(DeskField::RELEASE_CODE, &code[..20]);
    agent.does(Input::Press(DeskPress::TAKE_RELEASE));
    let groups: Vec<&str> = code.split('-').collect();
    let read_out = format!(
        "Release code: W {} X {} Y {} Z {}",
        groups[0], groups[1], groups[2], groups[3]
    );
    agent.types(DeskField::RELEASE_CODE, &read_out);
    agent.presses(DeskPress::TAKE_RELEASE);
    let Request::Release(_, _, typed) = agent.last_asked() else {
        panic!("{:?}", agent.last_asked());
    };
    assert_eq!(*typed, code);
    agent.is_answered(Outcome::Released(Ok((58, 100))));
    assert!(
        matches!(agent.last_asked(), Request::LookUp(..)),
        "what is known is read again"
    );
    agent.is_answered(found(known()));
    agent.presses(DeskPress::FINISH);
    assert_eq!(record(agent.last_asked()).outcome, CallOutcome::Released);
}

/// Returns a page of computers whose activations are named by these symbols.
pub(super) fn listed(symbols: &[&str], next: Option<&str>) -> Outcome {
    let items = symbols.iter().map(|symbol| ComputerEntry {
        activation_id: symbol.repeat(32),
        method: crate::licence::Method::Internet,
        activated_at: sample::now(),
        seen_at: sample::now(),
        ends_at: None,
        renews: false,
        host: None,
    });

    Outcome::Listed(Ok(Listing {
        items: items.collect(),
        next: next.map(str::to_owned),
    }))
}

#[test]
fn a_supervisor_releases_any_computer_of_the_key_and_the_caller_takes_its_place() {
    let mut agent = Agent::signed_in(Role::Supervisor);
    agent.hears(&sample::installation_id());
    agent.is_answered(found(LookupAnswer { used: 100, ..known() }));
    agent.presses(DeskPress::CONFIRM);
    let used_up = Fault::UsedUp {
        used: 100,
        limit: 100,
    };
    agent.is_answered(Outcome::Confirmed(Err(Denial::Fault(used_up))));
    agent.presses(DeskPress::SUPERVISE);
    agent.presses(DeskPress::ORDER_REMOVAL);
    assert_eq!(agent.focus, Some(DeskField::REASON.into()));
    agent.is_answered(listed(&["a", "b"], Some("more")));
    agent.presses(DeskPress::MORE_COMPUTERS);
    let Request::Computers(_, asked) = agent.last_asked() else {
        panic!("{:?}", agent.last_asked());
    };
    assert_eq!(asked.cursor.as_deref(), Some("more"));
    agent.is_answered(listed(&["c"], None));
    assert!(agent.said().contains("cccccccc"));
    agent.types(DeskField::REASON, "it was sold");
    let asked = agent.asked.len();
    agent.does(Input::Press(DeskPress::CARRY_OUT));
    agent.does(Input::Choose(COMPUTERS, 3));
    agent.does(Input::Press(DeskPress::CARRY_OUT));
    assert_eq!(agent.asked.len(), asked, "no computer was chosen");

    agent.does(Input::Choose(COMPUTERS, 2));
    agent.presses(DeskPress::CARRY_OUT);
    let Request::Remove(_, removal) = agent.last_asked() else {
        panic!("{:?}", agent.last_asked());
    };
    assert_eq!(removal.activation_id, Some("c".repeat(32)));
    assert_eq!(removal.reason, "it was sold");
    agent.is_answered(found(LookupAnswer { used: 99, ..known() }));
    agent.presses(DeskPress::CONFIRM);
    agent.is_answered(confirmed(ConfirmationType::Permanent));

    // Another computer is released, and the confirmation ID read to the caller remains.
    agent.presses(DeskPress::SUPERVISE);
    agent.presses(DeskPress::ORDER_REMOVAL);
    agent.is_answered(listed(&["a"], None));
    agent.types(DeskField::REASON, "it burnt");
    agent.does(Input::Choose(COMPUTERS, 0));
    agent.presses(DeskPress::CARRY_OUT);
    let active = ActivationSummary {
        activation_id: "0".repeat(32),
        method: crate::licence::Method::Telephone,
        activated_at: sample::now(),
        ends_at: None,
        renews: false,
    };
    agent.is_answered(found(LookupAnswer {
        activation: Some(active),
        ..known()
    }));
    assert!(agent.said().contains("Read aloud"));
    agent.presses(DeskPress::FINISH);
    assert_eq!(record(agent.last_asked()).outcome, CallOutcome::Confirmed);
}
