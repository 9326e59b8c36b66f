//! Puts the breaks into the text of Fluent messages and leaves everything else as it was.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::{self, Slice};

use crate::words::Words;

/// ZERO WIDTH SPACE: a line may break here.
const BREAK: char = '\u{200b}';
/// Attributes that nobody reads: access keys, and what names are found and sorted by.
const NOT_READ: [&str; 4] = ["key", "also", "reading", "order"];

/// What is wrong with a file, and in which line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) line: usize,
    pub(crate) what: String,
}

/// Returns the source of messages with a break between any two words where only a dictionary knows of one, and
/// with no other break in a text.
pub(crate) fn with_breaks(words: Words, source: &str) -> Result<String, Wrong> {
    let mut plain = String::with_capacity(source.len());
    let mut copied = 0;
    for text in texts(source)? {
        plain.push_str(&source[copied..text.start]);
        plain.extend(text.value.chars().filter(|letter| *letter != BREAK));
        copied = text.start + text.value.len();
    }
    plain.push_str(&source[copied..]);

    let mut broken = String::with_capacity(plain.len() * 2);
    let mut copied = 0;
    let moved = || moved(source, &plain);
    for text in texts(&plain)
        .map_err(|_| moved())?
        .iter()
        .filter(|text| text.is_read)
    {
        for end in words.ends(text.value) {
            broken.push_str(&plain[copied..text.start + end]);
            broken.push(BREAK);
            copied = text.start + end;
        }
    }
    broken.push_str(&plain[copied..]);

    if without_breaks(source)? == without_breaks(&broken).map_err(|_| moved())? {
        Ok(broken)
    } else {
        Err(moved())
    }
}

/// Says that a break cannot be taken out, in the first line that has one: a value of nothing else, for example,
/// would be none.
fn moved(source: &str, plain: &str) -> Wrong {
    let same = source
        .lines()
        .zip(plain.lines())
        .take_while(|(old, new)| old == new);

    Wrong {
        line: same.count() + 1,
        what: "without U+200B here, or in a line below, the message would be another: take it out by hand"
            .to_owned(),
    }
}

/// A text in a message: a line, or a part of one between values.
struct Text<'s> {
    start: usize,
    value: &'s str,
    is_read: bool,
}

fn texts(source: &str) -> Result<Vec<Text<'_>>, Wrong> {
    let mut texts = Vec::new();
    each_text(&mut parsed(source, source)?, &mut |value: &mut &str, is_read| {
        // The parser copies nothing: a text is a part of the source.
        let start = value.as_ptr() as usize - source.as_ptr() as usize;
        texts.push(Text {
            start,
            value,
            is_read,
        });
    });
    texts.sort_by_key(|text| text.start);

    Ok(texts)
}

/// Returns what the source means, apart from breaks in texts.
fn without_breaks(source: &str) -> Result<Resource<String>, Wrong> {
    let mut resource = parsed(source.to_owned(), source)?;
    each_text(&mut resource, &mut |text: &mut String, _| {
        text.retain(|letter| letter != BREAK);
    });

    Ok(resource)
}

fn parsed<'s, S: Slice<'s>>(input: S, source: &str) -> Result<Resource<S>, Wrong> {
    parser::parse(input).map_err(|(_, errors)| {
        let first = errors.into_iter().min_by_key(|error| error.pos.start);
        let at = first
            .as_ref()
            .map_or(0, |error| error.pos.start.min(source.len()));

        Wrong {
            line: line_of(source.as_bytes(), at),
            what: first.map_or_else(String::new, |error| error.to_string()),
        }
    })
}

/// Returns the number of the line at a place.
pub(crate) fn line_of(source: &[u8], at: usize) -> usize {
    source[..at].split(|byte| *byte == b'\n').count()
}

/// Visits each text with whether it is read, and takes texts away that are empty then.
fn each_text<S: AsRef<str>>(resource: &mut Resource<S>, visit: &mut impl FnMut(&mut S, bool)) {
    for entry in &mut resource.body {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_mut(), &mut message.attributes),
            Entry::Term(term) => (Some(&mut term.value), &mut term.attributes),
            _ => continue,
        };
        if let Some(value) = value {
            in_pattern(value, true, visit);
        }
        for attribute in attributes {
            let is_read = !NOT_READ.contains(&attribute.id.name.as_ref());
            in_pattern(&mut attribute.value, is_read, visit);
        }
    }
}

fn in_pattern<S: AsRef<str>>(pattern: &mut Pattern<S>, is_read: bool, visit: &mut impl FnMut(&mut S, bool)) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(value, is_read),
            PatternElement::Placeable { expression } => in_expression(expression, is_read, visit),
        }
    }
    pattern.elements.retain(
        |element| !matches!(element, PatternElement::TextElement { value } if value.as_ref().is_empty()),
    );
}

/// Of a placeable only the variants are text; what they are chosen by, values and literals are not.
fn in_expression<S: AsRef<str>>(
    expression: &mut Expression<S>,
    is_read: bool,
    visit: &mut impl FnMut(&mut S, bool),
) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                in_pattern(&mut variant.value, is_read, visit);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            in_expression(expression, is_read, visit);
        }
        Expression::Inline(_) => (),
    }
}

#[cfg(test)]
mod tests;
