//! Widgets that are built around other widgets and behave like them except in some respects.
//!
//! The `Widget` trait of iced forwards nothing, so that a widget around another one has to
//! implement nearly all methods only to pass them on. [`Decorate`] does this once; a [`Decorator`]
//! overrides what differs.

use std::marker::PhantomData;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, Vector};

/// An event, and all that comes with it.
pub struct Happening<'p, 's, M> {
    pub event: &'p Event,
    /// The position of the pointer.
    pub cursor: mouse::Cursor,
    pub renderer: &'p Renderer,
    pub clipboard: &'p mut dyn Clipboard,
    /// The shell that takes messages and requests.
    pub shell: &'p mut Shell<'s, M>,
    /// The visible part of the window.
    pub viewport: &'p Rectangle,
}

impl<M> Happening<'_, '_, M> {
    /// Passes the event on to these parts.
    pub fn pass(&mut self, parts: &mut [Element<'_, M>], trees: &mut [Tree], layout: Layout<'_>) {
        for ((part, tree), layout) in parts.iter_mut().zip(trees).zip(layout.children()) {
            part.as_widget_mut().update(
                tree,
                self.event,
                layout,
                self.cursor,
                self.renderer,
                self.clipboard,
                self.shell,
                self.viewport,
            );
        }
    }

    /// Returns another event with another shell, in the same circumstances.
    pub fn replaced<'q, 't>(
        &'q mut self,
        event: &'q Event,
        shell: &'q mut Shell<'t, M>,
    ) -> Happening<'q, 't, M> {
        Happening {
            event,
            cursor: self.cursor,
            renderer: self.renderer,
            clipboard: &mut *self.clipboard,
            shell,
            viewport: self.viewport,
        }
    }
}

/// The circumstances in which a widget is drawn.
#[derive(Clone, Copy)]
pub struct Scene<'p> {
    pub theme: &'p Theme,
    /// The style of the surroundings.
    pub style: &'p renderer::Style,
    /// The position of the pointer.
    pub cursor: mouse::Cursor,
    /// The visible part of the window.
    pub viewport: &'p Rectangle,
}

impl Scene<'_> {
    /// Draws these parts.
    pub fn draw<M>(
        &self,
        parts: &[Element<'_, M>],
        tree: &Tree,
        renderer: &mut Renderer,
        layout: Layout<'_>,
    ) {
        for ((part, tree), layout) in parts.iter().zip(&tree.children).zip(layout.children()) {
            part.as_widget().draw(
                tree,
                renderer,
                self.theme,
                self.style,
                layout,
                self.cursor,
                self.viewport,
            );
        }
    }
}

/// The parts of a widget, and the respects in which it differs from them.
///
/// `layout` has to return one child for every part, in the same order.
pub trait Decorator<'a, M> {
    /// Returns the widgets inside; at least one.
    fn parts(&self) -> &[Element<'a, M>];

    /// Returns the widgets inside, to be changed.
    fn parts_mut(&mut self) -> &mut [Element<'a, M>];

    /// Returns how many parts, counted from the first, are drawn in the page and receive its
    /// events. The others are shown by the overlay only.
    fn in_page(&self) -> usize {
        self.parts().len()
    }

    /// Returns the tag of the widget's own state.
    fn tag(&self) -> tree::Tag {
        tree::Tag::stateless()
    }

    /// Returns the widget's own state at the beginning.
    fn state(&self) -> tree::State {
        tree::State::None
    }

    /// Adapts the widget's own state to a new view, after the states of the parts.
    fn adapt(&self, _state: &mut tree::State) {}

    /// Returns the size: that of the first part.
    fn size(&self) -> Size<Length> {
        self.parts()[0].as_widget().size()
    }

    /// Lays out the parts: one over the other, and all together as large as the first.
    fn layout(&mut self, trees: &mut [Tree], renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let nodes: Vec<_> = self
            .parts_mut()
            .iter_mut()
            .zip(trees)
            .map(|(part, tree)| part.as_widget_mut().layout(tree, renderer, limits))
            .collect();

        layout::Node::with_children(nodes[0].size(), nodes)
    }

    /// Applies an operation to the widget itself, before it is applied to the parts.
    fn operate(&mut self, _tree: &mut Tree, _layout: Layout<'_>, _operation: &mut dyn Operation) {}

    /// Handles an event.
    fn update(&mut self, tree: &mut Tree, layout: Layout<'_>, happening: &mut Happening<'_, '_, M>) {
        let count = self.in_page();
        happening.pass(&mut self.parts_mut()[..count], &mut tree.children, layout);
    }

    /// Draws the widget.
    fn draw(&self, tree: &Tree, renderer: &mut Renderer, layout: Layout<'_>, scene: &Scene<'_>) {
        scene.draw(&self.parts()[..self.in_page()], tree, renderer, layout);
    }

    /// Returns the shape of the pointer where the widget decides it and not its parts.
    fn pointer(&self, _layout: Layout<'_>, _cursor: mouse::Cursor) -> Option<mouse::Interaction> {
        None
    }

    /// Returns what is shown over the page.
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
        overlay::from_children(self.parts_mut(), tree, layout, renderer, viewport, translation)
    }
}

/// The widget that a [`Decorator`] describes.
pub struct Decorate<'a, M, D> {
    decorator: D,
    // Tells the compiler how long messages and parts live, which an overlay depends on.
    parts: PhantomData<Element<'a, M>>,
}

impl<'a, M, D: Decorator<'a, M>> Decorate<'a, M, D> {
    /// Creates the widget.
    pub const fn new(decorator: D) -> Self {
        Self {
            decorator,
            parts: PhantomData,
        }
    }
}

impl<'a, M, D: Decorator<'a, M>> Widget<M, Theme, Renderer> for Decorate<'a, M, D> {
    fn tag(&self) -> tree::Tag {
        self.decorator.tag()
    }

    fn state(&self) -> tree::State {
        self.decorator.state()
    }

    fn children(&self) -> Vec<Tree> {
        self.decorator.parts().iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(self.decorator.parts());
        self.decorator.adapt(&mut tree.state);
    }

    fn size(&self) -> Size<Length> {
        self.decorator.size()
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        self.decorator.layout(&mut tree.children, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.decorator.operate(tree, layout, operation);
        operation.traverse(&mut |operation| {
            let parts = self.decorator.parts_mut().iter_mut().zip(&mut tree.children);
            for ((part, tree), layout) in parts.zip(layout.children()) {
                part.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        let mut happening = Happening {
            event,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        };
        self.decorator.update(tree, layout, &mut happening);
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
        let scene = Scene {
            theme,
            style,
            cursor,
            viewport,
        };
        self.decorator.draw(tree, renderer, layout, &scene);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.decorator.pointer(layout, cursor).unwrap_or_else(|| {
            let parts = self.decorator.parts().iter().take(self.decorator.in_page());
            parts
                .zip(&tree.children)
                .zip(layout.children())
                .map(|((part, tree), layout)| {
                    part.as_widget()
                        .mouse_interaction(tree, layout, cursor, viewport, renderer)
                })
                .max()
                .unwrap_or_default()
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, M, Theme, Renderer>> {
        self.decorator
            .overlay(tree, layout, renderer, viewport, translation)
    }
}
