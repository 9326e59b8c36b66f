//! Languages that nobody speaks, made from the English messages: they show what is not translated,
//! what is cut off, and what does not turn, before there is a translation.
//!
//! The tags are those of Android and of Unicode CLDR. Placeables, access keys, search terms,
//! abbreviations, codes and what is typed stay as they are.

use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::stand_in::StandIn;
use super::{Language, Locale};

pub(super) mod typed;

use typed::Reader;

/// A language that nobody speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Accented letters, and two fifths more of them, as in many translations.
    Accented,
    /// Arabic letters in place of the Latin ones, from right to left. The words are no Arabic.
    Mirrored,
}

/// Attributes that are typed, not read.
const TYPED: [&str; 3] = ["key", "reading", "also"];
/// Makes a line begin on the right although it begins with a number or a Latin letter.
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';

impl Pseudo {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Returns the language tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// Returns the one with this tag.
    #[must_use]
    pub fn of_tag(tag: &str) -> Option<Self> {
        let tag = super::language::identifier(tag)?;

        Self::ALL.into_iter().find(|pseudo| tag == pseudo.tag())
    }

    pub(super) fn words(self) -> StandIn {
        let english = Language::English;
        let sources = [english.sources(), english.names()];

        StandIn::new(
            self.tag().parse().unwrap_or_default(),
            sources.map(|source| self.source(source)),
        )
    }

    /// Returns a source with its texts changed.
    fn source(self, source: String) -> String {
        let mut resource = match parser::parse(source) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                self.change(message);
            }
        }

        serializer::serialize(&resource)
    }

    fn change(self, message: &mut Message<String>) {
        let typed = |name: &str| TYPED.contains(&name);
        let attributes = message
            .attributes
            .iter_mut()
            .filter(|attribute| !typed(&attribute.id.name));
        for pattern in message
            .value
            .iter_mut()
            .chain(attributes.map(|attribute| &mut attribute.value))
        {
            let mut reader = Reader::default();
            match self {
                Self::Accented => each_text(pattern, &mut reader, &mut Accents::new()),
                Self::Mirrored => {
                    each_text(pattern, &mut reader, &mut mirrored_words);
                    mark(pattern);
                }
            }
        }
    }
}

impl Locale {
    /// Returns a language that nobody speaks.
    #[must_use]
    pub fn pseudo(pseudo: Pseudo) -> Self {
        Self::with(Language::English, Some(Arc::new(pseudo.words())))
    }
}

/// What becomes of a text: of its words, some of which stay as they are.
trait Change {
    fn change(&mut self, words: &[(&str, bool)]) -> String;
}

impl<F: FnMut(&[(&str, bool)]) -> String> Change for F {
    fn change(&mut self, words: &[(&str, bool)]) -> String {
        self(words)
    }
}

fn each_text(pattern: &mut Pattern<String>, reader: &mut Reader, change: &mut dyn Change) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = change.change(&reader.words(value)),
            PatternElement::Placeable { expression } => {
                reader.pass(expression);
                each_variant(expression, reader, change);
            }
        }
    }
}

fn each_variant(expression: &mut Expression<String>, reader: &mut Reader, change: &mut dyn Change) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                each_text(&mut variant.value, reader, change);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            each_variant(expression, reader, change);
        }
        Expression::Inline(_) => {}
    }
}

/// Puts a mark before a pattern that begins with a value, a number or a Latin letter.
fn mark(pattern: &mut Pattern<String>) {
    let begins_with_arabic = match pattern.elements.first() {
        Some(PatternElement::TextElement { value }) => value.chars().find(|symbol| symbol.is_alphanumeric()),
        // A separator.
        Some(PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { .. }),
        })
        | None => return,
        Some(PatternElement::Placeable { .. }) => None,
    }
    .is_some_and(|symbol| ('\u{600}'..='\u{6FF}').contains(&symbol));
    if begins_with_arabic {
        return;
    }
    match pattern.elements.first_mut() {
        Some(PatternElement::TextElement { value }) => value.insert(0, RIGHT_TO_LEFT_MARK),
        _ => pattern.elements.insert(
            0,
            PatternElement::TextElement {
                value: RIGHT_TO_LEFT_MARK.to_string(),
            },
        ),
    }
}

/// Accents letters, and doubles some: two for each five characters of a message.
struct Accents {
    /// The letters still to be added, in tenths of a letter, and five of them to round up.
    owed: usize,
}

impl Accents {
    const fn new() -> Self {
        Self { owed: 5 }
    }
}

impl Change for Accents {
    fn change(&mut self, words: &[(&str, bool)]) -> String {
        let text: String = words.iter().map(|(word, _)| *word).collect();
        self.owed += text.chars().filter(|symbol| *symbol != '\n').count() * 4;
        let mut letters = Vec::new();
        let mut at = 0;
        for (word, is_fixed) in words {
            for symbol in word.chars() {
                if !is_fixed && symbol.is_ascii_alphabetic() {
                    letters.push((at, symbol));
                }
                at += 1;
            }
        }
        if letters.is_empty() {
            return text;
        }
        let (vowels, others): (Vec<_>, Vec<_>) = letters
            .iter()
            .copied()
            .partition(|(_, symbol)| "aeiouAEIOU".contains(*symbol));
        let mut times = vec![1; at];
        let mut left = self.owed / 10;
        self.owed %= 10;
        while left > 0 {
            for group in [&vowels, &others] {
                let taken = left.min(group.len());
                for step in 0..taken {
                    let (at, _) = group[step * group.len() / taken];
                    times[at] += 1;
                }
                left -= taken;
            }
        }
        let mut letters = letters.into_iter().map(|(at, _)| at).peekable();

        text.chars()
            .enumerate()
            .flat_map(|(at, symbol)| {
                let symbol = if letters.next_if_eq(&at).is_some() {
                    accented(symbol)
                } else {
                    symbol
                };
                std::iter::repeat_n(symbol, times[at])
            })
            .collect()
    }
}

/// Accents a letter: those that the languages of Europe have.
fn accented(letter: char) -> char {
    const PLAIN: &str = "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz";
    const ACCENTED: &str = "ÅÇÐÉĞĤÎĴĶŁÑÖŘŠŤÛŴÝŽåçðéğĥîĵķłñöřšťûŵýž";

    counterpart(letter, PLAIN, ACCENTED)
}

fn mirrored_words(words: &[(&str, bool)]) -> String {
    let written = |(word, is_fixed): &(&str, bool)| {
        if *is_fixed {
            (*word).to_owned()
        } else {
            mirrored(word)
        }
    };

    words.iter().map(written).collect()
}

/// Writes a word in Arabic letters.
fn mirrored(word: &str) -> String {
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz,;?";
    const ARABIC: &str = "ابثديفغهئجكلمنوضقرستؤطحخظز،؛؟";

    word.chars()
        .map(|symbol| counterpart(symbol.to_ascii_lowercase(), LATIN, ARABIC))
        .collect()
}

fn counterpart(symbol: char, from: &str, to: &str) -> char {
    from.chars()
        .zip(to.chars())
        .find_map(|(from, to)| (from == symbol).then_some(to))
        .unwrap_or(symbol)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::parts::{self, Parts};
    use super::super::{Direction, Value, is_mark};
    use super::*;

    fn sources() -> [String; 2] {
        [Language::English.sources(), Language::English.names()]
    }

    fn patterns(source: String) -> BTreeMap<String, Parts> {
        let resource = parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));

        parts::of(&resource)
            .flat_map(|(name, patterns)| {
                let named = patterns.into_iter();
                named.map(move |(attribute, parts)| (format!("{name}.{attribute}"), parts))
            })
            .collect()
    }

    /// The words of a text that do not stay as they are.
    fn free_words(text: &str) -> impl Iterator<Item = &str> {
        let words = Reader::default().words(text).into_iter();

        words.filter(|(_, is_fixed)| !is_fixed).map(|(word, _)| word)
    }

    #[test]
    fn what_is_made_up_has_every_message_with_its_values_and_choices() {
        for pseudo in Pseudo::ALL {
            for source in sources() {
                let (english, other) = (patterns(source.clone()), patterns(pseudo.source(source)));
                assert!(english.keys().eq(other.keys()));
                for (name, parts) in &english {
                    let found = &other[name];
                    assert_eq!(parts.variables, found.variables, "{name}");
                    assert_eq!(parts.references, found.references, "{name}");
                    assert_eq!(parts.choices, found.choices, "{name}");
                    assert!(
                        parts.typed.iter().all(|word| typed::has(&found.whole, word)),
                        "{name}"
                    );
                    if TYPED.iter().any(|typed| name.ends_with(&format!(".{typed}"))) {
                        assert_eq!(parts.text, found.text, "{name}");
                    }
                }
            }
        }
    }

    #[test]
    fn accented_messages_are_longer_by_two_fifths() {
        let mut seen = 0;
        for source in sources() {
            let (english, other) = (
                patterns(source.clone()),
                patterns(Pseudo::Accented.source(source)),
            );
            for (name, parts) in &english {
                let (before, after) = (parts.text.chars().count(), other[name].text.chars().count());
                let can_grow = free_words(&parts.whole)
                    .any(|word| word.contains(|symbol: char| symbol.is_ascii_alphabetic()));
                if TYPED.iter().any(|typed| name.ends_with(&format!(".{typed}"))) || !can_grow {
                    assert_eq!(parts.text, other[name].text, "{name}");
                    continue;
                }
                seen += 1;
                // Signs and commands behind the last word do not grow.
                let least = if parts.text.ends_with("-… ()") || !parts.typed.is_empty() {
                    110
                } else {
                    130
                };
                assert!(
                    (before * least..=before * 150).contains(&(after * 100)),
                    "{name}: {before} to {after}: {}",
                    other[name].text
                );
            }
        }
        assert!(seen > 1_000, "{seen}");
    }

    #[test]
    fn mirrored_messages_are_written_from_right_to_left() {
        for source in sources() {
            let english = patterns(source.clone());
            for (name, parts) in patterns(Pseudo::Mirrored.source(source)) {
                if TYPED.iter().any(|typed| name.ends_with(&format!(".{typed}"))) {
                    continue;
                }
                let mut words = parts.whole;
                let mut typed = Vec::from_iter(&english[&name].typed);
                typed.sort_by_key(|word| std::cmp::Reverse(word.len()));
                for word in typed {
                    words = words.replace(word, "");
                }
                assert!(
                    !words.contains(|symbol: char| symbol.is_ascii_lowercase()),
                    "{name}: {words}"
                );
            }
        }
        let locale = Locale::pseudo(Pseudo::Mirrored);
        assert_eq!(locale.direction(), Direction::RightToLeft);
        assert_eq!(locale.tag(), "ar-XB");

        let values: [(&str, Value<'_>); 2] = [("title", "Momiji".into()), ("product", "Suite".into())];
        let title = locale.format("window-title", &values);
        assert!(title.starts_with(RIGHT_TO_LEFT_MARK), "{title:?}");
        assert!(title.contains("\u{2068}Momiji\u{2069}"), "{title:?}");
        assert!(
            locale
                .text("status-activated")
                .chars()
                .all(|symbol| symbol > '\u{600}')
        );
    }

    #[test]
    fn on_a_terminal_there_are_no_marks_of_direction_but_those_of_others_are_seen() {
        let locale = Locale::pseudo(Pseudo::Mirrored).without_marks();
        for name in sources().into_iter().flat_map(patterns).map(|(name, _)| name) {
            let text = locale.text(name.trim_end_matches('.'));
            assert!(!text.is_empty() && !text.contains(is_mark), "{name}: {text:?}");
        }

        let name = "a\u{202e}b\u{2068}c";
        let title = locale.format(
            "window-title",
            &[("title", "Momiji".into()), ("product", name.into())],
        );
        assert!(title.ends_with(r"a\u{202e}b\u{2068}c"), "{title:?}");

        // Words of a message that are put into another one are spelled as they were.
        let name = "โปรด\u{200b}ป้อน می\u{200c}شود";
        let title = locale.format(
            "window-title",
            &[("title", "Momiji".into()), ("product", name.into())],
        );
        assert!(title.ends_with(name), "{title:?}");
    }

    #[test]
    fn accented_words_can_still_be_read() {
        let locale = Locale::pseudo(Pseudo::Accented);

        assert_eq!(locale.direction(), Direction::LeftToRight);
        assert_eq!(locale.text("status-activated"), "ÅÅçťîîvååťééð");
        assert_eq!(
            locale.format("steps", &[("at", 2.into()), ("of", 5.into())]),
            "ŠŠťéép 2 ööff 5"
        );
    }

    #[test]
    fn what_is_typed_stays_as_it_is() {
        for pseudo in Pseudo::ALL {
            let locale = Locale::pseudo(pseudo).without_marks();
            for (name, typed) in [
                ("command-no-place", " --help."),
                ("command-misuse-key", " key set KEY."),
                ("command-option-lang", " en"),
                ("command-option-mode", "light "),
                ("command-option-contrast", "usual"),
                ("command-help-command", "key set"),
                ("terminal-hint-confirmation", " D 512439."),
                ("fault-kms-1.why", "_kakunin-kms._tcp"),
                ("command-not-a-host", "kms.office.example:8482"),
            ] {
                let text = locale.text(name);
                assert!(text.contains(typed), "{name}: {text}");
            }
            let values: [(&str, Value<'_>); 2] = [("product", "Suite".into()), ("kakunin", "momiji".into())];
            let text = locale.format("command-key-by-hand", &values);
            assert!(text.ends_with("momiji activate"), "{text}");
        }
    }
}
