//! The effects of keys on a page, as pure functions.
//!
//! Controls handle Enter, Space and their arrow keys themselves, and text fields handle the keys
//! that they can use. This module handles the keys that apply to the whole page.

use iced::keyboard::key::{Key, Named, Physical};
use iced::keyboard::{Event, Modifiers};

use super::focus::FocusMove;
use crate::locale::Direction;
use crate::page::control::{List, Press};
use crate::page::input::Input;
use crate::page::{Block, Page, RegionPicker, is_same_letter};

/// The effect of a key.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Use a control.
    Use(Input),
    /// Make the text larger.
    Larger,
    /// Make the text smaller.
    Smaller,
    /// Reset the text to its usual size.
    UsualSize,
    /// Scroll the page by a fraction of its height; negative is up.
    Scroll(f32),
}

/// The increase in text size per key press.
pub const TEXT_STEP: f32 = 0.125;

/// The arrow keys that move along a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Axis {
    /// Up and down.
    Vertical,
    /// Left and right, along a code: its groups run from left to right in every language.
    Code,
}

/// Returns the row to which an arrow key, Home or End leads. In a code, Space
/// leads to the next row. Returns `None` if the key leads nowhere.
#[must_use]
pub fn step(key: Named, current: Option<usize>, count: usize, axis: Axis) -> Option<usize> {
    let last = count.checked_sub(1)?;
    // Someone who reads aloud continues with the largest key.
    let key = match (key, axis) {
        (Named::Space, Axis::Code) => Named::ArrowRight,
        (key, _) => key,
    };
    let (back, forth) = match axis {
        Axis::Vertical => (Named::ArrowUp, Named::ArrowDown),
        Axis::Code => (Named::ArrowLeft, Named::ArrowRight),
    };
    let there = match current {
        _ if key == Named::Home => 0,
        _ if key == Named::End => last,
        None if key == back || key == forth => 0,
        Some(row) if key == back => row.checked_sub(1)?,
        Some(row) if key == forth => (row + 1).min(last),
        _ => return None,
    };

    (current != Some(there)).then_some(there)
}

/// Returns the direction in which a key event moves the focus. `by_arrows` is true if the open
/// panel is a list of buttons.
///
/// This is separate from [`decide`] because the focus moves before the next event, which is then
/// for another control.
#[must_use]
pub fn focus_move(event: &Event, by_arrows: bool) -> Option<FocusMove> {
    let Event::KeyPressed { key, modifiers, .. } = event else {
        return None;
    };
    if modifiers.control() || modifiers.logo() || modifiers.alt() {
        return None;
    }

    match key {
        Key::Named(Named::Tab) if modifiers.shift() => Some(FocusMove::Previous),
        Key::Named(Named::Tab) => Some(FocusMove::Next),
        Key::Named(Named::ArrowDown) if by_arrows => Some(FocusMove::Next),
        Key::Named(Named::ArrowUp) if by_arrows => Some(FocusMove::Previous),
        _ => None,
    }
}

/// Returns whether a key is the arrow up or down.
#[must_use]
pub const fn is_arrow(event: &Event) -> bool {
    matches!(
        event,
        Event::KeyPressed {
            key: Key::Named(Named::ArrowUp | Named::ArrowDown),
            ..
        }
    )
}

/// Returns whether a key changes the size of the text: it types nothing into a field.
#[must_use]
pub fn is_for_text_size(event: &iced::Event) -> bool {
    matches!(
        event,
        iced::Event::Keyboard(Event::KeyPressed { key, modifiers, .. })
            if text_size(key, *modifiers).is_some()
    )
}

/// Returns the digit that a key types.
#[must_use]
pub fn digit(event: &iced::Event) -> Option<String> {
    let iced::Event::Keyboard(Event::KeyPressed {
        text: Some(text),
        modifiers,
        ..
    }) = event
    else {
        return None;
    };
    let is_plain = !modifiers.control() && !modifiers.alt() && !modifiers.logo();

    (is_plain && text.len() == 1 && text.starts_with(|symbol: char| symbol.is_ascii_digit()))
        .then(|| text.to_string())
}

/// Returns the direction in which an arrow key leaves a box of a code, from its end. Digits run from
/// left to right in every language.
#[must_use]
pub fn box_move(event: &Event) -> Option<FocusMove> {
    let Event::KeyPressed { key, modifiers, .. } = event else {
        return None;
    };

    match key {
        _ if !modifiers.is_empty() => None,
        Key::Named(Named::ArrowLeft) => Some(FocusMove::Previous),
        Key::Named(Named::ArrowRight) => Some(FocusMove::Next),
        _ => None,
    }
}

/// Returns whether a key event shows that the user navigates by keyboard, so that the focus ring
/// helps.
#[must_use]
pub fn leads(event: &Event) -> bool {
    let Event::KeyPressed { key, modifiers, .. } = event else {
        return false;
    };
    let walks = matches!(
        key,
        Key::Named(
            Named::Tab
                | Named::ArrowUp
                | Named::ArrowDown
                | Named::ArrowLeft
                | Named::ArrowRight
                | Named::Home
                | Named::End
        )
    );

    walks || modifiers.alt()
}

/// Returns whether a key event asks which access keys there are: Alt, alone or with a letter.
#[must_use]
pub fn asks_for_access_keys(event: &Event) -> bool {
    matches!(event, Event::KeyPressed { key, modifiers, .. } if *key == Key::Named(Named::Alt) || modifiers.alt())
}

/// Returns the effect of a key event on a page, other than moving the focus (see [`focus_move`]).
/// `is_captured` is true if a control has already handled the event.
#[must_use]
pub fn decide(page: &Page, direction: Direction, event: &Event, is_captured: bool) -> Option<Action> {
    let Event::KeyPressed {
        key,
        physical_key,
        modifiers,
        repeat,
        ..
    } = event
    else {
        return None;
    };
    if let Some(action) = text_size(key, *modifiers) {
        return Some(action);
    }
    if modifiers.alt() && !modifiers.control() && !modifiers.logo() {
        let press = match key {
            Key::Named(named) => is_back(*named, direction).then_some(Press::Back),
            key => access(page, key, *physical_key),
        };
        return press.filter(|press| can(page, *press)).map(used);
    }
    let Key::Named(named) = key else {
        return None;
    };
    if modifiers.control() || modifiers.logo() || modifiers.alt() {
        return None;
    }

    match named {
        // A text field captures Escape to drop its focus, but Escape must also trigger the page's
        // own Escape action.
        Named::Escape if !repeat => escape(page).map(used),
        _ if is_captured => None,
        Named::Enter if !repeat => enter(page).map(Action::Use),
        Named::PageUp => Some(Action::Scroll(-0.8)),
        Named::PageDown => Some(Action::Scroll(0.8)),
        named => arrow(page, *named),
    }
}

fn used(press: Press) -> Action {
    Action::Use(Input::Press(press))
}

fn text_size(key: &Key, modifiers: Modifiers) -> Option<Action> {
    if !modifiers.command() || modifiers.alt() {
        return None;
    }
    let Key::Character(letter) = key else {
        return None;
    };

    match letter.as_str() {
        "+" | "=" | ";" => Some(Action::Larger),
        "-" => Some(Action::Smaller),
        "0" => Some(Action::UsualSize),
        _ => None,
    }
}

fn is_back(key: Named, direction: Direction) -> bool {
    match direction {
        Direction::LeftToRight => key == Named::ArrowLeft,
        Direction::RightToLeft => key == Named::ArrowRight,
    }
}

/// Returns the button with the typed letter or, if there is none, with the Latin letter that the
/// key has elsewhere: Alt and the key that types a Cyrillic letter press a button with that letter,
/// and on a page in English the one with the letter that stands beside it on the key.
fn access(page: &Page, key: &Key, physical_key: Physical) -> Option<Press> {
    let Key::Character(typed) = key else {
        return None;
    };
    let mut letters = typed.chars();
    let typed = letters.next().filter(|_| letters.next().is_none());
    let latin = || key.to_latin(physical_key);
    let button_of = |letter| {
        page.pressable()
            .into_iter()
            .find(|button| button.access.is_some_and(|key| is_same_letter(key, letter)))
    };

    typed
        .and_then(button_of)
        .or_else(|| latin().and_then(button_of))
        .map(|button| button.press)
}

fn can(page: &Page, press: Press) -> bool {
    page.pressable().iter().any(|button| button.press == press)
}

fn enter(page: &Page) -> Option<Input> {
    if let Some(search) = open_regions(page).and_then(|picker| picker.open.as_ref()) {
        return search.highlighted.map(|row| Input::Choose(List::Regions, row));
    }

    page.on_enter.filter(|press| can(page, *press)).map(Input::Press)
}

fn escape(page: &Page) -> Option<Press> {
    let regions = open_regions(page).map(|picker| picker.button.press);
    let languages = open_languages(page).then_some(Press::OpenLanguages);

    languages.or(regions).or(page.on_escape)
}

fn arrow(page: &Page, key: Named) -> Option<Action> {
    if open_languages(page) {
        return None;
    }
    let search = open_regions(page)?.open.as_ref()?;
    // In the search field, Home and End apply to the text, so only the arrow keys are handled here.
    if !matches!(key, Named::ArrowUp | Named::ArrowDown) {
        return None;
    }

    step(key, search.highlighted, search.rows.len(), Axis::Vertical)
        .map(|row| Action::Use(Input::Highlight(List::Regions, row)))
}

/// Returns whether the list of languages is open.
#[must_use]
pub fn open_languages(page: &Page) -> bool {
    page.languages
        .as_ref()
        .is_some_and(|languages| languages.options.is_some())
}

/// Returns the region picker whose list is open.
#[must_use]
pub fn open_regions(page: &Page) -> Option<&RegionPicker> {
    fn within(blocks: &[Block]) -> Option<&RegionPicker> {
        blocks.iter().find_map(|block| match block {
            Block::RegionPicker(picker) => picker.open.is_some().then_some(picker),
            Block::Numbered { blocks, .. } => within(blocks),
            _ => None,
        })
    }

    within(&page.blocks)
}

#[cfg(test)]
mod tests;
