//! The boxes of a code in digit groups: one component for every page on which a code is typed.
//!
//! Typing moves on to the next box, and each group is checked as it is typed. A group that is right
//! changes only if the user changes it: a full box takes no more digits, and what is pasted leaves
//! right groups alone, unless it has a right one in their place. A group that is wrong keeps the
//! focus until it is right, and typing on begins it again.

use std::collections::BTreeMap;

use super::entry::{chunked, common_start, inserted, shape};
use super::{EntryGroup, EntryState};
use crate::codes::digit_groups::{DIGITS_PER_GROUP, GroupState, Series, group_state, split};
use crate::codes::found;
use crate::codes::input::{digits, fold, words};

/// The number of digits in a chunk: a group is shown as `123 456`.
const CHUNK: usize = 3;

/// The boxes of a code, one per group. A box holds only digits, at most six.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigitBoxes {
    series: Series,
    groups: Vec<String>,
    /// The box with the caret after the last edit, and the position of the caret.
    caret: Option<(usize, usize)>,
    /// The box at which a new code is being typed over one that was right: the boxes that follow hold
    /// the old code.
    replacing: Option<usize>,
}

/// Returns a group in two chunks.
#[must_use]
pub fn shown(group: &str) -> String {
    chunked(group, CHUNK, ' ')
}

impl DigitBoxes {
    /// Creates `count` empty boxes for a code of this series.
    #[must_use]
    pub fn new(series: Series, count: usize) -> Self {
        Self {
            series,
            groups: vec![String::new(); count],
            caret: None,
            replacing: None,
        }
    }

    /// Returns the boxes filled with these digits. Digits that do not fit are left out.
    #[must_use]
    pub fn filled(mut self, kept: &[String]) -> Self {
        for (group, kept) in self.groups.iter_mut().zip(kept) {
            *group = digits(kept).chars().take(DIGITS_PER_GROUP).collect();
        }

        self
    }

    /// Sets the new text of a box, and returns the box that the focus moves to, if it moves.
    ///
    /// When a group becomes right, the focus moves on to the next box that is not; it stays if all
    /// are. Deleting in an empty box moves back to the previous box.
    pub fn edit(&mut self, index: usize, written: &str) -> Option<usize> {
        let group = self.groups.get(index)?;
        let before = shown(group);
        self.caret = None;
        let dictated = inserted(&before, written);
        if dictated.len() > DIGITS_PER_GROUP && self.is_labelled(&dictated) {
            return self.paste(index, &dictated);
        }
        let typed = as_digits(written);
        if typed == before && written != before {
            // The caret does not follow a character that was left out.
            self.caret = Some((index, common_start(&before, written)));
            return None;
        }
        let shaped = shape(&before, &typed, CHUNK, ' ');
        if written.is_empty() && group.is_empty() {
            return self.back(index);
        }
        if shaped.symbols.len() > DIGITS_PER_GROUP {
            let inserted = inserted(&before, written);
            // Several keys may come before the field is shown again, without its spaces: the digits
            // are counted, not the characters.
            return if shaped.symbols.len() == group.len() + 1 {
                self.type_in_full(index, &shaped.symbols)
            } else if digits(&inserted).len() >= self.groups.len() * DIGITS_PER_GROUP {
                self.paste(index, &inserted)
            } else {
                self.spread(index, index, &shaped.symbols)
            };
        }
        let has_changed = shaped.symbols != *group;
        // A digit that is left alone was typed over the whole group.
        if shaped.symbols.len() == 1 && self.state(index) == GroupState::Right {
            self.replacing = Some(index);
        }
        self.caret = shaped.caret.map(|caret| (index, caret));
        self.groups[index] = shaped.symbols;

        (has_changed && self.state(index) == GroupState::Right)
            .then(|| self.next(index))
            .flatten()
    }

    /// Takes a text that was pasted into a box, and returns the box that the focus moves to.
    ///
    /// A whole code fills all boxes, and groups with their labels fill their own boxes, wherever
    /// they were pasted. Other digits fill the boxes from this one on.
    pub fn paste(&mut self, index: usize, text: &str) -> Option<usize> {
        if let Ok(groups) = found::digit_groups(text, self.series, self.groups.len()) {
            self.groups = groups;
            self.caret = None;
            return Some(self.first_to_mend());
        }
        if let Some(groups) = found::by_label(text, self.series, self.groups.len()) {
            return Some(self.put(index, groups));
        }
        let first = self.labelled(text).unwrap_or(index);
        let group = self.groups.get(first)?;
        let pasted = match found::digits(text, self.series, 0) {
            whole if whole.len() >= self.groups.len() * DIGITS_PER_GROUP => {
                let count = self.groups.len();
                self.groups = split(&whole).into_iter().take(count).collect();
                self.caret = None;
                return Some(self.first_to_mend());
            }
            _ => found::digits(text, self.series, first),
        };
        if pasted.is_empty() {
            return None;
        }
        self.caret = None;
        // A few digits continue a group that was begun.
        let begun = if group.len() + pasted.len() <= DIGITS_PER_GROUP {
            group.as_str()
        } else {
            ""
        };

        self.spread(index, first, &format!("{begun}{pasted}"))
    }

    fn is_labelled(&self, text: &str) -> bool {
        self.labelled(text).is_some() || found::by_label(text, self.series, self.groups.len()).is_some()
    }

    /// Fills boxes while the focus is at `focused`, and returns the box to type in next: the first
    /// wrong one of them, or the next one that is not right.
    fn put(&mut self, focused: usize, groups: BTreeMap<usize, String>) -> usize {
        let places: Vec<usize> = groups.keys().copied().collect();
        for (index, group) in groups {
            if index == focused || self.takes(index, &group) {
                self.groups[index] = group;
            }
        }
        self.caret = None;
        let is_wrong = |index: &usize| self.state(*index) == GroupState::Wrong;

        places
            .iter()
            .copied()
            .find(is_wrong)
            .or_else(|| places.last().and_then(|last| self.next_to_mend(*last)))
            .unwrap_or_else(|| self.first_to_mend())
    }

    /// Returns the box whose label the text begins with, before whole groups.
    fn labelled(&self, text: &str) -> Option<usize> {
        let first = words(text).into_iter().next()?;
        let index = (0..self.groups.len()).find(|index| *first == self.series.label(*index))?;
        let digits = found::digits(text, self.series, index).len();

        (digits > 0 && digits.is_multiple_of(DIGITS_PER_GROUP)).then_some(index)
    }

    /// Handles a digit typed into a full box. A wrong group is typed again from its beginning. After
    /// a right group, the digit belongs to the next one, if that is empty.
    fn type_in_full(&mut self, index: usize, symbols: &str) -> Option<usize> {
        let full = &self.groups[index];
        let Some(digit) = symbols.strip_prefix(full.as_str()) else {
            return self.type_over(index, symbols);
        };
        let into = match self.state(index) {
            GroupState::Right if self.groups.get(index + 1).is_some_and(String::is_empty) => index + 1,
            GroupState::Right => {
                self.caret = Some((index, shown(full).len()));
                return None;
            }
            _ => index,
        };
        self.groups[into] = digit.to_owned();
        self.caret = Some((into, digit.len()));

        (into != index).then_some(into)
    }

    /// Handles a digit typed in the middle of a full box: it takes the place of the one behind it.
    fn type_over(&mut self, index: usize, symbols: &str) -> Option<usize> {
        let full = &self.groups[index];
        let at = common_start(full, symbols);
        let digit = symbols.get(at..=at)?;
        // Among equal digits it cannot be told where the new one was typed; then it is one of them.
        let is_repeated = at > 0 && full.get(at - 1..at) == Some(digit);
        let end = if is_repeated { at } else { at + 1 };
        let typed = format!("{}{digit}{}", &full[..end - 1], &full[end..]);
        self.caret = Some((index, shown(&typed[..end]).len()));
        let has_changed = typed != *full;
        self.groups[index] = typed;

        (has_changed && self.state(index) == GroupState::Right)
            .then(|| self.next(index))
            .flatten()
    }

    /// Fills the boxes from `first` on while the focus is at `focused`, and returns the box to type in next: the first wrong one, or
    /// the next one that is not right.
    fn spread(&mut self, focused: usize, first: usize, symbols: &str) -> Option<usize> {
        let mut last = first;
        let replaces = self.state(first) == GroupState::Right;
        for (index, chunk) in (first..).zip(split(symbols)) {
            if index != focused && !self.takes(index, &chunk) {
                break;
            }
            self.groups[index] = chunk;
            last = index;
        }
        let is_wrong = |index: &usize| self.state(*index) == GroupState::Wrong;
        if let Some(wrong) = (first..=last).find(is_wrong) {
            return Some(wrong);
        }
        if self.state(last) == GroupState::Right {
            if replaces {
                self.replacing = Some(last);
            }
            return self.next(last).or(Some(last));
        }
        // The next digit continues the group.
        self.caret = Some((last, shown(&self.groups[last]).len()));

        Some(last)
    }

    /// Returns whether a box may be filled with these digits, which were not meant for it alone.
    fn takes(&self, index: usize, chunk: &str) -> bool {
        let is_right = |text: &str| group_state(self.series, index, text) == GroupState::Right;

        self.groups
            .get(index)
            .is_some_and(|group| !is_right(group) || is_right(chunk))
    }

    /// Returns the box that the focus moves to when this one has become right: the next one that is
    /// not, or the one behind it while a new code is typed over an old one.
    fn next(&mut self, index: usize) -> Option<usize> {
        let behind = Some(index + 1).filter(|next| *next < self.groups.len());
        self.replacing = behind.filter(|_| self.replacing == Some(index));

        self.replacing.or_else(|| self.next_to_mend(index))
    }

    /// Returns the next box that is incomplete or wrong, from the first on after the last.
    fn next_to_mend(&self, index: usize) -> Option<usize> {
        (index + 1..self.groups.len())
            .chain(0..index)
            .find(|next| self.state(*next) != GroupState::Right)
    }

    /// Moves the caret to the end of the previous box.
    fn back(&mut self, index: usize) -> Option<usize> {
        let previous = index.checked_sub(1)?;
        self.caret = Some((previous, shown(&self.groups[previous]).len()));

        Some(previous)
    }

    /// Returns the two wrong groups, counted from 0, that would be right in each other's place.
    #[must_use]
    pub fn swapped(&self) -> Option<(usize, usize)> {
        match self.wrong().as_slice() {
            [one, other] if self.fits(*one, self.series, *other) && self.fits(*other, self.series, *one) => {
                Some((*one, *other))
            }
            _ => None,
        }
    }

    /// Exchanges the two groups that are [swapped](Self::swapped). Returns whether there are two.
    pub fn exchange(&mut self) -> bool {
        let Some((one, other)) = self.swapped() else {
            return false;
        };
        self.groups.swap(one, other);
        self.caret = None;

        true
    }

    /// Clears all boxes.
    pub fn clear(&mut self) {
        self.groups.iter_mut().for_each(String::clear);
        self.caret = None;
        self.replacing = None;
    }

    /// Returns the digits of each group.
    #[must_use]
    pub fn groups(&self) -> &[String] {
        &self.groups
    }

    /// Returns all digits in order.
    #[must_use]
    pub fn digits(&self) -> String {
        self.groups.concat()
    }

    /// Returns whether all boxes are empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.iter().all(String::is_empty)
    }

    /// Returns whether every group is full and right.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.states().all(|state| state == GroupState::Right)
    }

    /// Returns the first box that is incomplete or wrong.
    #[must_use]
    pub fn first_to_mend(&self) -> usize {
        self.states()
            .position(|state| state != GroupState::Right)
            .unwrap_or(self.groups.len() - 1)
    }

    /// Returns the groups that are full and wrong, counted from 0.
    #[must_use]
    pub fn wrong(&self) -> Vec<usize> {
        self.states()
            .enumerate()
            .filter_map(|(index, state)| (state == GroupState::Wrong).then_some(index))
            .collect()
    }

    /// Returns whether a group would be right at this position in a code of this series.
    #[must_use]
    pub fn fits(&self, group: usize, series: Series, place: usize) -> bool {
        group_state(series, place, &self.groups[group]) == GroupState::Right
    }

    /// Returns the state of each group.
    pub fn states(&self) -> impl Iterator<Item = GroupState> {
        (0..self.groups.len()).map(|index| self.state(index))
    }

    /// Returns the boxes in the form in which a page shows them.
    #[must_use]
    pub fn entries(&self) -> Vec<EntryGroup> {
        self.groups
            .iter()
            .enumerate()
            .map(|(index, group)| EntryGroup {
                label: self.series.label(index),
                value: shown(group),
                caret: self
                    .caret
                    .and_then(|(edited, caret)| (edited == index).then_some(caret)),
                state: match self.state(index) {
                    GroupState::Empty | GroupState::Partial { .. } => EntryState::Open,
                    GroupState::Right => EntryState::Right,
                    GroupState::Wrong => EntryState::Wrong,
                },
            })
            .collect()
    }

    fn state(&self, index: usize) -> GroupState {
        group_state(self.series, index, &self.groups[index])
    }
}

/// Returns the digits and spaces of a typed text. Another character must not shift the digits. A
/// single letter that looks like a digit was taken for that digit.
fn as_digits(written: &str) -> String {
    let is_single = written.chars().filter(|symbol| symbol.is_alphabetic()).count() == 1;
    let read = |symbol| match symbol {
        'O' if is_single => '0',
        'I' | 'L' if is_single => '1',
        symbol => symbol,
    };
    let mut typed = String::with_capacity(written.len());
    for symbol in written.chars() {
        match symbol {
            ' ' | '0'..='9' => typed.push(symbol),
            _ => typed.extend(
                fold(symbol.encode_utf8(&mut [0; 4]))
                    .chars()
                    .map(read)
                    .filter(char::is_ascii_digit),
            ),
        }
    }

    typed
}

#[cfg(test)]
mod tests;
