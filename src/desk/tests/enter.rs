//! Enter belongs to where the caret is, and never ends a call.

use super::*;
use crate::desk::call::RELEASE_BOX;
use crate::page::Page;

/// Returns what Enter does in a field of a page, if it is there: the field's own act, or that of the
/// page, or nothing.
fn entered(page: &Page, blocks: &[Block], wanted: Field) -> Option<Vec<Input>> {
    blocks.iter().find_map(|block| match block {
        Block::Field { field, on_enter, .. } if *field == wanted => Some(
            on_enter
                .clone()
                .or(page.on_enter.map(Input::Press))
                .into_iter()
                .collect(),
        ),
        Block::CodeEntry {
            first,
            groups,
            on_enter,
            ..
        } if matches!(wanted, Field::CodeBox(index) if (*first..first + groups.len()).contains(&index)) => {
            Some(
                on_enter
                    .clone()
                    .or(page.on_enter.map(Input::Press))
                    .into_iter()
                    .collect(),
            )
        }
        Block::Numbered { blocks, .. } => entered(page, blocks, wanted),
        _ => None,
    })
}

impl Agent {
    /// Returns what Enter does in this field, which must be on the page.
    fn enter(&self, field: Field) -> Option<Input> {
        let DeskPage { page, side } = self.page();
        let side = side.map(|side| side.help).unwrap_or_default();

        entered(&page, &page.blocks, field)
            .or_else(|| entered(&page, &side, field))
            .unwrap_or_else(|| panic!("{field:?} is not on the page"))
            .pop()
    }

    fn has_looked_up(role: Role) -> Self {
        let mut agent = Self::signed_in(role);
        agent.hears(&sample::installation_id());
        agent.is_answered(found(known()));

        agent
    }

    fn reads_aloud() -> Self {
        let mut agent = Self::has_looked_up(Role::Desk);
        agent.presses(DeskPress::CONFIRM);
        agent.is_answered(confirmed(ConfirmationType::Permanent));

        agent
    }
}

#[test]
fn enter_does_what_the_form_of_each_field_is_for() {
    let press = |press| Some(Input::Press(press));
    assert_eq!(Agent::begins().enter(DeskField::TOKEN), None, "nothing is typed");

    let mut agent = Agent::has_looked_up(Role::Supervisor);
    assert_eq!(agent.enter(Field::CodeBox(3)), press(DeskPress::CONFIRM));
    assert_eq!(
        agent.enter(DeskField::CODE_QUERY),
        Some(Input::Edit(DeskField::CODE_QUERY, String::new())),
        "the search, not the page"
    );
    agent.presses(DeskPress::SUPERVISE);
    agent.presses(DeskPress::ORDER_RAISE);
    for field in [DeskField::AMOUNT, DeskField::REASON] {
        assert_eq!(agent.enter(field), press(DeskPress::CARRY_OUT));
    }
    agent.presses(DeskPress::ORDER_PROVISIONAL);
    assert_eq!(agent.enter(DeskField::REASON), press(DeskPress::CARRY_OUT));
    agent.presses(DeskPress::OPEN_RELEASE);
    assert_eq!(
        agent.enter(Field::CodeBox(RELEASE_BOX)),
        press(DeskPress::TAKE_RELEASE)
    );
}

#[test]
fn enter_in_an_unfinished_form_leads_to_what_it_needs() {
    let mut agent = Agent::has_looked_up(Role::Supervisor);
    agent.presses(DeskPress::SUPERVISE);
    agent.presses(DeskPress::ORDER_RAISE);
    let asked = agent.asked.len();
    agent.does(Input::Press(DeskPress::CARRY_OUT));
    assert_eq!(agent.focus, Some(DeskField::AMOUNT.into()));
    agent.types(DeskField::AMOUNT, "5");
    agent.does(Input::Press(DeskPress::CARRY_OUT));
    assert_eq!(agent.focus, Some(DeskField::REASON.into()));
    assert_eq!(agent.asked.len(), asked, "nothing is asked before");
    agent.types(DeskField::REASON, "a new ward");
    agent.does(Input::Press(DeskPress::CARRY_OUT));
    assert!(matches!(agent.last_asked(), Request::Raise(..)));
}

#[test]
fn a_second_enter_does_not_end_the_call_that_the_first_has_answered() {
    let mut agent = Agent::reads_aloud();
    assert_eq!(agent.page().page.on_enter, None);
    assert_eq!(agent.focus, Some(List::InstallationGroups.into()));
    agent.presses(DeskPress::FOLD);
    assert_eq!(agent.enter(Field::CodeBox(0)), None);

    let mut agent = Agent::has_looked_up(Role::Desk);
    agent.presses(DeskPress::REFUSE);
    assert_eq!(agent.page().page.on_enter, None);
    assert_ne!(agent.focus, Some(DeskPress::FINISH.into()));
}

#[test]
fn no_button_changes_its_place_when_the_answer_comes() {
    let places = |agent: &Agent| {
        let page = agent.page().page;
        page.buttons.iter().map(|button| button.press).collect::<Vec<_>>()
    };
    let before = places(&Agent::has_looked_up(Role::Desk));

    assert_eq!(places(&Agent::reads_aloud()), before);
}

#[test]
fn the_last_call_is_opened_again_as_it_was_and_recorded_once() {
    let mut agent = Agent::reads_aloud();
    let read = agent.said();
    agent.presses(DeskPress::FINISH);
    assert!(matches!(agent.last_asked(), Request::Record(_)));
    let records = agent.asked.len();
    agent.presses(DeskPress::REOPEN);
    assert_eq!(agent.said(), read);
    assert_eq!(agent.focus, Some(List::InstallationGroups.into()));
    agent.presses(DeskPress::FINISH);
    assert_eq!(agent.asked.len(), records, "it is recorded already");

    agent.presses(DeskPress::REOPEN);
    agent.presses(DeskPress::FINISH);
    agent.types(Field::CodeBox(0), "1");
    let page = agent.page();
    assert!(
        !page
            .pressable()
            .iter()
            .any(|button| button.press == DeskPress::REOPEN)
    );
    agent.does(Input::Press(DeskPress::REOPEN));
    assert_eq!(agent.groups()[0].0, "1", "a call that has begun is not left");
}

#[test]
fn nobody_opens_a_call_again_that_another_member_of_staff_has_ended() {
    let mut agent = Agent::reads_aloud();
    agent.presses(DeskPress::FINISH);
    agent.presses(DeskPress::SIGN_OUT);
    agent.types(DeskField::TOKEN, "a token");
    agent.presses(DeskPress::SIGN_IN);
    agent.is_answered(Outcome::SignedIn(Ok(session(Role::Desk, false))));

    assert!(
        !agent
            .page()
            .pressable()
            .iter()
            .any(|button| button.press == DeskPress::REOPEN)
    );
}

#[test]
fn a_misheard_group_is_typed_again_in_its_own_box() {
    let groups = sample::installation_id().groups();
    let wrong = |group: &str| format!("{}{}", &group[..5], if group.ends_with('1') { '2' } else { '1' });
    let mut agent = Agent::signed_in(Role::Desk);
    for (index, group) in groups.iter().enumerate() {
        agent.types(
            Field::CodeBox(index),
            &if index == 2 { wrong(group) } else { group.clone() },
        );
    }
    agent.types(Field::CodeBox(2), &groups[2]);

    assert!(
        agent
            .groups()
            .iter()
            .all(|(_, state)| *state == EntryState::Right)
    );
    assert!(matches!(agent.last_asked(), Request::LookUp(..)));
}

#[test]
fn two_groups_in_each_others_place_are_exchanged_by_a_button() {
    let mut groups = sample::installation_id().groups();
    groups.swap(1, 4);
    let mut agent = Agent::signed_in(Role::Desk);
    for (index, group) in groups.iter().enumerate() {
        agent.types(Field::CodeBox(index), group);
    }
    assert!(
        agent.said().contains("Groups 2 and 5 are swapped."),
        "{}",
        agent.said()
    );
    agent.presses(Press::ExchangeGroups);

    assert!(matches!(agent.last_asked(), Request::LookUp(..)));
}

#[test]
fn a_call_that_waited_for_a_sign_in_goes_on_where_it_stopped() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.is_answered(Outcome::Found(Err(Denial::Token)));
    assert!(agent.page().side.is_none(), "the token has ended");
    agent.types(DeskField::TOKEN, "a new token");
    agent.presses(DeskPress::SIGN_IN);
    agent.is_answered(Outcome::SignedIn(Ok(session(Role::Desk, false))));

    assert!(
        matches!(agent.last_asked(), Request::LookUp(..)),
        "{:?}",
        agent.last_asked()
    );
}

#[test]
fn after_a_release_the_call_is_what_is_to_be_finished() {
    let mut agent = Agent::has_looked_up(Role::Supervisor);
    agent.presses(DeskPress::OPEN_RELEASE);
    let key = sample::key(KeyKind::MultipleActivation);
    let code = crate::codes::ReleaseCode::new(&key, VENDOR, &sample::installation_id());
    agent.does(Input::Paste(Field::CodeBox(RELEASE_BOX), code.to_string()));
    agent.presses(DeskPress::TAKE_RELEASE);
    agent.is_answered(Outcome::Released(Ok((58, 100))));
    agent.is_answered(found(known()));

    let page = agent.page().page;
    assert_eq!(page.on_enter, None, "another Enter asks for nothing");
    assert_ne!(agent.focus, Some(DeskPress::CONFIRM.into()));
}
