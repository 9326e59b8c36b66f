//! Lay things side by side in reading order: the one place that knows which way that is.

use iced::widget::{Column, Row, column};
use iced::{Alignment, Length};

use super::{Element, Look};
use crate::locale::Direction;
use crate::page::input::Input;

/// Things side by side, centred on a line, in reading order.
pub fn line<'a>(look: &Look, gap: f32, children: impl IntoIterator<Item = Element<'a>>) -> Row<'a, Input> {
    let mut children: Vec<_> = children.into_iter().collect();
    if look.direction == Direction::RightToLeft {
        children.reverse();
    }

    Row::with_children(children)
        .spacing(gap)
        .align_y(Alignment::Center)
}

/// Things below each other, beginning on the side where lines begin.
pub fn stack<'a>(
    look: &Look,
    gap: f32,
    children: impl IntoIterator<Item = Element<'a>>,
) -> Column<'a, Input> {
    Column::with_children(children).spacing(gap).align_x(look.start())
}

/// Cells of equal width in as many rows as `columns` makes of them; short rows keep the width of their cells.
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
