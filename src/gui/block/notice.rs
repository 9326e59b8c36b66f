//! A notice.

use iced::widget::container;
use iced::{Alignment, Length, Padding};

use crate::gui::icon::{Shape, icon};
use crate::gui::surface::{edged, mood_colours};
use crate::gui::theme::{TextStyle, space};
use crate::gui::{Element, Look, button, row};
use crate::page::{Button, Mood};

/// Builds the notice. A calm notice is a card like others; any other has a background in the colour
/// of its mood.
pub fn view<'a>(
    look: &'a Look,
    mood: Mood,
    title: &'a str,
    lines: &'a [String],
    action: Option<&'a Button>,
) -> Element<'a> {
    let second = if mood == Mood::Calm {
        look.tones.dim
    } else {
        look.tones.text
    };
    let sentences = lines.iter().map(|line| {
        look.coloured(line, TextStyle::Small, second)
            .width(Length::Fill)
            .into()
    });

    around(look, mood, title, sentences.collect(), action)
}

/// Builds a notice around its sentences.
pub(super) fn around<'a>(
    look: &'a Look,
    mood: Mood,
    title: &'a str,
    sentences: Vec<Element<'a>>,
    action: Option<&'a Button>,
) -> Element<'a> {
    let tones = look.tones;
    let (front, soft) = mood_colours(look, mood);
    let (shape, behind, edge) = match mood {
        Mood::Calm => (Shape::Question, tones.surface, tones.hairline),
        Mood::Good | Mood::Bad | Mood::Care if tones.is_high() => (mood.into(), soft, front),
        Mood::Good | Mood::Bad | Mood::Care => (mood.into(), soft, soft),
    };
    let title = look.text(title, TextStyle::Strong).width(Length::Fill).into();
    let action = action.map(|action| button::small(look, action));
    // Where lines are short, the button has one to itself.
    let (below, beside) = if look.is_narrow() {
        (action, None)
    } else {
        (None, action)
    };
    let below = below.map(|action| container(action).padding(Padding::ZERO.top(space::SMALL)).into());
    let words = std::iter::once(title).chain(sentences).chain(below);
    let words = row::stack(look, 2.0, words).width(Length::Fill);
    let side = look.line(TextStyle::Strong);
    let sign = container(icon(shape, side, front)).padding(Padding::ZERO.top(1.0));
    let first = row::line(look, space::MEDIUM, [sign.into(), words.into()])
        .align_y(Alignment::Start)
        .width(Length::Fill);

    container(row::line(
        look,
        space::LARGE,
        std::iter::once(first.into()).chain(beside),
    ))
    .width(Length::Fill)
    .padding([space::MEDIUM + 2.0, space::LARGE])
    .style(move |_| edged(&tones, behind, edge))
    .into()
}
