//! Reads a translator's folder, `TAG/*.ftl`, and says what is wrong in it, with file and line.
//!
//! What can be shown is shown: a message that cannot be read, or that names what it is not given,
//! leaves its place to the program's own words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use fluent_syntax::parser;
use unic_langid::LanguageIdentifier;

use super::parts::{self, Parts, Shape};
use super::pseudo::typed;
use super::stand_in::StandIn;
use super::{Language, Locale};
use crate::breaks;
use crate::codes::secret;
use crate::foreign;
use crate::reading;

mod choices;

use choices::Plurals;

/// The program's own files, of which a message is taken before those of others.
const OWN: [&str; 9] = [
    "advice.ftl",
    "command.ftl",
    "desk.ftl",
    "faults.ftl",
    "languages.ftl",
    "page.ftl",
    "terminal.ftl",
    "territories.ftl",
    "wizard.ftl",
];
/// The length of the longest name of a language in a tag. Longer ones are reserved (BCP 47, 2.2.1), and
/// nearly always the name of a language in some language.
const LONGEST_LANGUAGE: usize = 3;
/// The size of the largest file that is read, in bytes: four times the size of the largest one of
/// the program.
const MAX_BYTES: usize = 1 << 20;
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
pub(super) enum Names {
    /// As many as a terminal has room for.
    Some,
    All,
}

impl Remark {
    /// Returns the sentence for the translator.
    pub(super) fn told(&self, locale: &Locale, names: Names) -> String {
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
                // Systems name this error differently.
                let is_file = path.is_file();
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
            // What only looks like a tag, as `bin` does, becomes a language by words alone.
            match tag(entry) {
                Some(tag) => folder.read_language(entry, tag, &english),
                None if entries_of_words(entry).is_ok_and(|files| !files.is_empty()) => {
                    folder.remark(entry, What::NoTag);
                }
                None => {}
            }
        }
        if folder.languages.is_empty() && folder.remarks.is_empty() {
            folder.remark(&path, What::NoLanguage);
        }

        folder
    }

    fn read_language(&mut self, path: &Path, tag: LanguageIdentifier, english: &Known) {
        let files = match entries_of_words(path) {
            Ok(files) => files,
            Err(error) => return self.remark(path, What::Unread(error)),
        };
        let mut words = Translation::new(tag.clone());
        let mut sources = Vec::new();
        for file in &files {
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
            .messages
            .keys()
            .filter(|name| !words.seen.contains_key(*name))
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
        Self {
            place: place(path, line),
            what,
        }
    }
}

fn place(path: &Path, line: Option<usize>) -> String {
    let path = path.display();

    line.map_or_else(|| path.to_string(), |line| format!("{path}:{line}"))
}

/// Returns the language tag that is the name of a folder.
fn tag(folder: &Path) -> Option<LanguageIdentifier> {
    let name = folder.file_name()?.to_str()?;
    let tag: LanguageIdentifier = name.parse().ok()?;

    (tag.language.as_str().len() <= LONGEST_LANGUAGE).then_some(tag)
}

/// Returns what is in a folder, apart from what is hidden: editors and systems keep copies there.
fn entries(path: &Path) -> io::Result<Vec<PathBuf>> {
    let is_hidden = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        name.as_encoded_bytes().starts_with(b".")
    };
    let mut entries: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<_>>()?;
    entries.retain(|path| !is_hidden(path));
    entries.sort();

    Ok(entries)
}

/// Returns the files of messages in a folder, the program's own ones first: a copy of one does not go
/// before it.
fn entries_of_words(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = entries(path)?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    files.sort_by_key(|file| {
        let name = file.file_name().and_then(|name| name.to_str());
        !name.is_some_and(|name| OWN.contains(&name))
    });

    Ok(files)
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
        let place = self.below(start).position(is_attribute);

        1 + start + place.map_or(0, |place| place + 1)
    }

    /// Returns the line of a message in which a text is found, from a line of it on, or else that one.
    fn line_with(&self, from: usize, text: &str) -> usize {
        let start = from.saturating_sub(1);
        if self.lines.get(start).is_some_and(|line| line.contains(text)) {
            return from;
        }
        let place = self.below(start).position(|line| line.contains(text));

        from + place.map_or(0, |place| place + 1)
    }

    /// Returns the lines below one, up to the next message.
    fn below(&self, start: usize) -> impl Iterator<Item = &&str> {
        let below = self.lines.iter().skip(start + 1);

        below.take_while(|line| beginning(line).is_none())
    }
}

/// The English messages, with which a translation is compared.
struct Known {
    messages: BTreeMap<String, Shape>,
    /// The values that are counted in some message.
    counted: BTreeSet<String>,
}

impl Known {
    fn english() -> Self {
        let english = Language::English;
        let messages: BTreeMap<String, Shape> = [english.sources(), english.names()]
            .into_iter()
            .flat_map(|source| {
                let resource = match parser::parse(source) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                parts::of(&resource)
                    .map(|(name, shape)| (name.to_owned(), shape))
                    .collect::<Vec<_>>()
            })
            .collect();

        Self {
            counted: choices::counted(messages.values().flat_map(BTreeMap::values)),
            messages,
        }
    }
}

/// What is known of a translation while its files are read.
struct Translation {
    plurals: Plurals,
    /// The messages, and where each was first.
    seen: BTreeMap<String, String>,
    remarks: Vec<Remark>,
}

impl Translation {
    fn new(tag: LanguageIdentifier) -> Self {
        Self {
            plurals: Plurals::of(tag),
            seen: BTreeMap::new(),
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
            let mut remark = |attribute: &str, what| {
                let line = lines.line(name, before, attribute);
                let line = match &what {
                    What::Choice(_, keys, _) => {
                        let places = keys.iter().map(|key| lines.line_with(line, key));
                        places.min().unwrap_or(line)
                    }
                    _ => line,
                };
                found.push((line, what));
            };
            if let Some(before) = self.seen.get(name) {
                remark("", What::Twice(name.to_owned(), before.clone()));
                continue;
            }
            self.seen
                .insert(name.to_owned(), place(file, Some(lines.line(name, before, ""))));
            match english.messages.get(name) {
                Some(model) => self.compare(name, &shape, model, &english.counted, &mut remark),
                None => remark("", What::Unknown(name.to_owned())),
            }
        }
        found.sort_by_key(|(line, _)| *line);
        let remarks = found
            .into_iter()
            .map(|(line, what)| Remark::new(file, Some(line), what));
        self.remarks.extend(remarks);
    }

    fn compare(
        &self,
        name: &str,
        shape: &Shape,
        model: &Shape,
        counted: &BTreeSet<String>,
        remark: &mut dyn FnMut(&str, What),
    ) {
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
                    for what in self.faults(&dotted(attribute), parts, model, counted) {
                        remark(attribute, what);
                    }
                }
                None if is_needed(&attribute) => remark(attribute, What::Unknown(dotted(attribute))),
                None => {}
            }
        }
    }

    fn faults(&self, name: &str, parts: &Parts, model: &Parts, counted: &BTreeSet<String>) -> Vec<What> {
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
        let not_typed: BTreeSet<String> = model
            .typed
            .iter()
            .filter(|word| !typed::has(&parts.whole, word))
            .cloned()
            .collect();
        if !not_typed.is_empty() {
            faults.push(What::Typed(name.to_owned(), not_typed));
        }
        faults.extend(choices::faults(name, parts, model, counted, &self.plurals));

        faults
    }
}

fn is_one_letter(text: &str) -> bool {
    let mut symbols = text.chars();

    symbols.next().is_some_and(char::is_alphanumeric) && symbols.next().is_none()
}

#[cfg(test)]
mod tests;
