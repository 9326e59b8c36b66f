//! Show rows of label and value.

use iced::widget::{Space, column, container};
use iced::{Background, Length};

use crate::gui::block::field::ADVANCE;
use crate::gui::theme::{Type, space};
use crate::gui::{Element, Look, button, row};
use crate::wizard::page::{Fact, FactValue};

/// The rows, parted by lines.
pub fn view<'a>(look: &'a Look, facts: &'a [Fact]) -> Element<'a> {
    let mut rows = column![].width(Length::Fill);
    for (index, fact) in facts.iter().enumerate() {
        if index > 0 {
            rows = rows.push(line(look));
        }
        rows = rows.push(container(fact_row(look, fact)).padding([5.0, 0.0]));
    }

    rows.into()
}

fn line(look: &Look) -> Element<'_> {
    let colour = look.tones.hairline;

    container(Space::new().width(Length::Fill).height(1.0))
        .style(move |_| container::Style {
            background: Some(Background::Color(colour)),
            ..container::Style::default()
        })
        .into()
}

fn fact_row<'a>(look: &'a Look, fact: &'a Fact) -> Element<'a> {
    let label = look.coloured(&fact.label, Type::Body, look.tones.dim);
    let action = fact.action.as_ref().map(|action| button::small(look, action));
    let value = row::line(
        look,
        space::LARGE,
        [container(value(look, &fact.value))
            .padding([3.0, 0.0])
            .width(Length::Fill)
            .into()]
        .into_iter()
        .chain(action),
    );

    if look.is_narrow() {
        row::stack(look, 2.0, [label.width(Length::Fill).into(), value.into()]).into()
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
        FactValue::Text(words) => look.text(words, Type::Body).width(Length::Fill).into(),
        FactValue::Key { hidden, shown, kind } => row::line(
            look,
            space::SMALL,
            [
                iced::widget::row![
                    look.coloured(hidden, Type::Digits, look.tones.dim),
                    look.text(shown, Type::Digits).font(look.fonts.face(Type::Number)),
                ]
                .into(),
                look.text(kind, Type::Body).into(),
            ],
        )
        .wrap()
        .into(),
        FactValue::Quote(code) => look.text(code, Type::Quote).into(),
        FactValue::Mono(code) => groups(look, code),
    }
}

/// A code in groups, four a line, which is never broken within a group.
fn groups<'a>(look: &'a Look, code: &'a str) -> Element<'a> {
    let groups = code
        .split_inclusive('-')
        .map(|group| look.text(group, Type::Code).into());
    let line = look.scaled(Type::Code.size()) * ADVANCE * 30.0;

    container(row::line(look, 0.0, groups).wrap())
        .max_width(line)
        .into()
}
