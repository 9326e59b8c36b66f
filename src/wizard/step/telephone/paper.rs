//! The outputs for use away from the screen: the call sheet, and the QR code for a telephone with a
//! camera.

use std::path::PathBuf;

use super::Telephone;
use crate::fault::Fault;
use crate::foreign;
use crate::locale::Locale;
use crate::page::attempt::Attempt;
use crate::page::control::Press;
use crate::page::sheet::{self, Sheet};
use crate::page::{Block, Emphasis, Fact, FactValue, Mood};
use crate::wizard::context::Context;
use crate::wizard::effect::{Choice, Effect};
use crate::wizard::event::Outcome;
use crate::wizard::qr as code;
use crate::wizard::view::View;

/// The state of the call sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Paper {
    /// No sheet was requested.
    None,
    /// The user is choosing its file.
    Choosing(Attempt),
    /// The sheet is being drawn.
    Writing(Attempt),
    /// The sheet is saved in this file.
    Saved(PathBuf),
    /// The sheet could not be written.
    Failed(Fault),
}

impl Telephone {
    /// Lets the user choose a file for the sheet.
    pub(super) fn choose_paper(&mut self, context: &mut Context) -> Effect {
        let name = context.request_name().replace("-request.json", "-call.pdf");
        let (attempt, effect) = context.choose(Choice::SaveSheet { name });
        self.paper = Paper::Choosing(attempt);

        effect
    }

    /// Handles an outcome that concerns the sheet.
    pub(super) fn take_paper(
        &mut self,
        attempt: Attempt,
        outcome: Outcome,
        context: &mut Context,
        locale: &Locale,
    ) -> Option<Effect> {
        match (&self.paper, outcome) {
            (Paper::Choosing(awaited), Outcome::Chosen(path)) if *awaited == attempt => {
                let Some(path) = path else {
                    self.paper = Paper::None;
                    return None;
                };
                let writing = context.next();
                let view = View {
                    context,
                    locale,
                    now: context.snapshot.now,
                    languages_open: false,
                    copied: None,
                };
                let sheet = self.sheet(&view);
                self.paper = Paper::Writing(writing);

                Some(Effect::WriteSheet(writing, path, Box::new(sheet)))
            }
            (Paper::Writing(awaited), Outcome::Saved(result)) if *awaited == attempt => {
                self.paper = match result {
                    Ok(path) => Paper::Saved(path),
                    Err(fault) => Paper::Failed(fault),
                };
                None
            }
            _ => None,
        }
    }

    /// Builds the sheet: the numbers, the installation ID, and boxes to write into.
    fn sheet(&self, view: &View<'_>) -> Sheet {
        let mut blocks = Vec::new();
        for block in [
            self.region_part(view),
            self.reading_part(view),
            self.typing_part(view),
        ] {
            blocks.push(on_paper(block, view));
        }

        Sheet {
            title: view.text("sheet-title"),
            lead: view.product(),
            blocks,
            notes: vec![view.text("sheet-hours"), view.text("sheet-secret")],
        }
    }
}

/// Returns a part of the page without what can only be done on a screen.
fn on_paper(block: Block, view: &View<'_>) -> Block {
    match block {
        Block::Numbered {
            number,
            title,
            blocks,
            ..
        } => {
            let mut kept = Vec::new();
            for block in blocks {
                match block {
                    Block::RegionPicker(picker) => kept.push(Block::Facts(vec![Fact {
                        label: view.text("telephone-region"),
                        value: FactValue::Text(picker.button.label),
                        action: None,
                    }])),
                    Block::Lines(lines) => {
                        kept.push(Block::Lines(lines.into_iter().map(sheet::lasting).collect()));
                    }
                    Block::CodeShow { label, groups, .. } => {
                        kept.push(Block::CodeShow {
                            label,
                            groups,
                            reading: None,
                        });
                        kept.extend(qr(view));
                    }
                    Block::CodeEntry { label, groups, .. } => kept.push(Block::CodeEntry {
                        first: 0,
                        on_enter: None,
                        label,
                        groups: sheet::empty(groups),
                        message: None,
                        action: None,
                    }),
                    Block::Notice {
                        mood, title, lines, ..
                    } => kept.push(Block::Notice {
                        mood,
                        title,
                        lines,
                        action: None,
                    }),
                    _ => {}
                }
            }
            Block::Numbered {
                number,
                done: false,
                title,
                aside: Vec::new(),
                blocks: kept,
            }
        }
        other => other,
    }
}

impl Paper {
    /// Returns the file of the sheet, once it is saved.
    pub(super) fn saved(&self) -> Option<PathBuf> {
        match self {
            Self::Saved(path) => Some(path.clone()),
            Self::None | Self::Choosing(_) | Self::Writing(_) | Self::Failed(_) => None,
        }
    }

    /// Builds the message about the state of the sheet, if there is one.
    pub(super) fn notice(&self, view: &View<'_>) -> Option<Block> {
        match self {
            Self::None | Self::Choosing(_) | Self::Writing(_) => None,
            Self::Saved(path) => Some(Block::Facts(vec![Fact {
                label: view.text("sheet-saved"),
                value: FactValue::Text(foreign::shown(&path.display().to_string()).into_owned()),
                action: Some(view.button("sheet-open", Press::OpenSheet, Emphasis::Secondary)),
            }])),
            Self::Failed(fault) => {
                let words = view.locale.fault(fault);
                Some(Block::Notice {
                    mood: Mood::Care,
                    title: words.title,
                    lines: vec![words.what, words.next],
                    action: None,
                })
            }
        }
    }
}

/// Builds the QR code that opens the self-service page with the installation ID filled in.
pub(super) fn qr(view: &View<'_>) -> Option<Block> {
    let id = view.context.snapshot.installation_id?;
    let page = view.context.catalogue.self_service()?;
    let address = format!("{page}?i={}", id.groups().concat());

    Some(Block::Qr {
        modules: code::modules(&address)?,
        address: page,
        text: view.text("qr-text"),
    })
}
