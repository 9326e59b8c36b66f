//! A numbered part of a page.

use iced::widget::container;
use iced::{Border, Length};

use crate::gui::ends::Ends;
use crate::gui::icon::{Shape, icon};
use crate::gui::theme::{TextStyle, radius, space};
use crate::gui::{Element, Look, block, button, row};
use crate::page::{Aside, Block};

/// The content of the title's line.
#[derive(Clone, Copy)]
pub struct Head<'a> {
    /// The number, counted from 1.
    pub number: usize,
    /// True if the part is done.
    pub is_done: bool,
    /// The task.
    pub title: &'a str,
    /// The elements at the end of the line.
    pub aside: &'a [Aside],
}

/// Builds the title's line and the content below. A region picker that comes first moves up into
/// the line.
pub fn view<'a>(look: &'a Look, head: Head<'a>, blocks: &'a [Block]) -> Element<'a> {
    let (picker, rest) = match blocks {
        [Block::RegionPicker(picker), rest @ ..] => (Some(picker), rest),
        rest => (None, rest),
    };
    let picker = picker.map(|picker| block::regions::view(look, picker));
    let title = [
        number(look, head.number, head.is_done),
        look.text(head.title, TextStyle::Heading).into(),
    ];
    let title = row::line(look, space::MEDIUM, title);
    let start: Element<'_> = match picker {
        // Beside a long title the button would be squeezed, for a row serves what comes first.
        Some(picker) => row::line(look, space::MEDIUM, [title.into(), picker])
            .wrapped(space::SMALL)
            .into(),
        None => title.into(),
    };
    let aside = head.aside.iter().map(|aside| match aside {
        Aside::Hint(words) => look.coloured(words, TextStyle::Small, look.tones.dim).into(),
        Aside::Button(each) => button::small(look, each),
    });
    let end = row::line(look, space::MEDIUM, aside).wrapped_to_end(space::SMALL);
    let line = Ends::new(look.direction, space::SMALL, start, end);

    let parts = std::iter::once(line.into()).chain(rest.iter().map(|each| block::bare(each, look)));

    row::stack(look, 6.0, parts).width(Length::Fill).into()
}

fn number(look: &Look, number: usize, is_done: bool) -> Element<'_> {
    let tones = look.tones;
    let behind = if is_done { tones.good } else { tones.accent };
    let front = if is_done {
        tones.background
    } else {
        tones.on_accent
    };
    let side = look.grown(24.0, TextStyle::Small);

    // In high contrast the two colours are nearly as dark as each other.
    let sign: Element<'_> = if is_done && tones.is_high() {
        icon(Shape::Check, side * 0.6, front)
    } else {
        look.coloured(number.to_string(), TextStyle::SmallStrong, front)
            .into()
    };

    container(sign)
        .center_x(Length::Fixed(side))
        .center_y(Length::Fixed(side))
        .style(move |_| container::background(behind).border(Border::default().rounded(radius::ROUND)))
        .into()
}
