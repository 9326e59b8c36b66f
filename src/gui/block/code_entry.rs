//! The boxes into which a code is typed, group by group.

use iced::widget::{column, container};
use iced::{Alignment, Length};

use crate::gui::block::code_show::{Grid, label};
use crate::gui::entry::Entry;
use crate::gui::focus::TOGETHER;
use crate::gui::icon::{Shape, icon};
use crate::gui::theme::{TextStyle, space};
use crate::gui::{Element, Look, block, button, row};
use crate::page::control::Field;
use crate::page::input::Input;
use crate::page::{Block, EntryGroup, EntryState};

const GAP: f32 = 6.0;

/// Builds the boxes and their message, with the button that mends what it says.
pub fn view<'a>(look: &'a Look, entry: &'a Block) -> Element<'a> {
    let Block::CodeEntry {
        first,
        groups,
        message,
        action,
        on_enter,
        ..
    } = entry
    else {
        return iced::widget::space().into();
    };
    let grid = Grid::of(look, groups.len());
    let boxes = (*first..)
        .zip(groups)
        .map(|(index, group)| group_box(look, grid, index, group, on_enter.as_ref()));
    let boxes = row::code_grid(GAP, grid.columns, boxes).spacing(space::SMALL);
    let action = action.as_ref().map(|action| button::small(look, action));
    let message = message.as_ref().map(|message| {
        let words = block::message(look, message);

        row::line(look, space::LARGE, std::iter::once(words).chain(action)).into()
    });

    let both = row::stack(look, space::SMALL, std::iter::once(boxes.into()).chain(message));

    container(both.width(Length::Fill)).id(TOGETHER).into()
}

fn group_box<'a>(
    look: &'a Look,
    grid: Grid,
    index: usize,
    group: &'a EntryGroup,
    on_enter: Option<&Input>,
) -> Element<'a> {
    let above = ((grid.height - grid.size * 1.3) / 2.0).max(0.0);
    let input = block::field::input(look, Field::CodeBox(index), &group.value, "", group.state)
        .on_submit_maybe(on_enter.cloned())
        .font(look.fonts.face(TextStyle::Digits))
        .size(grid.size)
        .align_x(Alignment::Center)
        .padding([above, 2.0]);
    let entry = Entry::new(Field::CodeBox(index), &group.value, look.field_ring(), input);

    column![name(look, group), entry]
        .spacing(2.0)
        .align_x(Alignment::Center)
        .width(Length::Fill)
        .into()
}

/// Builds the letter above a box, with a sign of its state that does not depend on colour.
fn name<'a>(look: &'a Look, group: &'a EntryGroup) -> Element<'a> {
    let side = TextStyle::Label.size() * look.text_scale;
    let sign = match group.state {
        EntryState::Open => None,
        EntryState::Right => Some(icon(Shape::Check, side, look.tones.good)),
        EntryState::Wrong => Some(icon(Shape::Exclamation, side, look.tones.bad)),
    };

    container(row::line(
        look,
        2.0,
        std::iter::once(label(look, &group.label)).chain(sign),
    ))
    .into()
}
