//! The overall state of a page, with its icon.

use iced::widget::container;
use iced::{Alignment, Length};

use crate::gui::icon::icon;
use crate::gui::surface::{mood_colours, tinted};
use crate::gui::theme::{TextStyle, radius, size, space};
use crate::gui::{Element, Look, row};
use crate::page::Mood;

/// Builds the hero as the headline of a page.
pub fn headline<'a>(look: &'a Look, mood: Mood, title: &'a str, text: &'a str) -> Element<'a> {
    let hero = beside(look, mood, title, text, TextStyle::Title);

    container(hero).padding([space::TINY, 0.0]).into()
}

/// Builds the hero in a card below the headline.
pub fn in_card<'a>(look: &'a Look, mood: Mood, title: &'a str, text: &'a str) -> Element<'a> {
    beside(look, mood, title, text, TextStyle::Large)
}

/// Builds the hero as the only content of a final page.
pub fn ending<'a>(look: &'a Look, mood: Mood, title: &'a str, text: &'a str) -> Element<'a> {
    iced::widget::column![
        disc(look, mood),
        iced::widget::space().height(space::MEDIUM),
        look.text(title, TextStyle::Title).centred(),
        look.coloured(text, TextStyle::Body, look.tones.dim).centred(),
    ]
    .spacing(space::TINY)
    .align_x(Alignment::Center)
    .into()
}

fn beside<'a>(look: &'a Look, mood: Mood, title: &'a str, text: &'a str, style: TextStyle) -> Element<'a> {
    let words = row::stack(
        look,
        2.0,
        [
            look.text(title, style).width(Length::Fill).into(),
            look.coloured(text, TextStyle::Body, look.tones.dim)
                .width(Length::Fill)
                .into(),
        ],
    )
    .width(Length::Fill);

    row::line(look, space::LARGE, [disc(look, mood), words.into()]).into()
}

fn disc(look: &Look, mood: Mood) -> Element<'_> {
    let (front, behind) = mood_colours(look, mood);
    let side = look.scaled(size::HERO);

    container(icon(mood.into(), side * 0.5, front))
        .center_x(Length::Fixed(side))
        .center_y(Length::Fixed(side))
        .style(move |_| tinted(look, (front, behind), radius::ROUND))
        .into()
}
