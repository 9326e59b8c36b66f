//! A page in miniature, to be looked at only: nothing in it receives events or the focus.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Renderer as _, mouse, renderer};
use iced::{Length, Rectangle, Renderer, Size, Theme, Transformation};

use super::Element;
use crate::page::input::Input;

/// A page that is laid out at its own size and drawn at the available width.
pub struct Miniature<'a> {
    content: Element<'a>,
    natural: Size,
}

impl<'a> Miniature<'a> {
    /// Creates a miniature that shrinks or stretches content of this size.
    pub fn new(natural: Size, content: impl Into<Element<'a>>) -> Self {
        Self {
            content: content.into(),
            natural,
        }
    }

    fn scale(&self, bounds: Rectangle) -> f32 {
        bounds.width / self.natural.width
    }
}

impl Widget<Input, Theme, Renderer> for Miniature<'_> {
    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let own = layout::Limits::new(self.natural, self.natural);
        let page = self
            .content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, &own);
        let width = limits.max().width;
        let height = self.natural.height * width / self.natural.width;

        layout::Node::with_children(Size::new(width, height), vec![page])
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let (Some(page), Some(visible)) = (layout.children().next(), bounds.intersection(viewport)) else {
            return;
        };
        let shrink = Transformation::translate(bounds.x, bounds.y)
            * Transformation::scale(self.scale(bounds))
            * Transformation::translate(-bounds.x, -bounds.y);
        // Scrollables in the page clip to their visible area, so they need the visible area in the
        // page's own coordinates.
        let scale = self.scale(bounds);
        let seen = Rectangle {
            x: bounds.x + (visible.x - bounds.x) / scale,
            y: bounds.y + (visible.y - bounds.y) / scale,
            width: visible.width / scale,
            height: visible.height / scale,
        };
        renderer.with_layer(visible, |renderer| {
            renderer.with_transformation(shrink, |renderer| {
                self.content.as_widget().draw(
                    &tree.children[0],
                    renderer,
                    theme,
                    style,
                    page,
                    mouse::Cursor::Unavailable,
                    &seen,
                );
            });
        });
    }
}

impl<'a> From<Miniature<'a>> for Element<'a> {
    fn from(miniature: Miniature<'a>) -> Self {
        Self::new(miniature)
    }
}
