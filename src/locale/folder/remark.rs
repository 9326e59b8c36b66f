//! What is wrong in a translator's folder, as sentences.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use crate::breaks;
use crate::codes::secret;
use crate::foreign;
use crate::locale::Locale;

/// The number of names that a remark lists.
const MOST_NAMES: usize = 8;

/// Something that is wrong in a folder.
#[derive(Debug)]
pub(in crate::locale) struct Remark {
    place: String,
    what: What,
}

#[derive(Debug)]
pub(super) enum What {
    /// The folder has no folder of a language.
    NoLanguage,
    /// The name of a folder is no language tag.
    NoTag,
    /// A file or folder cannot be read.
    Unread(io::Error),
    NotUtf8,
    Nested,
    Syntax(String),
    Blank(String),
    /// A message was there before: where.
    Twice(String, String),
    Unknown(String),
    /// A message names something that it is not given.
    Foreign(String, BTreeSet<String>),
    /// A message leaves out values.
    LeavesOut(String, BTreeSet<String>),
    /// A message lacks a value or attributes.
    Lacks(String, BTreeSet<String>),
    /// An access key is not one letter.
    Key(String, String),
    /// A choice has keys that the value never is; those that it can be.
    Choice(String, BTreeSet<String>, Vec<String>),
    /// A choice lacks words that the value can be.
    NoChoice(String, BTreeSet<String>),
    /// A message lacks words that are typed.
    Typed(String, BTreeSet<String>),
    /// A choice lacks plural forms of the language.
    Plural(String, BTreeSet<String>),
    /// Messages are not there.
    Missing(usize, BTreeSet<String>),
    /// More is wrong.
    More(usize),
}

/// How many names a remark lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::locale) enum Names {
    /// As many as a terminal has room for.
    Some,
    All,
}

impl Remark {
    pub(super) fn new(path: &Path, line: Option<usize>, what: What) -> Self {
        Self {
            place: place(path, line),
            what,
        }
    }

    /// Returns the sentence for the translator.
    pub(in crate::locale) fn told(&self, locale: &Locale, names: Names) -> String {
        let most = match names {
            Names::Some => MOST_NAMES,
            Names::All => usize::MAX,
        };
        let cut = |names: Vec<String>| {
            let more = if names.len() > most { " …" } else { "" };
            locale.list(&names[..names.len().min(most)]) + more
        };
        let listed = |names: &BTreeSet<String>| cut(Vec::from_iter(names.clone()));
        let mut given = String::new();
        let (id, message, detail, count) = match &self.what {
            What::NoLanguage => ("command-locales-no-language", "", String::new(), 0),
            What::NoTag => ("command-locales-no-tag", "", String::new(), 0),
            What::Unread(cause) => ("command-locales-unread", "", locale.unread(cause), 0),
            What::NotUtf8 => ("command-locales-not-utf-8", "", String::new(), 0),
            What::Nested => ("command-locales-nested", "", String::new(), 0),
            What::Syntax(cause) => ("command-locales-syntax", "", cause.clone(), 0),
            What::Blank(message) => ("command-locales-blank", message.as_str(), String::new(), 0),
            What::Twice(message, before) => ("command-locales-twice", message.as_str(), before.clone(), 0),
            What::Unknown(message) => ("command-locales-unknown", message.as_str(), String::new(), 0),
            What::Foreign(message, values) => {
                ("command-locales-foreign", message.as_str(), listed(values), 0)
            }
            What::LeavesOut(message, values) => {
                ("command-locales-leaves-out", message.as_str(), listed(values), 0)
            }
            What::Lacks(message, values) => ("command-locales-lacks", message.as_str(), listed(values), 0),
            What::Key(message, text) => ("command-locales-key", message.as_str(), text.clone(), 0),
            What::Choice(message, keys, others) => {
                given = cut(others.clone());
                ("command-locales-choice", message.as_str(), listed(keys), 0)
            }
            What::NoChoice(message, keys) => ("command-locales-no-choice", message.as_str(), listed(keys), 0),
            What::Typed(message, words) => ("command-locales-typed", message.as_str(), listed(words), 0),
            What::Plural(message, forms) => ("command-locales-plural", message.as_str(), listed(forms), 0),
            What::Missing(count, missing) => ("command-locales-missing", "", listed(missing), *count),
            What::More(count) => ("command-locales-more", "", String::new(), *count),
        };
        let told = locale.format(
            id,
            &[
                ("place", self.place.as_str().into()),
                ("message", message.into()),
                ("detail", detail.into()),
                ("given", given.into()),
                ("count", count.into()),
            ],
        );

        foreign::shown(&breaks::without(&secret::hidden(&told))).into_owned()
    }
}

/// Returns a file, and a line of it.
pub(super) fn place(path: &Path, line: Option<usize>) -> String {
    let path = path.display();

    line.map_or_else(|| path.to_string(), |line| format!("{path}:{line}"))
}
