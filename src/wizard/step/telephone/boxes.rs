//! The boxes of the confirmation ID: typing flows on, pasting fills them all, a wrong group is named.

use crate::codes::digit_groups::{DIGITS_PER_GROUP, GroupState, Series, group_state};
use crate::codes::input::digits;
use crate::codes::{InstallationId, Scheme};
use crate::fault::Fault;
use crate::wizard::entry::{chunked, inserted, shape};
use crate::wizard::page::{EntryGroup, EntryState};

/// Digits in a chunk: a group is shown as `123 456`.
const CHUNK: usize = 3;

/// What was typed, group by group: digits only, at most six each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Boxes {
    groups: Vec<String>,
    /// The box that was edited last, and where its caret belongs.
    caret: Option<(usize, usize)>,
}

/// A group in two chunks.
pub(in crate::wizard::step) fn shown(group: &str) -> String {
    chunked(group, CHUNK, ' ')
}

impl Boxes {
    /// Empty boxes for a confirmation ID of this scheme.
    pub(super) fn new(scheme: Scheme) -> Self {
        Self {
            groups: vec![String::new(); scheme.groups()],
            caret: None,
        }
    }

    /// The boxes as they were kept; what does not fit is left out.
    pub(super) fn from_groups(scheme: Scheme, kept: &[String]) -> Self {
        let mut boxes = Self::new(scheme);
        for (group, kept) in boxes.groups.iter_mut().zip(kept) {
            *group = digits(kept).chars().take(DIGITS_PER_GROUP).collect();
        }

        boxes
    }

    /// Takes the new text of a box and tells which box the focus goes to, if it moves.
    ///
    /// What does not fit flows into the boxes after it, so that typing never stops and a paste fills them all.
    /// A whole code pasted anywhere begins at the first box. Deleting in an empty box goes back to the one before.
    pub(super) fn edit(&mut self, index: usize, typed: &str) -> Option<usize> {
        let before = shown(self.groups.get(index)?);
        self.caret = None;
        let pasted = digits(&inserted(&before, typed));
        if pasted.len() >= self.groups.len() * DIGITS_PER_GROUP {
            return Some(self.fill(0, &pasted));
        }
        let shaped = shape(&before, &digits_and_spaces(typed), CHUNK, ' ');
        let grew = shaped.symbols.len() > self.groups[index].len();
        if shaped.symbols.is_empty() && self.groups[index].is_empty() {
            return typed.is_empty().then(|| index.saturating_sub(1));
        }
        if shaped.symbols.len() > DIGITS_PER_GROUP {
            return Some(self.fill(index, &shaped.symbols));
        }
        let is_full = shaped.symbols.len() == DIGITS_PER_GROUP;
        self.caret = shaped.caret.map(|caret| (index, caret));
        self.groups[index] = shaped.symbols;

        (grew && is_full && index + 1 < self.groups.len()).then_some(index + 1)
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

    pub(super) fn digits(&self) -> String {
        self.groups.concat()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.groups.iter().all(String::is_empty)
    }

    /// Whether every group is full and right.
    pub(super) fn is_complete(&self) -> bool {
        (0..self.groups.len()).all(|index| self.state(index) == GroupState::Right)
    }

    /// The groups that are full, others empty: what is worth keeping.
    pub(super) fn whole_groups(&self) -> Vec<String> {
        self.groups
            .iter()
            .map(|group| {
                if group.len() == DIGITS_PER_GROUP {
                    group.clone()
                } else {
                    String::new()
                }
            })
            .collect()
    }

    /// The first box that still wants digits or is wrong.
    pub(super) fn first_to_mend(&self) -> usize {
        (0..self.groups.len())
            .find(|index| self.state(*index) != GroupState::Right)
            .unwrap_or(self.groups.len() - 1)
    }

    /// What is wrong with what was typed so far.
    pub(super) fn fault(&self, installation_id: Option<&InstallationId>) -> Option<Fault> {
        let wrong: Vec<usize> = (0..self.groups.len())
            .filter(|index| self.state(*index) == GroupState::Wrong)
            .collect();
        if wrong.is_empty() {
            return None;
        }
        if self.looks_like(installation_id, &wrong) {
            return Some(Fault::InstallationIdTyped);
        }

        Some(Fault::ConfirmationGroups {
            groups: wrong.iter().map(|index| index + 1).collect(),
        })
    }

    /// Whether the wrong groups are groups of an installation ID, most likely the one on the screen.
    fn looks_like(&self, installation_id: Option<&InstallationId>, wrong: &[usize]) -> bool {
        let is_shown = installation_id.is_some_and(|id| {
            let shown = id.groups();
            wrong
                .iter()
                .any(|index| shown.get(*index) == Some(&self.groups[*index]))
        });
        // One group passes the other series' check by chance one time in ten, two hardly ever.
        let is_another = wrong.len() >= 2
            && wrong.iter().all(|index| {
                group_state(Series::Installation, *index, &self.groups[*index]) == GroupState::Right
            });

        is_shown || is_another
    }

    pub(super) fn groups(&self) -> Vec<EntryGroup> {
        self.groups
            .iter()
            .enumerate()
            .map(|(index, group)| EntryGroup {
                label: Series::Confirmation.label(index),
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
        group_state(Series::Confirmation, index, &self.groups[index])
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
