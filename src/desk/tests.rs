//! Tests of whole calls.

use jiff::ToSpan as _;

use super::caller::language_button;
use super::effect::{Effect, Request};
use super::event::{Denial, Event, Moment, Outcome, Reply, SignedIn};
use super::page::DeskPage;
use super::*;
use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind};
use crate::desk::control::{COMPUTERS, DeskField, DeskPress};
use crate::fault::{Code, Fault};
use crate::page::{Block, EntryState, PageName};
use crate::wire::admin::Role;
use crate::wire::desk::{CallOutcome, CallRecord};
use crate::wire::{ActivationSummary, ConfirmationAnswer, LookupAnswer};
use crate::wizard::sample;

mod caller;
mod enter;
mod file;
mod release;
mod said;
mod supervisor;

const VENDOR: &str = "momiji.example";

/// A help desk agent at the console.
struct Agent {
    desk: Desk,
    locale: Locale,
    now: jiff::Timestamp,
    asked: Vec<(Attempt, Request)>,
    focus: Option<Control>,
}

impl Agent {
    fn begins() -> Self {
        let locale = Locale::new(Language::English);
        let (desk, effects) = Desk::open(sample::catalogue(), &locale);
        let mut agent = Self {
            desk,
            locale,
            now: sample::now(),
            asked: Vec::new(),
            focus: None,
        };
        agent.notes(Reply { effects, focus: None });

        agent
    }

    fn signed_in(role: Role) -> Self {
        let mut agent = Self::begins();
        assert!(matches!(agent.last_asked(), Request::Recall));
        agent.is_answered(Outcome::SignedIn(Ok(session(role, true))));

        agent
    }

    fn notes(&mut self, reply: Reply) {
        for effect in reply.effects {
            if let Effect::Ask(attempt, request) = effect {
                self.asked.push((attempt, request));
            }
        }
        if reply.focus.is_some() {
            self.focus = reply.focus;
        }
    }

    fn does(&mut self, input: Input) {
        let moment = Moment {
            now: self.now,
            chance: 447_108,
        };
        let reply = self.desk.update(Event::Input(input), moment);
        self.notes(reply);
    }

    fn presses(&mut self, press: Press) {
        let page = self.page();
        assert!(
            page.pressable().iter().any(|button| button.press == press),
            "{press:?} cannot be pressed"
        );
        self.does(Input::Press(press));
    }

    fn types(&mut self, field: Field, text: &str) {
        self.does(Input::Edit(field, text.to_owned()));
    }

    fn hears(&mut self, id: &InstallationId) {
        for (index, group) in id.groups().iter().enumerate() {
            self.types(Field::CodeBox(index), group);
        }
    }

    fn last_asked(&self) -> &Request {
        &self.asked.last().unwrap().1
    }

    /// Answers the latest request.
    fn is_answered(&mut self, outcome: Outcome) {
        let attempt = self.asked.last().unwrap().0;
        let moment = Moment {
            now: self.now,
            chance: 0,
        };
        let reply = self.desk.update(Event::Outcome(attempt, outcome), moment);
        self.notes(reply);
    }

    fn page(&self) -> DeskPage {
        self.desk.page(&self.locale, self.now)
    }

    /// Returns all texts of the agent's page.
    fn said(&self) -> String {
        format!("{:?}", self.page().page)
    }

    fn groups(&self) -> Vec<(String, EntryState)> {
        let page = self.page().page;
        let [Block::Numbered { blocks, .. }, ..] = page.blocks.as_slice() else {
            panic!("{:?}", page.blocks);
        };
        blocks
            .iter()
            .find_map(|block| match block {
                Block::CodeEntry { groups, .. } => Some(
                    groups
                        .iter()
                        .map(|group| (group.value.clone(), group.state))
                        .collect(),
                ),
                _ => None,
            })
            .unwrap()
    }
}

fn session(role: Role, is_kept: bool) -> SignedIn {
    SignedIn {
        session: SessionAnswer {
            name: "Aiko".to_owned(),
            role,
            products: sample::catalogue().product_codes(),
            server_time: sample::now(),
        },
        is_kept,
    }
}

fn known() -> LookupAnswer {
    LookupAnswer {
        product: sample::PRODUCT,
        product_id: "momiji-suite-2026".to_owned(),
        kind: KeyKind::MultipleActivation,
        key_name: "S4VZJ".to_owned(),
        used: 59,
        limit: 100,
        blocked: false,
        block_reason: None,
        organisation: Some("Aozora Clinic Group".to_owned()),
        terms: None,
        activation: None,
        history: Vec::new(),
        server_time: sample::now(),
    }
}

fn found(known: LookupAnswer) -> Outcome {
    Outcome::Found(Ok(Box::new(known)))
}

fn confirmed(kind: ConfirmationType) -> Outcome {
    let id = sample::installation_id();
    let key = sample::key(KeyKind::MultipleActivation);

    Outcome::Confirmed(Ok(Box::new(ConfirmationAnswer {
        activation_id: "0".repeat(32),
        confirmation_id: ConfirmationId::keyed(&key, VENDOR, &id, kind),
        kind,
        used: 60,
        limit: 100,
        server_time: sample::now(),
    })))
}

fn record(request: &Request) -> &CallRecord {
    match request {
        Request::Record(record) => record,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_call_from_the_first_digit_to_its_record() {
    let mut agent = Agent::signed_in(Role::Desk);
    assert_eq!(agent.focus, Some(Field::CodeBox(0).into()));
    agent.hears(&sample::installation_id());
    let Request::LookUp(case, id) = agent.last_asked() else {
        panic!("{:?}", agent.last_asked());
    };
    assert_eq!(
        (case.to_string().as_str(), *id),
        ("4471-08", sample::installation_id())
    );
    agent.is_answered(found(known()));
    for words in [
        "Aozora Clinic Group",
        "S4VZJ",
        "59 of 100 used",
        "First activation",
        "Case 4471-08",
    ] {
        assert!(agent.said().contains(words), "{words}");
    }

    agent.presses(DeskPress::CONFIRM);
    agent.is_answered(confirmed(ConfirmationType::Permanent));
    assert_eq!(agent.focus, Some(List::InstallationGroups.into()));
    agent.presses(DeskPress::FOLD);
    assert!(agent.said().contains("60 of 100 used"));
    agent.presses(DeskPress::FOLD);
    agent.presses(DeskPress::REPEAT_GROUP);
    agent.does(Input::Press(DeskPress::NEXT_GROUP));
    for _ in 0..20 {
        agent.does(Input::Press(DeskPress::NEXT_GROUP));
    }
    assert!(
        agent.said().contains("group D, 4 of 4"),
        "it stays at the last group"
    );

    agent.now = sample::now() + 192.seconds();
    assert!(agent.said().contains("3:12"));
    agent.presses(DeskPress::FINISH);
    let record = record(agent.last_asked());
    assert_eq!((record.seconds, record.outcome), (192, CallOutcome::Confirmed));
    assert_eq!(record.read, [1, 0, 0, 0]);
    assert_eq!(record.language.as_deref(), Some("en"));
    assert!(!agent.said().contains("4471-08"), "the next call begins");
}

#[test]
fn the_first_page_says_where_the_token_is_kept() {
    let said = |uses_keyring: bool, is_kept: bool| {
        let mut agent = Agent::begins();
        if !uses_keyring {
            agent.desk = agent.desk.without_keyring();
        }
        let asking = agent.said();
        agent.is_answered(Outcome::SignedIn(Ok(session(Role::Desk, is_kept))));
        asking + &agent.said()
    };

    assert!(said(true, true).contains("Your token is in the keyring of this computer."));
    assert!(said(true, false).contains("there is no keyring here"));
    let without = said(false, false);
    assert!(without.contains("the keyring is not used"), "{without}");
    assert!(without.contains("It is kept until you close this window, and nowhere else."));
    assert!(!without.contains("there is no keyring here"), "{without}");
}

#[test]
fn a_misheard_group_is_named_in_the_callers_language_and_counted() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.does(Input::Press(language_button(Language::Japanese)));
    let groups = sample::installation_id().groups();
    let last = if groups[5].ends_with('1') { "2" } else { "1" };
    let wrong = format!("{}{last}", &groups[5][..5]);
    for (index, group) in groups.iter().enumerate() {
        agent.types(Field::CodeBox(index), if index == 5 { &wrong } else { group });
    }
    assert!(agent.asked.len() == 1, "nothing is looked up that is wrong");
    assert_eq!(agent.groups()[5].1, EntryState::Wrong);
    let said = agent.said();
    assert!(said.contains("Group 6 was misheard"), "{said}");
    assert!(said.contains("6 番目の 6 桁を"), "{said}");
    for language in [Language::Japanese, Language::English] {
        let name = format!("language: Some({:?})", language.own_name());
        assert!(said.contains(&name), "{said}");
    }
    agent.does(Input::Press(language_button(Language::English)));
    let said = agent.said();
    assert!(said.contains("Please read group 6 again"), "{said}");
    assert!(
        !said.contains("language: Some"),
        "one language needs no name: {said}"
    );
    agent.does(Input::Press(language_button(Language::Japanese)));

    agent.types(Field::CodeBox(5), &groups[5]);
    assert!(matches!(agent.last_asked(), Request::LookUp(..)));
    agent.is_answered(found(known()));
    agent.presses(DeskPress::FINISH);
    let record = record(agent.last_asked());
    assert_eq!(record.heard, [0, 0, 0, 0, 0, 1, 0, 0]);
    assert_eq!(record.outcome, CallOutcome::Abandoned);
    assert_eq!(record.language.as_deref(), Some("ja"));
}

#[test]
fn an_installation_id_of_no_product_of_the_vendor_is_told_at_its_first_group() {
    let mut agent = Agent::signed_in(Role::Desk);
    let key = crate::codes::ProductKey::mint(b"another vendor", KeyKind::MultipleActivation, 77, 1).unwrap();
    let groups = InstallationId::of(&key, "other.example", 1, 1).groups();
    agent.types(Field::CodeBox(0), &groups[0]);
    let said = agent.said();
    assert!(said.contains("no product of this vendor"), "{said}");
    assert!(said.contains("Ask which product"), "{said}");

    agent.types(Field::CodeBox(0), &sample::installation_id().groups()[0]);
    assert!(!agent.said().contains("no product of this vendor"));
}

#[test]
fn the_demonstration_is_signed_in_to_without_a_token_of_ones_own() {
    let mut agent = Agent::begins();
    agent.desk = agent
        .desk
        .in_demonstration(Token(zeroize::Zeroizing::new("kkn_demonstration".to_owned())));
    agent.is_answered(Outcome::SignedIn(Err(Denial::NoToken)));
    assert!(!agent.said().contains("kkn_demonstration"));

    agent.presses(DeskPress::USE_DEMONSTRATION);
    let Request::SignIn(token) = agent.last_asked() else {
        panic!("{:?}", agent.last_asked());
    };
    assert_eq!(*token.0, "kkn_demonstration");
    let asked = agent.asked.len();
    agent.does(Input::Press(DeskPress::USE_DEMONSTRATION));
    assert_eq!(agent.asked.len(), asked, "once is enough");
    agent.is_answered(Outcome::SignedIn(Ok(session(Role::Desk, false))));
    assert!(agent.said().contains("Aiko"));
}

#[test]
fn a_token_that_expires_in_the_middle_of_a_call_loses_nothing() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.is_answered(Outcome::Found(Err(Denial::Token)));
    assert_eq!(agent.focus, Some(DeskField::TOKEN.into()));
    assert!(agent.said().contains("Your call is still here"));
    assert!(agent.page().side.is_none());

    agent.types(DeskField::TOKEN, " kkn_new ");
    agent.presses(DeskPress::SIGN_IN);
    let debug = format!("{:?}", agent.last_asked());
    assert!(!debug.contains("kkn_new"), "{debug}");
    agent.is_answered(Outcome::SignedIn(Ok(session(Role::Desk, false))));
    assert!(
        agent
            .groups()
            .iter()
            .all(|(_, state)| *state == EntryState::Right)
    );
    assert!(agent.said().contains("4471-08"), "the case is the same");
    agent.is_answered(found(known()));
    agent.presses(DeskPress::FINISH);
}

#[test]
fn a_service_that_cannot_be_reached_loses_nothing_and_is_asked_again() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    let host = "activation.momiji.example".to_owned();
    agent.is_answered(Outcome::Found(Err(Denial::Fault(Fault::Unreachable {
        host,
        timed_out: true,
    }))));
    assert!(agent.said().contains("Everything you typed is still here"));
    assert!(
        agent
            .groups()
            .iter()
            .all(|(_, state)| *state == EntryState::Right)
    );
    assert!(!agent.said().contains("Your case number"), "that is no refusal");

    agent.presses(DeskPress::LOOK_UP);
    agent.is_answered(found(known()));
    agent.presses(DeskPress::CONFIRM);
}

#[test]
fn a_refusal_gives_neutral_words_for_the_caller_and_the_case() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.does(Input::Press(language_button(Language::Japanese)));
    agent.hears(&sample::installation_id());
    agent.is_answered(Outcome::Found(Err(Denial::Fault(Fault::UnknownKey))));
    let said = agent.said();
    assert!(said.contains("受付番号は 4471-08 です"), "{said}");
    assert!(said.contains("Your case number is 4471-08"), "{said}");
    assert!(said.contains(Code::Key4.as_str()));
    agent.presses(DeskPress::FINISH);
    assert_eq!(record(agent.last_asked()).outcome, CallOutcome::Refused);
}

#[test]
fn every_refusal_of_a_confirmation_says_what_to_say_and_lets_the_call_end() {
    for fault in [
        Fault::UsedUp { used: 1, limit: 1 },
        Fault::InstallationIdSpent,
        Fault::InstallationIdNotRight,
        Fault::OtherInstallation,
        Fault::BlockedKey,
    ] {
        let code = fault.code();
        let mut agent = Agent::signed_in(Role::Desk);
        agent.does(Input::Press(language_button(Language::Japanese)));
        agent.hears(&sample::installation_id());
        agent.is_answered(found(known()));
        agent.presses(DeskPress::CONFIRM);
        agent.is_answered(Outcome::Confirmed(Err(Denial::Fault(fault))));
        let said = agent.said();
        for words in [
            "受付番号は 4471-08 です",
            "Your case number is 4471-08",
            code.as_str(),
        ] {
            assert!(said.contains(words), "{code}: {words} in {said}");
        }
        let page = agent.page().page;
        let primary: Vec<_> = page
            .buttons
            .iter()
            .filter(|button| button.emphasis == crate::page::Emphasis::Primary)
            .map(|button| button.press)
            .collect();
        assert_eq!(primary, [DeskPress::FINISH], "{code}");
        agent.presses(DeskPress::FINISH);
        assert_eq!(record(agent.last_asked()).outcome, CallOutcome::Refused, "{code}");
    }
}

#[test]
fn declining_can_be_taken_back() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    agent.is_answered(found(known()));
    agent.presses(DeskPress::REFUSE);
    assert!(agent.said().contains("your case number, 4471-08"));
    agent.presses(DeskPress::RESUME);
    agent.presses(DeskPress::CONFIRM);
    agent.is_answered(confirmed(ConfirmationType::Permanent));
    agent.presses(DeskPress::FINISH);
    assert_eq!(record(agent.last_asked()).outcome, CallOutcome::Confirmed);
}

#[test]
fn an_answer_that_comes_too_late_is_dropped() {
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&sample::installation_id());
    let late = agent.asked.last().unwrap().0;
    agent.presses(DeskPress::CLEAR_DIGITS);
    let moment = Moment {
        now: agent.now,
        chance: 0,
    };
    let _reply = agent.desk.update(Event::Outcome(late, found(known())), moment);
    assert!(!agent.said().contains("Aozora"));
}

#[test]
fn every_event_on_every_screen_leaves_a_page() {
    let outcomes = [
        Outcome::SignedIn(Err(Denial::NoToken)),
        Outcome::SignedIn(Ok(session(Role::Supervisor, false))),
        found(known()),
        confirmed(ConfirmationType::Permanent),
        supervisor::listed(&["0", "1"], Some("more")),
        Outcome::Listed(Err(Denial::Role)),
        Outcome::Released(Err(Denial::Nothing)),
        Outcome::Recorded(Ok(())),
        Outcome::FileAnswered(Ok(None)),
        Outcome::Found(Err(Denial::Role)),
        Outcome::Confirmed(Err(Denial::Form)),
    ];
    let mut agent = Agent::signed_in(Role::Supervisor);
    let mut number = 7_u32;
    for step in 0..4000 {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let choice = usize::try_from(number >> 8).unwrap();
        match choice % 5 {
            0 => {
                let outcome = outcomes[choice / 4 % outcomes.len()].clone();
                if !agent.asked.is_empty() {
                    agent.is_answered(outcome);
                }
            }
            1 => agent.hears(&sample::installation_id()),
            2 => agent.does(Input::Choose(COMPUTERS, choice / 4 % 3)),
            _ => agent.does(Input::Press(DeskPress::ALL[choice / 4 % DeskPress::ALL.len()])),
        }
        let page = agent.page();
        assert!(page.page.title.is_some(), "{step}");
        let primary = page
            .page
            .buttons
            .iter()
            .filter(|button| button.emphasis == crate::page::Emphasis::Primary)
            .count();
        assert!(primary <= 1, "{step}: {:?}", page.page.buttons);
    }
}

#[test]
fn a_signed_confirmation_id_is_read_in_sixteen_groups() {
    let secret = sample::confirmation_secret();
    let id = sample::installation_id();
    let code = ConfirmationId::signed(
        &secret,
        &sample::key(KeyKind::MultipleActivation),
        sample::VENDOR,
        &id,
        ConfirmationType::Permanent,
    );
    let mut agent = Agent::signed_in(Role::Desk);
    agent.hears(&id);
    agent.is_answered(found(known()));
    agent.presses(DeskPress::CONFIRM);
    agent.is_answered(Outcome::Confirmed(Ok(Box::new(ConfirmationAnswer {
        activation_id: "0".repeat(32),
        confirmation_id: code,
        kind: ConfirmationType::Permanent,
        used: 60,
        limit: 100,
        server_time: sample::now(),
    }))));
    for _ in 0..20 {
        agent.does(Input::Press(DeskPress::NEXT_GROUP));
    }
    assert!(agent.said().contains("group R, 16 of 16"));
    agent.presses(DeskPress::REPEAT_GROUP);
    agent.presses(DeskPress::FINISH);
    assert_eq!(record(agent.last_asked()).read.len(), 16);
}
