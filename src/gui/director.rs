//! Sets the focus and the caret at the moment when a page is shown, and moves the focus from
//! control to control.
//!
//! A task could do this too, but tasks run beside the events: a key that arrives in between would
//! be typed into the previous field, or at a caret that a dash has just been inserted before. Here
//! it happens while the new page is laid out, or when the key that moves the focus arrives, before
//! any further event; the events that came with it wait (`type_ahead`).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::{focusable, text_input};
use iced::advanced::widget::{Id, Operation, Tree};
use iced::{Event, Renderer};

use super::decorate::{Decorate, Decorator, Happening};
use super::{Element, boxes, clip, focus, keys};
use crate::page::control::{Control, Field, List};
use crate::page::input::Input;
use crate::page::{Block, Page};

/// A request to set the focus and the caret once, with the next page.
#[derive(Debug, Clone, Default)]
pub struct Cue {
    focus: Option<Arrival>,
    caret: Option<(Id, usize)>,
    /// Set when a page has followed the request. Shared, because a view cannot change the state
    /// that it shows.
    is_followed: Arc<AtomicBool>,
}

/// The control that the focus arrives at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    id: Id,
    /// True for a box of a code: its content is selected, so that typing replaces it.
    is_selected: bool,
}

/// The position for the caret of a text field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caret {
    /// No text field was touched.
    Untouched,
    /// The position that the field itself has chosen; an earlier request no longer applies.
    WhereItIs,
    /// At this place of this field, counted in characters.
    At(Id, usize),
}

impl Cue {
    /// Requests the focus and the caret for this page, which is shown next. Without a wish of the
    /// page they stay where they are. `edited` is the field that was typed into.
    pub fn lead(&mut self, page: &Page, focus: Option<Control>, edited: Option<Field>) {
        let field = match focus {
            Some(Control::Field(field)) => Some(field),
            Some(_) => None,
            None => edited,
        };
        let caret = match field.map(|field| (field, caret(&page.blocks, field))) {
            None => Caret::Untouched,
            Some((_, None)) => Caret::WhereItIs,
            Some((field, Some(place))) => Caret::At(Control::Field(field).id().into(), place),
        };

        let arrival = focus.map(|control| Arrival {
            id: focus::target(page, control),
            is_selected: matches!(control, Control::Field(Field::CodeBox(_)))
                && edited.map(Control::from) != Some(control)
                && !matches!(caret, Caret::At(..)),
        });

        self.give(arrival, caret);
    }

    /// Requests the focus for a control, with the caret of a text field at its end, and the caret
    /// of a text field. An earlier request for the focus that no page has followed yet stays, so
    /// that several events before one frame lose nothing.
    fn give(&mut self, focus: Option<Arrival>, caret: Caret) {
        if focus.is_none() && caret == Caret::Untouched {
            return;
        }
        let waiting = if self.is_followed.load(Ordering::Relaxed) {
            None
        } else {
            self.focus.take()
        };
        self.focus = focus.or(waiting);
        self.caret = match caret {
            Caret::Untouched | Caret::WhereItIs => None,
            Caret::At(id, place) => Some((id, place)),
        };
        self.is_followed = Arc::default();
    }
}

/// Returns the position at which the page wants the caret of a field.
fn caret(blocks: &[Block], wanted: Field) -> Option<usize> {
    blocks.iter().find_map(|block| match block {
        Block::Field { field, caret, .. } if *field == wanted => *caret,
        Block::CodeEntry { first, groups, .. } => match wanted {
            Field::CodeBox(index) => groups.get(index.checked_sub(*first)?)?.caret,
            _ => None,
        },
        Block::Numbered { blocks, .. } => caret(blocks, wanted),
        _ => None,
    })
}

/// A page that follows a cue.
pub struct Director<'a> {
    content: Element<'a>,
    page: &'a Page,
    cue: &'a Cue,
}

impl<'a> Director<'a> {
    /// Lets the view of a page follow a cue.
    pub fn new(cue: &'a Cue, page: &'a Page, content: impl Into<Element<'a>>) -> Self {
        Self {
            content: content.into(),
            page,
            cue,
        }
    }
}

impl<'a> Decorator<'a, Input> for Director<'a> {
    fn parts(&self) -> &[Element<'a>] {
        std::slice::from_ref(&self.content)
    }

    fn parts_mut(&mut self) -> &mut [Element<'a>] {
        std::slice::from_mut(&mut self.content)
    }

    fn layout(&mut self, trees: &mut [Tree], renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let content = self.content.as_widget_mut();
        let page = &mut trees[0];
        let node = content.layout(page, renderer, limits);

        if !self.cue.is_followed.swap(true, Ordering::Relaxed) {
            if let Some(Arrival { id, is_selected }) = &self.cue.focus {
                let mut focus = focusable::focus::<()>(id.clone());
                content.operate(page, Layout::new(&node), renderer, &mut focus);
                if *is_selected {
                    let mut select = text_input::select_all::<()>(id.clone());
                    content.operate(page, Layout::new(&node), renderer, &mut select);
                }
            }
            if let Some((id, place)) = &self.cue.caret {
                let mut caret = text_input::move_cursor_to::<()>(id.clone(), *place);
                content.operate(page, Layout::new(&node), renderer, &mut caret);
            }
        }

        layout::Node::with_children(node.size(), vec![node])
    }

    fn update(&mut self, tree: &mut Tree, layout: Layout<'_>, happening: &mut Happening<'_, '_, Input>) {
        happening.pass(self.parts_mut(), &mut tree.children, layout);
        if happening.shell.is_event_captured() {
            return;
        }
        if let Some(pasting) = clip::pasting(happening.event)
            && let Some(field) = boxes::code_field(self.page)
            && let Some(text) = clip::read(pasting, happening.clipboard)
        {
            happening.shell.publish(match field {
                Field::CodeBox(_) => Input::Paste(field, text),
                _ => Input::Edit(field, text),
            });
            happening.shell.capture_event();
            return;
        }
        if let Some(digit) = keys::digit(happening.event)
            && let Some(field) = boxes::open_box(self.page)
        {
            happening.shell.publish(Input::Paste(field, digit));
            happening.shell.capture_event();
            return;
        }
        let (Event::Keyboard(event), Some(place)) = (happening.event, layout.children().next()) else {
            return;
        };
        let content = self.content.as_widget_mut();
        let mut act = |operation: &mut dyn Operation| {
            content.operate(&mut tree.children[0], place, happening.renderer, operation);
        };
        let has_moved = if let Some(direction) = keys::focus_move(event, keys::open_languages(self.page)) {
            focus::move_focus(direction, &mut act);
            boxes::select_focused(self.page, &mut act);
            for list in left(self.page, &mut act) {
                happening.shell.publish(Input::Leave(list));
            }
            true
        } else {
            keys::box_move(event).is_some_and(|direction| boxes::step(self.page, direction, &mut act))
        };
        if has_moved {
            happening.shell.capture_event();
            happening.shell.request_redraw();
        }
    }
}

/// Returns the lists that are open although the focus is not in them. They would lie over the page,
/// perhaps over the control that has the focus.
fn left(page: &Page, act: &mut dyn FnMut(&mut dyn Operation)) -> impl Iterator<Item = List> {
    let focused = focus::focused(act);
    let is_at = |id: String| focused == Some(id.into());
    let languages = page.languages.as_ref().and_then(|list| list.options.as_ref());
    let languages = languages
        .filter(|rows| !(0..rows.len()).any(|row| is_at(Control::row_id(List::Languages, row))))
        .map(|_| List::Languages);
    let of_regions: [Control; 2] = [Field::RegionQuery.into(), List::Regions.into()];
    let regions = keys::open_regions(page)
        .filter(|_| !of_regions.iter().any(|control| is_at(control.id())))
        .map(|_| List::Regions);

    languages.into_iter().chain(regions)
}

impl<'a> From<Director<'a>> for Element<'a> {
    fn from(director: Director<'a>) -> Self {
        Self::new(Decorate::new(director))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn followed(cue: &Cue) -> (Option<Arrival>, Option<(Id, usize)>) {
        let _before = cue.is_followed.swap(true, Ordering::Relaxed);

        (cue.focus.clone(), cue.caret.clone())
    }

    fn at(id: &'static str) -> Arrival {
        Arrival {
            id: id.into(),
            is_selected: false,
        }
    }

    #[test]
    fn what_waits_for_a_page_is_not_lost_by_a_later_event() {
        let mut cue = Cue::default();
        cue.give(Some(at("next")), Caret::Untouched);
        cue.give(None, Caret::Untouched);
        cue.give(None, Caret::At("box".into(), 3));

        assert_eq!(followed(&cue), (Some(at("next")), Some(("box".into(), 3))));
    }

    #[test]
    fn a_caret_that_a_later_key_has_moved_is_left_where_it_is() {
        let mut cue = Cue::default();
        cue.give(None, Caret::At("box".into(), 5));
        cue.give(None, Caret::WhereItIs);

        assert_eq!(followed(&cue), (None, None));
    }

    #[test]
    fn what_was_followed_is_not_said_again() {
        let mut cue = Cue::default();
        cue.give(Some(at("next")), Caret::Untouched);
        let _first = followed(&cue);
        cue.give(None, Caret::At("box".into(), 3));

        assert_eq!(followed(&cue), (None, Some(("box".into(), 3))));
    }
}
