//! Rows of labels and values.

use iced::widget::{Space, column, container};
use iced::{Border, Color, Length};

use crate::gui::block::field::ADVANCE;
use crate::gui::surface::tinted;
use crate::gui::theme::{TextStyle, radius, space};
use crate::gui::{Element, Look, button, row};
use crate::page::{Fact, FactValue};

/// The number of rows from which they stand closer, so that an account with all its rows needs no
/// scrolling in a window of its first size.
const MANY: usize = 7;
/// The height of a bar, in logical pixels.
const BAR: f32 = 6.0;
/// The number of parts into which a bar is divided.
const SHARES: u16 = 1000;

/// Builds the rows, separated by lines.
pub fn view<'a>(look: &'a Look, facts: &'a [Fact]) -> Element<'a> {
    let above = if facts.len() < MANY { 5.0 } else { 3.5 };
    let mut rows = column![].width(Length::Fill);
    for (index, fact) in facts.iter().enumerate() {
        if index > 0 {
            rows = rows.push(line(look));
        }
        rows = rows.push(container(fact_row(look, fact)).padding([above, 0.0]));
    }

    rows.into()
}

fn line(look: &Look) -> Element<'_> {
    let colour = look.tones.hairline;

    container(Space::new().width(Length::Fill).height(look.tones.line()))
        .style(move |_| container::background(colour))
        .into()
}

fn fact_row<'a>(look: &'a Look, fact: &'a Fact) -> Element<'a> {
    // Above its value, a label of its size would make a long list twice as long.
    let style = if look.is_narrow() {
        TextStyle::Small
    } else {
        TextStyle::Body
    };
    let label = look.coloured(&fact.label, style, look.tones.dim);
    let action = fact.action.as_ref().map(|action| button::small(look, action));
    let value = row::line(
        look,
        space::LARGE,
        [container(value(look, &fact.value))
            .padding([3.0, 0.0])
            .width(Length::Fill)
            .align_x(look.start())
            .into()]
        .into_iter()
        .chain(action),
    );

    if look.is_narrow() {
        row::stack(look, 0.0, [label.width(Length::Fill).into(), value.into()]).into()
    } else {
        row::line(
            look,
            space::LARGE,
            [
                label.width(Length::FillPortion(9)).into(),
                value.width(Length::FillPortion(16)).into(),
            ],
        )
        .into()
    }
}

fn value<'a>(look: &'a Look, value: &'a FactValue) -> Element<'a> {
    match value {
        FactValue::Text(words) => look.text(words, TextStyle::Body).width(Length::Fill).into(),
        FactValue::Key { hidden, shown, kind } => row::line(
            look,
            space::SMALL,
            [
                row::code(
                    0.0,
                    [
                        look.text(shown, TextStyle::Digits)
                            .font(look.fonts.face(TextStyle::Number))
                            .into(),
                        look.coloured(hidden, TextStyle::Digits, look.tones.dim).into(),
                    ],
                )
                .into(),
                look.text(kind, TextStyle::Body).into(),
            ],
        )
        .wrapped(0.0)
        .into(),
        FactValue::Quote(code) => look.text(code, TextStyle::Quote).into(),
        FactValue::Mono(code) => groups(look, code),
        FactValue::Share { words, part, whole } => row::stack(
            look,
            space::SMALL,
            [
                look.text(words, TextStyle::Body).width(Length::Fill).into(),
                bar(look, *part, *whole),
            ],
        )
        .width(Length::Fill)
        .into(),
    }
}

/// Builds a bar that shows the used share; it is full when nothing is left.
fn bar(look: &Look, part: u32, whole: u32) -> Element<'_> {
    let tones = look.tones;
    let piece = |share: u16, colour: Color| {
        container(Space::new().width(Length::Fill).height(BAR))
            .width(Length::FillPortion(share))
            .style(move |_| container::background(colour).border(Border::default().rounded(radius::ROUND)))
            .into()
    };
    let used = share(part, whole);
    // The words and the length show that the bar is full; the colour only draws the eye.
    let colour = if used == SHARES { tones.care } else { tones.accent };
    let pieces = (used > 0)
        .then(|| piece(used, colour))
        .into_iter()
        .chain((used < SHARES).then(|| piece(SHARES - used, Color::TRANSPARENT)));

    container(row::line(look, 0.0, pieces).width(Length::Fill))
        .width(Length::Fill)
        .style(move |_| tinted(look, (tones.field, tones.soft), radius::ROUND))
        .into()
}

/// Returns the number of used parts out of [`SHARES`]: 0 only if nothing is used, and all only if
/// everything is.
fn share(part: u32, whole: u32) -> u16 {
    if part >= whole {
        return SHARES;
    }
    let used = u64::from(part) * u64::from(SHARES) / u64::from(whole);

    u16::try_from(used)
        .unwrap_or(SHARES)
        .clamp(u16::from(part > 0), SHARES - 1)
}

/// Builds a code in groups, four per line. A line never breaks within a group.
fn groups<'a>(look: &'a Look, code: &'a str) -> Element<'a> {
    let groups = code
        .split_inclusive('-')
        .map(|group| look.text(group, TextStyle::Code).into());
    let line = look.scaled(TextStyle::Code.size()) * ADVANCE * 30.0;

    container(row::code(0.0, groups).wrapped(0.0))
        .max_width(line)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_empty_only_if_nothing_is_used_and_full_only_if_nothing_is_left() {
        assert_eq!(share(0, 100), 0);
        assert_eq!(share(59, 100), 590);
        assert_eq!(share(1, 1_000_000), 1);
        assert_eq!(share(999_999, 1_000_000), SHARES - 1);
        for (part, whole) in [(100, 100), (101, 100), (0, 0), (u32::MAX, u32::MAX)] {
            assert_eq!(share(part, whole), SHARES);
        }
    }
}
