//! A code to read out, group by group.

use iced::widget::{column, container};
use iced::{Alignment, Border, Length};

use crate::gui::focusable::{Focusable, Skin};
use crate::gui::keys;
use crate::gui::theme::{TextStyle, radius, size, space};
use crate::gui::{Element, Look, row};
use crate::page::ShownGroup;
use crate::page::control::{Control, List};
use crate::page::input::Input;

use super::field::ADVANCE;

const LIST: List = List::InstallationGroups;
const GAP: f32 = 6.0;

/// The greatest number of groups that fit in one row with room to spare.
const FEW: usize = 4;
/// The factor by which their digits are then enlarged.
const LARGER: f32 = 1.25;

/// The division of a card's width among the groups of a code.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Grid {
    /// The number of groups per row.
    pub columns: usize,
    /// The size of the digits.
    pub size: f32,
    /// The height of the boxes.
    pub height: f32,
}

impl Grid {
    /// Returns the grid for this number of groups of the form `123 456`, with room for a caret. At
    /// the usual text size eight groups fit in one row; four groups leave room for larger digits.
    #[must_use]
    pub fn of(look: &Look, groups: usize) -> Self {
        let inner = look.content_width() - 2.0 * space::LARGE;
        let larger = if groups <= FEW { LARGER } else { 1.0 };
        let wished = TextStyle::Digits.size() * look.text_scale * larger;
        let fitting = |columns: u8| {
            let columns = f32::from(columns);
            let cell = (inner - GAP * (columns - 1.0)) / columns;
            (cell - 9.0) / (7.0 * ADVANCE)
        };
        let columns = [8_u8, 4, 2]
            .into_iter()
            .filter(|columns| groups > FEW || usize::from(*columns) <= FEW)
            .find(|columns| fitting(*columns) >= wished * 0.8)
            .unwrap_or(2);

        Self {
            columns: usize::from(columns),
            size: wished.min(fitting(columns)),
            height: look.grown(36.0 * larger, TextStyle::Digits),
        }
    }
}

/// Builds the groups. They are one Tab stop, and the arrow keys move the highlight of the group
/// being read.
pub fn view<'a>(look: &'a Look, groups: &'a [ShownGroup], reading: Option<usize>) -> Element<'a> {
    let grid = Grid::of(look, groups.len());
    let cells = groups
        .iter()
        .enumerate()
        .map(|(index, group)| cell(look, grid, index, group, reading == Some(index)));
    let cells = row::code_grid(GAP, grid.columns, cells).spacing(space::SMALL);
    let (count, current) = (groups.len(), reading.unwrap_or(0));

    Focusable::new(Control::List(LIST).id(), look.ring(radius::CONTROL + 2.0), cells)
        .width(Length::Fill)
        .ringed(way_to(grid, current))
        .steered(move |key| {
            keys::step(key, reading, count, keys::Axis::Code).map(|index| Input::Choose(LIST, index))
        })
        .into()
}

fn way_to(grid: Grid, index: usize) -> Vec<usize> {
    // Path: column of rows, row of cells, cell, column of label and box.
    vec![0, index / grid.columns, index % grid.columns, 0, 1]
}

fn cell<'a>(look: &'a Look, grid: Grid, index: usize, group: &'a ShownGroup, is_read: bool) -> Element<'a> {
    let tones = look.tones;
    let digits = container(look.text(&group.text, TextStyle::Digits).size(grid.size))
        .center_x(Length::Fill)
        .center_y(grid.height)
        .style(move |_| {
            container::background(tones.soft).border(
                Border::default()
                    .rounded(radius::CONTROL)
                    .width(match (is_read, tones.is_high()) {
                        (true, _) => tones.thick(2.0),
                        (false, true) => size::LINE,
                        (false, false) => 0.0,
                    })
                    .color(tones.accent),
            )
        });
    let cell = column![label(look, &group.label), digits]
        .spacing(2.0)
        .align_x(Alignment::Center)
        .width(Length::Fill);

    Focusable::new(Control::row_id(LIST, index), look.ring(radius::CONTROL), cell)
        .row()
        .width(Length::Fill)
        .on_press(Some(Input::Choose(LIST, index)))
        .skin(move |_| Skin {
            background: None,
            border: Border::default(),
            words: tones.text,
        })
        .into()
}

/// Builds the label above a box.
pub fn label<'a>(look: &'a Look, words: &'a str) -> Element<'a> {
    look.coloured(words, TextStyle::Label, look.tones.dim).into()
}

#[cfg(test)]
mod tests {
    use super::Grid;
    use crate::gui::Look;

    fn grid(width: f32, text_scale: f32, groups: usize) -> Grid {
        let look = Look {
            width,
            text_scale,
            ..Look::default()
        };

        Grid::of(&look, groups)
    }

    fn columns(width: f32, text_scale: f32) -> usize {
        grid(width, text_scale, 8).columns
    }

    #[test]
    fn four_groups_share_the_row_and_have_larger_digits() {
        let (four, eight) = (grid(760.0, 1.0, 4), grid(760.0, 1.0, 8));
        assert_eq!(four.columns, 4);
        assert!(four.size > eight.size * 1.2, "{four:?}");
    }

    #[test]
    fn eight_groups_stand_in_a_row_down_to_the_smallest_window() {
        assert_eq!(columns(1200.0, 1.0), 8);
        assert_eq!(columns(760.0, 1.0), 8);
        assert_eq!(columns(640.0, 1.0), 8);
    }

    #[test]
    fn large_text_takes_more_rows_instead_of_being_clipped() {
        assert_eq!(columns(760.0, 2.0), 4);
        assert_eq!(columns(640.0, 2.0), 4);
    }
}
