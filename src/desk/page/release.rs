//! The entry of the release code, which is what the page is for while it is open.

use crate::codes::digit_groups::Series;
use crate::desk::call::{Call, RELEASE_BOX};
use crate::desk::control::DeskPress;
use crate::page::boxes::DigitBoxes;
use crate::page::control::Press;
use crate::page::input::Input;
use crate::page::{Block, Emphasis, Message, Mood};

use super::View;

/// Returns the label of the group to ask for again, if one was misheard.
fn misheard(boxes: &DigitBoxes) -> Option<String> {
    match boxes.swapped() {
        Some(_) => None,
        None => boxes.wrong().first().map(|group| Series::Release.label(*group)),
    }
}

impl View<'_> {
    /// Builds the entry for the release code that the caller's wizard shows, while it is open.
    pub(super) fn release(&self, call: &Call) -> Vec<Block> {
        let Some(boxes) = &call.release else {
            return Vec::new();
        };
        let is_complete = call.release_code().is_some();
        let mut take = self.button("desk-take-release", DeskPress::TAKE_RELEASE, Emphasis::Primary);
        take.enabled = is_complete && !call.is_waiting();
        let entry = Block::Numbered {
            number: 2,
            done: is_complete,
            title: self.text("desk-release-code"),
            aside: Vec::new(),
            blocks: vec![Block::CodeEntry {
                first: RELEASE_BOX,
                label: self.text("desk-release-code"),
                groups: boxes.entries(),
                message: self.about_release(boxes, is_complete).map(|text| Message {
                    mood: Mood::Bad,
                    code: None,
                    text,
                }),
                action: boxes
                    .swapped()
                    .map(|_| self.button("button-exchange", Press::ExchangeGroups, Emphasis::Secondary)),
                on_enter: Some(Input::Press(DeskPress::TAKE_RELEASE)),
            }],
        };
        let ask_again = misheard(boxes).map(|group| self.ask_for("desk-say-release-group", group.into()));

        std::iter::once(entry)
            .chain(ask_again)
            .chain([self.ways("desk-release-title", take)])
            .collect()
    }

    fn about_release(&self, boxes: &DigitBoxes, is_complete: bool) -> Option<String> {
        let label = |group: usize| Series::Release.label(group).into();
        if let Some((one, other)) = boxes.swapped() {
            return Some(self.locale.format(
                "groups-exchanged",
                &[("one", label(one)), ("other", label(other))],
            ));
        }
        if let Some(group) = misheard(boxes) {
            return Some(self.locale.format("desk-misheard", &[("group", group.into())]));
        }

        (boxes.is_complete() && !is_complete).then(|| self.text("desk-release-wrong"))
    }
}
