//! What a message consists of, for comparing translations.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, VariantKey,
};

/// The parts of a message's value or of one of its attributes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Parts {
    /// The values that it takes from the program.
    pub(super) variables: BTreeSet<String>,
    /// What it takes from elsewhere: messages, `-terms` and `FUNCTIONS()`.
    pub(super) references: BTreeSet<String>,
    /// The keys between which each choice chooses.
    pub(super) choices: Vec<BTreeSet<String>>,
    /// All of its texts, one after the other.
    pub(super) text: String,
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
        parts.add(pattern);

        parts
    }

    fn add<S: AsRef<str>>(&mut self, pattern: &Pattern<S>) {
        let mut is_blank = true;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    is_blank &= value.as_ref().trim().is_empty();
                    self.text.push_str(value.as_ref());
                }
                PatternElement::Placeable { expression } => {
                    is_blank = false;
                    self.add_expression(expression);
                }
            }
        }
        self.has_blank |= is_blank;
    }

    fn add_expression<S: AsRef<str>>(&mut self, expression: &Expression<S>) {
        match expression {
            Expression::Inline(inline) => self.add_inline(inline),
            Expression::Select { selector, variants } => {
                self.add_inline(selector);
                let key = |key: &VariantKey<S>| match key {
                    VariantKey::Identifier { name } => name.as_ref().to_owned(),
                    VariantKey::NumberLiteral { value } => value.as_ref().to_owned(),
                };
                self.choices
                    .push(variants.iter().map(|variant| key(&variant.key)).collect());
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }

    fn add_inline<S: AsRef<str>>(&mut self, inline: &InlineExpression<S>) {
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
                    self.add_inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.add_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
