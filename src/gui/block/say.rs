//! Words to say to a caller, each with the name of its language.

use iced::Length;
use unicode_width::UnicodeWidthStr as _;

use super::notice;
use crate::gui::theme::{TextStyle, space};
use crate::gui::{Element, Look, row};
use crate::page::{Button, Mood, Saying};

/// The least width of the name of a language, in logical pixels, and that of one of its columns.
const NAME: f32 = 56.0;
const COLUMN: f32 = 6.5;

/// Builds the words in a card in the colour of their mood.
pub fn view<'a>(
    look: &'a Look,
    mood: Mood,
    title: &'a str,
    sayings: &'a [Saying],
    action: Option<&'a Button>,
) -> Element<'a> {
    // The words begin at one place, and no name is broken.
    let columns = sayings
        .iter()
        .filter_map(|saying| u16::try_from(saying.language.as_ref()?.width()).ok())
        .max();
    let name = NAME.max(f32::from(columns.unwrap_or_default()) * COLUMN);
    let sayings = sayings.iter().map(|saying| said(look, saying, name)).collect();

    notice::around(look, mood, title, sayings, action)
}

fn said<'a>(look: &'a Look, saying: &'a Saying, width: f32) -> Element<'a> {
    let text = look.text(&saying.text, TextStyle::Small).width(Length::Fill);
    let reading = saying.reading.as_ref().map(|reading| {
        look.coloured(reading, TextStyle::Label, look.tones.dim)
            .width(Length::Fill)
            .into()
    });
    let words = row::stack(look, 1.0, std::iter::once(text.into()).chain(reading)).width(Length::Fill);
    let Some(language) = &saying.language else {
        return words.into();
    };
    let name = look
        .coloured(language, TextStyle::Label, look.tones.dim)
        .width(look.scaled(width));
    if look.is_narrow() {
        row::stack(look, 0.0, [name.into(), words.into()])
            .width(Length::Fill)
            .into()
    } else {
        row::line(look, space::SMALL, [name.into(), words.into()])
            .align_y(iced::Alignment::Start)
            .width(Length::Fill)
            .into()
    }
}
