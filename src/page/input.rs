//! The actions that a user can take on a page. Renderers produce these and nothing else.

use std::path::PathBuf;

use super::control::{Check, Field, List, Press};

/// An action of the user on a control.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A button or link was pressed.
    Press(Press),
    /// A field has new text: the whole text, as typed or pasted.
    Edit(Field, String),
    /// A text was pasted into a box of a code: the pasted text, as it was copied.
    Paste(Field, String),
    /// A row of a list was chosen, counted from 0.
    Choose(List, usize),
    /// A row of a list was highlighted with the arrow keys, without being chosen.
    Highlight(List, usize),
    /// The focus has left a list that was open; it closes, and the focus stays where it is.
    Leave(List),
    /// A file was dropped on the window.
    Drop(PathBuf),
    /// A check box was ticked or cleared.
    Toggle(Check, bool),
}
