//! Take the language that somebody asks for by its tag.

use std::io::Write as _;

use super::{Language, Locale};
use crate::codes::secret;
use crate::foreign;

/// Returns the language with this tag. Where there is none, says so on the standard error, with those
/// that there are, and returns English.
pub(crate) fn wanted(tag: &str) -> Language {
    Language::from_tag(tag).unwrap_or_else(|| {
        let english = Language::English;
        let tag = foreign::shown(&secret::hidden(tag)).into_owned();
        let known: Vec<String> = Language::ALL
            .iter()
            .map(|language| format!("{} ({})", language.tag(), language.own_name()))
            .collect();
        let told = Locale::new(english).format(
            "command-no-language",
            &[("tag", tag.into()), ("languages", known.join(", ").into())],
        );
        let _told = writeln!(foreign::stderr(), "{told}");

        english
    })
}
