//! Buttons and links.

use iced::{Background, Border, Color, Padding};

use super::focusable::{Focusable, Skin, Status};
use super::label::Label;
use super::theme::{TextStyle, mix, radius, size, space};
use super::{Element, Look};
use crate::page::control::Control;
use crate::page::input::Input;
use crate::page::{Button, Emphasis};

/// Builds a button as high as those in the footer, or a link.
pub fn button<'a>(look: &'a Look, button: &'a Button) -> Element<'a> {
    match button.emphasis {
        Emphasis::Primary => filled(look, button, TextStyle::ButtonStrong, size::CONTROL, 18.0),
        Emphasis::Secondary => outlined(look, button, TextStyle::Button, size::CONTROL, 18.0),
        Emphasis::Link => link(look, button),
    }
}

/// Builds a smaller button, for the line of a headline or a list of alternatives.
pub fn small<'a>(look: &'a Look, button: &'a Button) -> Element<'a> {
    match button.emphasis {
        Emphasis::Primary => filled(
            look,
            button,
            TextStyle::SmallStrong,
            size::SMALL_CONTROL,
            space::MEDIUM,
        ),
        Emphasis::Secondary => outlined(look, button, TextStyle::Small, size::SMALL_CONTROL, space::MEDIUM),
        Emphasis::Link => link(look, button),
    }
}

fn filled<'a>(look: &'a Look, button: &'a Button, style: TextStyle, height: f32, side: f32) -> Element<'a> {
    let tones = look.tones;

    pressable(look, button, style)
        .height(look.grown(height, style))
        .padding(Padding::ZERO.horizontal(side))
        .skin(move |status| Skin {
            background: Some(Background::Color(match status {
                Status::Active => tones.accent,
                Status::Hovered => mix(tones.accent, tones.on_accent, 0.1),
                Status::Pressed => mix(tones.accent, tones.text, 0.2),
                Status::Disabled => mix(tones.accent, tones.surface, 0.55),
            })),
            border: Border::default().rounded(radius::CONTROL),
            words: tones.on_accent,
        })
        .into()
}

fn outlined<'a>(look: &'a Look, button: &'a Button, style: TextStyle, height: f32, side: f32) -> Element<'a> {
    let tones = look.tones;

    pressable(look, button, style)
        .height(look.grown(height, style))
        .padding(Padding::ZERO.horizontal(side))
        .skin(move |status| Skin {
            background: Some(Background::Color(match status {
                Status::Active | Status::Disabled => tones.surface,
                Status::Hovered => mix(tones.surface, tones.text, 0.04),
                Status::Pressed => mix(tones.surface, tones.text, 0.1),
            })),
            border: Border::default()
                .rounded(radius::CONTROL)
                .width(1.0)
                .color(tones.outline),
            words: match status {
                Status::Disabled => mix(tones.text, tones.surface, 0.6),
                Status::Active | Status::Hovered | Status::Pressed => tones.text,
            },
        })
        .into()
}

fn link<'a>(look: &'a Look, button: &'a Button) -> Element<'a> {
    pressable(look, button, TextStyle::Small)
        .padding(Padding::ZERO.vertical(space::TINY))
        .skin(move |status| Skin {
            background: None,
            border: Border::default(),
            words: link_words(look, status),
        })
        .into()
}

/// Returns the text colour of a link.
pub fn link_words(look: &Look, status: Status) -> Color {
    let tones = look.tones;
    match status {
        Status::Active => tones.accent,
        Status::Hovered | Status::Pressed => mix(tones.accent, tones.text, 0.45),
        Status::Disabled => mix(tones.dim, tones.surface, 0.4),
    }
}

fn pressable<'a>(look: &'a Look, button: &'a Button, style: TextStyle) -> Focusable<'a> {
    let words = look.fonts.set_in_line(button.label.as_str().into());
    let label = Label::new(&words, button.access, look.format(style)).underlined(look.underlines_access_keys);

    Focusable::new(
        Control::Press(button.press).id(),
        look.ring(radius::CONTROL),
        label,
    )
    .on_press(button.enabled.then_some(Input::Press(button.press)))
}
