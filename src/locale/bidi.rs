//! Tests of what decides the direction of a sentence.
//!
//! A paragraph takes its direction from its first strong letter (Unicode Standard Annex 9, P2), so
//! that a sentence that begins with a Latin name would run from left to right. U+200F before the
//! name mends that. A value in a sentence is isolated and decides nothing.

use std::fs;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::parity::files;
use super::{Direction, Language, bundle};

const MARK: char = '\u{200f}';
/// Attributes that are no sentences: access keys, and what names are found and sorted by.
const NO_SENTENCES: [&str; 3] = ["key", "also", "reading"];

/// Returns the names of the messages and attributes that have letters written from right to left
/// but begin, after signs, with another letter or a digit.
fn begun_wrong(source: &str) -> Vec<String> {
    let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut wrong = Vec::new();
    for entry in resource.body {
        let (name, value, attributes): (_, _, Vec<Attribute<&str>>) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (term.id.name, Some(term.value), term.attributes),
            _ => continue,
        };
        if value.is_some_and(|value| is_begun_wrong(&value)) {
            wrong.push(name.to_owned());
        }
        for attribute in attributes {
            let kind = attribute.id.name;
            if !NO_SENTENCES.contains(&kind) && is_begun_wrong(&attribute.value) {
                wrong.push(format!("{name}.{kind}"));
            }
        }
    }

    wrong
}

fn is_begun_wrong(pattern: &Pattern<&str>) -> bool {
    texts(pattern).iter().any(|text| {
        let mut letters = text.chars().filter(|letter| decides(*letter));

        letters.next().is_some_and(|first| !is_right_to_left(first)) && text.chars().any(is_letter)
    })
}

/// Returns the sentences that a pattern can become, one per variant. A value stands as nothing: it
/// is isolated.
fn texts(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let more = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => said(expression),
        };
        texts = texts
            .iter()
            .flat_map(|text| more.iter().map(move |more| format!("{text}{more}")))
            .collect();
    }

    texts
}

fn said(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .flat_map(|variant| texts(&variant.value))
            .collect(),
        Expression::Inline(InlineExpression::Placeable { expression }) => said(expression),
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![unescaped(value)],
        // These are not isolated, and what they say is not known here.
        Expression::Inline(
            InlineExpression::TermReference { .. } | InlineExpression::MessageReference { .. },
        ) => vec!["A".to_owned()],
        Expression::Inline(_) => vec![String::new()],
    }
}

fn unescaped(value: &str) -> String {
    let mut text = String::new();
    fluent_syntax::unicode::unescape_unicode(&mut text, value).unwrap();

    text
}

/// Returns whether a character decides the direction, or is a digit, which a reader expects to.
fn decides(letter: char) -> bool {
    letter.is_alphanumeric() || letter == MARK
}

fn is_letter(letter: char) -> bool {
    letter != MARK && is_right_to_left(letter)
}

/// Returns whether a character is written from right to left: the blocks of Hebrew, Arabic, Syriac
/// and Thaana, their presentation forms, and the mark. Arabic digits run from left to right, but a
/// sentence that begins with them has the direction of its letters.
const fn is_right_to_left(letter: char) -> bool {
    matches!(letter, MARK | '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[test]
fn a_message_begins_in_the_direction_of_its_language() {
    for language in Language::ALL {
        if language.direction() == Direction::LeftToRight {
            continue;
        }
        for file in files(*language) {
            let wrong = begun_wrong(&fs::read_to_string(&file).unwrap());
            assert!(
                wrong.is_empty(),
                "U+200F is missing in {}: {wrong:?}",
                file.display()
            );
        }
    }
}

#[test]
fn a_message_that_begins_with_latin_or_a_digit_is_found() {
    let source = "\
state = Momiji مفعّل
quoted = «Momiji» مفعّل
days = 3 أيام
several = { $count ->
    [one] يوم واحد
   *[other] Momiji { $count } أيام
 }
named = { -name } مفعّل
titled = مفعّل
    .title = Momiji مفعّل
    .key = N
";
    let expected = ["state", "quoted", "days", "several", "named", "titled.title"];
    assert_eq!(begun_wrong(source), expected);

    let right = "\
state = \u{200f}Momiji مفعّل
escaped = { \"\\u200F\" }Momiji مفعّل
value = { $product } مفعّل
letters = مفعّل Momiji
latin = Momiji Suite
";
    assert_eq!(begun_wrong(right), Vec::<String>::new());
}

#[test]
fn values_are_isolated_from_right_to_left_only() {
    let said = |direction| {
        let bundle = bundle(
            "ar",
            direction,
            "state = { $product } مفعّل\nonly = { $product }".to_owned(),
        );
        let mut arguments = fluent::FluentArgs::new();
        arguments.set("product", "Momiji 2026");
        ["state", "only"].map(|id| {
            let pattern = bundle.get_message(id).unwrap().value().unwrap();
            bundle
                .format_pattern(pattern, Some(&arguments), &mut Vec::new())
                .into_owned()
        })
    };

    assert_eq!(
        said(Direction::RightToLeft),
        ["\u{2068}Momiji 2026\u{2069} مفعّل", "Momiji 2026"]
    );
    assert_eq!(said(Direction::LeftToRight), ["Momiji 2026 مفعّل", "Momiji 2026"]);
}
