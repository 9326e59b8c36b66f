//! Telephone numbers.

use iced::{Alignment, Background, Border, Length};

use crate::gui::focusable::{Focusable, Skin, Status};
use crate::gui::surface::pill;
use crate::gui::theme::{TextStyle, radius, size, space};
use crate::gui::{Element, Look, row};
use crate::page::Line;
use crate::page::control::{Control, List};
use crate::page::input::Input;

/// The least width of a number with its details.
const LEAST: f32 = 165.0;

/// The greatest number of columns in which a number has its details in one row.
const WIDE: usize = 2;

/// The space above and below the words in a number's card: the page of a call, with hours in two lines, has
/// to fit in a window of the usual size, for nobody scrolls well with the telephone in hand.
const ABOVE: f32 = 6.0;

/// Builds the numbers, side by side while there is room.
pub fn view<'a>(look: &'a Look, lines: &'a [Line]) -> Element<'a> {
    let columns = columns(look, lines.len());
    let numbers = lines.iter().map(|line| number(look, line, columns <= WIDE));

    row::grid(look, space::LARGE, columns, Alignment::Start, numbers)
        .spacing(space::SMALL)
        .into()
}

/// Returns the number of columns: as many as fit, but no more than give rows of about the same
/// length.
fn columns(look: &Look, count: usize) -> usize {
    let inner = look.content_width() - 2.0 * space::LARGE;
    let most = [3_u8, 2]
        .into_iter()
        .find(|columns| {
            let columns = f32::from(*columns);
            (inner - space::LARGE * (columns - 1.0)) / columns >= look.scaled(LEAST)
        })
        .map_or(1, usize::from);
    let rows = count.div_ceil(most).max(1);

    count.div_ceil(rows).max(1)
}

fn number<'a>(look: &'a Look, line: &'a Line, is_wide: bool) -> Element<'a> {
    let dim = look.tones.dim;
    let details = [&line.detail, &line.hours]
        .into_iter()
        .filter(|words| !words.is_empty())
        .map(|words| look.coloured(words, TextStyle::Label, dim).into());
    let number = std::iter::once(look.text(&line.number, TextStyle::Number).into());
    let tag = line.tag.iter().map(|tag| pill(look, tag, TextStyle::Pill));
    let opening = line
        .opening
        .iter()
        .map(|badge| pill(look, badge, TextStyle::Pill));
    let row = |gap, parts: Vec<Element<'a>>| row::line(look, gap, parts).wrapped(1.0);
    let rows: Vec<Element<'a>> = if is_wide {
        let first = row(6.0, number.chain(opening).collect());
        let second = row(space::MEDIUM, details.chain(tag).collect());

        vec![first.into(), second.into()]
    } else {
        let first = row(6.0, number.chain(tag).chain(opening).collect());

        std::iter::once(first.into()).chain(details).collect()
    };
    let words = row::stack(look, 1.0, rows).width(Length::Fill);

    match line.row {
        Some(index) => choosable(look, index, line.is_chosen, words.into()),
        None => words.into(),
    }
}

/// Builds the card by which a number is chosen.
fn choosable<'a>(look: &'a Look, index: usize, is_chosen: bool, words: Element<'a>) -> Element<'a> {
    let tones = look.tones;

    Focusable::new(
        Control::row_id(List::Lines, index),
        look.ring(radius::CONTROL),
        words,
    )
    .width(Length::Fill)
    .padding([ABOVE, space::MEDIUM])
    .on_press(Some(Input::Choose(List::Lines, index)))
    .skin(move |status| {
        let is_marked = is_chosen || matches!(status, Status::Hovered | Status::Pressed);
        let (behind, edge) = if is_marked {
            (tones.soft, tones.accent)
        } else {
            (tones.surface, tones.hairline)
        };

        Skin {
            background: Some(Background::Color(behind)),
            border: Border::default()
                .rounded(radius::CONTROL)
                .width(tones.thick(if is_chosen { 2.0 } else { size::LINE }))
                .color(edge),
            words: tones.text,
        }
    })
    .into()
}

#[cfg(test)]
mod tests {
    use super::columns;
    use crate::gui::Look;

    #[test]
    fn numbers_share_rows_evenly() {
        let look = Look::default();
        let shared: Vec<usize> = (0..=6).map(|count| columns(&look, count)).collect();
        assert_eq!(shared, [1, 1, 2, 3, 2, 3, 3]);

        let large = Look {
            text_scale: 2.0,
            ..look
        };
        assert_eq!(columns(&large, 3), 2);
    }
}
