//! An operation in progress.

use iced::Length;

use crate::gui::progress::Bar;
use crate::gui::theme::{TextStyle, space};
use crate::gui::{Element, Look, row};

/// Builds the bar, with the name of the operation.
pub fn view<'a>(look: &'a Look, label: &'a str, detail: &'a str) -> Element<'a> {
    row::stack(
        look,
        space::MEDIUM,
        [
            look.text(label, TextStyle::Heading).width(Length::Fill).into(),
            Bar::new(&look.tones).into(),
            look.coloured(detail, TextStyle::Small, look.tones.dim)
                .width(Length::Fill)
                .into(),
        ],
    )
    .width(Length::Fill)
    .into()
}
