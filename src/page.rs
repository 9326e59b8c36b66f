//! Describe a screen as plain data: what it says and what can be done, never how it looks.
//!
//! All words are already in the reader's language. A renderer adds neither words nor decisions; it lays out blocks by
//! what they mean. A page without a [`Page::title`] begins with a [`Block::Hero`] that is its headline; when
//! that hero is the only block, the page is an ending and may be drawn large and centred.

pub mod attempt;
mod block;
pub mod boxes;
pub mod control;
pub mod entry;
pub mod input;
pub mod sheet;

use crate::locale::Language;

use self::control::{Control, Press};

pub use block::{
    Aside, Block, Choosable, EntryGroup, EntryState, Fact, FactValue, FieldForm, Line, Message, RegionPicker,
    RegionRow, RegionSearch, ShownGroup,
};

/// One screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Which screen this is.
    pub name: PageName,
    /// The title of the window, for the task bar and the screen reader.
    pub window_title: String,
    /// The red title bar's words, while the product has a notice that calls for action.
    pub alert: Option<String>,
    /// The strip with vendor, product, status and where we are.
    pub header: Header,
    /// The headline; `None` where the first block is a hero that says it.
    pub title: Option<String>,
    /// Short words at the end of the headline's line.
    pub badges: Vec<Badge>,
    /// One sentence below the headline.
    pub lead: Option<String>,
    /// What the page says, in reading order.
    pub blocks: Vec<Block>,
    /// Links at the foot, before the language.
    pub links: Vec<Button>,
    /// The choice of languages; `None` where a language change would be in the way.
    pub languages: Option<Languages>,
    /// The buttons, in reading order; at most one is primary.
    pub buttons: Vec<Button>,
    /// Where the focus is when the page appears.
    pub focus: Control,
    /// Which button Enter presses, when no control of its own takes it.
    pub on_enter: Option<Press>,
    /// Which button Escape presses.
    pub on_escape: Option<Press>,
}

/// The name of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PageName {
    /// The account page: is the product activated?
    Overview,
    /// Type a product key.
    Key,
    /// Choose a way.
    Method,
    /// The internet way at work.
    Internet,
    /// The telephone way, on one page.
    Telephone,
    /// It worked.
    Success,
    /// It did not work: why, and what now.
    Failure,
    /// What is known about this computer.
    Details,
    /// What is to be said when the product starts.
    Notice,
    /// Activate by file.
    File,
    /// Give the activation back.
    Release,
    /// What there is to know about product keys.
    Advice,
    /// The console of the help desk.
    Desk,
}

/// The strip at the top.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The vendor's name.
    pub vendor: String,
    /// The product's name.
    pub product: String,
    /// The status in a word or two.
    pub badge: Option<Badge>,
    /// Where we are in the steps.
    pub steps: Option<Steps>,
}

/// Where we are: `at` counts from 1 and is at most `of`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Steps {
    /// The present step.
    pub at: usize,
    /// How many there are.
    pub of: usize,
    /// The same in words, for those who cannot see the marks.
    pub label: String,
}

/// What a thing feels like. Never the only carrier of meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mood {
    /// It is as it should be.
    Good,
    /// It is wrong.
    Bad,
    /// It wants attention.
    Care,
    /// Neither.
    Calm,
}

/// A short word in a pill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Badge {
    /// The word.
    pub text: String,
    /// Its mood.
    pub mood: Mood,
}

/// A button or a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What it does.
    pub press: Press,
    /// Its words, without the access key mark.
    pub label: String,
    /// The letter that presses it together with Alt, in upper case. Shown underlined in the label or, where the label has no such
    /// letter, as `label(X)`.
    pub access: Option<char>,
    /// How much it stands out.
    pub role: Role,
    /// Whether it can be pressed now.
    pub enabled: bool,
}

/// How much a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The one filled button of a page.
    Primary,
    /// An outlined button.
    Secondary,
    /// Words only.
    Link,
}

/// The languages of the wizard, each in its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages {
    /// The button that shows the present language and opens the list.
    pub button: Button,
    /// The list, while it is open: `List::Languages`.
    pub options: Option<Vec<String>>,
    /// Which option is in use.
    pub chosen: usize,
}

impl Page {
    /// Every button and link of the page that can be pressed now, in reading order.
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

    /// Which of these buttons Enter presses: the primary one, if it can be pressed.
    pub(crate) fn entered(buttons: &[Button]) -> Option<Press> {
        buttons
            .iter()
            .find(|button| button.role == Role::Primary && button.enabled)
            .map(|button| button.press)
    }
}

impl Languages {
    /// The choice for who reads this language, with the list while it is `open`.
    pub(crate) fn of(language: Language, open: bool) -> Self {
        Self {
            button: Button {
                press: Press::OpenLanguages,
                label: language.own_name().to_owned(),
                access: None,
                role: Role::Link,
                enabled: true,
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
