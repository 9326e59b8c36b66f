//! The interpretation of typed answers: a number, a letter, or the text that the page asks for.

use unicode_normalization::UnicodeNormalization as _;
use unicode_width::UnicodeWidthStr as _;

use crate::breaks;
use crate::codes::ProductKeyError;
use crate::codes::digit_groups::{DIGITS_PER_GROUP, Series};
use crate::codes::found;
use crate::codes::input::digits;
use crate::locale::Locale;
use crate::page::control::{Field, List, Press};
use crate::page::input::Input;
use crate::page::{Block, Page, RegionSearch, is_same_letter};

use super::screen::{Entry, Screen};

/// The meaning of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Apply these inputs to the page.
    Inputs(Vec<Input>),
    /// Search for a country or region, and choose it if it is the only one found.
    Search(Vec<Input>),
    /// Explain how to answer.
    Help,
    /// Show the whole page again.
    Again,
}

/// The reason why an answer was not understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misread {
    /// There is no such number on this page.
    Number {
        number: usize,
        /// The greatest number on this page.
        greatest: usize,
    },
    /// The answer is neither a number nor a letter of this page.
    Text,
    /// An empty line has no effect on this page.
    Empty,
    /// There is no such group in the code.
    Group,
}

impl Misread {
    /// Returns the message to print.
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

/// The greatest number of digits in a number; longer ones belong to a code.
const NUMBER_DIGITS: usize = 2;

impl Screen {
    /// Reads an answer. Full-width forms, upper and lower case, and surrounding spaces make no
    /// difference.
    pub fn read(&self, answer: &str) -> Result<Answer, Misread> {
        let plain: String = answer.nfkc().collect();
        let plain = numbered(plain.trim());
        match plain {
            "" => return self.enter.clone().map(Answer::Inputs).ok_or(Misread::Empty),
            _ if is_help(plain) => return Ok(Answer::Help),
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
                // “81” finds Japan if no row has that number.
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
        let letter = symbols.next()?;
        if symbols.next().is_some() {
            return None;
        }

        self.choices
            .iter()
            .find(|choice| choice.access.is_some_and(|key| is_same_letter(key, letter)))
            .map(|choice| choice.inputs.clone())
    }

    fn by_label(&self, answer: &str) -> Option<Vec<Input>> {
        let same = |label: &str| {
            breaks::without(label).nfkc().collect::<String>().to_lowercase() == answer.to_lowercase()
        };

        self.choices
            .iter()
            .find(|choice| same(&choice.label))
            .map(|choice| choice.inputs.clone())
    }

    /// Returns the way to the page for a product key, with this one typed there, if the answer is one:
    /// whoever has a key types it on the first page.
    fn key(&self, answer: &str) -> Option<Vec<Input>> {
        let way = Input::Press(Press::ChangeKey);
        let leads_there = self.choices.iter().any(|choice| choice.inputs == [way.clone()]);

        (leads_there && is_key(answer)).then(|| vec![way, Input::Edit(Field::Key, answer.to_owned())])
    }

    fn typed(&self, answer: &str) -> Result<Answer, Misread> {
        match &self.entry {
            Entry::Nothing => self.key(answer).map(Answer::Inputs).ok_or(Misread::Text),
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

/// Returns whether an answer asks for help. The question mark of Arabic keyboards is no form of the
/// Latin one to Unicode.
pub(super) fn is_help(answer: &str) -> bool {
    matches!(answer.nfkc().collect::<String>().trim(), "?" | "؟")
}

/// Returns whether an answer is a product key, perhaps with a wrong symbol: its page shows which.
fn is_key(answer: &str) -> bool {
    !matches!(
        found::product_key(answer),
        Err(ProductKeyError::Empty | ProductKeyError::NotFound | ProductKeyError::Length { .. })
    )
}

/// Returns the groups of a confirmation ID in an answer; `None` if the answer contains none.
fn confirmation(
    answer: &str,
    labels: &[String],
    next: usize,
    searching: bool,
) -> Option<Result<Vec<Input>, Misread>> {
    if let Ok(groups) = found::digit_groups(answer, Series::Confirmation, labels.len()) {
        return Some(Ok(vec![Input::Paste(Field::CodeBox(0), groups.concat())]));
    }
    if let Some(groups) = labelled(answer, labels) {
        return Some(groups);
    }
    let rest = found::digits(answer, Series::Confirmation, 0);
    let is_all = rest.len() == labels.len() * DIGITS_PER_GROUP;
    let digits = if is_all {
        rest
    } else {
        is_digits(answer).then(|| digits(answer))?
    };
    // During a search for a region, a few digits are a dialling code.
    if searching && digits.len() < DIGITS_PER_GROUP {
        return None;
    }
    // A whole code starts at the first group, whatever was typed before.
    let is_whole = digits.len() >= labels.len() * DIGITS_PER_GROUP;
    let field = Field::CodeBox(if is_whole { 0 } else { next });

    Some(Ok(vec![Input::Paste(field, digits)]))
}

/// Returns the choice of the only region found, if there is only one. Two letters may be a slip,
/// unless they are the region's code.
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

/// Returns the number of a choice that is typed as it is printed, `[2]`, or as the parts of a page are, `2.`;
/// anything else as it is.
fn numbered(answer: &str) -> &str {
    let inner = answer.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let inner = inner
        .or_else(|| answer.strip_suffix('.'))
        .unwrap_or(answer)
        .trim();

    if is_number(inner) { inner } else { answer }
}

fn is_number(answer: &str) -> bool {
    answer.chars().all(char::is_numeric) && (1..=NUMBER_DIGITS).contains(&digits(answer).len())
}

/// Returns whether an answer consists only of digits and separators. A dialling code is recognised
/// by its plus sign.
fn is_digits(answer: &str) -> bool {
    !answer.contains(['+', '＋'])
        && !digits(answer).is_empty()
        && !answer
            .nfkc()
            .any(|symbol| symbol.is_alphabetic() && symbol != 'ー')
}

/// Reads a labelled group such as `D 512439`, or several of them in a row. Returns `None` if the
/// answer does not begin with a letter followed by digits.
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
            .map(|index| Input::Edit(Field::CodeBox(index), group))
            .ok_or(Misread::Group)
    });

    Some(inputs.collect())
}
