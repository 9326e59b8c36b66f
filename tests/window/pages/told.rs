//! What a screen reader is told of each page: all of it, in the order of Tab, and nothing twice.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use accesskit::{Action, ActionData, ActionRequest, Live, Node, NodeId, Role, TreeId};
use kakunin::accessibility::{self, Extents, Tree, TreeUpdate, Wish};
use kakunin::locale::{Language, Locale, Pseudo};
use kakunin::page::Page;
use kakunin::page::control::{Control, Field, List, Press};
use kakunin::page::input::Input;
use support::{desk_scenes, scenes};

use super::{locales, said, stops};

/// A tree that was sent, to be read.
struct Told {
    update: TreeUpdate,
    nodes: BTreeMap<u64, Node>,
}

impl Told {
    fn of(tree: &Tree) -> Self {
        Self::with(tree, &Extents::default())
    }

    fn with(tree: &Tree, extents: &Extents) -> Self {
        let update = tree.update(extents);
        let nodes = update
            .nodes
            .iter()
            .map(|(id, node)| (id.0, node.clone()))
            .collect();

        Self { update, nodes }
    }

    fn root(&self) -> NodeId {
        self.update.tree.as_ref().unwrap().root
    }

    fn node(&self, id: NodeId) -> &Node {
        &self.nodes[&id.0]
    }

    /// The node of a control.
    fn control(&self, control: impl Into<Control>) -> NodeId {
        let id = control.into().id();
        let found = self.nodes.iter().find(|(_, node)| node.author_id() == Some(&*id));

        NodeId(*found.unwrap_or_else(|| panic!("no {id}")).0)
    }

    /// All nodes, as one goes through the tree.
    fn walk(&self) -> Vec<&Node> {
        let mut walked = Vec::new();
        let mut next = vec![self.root()];
        while let Some(id) = next.pop() {
            let node = self.node(id);
            walked.push(node);
            next.extend(node.children().iter().rev());
        }

        walked
    }
}

fn told(page: &Page, locale: &Locale) -> Told {
    Told::of(&accessibility::describe(page, locale, None))
}

fn on_every_page(check: impl Fn(&str, &Page, &Told)) {
    for locale in locales() {
        for scene in scenes::all(&locale) {
            let name = format!("{} in {}", scene.name, locale.tag());
            check(&name, &scene.page, &told(&scene.page, &locale));
        }
    }
}

/// Only letters and digits: what is set apart or marked is told in other ways.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// All words of a tree, as letters.
fn told_words(told: &Told) -> String {
    let words: Vec<&str> = told
        .walk()
        .into_iter()
        .flat_map(|node| [node.label(), node.value(), node.description()])
        .flatten()
        .collect();

    letters(&words.join(" "))
}

fn says_all(name: &str, page: &Page, words: &str) {
    for said in said(page) {
        // An access key that the words lack stands behind them: the reader has it as a key.
        let said = match said.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
            Some((rest, key)) if key.chars().count() == 1 => rest.to_owned(),
            _ => said,
        };
        assert!(words.contains(&letters(&said)), "{name}: {said}");
    }
}

#[test]
fn everything_that_a_page_says_is_told() {
    on_every_page(|name, page, told| says_all(name, page, &told_words(told)));
    for locale in locales() {
        for scene in desk_scenes::all(&locale) {
            let words = told_words(&Told::of(&scene.page.described(&locale)));
            let shown = scene.page.side.as_ref().map(|side| &side.caller);
            for page in std::iter::once(&scene.page.page).chain(shown) {
                says_all(scene.name, page, &words);
            }
        }
    }
}

fn follows_tab(name: &str, stops: &[String], told: &Told) {
    let known: BTreeSet<&str> = stops.iter().map(String::as_str).collect();
    let found: Vec<&str> = told
        .walk()
        .into_iter()
        .filter_map(Node::author_id)
        .filter(|id| known.contains(id))
        .collect();
    assert_eq!(found, stops, "{name}");

    for node in told.walk() {
        let is_control = node.supports_action(Action::Focus);
        assert!(
            !is_control || node.label().is_some_and(|label| !label.is_empty()),
            "{name}: {node:?}"
        );
    }
}

#[test]
fn controls_come_in_the_order_of_tab_and_have_names() {
    on_every_page(|name, page, told| follows_tab(name, &stops(page), told));
    for locale in locales() {
        for scene in desk_scenes::all(&locale) {
            let told = Told::of(&scene.page.described(&locale));
            follows_tab(scene.name, &stops(&scene.page.page), &told);
        }
    }
}

/// A reader announces each node that is live by itself or by what it stands in, in any order.
#[test]
fn what_is_announced_is_said_once_and_whole() {
    fn is_silent(told: &Told, id: NodeId) -> bool {
        told.node(id).live() == Some(Live::Off)
            || (told.node(id).live().is_none()
                && told
                    .node(id)
                    .children()
                    .iter()
                    .all(|child| is_silent(told, *child)))
    }
    for locale in locales() {
        let pages = scenes::all(&locale)
            .into_iter()
            .map(|scene| (scene.name, told(&scene.page, &locale)));
        let calls = desk_scenes::all(&locale)
            .into_iter()
            .map(|scene| (scene.name, Told::of(&scene.page.described(&locale))));
        for (name, told) in pages.chain(calls) {
            for node in told.walk() {
                if matches!(node.live(), None | Some(Live::Off)) {
                    continue;
                }
                let said = letters(node.label().unwrap_or_default());
                for child in node.children() {
                    assert_eq!(told.node(*child).live(), Some(Live::Off), "{name}: {said}");
                    let children = told.node(*child).children();
                    assert!(
                        children.iter().all(|child| is_silent(&told, *child)),
                        "{name}: {said}"
                    );
                }
                if node.role() != Role::Alert {
                    continue;
                }
                for child in node.children().iter().map(|child| told.node(*child)) {
                    let is_reading = child.author_id().is_some_and(|id| id.ends_with("/reading"));
                    let line = letters(child.value().unwrap_or_default());
                    assert!(is_reading || said.contains(&line), "{name}: {line}");
                }
            }
        }
    }
}

#[test]
fn what_is_chosen_by_buttons_is_told() {
    let mut chosen = 0;
    for scene in desk_scenes::all(&Locale::new(Language::English)) {
        let told = Told::of(&scene.page.described(&Locale::new(Language::English)));
        for button in scene.page.pressable() {
            let toggled = told.node(told.control(button.press)).toggled();
            assert_eq!(
                toggled,
                button.chosen.map(Into::into),
                "{}: {button:?}",
                scene.name
            );
            chosen += usize::from(button.chosen == Some(true));
        }
    }
    assert!(chosen > 0);
}

#[test]
fn every_tree_is_one_that_readers_take() {
    on_every_page(|name, page, told| {
        let tree = accesskit_consumer::Tree::new(told.update.clone(), true);
        let ids: BTreeSet<Option<&str>> = told.walk().into_iter().map(Node::author_id).collect();
        assert_eq!(
            ids.len(),
            told.nodes.len(),
            "{name}: all nodes are reached, each with a name of its own"
        );
        assert_eq!(tree.state().root().role(), Role::Window, "{name}");
        assert_eq!(
            tree.state().root().label().as_deref().map(letters),
            Some(letters(&page.window_title)),
            "{name}"
        );
    });
    for locale in locales() {
        for scene in desk_scenes::all(&locale) {
            let told = Told::of(&scene.page.described(&locale));
            let _tree = accesskit_consumer::Tree::new(told.update.clone(), true);
            assert_eq!(told.walk().len(), told.nodes.len(), "{}", scene.name);
        }
    }
}

#[test]
fn a_page_that_is_only_shown_cannot_be_used() {
    let locale = Locale::new(Language::English);
    for scene in desk_scenes::all(&locale) {
        let told = Told::of(&scene.page.described(&locale));
        let Some(shown) = told.walk().into_iter().find(|node| node.role() == Role::Document) else {
            continue;
        };
        let mut next: Vec<NodeId> = shown.children().to_vec();
        while let Some(id) = next.pop() {
            let node = told.node(id);
            assert!(!node.supports_action(Action::Click), "{}: {node:?}", scene.name);
            assert!(
                !node.supports_action(Action::SetValue),
                "{}: {node:?}",
                scene.name
            );
            next.extend(node.children());
        }
    }
}

fn request(node: NodeId, action: Action, data: Option<ActionData>) -> ActionRequest {
    ActionRequest {
        action,
        target_tree: TreeId::ROOT,
        target_node: node,
        data,
    }
}

/// The telephone page, and its tree.
fn telephone() -> (Page, Tree) {
    let locale = Locale::new(Language::English);
    let scene = scenes::all(&locale)
        .into_iter()
        .find(|scene| scene.name == "telephone")
        .unwrap();
    let tree = accessibility::describe(&scene.page, &locale, None);

    (scene.page, tree)
}

#[test]
fn a_reader_s_wish_is_an_input_as_any_other() {
    let (page, tree) = telephone();
    let told = Told::of(&tree);
    let wish = |node, action, data| tree.wish(&request(node, action, data), &Extents::default());
    let text = |text: &str| Some(ActionData::Value(text.into()));

    let regions = told.control(Press::OpenRegions);
    let open = Some(Wish::Use(Input::Press(Press::OpenRegions)));
    assert_eq!(wish(regions, Action::Click, None), open);
    assert_eq!(wish(regions, Action::Expand, None), open);
    assert_eq!(wish(regions, Action::Collapse, None), None, "it is closed");
    assert_eq!(
        wish(regions, Action::Focus, None),
        Some(Wish::Focus("open-regions".to_owned()))
    );

    let field = told.control(Field::CodeBox(0));
    assert_eq!(
        wish(field, Action::SetValue, text("12\n3456")),
        Some(Wish::Use(Input::Edit(Field::CodeBox(0), "123456".to_owned())))
    );
    assert_eq!(wish(field, Action::SetValue, None), None);
    assert_eq!(wish(field, Action::Click, None), None);
    assert_eq!(
        wish(NodeId(1), Action::Click, None),
        None,
        "a node that is not there"
    );
    for button in page.buttons.iter().filter(|button| !button.enabled) {
        let node = told.control(button.press);
        assert_eq!(
            wish(node, Action::Click, None),
            None,
            "{button:?} cannot be pressed"
        );
    }
}

#[test]
fn a_list_lends_the_focus_to_its_current_row() {
    let (_page, accessible) = telephone();
    let told = Told::of(&accessible);
    let list = told
        .walk()
        .into_iter()
        .find(|node| node.author_id() == Some("installation-groups"))
        .unwrap();
    let row = list.active_descendant().unwrap();
    let focused = Extents {
        focused: Some(told.control(List::InstallationGroups)),
        ..Extents::default()
    };
    let tree = accesskit_consumer::Tree::new(Told::with(&accessible, &focused).update, true);
    let read = tree.state().focus().unwrap();
    assert_eq!(read.author_id(), Some("installation-groups-0"));
    assert_eq!(told.node(row).author_id(), Some("installation-groups-0"));

    let gone = Extents {
        focused: Some(NodeId(1)),
        ..Extents::default()
    };
    assert_eq!(Told::with(&accessible, &gone).update.focus, told.root());
}

/// A tree in words, to be compared.
fn drawn(told: &Told) -> String {
    fn draw(told: &Told, id: NodeId, depth: usize, drawing: &mut String) {
        let node = told.node(id);
        let mut line = format!("{}{:?}", "  ".repeat(depth), node.role());
        let mut add = |name: &str, value: Option<String>| {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                let _written = write!(line, " {name}={value}");
            }
        };
        let words = |text: Option<&str>| text.map(|text| format!("{text:?}"));
        add("name", words(node.label()));
        add("value", words(node.value()));
        add("description", words(node.description()));
        add("language", node.language().map(str::to_owned));
        add("level", node.level().map(|level| level.to_string()));
        add("key", node.access_key().map(str::to_owned));
        add("toggled", node.toggled().map(|toggled| format!("{toggled:?}")));
        add(
            "selected",
            node.is_selected()
                .filter(|is_selected| *is_selected)
                .map(|_| "yes".to_owned()),
        );
        add(
            "expanded",
            node.is_expanded().map(|is_expanded| is_expanded.to_string()),
        );
        add("invalid", node.invalid().map(|_| "yes".to_owned()));
        let politeness = node.live().filter(|politeness| *politeness != Live::Off);
        add("live", politeness.map(|politeness| format!("{politeness:?}")));
        add("row", node.position_in_set().map(|at| (at + 1).to_string()));
        add("rows", node.size_of_set().map(|of| of.to_string()));
        add("disabled", node.is_disabled().then(|| "yes".to_owned()));
        drawing.push_str(&line);
        drawing.push('\n');
        if node.role() != Role::TextInput {
            for child in node.children() {
                draw(told, *child, depth + 1, drawing);
            }
        }
    }
    let mut drawing = String::new();
    draw(told, told.root(), 0, &mut drawing);

    drawing
}

/// The trees of all pages are kept in files, so that a change of what is told is seen as such.
/// `KAKUNIN_WRITE_DOCS=1` writes them.
#[test]
fn the_trees_of_all_pages_are_those_that_were_read_through() {
    let is_longer = |locale: &Locale| locale.tag() == Pseudo::Accented.tag();
    for locale in locales().into_iter().filter(|locale| !is_longer(locale)) {
        let mut drawing = String::new();
        for scene in scenes::all(&locale) {
            let _written = write!(
                drawing,
                "## {}\n{}\n",
                scene.name,
                drawn(&told(&scene.page, &locale))
            );
        }
        for scene in desk_scenes::all(&locale) {
            let told = Told::of(&scene.page.described(&locale));
            let _written = write!(drawing, "## desk: {}\n{}\n", scene.name, drawn(&told));
        }
        let path =
            Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/trees/{}.txt", locale.tag()));
        if std::env::var_os("KAKUNIN_WRITE_DOCS").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &drawing).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        let differs = kept.lines().zip(drawing.lines()).find(|(kept, now)| kept != now);
        assert!(kept == drawing, "{}: {differs:?}", path.display());
    }
}
