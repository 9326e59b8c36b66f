//! A screen described as plain data: its content and its controls, but not its appearance.
//!
//! All texts are already in the user's language. A renderer adds neither words nor decisions; it
//! lays out the blocks according to their meaning. A page without a [`Page::title`] begins with a
//! [`Block::Hero`] as its headline. If that hero is the only block, the page is a final page and
//! may be drawn large and centred.

pub mod attempt;
mod block;
pub mod boxes;
pub mod control;
pub mod entry;
pub mod input;
pub mod sheet;
mod terms;

use crate::locale::{Language, Locale};

use self::control::{Control, Press};

pub use terms::{days_of_grace, terms};

pub use block::{
    Aside, Block, Choosable, EntryGroup, EntryState, Fact, FactValue, FieldForm, Line, Message, RegionPicker,
    RegionRow, RegionSearch, Saying, ShownGroup, SpokenWord,
};

/// A screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The name of the screen.
    pub name: PageName,
    /// The title of the window, for the task bar and the screen reader.
    pub window_title: String,
    /// The text of the red title bar, shown while the product has a notice that calls for action.
    pub alert: Option<String>,
    /// The header with vendor, product, status and current step.
    pub header: Header,
    /// The headline; `None` if the first block is a hero that serves as the headline.
    pub title: Option<String>,
    /// Short labels at the end of the headline's line.
    pub badges: Vec<Badge>,
    /// One sentence below the headline.
    pub lead: Option<String>,
    /// The content of the page, in reading order.
    pub blocks: Vec<Block>,
    /// A block that stays above the buttons while the others scroll.
    pub pinned: Option<Block>,
    /// The links at the bottom, before the language menu.
    pub links: Vec<Button>,
    /// The language menu; `None` where a language change would be in the way.
    pub languages: Option<Languages>,
    /// The buttons, in reading order; at most one is primary.
    pub buttons: Vec<Button>,
    /// The control that has the focus when the page appears.
    pub focus: Control,
    /// The button that Enter presses, unless the focused control handles Enter itself.
    pub on_enter: Option<Press>,
    /// The button that Escape presses.
    pub on_escape: Option<Press>,
}

/// The name of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PageName {
    /// The account page, which shows whether the product is activated.
    Overview,
    /// The entry of a product key.
    Key,
    /// The choice of an activation method.
    Method,
    /// Activation over the internet, in progress.
    Internet,
    /// Activation by telephone, on one page.
    Telephone,
    /// The activation succeeded.
    Success,
    /// The operation failed; the page explains why and what to do now.
    Failure,
    /// The details about this computer.
    Details,
    /// The notice shown when the product starts.
    Notice,
    /// Activation by file.
    File,
    /// The release of the activation.
    Release,
    /// The advice about product keys.
    Advice,
    /// What is sent, and the vendor's privacy statement.
    Privacy,
    /// The console of the help desk.
    Desk,
}

/// The header of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The vendor's name.
    pub vendor: String,
    /// The product's name.
    pub product: String,
    /// The status in one or two words.
    pub badge: Option<Badge>,
    /// The progress through the steps.
    pub steps: Option<Steps>,
}

/// The progress through the steps. `at` counts from 1 and is at most `of`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps {
    /// The number of the current step.
    pub at: usize,
    /// The number of steps.
    pub of: usize,
    /// The same as text, for users who cannot see the marks.
    pub label: String,
}

/// The mood of an element, for its colour and icon. Never the only carrier of meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mood {
    /// Everything is in order.
    Good,
    /// Something is wrong.
    Bad,
    /// Something needs attention.
    Care,
    /// Neutral.
    Calm,
}

/// A short label with a coloured background.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// The text of the label.
    pub text: String,
    /// The mood of the label.
    pub mood: Mood,
}

/// A button or a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// The action of the button.
    pub press: Press,
    /// The label, without the mark for the access key.
    pub label: String,
    /// The access key, in upper case: Alt and this letter press the button. The letter is
    /// underlined in the label. If the label does not contain it, the label is shown as `label(X)`.
    pub access: Option<char>,
    /// The visual weight of the button.
    pub emphasis: Emphasis,
    /// True if the button can be pressed now.
    pub enabled: bool,
    /// Of a button that chooses one of several things: whether it is the chosen one.
    pub chosen: Option<bool>,
}

impl Button {
    /// Returns a button that can be pressed, with the words of this name and their access key.
    pub(crate) fn named(locale: &Locale, id: &str, press: Press, emphasis: Emphasis) -> Self {
        let access = locale.find(&format!("{id}.key"), &[]);

        Self {
            press,
            label: locale.text(id),
            access: access.and_then(|key| key.chars().next()),
            emphasis,
            enabled: true,
            chosen: None,
        }
    }

    /// Returns the button as one that chooses one of several things; the chosen one is filled.
    #[cfg(feature = "desk")]
    pub(crate) fn choosing(self, is_chosen: bool) -> Self {
        let emphasis = if is_chosen {
            Emphasis::Primary
        } else {
            Emphasis::Secondary
        };

        Self {
            emphasis,
            chosen: Some(is_chosen),
            ..self
        }
    }
}

/// Returns whether two characters are the same letter in upper or lower case.
pub(crate) fn is_same_letter(one: char, other: char) -> bool {
    one.to_lowercase().eq(other.to_lowercase())
}

/// The visual weight of a button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Emphasis {
    /// The one filled button of a page.
    Primary,
    /// An outlined button.
    Secondary,
    /// Text only.
    Link,
}

/// The language menu. Each language is listed under its own name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// The name of the menu, for the screen reader.
    pub label: String,
    /// The button that shows the current language and opens the list.
    pub button: Button,
    /// The list while it is open: `List::Languages`.
    pub options: Option<Vec<String>>,
    /// The index of the current language.
    pub chosen: usize,
}

impl Page {
    /// Returns every button and link of the page that can be pressed now, in reading order.
    #[must_use]
    pub fn pressable(&self) -> Vec<&Button> {
        let mut buttons = Vec::new();
        self.blocks
            .iter()
            .for_each(|block| block.collect_buttons(&mut buttons));
        buttons.extend(&self.links);
        buttons.extend(self.languages.as_ref().map(|languages| &languages.button));
        buttons.extend(&self.buttons);
        buttons.retain(|button| button.enabled);

        buttons
    }

    /// Returns the button that Enter presses: the primary one, if it can be pressed.
    pub(crate) fn entered(buttons: &[Button]) -> Option<Press> {
        buttons
            .iter()
            .find(|button| button.emphasis == Emphasis::Primary && button.enabled)
            .map(|button| button.press)
    }
}

impl Languages {
    /// Returns the menu with the language of these words as the current one; the list is shown if
    /// `open`.
    pub(crate) fn of(locale: &Locale, open: bool) -> Self {
        let language = locale.language();

        Self {
            label: locale.text("languages-open"),
            button: Button {
                press: Press::OpenLanguages,
                label: language.own_name().to_owned(),
                access: None,
                emphasis: Emphasis::Link,
                enabled: true,
                chosen: None,
            },
            options: open.then(|| {
                Language::ALL
                    .iter()
                    .map(|language| language.own_name().to_owned())
                    .collect()
            }),
            chosen: Language::ALL
                .iter()
                .position(|candidate| *candidate == language)
                .unwrap_or_default(),
        }
    }
}
