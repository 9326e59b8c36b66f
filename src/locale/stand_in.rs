//! Words that are shown in place of those of a language of the program: a translator's, or made up.
//!
//! Which they are is told once, when the program starts, and holds for all that it shows, as the
//! language of its surroundings does. A [`Language`] stays what it is; only its words are others.

use std::sync::{Arc, OnceLock};

use fluent::{FluentArgs, FluentResource};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::{Bundle, Direction, Language};

/// Words in place of those of a language.
pub(super) struct StandIn {
    tag: LanguageIdentifier,
    own_name: String,
    bundle: Bundle,
}

static USED: OnceLock<Vec<(Language, Arc<StandIn>)>> = OnceLock::new();

/// Uses these words from now on. They are those of the program's start: a second call is without
/// effect.
#[cfg(any(feature = "wizard", feature = "kms"))]
pub(super) fn keep(words: Vec<(Language, Arc<StandIn>)>) {
    let _kept = USED.set(words);
}

/// Returns the words that are shown in place of those of a language.
pub(super) fn of(language: Language) -> Option<&'static Arc<StandIn>> {
    let mut used = USED.get()?.iter();

    used.find(|(replaced, _)| *replaced == language)
        .map(|(_, words)| words)
}

impl StandIn {
    /// Makes words of sources, of which a message that cannot be read is left out.
    pub(super) fn new(tag: LanguageIdentifier, sources: impl IntoIterator<Item = String>) -> Self {
        let mut bundle = Bundle::new_concurrent(vec![tag.clone()]);
        bundle.set_use_isolating(direction(&tag) == Direction::RightToLeft);
        for source in sources {
            let resource = match FluentResource::try_new(source) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // Of two messages with the same name the first one stays.
            let _twice = bundle.add_resource(resource);
        }
        let mut words = Self {
            own_name: tag.to_string(),
            tag,
            bundle,
        };
        if let Some(own_name) = words.name() {
            words.own_name = own_name;
        }

        words
    }

    /// Returns the language's name with that of its region, and with its script: of Chinese, for
    /// example, there may be two in a folder.
    fn name(&self) -> Option<String> {
        let said = |name: &str| self.find(name, None, &FluentArgs::new());
        let mut name = said(&format!("language-{}", self.tag.language.as_str()))?;
        let script = self.tag.script.map(|script| script.to_string());
        let region = self.tag.region;
        let region = region.and_then(|region| said(&format!("territory-{}", region.as_str())));
        let separator = said("list-separator").unwrap_or_else(|| " ".to_owned());
        for part in [script, region].into_iter().flatten() {
            name.push_str(&separator);
            name.push_str(&part);
        }

        Some(name)
    }

    /// Returns the language tag of the words.
    pub(super) const fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// Returns the language's name in the words themselves; its tag, where they do not have it.
    pub(super) fn own_name(&self) -> &str {
        &self.own_name
    }

    /// Returns the direction in which the language is written.
    pub(super) fn direction(&self) -> Direction {
        direction(&self.tag)
    }

    /// Returns a message, unless it is missing or cannot be completed.
    pub(super) fn find(
        &self,
        name: &str,
        attribute: Option<&str>,
        values: &FluentArgs<'_>,
    ) -> Option<String> {
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(values), &mut errors)
            .into_owned();

        errors.is_empty().then_some(text)
    }
}

fn direction(tag: &LanguageIdentifier) -> Direction {
    match tag.character_direction() {
        CharacterDirection::RTL => Direction::RightToLeft,
        CharacterDirection::LTR | CharacterDirection::TTB => Direction::LeftToRight,
    }
}
