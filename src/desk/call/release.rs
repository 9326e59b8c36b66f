//! The release code in a call: a computer without a network shows it after the release of its
//! activation.

use crate::codes::digit_groups::{RELEASE_GROUPS, Series};
use crate::codes::{ReleaseCode, found};
use crate::desk::effect::Request;
use crate::desk::event::{Moment, Reply};
use crate::page::attempt::Attempts;
use crate::page::boxes::DigitBoxes;
use crate::page::control::Field;

use super::asking::RequestPurpose;
use super::{Call, RELEASE_BOX};

fn empty() -> DigitBoxes {
    DigitBoxes::new(Series::Release, RELEASE_GROUPS)
}

/// Returns whether all groups of a release code stand in the text behind their labels.
fn is_labelled(text: &str) -> bool {
    found::by_label(text, Series::Release, RELEASE_GROUPS)
        .is_some_and(|groups| groups.len() == RELEASE_GROUPS)
}

impl Call {
    /// Returns the release code, once it is complete.
    pub(in crate::desk) fn release_code(&self) -> Option<ReleaseCode> {
        self.release.as_ref()?.digits().parse().ok()
    }

    /// Opens the boxes of the release code, or closes them.
    pub(super) fn toggle_release(&mut self) -> Reply {
        self.release = match self.release {
            Some(_) => None,
            None => Some(empty()),
        };

        Reply::focusing(self.focus())
    }

    /// Changes the digits of the release code.
    pub(super) fn hear_release(&mut self, change: impl FnOnce(&mut DigitBoxes) -> Option<usize>) -> Reply {
        let Some(boxes) = &mut self.release else {
            return Reply::default();
        };
        self.denied = None;

        match change(boxes) {
            Some(focus) => Reply::focusing(Field::CodeBox(RELEASE_BOX + focus)),
            None => Reply::default(),
        }
    }

    /// Takes the text that the caller's wizard copies after a release: an installation ID with its
    /// release code, whichever box it was put into. The release code alone is taken for the
    /// installation ID that was heard before. Returns `None` for any other text.
    pub(super) fn hear_report(
        &mut self,
        text: &str,
        moment: Moment,
        attempts: &mut Attempts,
    ) -> Option<Reply> {
        let has_id = found::installation_id(text).is_ok();
        let is_report = if has_id {
            is_labelled(text) || found::release_code(text).is_ok()
        } else {
            // Without labels these digits could be groups of an installation ID.
            is_labelled(text) && self.installation_id().is_some()
        };
        if !is_report {
            return None;
        }
        if !self.can_change() {
            return Some(Reply::default());
        }
        let heard = if has_id {
            self.hear(moment, attempts, |boxes| boxes.paste(0, text))
        } else {
            Reply::default()
        };
        // What was heard of another text does not stay beside it.
        self.release = Some(empty());
        let Reply { focus, .. } = self.hear_release(|boxes| boxes.paste(0, text));

        Some(Reply { focus, ..heard })
    }

    /// Returns whether two groups of the release code are in each other's place.
    pub(super) fn is_release_swapped(&self) -> bool {
        self.release
            .as_ref()
            .is_some_and(|boxes| boxes.swapped().is_some())
    }

    pub(super) fn take_release(&mut self, attempts: &mut Attempts) -> Reply {
        let (Some(id), Some(case), Some(boxes)) = (self.installation_id(), self.case(), &self.release) else {
            return Reply::default();
        };
        let Some(code) = self.release_code() else {
            return Reply::focusing(Field::CodeBox(RELEASE_BOX + boxes.first_to_mend()));
        };
        if self.is_waiting() {
            return Reply::default();
        }

        self.ask(
            RequestPurpose::Release,
            Request::Release(case, id, code.to_string()),
            attempts,
        )
    }
}
