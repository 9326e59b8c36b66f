//! Places two elements at the two ends of a line, or one below the other if the line is too short
//! for both.

use iced::advanced::layout;
use iced::advanced::widget::Tree;
use iced::{Length, Point, Renderer, Size};

use super::Element;
use super::decorate::{Decorate, Decorator};
use crate::locale::Direction;
use crate::page::input::Input;

/// A line with two ends, in reading order.
pub struct Ends<'a> {
    children: [Element<'a>; 2],
    direction: Direction,
    gap: f32,
}

impl<'a> Ends<'a> {
    /// Creates a line that starts with the first element and ends with the second.
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

impl<'a> Decorator<'a, Input> for Ends<'a> {
    fn parts(&self) -> &[Element<'a>] {
        &self.children
    }

    fn parts_mut(&mut self) -> &mut [Element<'a>] {
        &mut self.children
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(&mut self, trees: &mut [Tree], renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let room = limits.max().width;
        let mut place = |index: usize, width: f32| {
            let limits = layout::Limits::new(Size::ZERO, Size::new(width, limits.max().height));
            self.children[index]
                .as_widget_mut()
                .layout(&mut trees[index], renderer, &limits)
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
}

impl<'a> From<Ends<'a>> for Element<'a> {
    fn from(ends: Ends<'a>) -> Self {
        Self::new(Decorate::new(ends))
    }
}
