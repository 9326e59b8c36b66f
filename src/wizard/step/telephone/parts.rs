//! The three numbered parts of the telephone page.

use crate::catalogue::Region;
use crate::fault::Fault;
use crate::page::boxes::shown;
use crate::page::control::Press;
use crate::page::{Aside, Block, Button, Emphasis, ShownGroup};
use crate::wizard::view::View;

use super::{Telephone, boxes, lines, paper};

impl Telephone {
    pub(super) fn region_part(&self, view: &View<'_>) -> Block {
        if let Some(folded) = self.folded_region(view) {
            return folded;
        }
        let region = self.regions.region();
        let mut blocks = vec![self.regions.block(view)];
        if let Some(region) = region {
            blocks.extend(calling(view, region, self.line.as_deref()));
        }
        let has_numbers = blocks.iter().any(|block| matches!(block, Block::Lines(_)));
        let hint = has_numbers.then(|| Aside::Hint(view.text("telephone-line-hint")));

        Block::Numbered {
            number: 1,
            done: region.is_some_and(|region| lines::answers(view, region)),
            title: view.text("telephone-region"),
            aside: hint.into_iter().collect(),
            blocks,
        }
    }

    /// Builds the one line to which the region and its numbers fold once a number is chosen. Where
    /// nobody answers any more, the page says so instead.
    fn folded_region(&self, view: &View<'_>) -> Option<Block> {
        let region = self.regions.region().filter(|_| self.is_folded);
        let region = region.filter(|region| lines::answers(view, *region))?;
        let line = lines::chosen(view, region, self.line.as_deref()?)?;
        let place = view.locale.territory(region);
        let change = view.button("button-change-line", Press::ChangeLine, Emphasis::Secondary);

        Some(Block::Numbered {
            number: 1,
            done: true,
            title: view.locale.format(
                "telephone-line",
                &[("region", place.into()), ("number", line.number.into())],
            ),
            aside: line
                .opening
                .map(|opening| Aside::Hint(opening.text))
                .into_iter()
                .chain([Aside::Button(change)])
                .collect(),
            blocks: Vec::new(),
        })
    }

    pub(super) fn reading_part(&self, view: &View<'_>) -> Block {
        let groups = view
            .context
            .snapshot
            .installation_id
            .map(|id| {
                id.groups()
                    .iter()
                    .enumerate()
                    .map(|(index, group)| ShownGroup {
                        label: (index + 1).to_string(),
                        text: shown(group),
                    })
                    .collect::<Vec<_>>()
            })
            .unwrap_or_default();

        // Where nobody answers, the QR code stands in the first part already.
        let has_qr = self
            .regions
            .region()
            .is_none_or(|region| lines::answers(view, region));
        let qr = (has_qr && self.is_qr_open).then(|| paper::qr(view)).flatten();

        Block::Numbered {
            number: 2,
            done: !self.boxes.is_empty(),
            title: view.text("telephone-read"),
            aside: [
                ("button-qr", Press::ShowQr),
                ("button-sheet", Press::SaveSheet),
                ("button-copy", Press::CopyInstallationId),
            ]
            .into_iter()
            .filter(|(_, press)| has_qr || *press != Press::ShowQr)
            .map(|(id, press)| Aside::Button(view.button(id, press, Emphasis::Secondary)))
            .collect(),
            blocks: std::iter::once(Block::CodeShow {
                label: view.text("installation-id"),
                groups,
                reading: self.reading,
            })
            .chain(qr)
            .chain(self.paper.notice(view))
            .collect(),
        }
    }

    pub(super) fn typing_part(&self, view: &View<'_>) -> Block {
        let fault = self
            .refused
            .clone()
            .or_else(|| boxes::fault(&self.boxes, view.context.snapshot.installation_id.as_ref()));
        let swapped = match fault {
            Some(Fault::ConfirmationGroups { .. }) => self.boxes.swapped(),
            _ => None,
        };
        let aside = if self.boxes.is_empty() {
            Aside::Hint(view.text("telephone-paste"))
        } else {
            Aside::Button(view.button("button-clear", Press::ClearConfirmation, Emphasis::Link))
        };

        Block::Numbered {
            number: 3,
            done: self.boxes.is_complete() && fault.is_none(),
            title: view.text("telephone-type"),
            aside: vec![aside],
            blocks: vec![Block::CodeEntry {
                first: 0,
                on_enter: None,
                label: view.text("confirmation-id"),
                groups: self.boxes.entries(),
                message: match swapped {
                    Some(pair) => Some(boxes::exchanged(view, pair)),
                    None => fault.map(|fault| view.remark(&fault)),
                },
                action: swapped
                    .map(|_| view.button("button-exchange", Press::ExchangeGroups, Emphasis::Secondary)),
            }],
        }
    }
}

/// Builds the numbers of a region. If nobody answers there now, what works instead comes first.
fn calling(view: &View<'_>, region: Region, chosen: Option<&str>) -> Vec<Block> {
    let numbers = lines::choosable(view, region, chosen);
    if lines::answers(view, region) {
        return vec![numbers];
    }
    let instead = paper::qr(view).map(|qr| match qr {
        Block::Qr { modules, address, .. } => Block::Qr {
            modules,
            address,
            text: view.text("qr-instead"),
        },
        other => other,
    });
    let ways = Block::Ways {
        title: view.text("failure-ways"),
        buttons: other_ways(view),
    };

    match numbers {
        Block::Lines(_) => instead.into_iter().chain([ways, numbers]).collect(),
        reason => std::iter::once(reason).chain(instead).chain([ways]).collect(),
    }
}

/// Returns the buttons of the ways that need no call.
fn other_ways(view: &View<'_>) -> Vec<Button> {
    let file = (!view.context.snapshot.is_host())
        .then(|| view.button("button-use-file", Press::UseFile, Emphasis::Secondary));

    std::iter::once(view.button("button-use-internet", Press::UseInternet, Emphasis::Secondary))
        .chain(file)
        .collect()
}
