//! A text to say aloud, large enough to read at a glance.

use iced::widget::container;
use iced::{Border, Length};

use crate::gui::theme::{TextStyle, radius, space};
use crate::gui::{Element, Look, row};

/// Builds the words, with their name above and help with saying them below.
pub fn view<'a>(look: &'a Look, label: &'a str, words: &'a str, gloss: &'a str) -> Element<'a> {
    let tones = look.tones;
    let gloss = gloss.lines().map(|line| {
        look.coloured(line, TextStyle::Small, tones.dim)
            .width(Length::Fill)
            .into()
    });
    let label = look
        .coloured(label, TextStyle::Small, tones.dim)
        .width(Length::Fill);
    let words = look.text(words, TextStyle::Title).width(Length::Fill);

    container(
        row::stack(
            look,
            space::TINY,
            [label.into(), words.into()].into_iter().chain(gloss),
        )
        .width(Length::Fill),
    )
    .width(Length::Fill)
    .padding([space::MEDIUM, space::LARGE])
    .style(move |_| {
        container::background(tones.soft)
            .color(tones.text)
            .border(Border::default().rounded(radius::CARD))
    })
    .into()
}
