//! Take the language that somebody asks for by its tag, and the words of a translator's folder.

#[cfg(feature = "wizard")]
use std::io::IsTerminal as _;
use std::io::Write as _;
#[cfg(feature = "wizard")]
use std::path::Path;
use std::sync::Arc;

#[cfg(feature = "wizard")]
use super::folder::{Folder, Names};
use super::stand_in::{self, StandIn};
use super::{Language, Locale, Pseudo, language};
use crate::codes::secret;
use crate::foreign;

/// The number of letters of an unknown tag that are repeated.
const LONGEST_TAG: usize = 40;

/// The tag of the program's English.
const ENGLISH: &str = Language::English.tag();

/// Which language was chosen, with which words, and what is to be said of it.
struct Choice {
    language: Option<Language>,
    words: Vec<(Language, Arc<StandIn>)>,
    told: Vec<String>,
}

/// Returns the language with this tag. Where there is none, says so on the standard error, with those
/// that there are, and returns English.
#[cfg(feature = "kms")]
pub(crate) fn wanted(tag: &str) -> Language {
    choose(Some(tag), Vec::new()).taken().unwrap_or_default()
}

/// Returns the language with this tag, or else the first one of a translator's folder, whose words
/// are shown from now on. What is wrong in the folder is told on the standard error.
#[cfg(feature = "wizard")]
pub(crate) fn chosen(tag: Option<&str>, folder: Option<&Path>) -> Option<Language> {
    let Some(folder) = folder.map(Folder::read) else {
        return choose(tag, Vec::new()).taken();
    };
    let locale = Locale::with(Language::of_system(), None);
    // In a file there is room for what a screen has none for.
    let names = if std::io::stderr().is_terminal() {
        Names::Some
    } else {
        Names::All
    };
    let remarks = folder.remarks.iter();
    let told: Vec<String> = remarks.map(|remark| remark.told(&locale, names)).collect();
    tell(&told);

    choose(tag, folder.languages).taken()
}

fn choose(tag: Option<&str>, translated: Vec<(String, StandIn)>) -> Choice {
    let pseudo = tag.and_then(Pseudo::of_tag);
    let tags: Vec<&str> = translated
        .iter()
        .map(|(tag, _)| tag.as_str())
        .chain(Language::ALL.iter().map(|language| language.tag()))
        .collect();
    let at = match (tag, pseudo) {
        (_, Some(_)) => None,
        (Some(tag), None) => language::nearest(&[tag.to_owned()], &tags),
        (None, None) => (!translated.is_empty()).then_some(0),
    };
    let mut told = Vec::new();
    if let (Some(tag), None, None) = (tag, pseudo, at) {
        told.push(not_available(tag, &translated));
    }
    let ours = |tag: &str| {
        Language::ALL
            .iter()
            .copied()
            .find(|language| language.tag() == tag)
    };
    let language = match at.and_then(|at| tags.get(at)) {
        // Where the program lacks the language, it stands in the place of English.
        Some(tag) => Some(ours(tag).unwrap_or_default()),
        None => tag.map(|_| Language::English),
    };

    // Who names English, or what is nowhere, is to read English.
    let is_english_wanted = tag.is_some()
        && pseudo.is_none()
        && at.is_none_or(|at| tags.get(at).is_some_and(|tag| *tag == ENGLISH));

    // One place for all languages that the program lacks: it is for the one that was asked for, or
    // else for the first one.
    let mut in_place_of_english = pseudo.map(Pseudo::words);
    let mut words = Vec::new();
    for (index, (tag, translation)) in translated.into_iter().enumerate() {
        match ours(&tag) {
            Some(language) if language != Language::English => words.push((language, Arc::new(translation))),
            None if is_english_wanted => {}
            _ if pseudo.is_none() && (at == Some(index) || in_place_of_english.is_none()) => {
                in_place_of_english = Some(translation);
            }
            _ => {}
        }
    }
    words.extend(in_place_of_english.map(|words| (Language::English, Arc::new(words))));

    Choice {
        language,
        words,
        told,
    }
}

fn not_available(tag: &str, translated: &[(String, StandIn)]) -> String {
    // What is longer is no tag, and would push the rest off the screen.
    let tag = secret::hidden(tag);
    let beginning: String = tag.chars().take(LONGEST_TAG).collect();
    let more = if beginning.len() < tag.len() { "…" } else { "" };
    let tag = foreign::shown(&beginning).into_owned() + more;
    let replaced: Vec<&str> = translated.iter().map(|(tag, _)| tag.as_str()).collect();
    let translated = translated
        .iter()
        .map(|(tag, words)| (tag.clone(), words.own_name().to_owned()));
    let is_replaced = |language: &&Language| replaced.contains(&language.tag());
    let ours = Language::ALL
        .iter()
        .filter(|language| !is_replaced(language))
        .map(|language| (language.tag().to_owned(), language.own_name().to_owned()));
    let known: Vec<String> = ours
        .chain(translated)
        .map(|(tag, name)| format!("{tag} ({name})"))
        .collect();

    Locale::with(Language::English, None).format(
        "command-no-language",
        &[("tag", tag.into()), ("languages", known.join(", ").into())],
    )
}

impl Choice {
    fn taken(self) -> Option<Language> {
        tell(&self.told);
        if !self.words.is_empty() {
            stand_in::keep(self.words);
        }

        self.language
    }
}

fn tell(told: &[String]) {
    for line in told {
        let _told = writeln!(foreign::stderr(), "{line}");
    }
}

#[cfg(test)]
mod tests {
    use super::super::Direction;
    use super::*;

    fn translated(tags: &[&str]) -> Vec<(String, StandIn)> {
        let words = |tag: &str| {
            let base = tag.split('-').next().unwrap();
            let source = format!("language-{base} = the name of {tag}\n");
            (tag.to_owned(), StandIn::new(tag.parse().unwrap(), [source]))
        };

        tags.iter().map(|tag| words(tag)).collect()
    }

    #[test]
    fn the_language_that_is_asked_for_is_shown_and_no_other_takes_its_place() {
        let (english, japanese) = (Some(Language::English), Some(Language::Japanese));
        for (tag, folder, language, words) in [
            (None, &[][..], None, &[][..]),
            (Some("ja"), &[], japanese, &[]),
            (Some("en-XA"), &[], english, &["en-XA"]),
            (Some("ar_XB.UTF-8"), &["sv", "ja"], english, &["ja", "ar-XB"]),
            (None, &["sv"], english, &["sv"]),
            (None, &["ja"], japanese, &["ja"]),
            (Some("sv-FI"), &["fa", "sv", "ja"], english, &["ja", "sv"]),
            (None, &["fa", "sv"], english, &["fa"]),
            (Some("ja"), &["en", "ja"], japanese, &["ja", "en"]),
            (Some("en"), &["en"], english, &["en"]),
            (Some("en"), &["da", "en"], english, &["en"]),
            (Some("en"), &["sv"], english, &[]),
            (Some("en-US"), &["sv", "ja"], english, &["ja"]),
            (Some("en-GB"), &["en-GB", "sv"], english, &["en-GB"]),
            (Some("ja"), &["sv"], japanese, &["sv"]),
            (Some("uz-Cyrl"), &["uz-Latn", "uz-Cyrl"], english, &["uz-Cyrl"]),
            (
                Some("fr-CH"),
                &["sv", "fr", "ja"],
                Some(Language::French),
                &["ja", "fr", "sv"],
            ),
        ] {
            let choice = choose(tag, translated(folder));
            let mut found: Vec<String> = choice
                .words
                .iter()
                .map(|(_, words)| words.tag().to_string())
                .collect();
            let mut words = words.to_vec();
            found.sort_unstable();
            words.sort_unstable();
            assert_eq!(choice.language, language, "{tag:?} of {folder:?}");
            assert_eq!(found, words, "{tag:?} of {folder:?}");
            assert!(choice.told.is_empty(), "{:?}", choice.told);
        }
    }

    #[test]
    fn a_language_that_is_nowhere_is_told_with_those_that_are() {
        for tag in ["xx", "", "C", "nb", &"x".repeat(10_000)] {
            let choice = choose(Some(tag), translated(&["sv"]));
            assert_eq!(choice.language, Some(Language::English));
            assert!(choice.words.is_empty(), "{tag}");
            let told = choice.told.join("|");
            assert!(told.len() < 600, "{told}");
            assert!(
                told.contains("ja (日本語)") && told.contains("sv (the name of sv)"),
                "{told}"
            );
        }
    }

    #[test]
    fn a_language_that_is_there_twice_is_listed_once() {
        let told = choose(Some("xx"), translated(&["en", "sv"])).told.join("|");
        assert_eq!(told.matches("en (").count(), 1, "{told}");
        assert!(told.contains("en (the name of en)"), "{told}");
    }

    #[test]
    fn languages_of_the_same_name_have_their_script_or_region_with_it() {
        let words = "language-zh = Chinese\nterritory-TW = Taiwan\nlist-separator = { \", \" }\n";
        for (tag, name) in [
            ("zh", "Chinese"),
            ("zh-Hant", "Chinese, Hant"),
            ("zh-TW", "Chinese, Taiwan"),
            ("zh-Hant-TW", "Chinese, Hant, Taiwan"),
            ("zh-XA", "Chinese"),
            ("fr-CA", "fr-CA"),
        ] {
            let words = StandIn::new(tag.parse().unwrap(), [words.to_owned()]);
            assert_eq!(words.own_name(), name, "{tag}");
        }
    }

    #[test]
    fn words_have_the_direction_of_their_language() {
        for (tag, direction) in [
            ("ar", Direction::RightToLeft),
            ("he-IL", Direction::RightToLeft),
            ("az-Arab", Direction::RightToLeft),
            ("zh-Hant", Direction::LeftToRight),
            ("fr", Direction::LeftToRight),
        ] {
            assert_eq!(translated(&[tag])[0].1.direction(), direction, "{tag}");
        }
    }
}
