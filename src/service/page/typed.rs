//! Evaluates the eight boxes: the input is kept as it is, and errors are named.

use super::form::Form;
use crate::codes::digit_groups::{self, DIGITS_PER_GROUP, GROUPS, GroupState, Series};
use crate::codes::{ConfirmationId, InstallationId, InstallationIdError, found, input};

/// The maximum number of characters of a box that are kept: room for six digits with any
/// separators, and for input to correct.
const MAX_TYPED: usize = 40;

/// The content of the eight boxes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Typed([String; GROUPS]);

/// The result of evaluating the boxes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Judged {
    /// An installation ID.
    Whole(InstallationId),
    /// Groups that are wrong, unfinished or empty; their indices, counted from 0.
    Groups(Vec<usize>),
    /// These two groups, counted from 0, are in each other's place.
    Swapped(usize, usize),
    /// Each group is correct, but they do not form one installation ID.
    Mixed,
    /// A confirmation ID.
    Confirmation,
    /// The first group is correct, but belongs to no product of this vendor.
    OtherVendor,
}

impl Typed {
    /// Reads the boxes `g1` to `g8` of the form. If all digits are in a single box, they are spread
    /// over the eight.
    pub(super) fn from_form(form: &Form) -> Self {
        let boxes: [&str; GROUPS] =
            std::array::from_fn(|index| form.get(&name(index)).unwrap_or_default().trim());
        let mut filled = boxes.iter().filter(|text| !text.is_empty());

        match (filled.next(), filled.next()) {
            (Some(only), None) if input::fold(only).chars().count() > DIGITS_PER_GROUP => Self::spread(only),
            _ => Self(std::array::from_fn(|index| kept(boxes[index], index))),
        }
    }

    /// Finds the groups in one text, or else cuts what is in it, without labels, into groups.
    pub(super) fn spread(text: &str) -> Self {
        let digits = match found::digit_groups(text, Series::Installation, GROUPS) {
            Ok(groups) => groups.concat(),
            Err(_) => found::digits(text, Series::Installation, 0),
        };
        let symbols: Vec<char> = digits.chars().take(GROUPS * DIGITS_PER_GROUP).collect();

        Self(std::array::from_fn(|index| {
            symbols
                .chunks(DIGITS_PER_GROUP)
                .nth(index)
                .unwrap_or_default()
                .iter()
                .collect()
        }))
    }

    /// Evaluates the boxes for a vendor with these products.
    pub(super) fn judge(&self, products: &[u16]) -> Judged {
        let whole = self.0.join("-");
        let is_other = InstallationId::is_for_none(&self.0[0], products);
        match whole.parse::<InstallationId>() {
            Ok(_) if is_other => Judged::OtherVendor,
            Ok(installation_id) => Judged::Whole(installation_id),
            Err(InstallationIdError::Version) => Judged::Mixed,
            Err(_) if whole.parse::<ConfirmationId>().is_ok() => Judged::Confirmation,
            // Whatever the other groups are, nobody needs to type them.
            Err(_) if is_other => Judged::OtherVendor,
            Err(_) => match self.to_mend().as_slice() {
                [one, other] if self.fits(*one, *other) && self.fits(*other, *one) => {
                    Judged::Swapped(*one, *other)
                }
                groups => Judged::Groups(groups.to_vec()),
            },
        }
    }

    /// Returns the indices of the groups that are not right.
    fn to_mend(&self) -> Vec<usize> {
        (0..GROUPS)
            .filter(|index| self.state(*index) != GroupState::Right)
            .collect()
    }

    /// Returns whether a group would be right in the place of another.
    fn fits(&self, group: usize, place: usize) -> bool {
        digit_groups::group_state(Series::Installation, place, &self.0[group]) == GroupState::Right
    }

    /// Returns the boxes with the content of these two exchanged.
    pub(super) fn exchanged(mut self, one: usize, other: usize) -> Self {
        self.0.swap(one, other);

        self
    }

    /// Returns the state of the group at this index.
    pub(super) fn state(&self, index: usize) -> GroupState {
        digit_groups::group_state(Series::Installation, index, &self.0[index])
    }

    /// Returns the text of the box at this index: a correct group with a gap after three digits,
    /// anything else as it was typed.
    pub(super) fn shown(&self, index: usize) -> String {
        match self.state(index) {
            GroupState::Right => in_chunks(&digit_groups::folded(&self.0[index])),
            GroupState::Empty | GroupState::Partial { .. } | GroupState::Wrong => self.0[index].clone(),
        }
    }
}

impl From<&InstallationId> for Typed {
    fn from(installation_id: &InstallationId) -> Self {
        Self(installation_id.groups())
    }
}

/// Returns the name of the box at this index, counted from 0.
pub(super) fn name(index: usize) -> String {
    format!("g{}", index + 1)
}

/// Returns six digits with a gap after the third, as people read them.
pub(super) fn in_chunks(group: &str) -> String {
    match group.split_at_checked(DIGITS_PER_GROUP / 2) {
        Some((first, second)) => format!("{first} {second}"),
        None => group.to_owned(),
    }
}

/// Returns the beginning of the text of a box, or the right group in it, without its label.
fn kept(text: &str, index: usize) -> String {
    let kept: String = text.chars().take(MAX_TYPED).collect();
    let group = found::digits(&kept, Series::Installation, index);
    let state = |typed| digit_groups::group_state(Series::Installation, index, typed);

    if state(&kept) == GroupState::Wrong && state(&group) == GroupState::Right {
        group
    } else {
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INSTALLATION_ID: &str = "096974-276467-477580-883396-183866-969452-583374-443575";

    fn key() -> crate::codes::ProductKey {
        crate::codes::ProductKey::new(crate::codes::KeyKind::MultipleActivation, 101, 7, 1).unwrap()
    }

    fn typed(groups: [&str; GROUPS]) -> Typed {
        let body: Vec<String> = groups
            .iter()
            .enumerate()
            .map(|(index, group)| format!("{}={}", name(index), group.replace(' ', "+")))
            .collect();

        Typed::from_form(&Form::read(body.join("&").as_bytes()))
    }

    #[test]
    fn eight_right_groups_are_an_installation_id() {
        let wanted = Judged::Whole(INSTALLATION_ID.parse().unwrap());
        let groups: Vec<&str> = INSTALLATION_ID.split('-').collect();
        let boxes = typed(groups.clone().try_into().unwrap());

        assert_eq!(boxes.judge(&[3480]), wanted);
        assert_eq!(Typed::spread(INSTALLATION_ID).judge(&[3480]), wanted);
        assert_eq!(boxes.shown(0), "096 974");
        let pasted = INSTALLATION_ID.replace('-', " ");
        assert_eq!(
            typed(["", "", &pasted, "", "", "", "", ""]).judge(&[3480]),
            wanted
        );
    }

    #[test]
    fn wrong_unfinished_and_empty_groups_are_named_and_stay_as_typed() {
        let boxes = typed([
            "096975", "276 467", "4775", "", "l83866", "969452", "583374", "443575",
        ]);

        assert_eq!(boxes.judge(&[3480]), Judged::Groups(vec![0, 2, 3]));
        assert_eq!(boxes.shown(0), "096975");
        assert_eq!(boxes.shown(1), "276 467");
        assert_eq!(boxes.shown(2), "4775");
        assert_eq!(boxes.shown(4), "183 866");
    }

    #[test]
    fn labels_are_left_out_of_the_boxes() {
        let wanted = Judged::Whole(INSTALLATION_ID.parse().unwrap());
        let groups: Vec<&str> = INSTALLATION_ID.split('-').collect();
        let labelled = groups
            .iter()
            .zip(1..)
            .map(|(group, label)| format!("{label}/ {group}"))
            .collect::<Vec<_>>();
        for text in [
            format!("Installation ID: {INSTALLATION_ID}"),
            format!("インストール ID：「{}」", groups.join("、")),
            labelled.join(" "),
            format!("key 4DK2P-0A155\ninstallation ID  {INSTALLATION_ID}\n"),
        ] {
            assert_eq!(Typed::spread(&text).judge(&[3480]), wanted, "{text}");
            let only = Form::read(format!("g1={}", text.replace(' ', "+")).as_bytes());
            assert_eq!(Typed::from_form(&only).judge(&[3480]), wanted, "{text}");
        }
        let each: Vec<&str> = labelled.iter().map(String::as_str).collect();
        assert_eq!(typed(each.try_into().unwrap()).judge(&[3480]), wanted);
        assert_eq!(
            Typed::spread(&labelled[..3].join(" ")).judge(&[3480]),
            Judged::Groups((3..8).collect())
        );
    }

    #[test]
    fn the_first_group_tells_that_it_is_of_no_product_of_the_vendor() {
        let first = typed(["096974", "", "", "", "", "", "", ""]);

        assert_eq!(first.judge(&[101, 1000]), Judged::OtherVendor);
        assert_eq!(Typed::spread(INSTALLATION_ID).judge(&[1000]), Judged::OtherVendor);
        assert_eq!(first.judge(&[3480]), Judged::Groups((1..8).collect()));
    }

    #[test]
    fn a_confirmation_id_is_recognised() {
        let installation_id = InstallationId::of(&key(), "momiji.example", 8, 9);
        let kind = crate::codes::ConfirmationType::Permanent;
        let answer = ConfirmationId::keyed(&key(), "momiji.example", &installation_id, kind);

        assert_eq!(
            Typed::spread(&answer.to_string()).judge(&[3480]),
            Judged::Confirmation
        );
    }

    #[test]
    fn of_a_very_long_text_the_beginning_is_kept() {
        let long = "1".repeat(5_000);
        assert_eq!(
            typed([&long, "1", "", "", "", "", "", ""]).shown(0).len(),
            MAX_TYPED
        );
        assert_eq!(Typed::spread(&long).shown(7), "111111");
    }

    #[test]
    fn text_of_any_script_is_cut_without_a_panic() {
        assert_eq!(in_chunks("é"), "é");
        assert_eq!(
            Typed::spread("漢字 漢字 漢字 é").judge(&[3480]),
            Judged::Groups((0..8).collect())
        );
    }
}
