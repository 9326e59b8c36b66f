//! Describe the sheet of paper that somebody takes along to the telephone: plain data, drawn by the window's toolkit.

use super::{Block, EntryGroup, EntryState, Line};

/// What stands on the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What it is.
    pub title: String,
    /// Of whose product.
    pub lead: String,
    /// Its parts, as on the telephone page.
    pub blocks: Vec<Block>,
    /// What else is to be known, a line each.
    pub notes: Vec<String>,
}

/// A line without what holds only now.
#[must_use]
pub fn lasting(line: Line) -> Line {
    Line {
        opening: None,
        ..line
    }
}

/// The boxes of a code, to be written into.
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
