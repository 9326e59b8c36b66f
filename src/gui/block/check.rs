//! A check box.

use iced::widget::{Space, container};
use iced::{Alignment, Border, Length, Padding};

use crate::gui::focusable::Focusable;
use crate::gui::icon::{Shape, icon};
use crate::gui::theme::{TextStyle, radius, space};
use crate::gui::{Element, Look, row};
use crate::page::control::{Check, Control};
use crate::page::input::Input;

const BOX: f32 = 18.0;

/// Builds the box, its label and the sentence below.
pub fn view<'a>(
    look: &'a Look,
    check: Check,
    label: &'a str,
    hint: Option<&'a str>,
    is_on: bool,
) -> Element<'a> {
    let words = std::iter::once(look.text(label, TextStyle::Body).width(Length::Fill).into()).chain(
        hint.map(|hint| {
            look.coloured(hint, TextStyle::Small, look.tones.dim)
                .width(Length::Fill)
                .into()
        }),
    );
    let words = row::stack(look, space::TINY, words).width(Length::Fill);
    let top = ((look.line(TextStyle::Body) - look.scaled(BOX)) / 2.0).max(0.0);
    let mark = container(mark(look, is_on)).padding(Padding::ZERO.top(top));
    let line = row::line(look, space::MEDIUM, [mark.into(), words.into()]).align_y(Alignment::Start);

    Focusable::new(Control::Check(check).id(), look.ring(radius::CONTROL), line)
        .width(Length::Fill)
        .padding([space::SMALL, 0.0])
        .space_only()
        .on_press(Some(Input::Toggle(check, !is_on)))
        .into()
}

fn mark<'a>(look: &'a Look, is_on: bool) -> Element<'a> {
    let tones = look.tones;
    let side = look.scaled(BOX);
    let check: Element<'a> = if is_on {
        icon(Shape::Check, side * 0.75, tones.on_accent)
    } else {
        Space::new().into()
    };

    container(check)
        .center_x(Length::Fixed(side))
        .center_y(Length::Fixed(side))
        .style(move |_| {
            container::background(if is_on { tones.accent } else { tones.surface }).border(
                Border::default()
                    .rounded(4.0)
                    .width(if is_on { 0.0 } else { tones.thick(1.5) })
                    .color(tones.field),
            )
        })
        .into()
}
