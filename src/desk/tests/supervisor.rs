//! Tests of the supervisor's actions, and of the release of computers.

use zeroize::Zeroizing;

use super::*;
use crate::desk::call::RELEASE_BOX;
use crate::desk::control::{COMPUTERS, DeskField, DeskPress};
use crate::desk::effect::Token;
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
    let groups: Vec<&str> = code.split('-').collect();
    for (index, group) in groups.iter().enumerate().take(3) {
        agent.types(Field::CodeBox(RELEASE_BOX + index), group);
    }
    let asked = agent.asked.len();
    agent.does(Input::Press(DeskPress::TAKE_RELEASE));
    assert_eq!(agent.asked.len(), asked, "a group is missing");
    assert_eq!(agent.focus, Some(Field::CodeBox(RELEASE_BOX + 3).into()));
    let read_out = format!(
        "Release code: W {} X {} Y {} Z {}",
        groups[0], groups[1], groups[2], groups[3]
    );
    agent.does(Input::Paste(Field::CodeBox(RELEASE_BOX), read_out));
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

/// An agent whose caller's key is used up, with the supervisor's panel open.
fn needs_a_supervisor() -> Agent {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.is_answered(found(LookupAnswer { used: 100, ..known() }));
    agent.presses(DeskPress::SUPERVISE);
    assert_eq!(agent.focus, Some(DeskField::SUPERVISOR_TOKEN.into()));

    agent
}

fn supervisor(role: Role) -> Outcome {
    Outcome::Authorised(Ok(session(role, false).session))
}

#[test]
fn a_supervisor_who_comes_to_the_call_authorises_one_act() {
    let token = Token(Zeroizing::new("the supervisor's token".to_owned()));
    let mut agent = needs_a_supervisor();
    agent.types(DeskField::SUPERVISOR_TOKEN, " the supervisor's token ");
    agent.presses(DeskPress::AUTHORISE);
    assert_eq!(*agent.last_asked(), Request::Authorise(token.clone()));
    agent.is_answered(supervisor(Role::Supervisor));
    assert!(
        agent.said().contains("Authorisation for one act: Aiko"),
        "{}",
        agent.said()
    );

    agent.presses(DeskPress::ORDER_RAISE);
    agent.types(DeskField::AMOUNT, "5");
    agent.types(DeskField::REASON, "five new desks");
    agent.presses(DeskPress::CARRY_OUT);
    let Request::Authorised(given, request) = agent.last_asked() else {
        panic!("{:?}", agent.last_asked());
    };
    assert_eq!(*given, token);
    assert!(matches!(**request, Request::Raise(..)));
    agent.is_answered(found(LookupAnswer {
        limit: 105,
        ..known()
    }));

    agent.presses(DeskPress::CONFIRM);
    assert!(
        matches!(agent.last_asked(), Request::Confirm(..)),
        "by the agent again"
    );
    agent.is_answered(confirmed(ConfirmationType::Permanent));
    agent.presses(DeskPress::SUPERVISE);
    agent.does(Input::Press(DeskPress::ORDER_RAISE));
    assert!(
        !agent.said().contains("How many more computers"),
        "it was for one act"
    );
}

#[test]
fn a_token_that_does_not_authorise_leaves_the_agent_in_the_call() {
    let refusals = [
        supervisor(Role::Desk),
        Outcome::Authorised(Err(Denial::Token)),
        Outcome::Authorised(Err(Denial::Fault(Fault::NoNetwork))),
    ];
    for refusal in refusals {
        let mut agent = needs_a_supervisor();
        agent.types(DeskField::SUPERVISOR_TOKEN, "another token");
        agent.presses(DeskPress::AUTHORISE);
        agent.is_answered(refusal.clone());
        agent.does(Input::Press(DeskPress::ORDER_RAISE));

        assert_eq!(
            agent.focus,
            Some(DeskField::SUPERVISOR_TOKEN.into()),
            "{refusal:?}"
        );
        assert!(!agent.said().contains("How many more computers"), "{refusal:?}");
        assert!(agent.page().side.is_some(), "still in the call: {refusal:?}");
    }
}

#[test]
fn a_supervisors_token_that_ends_during_the_act_does_not_sign_the_agent_out() {
    let mut agent = needs_a_supervisor();
    agent.types(DeskField::SUPERVISOR_TOKEN, "the supervisor's token");
    agent.presses(DeskPress::AUTHORISE);
    agent.is_answered(supervisor(Role::Supervisor));
    agent.presses(DeskPress::ORDER_PROVISIONAL);
    agent.types(DeskField::REASON, "the seller is closed today");
    agent.presses(DeskPress::CARRY_OUT);
    agent.is_answered(Outcome::Confirmed(Err(Denial::Token)));

    assert!(agent.page().side.is_some(), "still in the call");
    assert_eq!(agent.focus, Some(DeskField::SUPERVISOR_TOKEN.into()));
}

#[test]
fn no_authority_outlives_its_panel_or_its_call() {
    let authorised = || {
        let mut agent = needs_a_supervisor();
        agent.types(DeskField::SUPERVISOR_TOKEN, "the supervisor's token");
        agent.presses(DeskPress::AUTHORISE);
        agent.is_answered(supervisor(Role::Supervisor));
        agent
    };
    let mut agent = authorised();
    agent.presses(DeskPress::SUPERVISE);
    agent.presses(DeskPress::SUPERVISE);
    assert!(!agent.said().contains("Aiko authorises"));

    let mut agent = authorised();
    agent.presses(DeskPress::FINISH);
    agent.presses(DeskPress::REOPEN);
    agent.does(Input::Press(DeskPress::SUPERVISE));
    assert!(!agent.said().contains("Aiko authorises"));
    assert!(!agent.said().contains("supervisor's token"));
}

#[test]
fn signing_out_during_a_call_asks_first() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.presses(DeskPress::SIGN_OUT);
    assert_eq!(agent.focus, Some(DeskPress::STAY.into()));
    assert!(agent.said().contains("The call has not been finished."));
    agent.presses(DeskPress::STAY);
    assert!(!agent.said().contains("The call has not been finished."));
    assert!(
        agent
            .groups()
            .iter()
            .all(|(_, state)| *state == EntryState::Right)
    );

    agent.presses(DeskPress::SIGN_OUT);
    agent.presses(DeskPress::SIGN_OUT_NOW);
    assert!(matches!(agent.last_asked(), Request::Forget));
    assert!(agent.page().side.is_none());

    let mut agent = Agent::signed_in(Role::Desk);
    agent.presses(DeskPress::SIGN_OUT);
    assert!(
        matches!(agent.last_asked(), Request::Forget),
        "between calls nobody asks"
    );
}

#[test]
fn a_blocked_key_is_told_at_once_with_its_code_and_words() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.is_answered(found(LookupAnswer {
        blocked: true,
        ..known()
    }));

    let page = agent.page().page;
    assert!(page.badges.iter().any(|badge| badge.text == "Blocked"));
    let said = agent.said();
    assert!(
        said.contains("KEY-5") && said.contains("Your case number is"),
        "{said}"
    );
}

#[test]
fn a_copy_is_confirmed_until_the_next_input() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.is_answered(found(known()));
    agent.presses(DeskPress::CONFIRM);
    agent.is_answered(confirmed(ConfirmationType::Permanent));
    agent.presses(DeskPress::COPY_CONFIRMATION);
    assert!(agent.said().contains("Copied"));
    agent.does(Input::Press(DeskPress::NEXT_GROUP));
    assert!(!agent.said().contains("Copied"));
}
