//! Put focus and caret where the page wants them, at the moment when the page is shown, and let the focus walk from control to
//! control.
//!
//! A task could do it too, but tasks run beside the events: a key that comes in between would be typed into the box before, or at a
//! caret that a dash has just been put under. Here it is done while the new page is laid out, or when the key that moves the focus
//! comes, before any further event; those that came with it wait (`type_ahead`).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::operation::{focusable, text_input};
use iced::advanced::widget::{Id, Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, overlay};
use iced::{Event, Length, Rectangle, Renderer, Size, Theme, Vector};

use super::{Element, focus, keys};
use crate::page::control::{Control, Field};
use crate::page::input::Input;
use crate::page::{Block, Page};

/// What is to be done, once.
#[derive(Debug, Clone, Default)]
pub struct Cue {
    focus: Option<Id>,
    caret: Option<(Id, usize)>,
    /// Whether a page has followed it. Shared with the pages, which cannot change what they show.
    is_followed: Arc<AtomicBool>,
}

/// Where the caret of a text field belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caret {
    /// No text field was touched.
    Untouched,
    /// Where the field's own is; whatever was said before holds no more.
    WhereItIs,
    /// At this place of this field, counted in characters.
    At(Id, usize),
}

impl Cue {
    /// Says where focus and caret belong on this page, which is shown next: where it wants them, else where they are. `edited` is the
    /// field that was typed into.
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

        self.give(focus.map(|control| focus::target(page, control)), caret);
    }

    /// Says what takes the focus, with the caret of a text field at its end, and where a text field has its caret.
    /// What was said before and no page has followed yet stays said, so that several events before one frame lose nothing.
    pub fn give(&mut self, focus: Option<Id>, caret: Caret) {
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

/// Where the page wants the caret of a field.
fn caret(blocks: &[Block], wanted: Field) -> Option<usize> {
    blocks.iter().find_map(|block| match block {
        Block::Field { field, caret, .. } if *field == wanted => *caret,
        Block::CodeEntry { groups, .. } => match wanted {
            Field::Confirmation(index) => groups.get(index)?.caret,
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
    /// Lets what is shown of a page follow a cue.
    pub fn new(cue: &'a Cue, page: &'a Page, content: impl Into<Element<'a>>) -> Self {
        Self {
            content: content.into(),
            page,
            cue,
        }
    }
}

impl Widget<Input, Theme, Renderer> for Director<'_> {
    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let content = self.content.as_widget_mut();
        let page = &mut tree.children[0];
        let node = content.layout(page, renderer, limits);

        if !self.cue.is_followed.swap(true, Ordering::Relaxed) {
            if let Some(id) = &self.cue.focus {
                let mut focus = focusable::focus::<()>(id.clone());
                content.operate(page, Layout::new(&node), renderer, &mut focus);
            }
            if let Some((id, place)) = &self.cue.caret {
                let mut caret = text_input::move_cursor_to::<()>(id.clone(), *place);
                content.operate(page, Layout::new(&node), renderer, &mut caret);
            }
        }

        layout::Node::with_children(node.size(), vec![node])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(content) = layout.children().next() {
            self.content
                .as_widget_mut()
                .operate(&mut tree.children[0], content, renderer, operation);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Input>,
        viewport: &Rectangle,
    ) {
        let Some(place) = layout.children().next() else {
            return;
        };
        let content = self.content.as_widget_mut();
        let tree = &mut tree.children[0];
        content.update(tree, event, place, cursor, renderer, clipboard, shell, viewport);

        if shell.is_event_captured() {
            return;
        }
        if let Event::Keyboard(event) = event
            && let Some(walk) = keys::walk(event, keys::open_languages(self.page))
        {
            focus::walk(walk, &mut |operation| {
                content.operate(tree, place, renderer, operation);
            });
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        if let Some(content) = layout.children().next() {
            let tree = &tree.children[0];
            self.content
                .as_widget()
                .draw(tree, renderer, theme, style, content, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        layout.children().next().map_or_else(Default::default, |content| {
            self.content
                .as_widget()
                .mouse_interaction(&tree.children[0], content, cursor, viewport, renderer)
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Input, Theme, Renderer>> {
        let content = layout.children().next()?;

        self.content
            .as_widget_mut()
            .overlay(&mut tree.children[0], content, renderer, viewport, translation)
    }
}

impl<'a> From<Director<'a>> for Element<'a> {
    fn from(director: Director<'a>) -> Self {
        Self::new(director)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn followed(cue: &Cue) -> (Option<Id>, Option<(Id, usize)>) {
        let _before = cue.is_followed.swap(true, Ordering::Relaxed);

        (cue.focus.clone(), cue.caret.clone())
    }

    #[test]
    fn what_waits_for_a_page_is_not_lost_by_a_later_event() {
        let mut cue = Cue::default();
        cue.give(Some("next".into()), Caret::Untouched);
        cue.give(None, Caret::Untouched);
        cue.give(None, Caret::At("box".into(), 3));

        assert_eq!(followed(&cue), (Some("next".into()), Some(("box".into(), 3))));
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
        cue.give(Some("next".into()), Caret::Untouched);
        let _first = followed(&cue);
        cue.give(None, Caret::At("box".into(), 3));

        assert_eq!(followed(&cue), (None, Some(("box".into(), 3))));
    }
}
