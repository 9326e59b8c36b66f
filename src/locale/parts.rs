//! What a message consists of, for comparing translations.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, VariantKey,
};

use super::pseudo::typed::{self, Reader};

/// Attributes that help to find and sort a name in one language, and may have no counterpart in
/// another.
pub(super) const OPTIONAL: [&str; 3] = ["reading", "order", "also"];

/// A choice between variants.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// The value that decides; none where it is no value of the program's.
    pub(super) on: Option<String>,
    pub(super) keys: BTreeSet<String>,
}

/// The parts of a message's value or of one of its attributes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    /// The values that it takes from the program.
    pub(super) variables: BTreeSet<String>,
    /// What it takes from elsewhere: messages, `-terms` and `FUNCTIONS()`.
    pub(super) references: BTreeSet<String>,
    /// The values among them that are shown, and do not only decide.
    pub(super) shown: BTreeSet<String>,
    pub(super) choices: Vec<Choice>,
    /// All of its texts, one after the other.
    pub(super) text: String,
    /// The same with what stands in quotation marks, and a sign for each value.
    pub(super) whole: String,
    /// The words that are typed as they are, in every language.
    pub(super) typed: BTreeSet<String>,
    /// It, or a variant in it, has neither text nor a value.
    pub(super) has_blank: bool,
}

/// The parts of a message: of its value (with an empty name) and of each attribute.
pub(super) type Shape = BTreeMap<String, Parts>;

/// Returns the parts of each message, in their order.
pub(super) fn of<S: AsRef<str>>(resource: &Resource<S>) -> impl Iterator<Item = (&str, Shape)> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.as_ref(), shape(message))),
        _ => None,
    })
}

fn shape<S: AsRef<str>>(message: &Message<S>) -> Shape {
    let value = message
        .value
        .iter()
        .map(|value| (String::new(), Parts::of(value)));
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| (attribute.id.name.as_ref().to_owned(), Parts::of(&attribute.value)));

    value.chain(attributes).collect()
}

impl Parts {
    fn of<S: AsRef<str>>(pattern: &Pattern<S>) -> Self {
        let mut parts = Self::default();
        parts.add(pattern, &mut Reader::default());

        parts
    }

    fn add<S: AsRef<str>>(&mut self, pattern: &Pattern<S>, reader: &mut Reader) {
        let mut is_blank = true;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    is_blank &= value.as_ref().trim().is_empty();
                    self.text.push_str(value.as_ref());
                    self.whole.push_str(value.as_ref());
                    self.typed.extend(reader.typed(value.as_ref()));
                }
                PatternElement::Placeable { expression } => {
                    is_blank = false;
                    reader.pass(expression);
                    self.add_expression(expression, reader);
                }
            }
        }
        self.has_blank |= is_blank;
    }

    fn add_expression<S: AsRef<str>>(&mut self, expression: &Expression<S>, reader: &mut Reader) {
        match expression {
            Expression::Inline(inline) => {
                match inline {
                    InlineExpression::VariableReference { id } => {
                        self.shown.insert(id.name.as_ref().to_owned());
                        self.whole.push(char::REPLACEMENT_CHARACTER);
                    }
                    InlineExpression::StringLiteral { value } => {
                        self.whole.push_str(value.as_ref());
                        self.typed.extend(typed::quoted(value.as_ref()));
                    }
                    _ => {}
                }
                self.add_inline(inline, reader);
            }
            Expression::Select { selector, variants } => {
                self.add_inline(selector, reader);
                let key = |key: &VariantKey<S>| match key {
                    VariantKey::Identifier { name } => name.as_ref().to_owned(),
                    VariantKey::NumberLiteral { value } => value.as_ref().to_owned(),
                };
                let on = match selector {
                    InlineExpression::VariableReference { id } => Some(id.name.as_ref().to_owned()),
                    _ => None,
                };
                self.choices.push(Choice {
                    on,
                    keys: variants.iter().map(|variant| key(&variant.key)).collect(),
                });
                for variant in variants {
                    // So that the end of one is not the beginning of the next.
                    self.whole.push(char::REPLACEMENT_CHARACTER);
                    self.add(&variant.value, reader);
                }
            }
        }
    }

    fn add_inline<S: AsRef<str>>(&mut self, inline: &InlineExpression<S>, reader: &mut Reader) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.as_ref().to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.as_ref().to_owned());
            }
            InlineExpression::TermReference { id, .. } => {
                self.references.insert(format!("-{}", id.name.as_ref()));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.references.insert(format!("{}()", id.name.as_ref()));
                for argument in &arguments.positional {
                    self.add_inline(argument, reader);
                }
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression, reader),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
