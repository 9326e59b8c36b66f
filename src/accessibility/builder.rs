//! Makes the nodes of a tree, each with an identity of its own.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use accesskit::{Action, Live, Node, NodeId, Role};

use super::{Target, Tree};
use crate::breaks;
use crate::locale::{Direction, is_of_direction};
use crate::page::control::List;
use crate::page::{Button, Emphasis, Mood};

/// Makes the nodes of a tree.
pub(super) struct Builder {
    nodes: Vec<(NodeId, Node)>,
    targets: HashMap<NodeId, Target>,
    used: HashSet<NodeId>,
    pub(super) direction: Direction,
    /// True while a page is described that is only shown: the caller's, at the desk.
    pub(super) is_only_shown: bool,
}

impl Builder {
    pub(super) fn new(direction: Direction) -> Self {
        Self {
            nodes: Vec::new(),
            targets: HashMap::new(),
            used: HashSet::new(),
            direction,
            is_only_shown: false,
        }
    }

    pub(super) fn finish(mut self) -> Tree {
        for (_, node) in &mut self.nodes {
            without_marks(node);
        }

        Tree {
            nodes: self.nodes,
            targets: self.targets,
        }
    }

    /// Adds a node. Its name is where it stands, or the name of its control, so that it stays the
    /// same node when its content changes.
    pub(super) fn add(&mut self, name: &str, node: Node) -> NodeId {
        self.add_as(name, "", node)
    }

    /// Adds a node that is another one when this content of it changes.
    fn add_as(&mut self, name: &str, content: &str, mut node: Node) -> NodeId {
        let mut name = name.to_owned();
        let mut id = node_id(&format!("{name}{content}"));
        while !self.used.insert(id) {
            name.push('+');
            id = node_id(&format!("{name}{content}"));
        }
        node.set_author_id(name);
        if node.live().is_some() {
            // What is announced is said as a whole: else each part would be, in any order.
            for child in node.children().to_vec() {
                self.change(child, |child| child.set_live(Live::Off));
            }
        }
        self.nodes.push((id, node));

        id
    }

    /// Adds a control. One that is only shown has the words and no actions.
    pub(super) fn control(&mut self, place: &str, target: Target, node: Node) -> NodeId {
        self.control_as(place, target, "", node)
    }

    fn control_as(&mut self, place: &str, target: Target, content: &str, mut node: Node) -> NodeId {
        let name = self.name(place, &target.widget());
        if self.is_only_shown {
            node.clear_access_key();
            node.clear_keyboard_shortcut();
            node.set_disabled();
            return self.add_as(&name, content, node);
        }
        // A control that cannot be used now has its actions, too: readers on Linux keep what a node
        // can do from when they first saw it.
        node.add_action(Action::Focus);
        node.add_action(Action::ScrollIntoView);
        if !matches!(target, Target::Field(..) | Target::List(_)) {
            node.add_action(Action::Click);
        }
        let id = self.add_as(&name, content, node);
        let _first = self.targets.insert(id, target);

        id
    }

    /// Returns the name of what belongs to a control: that of the control, unless it is only shown.
    pub(super) fn name(&self, place: &str, control: &str) -> String {
        if self.is_only_shown {
            format!("{place}/{control}")
        } else {
            control.to_owned()
        }
    }

    /// Changes a node that was added before.
    pub(super) fn change(&mut self, id: NodeId, change: impl FnOnce(&mut Node)) {
        if let Some((_, node)) = self.nodes.iter_mut().rev().find(|(each, _)| *each == id) {
            change(node);
        }
    }

    /// Adds a text; none if it is empty.
    pub(super) fn text(&mut self, name: &str, words: &str) -> Option<NodeId> {
        if words.is_empty() {
            return None;
        }
        let mut node = Node::new(Role::Label);
        node.set_value(words);

        Some(self.add(name, node))
    }

    /// Says which language a text is in, where it may be another than the page's.
    pub(super) fn speak(&mut self, text: Option<NodeId>, tag: &str) {
        if let Some(text) = text {
            self.change(text, |node| node.set_language(tag));
        }
    }

    /// Adds a group with a name, around these nodes.
    pub(super) fn group(&mut self, name: &str, role: Role, label: &str, children: Vec<NodeId>) -> NodeId {
        let mut node = Node::new(role);
        if !label.is_empty() {
            node.set_label(label);
        }
        node.set_children(children);

        self.add(name, node)
    }

    /// Adds a headline. Its text is a child, which readers that go through the text find.
    pub(super) fn heading(&mut self, name: &str, level: usize, words: &str) -> NodeId {
        self.numbered_heading(name, level, None, words)
    }

    /// Adds a headline with a number, which the window draws apart.
    pub(super) fn numbered_heading(
        &mut self,
        name: &str,
        level: usize,
        number: Option<usize>,
        words: &str,
    ) -> NodeId {
        let text = self.text(&format!("{name}/text"), words);
        let mut node = Node::new(Role::Heading);
        node.set_label(numbered(number, words));
        node.set_level(level);
        node.set_children(text.into_iter().collect::<Vec<_>>());

        self.add(name, node)
    }

    /// Adds a sentence that is announced when it appears: at once if it asks for action.
    pub(super) fn announced(&mut self, name: &str, mood: Mood, words: &str) -> Option<NodeId> {
        if words.is_empty() {
            return None;
        }
        let mut node = Node::new(match mood {
            Mood::Bad | Mood::Care => Role::Alert,
            Mood::Good | Mood::Calm => Role::Status,
        });
        node.set_label(words);
        node.set_live(live(mood));

        Some(self.add(name, node))
    }

    /// Adds a button or a link.
    pub(super) fn button(&mut self, place: &str, button: &Button) -> NodeId {
        let role = match button.emphasis {
            Emphasis::Link => Role::Link,
            Emphasis::Primary | Emphasis::Secondary => Role::Button,
        };
        let node = pressable(role, button);

        self.control(place, Target::Press(button.press), node)
    }

    /// Adds a row of a list, at this place among those that are shown, counted from 0.
    pub(super) fn row(&mut self, place: &str, row: Target, at: usize, node: Node) -> NodeId {
        self.changing_row(place, row, at, "", node)
    }

    /// Adds a row that holds one thing now and another one then: readers say only of another node what
    /// it is.
    pub(super) fn changing_row(
        &mut self,
        place: &str,
        row: Target,
        at: usize,
        content: &str,
        mut node: Node,
    ) -> NodeId {
        node.set_position_in_set(at);

        self.control_as(place, row, content, node)
    }

    /// Adds the list around its rows. While it has the focus, its current row is what is read.
    pub(super) fn list(
        &mut self,
        place: &str,
        list: List,
        mut node: Node,
        rows: Vec<NodeId>,
        current: Option<usize>,
    ) -> NodeId {
        let current = current.and_then(|index| rows.get(index).copied());
        node.set_size_of_set(rows.len());
        node.set_children(rows);
        if let Some(current) = current {
            node.set_active_descendant(current);
        }

        self.control(place, Target::List(list), node)
    }
}

/// Returns a headline with its number.
pub(super) fn numbered(number: Option<usize>, words: &str) -> String {
    match number {
        Some(number) => format!("{number}. {words}"),
        None => words.to_owned(),
    }
}

/// Returns whether a message of this mood is announced when it appears.
pub(super) const fn is_announced(mood: Mood) -> bool {
    matches!(mood, Mood::Bad | Mood::Care)
}

/// Returns how soon a sentence of this mood is read.
pub(super) const fn live(mood: Mood) -> Live {
    match mood {
        Mood::Bad | Mood::Care => Live::Assertive,
        Mood::Good | Mood::Calm => Live::Polite,
    }
}

/// Returns the node of a button, with its access key.
pub(super) fn pressable(role: Role, button: &Button) -> Node {
    let mut node = Node::new(role);
    node.set_label(button.label.as_str());
    if !button.enabled {
        node.set_disabled();
    }
    if let Some(is_chosen) = button.chosen {
        node.set_toggled(is_chosen.into());
    }
    if let Some(key) = button.access {
        node.set_access_key(key.to_string());
        node.set_keyboard_shortcut(format!("Alt+{key}"));
    }

    node
}

/// Takes what only sets lines out of a node's words. What a user typed stays as it is, for the caret is
/// counted in it.
fn without_marks(node: &mut Node) {
    let changed = |words: Option<&str>| match words.map(unmarked) {
        Some(Cow::Owned(words)) => Some(words),
        _ => None,
    };
    if let Some(label) = changed(node.label()) {
        node.set_label(label);
    }
    if let Some(description) = changed(node.description()) {
        node.set_description(description);
    }
    if node.role() != Role::TextInput
        && let Some(value) = changed(node.value())
    {
        node.set_value(value);
    }
}

/// Returns a text without the breaks of a translation and without marks of direction: a reader that
/// spells would name each, and a Braille display show them.
pub(super) fn unmarked(words: &str) -> Cow<'_, str> {
    if words.contains(is_of_direction) {
        Cow::Owned(breaks::without(&words.replace(is_of_direction, "")).into_owned())
    } else {
        breaks::without(words)
    }
}

/// Returns texts, of which some may be empty, as sentences of one text: a reader pauses between them.
pub(super) fn sentences<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut told = String::new();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        match told.chars().next_back() {
            None => {}
            Some('\u{3040}'..='\u{9fff}') => told.push('。'),
            Some(last) if last.is_alphanumeric() => told.push_str(". "),
            Some(_) => told.push(' '),
        }
        told.push_str(text);
    }

    told
}

/// Returns the number of a node: the hash of its name, the same in every tree (FNV-1a, 64 bits;
/// Fowler, Noll and Vo, RFC 9923).
pub(super) fn node_id(name: &str) -> NodeId {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0100_0000_01b3;

    NodeId(
        name.bytes()
            .fold(BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME)),
    )
}
