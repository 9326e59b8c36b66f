//! The boxes of a code in digit groups: typing flows on, pasting fills them all, each group is checked as it is typed.

use super::entry::{chunked, inserted, shape};
use super::{EntryGroup, EntryState};
use crate::codes::digit_groups::{DIGITS_PER_GROUP, GroupState, Series, group_state};
use crate::codes::input::digits;

/// Digits in a chunk: a group is shown as `123 456`.
const CHUNK: usize = 3;

/// What was typed, group by group: digits only, at most six each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigitBoxes {
    series: Series,
    keeps_wrong: bool,
    groups: Vec<String>,
    /// The box that was edited last, and where its caret belongs.
    caret: Option<(usize, usize)>,
}

/// A group in two chunks.
#[must_use]
pub fn shown(group: &str) -> String {
    chunked(group, CHUNK, ' ')
}

impl DigitBoxes {
    /// So many empty boxes for a code of this series.
    #[must_use]
    pub fn new(series: Series, count: usize) -> Self {
        Self {
            series,
            keeps_wrong: false,
            groups: vec![String::new(); count],
            caret: None,
        }
    }

    /// The same boxes, where a group that is typed wrong keeps the focus.
    #[must_use]
    pub fn keeping_wrong(self) -> Self {
        Self {
            keeps_wrong: true,
            ..self
        }
    }

    /// The same boxes with these digits in them; what does not fit is left out.
    #[must_use]
    pub fn filled(mut self, kept: &[String]) -> Self {
        for (group, kept) in self.groups.iter_mut().zip(kept) {
            *group = digits(kept).chars().take(DIGITS_PER_GROUP).collect();
        }

        self
    }

    /// Takes the new text of a box and tells which box the focus goes to, if it moves.
    ///
    /// What does not fit flows into the boxes after it, so that typing never stops and a paste fills them all.
    /// A whole code pasted anywhere begins at the first box. Deleting in an empty box goes back to the one before.
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

    /// Fills the boxes from this one on and tells which one is next to be typed in.
    fn fill(&mut self, first: usize, symbols: &str) -> usize {
        let mut rest = symbols;
        let mut last = first;
        for (index, group) in self.groups.iter_mut().enumerate().skip(first) {
            if rest.is_empty() {
                break;
            }
            let (head, tail) = rest.split_at(rest.len().min(DIGITS_PER_GROUP));
            // A tail that only begins a group must not wipe out the digits that stand behind it there.
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

    /// Forgets the digits.
    pub fn clear(&mut self) {
        self.groups.iter_mut().for_each(String::clear);
        self.caret = None;
    }

    /// The digits of each group.
    #[must_use]
    pub fn groups(&self) -> &[String] {
        &self.groups
    }

    /// All digits in their order.
    #[must_use]
    pub fn digits(&self) -> String {
        self.groups.concat()
    }

    /// Whether nothing is typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.iter().all(String::is_empty)
    }

    /// Whether every group is full and right.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.states().all(|state| state == GroupState::Right)
    }

    /// The first box that still wants digits or is wrong.
    #[must_use]
    pub fn first_to_mend(&self) -> usize {
        self.states()
            .position(|state| state != GroupState::Right)
            .unwrap_or(self.groups.len() - 1)
    }

    /// The groups that are full and wrong, counted from 0.
    #[must_use]
    pub fn wrong(&self) -> Vec<usize> {
        self.states()
            .enumerate()
            .filter_map(|(index, state)| (state == GroupState::Wrong).then_some(index))
            .collect()
    }

    /// Whether a group would be right in this place of a code of this series.
    #[must_use]
    pub fn fits(&self, group: usize, series: Series, place: usize) -> bool {
        group_state(series, place, &self.groups[group]) == GroupState::Right
    }

    /// How each group stands.
    pub fn states(&self) -> impl Iterator<Item = GroupState> {
        (0..self.groups.len()).map(|index| self.state(index))
    }

    /// The boxes as a page shows them.
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

/// Drops what cannot stand in a box, so that a stray letter does not push the digits about.
fn digits_and_spaces(typed: &str) -> String {
    if typed
        .chars()
        .all(|symbol| symbol.is_ascii_digit() || symbol == ' ')
    {
        return typed.to_owned();
    }

    digits(typed)
}
