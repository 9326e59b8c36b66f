//! Reads what a key or a mouse button pastes.

use iced::advanced::Clipboard;
use iced::advanced::clipboard::Kind;
use iced::keyboard::key::{Key, Named};
use iced::keyboard::{self, Event::KeyPressed};
use iced::{Event, mouse};

/// The act that pastes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pasting {
    /// Control and V, or what the system has in its place. Text fields know it themselves.
    Key,
    /// Shift and Insert.
    Insert,
    /// The middle button of the mouse, which pastes the text that is selected somewhere (X11 and
    /// Wayland).
    Selection,
}

/// Returns how an event pastes, if it does.
#[must_use]
pub fn pasting(event: &Event) -> Option<Pasting> {
    match event {
        Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Middle)) => Some(Pasting::Selection),
        Event::Keyboard(KeyPressed {
            key: Key::Named(Named::Insert),
            modifiers,
            ..
        }) => (*modifiers == keyboard::Modifiers::SHIFT).then_some(Pasting::Insert),
        Event::Keyboard(KeyPressed {
            key,
            physical_key,
            modifiers,
            ..
        }) => (modifiers.command() && !modifiers.alt() && key.to_latin(*physical_key) == Some('v'))
            .then_some(Pasting::Key),
        _ => None,
    }
}

/// Returns the text to paste, in one line, if there is any.
pub fn read(pasting: Pasting, clipboard: &dyn Clipboard) -> Option<String> {
    let kind = match pasting {
        Pasting::Key | Pasting::Insert => Kind::Standard,
        Pasting::Selection => Kind::Primary,
    };

    clipboard
        .read(kind)
        .filter(|text| !text.is_empty())
        .map(|text| one_line(&text))
}

/// Returns the text in one line. A field leaves out the ends of lines and the tabs of what is
/// pasted, and so would join the last word of a line and the first of the next one.
#[must_use]
pub fn one_line(text: &str) -> String {
    text.replace(|symbol: char| symbol.is_control(), " ")
}
