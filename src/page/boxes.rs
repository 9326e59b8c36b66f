//! The boxes of a code in digit groups. Typing moves on to the next box, pasting fills all boxes,
//! and each group is checked as it is typed.

use super::entry::{chunked, inserted, shape};
use super::{EntryGroup, EntryState};
use crate::codes::digit_groups::{DIGITS_PER_GROUP, GroupState, Series, group_state};
use crate::codes::input::digits;

/// The number of digits in a chunk: a group is shown as `123 456`.
const CHUNK: usize = 3;

/// The boxes of a code, one per group. A box holds only digits, at most six.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigitBoxes {
    series: Series,
    keeps_wrong: bool,
    groups: Vec<String>,
    /// The box that was edited last, and the position of its caret.
    caret: Option<(usize, usize)>,
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
            keeps_wrong: false,
            groups: vec![String::new(); count],
            caret: None,
        }
    }

    /// Returns the boxes with a different rule: the focus stays in a group that is typed wrong.
    #[must_use]
    pub fn keeping_wrong(self) -> Self {
        Self {
            keeps_wrong: true,
            ..self
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
    /// Digits that do not fit go into the following boxes, so that typing never stops and a paste
    /// fills them all. A whole code pasted into any box begins at the first box. Deleting in an
    /// empty box moves back to the previous box.
    pub fn edit(&mut self, index: usize, typed: &str) -> Option<usize> {
        let before = shown(self.groups.get(index)?);
        self.caret = None;
        let pasted = digits(&inserted(&before, typed));
        if pasted.len() >= self.groups.len() * DIGITS_PER_GROUP {
            return Some(self.fill(0, &pasted));
        }
        let shaped = shape(&before, &digits_and_spaces(typed), CHUNK, ' ');
        if shaped.symbols.is_empty() && self.groups[index].is_empty() {
            return typed.is_empty().then(|| index.saturating_sub(1));
        }
        if shaped.symbols.len() > DIGITS_PER_GROUP {
            return Some(self.fill(index, &shaped.symbols));
        }
        let grew = shaped.symbols.len() > self.groups[index].len();
        let is_full = shaped.symbols.len() == DIGITS_PER_GROUP;
        self.caret = shaped.caret.map(|caret| (index, caret));
        self.groups[index] = shaped.symbols;
        let flows_on = !self.keeps_wrong || self.state(index) == GroupState::Right;

        (grew && is_full && flows_on && index + 1 < self.groups.len()).then_some(index + 1)
    }

    /// Fills the boxes from `first` on, and returns the box to type in next.
    fn fill(&mut self, first: usize, symbols: &str) -> usize {
        let mut rest = symbols;
        let mut last = first;
        for (index, group) in self.groups.iter_mut().enumerate().skip(first) {
            if rest.is_empty() {
                break;
            }
            let (head, tail) = rest.split_at(rest.len().min(DIGITS_PER_GROUP));
            // If the last digits fill only the beginning of a box, the other digits in it must be
            // kept.
            let behind: String = group.chars().skip(head.len()).collect();
            *group = if index == first {
                head.to_owned()
            } else {
                head.to_owned() + &behind
            };
            last = index;
            rest = tail;
        }
        let is_full = self.groups[last].len() == DIGITS_PER_GROUP;

        (last + usize::from(is_full)).min(self.groups.len() - 1)
    }

    /// Clears all boxes.
    pub fn clear(&mut self) {
        self.groups.iter_mut().for_each(String::clear);
        self.caret = None;
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

/// Drops characters that a box cannot hold, so that a stray letter does not shift the digits.
fn digits_and_spaces(typed: &str) -> String {
    if typed
        .chars()
        .all(|symbol| symbol.is_ascii_digit() || symbol == ' ')
    {
        return typed.to_owned();
    }

    digits(typed)
}
