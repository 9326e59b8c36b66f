//! What the driver does for screen readers.

use iced::Task;
use iced::advanced::widget::operate;
use iced::advanced::widget::operation::{focusable, text_input};

use super::{Appearance as _, Driver, Message, Program, TaskOf};
use crate::accessibility::{Selection, Wish};
use crate::gui::focus;
use crate::gui::reader::Event;

/// Returns the word that something has moved: what the window shows is measured then. A measurement that
/// is asked for before it would be the older one, and one of before the move.
pub(super) fn settled<O: Send + 'static, S: Send + 'static>() -> Task<Message<O, S>> {
    Task::done(Message::Reader(Event::Settled))
}

impl<P: Program> Driver<P> {
    /// Measures what the window shows, for screen readers.
    pub(super) fn measure(&mut self) -> TaskOf<P> {
        let tree = P::describe(&self.page, &self.context.locale);

        self.reader.measure(tree).map(Message::Reader)
    }

    /// Does what a screen reader wishes.
    pub(super) fn read(&mut self, event: Event, moment: P::Moment) -> TaskOf<P> {
        let (wish, task) = self.reader.happened(event);
        let task = task.map(Message::Reader);
        let moved = match wish {
            None => return task,
            // A reader names the control that it presses, so it does not mean the page before.
            Some(Wish::Use(input)) => return self.given(input, moment),
            Some(Wish::Focus(id)) => {
                self.context.looks.lead_by_keyboard(true);
                operate(focusable::focus(id.into())).chain(focus::reveal_focused())
            }
            Some(Wish::Reveal(id)) => focus::reveal(id),
            Some(Wish::Select(id, Selection { anchor, caret })) => {
                operate(text_input::select_range(id.into(), anchor, caret))
            }
        };

        moved.chain(settled())
    }
}
