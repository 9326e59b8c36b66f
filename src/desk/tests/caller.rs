//! Tests of the caller's page beside the call, and of the help with error codes.

use super::*;
use crate::desk::caller::PAGES;
use crate::desk::control::{DeskField, DeskPress};

#[test]
fn every_page_of_the_caller_is_at_most_three_clicks_away_in_every_language() {
    for language in Language::ALL {
        let mut agent = Agent::signed_in(Role::Desk);
        agent.presses(DeskPress::CALLER_LANGUAGES);
        agent.presses(language_button(*language));
        for (press, name, _) in PAGES {
            agent.presses(press);
            let side = agent.page().side.unwrap();
            assert_eq!((side.caller.name, side.language), (name, *language), "{press:?}");
        }
    }
}

#[test]
fn the_languages_of_the_calls_so_far_are_a_click_away_and_all_others_two() {
    let mut agent = Agent::signed_in(Role::Desk);
    let offered = |agent: &Agent| {
        let mut presses: Vec<_> = agent
            .page()
            .side
            .unwrap()
            .languages
            .iter()
            .map(|button| button.press)
            .collect();
        assert_eq!(presses.pop(), Some(DeskPress::CALLER_LANGUAGES));
        presses
    };
    let all: Vec<_> = Language::ALL
        .iter()
        .map(|language| language_button(*language))
        .collect();

    let likely = [Language::Japanese, Language::English].map(language_button);

    assert_eq!(offered(&agent), likely);
    agent.presses(DeskPress::CALLER_LANGUAGES);
    assert_eq!(offered(&agent), all);
    agent.presses(DeskPress::CALLER_LANGUAGES);
    assert_eq!(offered(&agent), likely);
    agent.presses(DeskPress::CALLER_LANGUAGES);
    let last = all[all.len() - 1];
    agent.presses(last);
    assert_eq!(offered(&agent), [likely[0], likely[1], last]);
}

#[test]
fn the_callers_page_shows_the_installation_id_that_was_heard() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    let side = agent.page().side.unwrap();
    assert_eq!(side.caller.name, PageName::Telephone);
    let first = &sample::installation_id().groups()[0];
    let shown = format!("{} {}", &first[..3], &first[3..]);
    assert!(format!("{:?}", side.caller).contains(&shown));
}

#[test]
fn error_codes_are_explained_with_what_to_say_in_the_callers_language() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.presses(language_button(Language::Japanese));
    agent.types(DeskField::CODE_QUERY, "cid1");
    let help = format!("{:?}", agent.page().side.unwrap().help);
    let japanese = Locale::new(Language::Japanese).explain_at_desk(Code::Cid1);
    for words in ["What happened:", "Why:", "Say:", "Do:", &japanese.next] {
        assert!(help.contains(words), "{words} in {help}");
    }
}
