//! Reads a translator's folder, `TAG/*.ftl`, and says what is wrong in it, with file and line.
//!
//! What can be shown is shown: a message that cannot be read, or that names what it is not given,
//! leaves its place to the program's own words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use fluent_syntax::parser;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::parts::{self, Parts, Shape};
use super::stand_in::StandIn;
use super::{Language, Locale};
use crate::breaks;
use crate::codes::secret;
use crate::foreign;
use crate::reading;

/// The size of the largest file that is read, in bytes: four times the size of the largest one of
/// the program.
const MAX_BYTES: usize = 1 << 20;
/// The numbers that show which plural forms a language has: what is counted is whole, and the rules
/// ask for two digits.
const COUNTED: Range<u32> = 0..200;
/// Attributes that a translation may leave out, or have in addition.
const OPTIONAL: [&str; 3] = ["reading", "order", "also"];
/// The number of letters of a wrong access key that are repeated.
const LONGEST_KEY: usize = 20;
/// The number of names that a remark lists.
const MOST_NAMES: usize = 8;
/// The number of remarks about one language that are told.
const MOST_REMARKS: usize = 50;
/// The number of brackets in one another that are read. The program's own messages have three, and
/// the parser would use up its stack.
const DEEPEST: usize = 40;

/// A translator's folder.
pub(super) struct Folder {
    /// The words of each language, in the order of their tags.
    pub(super) languages: Vec<(String, StandIn)>,
    /// What is wrong, in the order of files and lines.
    pub(super) remarks: Vec<Remark>,
}

/// Something that is wrong in a folder.
#[derive(Debug)]
pub(super) struct Remark {
    place: String,
    what: What,
}

#[derive(Debug)]
enum What {
    /// The folder has no folder of a language.
    NoLanguage,
    /// A file or folder cannot be read.
    Unread(io::Error),
    NotUtf8,
    Nested,
    Syntax(String),
    Blank(String),
    Twice(String),
    Unknown(String),
    /// A message names something that it is not given.
    Foreign(String, BTreeSet<String>),
    /// A message leaves out values.
    LeavesOut(String, BTreeSet<String>),
    /// A message lacks a value or attributes.
    Lacks(String, BTreeSet<String>),
    /// An access key is not one letter.
    Key(String, String),
    /// A choice lacks plural forms of the language.
    Plural(String, BTreeSet<String>),
    /// Messages are not there.
    Missing(usize, BTreeSet<String>),
    /// More is wrong.
    More(usize),
}

impl Remark {
    /// Returns the sentence for the translator.
    pub(super) fn told(&self, locale: &Locale) -> String {
        let listed = |names: &BTreeSet<String>| {
            let more = if names.len() > MOST_NAMES { " …" } else { "" };
            let shown: Vec<String> = names.iter().take(MOST_NAMES).cloned().collect();
            locale.list(&shown) + more
        };
        let (id, message, detail, count) = match &self.what {
            What::NoLanguage => ("command-locales-no-language", "", String::new(), 0),
            What::Unread(cause) => ("command-locales-unread", "", locale.unread(cause), 0),
            What::NotUtf8 => ("command-locales-not-utf-8", "", String::new(), 0),
            What::Nested => ("command-locales-nested", "", String::new(), 0),
            What::Syntax(cause) => ("command-locales-syntax", "", cause.clone(), 0),
            What::Blank(message) => ("command-locales-blank", message.as_str(), String::new(), 0),
            What::Twice(message) => ("command-locales-twice", message.as_str(), String::new(), 0),
            What::Unknown(message) => ("command-locales-unknown", message.as_str(), String::new(), 0),
            What::Foreign(message, named) => ("command-locales-foreign", message.as_str(), listed(named), 0),
            What::LeavesOut(message, named) => {
                ("command-locales-leaves-out", message.as_str(), listed(named), 0)
            }
            What::Lacks(message, named) => ("command-locales-lacks", message.as_str(), listed(named), 0),
            What::Key(message, text) => ("command-locales-key", message.as_str(), text.clone(), 0),
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
                ("count", count.into()),
            ],
        );

        foreign::shown(&breaks::without(&secret::hidden(&told))).into_owned()
    }
}

impl Folder {
    /// Reads a folder.
    pub(super) fn read(path: &Path) -> Self {
        let path = reading::path::meant(path);
        let mut folder = Self {
            languages: Vec::new(),
            remarks: Vec::new(),
        };
        let entries = match entries(&path) {
            Ok(entries) => entries,
            Err(error) => {
                let is_file = error.kind() == io::ErrorKind::NotADirectory;
                folder.remark(
                    &path,
                    if is_file {
                        What::NoLanguage
                    } else {
                        What::Unread(error)
                    },
                );
                return folder;
            }
        };
        let english = Known::english();
        for entry in entries.iter().filter(|entry| entry.is_dir()) {
            let name = entry.file_name().and_then(|name| name.to_str());
            // `en-XA` is a language tag, and so is `docs`; only words make a language of it.
            let Some(tag) = name.and_then(|name| name.parse::<LanguageIdentifier>().ok()) else {
                continue;
            };
            folder.read_language(entry, tag, &english);
        }
        if folder.languages.is_empty() && folder.remarks.is_empty() {
            folder.remark(&path, What::NoLanguage);
        }

        folder
    }

    fn read_language(&mut self, path: &Path, tag: LanguageIdentifier, english: &Known) {
        let files = match entries(path) {
            Ok(files) => files,
            Err(error) => return self.remark(path, What::Unread(error)),
        };
        let is_ours = |file: &&PathBuf| file.extension().is_some_and(|extension| extension == "ftl");
        let mut words = Translation::new(tag.clone());
        let mut sources = Vec::new();
        for file in files.iter().filter(is_ours) {
            match text(file) {
                Ok(source) => {
                    words.check(file, &source, english);
                    sources.push(source);
                }
                Err(remark) => words.remarks.push(remark),
            }
        }
        if sources.is_empty() {
            self.remarks.append(&mut words.remarks);
            return;
        }
        let mut remarks = words.remarks;
        if remarks.len() > MOST_REMARKS {
            let more = remarks.split_off(MOST_REMARKS).len();
            remarks.push(Remark::new(path, None, What::More(more)));
        }
        self.remarks.append(&mut remarks);
        let missing: BTreeSet<String> = english
            .0
            .keys()
            .filter(|name| !words.seen.contains(*name))
            .cloned()
            .collect();
        if !missing.is_empty() {
            self.remark(path, What::Missing(missing.len(), missing));
        }
        self.languages.push((tag.to_string(), StandIn::new(tag, sources)));
    }

    fn remark(&mut self, path: &Path, what: What) {
        self.remarks.push(Remark::new(path, None, what));
    }
}

impl Remark {
    fn new(path: &Path, line: Option<usize>, what: What) -> Self {
        let path = path.display();

        Self {
            place: line.map_or_else(|| path.to_string(), |line| format!("{path}:{line}")),
            what,
        }
    }
}

fn entries(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    entries.sort();

    Ok(entries)
}

fn text(file: &Path) -> Result<String, Remark> {
    let bytes =
        reading::read(file, MAX_BYTES).map_err(|error| Remark::new(file, None, What::Unread(error)))?;

    let (at, what) = match std::str::from_utf8(&bytes) {
        Ok(text) => match nested(text) {
            // Some editors begin a text with this mark.
            None => return Ok(text.strip_prefix('\u{FEFF}').unwrap_or(text).to_owned()),
            Some(at) => (at, What::Nested),
        },
        Err(error) => (error.valid_up_to(), What::NotUtf8),
    };

    Err(Remark::new(file, Some(line_of(&line_ends(&bytes), at)), what))
}

/// Returns the place of a bracket that is nested too deeply. The parser goes one step deeper for each
/// opening one in a message, also where another kind closes it.
fn nested(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if beginning(line).is_some() {
            depth = 0;
        }
        for (place, symbol) in line.char_indices() {
            match symbol {
                '{' | '(' => depth += 1,
                '}' | ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(at + place);
            }
        }
        at += line.len();
    }

    None
}

/// Returns the places at which lines end.
fn line_ends(text: &[u8]) -> Vec<usize> {
    let ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');

    ends.map(|(at, _)| at).collect()
}

fn line_of(ends: &[usize], at: usize) -> usize {
    1 + ends.partition_point(|end| *end < at)
}

/// Returns the name of the message that begins in a line.
fn beginning(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let is_name = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));

    is_name.then_some(name)
}

/// The lines of a file, and those in which each message begins.
struct Lines<'a> {
    lines: Vec<&'a str>,
    beginnings: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> Lines<'a> {
    fn of(source: &'a str) -> Self {
        let lines: Vec<&str> = source.lines().collect();
        let mut beginnings: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, line) in lines.iter().enumerate() {
            if let Some(name) = beginning(line) {
                beginnings.entry(name).or_default().push(at);
            }
        }

        Self { lines, beginnings }
    }

    /// Returns the line in which a message begins, or an attribute of it; where the message is there
    /// more than once, the one behind so many others.
    fn line(&self, message: &str, before: usize, attribute: &str) -> usize {
        let begins = self.beginnings.get(message).and_then(|lines| lines.get(before));
        let Some(start) = begins.copied() else {
            return 1;
        };
        let is_attribute = |line: &&str| {
            let name = line.trim_start().strip_prefix('.');
            name.and_then(beginning).is_some_and(|name| name == attribute)
        };
        let below = self.lines.iter().skip(start + 1);
        let place = below
            .take_while(|line| beginning(line).is_none())
            .position(is_attribute);

        1 + start + place.map_or(0, |place| place + 1)
    }
}

/// The English messages, with which a translation is compared.
struct Known(BTreeMap<String, Shape>);

impl Known {
    fn english() -> Self {
        let english = Language::English;
        let messages = [english.sources(), english.names()]
            .into_iter()
            .flat_map(|source| {
                let resource = match parser::parse(source) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                parts::of(&resource)
                    .map(|(name, shape)| (name.to_owned(), shape))
                    .collect::<Vec<_>>()
            });

        Self(messages.collect())
    }
}

/// What is known of a translation while its files are read.
struct Translation {
    plurals: BTreeSet<String>,
    seen: BTreeSet<String>,
    remarks: Vec<Remark>,
}

impl Translation {
    fn new(tag: LanguageIdentifier) -> Self {
        Self {
            plurals: plural_forms(tag),
            seen: BTreeSet::new(),
            remarks: Vec::new(),
        }
    }

    fn check(&mut self, file: &Path, source: &str, english: &Known) {
        let (resource, errors) = match parser::parse(source) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        let ends = line_ends(source.as_bytes());
        let mut found: Vec<(usize, What)> = errors
            .into_iter()
            .map(|error| {
                // The brace that is missing is looked for up to the next message, or the end.
                let end = error.slice.as_ref().map_or(source.len(), |slice| slice.end);
                let last = source.get(..end).unwrap_or(source).trim_end().len();
                let line = line_of(&ends, error.pos.start.min(last));
                (line, What::Syntax(error.kind.to_string()))
            })
            .collect();
        let lines = Lines::of(source);
        let mut earlier_here = BTreeMap::new();
        for (name, shape) in parts::of(&resource) {
            let earlier = earlier_here.entry(name).or_insert(0_usize);
            let before = *earlier;
            *earlier += 1;
            let mut remark = |attribute: &str, what| found.push((lines.line(name, before, attribute), what));
            if !self.seen.insert(name.to_owned()) {
                remark("", What::Twice(name.to_owned()));
                continue;
            }
            match english.0.get(name) {
                Some(model) => self.compare(name, &shape, model, &mut remark),
                None => remark("", What::Unknown(name.to_owned())),
            }
        }
        found.sort_by_key(|(line, _)| *line);
        let remarks = found
            .into_iter()
            .map(|(line, what)| Remark::new(file, Some(line), what));
        self.remarks.extend(remarks);
    }

    fn compare(&self, name: &str, shape: &Shape, model: &Shape, remark: &mut dyn FnMut(&str, What)) {
        let is_needed = |attribute: &&String| !OPTIONAL.contains(&attribute.as_str());
        let dotted = |attribute: &str| match attribute {
            "" => name.to_owned(),
            attribute => format!("{name}.{attribute}"),
        };
        let lacking: BTreeSet<String> = model
            .keys()
            .filter(is_needed)
            .filter(|attribute| !shape.contains_key(*attribute))
            .map(|attribute| dotted(attribute))
            .collect();
        if !lacking.is_empty() {
            remark("", What::Lacks(name.to_owned(), lacking));
        }
        for (attribute, parts) in shape {
            match model.get(attribute) {
                Some(model) => {
                    for what in self.faults(&dotted(attribute), parts, model) {
                        remark(attribute, what);
                    }
                }
                None if is_needed(&attribute) => remark(attribute, What::Unknown(dotted(attribute))),
                None => {}
            }
        }
    }

    fn faults(&self, name: &str, parts: &Parts, model: &Parts) -> Vec<What> {
        let dollar = |name: &String| format!("${name}");
        let mut faults = Vec::new();
        let foreign: BTreeSet<String> = parts
            .variables
            .difference(&model.variables)
            .map(dollar)
            .chain(parts.references.iter().cloned())
            .collect();
        if !foreign.is_empty() {
            faults.push(What::Foreign(name.to_owned(), foreign));
        }
        let left_out: BTreeSet<String> = model.variables.difference(&parts.variables).map(dollar).collect();
        if !left_out.is_empty() {
            faults.push(What::LeavesOut(name.to_owned(), left_out));
        }
        if parts.has_blank {
            faults.push(What::Blank(name.to_owned()));
        }
        if name.split('.').nth(1) == Some("key") && !is_one_letter(&parts.text) {
            let beginning = parts.text.chars().take(LONGEST_KEY).collect();
            faults.push(What::Key(name.to_owned(), beginning));
        }
        let lacking: BTreeSet<String> = parts
            .choices
            .iter()
            .filter(|keys| counts(keys))
            .flat_map(|keys| self.plurals.difference(keys))
            .cloned()
            .collect();
        if !lacking.is_empty() {
            faults.push(What::Plural(name.to_owned(), lacking));
        }

        faults
    }
}

fn is_one_letter(text: &str) -> bool {
    let mut symbols = text.chars();

    symbols.next().is_some_and(char::is_alphanumeric) && symbols.next().is_none()
}

/// Returns whether a choice is one between plural forms. `other` alone is the default of any choice.
fn counts(keys: &BTreeSet<String>) -> bool {
    let is_form = |key: &String| matches!(key.as_str(), "zero" | "one" | "two" | "few" | "many");

    keys.iter().any(is_form)
}

/// Returns the plural forms of a language for whole numbers.
fn plural_forms(mut tag: LanguageIdentifier) -> BTreeSet<String> {
    let rules = PluralRules::create(tag.clone(), PluralRuleType::CARDINAL).or_else(|_| {
        (tag.script, tag.region) = (None, None);
        tag.clear_variants();
        PluralRules::create(tag, PluralRuleType::CARDINAL)
    });
    let Ok(rules) = rules else {
        return BTreeSet::new();
    };

    COUNTED
        .filter_map(|number| rules.select(number).ok())
        .map(|category| {
            let form = match category {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            };
            form.to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests;
