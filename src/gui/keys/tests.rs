use iced::keyboard::Location;
use iced::keyboard::key::{Code, Key, Named, NativeCode, Physical};

use super::*;
use crate::page::control::{Check, Control, Field};
use crate::page::{Button, Emphasis, Header, Languages, PageName, RegionPicker, RegionRow, RegionSearch};

fn button(press: Press, access: Option<char>, enabled: bool) -> Button {
    Button {
        press,
        label: format!("{press:?}"),
        access,
        emphasis: Emphasis::Secondary,
        enabled,
        chosen: None,
    }
}

fn page() -> Page {
    Page {
        name: PageName::Key,
        window_title: String::new(),
        alert: None,
        header: Header {
            vendor: String::new(),
            product: String::new(),
            badge: None,
            steps: None,
        },
        title: None,
        badges: Vec::new(),
        lead: None,
        blocks: vec![Block::Check {
            check: Check::Automatic,
            label: String::new(),
            hint: None,
            on: true,
        }],
        pinned: None,
        links: Vec::new(),
        languages: Some(Languages {
            label: "Language".to_owned(),
            button: button(Press::OpenLanguages, None, true),
            options: None,
            chosen: 0,
        }),
        buttons: vec![
            button(Press::Back, Some('B'), true),
            button(Press::Next, Some('N'), true),
            button(Press::Retry, Some('T'), false),
        ],
        focus: Control::Field(Field::Key),
        on_enter: Some(Press::Next),
        on_escape: Some(Press::Cancel),
    }
}

fn with_regions(highlighted: Option<usize>) -> Page {
    let row = |name: &str| RegionRow {
        name: name.to_owned(),
        detail: String::new(),
    };
    let picker = RegionPicker {
        label: String::new(),
        button: button(Press::OpenRegions, None, true),
        open: Some(RegionSearch {
            query: String::new(),
            placeholder: String::new(),
            rows: vec![row("Iceland"), row("Ireland"), row("Italy")],
            highlighted,
            nothing: None,
        }),
    };
    let part = Block::Numbered {
        number: 1,
        done: false,
        title: String::new(),
        aside: Vec::new(),
        blocks: vec![Block::RegionPicker(picker)],
    };

    Page {
        blocks: vec![part],
        ..page()
    }
}

fn with_languages() -> Page {
    let mut page = page();
    if let Some(languages) = &mut page.languages {
        languages.options = Some(vec!["日本語".to_owned(), "English".to_owned()]);
    }

    page
}

fn press(key: Key, physical_key: Physical, modifiers: Modifiers, repeat: bool) -> Event {
    Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key,
        location: Location::Standard,
        modifiers,
        text: None,
        repeat,
    }
}

fn named(key: Named, modifiers: Modifiers) -> Event {
    press(
        Key::Named(key),
        Physical::Unidentified(NativeCode::Unidentified),
        modifiers,
        false,
    )
}

fn letter(letter: &str, code: Code, modifiers: Modifiers) -> Event {
    press(
        Key::Character(letter.into()),
        Physical::Code(code),
        modifiers,
        false,
    )
}

fn does(page: &Page, event: &Event, is_captured: bool) -> Option<Action> {
    decide(page, Direction::LeftToRight, event, is_captured)
}

const NONE: Modifiers = Modifiers::empty();

#[test]
fn keys_of_the_page() {
    let table = [
        (named(Named::Enter, NONE), Some(used(Press::Next))),
        (named(Named::Enter, Modifiers::SHIFT), Some(used(Press::Next))),
        (named(Named::Escape, NONE), Some(used(Press::Cancel))),
        (named(Named::ArrowLeft, Modifiers::ALT), Some(used(Press::Back))),
        (named(Named::ArrowRight, Modifiers::ALT), None),
        (named(Named::ArrowDown, NONE), None),
        (named(Named::PageDown, NONE), Some(Action::Scroll(0.8))),
        (named(Named::PageUp, NONE), Some(Action::Scroll(-0.8))),
        (letter("n", Code::KeyN, Modifiers::ALT), Some(used(Press::Next))),
        (
            letter("B", Code::KeyB, Modifiers::ALT | Modifiers::SHIFT),
            Some(used(Press::Back)),
        ),
        (letter("n", Code::KeyN, NONE), None),
        (letter("n", Code::KeyN, Modifiers::ALT | Modifiers::CTRL), None),
        (letter("z", Code::KeyZ, Modifiers::ALT), None),
        (letter("+", Code::Equal, Modifiers::COMMAND), Some(Action::Larger)),
        (
            letter("-", Code::Minus, Modifiers::COMMAND),
            Some(Action::Smaller),
        ),
        (
            letter("0", Code::Digit0, Modifiers::COMMAND),
            Some(Action::UsualSize),
        ),
    ];

    for (event, expected) in table {
        assert_eq!(does(&page(), &event, false), expected, "{event:?}");
    }
}

#[test]
fn access_keys_work_on_a_keyboard_without_latin_letters() {
    for (typed, code) in [("т", Code::KeyN), ("ν", Code::KeyN), ("ㅜ", Code::KeyN)] {
        let event = letter(typed, code, Modifiers::ALT);
        assert_eq!(does(&page(), &event, false), Some(used(Press::Next)), "{typed}");
    }
}

#[test]
fn the_typed_letter_comes_before_its_latin_place() {
    let mut cyrillic = page();
    // On a Russian keyboard, the key of N types т, and the key of Y types н.
    cyrillic.buttons = vec![
        button(Press::Next, Some('Н'), true),
        button(Press::Back, Some('N'), true),
        button(Press::Cancel, Some('Y'), true),
    ];
    let table = [
        ("н", Code::KeyY, Some(Press::Next)),
        ("Н", Code::KeyY, Some(Press::Next)),
        ("т", Code::KeyN, Some(Press::Back)),
        ("n", Code::KeyN, Some(Press::Back)),
        ("нн", Code::KeyN, Some(Press::Back)),
        ("щ", Code::KeyO, None),
    ];

    for (typed, code, press) in table {
        let event = letter(typed, code, Modifiers::ALT);
        assert_eq!(
            does(&cyrillic, &event, false),
            press.map(used),
            "{typed} of {code:?}"
        );
    }
}

#[test]
fn what_cannot_be_pressed_is_not_pressed_by_keys() {
    let mut disabled = page();
    for button in &mut disabled.buttons {
        button.enabled = false;
    }

    for event in [
        named(Named::Enter, NONE),
        named(Named::ArrowLeft, Modifiers::ALT),
        letter("n", Code::KeyN, Modifiers::ALT),
    ] {
        assert_eq!(does(&disabled, &event, false), None, "{event:?}");
    }
}

#[test]
fn a_control_that_took_a_key_keeps_it() {
    for key in [Named::Enter, Named::Tab, Named::ArrowDown] {
        assert_eq!(does(&page(), &named(key, NONE), true), None, "{key:?}");
    }
}

#[test]
fn escape_leaves_a_page_even_from_a_text_field() {
    assert_eq!(
        does(&page(), &named(Named::Escape, NONE), true),
        Some(used(Press::Cancel))
    );
}

#[test]
fn a_key_held_down_acts_once() {
    for key in [Named::Enter, Named::Escape] {
        let held = press(
            Key::Named(key),
            Physical::Unidentified(NativeCode::Unidentified),
            NONE,
            true,
        );
        assert_eq!(does(&page(), &held, false), None, "{key:?}");
    }
}

#[test]
fn an_open_list_of_regions_is_steered_from_its_search_field() {
    let highlight = |row| Some(Action::Use(Input::Highlight(List::Regions, row)));
    let table = [
        (None, Named::ArrowDown, highlight(0)),
        (Some(0), Named::ArrowDown, highlight(1)),
        (Some(2), Named::ArrowDown, None),
        (Some(1), Named::ArrowUp, highlight(0)),
        (Some(0), Named::ArrowUp, None),
        (
            Some(1),
            Named::Enter,
            Some(Action::Use(Input::Choose(List::Regions, 1))),
        ),
        (None, Named::Enter, None),
        (Some(1), Named::Home, None),
        (Some(1), Named::Escape, Some(used(Press::OpenRegions))),
    ];

    for (highlighted, key, expected) in table {
        let page = with_regions(highlighted);
        assert_eq!(
            does(&page, &named(key, NONE), false),
            expected,
            "{highlighted:?} {key:?}"
        );
    }
}

#[test]
fn an_open_list_of_languages_is_left() {
    let page = with_languages();

    assert!(open_languages(&page));
    assert_eq!(
        does(&page, &named(Named::Escape, NONE), false),
        Some(used(Press::OpenLanguages))
    );
}

#[test]
fn the_focus_walks_by_tab_and_through_an_open_list_by_arrows() {
    let table = [
        (Named::Tab, NONE, Some(FocusMove::Next), Some(FocusMove::Next)),
        (
            Named::Tab,
            Modifiers::SHIFT,
            Some(FocusMove::Previous),
            Some(FocusMove::Previous),
        ),
        (Named::Tab, Modifiers::CTRL, None, None),
        (Named::Tab, Modifiers::ALT, None, None),
        (Named::ArrowDown, NONE, None, Some(FocusMove::Next)),
        (Named::ArrowUp, NONE, None, Some(FocusMove::Previous)),
        (Named::Enter, NONE, None, None),
    ];

    for (key, modifiers, on_a_page, in_a_list) in table {
        let event = named(key, modifiers);
        assert_eq!(focus_move(&event, false), on_a_page, "{key:?} {modifiers:?}");
        assert_eq!(focus_move(&event, true), in_a_list, "{key:?} {modifiers:?}");
        assert_eq!(does(&page(), &event, false).is_some(), key == Named::Enter);
    }
}

#[test]
fn back_points_against_the_direction_of_reading() {
    let event = named(Named::ArrowRight, Modifiers::ALT);

    assert_eq!(
        decide(&page(), Direction::RightToLeft, &event, false),
        Some(used(Press::Back))
    );
}

#[test]
fn arrows_walk_a_list_and_stop_at_its_ends() {
    let table = [
        (Named::ArrowDown, None, Axis::Vertical, Some(0)),
        (Named::ArrowDown, Some(1), Axis::Vertical, Some(2)),
        (Named::ArrowDown, Some(7), Axis::Vertical, None),
        (Named::ArrowUp, Some(1), Axis::Vertical, Some(0)),
        (Named::ArrowUp, Some(0), Axis::Vertical, None),
        (Named::Home, Some(5), Axis::Vertical, Some(0)),
        (Named::End, Some(5), Axis::Vertical, Some(7)),
        (Named::End, Some(7), Axis::Vertical, None),
        (Named::ArrowRight, Some(1), Axis::Vertical, None),
        (Named::ArrowRight, Some(1), Axis::Code, Some(2)),
        (Named::ArrowLeft, Some(1), Axis::Code, Some(0)),
        (Named::ArrowDown, Some(1), Axis::Code, None),
        (Named::Space, Some(1), Axis::Code, Some(2)),
        (Named::Space, Some(1), Axis::Vertical, None),
    ];

    for (key, current, axis, expected) in table {
        assert_eq!(
            step(key, current, 8, axis),
            expected,
            "{key:?} from {current:?} {axis:?}"
        );
    }
    assert_eq!(step(Named::End, None, 0, Axis::Vertical), None);
}
