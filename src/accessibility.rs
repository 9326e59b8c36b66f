//! What a screen reader is told of a page: a tree of nodes, made from the page alone.
//!
//! This is a renderer like the window and the terminal: it adds neither words nor decisions. The
//! nodes are those of AccessKit, which hands them to AT-SPI, UI Automation or `NSAccessibility`.
//! What only the window knows (where things are, and what has the focus) is added when the tree is
//! sent ([`Tree::update`]).

mod block;
mod builder;
mod code;
mod extents;
mod field;
mod frame;
mod list;
mod request;

use std::collections::HashMap;

use accesskit::{Node, NodeId};

pub use accesskit::{ActionRequest, TreeUpdate};
pub use extents::{Extents, Selection};
pub use frame::{Beside, describe};
pub use request::Wish;

use crate::page::control::{Check, Control, Field, List, Press};

/// The tree of a page, without what only its window knows.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    /// The nodes; each stands after its children, and the root stands last.
    nodes: Vec<(NodeId, Node)>,
    /// The nodes that are controls.
    targets: HashMap<NodeId, Target>,
}

/// A control, and what is known of it besides.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Target {
    Press(Press),
    /// A text field, and its content.
    Field(Field, String),
    List(List),
    /// A row of a list, and whether it takes the focus itself.
    Row(List, usize, Stop),
    /// A check box, and whether it is ticked.
    Check(Check, bool),
}

/// What Tab reaches of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stop {
    /// The list as a whole.
    List,
    /// Each row.
    Row,
}

impl Target {
    /// Returns the identifier of the widget that the window shows for the control.
    fn widget(&self) -> String {
        match self {
            Self::Press(press) => Control::Press(*press).id(),
            Self::Field(field, _) => Control::Field(*field).id(),
            Self::List(list) => Control::List(*list).id(),
            Self::Row(list, index, _) => Control::row_id(*list, *index),
            Self::Check(check, _) => Control::Check(*check).id(),
        }
    }

    /// Returns the identifier of the widget that takes the focus for the control.
    fn stop(&self) -> String {
        match self {
            Self::Row(list, _, Stop::List) => Control::List(*list).id(),
            _ => self.widget(),
        }
    }
}

impl Tree {
    /// Returns the identifiers of the widgets that the window shows for controls, with their nodes.
    pub fn widgets(&self) -> impl Iterator<Item = (String, NodeId)> + '_ {
        self.targets.iter().map(|(node, target)| (target.widget(), *node))
    }
}
