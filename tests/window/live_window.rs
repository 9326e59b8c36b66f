//! The window's state with a real backend, whose service refuses: what the person is told, what is offered, what is shown, and that
//! nothing is lost.

use std::fs;

use iced::Event;
use iced::keyboard::Modifiers;
use iced::keyboard::key::{Key, Named};
use iced_test::simulator;
use kakunin::fault::Code;
use kakunin::gui::kept::Kept;
use kakunin::gui::keys::open_regions;
use kakunin::licence::EventKind;
use kakunin::locale::Language;
use kakunin::page::control::{Check, Control, Field, List, Press};
use kakunin::page::input::Input;
use kakunin::page::{Block, EntryState, FactValue, PageName};
use kakunin::wizard::Entry;

use support::processes::nobody;
use support::window::good_key;

use super::keystrokes::{backwards, pressed};
use super::person::Person;

impl Person {
    /// Checks that the page tells a failure whole: headline, what happened, why, the next step and the code to quote.
    fn is_told(&self, code: Code) {
        let page = self.page();
        assert_eq!(page.name, PageName::Failure);
        let words = self.locale.explain(code);
        let facts: Vec<_> = page
            .blocks
            .iter()
            .flat_map(|block| match block {
                Block::Facts(facts) => facts.as_slice(),
                _ => &[],
            })
            .map(|fact| &fact.value)
            .collect();
        let title = page.blocks.iter().find_map(|block| match block {
            Block::Hero { title, .. } => Some(title),
            _ => None,
        });
        assert_eq!(title, Some(&words.title));
        assert!(facts.contains(&&FactValue::Text(words.why)), "{facts:?}");
        assert!(facts.contains(&&FactValue::Text(words.next)), "{facts:?}");
        assert!(facts.contains(&&FactValue::Quote(code.to_string())), "{facts:?}");
    }

    /// What the failure page offers instead.
    fn ways(&self) -> Vec<Press> {
        self.page()
            .blocks
            .iter()
            .flat_map(|block| match block {
                Block::Ways { buttons, .. } => buttons.as_slice(),
                _ => &[],
            })
            .map(|button| button.press)
            .collect()
    }

    /// The product key page with this key, right as it was typed.
    fn sees_the_typed_key(&self, key: &str) {
        assert_eq!(self.page().name, PageName::Key);
        assert!(
            self.page().blocks.iter().any(|block| matches!(
                block,
                Block::Field { field: Field::Key, value, state: EntryState::Right, .. } if value == key
            )),
            "{:?}",
            self.page().blocks
        );
    }
}

#[test]
fn an_activation_that_fails_is_told_whole_and_every_other_way_is_offered() {
    for language in &support::TRIED {
        let folder = tempfile::tempdir().unwrap();
        let mut person = Person::opens(folder.path(), *language, Entry::Key);
        person.types(simulator::typewrite(&good_key()));
        person.uses(Input::Toggle(Check::Automatic, true));
        person.presses(Press::Next);

        person.is_told(Code::Net3);
        assert_eq!(person.ways(), [Press::UseTelephone, Press::UseFile]);
        person.presses(Press::Retry);
        person.is_told(Code::Net3);

        // The key is installed, and what failed is noted.
        let stored = person.backend.load().unwrap().state;
        assert_eq!(stored.key.map(|key| key.to_string()), Some(good_key()));
        let last = stored.history.iter().next_back().unwrap();
        assert_eq!((&last.what, last.code), (&EventKind::Failed, Some(Code::Net3)));

        // The other way is open, and the way back leads to the key as it was typed.
        person.presses(Press::UseTelephone);
        assert_eq!(person.page().name, PageName::Telephone);
        person.presses(Press::Back);
        person.is_told(Code::Net3);
        person.presses(Press::Back);
        person.sees_the_typed_key(&good_key());
    }
}

#[test]
fn a_key_that_cannot_be_saved_is_told_and_stays_in_its_field() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let mut person = Person::opens(&state, Language::English, Entry::Key);
    // A file takes the place of the folder, so that nothing can be written there any more, whoever one is.
    fs::remove_dir_all(&state).unwrap();
    fs::write(&state, "").unwrap();
    person.types(simulator::typewrite(&good_key()));
    person.presses(Press::Next);

    person.is_told(Code::Sto2);
    assert_eq!(person.ways(), [], "no other way could save it either");
    person.presses(Press::Retry);
    person.sees_the_typed_key(&good_key());

    // With the folder in its place again, the same key goes in.
    fs::remove_file(&state).unwrap();
    person.uses(Input::Toggle(Check::Automatic, false));
    person.presses(Press::Next);
    assert_eq!(person.page().name, PageName::Method);
}

#[test]
fn keys_typed_ahead_wait_for_the_page_that_they_are_meant_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut person = Person::opens(folder.path(), Language::English, Entry::Account);
    assert_eq!(person.page().name, PageName::Overview);
    let key = good_key();
    let (wrong, rest) = key.split_at(1);
    // One goes to the next page, types, and corrects what was typed.
    person.types(
        simulator::tap_key(Named::Enter, None)
            .chain(simulator::typewrite(wrong))
            .chain(simulator::tap_key(Named::Backspace, None))
            .chain(simulator::typewrite(wrong))
            .chain(simulator::typewrite(rest)),
    );
    person.sees_the_typed_key(&key);

    person.uses(Input::Toggle(Check::Automatic, false));
    person.types(simulator::tap_key(Named::Enter, None));
    assert_eq!(person.page().name, PageName::Method);
    person.uses(Input::Choose(List::Methods, 1));
    person.presses(Press::Next);
    assert_eq!(person.page().name, PageName::Telephone);
    // A list lies over the page, takes what is sought, and gives way to the page again, to its button, which opens it anew.
    person.presses(Press::OpenRegions);
    person.types(
        simulator::typewrite("jpx")
            .chain(simulator::tap_key(Named::Backspace, None))
            .chain(simulator::tap_key(Named::Enter, None)),
    );
    let label = |person: &Person| {
        let within = |block: &Block| match block {
            Block::Numbered { blocks, .. } => blocks.iter().find_map(|block| match block {
                Block::RegionPicker(picker) => Some((picker.button.label.clone(), picker.open.is_some())),
                _ => None,
            }),
            _ => None,
        };
        person.page().blocks.iter().find_map(within)
    };
    assert_eq!(label(&person), Some(("Japan".to_owned(), false)));
    person.types(simulator::tap_key(Named::Space, None).chain(simulator::typewrite("nz")));
    let query = open_regions(person.page())
        .unwrap()
        .open
        .as_ref()
        .map(|open| open.query.clone());
    assert_eq!(query.as_deref(), Some("nz"));
}

#[test]
fn a_lost_activation_is_told_once_in_words_that_are_true() {
    for language in &support::TRIED {
        let folder = tempfile::tempdir().unwrap();
        let person = Person::opens(folder.path(), *language, Entry::Account);
        let _installed = person
            .backend
            .install_key(good_key().parse().unwrap(), false)
            .unwrap();
        for file in fs::read_dir(folder.path()).unwrap() {
            fs::write(file.unwrap().path(), "{").unwrap();
        }
        let notice = |person: &Person| {
            person.page().blocks.iter().find_map(|block| match block {
                Block::Notice { title, lines, .. } => Some((title.clone(), lines.clone())),
                _ => None,
            })
        };

        let told = Person::opens(folder.path(), *language, Entry::Account);
        let words = told.locale.explain(Code::Sto4);
        assert_eq!(notice(&told), Some((words.title, vec![words.what, words.next])));
        let later = Person::opens(folder.path(), *language, Entry::Account);
        assert_eq!(notice(&later), None);
    }
}

#[test]
fn the_list_of_regions_opens_with_the_chosen_one_in_view() {
    let folder = tempfile::tempdir().unwrap();
    let mut person = Person::opens(folder.path(), Language::English, Entry::Key);
    person.types(simulator::typewrite(&good_key()));
    person.uses(Input::Toggle(Check::Automatic, true));
    person.presses(Press::Next);
    person.presses(Press::UseTelephone);
    let highlighted = |person: &Person| {
        let search = open_regions(person.page())?.open.as_ref()?;
        let name = search.rows.get(search.highlighted?)?.name.clone();
        Some((name, Control::row_id(List::Regions, search.highlighted?)))
    };
    let japan = |person: &Person| {
        let search = open_regions(person.page())?.open.as_ref()?;
        search.rows.iter().position(|row| row.name == "Japan")
    };
    person.presses(Press::OpenRegions);
    let row = japan(&person).unwrap();
    person.uses(Input::Choose(List::Regions, row));
    person.presses(Press::OpenRegions);

    let (name, id) = highlighted(&person).unwrap();
    assert_eq!(name, "Japan");
    assert!(person.can_see(id));
    // It is far from the first one.
    assert!(!person.can_see(Control::row_id(List::Regions, 0)));
}

#[test]
fn a_kms_client_tries_its_host_again_from_the_dialog_at_its_start() {
    for language in &support::TRIED {
        let folder = tempfile::tempdir().unwrap();
        let open = || Person::opens_product(folder.path(), *language, Entry::Notice, "momiji-write-2026");
        let host = nobody().to_string();
        let first = open();
        first.backend.configure_host(Some(host.parse().unwrap())).unwrap();
        drop(first);

        let mut person = open();
        assert_eq!(person.page().name, PageName::Notice);
        person.presses(Press::Retry);
        let words = person.locale.explain(Code::Kms2);
        let page = person.page();
        assert_eq!(page.name, PageName::Notice);
        assert!(
            page.blocks
                .iter()
                .any(|block| matches!(block, Block::Hero { title, .. } if *title == words.title)),
            "{page:?}"
        );
        let stored = person.backend.load().unwrap().state;
        assert_eq!(stored.history.iter().next_back().unwrap().code, Some(Code::Kms2));
        // Another key can be typed instead, and the way back leads here.
        person.presses(Press::ChangeKey);
        assert_eq!(person.page().name, PageName::Key);
        person.presses(Press::Back);
        assert_eq!(person.page().name, PageName::Notice);
    }
}

fn control(letter: &str) -> impl Iterator<Item = Event> {
    pressed(Key::Character(letter.into()), Modifiers::COMMAND, None)
}

#[test]
fn a_page_begins_at_its_top_although_its_button_has_the_focus() {
    let up_to = |person: &mut Person| {
        let (scrolled, most) = person.scrolled();
        assert!(most > 100.0, "the page is longer than the window");
        scrolled
    };
    for language in &support::TRIED {
        let folder = tempfile::tempdir().unwrap();
        let kept = folder.path().join("window.json");
        fs::write(&kept, r#"{"text_scale":2.0}"#).unwrap();
        let mut person = Person::opens_kept(
            folder.path(),
            *language,
            Entry::Account,
            "momiji-suite-2026",
            Kept::at(&kept),
        );
        let button = person.page().focus;
        assert!(matches!(button, Control::Press(_)), "{button:?}");
        assert!(up_to(&mut person) <= 0.0, "{language:?}: at first");
        assert!(!person.can_see(button.id()));

        // Text of another size is no reason to leave the headline either.
        person.types(control("-"));
        person.types(control("+"));
        assert!(up_to(&mut person) <= 0.0, "{language:?}: larger");

        // What the user walks to is brought into view.
        person.types(backwards().chain(simulator::tap_key(Named::Tab, None)));
        assert!(up_to(&mut person) > 0.0);
        person.types(control("-"));
        assert!(person.can_see(button.id()));

        person.presses(Press::Details);
        assert!(matches!(person.page().focus, Control::Press(_)));
        assert!(up_to(&mut person) <= 0.0, "{language:?}: the page after it");
    }
}
