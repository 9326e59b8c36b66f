//! Compares the messages of a translation with the English ones.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::parser;
use unic_langid::LanguageIdentifier;

use super::choices::{self, Plurals};
use super::lines::{Lines, line_ends, line_of};
use super::remark::{Remark, What, place};
use crate::locale::Language;
use crate::locale::parts::{self, OPTIONAL, Parts, Shape};
use crate::locale::pseudo::typed;

/// The number of letters of a wrong access key that are repeated.
const LONGEST_KEY: usize = 20;

/// The English messages, with which a translation is compared.
pub(super) struct Known {
    pub(super) messages: BTreeMap<String, Shape>,
    /// The values that are counted in some message.
    counted: BTreeSet<String>,
}

impl Known {
    pub(super) fn english() -> Self {
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
pub(super) struct Translation {
    plurals: Plurals,
    /// The messages, and where each was first.
    pub(super) seen: BTreeMap<String, String>,
    pub(super) remarks: Vec<Remark>,
}

impl Translation {
    pub(super) fn new(tag: LanguageIdentifier) -> Self {
        Self {
            plurals: Plurals::of(tag),
            seen: BTreeMap::new(),
            remarks: Vec::new(),
        }
    }

    pub(super) fn check(&mut self, file: &Path, source: &str, english: &Known) {
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
