//! The blocks of a page: its parts, by meaning.

use super::control::{Check, Field, List};
use super::input::Input;
use super::{Badge, Button, Mood};
use crate::fault::Code;

/// A sentence with its mood and, if it reports a failure, its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The mood of the sentence.
    pub mood: Mood,
    /// The error code to quote.
    pub code: Option<Code>,
    /// The sentence.
    pub text: String,
}

/// The appearance of a text field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldForm {
    /// A code that is copied letter by letter, in large type.
    Code,
    /// Words, a path or a number.
    Text,
    /// Text that must be hidden from onlookers.
    Secret,
}

/// A part of a page with a meaning of its own.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The overall state, in one line and one sentence.
    Hero {
        /// The mood, shown by an icon.
        mood: Mood,
        /// The line.
        title: String,
        /// The sentence.
        text: String,
    },
    /// Rows of labels and values.
    Facts(Vec<Fact>),
    /// A numbered part of a page with several tasks.
    Numbered {
        /// The number, counted from 1.
        number: usize,
        /// True if the task is done.
        done: bool,
        /// The task.
        title: String,
        /// The elements at the end of the title's line: a hint or small buttons.
        aside: Vec<Aside>,
        /// The content of the part.
        blocks: Vec<Block>,
    },
    /// A text field.
    Field {
        /// The identity of the field.
        field: Field,
        /// The name of the field, for the screen reader and the text wizard.
        label: String,
        /// The current content.
        value: String,
        /// The text shown while the field is empty; empty if the label stands above the field.
        placeholder: String,
        /// The appearance of the field.
        form: FieldForm,
        /// The position of the caret after the last edit, in characters; `None` leaves the caret
        /// unchanged.
        caret: Option<usize>,
        /// The validity of the content.
        state: EntryState,
        /// The character to mark as wrong, counted from 0.
        mark: Option<usize>,
        /// A message about the content.
        message: Option<Message>,
        /// The input that Enter produces in the field; `None` leaves Enter to the page.
        on_enter: Option<Input>,
    },
    /// A check box.
    Check {
        /// The identity of the check box.
        check: Check,
        /// The label.
        label: String,
        /// A sentence below the label.
        hint: Option<String>,
        /// True if the box is ticked.
        on: bool,
    },
    /// A choice of one among a few options, each with a sentence.
    Choice {
        /// The identity of the list.
        list: List,
        /// The name of the list, for the screen reader and the text wizard.
        label: String,
        /// The options.
        options: Vec<Choosable>,
        /// The index of the chosen option.
        chosen: Option<usize>,
    },
    /// The choice of a country or region, with a search.
    RegionPicker(RegionPicker),
    /// Telephone numbers: `List::Lines`.
    Lines(Vec<Line>),
    /// A code to read out: `List::InstallationGroups`.
    CodeShow {
        /// The name of the code, for the screen reader and the text wizard.
        label: String,
        /// The groups of the code.
        groups: Vec<ShownGroup>,
        /// The index of the group that is being read out now.
        reading: Option<usize>,
    },
    /// A QR code for a telephone with a camera (ISO/IEC 18004).
    Qr {
        /// The modules of the QR code, row by row; true is dark.
        modules: Vec<Vec<bool>>,
        /// The address that the QR code contains.
        address: String,
        /// The purpose of the QR code.
        text: String,
    },
    /// A drawing of a product key that does not work.
    Specimen {
        /// The name of the drawing, for the screen reader and the text wizard.
        label: String,
        /// The groups of the key.
        groups: Vec<String>,
        /// The features to look for.
        text: String,
    },
    /// Words to say aloud, slowly.
    Spoken {
        /// The name of the text.
        label: String,
        /// The BCP 47 tag of the language of the words.
        tag: String,
        /// The words to say, in phrases with a pause between them.
        phrases: Vec<Vec<SpokenWord>>,
        /// The keys that help to read.
        hint: String,
    },
    /// A code to type, group by group: `Field::CodeBox`.
    CodeEntry {
        /// The number of the first box among all boxes of the page.
        first: usize,
        /// The name of the code, for the screen reader and the text wizard.
        label: String,
        /// The groups of the code.
        groups: Vec<EntryGroup>,
        /// A message about the code.
        message: Option<Message>,
        /// A button that mends what the message says.
        action: Option<Button>,
        /// The input that Enter produces in the boxes; `None` leaves Enter to the page.
        on_enter: Option<Input>,
    },
    /// An operation in progress whose end is not known.
    Progress {
        /// The name of the operation.
        label: String,
        /// More details about it.
        detail: String,
        /// The time for which it has run, in words, if the renderer follows the clock.
        passed: Option<String>,
    },
    /// A piece of information, with an action if there is one.
    Notice {
        /// The mood, shown by an icon.
        mood: Mood,
        /// The headline.
        title: String,
        /// A few sentences, one per line.
        lines: Vec<String>,
        /// An action that the user can take.
        action: Option<Button>,
    },
    /// Sentences to say to a caller, the same in each language.
    Say {
        /// The mood, shown by an icon.
        mood: Mood,
        /// The headline.
        title: String,
        /// The sentences: the caller's first.
        sayings: Vec<Saying>,
        /// An action that the user can take.
        action: Option<Button>,
    },
    /// Several alternative actions.
    Ways {
        /// The heading of the alternatives.
        title: String,
        /// The buttons, one per alternative.
        buttons: Vec<Button>,
    },
}

/// A row with a label and a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The value.
    pub value: FactValue,
    /// An action, shown at the end of the row.
    pub action: Option<Button>,
}

impl Fact {
    /// Returns a row with a text and no action.
    pub(crate) const fn text(label: String, value: String) -> Self {
        Self {
            label,
            value: FactValue::Text(value),
            action: None,
        }
    }
}

/// The value of a [`Fact`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// A text.
    Text(String),
    /// A product key of which only the name is shown: `shown` strong, `hidden` dim, then `kind`.
    Key {
        /// Placeholders for the hidden groups.
        hidden: String,
        /// The name of the key: its first two groups.
        shown: String,
        /// The kind of key, as text.
        kind: String,
    },
    /// A code to read out over the telephone, in large type.
    Quote(String),
    /// Digits or letters to compare, in monospaced type.
    Mono(String),
    /// A used share, drawn as a bar below the text.
    Share {
        /// The same as text.
        words: String,
        /// The used amount; more than `whole` counts as all of it.
        part: u32,
        /// The total amount.
        whole: u32,
    },
}

/// An element at the end of the title's line of a numbered part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aside {
    /// A hint.
    Hint(String),
    /// A small button.
    Button(Button),
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// The name of the option.
    pub label: String,
    /// A sentence about the option.
    pub hint: String,
    /// A label beside the name.
    pub tag: Option<Badge>,
}

/// The choice of a country or region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionPicker {
    /// The name of the choice, for the screen reader.
    pub label: String,
    /// The button that shows the chosen region and opens the list.
    pub button: Button,
    /// The list with its search, while it is open.
    pub open: Option<RegionSearch>,
}

/// The open list of countries and regions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionSearch {
    /// The text in `Field::RegionQuery`.
    pub query: String,
    /// The text that the search field shows while it is empty.
    pub placeholder: String,
    /// The regions found: `List::Regions`.
    pub rows: Vec<RegionRow>,
    /// The row that Enter would choose.
    pub highlighted: Option<usize>,
    /// The text shown when nothing was found.
    pub nothing: Option<String>,
}

/// One country or region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionRow {
    /// The name of the region.
    pub name: String,
    /// The country code and the dialling code.
    pub detail: String,
}

/// A telephone line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The number, as dialled.
    pub number: String,
    /// The state of the line: open or closed, and until when.
    pub opening: Option<Badge>,
    /// A mark for text telephones.
    pub tag: Option<Badge>,
    /// The kind of line and its languages.
    pub detail: String,
    /// The opening hours, in the caller's time zone.
    pub hours: String,
    /// The index in the list by which the user says that this is the number to call.
    pub row: Option<usize>,
    /// True if the user said so.
    pub is_chosen: bool,
}

/// A word to say aloud, with help for those who do not know its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenWord {
    /// The word.
    pub text: String,
    /// Its sound in Latin letters, if its script may be unknown.
    pub reading: Option<String>,
    /// Its meaning, if it is in another language.
    pub meaning: Option<String>,
}

/// A sentence to say to a caller, or its meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saying {
    /// The name of the sentence's language, in that language, if there are several.
    pub language: Option<String>,
    /// The BCP 47 tag of the sentence's language.
    pub tag: String,
    /// The sentence.
    pub text: String,
    /// Its sound in Latin letters, if its script may be unknown.
    pub reading: Option<String>,
}

/// One group of a code to read out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownGroup {
    /// The label: `1` to `8`.
    pub label: String,
    /// The digits in two chunks: `123 456`.
    pub text: String,
}

/// One group of a code to type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryGroup {
    /// The label: `A` to `H`.
    pub label: String,
    /// The digits typed, in two chunks.
    pub value: String,
    /// The position of the caret after the last edit, in characters; `None` leaves the caret
    /// unchanged.
    pub caret: Option<usize>,
    /// The validity of the group.
    pub state: EntryState,
}

/// The validity of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntryState {
    /// Not decided yet.
    Open,
    /// The entry is right.
    Right,
    /// The entry is wrong.
    Wrong,
}

impl Block {
    pub(crate) fn collect_buttons<'a>(&'a self, buttons: &mut Vec<&'a Button>) {
        match self {
            Self::Facts(facts) => buttons.extend(facts.iter().filter_map(|fact| fact.action.as_ref())),
            Self::Numbered { aside, blocks, .. } => {
                buttons.extend(aside.iter().filter_map(|aside| match aside {
                    Aside::Button(button) => Some(button),
                    Aside::Hint(_) => None,
                }));
                for block in blocks {
                    block.collect_buttons(buttons);
                }
            }
            Self::RegionPicker(picker) => buttons.push(&picker.button),
            Self::Notice { action, .. } | Self::Say { action, .. } | Self::CodeEntry { action, .. } => {
                buttons.extend(action);
            }
            Self::Ways { buttons: ways, .. } => buttons.extend(ways),
            Self::Hero { .. }
            | Self::Field { .. }
            | Self::Check { .. }
            | Self::Choice { .. }
            | Self::Lines(_)
            | Self::CodeShow { .. }
            | Self::Qr { .. }
            | Self::Specimen { .. }
            | Self::Spoken { .. }
            | Self::Progress { .. } => {}
        }
    }
}
