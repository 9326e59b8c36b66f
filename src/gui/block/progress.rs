//! An operation in progress.

use iced::Length;

use crate::gui::progress::Bar;
use crate::gui::theme::{TextStyle, space};
use crate::gui::{Element, Look, row};

/// Builds the bar, with the name of the operation and the time for which it has run.
pub fn view<'a>(look: &'a Look, label: &'a str, detail: &'a str, passed: Option<&'a str>) -> Element<'a> {
    let small = |text| {
        look.coloured(text, TextStyle::Small, look.tones.dim)
            .width(Length::Fill)
            .into()
    };
    let label = look.text(label, TextStyle::Heading).width(Length::Fill).into();

    row::stack(
        look,
        space::MEDIUM,
        [label, Bar::new(look).into()]
            .into_iter()
            .chain([Some(detail), passed].into_iter().flatten().map(small)),
    )
    .width(Length::Fill)
    .into()
}
