//! The letter that reads a group of the confirmation ID again.

use iced::Event;
use iced::advanced::layout::Layout;
use iced::advanced::widget::{Id, Tree};
use iced::keyboard;

use crate::desk::control::DeskPress;
use crate::desk::page::DeskPage;
use crate::gui::decorate::{Decorate, Decorator, Happening};
use crate::gui::{Element, focus};
use crate::page::control::{Control, List};
use crate::page::input::Input;

/// A window in which R reads a group again while the code has the focus.
///
/// Nowhere else: a letter alone may be a word that a speech recognition types, or a slip (WCAG 2.1.4).
/// The focus is on the code as soon as there is one, and after every key and button that reads it.
pub(super) struct Reading<'a> {
    content: Element<'a>,
    is_reading: bool,
}

impl<'a> Reading<'a> {
    /// Adds the letter to the window of a page.
    pub(super) fn new(page: &DeskPage, content: impl Into<Element<'a>>) -> Self {
        Self {
            content: content.into(),
            is_reading: is_reading(page),
        }
    }
}

/// Returns whether a confirmation ID is being read.
pub(super) fn is_reading(page: &DeskPage) -> bool {
    page.pressable()
        .iter()
        .any(|button| button.press == DeskPress::REPEAT_GROUP)
}

/// Returns whether an event is the letter, or another script's letter on the same key.
fn is_again(event: &Event) -> bool {
    let Event::Keyboard(keyboard::Event::KeyPressed {
        key,
        physical_key,
        modifiers,
        ..
    }) = event
    else {
        return false;
    };
    let is_plain = !modifiers.control() && !modifiers.alt() && !modifiers.logo();

    is_plain
        && key
            .to_latin(*physical_key)
            .is_some_and(|letter| letter.eq_ignore_ascii_case(&'r'))
}

impl<'a> Decorator<'a, Input> for Reading<'a> {
    fn parts(&self) -> &[Element<'a>] {
        std::slice::from_ref(&self.content)
    }

    fn parts_mut(&mut self) -> &mut [Element<'a>] {
        std::slice::from_mut(&mut self.content)
    }

    fn update(&mut self, tree: &mut Tree, layout: Layout<'_>, happening: &mut Happening<'_, '_, Input>) {
        happening.pass(self.parts_mut(), &mut tree.children, layout);
        if !self.is_reading || happening.shell.is_event_captured() || !is_again(happening.event) {
            return;
        }
        let Some(place) = layout.children().next() else {
            return;
        };
        let focused = focus::focused(&mut |operation| {
            self.content
                .as_widget_mut()
                .operate(&mut tree.children[0], place, happening.renderer, operation);
        });
        if focused == Some(Id::from(Control::List(List::InstallationGroups).id())) {
            happening.shell.publish(Input::Press(DeskPress::REPEAT_GROUP));
            happening.shell.capture_event();
        }
    }
}

impl<'a> From<Reading<'a>> for Element<'a> {
    fn from(reading: Reading<'a>) -> Self {
        Self::new(Decorate::new(reading))
    }
}
