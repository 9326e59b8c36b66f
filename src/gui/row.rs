//! Horizontal layout in reading order. Only this module depends on the reading direction.

use iced::widget::{Column, Row, column};
use iced::{Alignment, Length};

use super::{Element, Look};
use crate::locale::Direction;
use crate::page::input::Input;

/// Builds a row of elements in reading order, vertically centred.
pub fn line<'a>(look: &Look, gap: f32, children: impl IntoIterator<Item = Element<'a>>) -> Row<'a, Input> {
    let mut children: Vec<_> = children.into_iter().collect();
    if look.direction == Direction::RightToLeft {
        children.reverse();
    }

    Row::with_children(children)
        .spacing(gap)
        .align_y(Alignment::Center)
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
    let columns = columns.max(1);
    let mut cells = cells.into_iter().peekable();
    let mut rows = column![].spacing(gap).width(Length::Fill);
    while cells.peek().is_some() {
        let mut row: Vec<Element<'a>> = cells.by_ref().take(columns).collect();
        while row.len() < columns {
            row.push(iced::widget::space().width(Length::Fill).into());
        }
        rows = rows.push(line(look, gap, row).align_y(align).width(Length::Fill));
    }

    rows
}
