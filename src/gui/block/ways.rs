//! The alternatives to what failed.

use iced::Length;

use crate::gui::theme::{TextStyle, space};
use crate::gui::{Element, Look, button, row};
use crate::page::Button;

/// Builds a headline and the buttons, in as many rows as they need.
pub fn view<'a>(look: &'a Look, title: &'a str, buttons: &'a [Button]) -> Element<'a> {
    let ways = row::line(
        look,
        space::MEDIUM,
        buttons.iter().map(|each| button::small(look, each)),
    )
    .wrapped(space::SMALL);

    row::stack(
        look,
        space::SMALL,
        [look.text(title, TextStyle::Heading).into(), ways.into()],
    )
    .width(Length::Fill)
    .into()
}
