//! Find a code in the text that somebody pasted or passed: with labels, quotes, mail marks, cells of
//! a table, or the output of a program around it and between its groups.
//!
//! Nothing is guessed. A code is found where check symbols or check digits agree; a text with two
//! different ones has none. A field that receives pasted text calls [`digit_groups`], or
//! [`key_symbols`] for a product key. If the text does not hold a whole code, [`digits`] returns
//! what goes into the boxes, without the labels.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::digit_groups::{self as groups, DIGITS_PER_GROUP, Series, Unreadable};
use super::product_key::{self, ProductKey, ProductKeyError, SYMBOLS_PER_GROUP};
use super::release_code::{ReleaseCode, ReleaseCodeError};
use super::{
    ConfirmationId, ConfirmationIdError, InstallationId, InstallationIdError, Scheme, input, reed_solomon,
};

/// The codes of digit groups that can contain what looks like a shorter code.
const LONG: [(Series, usize); 2] = [
    (Series::SignedConfirmation, groups::SIGNED_GROUPS),
    (Series::Installation, groups::GROUPS),
];

/// Returns the product key in the text.
///
/// # Errors
/// Returns [`ProductKeyError::Several`] if there are different ones, and otherwise what is wrong
/// with the part of the text that is most like a key.
pub fn product_key(text: &str) -> Result<ProductKey, ProductKeyError> {
    match text.parse() {
        Ok(key) => Ok(key),
        Err(_) => key_symbols(text)?.parse(),
    }
}

/// Returns the symbols of the product key in the text, or of the part of it that is most like a
/// key, for a field that shows what is wrong with it.
///
/// # Errors
/// Returns [`ProductKeyError::Several`] if there are different keys, and
/// [`ProductKeyError::NotFound`] if the text has more symbols than a key and nothing like one.
pub fn key_symbols(text: &str) -> Result<Zeroizing<String>, ProductKeyError> {
    let words = input::words(text);
    let mut keys = whole_keys(&words);
    if let Some(key) = keys.next() {
        return if keys.all(|other| other == key) {
            Ok(Zeroizing::new(input::fold(&Zeroizing::new(key.to_string()))))
        } else {
            Err(ProductKeyError::Several)
        };
    }
    let all = Zeroizing::new(input::fold(text));
    if let Some(like) = like_a_key(&words) {
        return Ok(like);
    }
    if all.chars().count() <= reed_solomon::WORD {
        return Ok(all);
    }
    let is_part = |word: &Zeroizing<String>| word.chars().any(|symbol| symbol.is_ascii_digit());
    let (first, last) = (words.iter().position(is_part), words.iter().rposition(is_part));
    let (Some(first), Some(last)) = (first, last) else {
        return Err(ProductKeyError::NotFound);
    };
    let part = Zeroizing::new(
        words[first..=last]
            .iter()
            .map(|word| word.as_str())
            .collect::<String>(),
    );
    // A sentence with a number in it is nothing like a key.
    let is_of_groups = words[first..=last]
        .iter()
        .all(|word| is_part(word) || word.chars().count() == SYMBOLS_PER_GROUP);

    if is_of_groups {
        Ok(part)
    } else {
        Err(ProductKeyError::NotFound)
    }
}

/// Returns the first whole key in the text, whatever else is in it.
pub(super) fn whole_key(text: &str) -> Option<ProductKey> {
    whole_keys(&input::words(text)).next()
}

/// Returns the keys that begin and end with a word.
fn whole_keys(words: &[Zeroizing<String>]) -> impl Iterator<Item = ProductKey> {
    (0..words.len()).filter_map(|first| joined(&words[first..], reed_solomon::WORD)?.parse().ok())
}

/// Returns the first words together, if they have this number of symbols.
fn joined(words: &[Zeroizing<String>], count: usize) -> Option<Zeroizing<String>> {
    let mut length = 0;
    let end = words.iter().position(|word| {
        length += word.chars().count();
        length >= count
    })?;

    (length == count).then(|| Zeroizing::new(words[..=end].iter().map(|word| word.as_str()).collect()))
}

/// Returns the first five groups, or a word as long as a key, in which most symbols are those of a
/// key.
fn like_a_key(words: &[Zeroizing<String>]) -> Option<Zeroizing<String>> {
    let length = |word: &Zeroizing<String>| word.chars().count();
    let is_of_key = |word: &str| {
        word.chars()
            .filter(|symbol| product_key::value(*symbol).is_some())
            .count()
    };

    (0..words.len()).find_map(|first| {
        let like = joined(&words[first..], reed_solomon::WORD)?;
        let is_in_form = length(&words[first]) == reed_solomon::WORD
            || words[first..]
                .iter()
                .take(reed_solomon::WORD / SYMBOLS_PER_GROUP)
                .all(|word| length(word) == SYMBOLS_PER_GROUP);
        let has_digit = like.chars().any(|symbol| symbol.is_ascii_digit());

        (is_in_form && has_digit && is_of_key(&like) * 2 > reed_solomon::WORD).then_some(like)
    })
}

/// Returns the installation ID in the text.
///
/// # Errors
/// Returns what is wrong with the digits if there is none, or [`Unreadable::Several`].
pub fn installation_id(text: &str) -> Result<InstallationId, InstallationIdError> {
    read(text, Series::Installation, groups::GROUPS)?.parse()
}

/// Returns the confirmation ID of this scheme in the text.
///
/// # Errors
/// Returns what is wrong with the digits if there is none, or [`Unreadable::Several`].
pub fn confirmation_id(text: &str, scheme: Scheme) -> Result<ConfirmationId, ConfirmationIdError> {
    let code = read(text, scheme.series(), scheme.groups())?;

    match ConfirmationId::parse(&code, scheme) {
        // Beside an installation ID there are too few digits for a confirmation ID.
        Err(ConfirmationIdError::Digits(Unreadable::Length { digits, .. }))
            if digits < groups::DIGITS + groups::KEYED_DIGITS && installation_id(text).is_ok() =>
        {
            Err(ConfirmationIdError::InstallationIdTyped)
        }
        result => result,
    }
}

/// Returns the release code in the text.
///
/// # Errors
/// Returns what is wrong with the digits if there is none, or [`Unreadable::Several`].
pub fn release_code(text: &str) -> Result<ReleaseCode, ReleaseCodeError> {
    read(text, Series::Release, groups::RELEASE_GROUPS)?.parse()
}

/// Returns the groups of the code of this series with `count` groups in the text: for boxes into
/// which the text is pasted. All of them are right.
///
/// # Errors
/// Returns what is wrong with the digits if there is none, or [`Unreadable::Several`]. Boxes show
/// [`digits`] then.
pub fn digit_groups(text: &str, series: Series, count: usize) -> Result<Vec<String>, Unreadable> {
    let code = read(text, series, count)?;
    groups::check(series, count, &code)?;

    Ok(groups::split(&code))
}

/// Returns the digits of the text in order, without the labels of the groups; the first digit
/// belongs to the group at index `first`. Letters that look like digits are digits.
#[must_use]
pub fn digits(text: &str, series: Series, first: usize) -> String {
    unlabelled(text, series, first)
        .chars()
        .filter(char::is_ascii_digit)
        .collect()
}

/// Returns the groups that stand behind their labels, by their index: people give them in any
/// order. None unless these are all groups of the code, or all digits of the text; and if a group
/// has two values or belongs to a longer code.
#[must_use]
pub fn by_label(text: &str, series: Series, count: usize) -> Option<BTreeMap<usize, String>> {
    let known = match series {
        Series::Confirmation | Series::SignedConfirmation => groups::SIGNED_GROUPS,
        Series::Installation | Series::Release => count,
    };
    let labels: Vec<String> = (0..known).map(|index| series.label(index)).collect();
    // A number that begins with another one has no label.
    let rest_of = |word: &'_ str, label: &str| match word.strip_prefix(label) {
        Some(rest) if rest.is_empty() || !has_digit(label) => Some(rest.to_owned()),
        _ => None,
    };
    let words = input::words(text);
    let mut rest = words.as_slice();
    let mut found = BTreeMap::new();
    let mut has_others = false;
    while let Some((word, behind)) = rest.split_first() {
        let group = labels
            .iter()
            .enumerate()
            .find_map(|(index, label)| Some((index, group_behind(&rest_of(word, label)?, behind)?)));
        if let Some((index, (group, used))) = group {
            rest = &behind[used..];
            if index >= count || found.get(&index).is_some_and(|known| *known != group) {
                return None;
            }
            let _ = found.insert(index, group);
        } else {
            rest = behind;
            has_others |= digits_of(word).is_some_and(|digits| has_digit(&digits));
        }
    }

    (found.len() == count || !(has_others || found.is_empty())).then_some(found)
}

/// Returns the group behind a label: the rest of the label's own word, or the next words; and the
/// number of these words.
fn group_behind(rest: &str, words: &[Zeroizing<String>]) -> Option<(String, usize)> {
    let number = |word: &str| {
        let digits = groups::folded(word);
        // Digits that are given one by one have no labels.
        let is_number = digits.len() > 1 && digits.bytes().all(|symbol| symbol.is_ascii_digit());

        (is_number && has_digit(word)).then_some(digits)
    };
    let mut group = String::new();
    let mut used = 0;
    if !rest.is_empty() {
        group = number(rest)?;
    }
    while group.len() < DIGITS_PER_GROUP && rest.is_empty() {
        group.push_str(&number(words.get(used)?)?);
        used += 1;
    }

    (group.len() == DIGITS_PER_GROUP).then_some((group, used))
}

/// Returns the code in the text, or else everything in it that is not a label.
fn read(text: &str, series: Series, count: usize) -> Result<String, Unreadable> {
    // Programs send exactly the code.
    if groups::check(series, count, text).is_ok() {
        return Ok(groups::folded(text));
    }
    let stream = Stream::of(text);
    let longer = LONG
        .iter()
        .filter(|(_, long)| *long > count)
        .flat_map(|(series, count)| stream.codes(*series, *count))
        .collect::<Vec<_>>();
    let mut codes = stream
        .codes(series, count)
        .into_iter()
        .filter(|code| !longer.iter().any(|long| code.overlaps(long)));

    match codes.next() {
        Some(code) if codes.all(|other| other.digits == code.digits) => Ok(code.digits),
        Some(_) => Err(Unreadable::Several),
        None => match (by_label(text, series, count), unlabelled(text, series, 0)) {
            (Some(groups), _) if groups.len() == count => Ok(groups.into_values().collect()),
            (_, rest) if rest.is_empty() => Err(Unreadable::NotFound),
            (_, rest) => Ok(rest),
        },
    }
}

/// Returns the symbols of the text that are neither words nor labels of groups. Strange characters
/// within a group are kept, so that they can be named.
fn unlabelled(text: &str, series: Series, first: usize) -> String {
    let words = input::words(text);
    let mut rest = String::new();
    for (at, word) in words.iter().enumerate() {
        let group = first + rest.chars().count() / DIGITS_PER_GROUP;
        let is_label = rest.chars().count().is_multiple_of(DIGITS_PER_GROUP)
            && **word == series.label(group)
            // Digits that are typed one by one are no labels.
            && words.get(at + 1).is_some_and(|next| next.len() > 2);
        match digits_of(word) {
            _ if is_label => {}
            Some(digits) if has_digit(&digits) || digits.len() % (DIGITS_PER_GROUP / 2) == 0 => {
                rest.push_str(&digits);
            }
            None if has_digit(word) => rest.push_str(word),
            _ => {}
        }
    }

    rest
}

/// Returns the digits of a word: letters that look like digits are taken for them, and a label
/// without a space before whole groups (`A123456`) is left out.
fn digits_of(word: &str) -> Option<String> {
    let folded = groups::folded(word);
    let is_number = |text: &str| text.bytes().all(|symbol| symbol.is_ascii_digit());
    if is_number(&folded) {
        return Some(folded);
    }

    word.char_indices()
        .take_while(|(_, symbol)| symbol.is_alphabetic())
        .map(|(at, symbol)| &word[at + symbol.len_utf8()..])
        .find(|rest| {
            has_digit(rest) && rest.len() % (DIGITS_PER_GROUP / 2) == 0 && is_number(&groups::folded(rest))
        })
        .map(groups::folded)
}

fn has_digit(text: &str) -> bool {
    text.contains(|symbol: char| symbol.is_ascii_digit())
}

/// The digits of a text, and where its words begin.
#[derive(Default)]
struct Stream {
    digits: Vec<u8>,
    words: Vec<Word>,
}

/// A word that consists of digits.
struct Word {
    /// The place of its first digit.
    start: usize,
    /// The word, as it was typed.
    text: String,
    /// Whether another word, which is no number, stands before it.
    is_apart: bool,
}

/// A code in a stream.
struct Code {
    start: usize,
    end: usize,
    digits: String,
}

impl Code {
    const fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

impl Stream {
    fn of(text: &str) -> Self {
        let mut stream = Self::default();
        let mut is_apart = false;
        for word in input::words(text) {
            let Some(digits) = digits_of(&word) else {
                is_apart = true;
                continue;
            };
            stream.words.push(Word {
                start: stream.digits.len(),
                // With its label left out, a word is no label itself.
                is_apart: is_apart || digits.len() < word.len(),
                text: word.to_string(),
            });
            stream.digits.extend(digits.bytes().map(|digit| digit - b'0'));
            is_apart = false;
        }

        stream
    }

    /// Returns every code of this series that begins and ends with a word. Before each of its
    /// groups, words that are no numbers and the group's label may stand.
    fn codes(&self, series: Series, count: usize) -> Vec<Code> {
        self.words
            .iter()
            .filter_map(|word| {
                let (end, digits) = (0..count)
                    .fold(vec![(word.start, String::new())], |ways, index| {
                        let mut longer: Vec<(usize, String)> = Vec::new();
                        for (at, digits) in ways {
                            for start in [Some(at), self.after_label(at, series, index)]
                                .into_iter()
                                .flatten()
                            {
                                let Some(group) = self.group(series, index, start) else {
                                    continue;
                                };
                                let end = start + DIGITS_PER_GROUP;
                                if !longer.iter().any(|(known, _)| *known == end) {
                                    longer.push((end, format!("{digits}{group}")));
                                }
                            }
                        }

                        longer
                    })
                    .into_iter()
                    .find(|(end, _)| *end == self.digits.len() || self.word_at(*end).is_some())?;

                Some(Code {
                    start: word.start,
                    end,
                    digits,
                })
            })
            .collect()
    }

    /// Returns the group that begins at this place, if it is right and no word is in its midst.
    fn group(&self, series: Series, index: usize, start: usize) -> Option<String> {
        let group = self.digits.get(start..start + DIGITS_PER_GROUP)?;
        let is_torn = (start + 1..start + DIGITS_PER_GROUP)
            .any(|at| self.word_at(at).is_some_and(|word| word.is_apart));

        (!is_torn && groups::is_right(series, index, group))
            .then(|| group.iter().map(|digit| char::from(b'0' + digit)).collect())
    }

    /// Returns the place after a label, or after a word that only looks like a number.
    fn after_label(&self, at: usize, series: Series, index: usize) -> Option<usize> {
        let word = self.word_at(at)?;

        (word.text == series.label(index) || !has_digit(&word.text)).then_some(at + word.text.len())
    }

    fn word_at(&self, place: usize) -> Option<&Word> {
        self.words
            .binary_search_by_key(&place, |word| word.start)
            .ok()
            .map(|at| &self.words[at])
    }
}

#[cfg(test)]
mod tests;
