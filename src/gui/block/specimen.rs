//! A drawing of a product key.

use iced::widget::{container, text};
use iced::{Border, Length};

use crate::gui::surface::tinted;
use crate::gui::theme::{TextStyle, radius, space};
use crate::gui::{Element, Look, row};

/// Builds the key on a label such as comes with a product, with the features to look for.
pub fn view<'a>(look: &'a Look, groups: &'a [String], words: &'a str) -> Element<'a> {
    let tones = look.tones;
    let group = |group: &'a String| -> Element<'a> {
        container(look.text(group, TextStyle::Digits).wrapping(text::Wrapping::None))
            .padding([space::TINY, space::SMALL])
            .style(move |_| tinted(look, (tones.field, tones.soft), radius::CONTROL))
            .into()
    };
    let dash = || -> Element<'a> { look.coloured("-", TextStyle::Digits, tones.dim).into() };
    let mut parts = Vec::new();
    for (index, each) in groups.iter().enumerate() {
        if index > 0 {
            parts.push(dash());
        }
        parts.push(group(each));
    }
    let key = row::code(space::TINY, parts).wrapped(space::TINY);
    let label = container(key).padding(space::MEDIUM).style(move |_| {
        container::Style::default().border(
            Border::default()
                .rounded(radius::CARD)
                .width(tones.line())
                .color(tones.outline),
        )
    });
    let words = look
        .coloured(words, TextStyle::Small, tones.dim)
        .width(Length::Fill);

    row::stack(look, space::SMALL, [label.into(), words.into()])
        .width(Length::Fill)
        .into()
}
