//! Tests of the wizard's guarantees: every event in every reachable state, and the usual paths.

mod beside;
mod exploration;
mod failure;
mod file;
mod host;
mod key;
mod notice;
mod paper;
mod release;
mod telephone;

use std::sync::Arc;

use crate::catalogue::Catalogue;
use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind};
use crate::fault::{Code, Fault};
use crate::licence::{Reason, Status};
use crate::locale::{Language, Locale};

use super::effect::{Effect, Request};
use super::event::{Event, Outcome, Reply};
use super::sample;
use super::snapshot::Snapshot;
use super::{Entry, Wizard};
use crate::page::attempt::Attempt;
use crate::page::control::{Check, Control, Field, List, Press};
use crate::page::input::Input;
use crate::page::{Block, Emphasis, EntryState, FactValue, Page, PageName};

fn english() -> Locale {
    Locale::new(Language::English)
}

fn open(snapshot: Snapshot, entry: Entry) -> (Wizard, Vec<Effect>) {
    Wizard::open(sample::catalogue(), sample::product(), snapshot, entry)
}

fn press(wizard: &mut Wizard, press: Press) -> Reply {
    wizard.update(Input::Press(press).into(), &english())
}

fn edit(wizard: &mut Wizard, field: Field, text: &str) -> Reply {
    wizard.update(Input::Edit(field, text.to_owned()).into(), &english())
}

fn answer(wizard: &mut Wizard, effects: &[Effect], outcome: Outcome) -> Reply {
    let attempt = effects
        .iter()
        .find_map(|effect| match effect {
            Effect::Ask(attempt, _) | Effect::Choose(attempt, _) | Effect::WriteSheet(attempt, ..) => {
                Some(*attempt)
            }
            _ => None,
        })
        .expect("a request to answer");

    wizard.update(Event::Outcome(attempt, outcome), &english())
}

fn page(wizard: &Wizard) -> Page {
    wizard.page(&english(), sample::now())
}

fn telephone() -> Wizard {
    telephone_of(sample::catalogue(), sample::with_key(KeyKind::MultipleActivation))
}

fn telephone_of(catalogue: Arc<Catalogue>, snapshot: Snapshot) -> Wizard {
    let (mut wizard, effects) = Wizard::open(catalogue, sample::product(), snapshot, Entry::Activation);
    let _reply = answer(&mut wizard, &effects, Outcome::Connection(Ok(())));
    let _reply = wizard.update(Input::Choose(List::Methods, 1).into(), &english());
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(page(&wizard).name, PageName::Telephone);

    wizard
}

fn confirmation_id(id: &InstallationId) -> ConfirmationId {
    ConfirmationId::keyed(
        &sample::key(KeyKind::MultipleActivation),
        "momiji.example",
        id,
        ConfirmationType::Permanent,
    )
}

fn entry(wizard: &Wizard) -> (Vec<(String, EntryState)>, Option<Code>) {
    page(wizard)
        .blocks
        .iter()
        .find_map(|block| match block {
            Block::Numbered {
                number: 3, blocks, ..
            } => match blocks.first() {
                Some(Block::CodeEntry { groups, message, .. }) => Some((
                    groups
                        .iter()
                        .map(|group| (group.value.replace(' ', ""), group.state))
                        .collect(),
                    message.as_ref().and_then(|message| message.code),
                )),
                _ => None,
            },
            _ => None,
        })
        .expect("the boxes of the confirmation ID")
}

#[test]
fn a_key_typed_and_activated_over_the_internet() {
    let (mut wizard, _) = open(sample::fresh(), Entry::Account);
    let _reply = press(&mut wizard, Press::ChangeKey);
    let key = sample::key(KeyKind::MultipleActivation);
    let _reply = edit(&mut wizard, Field::Key, &key.to_string().to_lowercase());
    let reply = press(&mut wizard, Press::Next);
    assert!(matches!(
        reply.effects.as_slice(),
        [Effect::Ask(_, Request::InstallKey { automatic: true, .. })]
    ));

    let with_key = Box::new(sample::with_key(KeyKind::MultipleActivation));
    let reply = answer(&mut wizard, &reply.effects, Outcome::KeyInstalled(Ok(with_key)));
    assert_eq!(page(&wizard).name, PageName::Internet);
    assert!(matches!(
        reply.effects.as_slice(),
        [Effect::Ask(_, Request::Activate)]
    ));

    let activated = Box::new(sample::activated());
    let _reply = answer(&mut wizard, &reply.effects, Outcome::Activated(Ok(activated)));
    assert_eq!(page(&wizard).name, PageName::Success);
    assert_eq!(press(&mut wizard, Press::Close).effects, [Effect::Close]);
}

#[test]
fn with_the_box_clear_the_ways_are_offered() {
    let (mut wizard, _) = open(sample::fresh(), Entry::Key);
    let _reply = wizard.update(Input::Toggle(Check::Automatic, false).into(), &english());
    let key = sample::key(KeyKind::MultipleActivation);
    let _reply = edit(&mut wizard, Field::Key, &key.to_string());
    let reply = press(&mut wizard, Press::Next);
    assert!(matches!(
        reply.effects.as_slice(),
        [Effect::Ask(_, Request::InstallKey { automatic: false, .. })]
    ));
    let with_key = Box::new(sample::with_key(KeyKind::MultipleActivation));
    let _reply = answer(&mut wizard, &reply.effects, Outcome::KeyInstalled(Ok(with_key)));
    assert_eq!(page(&wizard).name, PageName::Method);
}

#[test]
fn a_kms_client_key_leads_back_to_the_account_page() {
    let (mut wizard, _) = open(sample::fresh(), Entry::Key);
    let _reply = edit(
        &mut wizard,
        Field::Key,
        &sample::key(KeyKind::KmsClient).to_string(),
    );
    let reply = press(&mut wizard, Press::Next);
    let with_key = Box::new(sample::with_key(KeyKind::KmsClient));
    let _reply = answer(&mut wizard, &reply.effects, Outcome::KeyInstalled(Ok(with_key)));
    assert_eq!(page(&wizard).name, PageName::Overview);
}

#[test]
fn a_key_that_does_not_fit_is_named_while_it_is_typed() {
    let right = sample::key(KeyKind::MultipleActivation).to_string();
    let wrong_symbol: String = right
        .chars()
        .enumerate()
        .map(|(index, symbol)| match (index, symbol) {
            (15, 'A') => 'B',
            (15, _) => 'A',
            (_, symbol) => symbol,
        })
        .collect();
    for (typed, code) in [
        (wrong_symbol, Some(Code::Key2)),
        (sample::key_of_other_product().to_string(), Some(Code::Key3)),
        (sample::key(KeyKind::KmsHost).to_string(), Some(Code::Key6)),
        (format!("{right}A"), Some(Code::Key1)),
        (right[..20].to_owned(), None),
        (right, None),
    ] {
        let (mut wizard, _) = open(sample::fresh(), Entry::Key);
        let _reply = edit(&mut wizard, Field::Key, &typed);
        let page = page(&wizard);
        let Block::Field { message, mark, .. } = &page.blocks[0] else {
            panic!("the key field comes first");
        };
        assert_eq!(
            message.as_ref().and_then(|message| message.code),
            code,
            "{code:?}"
        );
        // The 16th character is a dash, so the changed symbol is the 16th symbol: third group,
        // fourth symbol.
        assert_eq!(*mark, (code == Some(Code::Key2)).then_some(15));
        let next = page.buttons.iter().find(|button| button.press == Press::Next);
        assert_eq!(
            next.map(|button| button.enabled),
            Some(code.is_none() && typed.len() == 29),
            "{code:?}"
        );
    }
}

#[test]
fn without_a_network_the_wizard_says_so_before_trying() {
    let (mut wizard, effects) = open(sample::with_key(KeyKind::MultipleActivation), Entry::Activation);
    let _reply = answer(&mut wizard, &effects, Outcome::Connection(Err(Fault::NoNetwork)));
    let Block::Choice { options, chosen, .. } = &page(&wizard).blocks[0] else {
        panic!("the choice comes first");
    };
    assert_eq!(*chosen, Some(1), "the telephone is proposed");
    assert_eq!(
        options[0].tag.as_ref().map(|tag| tag.text.as_str()),
        Some("NET-1")
    );

    let _reply = wizard.update(Input::Choose(List::Methods, 0).into(), &english());
    let reply = press(&mut wizard, Press::Next);
    assert!(reply.effects.is_empty(), "nothing is tried");
    let failure = page(&wizard);
    assert_eq!(failure.name, PageName::Failure);
    assert!(
        failure
            .pressable()
            .iter()
            .any(|button| button.press == Press::UseTelephone)
    );
}

#[test]
fn a_late_answer_of_an_abandoned_attempt_changes_nothing() {
    let (mut wizard, effects) = open(sample::with_key(KeyKind::MultipleActivation), Entry::Activation);
    let _reply = answer(&mut wizard, &effects, Outcome::Connection(Ok(())));
    let asked = press(&mut wizard, Press::Next);
    let cancelled = press(&mut wizard, Press::Cancel);
    assert!(matches!(cancelled.effects.as_slice(), [Effect::Abandon(_)]));
    assert_eq!(page(&wizard).name, PageName::Method);

    let before = format!("{wizard:?}");
    let late = Outcome::Activated(Err(Fault::UnknownKey));
    let _reply = answer(&mut wizard, &asked.effects, late);
    assert_eq!(format!("{wizard:?}"), before);
}

#[test]
fn a_typed_key_does_not_show_in_debug_output() {
    let (mut wizard, _) = open(sample::fresh(), Entry::Key);
    let key = sample::key(KeyKind::MultipleActivation).to_string();
    let _reply = edit(&mut wizard, Field::Key, &key);
    let reply = press(&mut wizard, Press::Next);
    let debug = format!("{wizard:?}{reply:?}");
    assert!(!debug.contains(&key));
    assert!(!debug.contains(&key.replace('-', "")));
    assert!(!debug.contains(&key[..11]));
}
