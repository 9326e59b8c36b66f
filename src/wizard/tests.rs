//! What the wizard promises: every event in every reachable state, and the paths people walk.

mod exploration;
mod host;

use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind};
use crate::fault::{Code, Fault};
use crate::licence::{Reason, Status};
use crate::locale::{Language, Locale};

use super::control::{Check, Control, Field, List, Press};
use super::effect::{Effect, Request};
use super::event::{Attempt, Event, Outcome, Reply};
use super::input::Input;
use super::page::{Block, EntryState, Page, PageName, Role};
use super::sample;
use super::snapshot::Snapshot;
use super::{Entry, Wizard};

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
            Effect::Ask(attempt, _) => Some(*attempt),
            _ => None,
        })
        .expect("a request to answer");

    wizard.update(Event::Outcome(attempt, outcome), &english())
}

fn page(wizard: &Wizard) -> Page {
    wizard.page(&english(), sample::now())
}

fn telephone() -> Wizard {
    let (mut wizard, effects) = open(sample::with_key(KeyKind::MultipleActivation), Entry::Activation);
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
        (format!("{right}-AAAAA"), Some(Code::Key1)),
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
        // The 16th character is a dash, so the 16th symbol is what was changed: third group, fourth symbol.
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
fn typing_flows_through_the_boxes_and_a_wrong_group_is_named() {
    let mut wizard = telephone();
    let id = confirmation_id(&sample::installation_id());
    let groups = id.groups();
    let mut at = 0;
    for (index, group) in groups.iter().enumerate() {
        for (count, digit) in group.chars().enumerate() {
            let digit = if (index, count) == (3, 5) && digit == '0' {
                '1'
            } else if (index, count) == (3, 5) {
                '0'
            } else {
                digit
            };
            let (typed, _) = entry(&wizard);
            let reply = edit(
                &mut wizard,
                Field::Confirmation(at),
                &format!("{}{digit}", typed[at].0),
            );
            if let Some(Control::Field(Field::Confirmation(next))) = reply.focus {
                at = next;
            }
        }
    }
    assert_eq!(at, 7, "the focus moved on by itself, past the wrong group too");
    let (typed, code) = entry(&wizard);
    assert_eq!(code, Some(Code::Cid1));
    for (index, (_, state)) in typed.iter().enumerate() {
        let expected = if index == 3 {
            EntryState::Wrong
        } else {
            EntryState::Right
        };
        assert_eq!(*state, expected, "group {index}");
    }
    assert!(
        page(&wizard)
            .buttons
            .iter()
            .all(|button| button.press != Press::Activate || !button.enabled)
    );

    let _reply = edit(&mut wizard, Field::Confirmation(3), &groups[3]);
    assert_eq!(entry(&wizard).1, None);
    let reply = press(&mut wizard, Press::Activate);
    assert_eq!(
        reply
            .effects
            .iter()
            .filter(|effect| matches!(effect, Effect::Ask(_, Request::Confirm(_))))
            .count(),
        1
    );
    let _reply = answer(
        &mut wizard,
        &reply.effects,
        Outcome::Activated(Ok(Box::new(sample::activated()))),
    );
    assert_eq!(page(&wizard).name, PageName::Success);
}

#[test]
fn a_whole_code_pasted_anywhere_fills_every_box() {
    let id = confirmation_id(&sample::installation_id());
    let joined = id.groups().concat();
    let forms = [
        id.to_string(),
        joined.clone(),
        id.groups().join(" "),
        id.groups().join("\u{2212}"),
        id.groups().join("ー"),
        joined
            .chars()
            .map(|digit| char::from_u32(u32::from(digit) + 0xFEE0).unwrap())
            .collect(),
    ];
    for form in forms {
        for at in [0, 4, 7] {
            let mut wizard = telephone();
            let _reply = edit(&mut wizard, Field::Confirmation(at), &form);
            let (typed, code) = entry(&wizard);
            assert_eq!(code, None, "{form} in box {at}");
            assert!(typed.iter().all(|(_, state)| *state == EntryState::Right));
        }
    }
}

#[test]
fn deleting_in_an_empty_box_goes_back_one_box() {
    let mut wizard = telephone();
    let _reply = edit(&mut wizard, Field::Confirmation(0), "123456");
    let reply = edit(&mut wizard, Field::Confirmation(1), "");
    assert_eq!(reply.focus, Some(Field::Confirmation(0).into()));
    assert_eq!(entry(&wizard).0[0].0, "123456");
}

#[test]
fn the_installation_id_typed_into_the_boxes_is_recognised() {
    let mut wizard = telephone();
    let shown = sample::installation_id().groups();
    let _reply = edit(&mut wizard, Field::Confirmation(0), &shown[0]);
    assert_eq!(entry(&wizard).1, Some(Code::Cid5), "after one group already");

    let mut wizard = telephone();
    let _reply = edit(
        &mut wizard,
        Field::Confirmation(2),
        &sample::installation_id().to_string(),
    );
    assert_eq!(entry(&wizard).1, Some(Code::Cid5));
}

#[test]
fn the_answer_to_another_installation_id_is_refused_where_it_was_typed() {
    let mut wizard = telephone();
    let other = InstallationId::new(sample::PRODUCT, 77, 99, 7).unwrap();
    let _reply = edit(
        &mut wizard,
        Field::Confirmation(0),
        &confirmation_id(&other).to_string(),
    );
    let reply = press(&mut wizard, Press::Activate);
    let refused = Outcome::Activated(Err(Fault::OtherInstallation));
    let _reply = answer(&mut wizard, &reply.effects, refused);
    assert_eq!(page(&wizard).name, PageName::Telephone);
    assert_eq!(entry(&wizard).1, Some(Code::Cid3));
    assert!(entry(&wizard).0.iter().all(|(digits, _)| digits.len() == 6));
}

#[test]
fn nothing_typed_is_lost_by_going_back_and_coming_again() {
    let mut wizard = telephone();
    let _reply = edit(&mut wizard, Field::Confirmation(0), "123456");
    let _reply = edit(&mut wizard, Field::Confirmation(1), "78");
    let before = entry(&wizard);
    let _reply = press(&mut wizard, Press::Back);
    assert_eq!(page(&wizard).name, PageName::Method);
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(entry(&wizard), before);
}

#[test]
fn whole_groups_are_kept_for_the_next_time_the_window_opens() {
    let mut wizard = telephone();
    let reply = edit(&mut wizard, Field::Confirmation(0), "12345");
    assert!(reply.effects.is_empty(), "half a group is not worth writing");
    let reply = edit(&mut wizard, Field::Confirmation(0), "123456");
    let [Effect::Keep(draft)] = reply.effects.as_slice() else {
        panic!("a whole group is kept: {:?}", reply.effects);
    };

    let snapshot = Snapshot {
        draft: draft.clone(),
        ..sample::with_key(KeyKind::MultipleActivation)
    };
    let (mut wizard, _) = open(snapshot.clone(), Entry::Activation);
    let _reply = wizard.update(Input::Choose(List::Methods, 1).into(), &english());
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(entry(&wizard).0[0].0, "123456");

    let other_computer = Snapshot {
        installation_id: Some(InstallationId::new(sample::PRODUCT, 77, 99, 7).unwrap()),
        ..snapshot
    };
    let (mut wizard, _) = open(other_computer, Entry::Activation);
    let _reply = wizard.update(Input::Choose(List::Methods, 1).into(), &english());
    let _reply = press(&mut wizard, Press::Next);
    assert_eq!(
        entry(&wizard).0[0].0,
        "",
        "the answer to another ID would be wrong"
    );
}

#[test]
fn the_list_of_regions_opens_at_the_chosen_one_and_a_search_begins_at_its_best() {
    let mut wizard = telephone();
    let highlighted = |wizard: &Wizard| {
        let page = page(wizard);
        let Block::Numbered { blocks, .. } = &page.blocks[0] else {
            panic!("three numbered parts");
        };
        let Block::RegionPicker(picker) = &blocks[0] else {
            panic!("a choice of region");
        };
        let search = picker.open.as_ref()?;
        let row = search.rows.get(search.highlighted?)?;
        Some(row.name.clone())
    };
    let _reply = press(&mut wizard, Press::OpenRegions);
    assert_eq!(highlighted(&wizard).as_deref(), Some("Japan"));

    let _reply = edit(&mut wizard, Field::RegionQuery, "france");
    assert_eq!(highlighted(&wizard).as_deref(), Some("France"));
    let _reply = wizard.update(Input::Choose(List::Regions, 0).into(), &english());
    let _reply = press(&mut wizard, Press::OpenRegions);
    assert_eq!(highlighted(&wizard).as_deref(), Some("France"));
}

#[test]
fn a_region_is_chosen_by_typing_and_one_without_a_line_says_what_works() {
    let mut wizard = telephone();
    let _reply = press(&mut wizard, Press::OpenRegions);
    let _reply = edit(&mut wizard, Field::RegionQuery, "france");
    let reply = wizard.update(Input::Choose(List::Regions, 0).into(), &english());
    assert!(
        matches!(reply.effects.as_slice(), [Effect::Keep(draft)] if draft.region.as_deref() == Some("FR"))
    );
    let page = page(&wizard);
    let Block::Numbered { blocks, .. } = &page.blocks[0] else {
        panic!("three numbered parts");
    };
    assert!(matches!(&blocks[1], Block::Notice { title, .. } if title.contains("PHN-1")));
    assert!(
        page.pressable()
            .iter()
            .any(|button| button.press == Press::RegionalNumbers)
    );
}

#[test]
fn lines_are_shown_toll_free_first() {
    let page = page(&telephone());
    let Block::Numbered { blocks, .. } = &page.blocks[0] else {
        panic!("three numbered parts");
    };
    let Block::Lines(lines) = &blocks[1] else {
        panic!("lines below the region");
    };
    let numbers: Vec<&str> = lines.iter().map(|line| line.number.as_str()).collect();
    assert_eq!(numbers, ["0120-000-123", "03-0000-0123"]);
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

fn waiting(status: Status, cause: Option<Fault>) -> Snapshot {
    Snapshot {
        status,
        cause,
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

/// The code to quote, the buttons, and whether the title bar is red.
fn dialog(wizard: &Wizard) -> (Option<String>, Vec<Press>, bool) {
    let page = page(wizard);
    assert_eq!(page.name, PageName::Notice);
    let code = page.blocks.iter().find_map(|block| match block {
        Block::Facts(facts) => facts.iter().find_map(|fact| match &fact.value {
            super::page::FactValue::Quote(code) => Some(code.clone()),
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
    // What nobody waits for any more changes nothing here.
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
