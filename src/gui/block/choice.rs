//! A choice of one among a few options, shown as cards with a radio button.

use iced::keyboard::key::Named;
use iced::widget::{Space, container};
use iced::{Background, Border, Length};

use crate::gui::focusable::{Focusable, Skin, Status};
use crate::gui::keys;
use crate::gui::surface::pill;
use crate::gui::theme::{TextStyle, radius, size, space};
use crate::gui::{Element, Look, row};
use crate::page::Choosable;
use crate::page::control::{Control, List};
use crate::page::input::Input;

const RADIO: f32 = 18.0;

/// Builds the options. They are one Tab stop, and the arrow keys choose.
pub fn view<'a>(look: &'a Look, list: List, options: &'a [Choosable], chosen: Option<usize>) -> Element<'a> {
    let count = options.len();
    let cards = options
        .iter()
        .enumerate()
        .map(|(index, option)| card(look, list, index, option, chosen == Some(index)));
    let cards = row::stack(look, 10.0, cards).width(Length::Fill);
    let current = chosen.unwrap_or(0);

    Focusable::new(Control::List(list).id(), look.ring(radius::CARD), cards)
        .width(Length::Fill)
        .ringed(vec![0, current])
        .steered(move |key| match (key, chosen) {
            (Named::Space, None) => Some(Input::Choose(list, 0)),
            _ => keys::step(key, chosen, count, keys::Axis::Vertical).map(|index| Input::Choose(list, index)),
        })
        .into()
}

fn card<'a>(look: &'a Look, list: List, index: usize, option: &'a Choosable, is_chosen: bool) -> Element<'a> {
    let tones = look.tones;
    let tag = option.tag.as_ref().map(|tag| pill(look, tag, TextStyle::Pill));
    let name = row::line(
        look,
        space::SMALL,
        std::iter::once(look.text(&option.label, TextStyle::Strong).into()).chain(tag),
    )
    .wrapped(space::TINY);
    let words = row::stack(
        look,
        2.0,
        [
            name.into(),
            look.coloured(&option.hint, TextStyle::Small, tones.dim)
                .width(Length::Fill)
                .into(),
        ],
    )
    .width(Length::Fill);
    let line =
        row::line(look, space::MEDIUM + 2.0, [radio(look, is_chosen), words.into()]).width(Length::Fill);

    Focusable::new(Control::row_id(list, index), look.ring(radius::CARD), line)
        .row()
        .width(Length::Fill)
        .padding([space::MEDIUM + 2.0, space::LARGE])
        .on_press(Some(Input::Choose(list, index)))
        .skin(move |status| Skin {
            background: Some(Background::Color(match status {
                _ if is_chosen => tones.soft,
                Status::Hovered | Status::Pressed => tones.touched(false),
                Status::Active | Status::Disabled => tones.surface,
            })),
            border: Border::default()
                .rounded(radius::CARD)
                .width(tones.thick(if is_chosen { 2.0 } else { size::LINE }))
                .color(if is_chosen { tones.accent } else { tones.hairline }),
            words: tones.text,
        })
        .into()
}

fn radio<'a>(look: &'a Look, is_chosen: bool) -> Element<'a> {
    let tones = look.tones;
    let disc = |side: f32, style: container::Style, content: Element<'a>| {
        container(content)
            .center_x(Length::Fixed(side))
            .center_y(Length::Fixed(side))
            .style(move |_| style)
    };
    let dot = container::Style {
        background: is_chosen.then_some(Background::Color(tones.on_accent)),
        border: Border::default().rounded(radius::ROUND),
        ..container::Style::default()
    };
    let ring = container::background(if is_chosen { tones.accent } else { tones.surface }).border(
        Border::default()
            .rounded(radius::ROUND)
            .width(if is_chosen { 0.0 } else { tones.thick(1.5) })
            .color(tones.field),
    );

    disc(
        look.scaled(RADIO),
        ring,
        disc(look.scaled(6.0), dot, Space::new().into()).into(),
    )
    .into()
}
