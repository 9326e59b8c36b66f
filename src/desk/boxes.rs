//! The boxes of the installation ID: what the caller reads is typed, dictated in any order, or pasted.

use crate::codes::digit_groups::{DIGITS_PER_GROUP, GROUPS, GroupState, Series, group_state};
use crate::codes::input::digits;
use crate::codes::{InstallationId, InstallationIdError};
use crate::wizard::entry::{chunked, inserted, shape};
use crate::wizard::page::{EntryGroup, EntryState};

/// Digits in a chunk: a group is shown as `123 456`.
const CHUNK: usize = 3;
const SERIES: Series = Series::Installation;

/// What was typed, group by group: digits only, at most six each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Boxes {
    groups: [String; GROUPS],
    /// How often each group was wrong.
    corrections: [u16; GROUPS],
    /// The box that was edited last, and where its caret belongs.
    caret: Option<(usize, usize)>,
}

/// What is wrong with what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// These groups, counted from 0, are misheard or mistyped.
    Groups(Vec<usize>),
    /// These two groups, counted from 0, stand in each other's place.
    Swapped(usize, usize),
    /// Every group is right, but they are not of one installation ID.
    Mixed,
    /// A confirmation ID was typed.
    ConfirmationId,
}

/// A group in two chunks.
pub(super) fn shown(group: &str) -> String {
    chunked(group, CHUNK, ' ')
}

impl Boxes {
    /// Takes the new text of a box and tells which box the focus goes to, if it moves.
    pub(super) fn edit(&mut self, index: usize, typed: &str) -> Option<usize> {
        let before = self.states();
        let focus = self.enter(index, typed);
        for (place, state) in self.states().into_iter().enumerate() {
            if state == GroupState::Wrong && before[place] != GroupState::Wrong {
                self.corrections[place] = self.corrections[place].saturating_add(1);
            }
        }

        focus
    }

    fn enter(&mut self, index: usize, typed: &str) -> Option<usize> {
        let before = shown(self.groups.get(index)?);
        self.caret = None;
        let pasted = digits(&inserted(&before, typed));
        if pasted.len() >= GROUPS * DIGITS_PER_GROUP {
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

        // A wrong group keeps the focus: it is asked for again before the caller goes on.
        (grew && is_full && index + 1 < GROUPS && self.state(index) == GroupState::Right).then_some(index + 1)
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

        (last + usize::from(is_full)).min(GROUPS - 1)
    }

    /// Forgets the digits, but not how often they were wrong.
    pub(super) fn clear(&mut self) {
        self.groups = Default::default();
        self.caret = None;
    }

    pub(super) fn is_empty(&self) -> bool {
        self.groups.iter().all(String::is_empty)
    }

    /// How often each group was wrong.
    pub(super) fn corrections(&self) -> Vec<u16> {
        self.corrections.to_vec()
    }

    /// The installation ID, once every group is right and they belong together.
    pub(super) fn installation_id(&self) -> Option<InstallationId> {
        self.parse()?.ok()
    }

    /// What is wrong with what was typed so far.
    pub(super) fn wrong(&self) -> Option<Wrong> {
        let wrong: Vec<usize> = (0..GROUPS)
            .filter(|index| self.state(*index) == GroupState::Wrong)
            .collect();
        let is_of = |series, group: usize, place: usize| {
            group_state(series, place, &self.groups[group]) == GroupState::Right
        };

        match wrong.as_slice() {
            [] => matches!(self.parse(), Some(Err(_))).then_some(Wrong::Mixed),
            [one, other] if is_of(SERIES, *one, *other) && is_of(SERIES, *other, *one) => {
                Some(Wrong::Swapped(*one, *other))
            }
            // One group passes the other series' check by chance one time in ten, three hardly ever.
            several
                if several.len() >= 3
                    && several
                        .iter()
                        .all(|group| is_of(Series::Confirmation, *group, *group)) =>
            {
                Some(Wrong::ConfirmationId)
            }
            _ => Some(Wrong::Groups(wrong)),
        }
    }

    /// The first box that still wants digits or is wrong.
    pub(super) fn first_to_mend(&self) -> usize {
        (0..GROUPS)
            .find(|index| self.state(*index) != GroupState::Right)
            .unwrap_or(GROUPS - 1)
    }

    pub(super) fn groups(&self) -> Vec<EntryGroup> {
        self.groups
            .iter()
            .enumerate()
            .map(|(index, group)| EntryGroup {
                label: SERIES.label(index),
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

    fn parse(&self) -> Option<Result<InstallationId, InstallationIdError>> {
        self.states()
            .iter()
            .all(|state| *state == GroupState::Right)
            .then(|| self.groups.concat().parse())
    }

    fn states(&self) -> Vec<GroupState> {
        (0..GROUPS).map(|index| self.state(index)).collect()
    }

    fn state(&self, index: usize) -> GroupState {
        group_state(SERIES, index, &self.groups[index])
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{ConfirmationId, ConfirmationType, KeyKind, ProductKey};

    fn id() -> InstallationId {
        InstallationId::new(2026, 77, 0x1234_5678_9ABC, 7).unwrap()
    }

    fn typed(groups: &[String]) -> Boxes {
        let mut boxes = Boxes::default();
        for (index, group) in groups.iter().enumerate() {
            let _focus = boxes.edit(index, group);
        }

        boxes
    }

    fn groups() -> Vec<String> {
        id().groups().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_typed_flows_on_and_becomes_the_id() {
        let mut boxes = Boxes::default();
        assert_eq!(boxes.edit(0, &groups()[0]), Some(1));
        assert_eq!(boxes.edit(3, &id().to_string()), Some(7), "pasted anywhere");
        assert_eq!(boxes.installation_id(), Some(id()));
        assert_eq!(boxes.wrong(), None);
        assert_eq!(boxes.corrections(), vec![0; 8]);
    }

    #[test]
    fn groups_may_be_dictated_in_any_order() {
        let groups = groups();
        let mut boxes = Boxes::default();
        for index in [4, 0, 7, 1, 6, 2, 5, 3] {
            let _focus = boxes.edit(index, &groups[index]);
        }
        assert_eq!(boxes.installation_id(), Some(id()));
    }

    #[test]
    fn a_misheard_group_keeps_the_focus_and_is_counted_once() {
        let right = groups()[0].clone();
        let last = if right.ends_with('1') { "2" } else { "1" };
        let misheard = format!("{}{last}", &right[..5]);
        let mut boxes = Boxes::default();
        assert_eq!(boxes.edit(0, &misheard), None);
        assert_eq!(boxes.wrong(), Some(Wrong::Groups(vec![0])));
        assert_eq!(boxes.corrections()[0], 1);
        let _focus = boxes.edit(0, &right[..5]);
        let _focus = boxes.edit(0, &right);
        assert_eq!((boxes.wrong(), boxes.corrections()[0]), (None, 1));
    }

    #[test]
    fn two_groups_in_each_others_place_are_named() {
        let mut groups = groups();
        groups.swap(2, 5);
        assert_eq!(typed(&groups).wrong(), Some(Wrong::Swapped(2, 5)));
    }

    #[test]
    fn groups_of_two_installation_ids_and_a_confirmation_id_are_told_apart() {
        let other = InstallationId::new(2026, 78, 0x1234_5678_9ABC, 7).unwrap();
        let mut mixed = groups();
        mixed[7] = other.groups()[7].clone();
        assert_eq!(typed(&mixed).wrong(), Some(Wrong::Mixed));

        let key = ProductKey::mint(b"master", KeyKind::MultipleActivation, 2026, 77).unwrap();
        let code = ConfirmationId::keyed(&key, "momiji.example", &id(), ConfirmationType::Permanent);
        let groups: Vec<_> = code.groups().iter().take(8).map(ToString::to_string).collect();
        assert_eq!(typed(&groups).wrong(), Some(Wrong::ConfirmationId));
    }
}
