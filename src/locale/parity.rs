//! Tests that every language has the same messages, and that all of them are used.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::parser;
use unicode_width::UnicodeWidthStr as _;

use super::parts::OPTIONAL;
use super::{Language, parts};

/// The structure of a message: for its value (an empty name) and each attribute, the variables in
/// it.
type Shape = BTreeMap<String, BTreeSet<String>>;

/// Prefixes of messages that are named by a code of the catalogue or the computer, and are tested
/// with those.
const FAMILIES: [&str; 3] = ["territory-", "language-", "fault-"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub(super) fn files(language: Language) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join("locales").join(language.tag()))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        // A glossary may lie beside them.
        .filter(|file| file.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();

    files
}

fn messages(language: Language) -> BTreeMap<String, Shape> {
    let mut messages = BTreeMap::new();
    for file in files(language) {
        let source = fs::read_to_string(&file).unwrap();
        let resource = parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
        for (name, shape) in parts::of(&resource) {
            assert!(
                shape.values().all(|parts| !parts.has_blank),
                "{name}: a message without words"
            );
            let shape = shape
                .into_iter()
                .map(|(attribute, parts)| (attribute, parts.variables))
                .collect();
            let twice = messages.insert(name.to_owned(), shape);
            assert!(twice.is_none(), "{name} is defined twice in {}", language.tag());
        }
    }

    messages
}

/// Returns every text literal in the program that could name a message.
fn literals() -> BTreeSet<String> {
    fn visit(folder: &Path, found: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                visit(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let source = fs::read_to_string(&path).unwrap();
                found.extend(source.split('"').skip(1).map(str::to_owned));
            }
        }
    }

    let mut found = BTreeSet::new();
    visit(&root().join("src"), &mut found);

    found
}

#[test]
fn every_folder_of_locales_is_a_language_and_no_other() {
    let folders: BTreeSet<String> = fs::read_dir(root().join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    let tags: BTreeSet<String> = Language::ALL
        .iter()
        .map(|language| language.tag().to_owned())
        .collect();

    assert_eq!(folders, tags);
}

#[test]
fn languages_agree_on_messages_attributes_and_variables() {
    let english = messages(Language::English);
    for language in Language::ALL {
        let other = messages(*language);
        let names = |messages: &BTreeMap<String, Shape>| messages.keys().cloned().collect::<BTreeSet<_>>();
        let (ours, theirs) = (names(&english), names(&other));
        let different: Vec<_> = ours.symmetric_difference(&theirs).collect();
        assert!(different.is_empty(), "{}: {different:?}", language.tag());
        for (name, shape) in &english {
            let without_optional = |shape: &Shape| {
                let mut shape = shape.clone();
                shape.retain(|attribute, _| !OPTIONAL.contains(&attribute.as_str()));
                shape
            };
            assert_eq!(
                without_optional(shape),
                without_optional(&other[name]),
                "{name} in {}",
                language.tag()
            );
        }
    }
}

/// Messages that say in some language what they say in English: a word that both have, a form of values.
const LIKE_ENGLISH: [(&str, &[&str]); 10] = [
    (
        "de",
        &[
            "button-details",
            "command-doctor-name",
            "command-doctor-port",
            "desk-organisation",
            "desk-sees-details",
            "desk-sees-internet",
            "desk-token",
            "link-details",
            "method-internet",
            "terminal-bad",
        ],
    ),
    (
        "es",
        &[
            "desk-role-auditor",
            "desk-role-supervisor",
            "desk-sees-internet",
            "desk-supervise",
            "desk-token",
            "method-internet",
        ],
    ),
    (
        "fr",
        &[
            "command-doctor-catalogue",
            "command-doctor-port",
            "command-heading-arguments",
            "command-heading-options",
            "command-usage-options",
            "desk-activations",
            "desk-organisation",
            "desk-sees-internet",
            "method-internet",
            "overview-title",
        ],
    ),
    ("he", &["demo-desk-argument"]),
    (
        "it",
        &[
            "desk-sees-internet",
            "desk-sees-overview",
            "desk-token",
            "digit-0",
            "method-file",
            "method-internet",
            "privacy-title",
        ],
    ),
    (
        "nl",
        &[
            "button-details",
            "button-later",
            "desk-role-auditor",
            "desk-role-supervisor",
            "desk-sees-details",
            "desk-sees-internet",
            "desk-sees-overview",
            "desk-supervise",
            "desk-token",
            "fact-product",
            "link-details",
            "method-internet",
            "page-help",
            "part-processor",
            "privacy-title",
        ],
    ),
    (
        "pl",
        &[
            "command-doctor-port",
            "desk-role-administrator",
            "desk-sees-internet",
            "desk-token",
            "digit-0",
            "fact-limit",
            "method-internet",
            "terminal-bad",
        ],
    ),
    (
        "pt-BR",
        &[
            "desk-role-auditor",
            "desk-role-supervisor",
            "desk-sees-internet",
            "desk-supervise",
            "desk-token",
            "digit-0",
            "method-internet",
        ],
    ),
    ("th", &["demo-desk-argument"]),
    ("vi", &["desk-sees-internet", "desk-token", "method-internet"]),
];

#[test]
fn nothing_is_left_in_english_but_what_is_the_same_there() {
    let mut left: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let english = texts(Language::English);
    for language in Language::ALL
        .iter()
        .filter(|language| **language != Language::English)
    {
        for (name, text) in texts(*language) {
            let is_left =
                english.get(&name) == Some(&text) && has_words(&text) && name.strip_suffix(".key").is_none();
            if is_left && !FAMILIES.iter().any(|family| name.starts_with(family)) {
                left.entry(language.tag()).or_default().insert(name);
            }
        }
    }
    let allowed: BTreeMap<&str, BTreeSet<String>> = LIKE_ENGLISH
        .iter()
        .map(|(tag, names)| (*tag, names.iter().map(|name| (*name).to_owned()).collect()))
        .collect();

    assert_eq!(left, allowed);
}

/// Whether a text has words beside its values and what is typed or a mark of its own.
fn has_words(text: &str) -> bool {
    let mut parts = text.split('{');
    let before = parts.next().unwrap_or_default();
    let outside: String = std::iter::once(before)
        .chain(parts.map(|part| part.split_once('}').map_or("", |(_, rest)| rest)))
        .collect();

    outside
        .split(|letter: char| !letter.is_alphabetic())
        .any(|word| word.chars().count() > 3)
}

/// The texts of all messages and attributes of a language, as they are written.
fn texts(language: Language) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for file in files(language) {
        let source = fs::read_to_string(&file).unwrap();
        let mut message = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let Some((name, text)) = line.split_once(" = ") else {
                continue;
            };
            let name = name.trim();
            if !line.starts_with(' ') {
                name.clone_into(&mut message);
            }
            let name = if name.starts_with('.') {
                format!("{message}{name}")
            } else {
                name.to_owned()
            };
            texts.insert(name, text.trim().to_owned());
        }
    }

    texts
}

#[test]
fn buttons_are_short_enough_for_their_line() {
    /// In columns, of which the characters of East Asia take two. Four buttons stand beside each other.
    const LONGEST: usize = 32;

    for language in Language::ALL {
        let texts = texts(*language);
        for name in texts.keys().filter_map(|name| name.strip_suffix(".key")) {
            let width = texts[name].width();
            assert!(
                width <= LONGEST,
                "{}: {name} is {width} wide: {}",
                language.tag(),
                texts[name]
            );
        }
    }
}

#[test]
fn every_message_is_used() {
    let literals = literals();
    let unused: Vec<String> = messages(Language::English)
        .into_keys()
        .filter(|name| !FAMILIES.iter().any(|family| name.starts_with(family)))
        .filter(|name| {
            !literals.iter().any(|literal| {
                literal == name || literal.strip_prefix(name.as_str()).is_some_and(is_attribute)
            })
        })
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

fn is_attribute(rest: &str) -> bool {
    rest.starts_with('.')
}

#[test]
fn every_message_that_the_program_names_exists() {
    let known = messages(Language::English);
    // The name of a message begins with the same first word as an existing one.
    let families: BTreeSet<&str> = known.keys().filter_map(|name| name.split('-').next()).collect();
    let calls = [
        "text(",
        "format(",
        "button(",
        "link(",
        "fact(",
        "badge(",
        "about_product(",
        "find(",
    ];
    let mut missing = BTreeSet::new();
    let mut stack = vec![root().join("src")];
    while let Some(path) = stack.pop() {
        if path.is_dir() {
            stack.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            continue;
        }
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let source: String = fs::read_to_string(&path).unwrap().split_whitespace().collect();
        for call in calls {
            for rest in source.split(&format!(".{call}\"")).skip(1) {
                let name = rest.split('"').next().unwrap_or_default();
                let name = name.split('.').next().unwrap_or_default();
                let first = name.split('-').next().unwrap_or_default();
                let looks_like_one = name.contains('-') && families.contains(first) && !name.contains('{');
                if looks_like_one && !known.contains_key(name) {
                    missing.insert(name.to_owned());
                }
            }
        }
    }
    assert!(missing.is_empty(), "no language has {missing:?}");
}

#[test]
fn every_file_of_words_is_compiled_in() {
    let lines = |text: &str| -> BTreeMap<String, usize> {
        let mut lines = BTreeMap::new();
        let said = text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty());
        said.for_each(|line| *lines.entry(line.to_owned()).or_default() += 1);
        lines
    };
    for language in Language::ALL {
        let written: String = files(*language)
            .iter()
            .map(|file| fs::read_to_string(file).unwrap() + "\n")
            .collect();
        assert_eq!(
            lines(&(language.sources() + &language.names())),
            lines(&written),
            "{}",
            language.tag()
        );
    }
}

/// Values that are names, lists of names or spans of time. What they are called in a language, and
/// how its grammar bends them, is not known where they are inserted.
const NAMES: [&str; 9] = [
    "domains",
    "edition",
    "language",
    "languages",
    "product",
    "products",
    "region",
    "span",
    "vendor",
];
/// Words behind which some language needs a case or an article.
const BENDING: [&str; 17] = [
    "a",
    "about",
    "activate",
    "activates",
    "after",
    "an",
    "by",
    "for",
    "from",
    "in",
    "into",
    "of",
    "on",
    "the",
    "to",
    "with",
    "within",
];

/// English is what all else is translated from.
#[test]
fn no_name_stands_where_a_language_would_bend_it() {
    for file in files(Language::English) {
        let source = fs::read_to_string(&file).unwrap();
        for (line, name) in source
            .lines()
            .flat_map(|line| NAMES.iter().map(move |name| (line, name)))
        {
            let name = format!("{{ ${name} }}");
            for (at, _) in line.match_indices(&name) {
                let word = line[..at]
                    .trim_end()
                    .rsplit([' ', '('])
                    .next()
                    .unwrap_or_default();
                let is_bent = BENDING.contains(&word.to_lowercase().as_str())
                    || line[at + name.len()..].starts_with(['’', '\'']);
                assert!(!is_bent, "{}: {line}", file.display());
            }
        }
    }
}
