//! Buttons and links.

use iced::{Background, Border, Color, Padding};

use super::focusable::{Focusable, Skin, Status};
use super::label::Label;
use super::theme::{TextStyle, Tones, mix, radius, size, space};
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
                Status::Hovered => tones.filled(false),
                Status::Pressed => tones.filled(true),
                Status::Disabled if tones.is_high() => tones.surface,
                Status::Disabled => mix(tones.accent, tones.surface, 0.55),
            })),
            border: outline(&tones, status, 0.0),
            words: match status {
                Status::Disabled if tones.is_high() => tones.dim,
                _ => tones.on_accent,
            },
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
                Status::Hovered => tones.touched(false),
                Status::Pressed => tones.touched(true),
            })),
            border: outline(&tones, status, tones.line()),
            words: match status {
                Status::Disabled => tones.unusable(tones.text, 0.6),
                Status::Active | Status::Hovered | Status::Pressed => tones.text,
            },
        })
        .into()
}

/// Returns the outline of a button. In high contrast, one that cannot be used now has none, for its
/// words can be read as well as others.
fn outline(tones: &Tones, status: Status, width: f32) -> Border {
    let is_bare = tones.is_high() && status == Status::Disabled;

    Border::default()
        .rounded(radius::CONTROL)
        .width(if is_bare { 0.0 } else { width })
        .color(tones.outline)
}

fn link<'a>(look: &'a Look, button: &'a Button) -> Element<'a> {
    // In high contrast, the colour of a link is hardly told from that of other words.
    let is_lined = look.tones.is_high() && button.enabled;

    focusable(
        look,
        button,
        label(look, button, TextStyle::Small).lined(is_lined),
    )
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
        Status::Disabled => tones.unusable(tones.dim, 0.4),
    }
}

fn pressable<'a>(look: &'a Look, button: &'a Button, style: TextStyle) -> Focusable<'a> {
    focusable(look, button, label(look, button, style))
}

fn label(look: &Look, button: &Button, style: TextStyle) -> Label {
    let words = look.fonts.set_in_line(button.label.as_str().into());

    Label::new(&words, button.access, look.format(style)).underlined(look.underlines_access_keys)
}

fn focusable<'a>(look: &'a Look, button: &'a Button, label: Label) -> Focusable<'a> {
    Focusable::new(
        Control::Press(button.press).id(),
        look.ring(radius::CONTROL),
        label,
    )
    .on_press(button.enabled.then_some(Input::Press(button.press)))
}
