//! Tests of the release code: pasted with its installation ID, misheard, taken, and told.

use super::*;
use crate::codes::ReleaseCode;
use crate::desk::call::RELEASE_BOX;
use crate::page::Emphasis;

fn code() -> [String; 4] {
    ReleaseCode::new(
        &sample::key(KeyKind::MultipleActivation),
        VENDOR,
        &sample::installation_id(),
    )
    .groups()
}

/// Returns the text that the caller's wizard copies after a release.
fn report(language: Language, code: &[String]) -> String {
    let labels = ["W", "X", "Y", "Z"];
    let groups: Vec<String> = labels
        .iter()
        .zip(code)
        .map(|(label, group)| format!("{label}: {group}"))
        .collect();

    Locale::new(language).format(
        "copied-release",
        &[
            ("id", sample::installation_id().to_string().into()),
            ("code", groups.join(" ").into()),
        ],
    )
}

fn wrong(group: &str) -> String {
    format!("{}{}", &group[..5], if group.ends_with('1') { '2' } else { '1' })
}

impl Agent {
    /// Returns the number, the mark and the boxes of the part with the release code.
    fn release_part(&self) -> Option<(usize, bool, Vec<String>)> {
        self.page().page.blocks.iter().find_map(|block| match block {
            Block::Numbered {
                number, done, blocks, ..
            } => blocks.iter().find_map(|block| match block {
                Block::CodeEntry { first, groups, .. } if *first == RELEASE_BOX => {
                    let digits = |value: &str| value.replace(' ', "");
                    let values = groups.iter().map(|group| digits(&group.value)).collect();
                    Some((*number, *done, values))
                }
                _ => None,
            }),
            _ => None,
        })
    }

    fn pastes(&mut self, index: usize, text: &str) {
        self.does(Input::Paste(Field::CodeBox(index), text.to_owned()));
    }
}

#[test]
fn the_copied_text_of_a_release_opens_its_boxes_and_enter_confirms_nothing() {
    for language in Language::ALL {
        let text = report(*language, &code());
        let ready = || Agent::signed_in(Role::Desk);
        let heard = || {
            let mut agent = ready();
            agent.hears(&sample::installation_id());
            agent.is_answered(found(known()));
            agent
        };
        let opened = || {
            let mut agent = heard();
            agent.presses(DeskPress::OPEN_RELEASE);
            agent
        };
        for (mut agent, index) in [
            (ready(), 0),
            (ready(), 5),
            (heard(), 0),
            (heard(), 7),
            (opened(), 2),
            (opened(), RELEASE_BOX + 1),
        ] {
            agent.pastes(index, &text);
            assert!(
                agent
                    .groups()
                    .iter()
                    .all(|(_, state)| *state == EntryState::Right),
                "{text}"
            );
            assert_eq!(agent.release_part(), Some((2, true, code().to_vec())), "{text}");
            assert_eq!(agent.focus, Some(Field::CodeBox(RELEASE_BOX + 3).into()));
            if matches!(agent.last_asked(), Request::LookUp(..)) {
                agent.is_answered(found(known()));
            }
            assert_eq!(agent.page().page.on_enter, Some(DeskPress::TAKE_RELEASE));
            agent.presses(DeskPress::TAKE_RELEASE);
            assert!(
                matches!(agent.last_asked(), Request::Release(..)),
                "{:?}",
                agent.last_asked()
            );
        }
    }
}

#[test]
fn a_text_that_is_typed_into_a_box_in_one_go_is_a_pasted_one() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.types(Field::CodeBox(0), &report(Language::Japanese, &code()));

    assert_eq!(agent.release_part(), Some((2, true, code().to_vec())));
}

#[test]
fn a_release_code_in_the_boxes_of_its_installation_id_goes_into_its_own() {
    let text = format!("W {} X {} Y {} Z {}", code()[0], code()[1], code()[2], code()[3]);
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.is_answered(found(known()));
    agent.pastes(3, &text);

    assert!(
        agent
            .groups()
            .iter()
            .all(|(_, state)| *state == EntryState::Right)
    );
    assert_eq!(agent.release_part(), Some((2, true, code().to_vec())));
}

#[test]
fn a_misheard_group_of_the_release_code_is_named_and_asked_for() {
    let mut misheard = code();
    misheard[3] = wrong(&misheard[3]);
    let mut agent = Agent::signed_in(Role::Desk);
    agent.presses(language_button(Language::Japanese));
    agent.pastes(0, &report(Language::English, &misheard));
    agent.is_answered(found(known()));
    let said = agent.said();
    for words in [
        "Group Z was misheard.",
        "解除コードの Z の 6 桁を、もう一度ゆっくりお願いします。",
        "Kaijo kōdo no Z no rokketa o",
        "Please read group Z of the release code again",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
    assert_eq!(agent.focus, Some(Field::CodeBox(RELEASE_BOX + 3).into()));
    agent.types(Field::CodeBox(RELEASE_BOX + 3), &code()[3]);
    assert!(!agent.said().contains("misheard"));
    agent.presses(DeskPress::TAKE_RELEASE);

    let mut swapped = code();
    swapped.swap(0, 2);
    agent.is_answered(Outcome::Released(Err(Denial::Nothing)));
    agent.pastes(RELEASE_BOX, &report(Language::English, &swapped));
    assert!(
        agent.said().contains("Groups W and Y are swapped."),
        "{}",
        agent.said()
    );
    agent.presses(Press::ExchangeGroups);
    assert_eq!(agent.release_part(), Some((2, true, code().to_vec())));
}

#[test]
fn an_open_release_code_is_what_the_page_is_for() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.is_answered(found(known()));
    agent.presses(DeskPress::CONFIRM);
    agent.is_answered(confirmed(ConfirmationType::Permanent));
    let read = agent.said();
    agent.presses(DeskPress::OPEN_RELEASE);
    let page = agent.page().page;
    assert_eq!(page.title.as_deref(), Some("Take the release code"));
    assert_eq!(page.pinned, None, "nothing is read aloud meanwhile");
    let numbers: Vec<usize> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Numbered { number, .. } => Some(*number),
            _ => None,
        })
        .collect();
    assert!(numbers.is_sorted(), "{numbers:?}");
    assert!(
        page.buttons
            .iter()
            .all(|button| button.emphasis != Emphasis::Primary),
        "{:?}",
        page.buttons
    );
    agent.pastes(RELEASE_BOX, &code().join("-"));
    let page = agent.page();
    let take = page
        .pressable()
        .into_iter()
        .find(|button| button.press == DeskPress::TAKE_RELEASE);
    assert_eq!(take.map(|take| take.emphasis), Some(Emphasis::Primary));

    agent.presses(DeskPress::OPEN_RELEASE);
    assert_eq!(agent.said(), read, "it is closed again");
    assert_eq!(agent.focus, Some(List::InstallationGroups.into()));
}

#[test]
fn after_a_release_the_agent_has_something_to_say() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.presses(language_button(Language::Japanese));
    agent.pastes(0, &report(Language::Japanese, &code()));
    agent.is_answered(found(known()));
    agent.presses(DeskPress::TAKE_RELEASE);
    agent.is_answered(Outcome::Released(Ok((58, 100))));
    agent.is_answered(found(known()));

    let said = agent.said();
    for words in [
        "ライセンス認証を解除しました。",
        "Raisensu ninshō o kaijo shimashita.",
        "The activation is released; another computer can use it now.",
    ] {
        assert!(said.contains(words), "{words} in {said}");
    }
}
