//! The boxes of the confirmation ID. They report wrong groups, and recognise an installation ID
//! typed by mistake.

use crate::codes::digit_groups::{DIGITS_PER_GROUP, Series};
use crate::codes::{InstallationId, Scheme};
use crate::fault::{Code, Fault};
use crate::page::boxes::DigitBoxes;
use crate::page::{Message, Mood};
use crate::wizard::view::View;

/// Returns empty boxes for a confirmation ID of this scheme.
pub(super) fn empty(scheme: Scheme) -> DigitBoxes {
    DigitBoxes::new(Series::Confirmation, scheme.groups())
}

/// Returns the groups worth saving: full groups as typed, all others empty.
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

/// Returns the message about two groups, counted from 0, that are in each other's place.
pub(super) fn exchanged(view: &View<'_>, (one, other): (usize, usize)) -> Message {
    let label = |group| Series::Confirmation.label(group);

    Message {
        mood: Mood::Bad,
        code: Some(Code::Cid1),
        text: view.locale.format(
            "groups-exchanged",
            &[("one", label(one).into()), ("other", label(other).into())],
        ),
    }
}

/// Returns the fault in the digits typed so far.
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

/// Returns whether the wrong groups come from an installation ID, most likely the one on the
/// screen.
fn looks_like(boxes: &DigitBoxes, installation_id: Option<&InstallationId>, wrong: &[usize]) -> bool {
    let is_shown = installation_id.is_some_and(|id| {
        let shown = id.groups();
        wrong
            .iter()
            .any(|index| shown.get(*index) == boxes.groups().get(*index))
    });
    // One group passes the check of the other series by chance one time in ten, two groups hardly
    // ever.
    let is_another = wrong.len() >= 2
        && wrong
            .iter()
            .all(|index| boxes.fits(*index, Series::Installation, *index));

    is_shown || is_another
}
