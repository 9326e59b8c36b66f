//! Tests of the words that the agent says to the caller.

use super::*;

/// The refusals of the service that are told to a caller.
fn refusals() -> [Fault; 6] {
    [
        Fault::UsedUp {
            used: 100,
            limit: 100,
        },
        Fault::InstallationIdSpent,
        Fault::InstallationIdNotRight,
        Fault::OtherInstallation,
        Fault::BlockedKey,
        Fault::UnknownKey,
    ]
}

#[test]
fn no_caller_is_told_to_ask_where_they_are_calling() {
    for language in Language::ALL {
        let locale = Locale::new(*language);
        let by_code = Code::ALL.iter().map(|code| locale.explain_at_desk(*code));
        let by_fault = refusals().map(|fault| locale.fault_at_desk(&fault));
        for text in by_code.chain(by_fault) {
            let said = format!("{} {}", text.what, text.next);
            for word in ["agent", "activation centre", "窓口", "担当者"] {
                assert!(!said.contains(word), "{}: {said}", text.code);
            }
        }
        // Only the agent sees what was typed at the desk.
        let next = locale.fault_at_desk(&Fault::InstallationIdNotRight).next;
        assert!(
            !next.contains("what was typed") && !next.contains("入力したもの"),
            "{next}"
        );
    }
}

#[test]
fn the_help_with_codes_says_the_words_for_a_caller() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.types(DeskField::CODE_QUERY, "CID-1");
    let help = format!("{:?}", agent.page().side.unwrap().help);
    assert!(!help.contains("Ask the agent"), "{help}");
    assert!(help.contains("I will read the marked groups again"), "{help}");
}

#[test]
fn every_refusal_can_be_said_in_japanese_by_an_agent_who_does_not_read_it() {
    let japanese = Locale::new(Language::Japanese);
    for fault in refusals() {
        let reading = japanese.reading_at_desk(&fault);
        let reading = reading.unwrap_or_else(|| panic!("{} has no reading", fault.code()));
        let is_latin = |symbol: char| symbol.is_ascii() || "āīūēō\u{2068}\u{2069}".contains(symbol);
        assert!(reading.chars().all(is_latin), "{reading}");

        let mut agent = Agent::signed_in(Role::Desk);
        agent.presses(language_button(Language::Japanese));
        agent.hears(&sample::installation_id());
        agent.is_answered(Outcome::Found(Err(Denial::Fault(fault))));
        let said = agent.said();
        assert!(
            said.contains(&format!("{reading} Uketsuke bangō wa 4471-08 desu.")),
            "{reading} in {said}"
        );
    }
}

#[test]
fn what_is_said_to_decline_stands_on_the_page_once() {
    for fault in refusals() {
        let code = fault.code();
        let mut agent = Agent::signed_in(Role::Desk);
        agent.hears(&sample::installation_id());
        agent.is_answered(Outcome::Found(Err(Denial::Fault(fault))));
        agent.presses(DeskPress::REFUSE);
        let page = agent.page();
        let back = page
            .pressable()
            .iter()
            .filter(|button| button.press == DeskPress::RESUME)
            .count();
        let said = page
            .page
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Say { .. }))
            .count();
        assert_eq!((back, said), (1, 1), "{code}");
    }
}

#[test]
fn an_installation_id_that_is_not_right_is_not_done_and_is_heard_again_from_its_first_group() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.is_answered(Outcome::Found(Err(Denial::Fault(Fault::InstallationIdNotRight))));
    assert!(
        matches!(
            agent.page().page.blocks.first(),
            Some(Block::Numbered { done: false, .. })
        ),
        "eight groups are right, their ID is not"
    );
    assert_eq!(agent.focus, Some(Field::CodeBox(0).into()));

    // The content of the box is selected, so that the first digit replaces it.
    agent.types(Field::CodeBox(0), "1");
    assert_eq!(agent.groups()[0].0, "1");
    assert!(!agent.said().contains("IID-1"), "{}", agent.said());
}
