//! What a screen reader asks for, on behalf of its user.

use accesskit::{Action, ActionData, ActionRequest, TextSelection};
use unicode_segmentation::UnicodeSegmentation as _;

use super::{Extents, Selection, Target, Tree};
use crate::page::control::Field;
use crate::page::input::Input;

/// What is to be done for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// A control is used.
    Use(Input),
    /// The widget with this identifier takes the focus.
    Focus(String),
    /// The widget with this identifier comes into view.
    Reveal(String),
    /// A part of the text field with this identifier is selected.
    Select(String, Selection),
}

impl Tree {
    /// Returns what a request means on this page; none if its control is no longer there, cannot be
    /// used, or cannot do this.
    #[must_use]
    pub fn wish(&self, request: &ActionRequest, extents: &Extents) -> Option<Wish> {
        let target = self.targets.get(&request.target_node)?;
        let (_, node) = self.nodes.iter().find(|(id, _)| *id == request.target_node)?;
        let is_offered = match request.action {
            // A list opens and closes by its button.
            Action::Expand | Action::Collapse => {
                node.is_expanded() == Some(request.action == Action::Collapse)
            }
            action => node.supports_action(action),
        };
        if !is_offered || node.is_disabled() {
            return None;
        }

        match request.action {
            Action::Click | Action::Expand | Action::Collapse => Some(Wish::Use(pressed(target)?)),
            Action::Focus => Some(Wish::Focus(target.stop())),
            Action::ScrollIntoView => Some(Wish::Reveal(target.widget())),
            Action::SetValue => Some(Wish::Use(Input::Edit(field(target)?.0, value(request)?))),
            Action::ReplaceSelectedText => {
                let (field, content) = field(target)?;
                let selection = extents.selections.get(&request.target_node).copied();
                Some(Wish::Use(Input::Edit(
                    field,
                    replaced(content, selection, &value(request)?),
                )))
            }
            Action::SetTextSelection => {
                let Some(ActionData::SetTextSelection(TextSelection { anchor, focus })) = &request.data
                else {
                    return None;
                };
                let selection = Selection {
                    anchor: anchor.character_index,
                    caret: focus.character_index,
                };
                Some(Wish::Select(target.widget(), selection))
            }
            _ => None,
        }
    }
}

fn pressed(target: &Target) -> Option<Input> {
    match target {
        Target::Press(press) => Some(Input::Press(*press)),
        Target::Row(list, index, _) => Some(Input::Choose(*list, *index)),
        Target::Check(check, is_on) => Some(Input::Toggle(*check, !is_on)),
        Target::Field(..) | Target::List(_) => None,
    }
}

fn field(target: &Target) -> Option<(Field, &str)> {
    match target {
        Target::Field(field, content) => Some((*field, content)),
        _ => None,
    }
}

/// Returns the text of a request in one line, as a text field takes it.
fn value(request: &ActionRequest) -> Option<String> {
    match &request.data {
        Some(ActionData::Value(text)) => Some(text.chars().filter(|letter| !letter.is_control()).collect()),
        _ => None,
    }
}

/// Returns the content with its selected part replaced; without a selection the text comes last.
fn replaced(content: &str, selection: Option<Selection>, text: &str) -> String {
    let characters: Vec<&str> = content.graphemes(true).collect();
    let last = characters.len();
    let (start, end) = selection.map_or((last, last), |selection| {
        let (anchor, caret) = (selection.anchor.min(last), selection.caret.min(last));
        (anchor.min(caret), anchor.max(caret))
    });

    [&characters[..start].concat(), text, &characters[end..].concat()].concat()
}
