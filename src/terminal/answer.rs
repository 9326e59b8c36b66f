//! Understand what was typed: a number, a letter, or the text that the page asks for.

use unicode_normalization::UnicodeNormalization as _;
use unicode_width::UnicodeWidthStr as _;

use crate::codes::digit_groups::DIGITS_PER_GROUP;
use crate::codes::input::digits;
use crate::locale::Locale;
use crate::page::control::{Field, List, Press};
use crate::page::input::Input;
use crate::page::{Block, Page, RegionSearch};

use super::screen::{Entry, Screen};

/// What an answer asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Do this with the page.
    Inputs(Vec<Input>),
    /// Look for a country or region, and choose it if it is the only one.
    Search(Vec<Input>),
    /// Explain how to answer.
    Help,
    /// Show the whole page again.
    Again,
}

/// Why an answer was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misread {
    /// There is no such number here.
    Number {
        /// The number.
        number: usize,
        /// The greatest there is.
        greatest: usize,
    },
    /// It is neither a number nor a letter of this page.
    Text,
    /// An empty line does nothing here.
    Empty,
    /// There is no such group in the code.
    Group,
}

impl Misread {
    /// What to say about it.
    #[must_use]
    pub fn words(self, locale: &Locale) -> String {
        match self {
            Self::Number { number, greatest } => locale.format(
                "terminal-misread-number",
                &[("number", number.into()), ("greatest", greatest.into())],
            ),
            Self::Text => locale.text("terminal-misread-text"),
            Self::Empty => locale.text("terminal-misread-empty"),
            Self::Group => locale.text("terminal-misread-group"),
        }
    }
}

/// Numbers have at most so many digits; longer ones belong to a code.
const NUMBER_DIGITS: usize = 2;

impl Screen {
    /// Reads an answer. Full-width forms, any case and spaces around it are all the same.
    pub fn read(&self, answer: &str) -> Result<Answer, Misread> {
        let plain: String = answer.nfkc().collect();
        let plain = plain.trim();
        match plain {
            "" => return self.enter.clone().map(Answer::Inputs).ok_or(Misread::Empty),
            "?" => return Ok(Answer::Help),
            "=" => return Ok(Answer::Again),
            _ => {}
        }
        if let Some(inputs) = self.by_letter(plain).or_else(|| self.by_label(plain)) {
            return Ok(Answer::Inputs(inputs));
        }
        if is_number(plain) {
            let number = digits(plain).parse().unwrap_or_default();
            match self.by_number(number) {
                Some(inputs) => return Ok(Answer::Inputs(inputs)),
                // “81” finds Japan where no row has that number.
                None if self.is_searching() => {}
                None => {
                    return Err(Misread::Number {
                        number,
                        greatest: self.choices.len(),
                    });
                }
            }
        }

        self.typed(answer.trim())
    }

    const fn is_searching(&self) -> bool {
        matches!(
            self.entry,
            Entry::RegionQuery | Entry::Confirmation { searching: true, .. }
        )
    }

    fn by_number(&self, number: usize) -> Option<Vec<Input>> {
        let choice = self.choices.get(number.checked_sub(1)?)?;

        Some(choice.inputs.clone())
    }

    fn by_letter(&self, answer: &str) -> Option<Vec<Input>> {
        let mut symbols = answer.chars();
        let letter = symbols.next()?.to_ascii_uppercase();
        if symbols.next().is_some() {
            return None;
        }

        self.choices
            .iter()
            .find(|choice| choice.access == Some(letter))
            .map(|choice| choice.inputs.clone())
    }

    fn by_label(&self, answer: &str) -> Option<Vec<Input>> {
        let same = |label: &str| label.nfkc().collect::<String>().to_lowercase() == answer.to_lowercase();

        self.choices
            .iter()
            .find(|choice| same(&choice.label))
            .map(|choice| choice.inputs.clone())
    }

    fn typed(&self, answer: &str) -> Result<Answer, Misread> {
        match &self.entry {
            Entry::Nothing => Err(Misread::Text),
            Entry::Field(field) => Ok(Answer::Inputs(vec![Input::Edit(*field, answer.to_owned())])),
            Entry::RegionQuery => Ok(Answer::Search(vec![query(answer)])),
            Entry::Confirmation {
                labels,
                next,
                searching,
            } => {
                let toggle = Input::Press(Press::OpenRegions);
                if let Some(edits) = confirmation(answer, labels, *next, *searching) {
                    let close = searching.then_some(toggle);
                    return Ok(Answer::Inputs(close.into_iter().chain(edits?).collect()));
                }
                let open = (!searching).then_some(toggle);

                Ok(Answer::Search(open.into_iter().chain([query(answer)]).collect()))
            }
        }
    }
}

/// The groups of a confirmation ID in an answer; `None` if it is none.
fn confirmation(
    answer: &str,
    labels: &[String],
    next: usize,
    searching: bool,
) -> Option<Result<Vec<Input>, Misread>> {
    if let Some(groups) = labelled(answer, labels) {
        return Some(groups);
    }
    let digits = is_digits(answer).then(|| digits(answer))?;
    // While a region is looked for, few digits are a dialling code.
    if searching && digits.len() < DIGITS_PER_GROUP {
        return None;
    }
    // A whole code begins at its beginning, whatever was typed before.
    let is_whole = digits.len() >= labels.len() * DIGITS_PER_GROUP;
    let field = Field::Confirmation(if is_whole { 0 } else { next });

    Some(Ok(vec![Input::Edit(field, digits)]))
}

/// The choice that a search leaves: the only region found. Two letters may be a slip, unless they are its code.
#[must_use]
pub fn only_region(page: &Page) -> Option<Input> {
    let search = open_search(&page.blocks)?;
    let [only] = search.rows.as_slice() else {
        return None;
    };
    let query: String = search.query.nfkc().collect::<String>().to_uppercase();
    let is_meant = query.width() > 2 || only.detail.split(' ').any(|word| word == query);

    is_meant.then_some(Input::Choose(List::Regions, 0))
}

fn open_search(blocks: &[Block]) -> Option<&RegionSearch> {
    blocks.iter().find_map(|block| match block {
        Block::RegionPicker(picker) => picker.open.as_ref(),
        Block::Numbered { blocks, .. } => open_search(blocks),
        _ => None,
    })
}

fn query(answer: &str) -> Input {
    Input::Edit(Field::RegionQuery, answer.to_owned())
}

fn is_number(answer: &str) -> bool {
    answer.chars().all(char::is_numeric) && (1..=NUMBER_DIGITS).contains(&digits(answer).len())
}

/// Whether an answer has only digits and what stands between them. A dialling code has its plus.
fn is_digits(answer: &str) -> bool {
    !answer.contains(['+', '＋'])
        && !digits(answer).is_empty()
        && !answer
            .nfkc()
            .any(|symbol| symbol.is_alphabetic() && symbol != 'ー')
}

/// Reads `D 512439`, also several such groups after one another. `None` if it does not begin with a letter and go on with digits.
fn labelled(answer: &str, labels: &[String]) -> Option<Result<Vec<Input>, Misread>> {
    let mut groups: Vec<(char, String)> = Vec::new();
    for symbol in answer.nfkc() {
        let symbol = symbol.to_ascii_uppercase();
        if symbol.is_ascii_alphabetic() {
            groups.push((symbol, String::new()));
            continue;
        }
        let digit = digits(&symbol.to_string());
        match groups.last_mut() {
            Some((_, group)) => group.push_str(&digit),
            None if digit.is_empty() => {}
            None => return None,
        }
        if digit.is_empty() && symbol.is_alphabetic() && symbol != 'ー' {
            return None;
        }
    }
    // Two letters without a digit between them are a word.
    if groups.is_empty() || groups.iter().any(|(_, group)| group.is_empty()) {
        return None;
    }
    let inputs = groups.into_iter().map(|(letter, group)| {
        labels
            .iter()
            .position(|label| label.starts_with(letter))
            .map(|index| Input::Edit(Field::Confirmation(index), group))
            .ok_or(Misread::Group)
    });

    Some(inputs.collect())
}
