//! Searching in a language that is written from right to left: the caret that iced draws is wrong
//! there (docs/accessibility.md), but what is typed, deleted and pasted is right.

use iced::advanced::clipboard::{self, Clipboard};
use iced::advanced::widget::operation;
use iced::keyboard::key::{Key, Named};
use iced::keyboard::{self, Modifiers};
use iced::{Event, Renderer, Size, mouse};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use iced_test::simulator::{tap_key, typewrite};

use super::*;
use crate::gui::font;
use crate::gui::theme::{Brand, Mode};
use crate::locale::Direction;
use crate::page::control::Press;
use crate::page::{Button, Emphasis, RegionRow};

struct Copied(&'static str);

impl Clipboard for Copied {
    fn read(&self, _kind: clipboard::Kind) -> Option<String> {
        Some(self.0.to_owned())
    }

    fn write(&mut self, _kind: clipboard::Kind, _text: String) {}
}

fn picker(query: &str) -> RegionPicker {
    let row = RegionRow {
        name: "مصر".to_owned(),
        detail: "+20".to_owned(),
    };

    RegionPicker {
        label: "Country or region".to_owned(),
        button: Button {
            press: Press::OpenRegions,
            label: "مصر".to_owned(),
            access: None,
            emphasis: Emphasis::Secondary,
            enabled: true,
            chosen: None,
        },
        open: Some(RegionSearch {
            query: query.to_owned(),
            placeholder: "بحث".to_owned(),
            rows: vec![row],
            highlighted: None,
            nothing: None,
        }),
    }
}

/// Returns the text in the search field after these groups of events, each of which sees the text that the
/// former left.
fn searched(begin: &str, groups: Vec<Vec<Event>>) -> String {
    font::load();
    let look = Look::new(Mode::Light, Brand::default(), "ar", Direction::RightToLeft);
    let mut renderer = Renderer::new(look.fonts.face(TextStyle::Body), TextStyle::Body.size().into());
    let mut cache = Cache::default();
    let mut is_focused = false;
    let mut query = begin.to_owned();
    for group in groups {
        let picker = picker(&query);
        let size = Size::new(760.0, 600.0);
        let mut interface = UserInterface::build(view(&look, &picker), size, cache, &mut renderer);
        if !std::mem::replace(&mut is_focused, true) {
            let field = Control::Field(Field::RegionQuery).id();
            let mut focus = operation::focusable::focus::<()>(field.into());
            interface.operate(&renderer, &mut operation::black_box(&mut focus));
        }
        let mut inputs = Vec::new();
        let _state = interface.update(
            &group,
            mouse::Cursor::Unavailable,
            &mut renderer,
            &mut Copied("السعودية"),
            &mut inputs,
        );
        cache = interface.into_cache();
        for input in inputs {
            match input {
                Input::Edit(Field::RegionQuery, text) => query = text,
                other => panic!("{other:?}"),
            }
        }
    }

    query
}

fn typed(text: &str) -> Vec<Vec<Event>> {
    text.chars()
        .map(|letter| typewrite(&letter.to_string()).collect())
        .collect()
}

fn key(named: Named) -> Vec<Event> {
    tap_key(Key::Named(named), None).collect()
}

fn pasted() -> Vec<Event> {
    let key = Key::Character("v".into());
    let held = keyboard::Event::ModifiersChanged(Modifiers::COMMAND);
    let free = keyboard::Event::ModifiersChanged(Modifiers::empty());

    std::iter::once(Event::Keyboard(held))
        .chain(tap_key(key, None).map(|event| match event {
            Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                modified_key,
                physical_key,
                location,
                repeat,
                ..
            }) => Event::Keyboard(keyboard::Event::KeyPressed {
                key,
                modified_key,
                physical_key,
                location,
                modifiers: Modifiers::COMMAND,
                text: None,
                repeat,
            }),
            other => other,
        }))
        .chain(std::iter::once(Event::Keyboard(free)))
        .collect()
}

#[test]
fn what_is_typed_stands_in_its_order() {
    assert_eq!(searched("", typed("مصر")), "مصر");
    assert_eq!(searched("", typed("קפריסין")), "קפריסין");
    assert_eq!(searched("", typed("مصر EG 20")), "مصر EG 20");
}

#[test]
fn backspace_deletes_what_was_typed_last() {
    let mut groups = typed("مصرر");
    groups.push(key(Named::Backspace));
    assert_eq!(searched("", groups), "مصر");

    let groups = vec![key(Named::End), key(Named::Backspace), key(Named::Backspace)];
    assert_eq!(searched("مصر EG", groups), "مصر ");
}

#[test]
fn what_is_pasted_comes_where_the_caret_is() {
    assert_eq!(searched("", vec![pasted()]), "السعودية");
    assert_eq!(searched("EG ", vec![key(Named::End), pasted()]), "EG السعودية");
    assert_eq!(searched(" EG", vec![key(Named::Home), pasted()]), "السعودية EG");
}
