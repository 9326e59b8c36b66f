//! A text field, for example for the product key or for a path.

use iced::alignment::Horizontal;
use iced::widget::container;
use iced::widget::text_input::{self, TextInput};
use iced::{Background, Border, Length, Padding};

use crate::gui::entry::{Entry, Mark};
use crate::gui::focus::TOGETHER;
use crate::gui::theme::{TextStyle, radius, space};
use crate::gui::{Element, Look, block, font, row};
use crate::page::control::{Control, Field};
use crate::page::input::Input;
use crate::page::{Block, EntryState, FieldForm};

/// The width of a character in the monospaced face, as a fraction of its size.
pub const ADVANCE: f32 = 0.6;

/// The number of characters that the field shows at once: a product key and a little more.
const SHOWN: f32 = 32.0;

/// Builds the field and its message.
pub fn view<'a>(field: &'a Block, look: &'a Look) -> Element<'a> {
    let Block::Field {
        field,
        label,
        value,
        placeholder,
        form,
        state,
        mark,
        message,
        on_enter,
        ..
    } = field
    else {
        return iced::widget::space().into();
    };
    let (text_style, size) = match form {
        FieldForm::Text | FieldForm::Secret => (TextStyle::Body, TextStyle::Body.size() * look.text_scale),
        FieldForm::Code => {
            let room = look.content_width() - 2.0 * space::MEDIUM;
            let size = (TextStyle::Key.size() * look.text_scale).min(room / SHOWN / ADVANCE);
            (TextStyle::Key, size)
        }
    };
    let state = *state;
    // A field without a placeholder has its label above, and so has one that cannot show all of it.
    let (hint, above) = match (form, placeholder.is_empty()) {
        (_, true) => ("", Some(label)),
        (FieldForm::Text | FieldForm::Secret, false) => hinted(look, placeholder, room(look)),
        (FieldForm::Code, false) => (placeholder.as_str(), None),
    };
    let input = input(look, *field, value, hint, state)
        .on_submit_maybe(on_enter.clone())
        .style(move |_, status| text_input::Style {
            background: Background::Color(look.tones.surface),
            ..style(look, state, status)
        })
        .font(look.fonts.face(text_style))
        .secure(*form == FieldForm::Secret)
        .size(size)
        .padding(Padding::ZERO.vertical(10.0).horizontal(space::MEDIUM))
        .align_x(match form {
            FieldForm::Text | FieldForm::Secret => look.start(),
            // Codes run from left to right in every language.
            FieldForm::Code => Horizontal::Left,
        });
    let mark = mark.and_then(|place| {
        value.chars().nth(place).map(|letter| Mark {
            place,
            of: value.chars().count(),
            letter,
            font: look.fonts.face(TextStyle::Number),
            advance: size * ADVANCE,
            size,
            colour: look.tones.bad,
            behind: look.tones.surface,
        })
    });
    let entry = Entry::new(*field, value, look.field_ring(), input).marked(mark);

    let message = message.as_ref().map(|message| block::message(look, message));
    let name = above.map(|words| look.coloured(words, TextStyle::Small, look.tones.dim).into());
    let named = row::stack(look, 2.0, name.into_iter().chain([entry.into()])).width(Length::Fill);
    let both = row::stack(look, space::SMALL, [named.into()].into_iter().chain(message));

    container(both.width(Length::Fill)).id(TOGETHER).into()
}

/// Returns the room for running text in a field that stands in a card.
fn room(look: &Look) -> f32 {
    look.content_width() - 2.0 * (space::LARGE + space::MEDIUM)
}

/// Returns the placeholder of a field with this much room for it, and the words to show above the field: a
/// placeholder has one line, and what does not fit there would be cut off.
pub fn hinted<'a>(look: &Look, words: &'a String, room: f32) -> (&'a str, Option<&'a String>) {
    if look.fits(words, TextStyle::Body, room) {
        (words, None)
    } else {
        ("", Some(words))
    }
}

/// Builds a text field in the colours of its state.
pub fn input<'a>(
    look: &'a Look,
    field: Field,
    value: &'a str,
    placeholder: &'a str,
    state: EntryState,
) -> TextInput<'a, Input> {
    font::require(placeholder);
    font::require(value);

    TextInput::new(placeholder, value)
        .id(Control::Field(field).id())
        .on_input(move |text| Input::Edit(field, text))
        .style(move |_, status| style(look, state, status))
}

fn style(look: &Look, state: EntryState, status: text_input::Status) -> text_input::Style {
    let tones = look.tones;
    let (width, colour) = match (state, status) {
        (EntryState::Wrong, _) => (tones.thick(1.5), tones.bad),
        (EntryState::Right, _) => (tones.thick(1.5), tones.good),
        (EntryState::Open, text_input::Status::Hovered) => (tones.line(), tones.dim),
        (EntryState::Open, _) => (tones.line(), tones.field),
    };

    text_input::Style {
        background: Background::Color(match state {
            EntryState::Wrong => tones.bad_soft,
            EntryState::Open | EntryState::Right => tones.surface,
        }),
        border: Border::default()
            .rounded(radius::CONTROL)
            .width(width)
            .color(colour),
        icon: tones.dim,
        placeholder: tones.placeholder(),
        value: tones.text,
        selection: tones.selection(),
    }
}
