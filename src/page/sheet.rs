//! The call sheet, a sheet of paper to have at hand during the call: plain data, drawn by the
//! window's toolkit.

use super::{Block, EntryGroup, EntryState, Line};

/// The content of the call sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// The title of the sheet.
    pub title: String,
    /// The name of the product.
    pub lead: String,
    /// The parts of the sheet, as on the telephone page.
    pub blocks: Vec<Block>,
    /// Further notes, one per line.
    pub notes: Vec<String>,
}

/// Returns a telephone line without what holds only at this moment.
#[must_use]
pub fn lasting(line: Line) -> Line {
    Line {
        opening: None,
        ..line
    }
}

/// Returns the boxes of a code, empty, to be filled in by hand.
#[must_use]
pub fn empty(groups: Vec<EntryGroup>) -> Vec<EntryGroup> {
    groups
        .into_iter()
        .map(|group| EntryGroup {
            label: group.label,
            value: String::new(),
            caret: None,
            state: EntryState::Open,
        })
        .collect()
}
