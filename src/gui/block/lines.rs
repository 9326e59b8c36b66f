//! Show telephone numbers.

use iced::Length;

use crate::gui::frame::pill;
use crate::gui::theme::{Type, space};
use crate::gui::{Element, Look, row};
use crate::wizard::page::Line;

/// The numbers, side by side while there is room.
pub fn view<'a>(look: &'a Look, lines: &'a [Line]) -> Element<'a> {
    row::line(look, 28.0, lines.iter().map(|line| number(look, line)))
        .align_y(iced::Alignment::Start)
        .width(Length::Fill)
        .wrap()
        .vertical_spacing(space::SMALL)
        .into()
}

fn number<'a>(look: &'a Look, line: &'a Line) -> Element<'a> {
    let marks = line
        .opening
        .iter()
        .chain(&line.tag)
        .map(|badge| pill(look, badge, Type::Pill));
    let first = row::line(
        look,
        6.0,
        std::iter::once(look.text(&line.number, Type::Number).into()).chain(marks),
    );
    let dim = look.tones.dim;
    let details = [&line.detail, &line.hours]
        .into_iter()
        .filter(|words| !words.is_empty())
        .map(|words| look.coloured(words, Type::Label, dim).into());

    row::stack(look, 1.0, std::iter::once(first.into()).chain(details)).into()
}
