//! Horizontal layout in reading order. Children keep that order, and with it the order of Tab; only
//! their places are mirrored.

use iced::advanced::layout;
use iced::advanced::widget::Tree;
use iced::alignment::{Horizontal, Vertical};
use iced::widget::{Column, Row, column};
use iced::{Alignment, Length, Point, Renderer};

use super::decorate::{Decorate, Decorator};
use super::{Element, Look};
use crate::locale::Direction;
use crate::page::input::Input;

/// A row of elements in reading order.
pub struct Line<'a> {
    row: Row<'a, Input>,
    direction: Direction,
    wrap: Option<Wrap>,
}

/// The layout of a row that continues in the next line where it is full.
struct Wrap {
    gap: f32,
    side: Horizontal,
}

/// Builds a row of elements in reading order, vertically centred.
pub fn line<'a>(look: &Look, gap: f32, children: impl IntoIterator<Item = Element<'a>>) -> Line<'a> {
    directed(look.direction, gap, children)
}

/// Builds the parts of a code: they run from left to right in every language.
pub fn code<'a>(gap: f32, parts: impl IntoIterator<Item = Element<'a>>) -> Line<'a> {
    directed(Direction::LeftToRight, gap, parts)
}

fn directed<'a>(direction: Direction, gap: f32, children: impl IntoIterator<Item = Element<'a>>) -> Line<'a> {
    Line {
        row: Row::with_children(children)
            .spacing(gap)
            .align_y(Alignment::Center),
        direction,
        wrap: None,
    }
}

impl Line<'_> {
    /// Sets where children stand that are lower than the row.
    #[must_use]
    pub fn align_y(mut self, align: impl Into<Vertical>) -> Self {
        self.row = self.row.align_y(align);
        self
    }

    /// Sets the width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.row = self.row.width(width);
        self
    }

    /// Sets the height.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.row = self.row.height(height);
        self
    }

    /// Lets the row continue in further lines, with this space between them.
    #[must_use]
    pub const fn wrapped(mut self, gap: f32) -> Self {
        self.wrap = Some(Wrap {
            gap,
            side: Horizontal::Left,
        });
        self
    }

    /// Lets the row continue in further lines, all of which end where lines end.
    #[must_use]
    pub const fn wrapped_to_end(mut self, gap: f32) -> Self {
        self.wrap = Some(Wrap {
            gap,
            side: Horizontal::Right,
        });
        self
    }
}

impl<'a> From<Line<'a>> for Element<'a> {
    fn from(line: Line<'a>) -> Self {
        let row: Self = match line.wrap {
            None => line.row.into(),
            Some(Wrap { gap, side }) => line.row.wrap().vertical_spacing(gap).align_x(side).into(),
        };

        match line.direction {
            Direction::LeftToRight => row,
            Direction::RightToLeft => Self::new(Decorate::new(Mirrored(row))),
        }
    }
}

/// A row whose children stand in the mirrored places.
struct Mirrored<'a>(Element<'a>);

impl<'a> Decorator<'a, Input> for Mirrored<'a> {
    fn parts(&self) -> &[Element<'a>] {
        std::slice::from_ref(&self.0)
    }

    fn parts_mut(&mut self) -> &mut [Element<'a>] {
        std::slice::from_mut(&mut self.0)
    }

    fn layout(&mut self, trees: &mut [Tree], renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let row = self.0.as_widget_mut().layout(&mut trees[0], renderer, limits);
        let size = row.size();
        let children = row
            .children()
            .iter()
            .map(|child| {
                let place = child.bounds();
                let at = Point::new(size.width - place.x - place.width, place.y);
                child.clone().move_to(at)
            })
            .collect();

        layout::Node::with_children(size, vec![layout::Node::with_children(size, children)])
    }
}

/// Builds a column of elements, aligned to the side where lines begin.
pub fn stack<'a>(
    look: &Look,
    gap: f32,
    children: impl IntoIterator<Item = Element<'a>>,
) -> Column<'a, Input> {
    Column::with_children(children).spacing(gap).align_x(look.start())
}

/// Builds a grid with cells of equal width, `columns` per row. The cells of an incomplete row keep
/// that width.
pub fn grid<'a>(
    look: &Look,
    gap: f32,
    columns: usize,
    align: Alignment,
    cells: impl IntoIterator<Item = Element<'a>>,
) -> Column<'a, Input> {
    cells_of(look.direction, gap, columns, align, cells)
}

/// Builds a grid of the groups of a code: each row runs from left to right in every language.
pub fn code_grid<'a>(
    gap: f32,
    columns: usize,
    cells: impl IntoIterator<Item = Element<'a>>,
) -> Column<'a, Input> {
    cells_of(Direction::LeftToRight, gap, columns, Alignment::End, cells)
}

fn cells_of<'a>(
    direction: Direction,
    gap: f32,
    columns: usize,
    align: Alignment,
    cells: impl IntoIterator<Item = Element<'a>>,
) -> Column<'a, Input> {
    let columns = columns.max(1);
    let mut cells = cells.into_iter().peekable();
    let mut rows = column![].spacing(gap).width(Length::Fill);
    while cells.peek().is_some() {
        let mut row: Vec<Element<'a>> = cells.by_ref().take(columns).collect();
        while row.len() < columns {
            row.push(iced::widget::space().width(Length::Fill).into());
        }
        rows = rows.push(directed(direction, gap, row).align_y(align).width(Length::Fill));
    }

    rows
}

#[cfg(test)]
mod tests;
