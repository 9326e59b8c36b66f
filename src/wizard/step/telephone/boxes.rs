//! The boxes of the confirmation ID: a wrong group is named, and an installation ID is known when it is typed.

use crate::codes::digit_groups::{DIGITS_PER_GROUP, Series};
use crate::codes::{InstallationId, Scheme};
use crate::fault::Fault;
use crate::page::boxes::DigitBoxes;

/// Empty boxes for a confirmation ID of this scheme.
pub(super) fn empty(scheme: Scheme) -> DigitBoxes {
    DigitBoxes::new(Series::Confirmation, scheme.groups())
}

/// The groups that are full, others empty: what is worth keeping.
pub(super) fn whole_groups(boxes: &DigitBoxes) -> Vec<String> {
    boxes
        .groups()
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

/// What is wrong with what was typed so far.
pub(super) fn fault(boxes: &DigitBoxes, installation_id: Option<&InstallationId>) -> Option<Fault> {
    let wrong = boxes.wrong();
    if wrong.is_empty() {
        return None;
    }
    if looks_like(boxes, installation_id, &wrong) {
        return Some(Fault::InstallationIdTyped);
    }

    Some(Fault::ConfirmationGroups {
        groups: wrong.iter().map(|index| index + 1).collect(),
    })
}

/// Whether the wrong groups are groups of an installation ID, most likely the one on the screen.
fn looks_like(boxes: &DigitBoxes, installation_id: Option<&InstallationId>, wrong: &[usize]) -> bool {
    let is_shown = installation_id.is_some_and(|id| {
        let shown = id.groups();
        wrong
            .iter()
            .any(|index| shown.get(*index) == boxes.groups().get(*index))
    });
    // One group passes the other series' check by chance one time in ten, two hardly ever.
    let is_another = wrong.len() >= 2
        && wrong
            .iter()
            .all(|index| boxes.fits(*index, Series::Installation, *index));

    is_shown || is_another
}
