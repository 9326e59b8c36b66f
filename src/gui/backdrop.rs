//! Has the whole window drawn anew when anything but the caret may have changed.
//!
//! The software renderer of iced draws only the rectangles in which two pictures differ, one after
//! the other, and their edges leave traces of two kinds. A rectangle may end in the middle of a pixel,
//! and what is drawn on the canvas has no margin for its soft edges, so a pixel beside it keeps what it
//! had. And a shape that is cut by a rectangle is drawn through a mask, which rounds its soft edges
//! otherwise than the whole shape. A line below one that appeared or went was once seen to stay cut
//! off; these traces are smaller, and the cause of that is not known. The backdrop lies behind the
//! page, which covers it, and has a colour that differs in every new picture, by less than a screen
//! can show: the difference is then the whole window. A caret that blinks moves nothing; such a
//! picture has the colour of the one before, so that only the caret is drawn.

use std::cell::Cell;

use iced::advanced::layout::Layout;
use iced::advanced::overlay;
use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::{Element, Event, Rectangle, Renderer, Theme, Vector, window};

use super::decorate::{Decorate, Decorator, Happening, Scene};

/// A page before its backdrop.
pub struct Backdrop<'a, M> {
    page: Element<'a, M>,
}

impl<'a, M> Backdrop<'a, M> {
    /// Puts a backdrop behind a page that covers the window.
    pub fn new(page: impl Into<Element<'a, M>>) -> Self {
        Self { page: page.into() }
    }
}

/// The difference between the two colours of the backdrop: less than one step of a channel.
const DIFFERENCE: f32 = 1.0e-4;

/// The state between two pictures. It changes while a picture is drawn, once for each.
#[derive(Debug, Default)]
struct Picture {
    /// True if the next picture may differ from the one before in more than the caret.
    has_changed: Cell<bool>,
    /// Changes with every such picture.
    is_odd: Cell<bool>,
}

impl<'a, M> Decorator<'a, M> for Backdrop<'a, M> {
    fn parts(&self) -> &[Element<'a, M>] {
        std::slice::from_ref(&self.page)
    }

    fn parts_mut(&mut self) -> &mut [Element<'a, M>] {
        std::slice::from_mut(&mut self.page)
    }

    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Picture>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Picture::default())
    }

    fn adapt(&self, state: &mut tree::State) {
        state.downcast_ref::<Picture>().has_changed.set(true);
    }

    fn operate(&mut self, tree: &mut Tree, _layout: Layout<'_>, _operation: &mut dyn Operation) {
        tree.state.downcast_ref::<Picture>().has_changed.set(true);
    }

    fn update(&mut self, tree: &mut Tree, layout: Layout<'_>, happening: &mut Happening<'_, '_, M>) {
        if !matches!(happening.event, Event::Window(window::Event::RedrawRequested(_))) {
            tree.state.downcast_ref::<Picture>().has_changed.set(true);
        }
        happening.pass(self.parts_mut(), &mut tree.children, layout);
    }

    fn draw(&self, tree: &Tree, renderer: &mut Renderer, layout: Layout<'_>, scene: &Scene<'_>) {
        let picture = tree.state.downcast_ref::<Picture>();
        if picture.has_changed.take() {
            picture.is_odd.set(!picture.is_odd.get());
        }
        let mut colour = scene.theme.palette().background;
        if picture.is_odd.get() {
            colour.b = (colour.b - DIFFERENCE).abs();
        }
        let quad = Quad {
            bounds: *scene.viewport,
            ..Quad::default()
        };
        renderer.fill_quad(quad, colour);
        scene.draw(self.parts(), tree, renderer, layout);
    }

    /// A panel over the page has events before the page, which may not see them.
    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>>
    where
        'a: 'b,
        M: 'b,
    {
        let Tree { state, children, .. } = tree;
        let page = layout.children().next()?;
        let over =
            self.page
                .as_widget_mut()
                .overlay(&mut children[0], page, renderer, viewport, translation)?;
        state.downcast_ref::<Picture>().has_changed.set(true);

        Some(over)
    }
}

impl<'a, M: 'a> From<Backdrop<'a, M>> for Element<'a, M> {
    fn from(backdrop: Backdrop<'a, M>) -> Self {
        Self::new(Decorate::new(backdrop))
    }
}
