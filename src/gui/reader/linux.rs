//! AT-SPI, which Orca and other readers use on Linux.
//!
//! The adapter has a thread of its own and connects to the session's bus; without a bus there is
//! nobody to ask.

mod content;

use accesskit::{Node, NodeId, Rect, Role, TextSelection, TreeUpdate};
use iced::futures::channel::mpsc::UnboundedSender;
use iced::window::{self, Id};
use iced::{Point, Task};

use super::Event;
use super::link::Link;
use crate::accessibility::{Extents, Tree};
use crate::gui::system;

/// The connection to AT-SPI.
#[derive(Debug)]
pub(super) struct Adapter {
    inner: accesskit_unix::Adapter,
    window: Id,
    /// Where the place of the window's content is told, until somebody wants to know.
    places: Option<UnboundedSender<Event>>,
}

impl Adapter {
    /// Opens the connection, if there is a session's bus. What readers ask for is sent to `events`.
    pub(super) fn open(id: Id, events: &UnboundedSender<Event>) -> Option<(Self, Task<Event>)> {
        system::has_session_bus().then(|| {
            let link = || Link::new(events);
            let adapter = Self {
                inner: accesskit_unix::Adapter::new(link(), link(), link()),
                window: id,
                places: Some(events.clone()),
            };

            (adapter, Task::none())
        })
    }

    /// Finds out where the content of the window is, from the first time a reader listens.
    pub(super) fn listens(&mut self) -> Task<Event> {
        let Some(places) = self.places.take() else {
            return Task::none();
        };

        window::run(self.window, |window| content::follow(window, places)).discard()
    }

    pub(super) fn focus(&mut self, is_focused: bool) {
        self.inner.update_window_focus_state(is_focused);
    }

    /// Tells where the content of the window is on the screen, in pixels. The frame is taken to be no
    /// larger.
    pub(super) fn place(&mut self, at: Point<f64>, extents: &Extents) {
        let Point { x, y } = at;
        let window = extents.window;
        let place = Rect::new(x, y, x + window.x1 * extents.scale, y + window.y1 * extents.scale);
        self.inner.set_root_window_bounds(place, place);
    }

    pub(super) fn tell(&mut self, update: TreeUpdate) {
        self.inner.update_if_active(|| audible(update));
    }
}

/// Returns the tree with what Orca would be silent about told in another way.
fn audible(mut update: TreeUpdate) -> TreeUpdate {
    name_by_page(&mut update);
    let selected: Vec<NodeId> = update
        .nodes
        .iter()
        .filter(|(_, node)| is_selected_whole(node, &update))
        .map(|(id, _)| *id)
        .collect();
    for (id, node) in &mut update.nodes {
        // The adapter does not pass on the value of a list that is closed.
        if node.role() == Role::ComboBox
            && let (Some(value), None) = (node.value().map(str::to_owned), node.description())
        {
            node.set_description(value);
        }
        // A field is selected when Tab reaches it. Orca 43 asks for the text of a selected field by a
        // name that the adapter does not know, and says nothing of the field then; where only a caret
        // is told, it does not ask.
        if selected.contains(id)
            && let Some(TextSelection { focus, .. }) = node.text_selection().copied()
        {
            node.set_text_selection(TextSelection { anchor: focus, focus });
        }
    }

    update
}

/// Tells what the page is about with the window's title. Orca 43 says a group that the focus enters, but
/// not where what had the focus is gone, as on every new page; a title that changes it says.
fn name_by_page(update: &mut TreeUpdate) {
    let Some(root) = update.tree.as_ref().map(|tree| tree.root) else {
        return;
    };
    let is_page = |node: &Node| node.author_id().is_some_and(|id| id.starts_with(Tree::PAGE));
    let about = update.nodes.iter_mut().find_map(|(_, node)| {
        let about = node.label().filter(|_| is_page(node))?.to_owned();
        node.clear_label();

        Some(about)
    });
    let window = update.nodes.iter_mut().find(|(id, _)| *id == root);
    if let (Some(about), Some((_, window))) = (about, window) {
        let title = window.label().unwrap_or_default();
        window.set_label(format!("{title}. {about}"));
    }
}

/// Returns whether all of a field's text is selected.
fn is_selected_whole(field: &Node, update: &TreeUpdate) -> bool {
    let Some(TextSelection { anchor, focus }) = field.text_selection() else {
        return false;
    };
    let run = update.nodes.iter().find(|(id, _)| *id == anchor.node);
    let last = run.map_or(0, |(_, run)| run.character_lengths().len());
    let ends = [anchor, focus].map(|end| end.character_index);

    last > 0 && ends.contains(&0) && ends.contains(&last)
}

#[cfg(test)]
mod tests {
    use accesskit::{Node, NodeId, Role, TextPosition, TextSelection, TreeId, TreeInfo, TreeUpdate};

    use super::audible;

    const FIELD: NodeId = NodeId(1);
    const RUN: NodeId = NodeId(2);

    /// A field of three letters with this selection, as it is told.
    fn told(anchor: usize, caret: usize) -> [usize; 2] {
        let position = |character_index| TextPosition {
            node: RUN,
            character_index,
        };
        let mut field = Node::new(Role::TextInput);
        field.set_text_selection(TextSelection {
            anchor: position(anchor),
            focus: position(caret),
        });
        let mut run = Node::new(Role::TextRun);
        run.set_character_lengths([1, 1, 1]);
        let told = audible(update(vec![(FIELD, field), (RUN, run)]));
        let selection = told.nodes[0].1.text_selection().unwrap();

        [selection.anchor, selection.focus].map(|end| end.character_index)
    }

    fn update(nodes: Vec<(NodeId, Node)>) -> TreeUpdate {
        TreeUpdate {
            nodes,
            tree: None,
            tree_id: TreeId::ROOT,
            focus: FIELD,
        }
    }

    #[test]
    fn of_a_field_that_is_selected_whole_only_the_caret_is_told() {
        assert_eq!(told(0, 3), [3, 3]);
        assert_eq!(told(3, 0), [0, 0]);
        assert_eq!(told(0, 2), [0, 2]);
        assert_eq!(told(2, 2), [2, 2]);
    }

    #[test]
    fn the_window_is_named_by_its_title_and_what_the_page_is_about() {
        let (window, page) = (NodeId(3), NodeId(4));
        let named = |role, name: &str, label: &str| {
            let mut node = Node::new(role);
            node.set_author_id(name);
            node.set_label(label);
            node
        };
        let mut update = update(vec![
            (
                page,
                named(Role::Group, "page/Overview/Activation", "Not activated yet"),
            ),
            (window, named(Role::Window, "window", "Activation")),
        ]);
        update.tree = Some(TreeInfo::new(window));
        let told = audible(update);
        assert_eq!(told.nodes[0].1.label(), None);
        assert_eq!(told.nodes[1].1.label(), Some("Activation. Not activated yet"));
    }

    #[test]
    fn the_value_of_a_closed_list_describes_it() {
        let mut list = Node::new(Role::ComboBox);
        list.set_value("Japan");
        let told = audible(update(vec![(FIELD, list)]));
        assert_eq!(told.nodes[0].1.description(), Some("Japan"));
    }
}
