//! The boxes of the installation ID that the caller reads out. The help desk types the groups, in
//! any order, or pastes them.

use crate::codes::digit_groups::{GROUPS, Series};
use crate::codes::{InstallationId, InstallationIdError};
use crate::page::EntryGroup;
use crate::page::boxes::DigitBoxes;

const SERIES: Series = Series::Installation;

/// The digits typed, and the number of wrong entries for each group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boxes {
    boxes: DigitBoxes,
    /// The number of wrong entries for each group.
    corrections: [u16; GROUPS],
}

impl Default for Boxes {
    fn default() -> Self {
        Self {
            boxes: DigitBoxes::new(SERIES, GROUPS),
            corrections: [0; GROUPS],
        }
    }
}

/// An error in the digits typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// These groups, counted from 0, were misheard or mistyped.
    Groups(Vec<usize>),
    /// These two groups, counted from 0, are swapped.
    Swapped(usize, usize),
    /// Every group is right, but the groups are not of one installation ID.
    Mixed,
    /// A confirmation ID was typed.
    ConfirmationId,
    /// The first group is right, but does not belong to any product of this vendor.
    OtherVendor,
}

impl Boxes {
    /// Sets the new text of a box, and returns the box that the focus moves to, if it moves.
    pub(super) fn edit(&mut self, index: usize, typed: &str) -> Option<usize> {
        self.counting(|boxes| boxes.edit(index, typed))
    }

    /// Takes a text that was pasted into a box, and returns the box that the focus moves to.
    pub(super) fn paste(&mut self, index: usize, text: &str) -> Option<usize> {
        self.counting(|boxes| boxes.paste(index, text))
    }

    /// Exchanges the two groups that are swapped. Returns whether there are two.
    pub(super) fn exchange(&mut self) -> bool {
        self.boxes.exchange()
    }

    /// Returns whether two groups are in each other's place.
    pub(super) fn is_swapped(&self) -> bool {
        self.boxes.swapped().is_some()
    }

    /// Counts the groups that are wrong after a change and were not before.
    fn counting(&mut self, change: impl FnOnce(&mut DigitBoxes) -> Option<usize>) -> Option<usize> {
        let before = self.boxes.wrong();
        let focus = change(&mut self.boxes);
        for place in self.boxes.wrong() {
            if !before.contains(&place) {
                self.corrections[place] = self.corrections[place].saturating_add(1);
            }
        }

        focus
    }

    /// Clears the digits, but not the counts of wrong entries.
    pub(super) fn clear(&mut self) {
        self.boxes.clear();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.boxes.is_empty()
    }

    /// Returns the number of wrong entries for each group.
    pub(super) fn corrections(&self) -> Vec<u16> {
        self.corrections.to_vec()
    }

    /// Returns the installation ID, once every group is right and the groups belong together.
    pub(super) fn installation_id(&self) -> Option<InstallationId> {
        self.parse()?.ok()
    }

    /// Returns the error in the digits typed so far. `products` are the numbers of the vendor's
    /// products, if they are known.
    pub(super) fn wrong(&self, products: &[u16]) -> Option<Wrong> {
        if let Some((one, other)) = self.boxes.swapped() {
            return Some(Wrong::Swapped(one, other));
        }
        let wrong = self.boxes.wrong();

        match wrong.as_slice() {
            // The agent learns this before the caller has read seven more groups.
            [] if !products.is_empty() && InstallationId::is_for_none(&self.boxes.groups()[0], products) => {
                Some(Wrong::OtherVendor)
            }
            [] => matches!(self.parse(), Some(Err(_))).then_some(Wrong::Mixed),
            // One group passes the check of the other series by chance one time in ten, three
            // groups hardly ever.
            several
                if several.len() >= 3
                    && several
                        .iter()
                        .all(|group| self.boxes.fits(*group, Series::Confirmation, *group)) =>
            {
                Some(Wrong::ConfirmationId)
            }
            _ => Some(Wrong::Groups(wrong)),
        }
    }

    /// Returns the first box that is incomplete or wrong.
    pub(super) fn first_to_mend(&self) -> usize {
        self.boxes.first_to_mend()
    }

    pub(super) fn entries(&self) -> Vec<EntryGroup> {
        self.boxes.entries()
    }

    fn parse(&self) -> Option<Result<InstallationId, InstallationIdError>> {
        self.boxes.is_complete().then(|| self.boxes.digits().parse())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{ConfirmationId, ConfirmationType, KeyKind, ProductKey};

    const VENDOR: &str = "momiji.example";

    fn key(serial: u32) -> ProductKey {
        ProductKey::mint(b"master", KeyKind::MultipleActivation, 2026, serial).unwrap()
    }

    fn id() -> InstallationId {
        InstallationId::of(&key(77), VENDOR, 0x1234_5678_9ABC, 7)
    }

    fn typed(groups: &[String]) -> Boxes {
        let mut boxes = Boxes::default();
        for (index, group) in groups.iter().enumerate() {
            boxes.edit(index, group);
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
        assert_eq!(boxes.wrong(&[2026]), None);
        assert_eq!(boxes.corrections(), vec![0; 8]);
    }

    #[test]
    fn groups_may_be_dictated_in_any_order() {
        let groups = groups();
        let mut boxes = Boxes::default();
        for index in [4, 0, 7, 1, 6, 2, 5, 3] {
            boxes.edit(index, &groups[index]);
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
        assert_eq!(boxes.wrong(&[2026]), Some(Wrong::Groups(vec![0])));
        assert_eq!(boxes.corrections()[0], 1);
        boxes.edit(0, &right[..5]);
        boxes.edit(0, &right);
        assert_eq!((boxes.wrong(&[2026]), boxes.corrections()[0]), (None, 1));
    }

    #[test]
    fn two_groups_in_each_others_place_are_named() {
        let mut groups = groups();
        groups.swap(2, 5);
        assert_eq!(typed(&groups).wrong(&[2026]), Some(Wrong::Swapped(2, 5)));
    }

    #[test]
    fn the_first_group_tells_that_it_is_of_no_product_of_the_vendor() {
        let first = typed(&groups()[..1]);
        assert_eq!(first.wrong(&[101, 102]), Some(Wrong::OtherVendor));
        assert_eq!(first.wrong(&[101, 2026]), None);
        assert_eq!(first.wrong(&[]), None, "a service that tells no products");
        assert_eq!(typed(&groups()).wrong(&[101, 102]), Some(Wrong::OtherVendor));
    }

    #[test]
    fn a_confirmation_id_is_told_apart() {
        let code = ConfirmationId::keyed(&key(77), VENDOR, &id(), ConfirmationType::Permanent);
        assert_eq!(typed(&code.groups()).wrong(&[2026]), Some(Wrong::ConfirmationId));
    }
}
