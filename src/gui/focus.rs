//! Moving the focus, and scrolling the focused control into view.

use iced::advanced::widget::operation::focusable::{Count, count, find_focused, focus_next, focus_previous};
use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, scroll_by, scroll_to};
use iced::advanced::widget::operation::{self, Focusable, Operation, Outcome, Scrollable};
use iced::advanced::widget::{Id, operate};
use iced::{Rectangle, Task, Vector};

use crate::page::Page;
use crate::page::control::{Control, List};

/// The identifier of the scrollable content.
pub const CONTENT: &str = "content";

/// The identifier of the block that stays above the buttons.
pub const PINNED: &str = "pinned";

/// The identifier of a container that is scrolled into view as a whole when a control in it has the
/// focus: a field with its message.
pub const TOGETHER: &str = "together";

/// The margin kept around a control that is scrolled into view.
const MARGIN: f32 = 16.0;

/// Returns the identifier of the widget that takes the focus for a control.
#[must_use]
pub fn target(page: &Page, control: Control) -> Id {
    match (control, &page.languages) {
        (Control::List(List::Languages), Some(languages)) => {
            Control::row_id(List::Languages, languages.chosen).into()
        }
        _ => control.id().into(),
    }
}

/// The direction in which the focus moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocusMove {
    /// To the next control.
    Next,
    /// To the previous control.
    Previous,
}

/// Moves the focus and scrolls it into view, at once. `act` applies an operation to the controls.
///
/// From the last control it moves to the first: the toolkit would leave all of them once, and show
/// the focus nowhere.
pub fn move_focus(direction: FocusMove, act: &mut dyn FnMut(&mut dyn Operation)) {
    step(direction, act);
    if counted(act).focused.is_none() {
        step(direction, act);
    }
    reveal_now(act);
}

fn step(direction: FocusMove, act: &mut dyn FnMut(&mut dyn Operation)) {
    match direction {
        FocusMove::Next => finish(focus_next(), act),
        FocusMove::Previous => finish(focus_previous(), act),
    }
}

/// Counts the controls.
fn counted(act: &mut dyn FnMut(&mut dyn Operation)) -> Count {
    let mut counted = count();
    act(&mut operation::black_box(&mut counted));

    match counted.finish() {
        Outcome::Some(count) => count,
        Outcome::None | Outcome::Chain(_) => Count::default(),
    }
}

/// Returns the identifier of the control that has the focus.
pub fn focused(act: &mut dyn FnMut(&mut dyn Operation)) -> Option<Id> {
    let mut find = find_focused();
    act(&mut operation::black_box(&mut find));

    match find.finish() {
        Outcome::Some(focused) => Some(focused),
        Outcome::None | Outcome::Chain(_) => None,
    }
}

/// Moves the focus as [`move_focus`] does, but only if it is on one of these controls and stays
/// among them. Returns whether it moved.
pub fn move_focus_within(direction: FocusMove, act: &mut dyn FnMut(&mut dyn Operation)) -> bool {
    let Count {
        focused: Some(focused),
        total,
    } = counted(act)
    else {
        return false;
    };
    let stays = match direction {
        FocusMove::Next => focused + 1 < total,
        FocusMove::Previous => focused > 0,
    };
    if stays {
        move_focus(direction, act);
    }

    stays
}

/// Scrolls the focused control into view, at once. `act` applies an operation to the controls.
pub fn reveal_now(act: &mut dyn FnMut(&mut dyn Operation)) {
    finish(Reveal::new(Wanted::Focused), act);
}

/// Applies an operation and all operations that follow from it.
fn finish(operation: impl Operation + 'static, act: &mut dyn FnMut(&mut dyn Operation)) {
    let mut waiting: Option<Box<dyn Operation>> = Some(Box::new(operation));
    while let Some(mut operation) = waiting.take() {
        act(operation.as_mut());
        if let Outcome::Chain(next) = operation.finish() {
            waiting = Some(next);
        }
    }
}

/// Scrolls the focused control into view.
pub fn reveal_focused<T: Send + 'static>() -> Task<T> {
    operate(Reveal::new(Wanted::Focused))
}

/// Scrolls the control with this identifier into view.
pub fn reveal<T: Send + 'static>(id: impl Into<Id>) -> Task<T> {
    operate(Reveal::new(Wanted::Named(id.into())))
}

/// Scrolls the page by a fraction of its visible height; negative is up.
pub fn scroll<T: Send + 'static>(share: f32) -> Task<T> {
    /// The approximate visible height of a page in the smallest window, in logical pixels.
    const SEEN: f32 = 360.0;

    operate(scroll_by(
        CONTENT.into(),
        AbsoluteOffset {
            x: 0.0,
            y: share * SEEN,
        },
    ))
}

enum Wanted {
    Focused,
    Named(Id),
}

struct Reveal {
    wanted: Wanted,
    around: Option<Port>,
    entered: Option<Port>,
    together: Option<Rectangle>,
    begun: Option<Rectangle>,
    scroll: Option<(Id, f32)>,
}

/// A scrollable: its visible area, and how far it has been scrolled.
#[derive(Clone)]
struct Port {
    id: Option<Id>,
    bounds: Rectangle,
    content: Rectangle,
    scrolled: f32,
}

impl Port {
    /// Returns the scroll offset that makes `thing` visible; `None` if it is visible already.
    fn offset(&self, thing: Rectangle) -> Option<f32> {
        let top = thing.y - self.content.y - MARGIN;
        let bottom = thing.y + thing.height - self.content.y + MARGIN;
        if top < self.scrolled {
            Some(top.max(0.0))
        } else if bottom > self.scrolled + self.bounds.height {
            Some((bottom - self.bounds.height).min(top).max(0.0))
        } else {
            None
        }
    }
}

impl Reveal {
    const fn new(wanted: Wanted) -> Self {
        Self {
            wanted,
            around: None,
            entered: None,
            together: None,
            begun: None,
            scroll: None,
        }
    }

    fn found(&mut self, thing: Rectangle) {
        if let Some(port) = &self.around {
            let fits = |whole: &Rectangle| whole.height + 2.0 * MARGIN <= port.bounds.height;
            let whole = self.together.filter(fits).unwrap_or(thing);
            self.scroll = port.id.clone().zip(port.offset(whole));
        }
    }
}

impl<T: Send + 'static> Operation<T> for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        let outer = (self.around.clone(), self.together);
        if let Some(entered) = self.entered.take() {
            self.around = Some(entered);
            self.together = None;
        }
        self.together = self.begun.take().or(self.together);
        operate(self);
        (self.around, self.together) = outer;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        // A container may precede a scrollable that it does not contain.
        self.entered = None;
        self.begun = (id == Some(&Id::from(TOGETHER))).then_some(bounds);
        if let Wanted::Named(wanted) = &self.wanted
            && id == Some(wanted)
        {
            self.found(bounds);
        }
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.begun = None;
        self.entered = Some(Port {
            id: id.cloned(),
            bounds,
            content,
            scrolled: translation.y,
        });
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if matches!(self.wanted, Wanted::Focused) && state.is_focused() {
            self.found(bounds);
        }
    }

    fn finish(&self) -> Outcome<T> {
        match &self.scroll {
            Some((id, y)) => Outcome::Chain(Box::new(scroll_to(
                id.clone(),
                AbsoluteOffset { x: None, y: Some(*y) },
            ))),
            None => Outcome::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn port(scrolled: f32) -> Port {
        let side = |height: f32| Rectangle {
            x: 0.0,
            y: 65.0,
            width: 640.0,
            height,
        };

        Port {
            id: None,
            bounds: side(395.0),
            content: side(900.0),
            scrolled,
        }
    }

    fn thing(y: f32, height: f32) -> Rectangle {
        Rectangle {
            x: 24.0,
            y: 65.0 + y,
            width: 100.0,
            height,
        }
    }

    #[test]
    fn what_is_seen_stays_where_it_is() {
        assert_eq!(port(0.0).offset(thing(100.0, 36.0)), None);
        assert_eq!(port(200.0).offset(thing(300.0, 36.0)), None);
    }

    #[test]
    fn what_is_below_or_above_is_scrolled_to_with_a_margin() {
        assert_eq!(port(0.0).offset(thing(400.0, 36.0)), Some(57.0));
        assert_eq!(port(300.0).offset(thing(100.0, 36.0)), Some(84.0));
        assert_eq!(port(300.0).offset(thing(0.0, 36.0)), Some(0.0));
    }

    #[test]
    fn of_what_is_too_large_the_beginning_is_shown() {
        assert_eq!(port(0.0).offset(thing(300.0, 600.0)), Some(284.0));
    }
}
