//! The confirmation ID to read out, and how to say it.

use crate::codes::ConfirmationType;
use crate::codes::digit_groups::Series;
use crate::desk::call::Call;
use crate::desk::control::DeskPress;
use crate::desk::speech::spoken;
use crate::page::boxes::shown;
use crate::page::{Aside, Block, Emphasis, ShownGroup};

use super::View;

impl View<'_> {
    /// Builds the block with the confirmation ID, once there is one.
    pub(super) fn confirmation(&self, call: &Call) -> Option<Block> {
        let answer = call.confirmation.as_ref()?;
        let groups: Vec<String> = answer
            .confirmation_id
            .groups()
            .iter()
            .map(ToString::to_string)
            .collect();
        let reading = call.reading.min(groups.len().saturating_sub(1));
        let shown_groups = groups
            .iter()
            .enumerate()
            .map(|(index, group)| ShownGroup {
                label: Series::Confirmation.label(index),
                text: shown(group),
            })
            .collect();
        let title = self.text(match answer.kind {
            ConfirmationType::Permanent => "confirmation-id",
            ConfirmationType::Provisional => "desk-confirmation-provisional",
        });

        Some(Block::Numbered {
            number: 2,
            done: reading + 1 == groups.len(),
            title,
            aside: vec![
                Aside::Button(self.button("desk-repeat", DeskPress::REPEAT_GROUP, Emphasis::Secondary)),
                Aside::Button(self.button(
                    if call.has_copied {
                        "desk-copied"
                    } else {
                        "desk-copy"
                    },
                    DeskPress::COPY_CONFIRMATION,
                    Emphasis::Secondary,
                )),
            ],
            blocks: vec![Block::CodeShow {
                label: self.text("confirmation-id"),
                groups: shown_groups,
                reading: Some(reading),
            }],
        })
    }

    /// Builds the words of the group that is being read, which stay in view.
    pub(super) fn spoken(&self, call: &Call) -> Option<Block> {
        let groups = call.confirmation.as_ref()?.confirmation_id.groups();
        let reading = call.reading.min(groups.len().saturating_sub(1));
        let group = groups.get(reading)?;
        let said = call.repeats.get(reading).copied().unwrap_or_default();
        let label = self.locale.format(
            "desk-read-aloud",
            &[
                ("group", Series::Confirmation.label(reading).into()),
                ("at", (reading + 1).into()),
                ("of", groups.len().into()),
                ("repeats", said.into()),
            ],
        );

        Some(Block::Spoken {
            label,
            tag: self.desk.caller.locale().tag(),
            phrases: spoken(self.desk.caller.locale(), self.locale, group),
            hint: self.text("desk-read-keys"),
        })
    }
}
