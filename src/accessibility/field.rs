//! Text fields: their content as a run of text, without which a reader gets no text and no caret.

use accesskit::{Action, Invalid, Node, NodeId, Role, TextDirection};
use unicode_segmentation::UnicodeSegmentation as _;

use super::Target;
use super::builder::Builder;
use crate::locale::Direction;
use crate::page::control::{Control, Field};
use crate::page::{Block, EntryState, FieldForm, Message};

/// A text field.
pub(super) struct TextField<'a> {
    pub(super) field: Field,
    pub(super) label: &'a str,
    pub(super) value: &'a str,
    pub(super) placeholder: &'a str,
    pub(super) form: FieldForm,
    pub(super) state: EntryState,
}

impl<'a> TextField<'a> {
    /// Returns the field that a block is.
    pub(super) fn of(block: &'a Block) -> Option<Self> {
        let Block::Field {
            field,
            label,
            value,
            placeholder,
            form,
            state,
            ..
        } = block
        else {
            return None;
        };

        Some(Self {
            field: *field,
            label,
            value,
            placeholder,
            form: *form,
            state: *state,
        })
    }
}

impl Builder {
    /// Adds a text field, and the message about it, which is announced when it appears.
    pub(super) fn field(
        &mut self,
        place: &str,
        field: &TextField<'_>,
        message: Option<&Message>,
    ) -> Vec<NodeId> {
        let name = self.name(place, &Control::Field(field.field).id());
        let mut node = Node::new(match (field.form, field.field) {
            (FieldForm::Secret, _) => Role::PasswordInput,
            (_, Field::RegionQuery) => Role::SearchInput,
            _ => Role::TextInput,
        });
        let label = if field.label.is_empty() {
            field.placeholder
        } else {
            field.label
        };
        node.set_label(label);
        if !field.placeholder.is_empty() && label != field.placeholder {
            node.set_placeholder(field.placeholder);
        }
        let message = message.and_then(|message| {
            // AT-SPI is not told which message belongs to a field, so the field says it, too.
            node.set_description(message.text.as_str());
            self.announced(&format!("{name}/message"), message.mood, &said(message))
        });
        if field.state == EntryState::Wrong {
            node.set_invalid(Invalid::True);
            if let Some(message) = message {
                node.set_error_message(message);
            }
        }
        if !self.is_only_shown {
            node.add_action(Action::SetValue);
            node.add_action(Action::ReplaceSelectedText);
            node.add_action(Action::SetTextSelection);
        }
        let run = self.run(&format!("{name}/run"), field);
        node.push_child(run);
        let field = self.control(place, Target::Field(field.field, field.value.to_owned()), node);

        std::iter::once(field).chain(message).collect()
    }

    /// Adds the run of text of a field: its characters as people count them (Unicode Standard Annex
    /// 29), as the caret does. Of a secret only their number is told.
    fn run(&mut self, name: &str, field: &TextField<'_>) -> NodeId {
        let value = match field.form {
            FieldForm::Secret => "•".repeat(field.value.graphemes(true).count()),
            FieldForm::Code | FieldForm::Text => field.value.to_owned(),
        };
        let mut node = Node::new(Role::TextRun);
        node.set_character_lengths(lengths(&value));
        node.set_word_starts(word_starts(&value));
        node.set_text_direction(match (field.form, self.direction) {
            (FieldForm::Text, Direction::RightToLeft) => TextDirection::RightToLeft,
            _ => TextDirection::LeftToRight,
        });
        node.set_value(value);

        self.add(name, node)
    }
}

/// Returns a message as it is said: with its code.
pub(super) fn said(message: &Message) -> String {
    match message.code {
        Some(code) => format!("{} {}", code.as_str(), message.text),
        None => message.text.clone(),
    }
}

/// Returns the length of each character in bytes. One that is longer than a length can say (a letter
/// under a heap of marks) counts as several.
fn lengths(value: &str) -> Vec<u8> {
    let mut lengths = Vec::new();
    for grapheme in value.graphemes(true) {
        match u8::try_from(grapheme.len()) {
            Ok(length) => lengths.push(length),
            // A letter has four bytes at most (RFC 3629, section 3).
            Err(_) => lengths.extend(
                grapheme
                    .chars()
                    .filter_map(|letter| u8::try_from(letter.len_utf8()).ok()),
            ),
        }
    }

    lengths
}

/// Returns the characters at which words begin. Those behind the 255th are not told: there is no
/// room for them, and readers find words by themselves.
fn word_starts(value: &str) -> Vec<u8> {
    let mut starts = Vec::new();
    let mut is_within = false;
    for (index, grapheme) in value.graphemes(true).enumerate() {
        let is_word = grapheme.chars().any(char::is_alphanumeric);
        if is_word && !is_within {
            match u8::try_from(index) {
                Ok(index) => starts.push(index),
                Err(_) => break,
            }
        }
        is_within = is_word;
    }

    starts
}
