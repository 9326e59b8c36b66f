//! Put two things at the two ends of a line, or below each other where the line is too short for both.

use iced::advanced::layout::{self, Layout};
use iced::advanced::renderer;
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, overlay};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

use super::Element;
use crate::locale::Direction;
use crate::page::input::Input;

/// A line with two ends, in reading order.
pub struct Ends<'a> {
    children: [Element<'a>; 2],
    direction: Direction,
    gap: f32,
}

impl<'a> Ends<'a> {
    /// A line that starts with the first thing and ends with the second.
    pub fn new(
        direction: Direction,
        gap: f32,
        start: impl Into<Element<'a>>,
        end: impl Into<Element<'a>>,
    ) -> Self {
        Self {
            children: [start.into(), end.into()],
            direction,
            gap,
        }
    }
}

impl Widget<Input, Theme, Renderer> for Ends<'_> {
    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let room = limits.max().width;
        let mut place = |index: usize, width: f32| {
            let limits = layout::Limits::new(Size::ZERO, Size::new(width, limits.max().height));
            self.children[index]
                .as_widget_mut()
                .layout(&mut tree.children[index], renderer, &limits)
        };

        let end = place(1, room);
        let gap = if end.size().width > 0.0 { self.gap } else { 0.0 };
        let natural = place(0, f32::INFINITY).size().width;
        let is_one_line = natural + gap + end.size().width <= room;
        let start = place(0, room);

        let (first, last) = (start.size(), end.size());
        let (size, first_at, last_at) = if is_one_line {
            let height = first.height.max(last.height);
            (
                Size::new(room, height),
                Point::new(0.0, (height - first.height) / 2.0),
                Point::new(room - last.width, (height - last.height) / 2.0),
            )
        } else {
            let below = first.height + self.gap;
            (
                Size::new(room, below + last.height),
                Point::ORIGIN,
                Point::new((room - last.width).max(0.0), below),
            )
        };
        let mirror = |at: Point, size: Size| match self.direction {
            Direction::LeftToRight => at,
            Direction::RightToLeft => Point::new(room - at.x - size.width, at.y),
        };

        layout::Node::with_children(
            size,
            vec![
                start.move_to(mirror(first_at, first)),
                end.move_to(mirror(last_at, last)),
            ],
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.traverse(&mut |operation| {
            for ((child, tree), layout) in self
                .children
                .iter_mut()
                .zip(&mut tree.children)
                .zip(layout.children())
            {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
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
        shell: &mut Shell<'_, Input>,
        viewport: &Rectangle,
    ) {
        for ((child, tree), layout) in self
            .children
            .iter_mut()
            .zip(&mut tree.children)
            .zip(layout.children())
        {
            child
                .as_widget_mut()
                .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
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
        for ((child, tree), layout) in self.children.iter().zip(&tree.children).zip(layout.children()) {
            child
                .as_widget()
                .draw(tree, renderer, theme, style, layout, cursor, viewport);
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
        self.children
            .iter()
            .zip(&tree.children)
            .zip(layout.children())
            .map(|((child, tree), layout)| {
                child
                    .as_widget()
                    .mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .max()
            .unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Input, Theme, Renderer>> {
        overlay::from_children(&mut self.children, tree, layout, renderer, viewport, translation)
    }
}

impl<'a> From<Ends<'a>> for Element<'a> {
    fn from(ends: Ends<'a>) -> Self {
        Self::new(ends)
    }
}
