//! Keys with others held down, as a window is told of them.

use iced::Event;
use iced::keyboard::key::{Key, Named, NativeCode, Physical};
use iced::keyboard::{self, Location, Modifiers};

/// A key is pressed, which writes this text where it writes any.
pub(crate) fn pressed(
    key: Key,
    modifiers: Modifiers,
    text: Option<&str>,
) -> impl Iterator<Item = Event> + use<> {
    std::iter::once(Event::Keyboard(keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key: Physical::Unidentified(NativeCode::Unidentified),
        location: Location::Standard,
        modifiers,
        text: text.map(Into::into),
        repeat: false,
    }))
}

/// Tab with Shift.
pub(crate) fn backwards() -> impl Iterator<Item = Event> {
    pressed(Key::Named(Named::Tab), Modifiers::SHIFT, None)
}
