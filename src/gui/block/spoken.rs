//! Words to say aloud, large enough to read at a glance.

use iced::widget::{Space, column, container};
use iced::{Alignment, Length};

use crate::gui::ends::Ends;
use crate::gui::surface::tinted;
use crate::gui::theme::{TextStyle, radius, space};
use crate::gui::{Element, Look, row};
use crate::page::SpokenWord;

/// The size of the words, in logical pixels: they are read at a glance, from some distance.
const WORD: f32 = 32.0;
/// The space between two words, in logical pixels.
const BETWEEN: f32 = 18.0;
/// The space in place of a pause.
const PAUSE: f32 = 28.0;

/// Builds the words, with their name and the keys above them.
pub fn view<'a>(
    look: &'a Look,
    label: &'a str,
    phrases: &'a [Vec<SpokenWord>],
    hint: &'a str,
) -> Element<'a> {
    let tones = look.tones;
    let small = |words| look.coloured(words, TextStyle::Small, tones.dim);
    let head = Ends::new(look.direction, space::MEDIUM, small(label), small(hint));
    let pause = || Space::new().width(PAUSE - BETWEEN).into();
    let words = phrases.iter().enumerate().flat_map(|(index, phrase)| {
        let before = (index > 0).then(pause);
        before
            .into_iter()
            .chain(phrase.iter().map(|spoken| word(look, spoken)))
    });
    let words = row::line(look, BETWEEN, words)
        .align_y(Alignment::Start)
        .wrapped(space::SMALL);

    container(row::stack(look, space::SMALL, [head.into(), words.into()]).width(Length::Fill))
        .width(Length::Fill)
        .padding([space::MEDIUM, space::LARGE])
        .style(move |_| tinted(look, (tones.field, tones.soft), radius::CARD).color(tones.text))
        .into()
}

/// Builds a word with its sound and its meaning under it.
fn word<'a>(look: &'a Look, spoken: &'a SpokenWord) -> Element<'a> {
    let under = [&spoken.reading, &spoken.meaning]
        .into_iter()
        .flatten()
        .map(|words| look.coloured(words, TextStyle::Small, look.tones.dim).into());

    let text = look.text(&spoken.text, TextStyle::Title).size(look.scaled(WORD));

    column(std::iter::once(text.into()).chain(under))
        .align_x(Alignment::Center)
        .into()
}
