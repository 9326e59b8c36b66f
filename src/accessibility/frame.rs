//! The whole window as a tree: header, content, what stands beside it, and buttons.

use accesskit::{HasPopup, Node, NodeId, Role};

use super::builder::{Builder, pressable, sentences};
use super::{Stop, Target, Tree};
use crate::locale::{Language, Locale};
use crate::page::control::List;
use crate::page::{Block, Button, Languages, Mood, Page, PageName};

/// What stands beside a page: at the desk, what the caller sees.
#[derive(Debug)]
pub struct Beside<'a> {
    /// Its headline.
    pub title: &'a str,
    /// The buttons that choose what is shown.
    pub buttons: Vec<&'a Button>,
    /// A page that is only shown, in its own language.
    pub shown: (&'a Page, Language),
    /// Help about it.
    pub help: &'a [Block],
}

/// Returns the tree of a page in this locale, and of what stands beside it.
#[must_use]
pub fn describe(page: &Page, locale: &Locale, beside: Option<&Beside<'_>>) -> Tree {
    let mut builder = Builder::new(locale.direction());
    let mut children = builder.top("window", page);
    let mut parts = vec![builder.main("main", page)];
    parts.extend(page.pinned.as_ref().map(|block| {
        let pinned = builder.blocks("pinned", 2, std::slice::from_ref(block));
        builder.group("pinned", Role::Group, "", pinned)
    }));
    parts.extend(beside.map(|beside| builder.beside(beside)));
    parts.push(builder.footer("footer", page));
    // Each page is another node, so that a reader says what it is about before the control that has the
    // focus there.
    let headline = page.title.as_deref().unwrap_or_default();
    let name = format!("{}{:?}/{headline}", Tree::PAGE, page.name);
    children.push(builder.group(&name, Role::Group, &about(page), parts));
    let mut window = Node::new(Role::Window);
    window.set_label(page.window_title.as_str());
    window.set_language(locale.tag());
    window.set_children(children);
    let _root = builder.add(Tree::ROOT, window);

    builder.finish()
}

impl Tree {
    /// The name of the root.
    pub(super) const ROOT: &str = "window";
    /// What the name of the group begins with that is the page.
    pub(crate) const PAGE: &str = "page/";
}

impl Builder {
    /// Adds the notice above all, and the header.
    fn top(&mut self, place: &str, page: &Page) -> Vec<NodeId> {
        let alert = page
            .alert
            .as_ref()
            .and_then(|words| self.announced(&format!("{place}/alert"), Mood::Care, words));
        let header = &page.header;
        let mut parts: Vec<NodeId> = [("vendor", &header.vendor), ("product", &header.product)]
            .into_iter()
            .filter_map(|(name, words)| self.text(&format!("{place}/header/{name}"), words))
            .collect();
        parts.extend(self.badges(&format!("{place}/header"), &header.badge));
        if let Some(steps) = &header.steps {
            parts.extend(self.text(&format!("{place}/header/steps"), &steps.label));
        }
        let header = self.group(&format!("{place}/header"), Role::Banner, "", parts);

        alert.into_iter().chain([header]).collect()
    }

    /// Adds the content. A page without a headline begins with a block that is one.
    fn main(&mut self, place: &str, page: &Page) -> NodeId {
        let mut parts = Vec::new();
        if let Some(title) = &page.title {
            parts.push(self.heading(&format!("{place}/title"), 1, title));
        }
        parts.extend(self.badges(place, &page.badges));
        parts.extend(self.text(&format!("{place}/lead"), page.lead.as_deref().unwrap_or_default()));
        let level = if page.title.is_some() { 2 } else { 1 };
        let blocks = self.blocks(&format!("{place}/{:?}", page.name), level, &page.blocks);
        if let (Some(first), Some(_)) = (blocks.first(), first_message(page)) {
            self.change(*first, Node::clear_live);
        }
        parts.extend(blocks);

        self.group(place, Role::Main, "", parts)
    }

    /// Adds the links and the buttons.
    fn footer(&mut self, place: &str, page: &Page) -> NodeId {
        let mut parts: Vec<NodeId> = page.links.iter().map(|link| self.button(place, link)).collect();
        parts.extend(
            page.languages
                .iter()
                .flat_map(|languages| self.languages(place, languages)),
        );
        parts.extend(page.buttons.iter().map(|button| self.button(place, button)));

        self.group(place, Role::ContentInfo, "", parts)
    }

    fn languages(&mut self, place: &str, languages: &Languages) -> Vec<NodeId> {
        let mut node = pressable(Role::ComboBox, &languages.button);
        node.set_label(languages.label.as_str());
        node.set_value(languages.button.label.as_str());
        node.set_has_popup(HasPopup::Listbox);
        node.set_expanded(languages.options.is_some());
        let button = self.control(place, Target::Press(languages.button.press), node);
        let list = languages.options.as_ref().map(|options| {
            let rows = options
                .iter()
                .enumerate()
                .map(|(index, name)| {
                    let mut node = Node::new(Role::ListBoxOption);
                    node.set_label(name.as_str());
                    // A reader says the name with the voice of that language.
                    if let Some(language) = Language::ALL.get(index) {
                        node.set_language(language.shown_tag());
                    }
                    node.set_selected(languages.chosen == index);
                    self.row(place, Target::Row(List::Languages, index, Stop::Row), index, node)
                })
                .collect();
            let mut node = Node::new(Role::ListBox);
            node.set_label(languages.label.as_str());
            self.list(place, List::Languages, node, rows, Some(languages.chosen))
        });

        std::iter::once(button).chain(list).collect()
    }

    fn beside(&mut self, beside: &Beside<'_>) -> NodeId {
        let mut parts = vec![self.heading("beside/title", 1, beside.title)];
        parts.extend(
            beside
                .buttons
                .iter()
                .map(|button| self.button("beside", button))
                .collect::<Vec<_>>(),
        );

        let (page, language) = beside.shown;
        let own = std::mem::replace(&mut self.direction, language.direction());
        self.is_only_shown = true;
        let mut shown = self.top("caller", page);
        shown.push(self.main("caller/main", page));
        shown.push(self.footer("caller/footer", page));
        let mut node = Node::new(Role::Document);
        node.set_label(page.window_title.as_str());
        node.set_language(language.shown_tag());
        node.set_children(shown);
        parts.push(self.add("caller", node));
        self.is_only_shown = false;
        self.direction = own;

        parts.extend(self.blocks("beside/help", 2, beside.help));

        self.group("beside", Role::Complementary, beside.title, parts)
    }
}

/// Returns what a page is about: its lead, and what it says first. Its headline stands in the title of
/// the window, be it the page's or that of its first message.
fn about(page: &Page) -> String {
    let message = first_message(page).into_iter().flatten();
    let said = message.skip(usize::from(page.title.is_none()));

    sentences(page.lead.as_deref().into_iter().chain(said))
}

/// Returns the message that a page begins with. It comes with the page and is not announced besides; the
/// desk's one page has messages that come and go.
fn first_message(page: &Page) -> Option<Vec<&str>> {
    match page.blocks.first()? {
        _ if page.name == PageName::Desk => None,
        Block::Hero { title, text, .. } => Some(vec![title, text]),
        Block::Notice { title, lines, .. } => {
            let lines = lines.iter().map(String::as_str);

            Some(std::iter::once(title.as_str()).chain(lines).collect())
        }
        _ => None,
    }
}
