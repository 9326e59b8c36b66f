//! Format messages, numbers, dates, and names of countries and regions in the user's language.
//!
//! Every language is compiled in, from `locales/<tag>/*.ftl` (Project Fluent), deflated. A [`Locale`] is
//! immutable; changing the language makes another one.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::catalogue::Region;
use crate::codes::KeyKind;
use crate::foreign;

use territory::{Elsewhere, Searchable};

pub mod advice;
pub mod fault;
#[cfg(feature = "wizard")]
mod folder;
pub mod language;
mod line;
#[cfg(any(feature = "wizard", test))]
mod parts;
mod pseudo;
mod stand_in;
mod stored;
pub mod territory;
mod time;
#[cfg(feature = "wizard")]
mod unread;
#[cfg(any(feature = "wizard", feature = "kms"))]
mod wanted;

#[cfg(test)]
mod bidi;
#[cfg(test)]
mod parity;

pub use fault::FaultText;
pub use language::{Direction, Language, region_of_system};
pub use pseudo::Pseudo;
#[cfg(feature = "wizard")]
pub(crate) use wanted::chosen;
#[cfg(feature = "kms")]
pub(crate) use wanted::wanted;

use stand_in::StandIn;

type Bundle = fluent::concurrent::FluentBundle<FluentResource>;

/// A language with all its messages.
pub struct Locale {
    language: Language,
    /// Words that go before those of the language.
    stand_in: Option<Arc<StandIn>>,
    has_marks: bool,
    bundle: Bundle,
    /// The names of regions and languages, and the messages of the web page: they are many, and
    /// needed in one place only.
    names: OnceLock<Bundle>,
    /// English, for messages that a translation lacks.
    english: OnceLock<Box<Locale>>,
    /// The search terms of the regions; made on first use.
    territories: OnceLock<HashMap<Region, Searchable>>,
    /// The names of the regions in all other languages; made when something is searched that has none of those.
    territories_elsewhere: OnceLock<Elsewhere>,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.language).finish()
    }
}

/// The value of a variable in a message.
pub type Value<'a> = FluentValue<'a>;

impl Locale {
    /// Loads the messages of a language, or those that are shown in its place (`--locales`).
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self::with(language, stand_in::of(language).cloned())
    }

    fn with(language: Language, stand_in: Option<Arc<StandIn>>) -> Self {
        Self {
            language,
            stand_in,
            has_marks: true,
            bundle: load(language, language.sources()),
            names: OnceLock::new(),
            english: OnceLock::new(),
            territories: OnceLock::new(),
            territories_elsewhere: OnceLock::new(),
        }
    }

    /// Loads the messages of a language for a terminal: without marks of direction.
    ///
    /// Terminals that know one direction only show such marks as boxes, and Braille displays as cells.
    /// Those of foreign values would turn the words around them; they are shown as escapes.
    #[must_use]
    pub fn for_terminal(language: Language) -> Self {
        Self::new(language).without_marks()
    }

    fn without_marks(mut self) -> Self {
        self.has_marks = false;

        self
    }

    /// Returns the language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Returns the writing direction.
    #[must_use]
    pub fn direction(&self) -> Direction {
        let words = self.stand_in.as_ref();

        words.map_or_else(|| self.language.written(), |words| words.direction())
    }

    /// Returns the BCP 47 tag of the words: another one than the language's where others are shown in
    /// its place.
    #[must_use]
    pub fn tag(&self) -> String {
        let words = self.stand_in.as_ref();

        words.map_or_else(|| self.language.tag().to_owned(), |words| words.tag().to_string())
    }

    /// Returns the message with this name: `page-title`, or `page.title` for an attribute.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// Returns the name of a kind of product key.
    #[must_use]
    pub fn key_kind(&self, kind: KeyKind) -> String {
        self.text(match kind {
            KeyKind::MultipleActivation => "key-kind-mak",
            KeyKind::KmsClient => "key-kind-kms-client",
            KeyKind::KmsHost => "key-kind-kms-host",
        })
    }

    /// Returns the message with this name, with values filled in.
    #[must_use]
    pub fn format(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        if let Some(text) = self.find(id, values) {
            return text;
        }
        tracing::error!(language = self.language.tag(), id, "no such message");

        match self.english() {
            Some(english) => english.format(id, values),
            None => id.to_owned(),
        }
    }

    /// Returns the message with this name, if there is one.
    #[must_use]
    pub fn find(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let (name, attribute) = match id.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (id, None),
        };
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(*name, self.insertable(value));
        }
        let words = self.stand_in.as_ref();
        if let Some(text) = words.and_then(|words| words.find(name, attribute, &arguments)) {
            return Some(self.marked(text));
        }
        let bundle = if self.bundle.has_message(name) {
            &self.bundle
        } else {
            self.names
                .get_or_init(|| load(self.language, self.language.names()))
        };
        let message = bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        if !errors.is_empty() {
            tracing::error!(
                language = self.language.tag(),
                id,
                ?errors,
                "a message could not be completed"
            );
        }

        Some(self.marked(text))
    }

    /// Returns a value as it is put into a message.
    fn insertable<'a>(&self, value: &Value<'a>) -> Value<'a> {
        match value {
            FluentValue::String(text) if !self.has_marks => {
                FluentValue::String(foreign::lines(text).into_owned().into())
            }
            _ => value.clone(),
        }
    }

    /// Returns a message with its marks of direction, or without them.
    fn marked(&self, mut text: String) -> String {
        if !self.has_marks {
            text.retain(|symbol| !is_mark(symbol));
        }

        text
    }

    /// Returns the English locale, if this is another language.
    fn english(&self) -> Option<&Self> {
        (self.language != Language::English).then(|| {
            self.english
                .get_or_init(|| {
                    Box::new(Self {
                        has_marks: self.has_marks,
                        ..Self::new(Language::English)
                    })
                })
                .as_ref()
        })
    }
}

/// Returns whether a character only tells in which direction text is written (Unicode Standard Annex 9,
/// 2.4 and 2.6), in the ways that messages may.
pub(crate) const fn is_of_direction(symbol: char) -> bool {
    matches!(
        symbol,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}'
    )
}

/// Returns whether a character of a message is no letter of it: a mark of direction, or of where a line
/// may end within a word or must not end.
const fn is_mark(symbol: char) -> bool {
    is_of_direction(symbol) || matches!(symbol, '\u{ad}' | '\u{2060}' | '\u{feff}')
}

fn load(language: Language, source: String) -> Bundle {
    bundle(language.tag(), language.written(), source)
}

fn bundle(tag: &str, direction: Direction, source: String) -> Bundle {
    let identifier: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![identifier]);
    // Isolation marks would be copied along with a number or a code; they are only useful between
    // runs of different directions.
    bundle.set_use_isolating(direction == Direction::RightToLeft);

    let resource = match FluentResource::try_new(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    if let Err(errors) = bundle.add_resource(resource) {
        tracing::error!(language = tag, ?errors, "a message is defined twice");
    }

    bundle
}
