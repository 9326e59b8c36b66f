//! What only the window knows: where things are, and what has the focus.

use std::collections::{HashMap, VecDeque};

use accesskit::{
    Affine, Node, NodeId, Rect, Role, TextPosition, TextSelection, TreeId, TreeInfo, TreeUpdate,
};

use super::Tree;
use super::builder::{node_id, unmarked};

/// The selected part of a text field, or its caret, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selection {
    /// Where it began.
    pub anchor: usize,
    /// Where it ends: the caret.
    pub caret: usize,
}

/// Where the things of a window are, in logical pixels from the top left corner of its content.
#[derive(Debug, Clone, PartialEq)]
pub struct Extents {
    /// The window's content.
    pub window: Rect,
    /// The number of pixels of the screen in a logical pixel.
    pub scale: f64,
    /// The places of the controls.
    pub controls: HashMap<NodeId, Rect>,
    /// The texts in the order in which they are drawn, as they are drawn.
    pub texts: Vec<(String, Rect)>,
    /// The control that has the focus.
    pub focused: Option<NodeId>,
    /// The selections of the text fields.
    pub selections: HashMap<NodeId, Selection>,
}

impl Default for Extents {
    fn default() -> Self {
        Self {
            window: Rect::ZERO,
            scale: 1.0,
            controls: HashMap::new(),
            texts: Vec::new(),
            focused: None,
            selections: HashMap::new(),
        }
    }
}

impl Tree {
    /// Returns the whole tree with what the window knows of it. Texts are found by their words, in
    /// reading order; a group is as large as all that it contains.
    #[must_use]
    pub fn update(&self, extents: &Extents) -> TreeUpdate {
        let root = node_id(Self::ROOT);
        let mut texts: HashMap<String, VecDeque<Rect>> = HashMap::new();
        for (words, place) in &extents.texts {
            texts.entry(plain(words)).or_default().push_back(*place);
        }

        let mut places: HashMap<NodeId, Rect> = HashMap::new();
        let mut nodes = self.nodes.clone();
        for (id, node) in &mut nodes {
            let own = extents.controls.get(id).copied();
            let place = if node.children().is_empty() {
                // A control takes its words as well, so that nothing else with the same words does.
                let drawn = drawn(node).and_then(|words| texts.get_mut(&plain(words))?.pop_front());
                own.or(drawn)
            } else {
                let inner = node
                    .children()
                    .iter()
                    .filter_map(|child| places.get(child).copied());
                own.or_else(|| inner.reduce(|one, other| one.union(other)))
            };
            if let Some(place) = place {
                let _former = places.insert(*id, place);
                node.set_bounds(place);
            }
            if let Some(selection) = extents.selections.get(id) {
                select(node, *selection, &self.nodes);
            }
            if *id == root {
                node.set_bounds(extents.window);
                node.set_transform(Affine::scale(extents.scale));
            }
        }
        let focused = extents
            .focused
            .filter(|id| self.nodes.iter().any(|(each, _)| each == id));

        TreeUpdate {
            nodes,
            tree: Some(TreeInfo::new(root)),
            tree_id: TreeId::ROOT,
            focus: focused.unwrap_or(root),
        }
    }
}

/// Returns the words that the window draws for a node that is no control.
fn drawn(node: &Node) -> Option<&str> {
    match node.role() {
        Role::Label => node.value(),
        _ => node.label(),
    }
}

/// Returns a text without what tells the window's and the reader's apart: marks, joiners that hold words
/// together, and dots in place of an ellipsis.
fn plain(words: &str) -> String {
    unmarked(words).replace('\u{2060}', "").replace('…', "...")
}

fn select(field: &mut Node, selection: Selection, nodes: &[(NodeId, Node)]) {
    let run = field
        .children()
        .first()
        .and_then(|run| nodes.iter().find(|(id, _)| id == run));
    let Some((run, content)) = run else {
        return;
    };
    let last = content.character_lengths().len();
    let position = |index: usize| TextPosition {
        node: *run,
        character_index: index.min(last),
    };

    field.set_text_selection(TextSelection {
        anchor: position(selection.anchor),
        focus: position(selection.caret),
    });
}
