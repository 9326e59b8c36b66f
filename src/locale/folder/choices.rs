//! Compares the choices of a translated message with those of the English one.

use std::collections::BTreeSet;
use std::ops::Range;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::remark::What;
use crate::locale::parts::{Choice, Parts};

/// The numbers that show which plural forms a language has: what is counted is whole, and the rules
/// ask for two digits.
const COUNTED: Range<u32> = 0..200;
/// Numbers that have a form of their own in some language: it may be there, and need not.
const UNCOUNTED: [&str; 3] = ["1000000", "0.5", "1.5"];
/// The forms that plural rules know.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms of a language.
pub(super) struct Plurals {
    /// None where they are not known.
    rules: Option<PluralRules>,
    /// Those that the language has.
    forms: BTreeSet<String>,
}

impl Plurals {
    pub(super) fn of(mut tag: LanguageIdentifier) -> Self {
        let rules = PluralRules::create(tag.clone(), PluralRuleType::CARDINAL).or_else(|_| {
            (tag.script, tag.region) = (None, None);
            tag.clear_variants();
            PluralRules::create(tag, PluralRuleType::CARDINAL)
        });
        let rules = rules.ok();
        let forms = rules.iter().flat_map(|rules| {
            let counted = COUNTED.filter_map(|number| rules.select(number).ok());
            counted.chain(
                UNCOUNTED
                    .into_iter()
                    .filter_map(|number| rules.select(number).ok()),
            )
        });

        Self {
            forms: forms.map(|form| name(&form).to_owned()).collect(),
            rules,
        }
    }

    /// Returns the forms of which some number has no variant, neither by its form nor by itself.
    fn lacking(&self, keys: &BTreeSet<String>) -> BTreeSet<String> {
        let Some(rules) = &self.rules else {
            return BTreeSet::new();
        };

        COUNTED
            .filter(|number| !keys.contains(&number.to_string()))
            .filter_map(|number| rules.select(number).ok())
            .map(|form| name(&form).to_owned())
            .filter(|form| !keys.contains(form))
            .collect()
    }

    /// Returns whether a key is a form that the language has.
    fn has(&self, key: &str) -> bool {
        self.forms.contains(key) || (self.rules.is_none() && is_form(key))
    }
}

const fn name(form: &PluralCategory) -> &'static str {
    match form {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn is_form(key: &str) -> bool {
    FORMS.contains(&key)
}

/// Returns whether a key is a form that is no default of other choices.
fn is_clear_form(key: &str) -> bool {
    is_form(key) && key != "other"
}

fn is_number(key: &str) -> bool {
    key.starts_with(|first: char| first.is_ascii_digit() || first == '-')
}

/// What the English messages tell of a value by which is chosen.
struct Model {
    /// The words that the value can be.
    words: BTreeSet<String>,
    /// The numbers that English tells apart.
    numbers: BTreeSet<String>,
    is_number: bool,
    /// It has plural forms in English.
    is_counted: bool,
    /// English chooses by it.
    is_chosen_by: bool,
}

impl Model {
    fn of(on: &str, english: &Parts, counted: &BTreeSet<String>) -> Self {
        let keys: BTreeSet<&String> = english
            .choices
            .iter()
            .filter(|choice| choice.on.as_deref() == Some(on))
            .flat_map(|choice| &choice.keys)
            .collect();
        let is_counted = keys.iter().any(|key| is_clear_form(key));
        let is_chosen_by = !keys.is_empty();
        // What chooses and is shown besides is a number, or else it would be an English word.
        let is_number = is_counted
            || keys.iter().any(|key| is_number(key))
            || (is_chosen_by && english.shown.contains(on))
            || (!is_chosen_by && counted.contains(on));
        let of = |wanted: &dyn Fn(&str) -> bool| {
            let found = keys.iter().filter(|key| wanted(key.as_str()));
            found.map(|key| (*key).clone()).collect()
        };

        Self {
            words: of(&|key| !(self::is_number(key) || is_number && is_form(key))),
            numbers: of(&self::is_number),
            is_number,
            is_counted,
            is_chosen_by,
        }
    }
}

/// Returns the values that are counted in some message.
pub(super) fn counted<'p>(all: impl Iterator<Item = &'p Parts>) -> BTreeSet<String> {
    let choices = all.flat_map(|parts| &parts.choices);

    choices
        .filter(|choice| choice.keys.iter().any(|key| is_clear_form(key)))
        .filter_map(|choice| choice.on.clone())
        .collect()
}

/// Returns what is wrong in the choices of a message.
pub(super) fn faults(
    message: &str,
    parts: &Parts,
    english: &Parts,
    counted: &BTreeSet<String>,
    plurals: &Plurals,
) -> Vec<What> {
    let mut foreign = BTreeSet::new();
    let mut given = BTreeSet::new();
    let mut words = BTreeSet::new();
    let mut forms = BTreeSet::new();
    for Choice { on, keys } in &parts.choices {
        // What the message is not given is told already.
        let Some(on) = on.as_deref().filter(|on| english.variables.contains(*on)) else {
            continue;
        };
        let model = Model::of(on, english, counted);
        let is_counted_here = keys.iter().any(|key| is_clear_form(key));
        if !model.is_chosen_by && !model.is_number && !is_counted_here {
            continue;
        }
        let is_number = model.is_number || (!model.is_chosen_by && is_counted_here);
        let is_given = |key: &str| {
            model.words.contains(key) || (is_number && (self::is_number(key) || plurals.has(key)))
        };
        let before = foreign.len();
        foreign.extend(
            keys.iter()
                .filter(|key| !is_given(key))
                .map(|key| format!("[{key}]")),
        );
        if foreign.len() > before {
            given.extend(model.words.iter().chain(&model.numbers).cloned());
            if model.is_counted || !model.is_chosen_by {
                given.extend(plurals.forms.iter().cloned());
            } else if is_number {
                given.insert("other".to_owned());
            }
        }
        words.extend(model.words.difference(keys).cloned());
        if is_number && (model.is_counted || is_counted_here) {
            forms.extend(plurals.lacking(keys));
        }
    }
    let mut faults = Vec::new();
    if !foreign.is_empty() {
        faults.push(What::Choice(message.to_owned(), foreign, in_order(given)));
    }
    if !words.is_empty() {
        faults.push(What::NoChoice(message.to_owned(), words));
    }
    if !forms.is_empty() {
        faults.push(What::Plural(message.to_owned(), forms));
    }

    faults
}

/// Returns keys with numbers as they are counted.
fn in_order(keys: BTreeSet<String>) -> Vec<String> {
    let mut keys = Vec::from_iter(keys);
    keys.sort_by_key(|key| key.parse::<u32>().unwrap_or(u32::MAX));

    keys
}
