//! Reads a translator's folder, `TAG/*.ftl`, and says what is wrong in it, with file and line.
//!
//! What can be shown is shown: a message that cannot be read, or that names what it is not given,
//! leaves its place to the program's own words.

use std::collections::BTreeSet;
use std::path::Path;

use unic_langid::LanguageIdentifier;

use super::stand_in::StandIn;
use crate::reading;

mod choices;
mod files;
mod lines;
mod remark;
mod translation;

pub(super) use remark::{Names, Remark};

use files::{entries, entries_of_words, text};
use remark::What;
use translation::{Known, Translation};

/// The length of the longest name of a language in a tag. Longer ones are reserved (BCP 47, 2.2.1), and
/// nearly always the name of a language in some language.
const LONGEST_LANGUAGE: usize = 3;
/// The number of remarks about one language that are told.
const MOST_REMARKS: usize = 50;

/// A translator's folder.
pub(super) struct Folder {
    /// The words of each language, in the order of their tags.
    pub(super) languages: Vec<(String, StandIn)>,
    /// What is wrong, in the order of files and lines.
    pub(super) remarks: Vec<Remark>,
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

/// Returns the language tag that is the name of a folder.
fn tag(folder: &Path) -> Option<LanguageIdentifier> {
    let name = folder.file_name()?.to_str()?;
    let tag: LanguageIdentifier = name.parse().ok()?;

    (tag.language.as_str().len() <= LONGEST_LANGUAGE).then_some(tag)
}

#[cfg(test)]
mod tests;
