//! What a person can do on a page. Renderers produce this and nothing else.

use std::path::PathBuf;

use super::control::{Check, Field, List, Press};

/// A control was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A button or link was pressed.
    Press(Press),
    /// A field holds new text: all of it, as typed or pasted.
    Edit(Field, String),
    /// A row of a list was chosen, counted from 0.
    Choose(List, usize),
    /// A row of a list was pointed at with the arrow keys, without being chosen.
    Highlight(List, usize),
    /// A file was dropped on the window.
    Drop(PathBuf),
    /// A check box was turned on or off.
    Toggle(Check, bool),
}
