//! The boxes of the installation ID: what the caller reads is typed, dictated in any order, or pasted.

use crate::codes::digit_groups::{GROUPS, Series};
use crate::codes::{InstallationId, InstallationIdError};
use crate::page::EntryGroup;
use crate::page::boxes::DigitBoxes;

const SERIES: Series = Series::Installation;

/// What was typed, and how often it was wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boxes {
    boxes: DigitBoxes,
    /// How often each group was wrong.
    corrections: [u16; GROUPS],
}

impl Default for Boxes {
    fn default() -> Self {
        Self {
            // A wrong group keeps the focus: it is asked for again before the caller goes on.
            boxes: DigitBoxes::new(SERIES, GROUPS).keeping_wrong(),
            corrections: [0; GROUPS],
        }
    }
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
    /// The first group is right, but of no product of this vendor.
    OtherVendor,
}

impl Boxes {
    /// Takes the new text of a box and tells which box the focus goes to, if it moves.
    pub(super) fn edit(&mut self, index: usize, typed: &str) -> Option<usize> {
        let before = self.boxes.wrong();
        let focus = self.boxes.edit(index, typed);
        for place in self.boxes.wrong() {
            if !before.contains(&place) {
                self.corrections[place] = self.corrections[place].saturating_add(1);
            }
        }

        focus
    }

    /// Forgets the digits, but not how often they were wrong.
    pub(super) fn clear(&mut self) {
        self.boxes.clear();
    }

    pub(super) fn is_empty(&self) -> bool {
        self.boxes.is_empty()
    }

    /// How often each group was wrong.
    pub(super) fn corrections(&self) -> Vec<u16> {
        self.corrections.to_vec()
    }

    /// The installation ID, once every group is right and they belong together.
    pub(super) fn installation_id(&self) -> Option<InstallationId> {
        self.parse()?.ok()
    }

    /// What is wrong with what was typed so far; `products` are the numbers of the vendor's, if they are known.
    pub(super) fn wrong(&self, products: &[u16]) -> Option<Wrong> {
        let wrong = self.boxes.wrong();

        match wrong.as_slice() {
            // Said before the caller has read seven more groups.
            [] if !products.is_empty() && InstallationId::is_for_none(&self.boxes.groups()[0], products) => {
                Some(Wrong::OtherVendor)
            }
            [] => matches!(self.parse(), Some(Err(_))).then_some(Wrong::Mixed),
            [one, other]
                if self.boxes.fits(*one, SERIES, *other) && self.boxes.fits(*other, SERIES, *one) =>
            {
                Some(Wrong::Swapped(*one, *other))
            }
            // One group passes the other series' check by chance one time in ten, three hardly ever.
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

    /// The first box that still wants digits or is wrong.
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
        assert_eq!(boxes.wrong(&[2026]), None);
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
        assert_eq!(boxes.wrong(&[2026]), Some(Wrong::Groups(vec![0])));
        assert_eq!(boxes.corrections()[0], 1);
        let _focus = boxes.edit(0, &right[..5]);
        let _focus = boxes.edit(0, &right);
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
