//! Describe the parts of a page that mean something.

use super::control::{Check, Field, List};
use super::{Badge, Button, Mood};
use crate::fault::Code;

/// A sentence with its mood and, where it tells a failure, its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its mood.
    pub mood: Mood,
    /// The code to quote.
    pub code: Option<Code>,
    /// The sentence.
    pub text: String,
}

/// How a text field looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldForm {
    /// A code that is copied letter by letter: large.
    Code,
    /// Words, a place or a number.
    Text,
    /// Words that nobody may read over a shoulder.
    Secret,
}

/// A part of a page that means something.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The answer to "how is it?" in one line and one sentence.
    Hero {
        /// Its mood, shown by an icon.
        mood: Mood,
        /// The line.
        title: String,
        /// The sentence.
        text: String,
    },
    /// Rows of label and value.
    Facts(Vec<Fact>),
    /// A numbered part of a page with several things to do.
    Numbered {
        /// Its number, from 1.
        number: usize,
        /// Whether it is done.
        done: bool,
        /// What to do.
        title: String,
        /// What stands at the end of the title's line: a hint or small buttons.
        aside: Vec<Aside>,
        /// Its content.
        blocks: Vec<Block>,
    },
    /// A text field.
    Field {
        /// Which one.
        field: Field,
        /// Its name, for the screen reader and the text wizard.
        label: String,
        /// What it holds.
        value: String,
        /// What it says while it is empty; nothing if its name stands above it.
        placeholder: String,
        /// How it looks.
        form: FieldForm,
        /// Where the caret belongs after the last edit, in characters; `None` leaves it alone.
        caret: Option<usize>,
        /// Whether what it holds is right.
        state: EntryState,
        /// The character to mark as wrong, counted from 0.
        mark: Option<usize>,
        /// What there is to say about it.
        message: Option<Message>,
    },
    /// A check box.
    Check {
        /// Which one.
        check: Check,
        /// Its words.
        label: String,
        /// A sentence below.
        hint: Option<String>,
        /// Whether it is on.
        on: bool,
    },
    /// A choice of one among few, each with a sentence.
    Choice {
        /// Which one.
        list: List,
        /// Its name, for the screen reader and the text wizard.
        label: String,
        /// The options.
        options: Vec<Choosable>,
        /// Which is chosen.
        chosen: Option<usize>,
    },
    /// The choice of a country or region, with a search.
    RegionPicker(RegionPicker),
    /// Telephone numbers.
    Lines(Vec<Line>),
    /// A code to read out: `List::InstallationGroups`.
    CodeShow {
        /// Its name, for the screen reader and the text wizard.
        label: String,
        /// Its groups.
        groups: Vec<ShownGroup>,
        /// The group that is being read out now.
        reading: Option<usize>,
    },
    /// A code that a telephone with a camera reads (ISO/IEC 18004).
    Qr {
        /// Its modules, row by row; true is dark.
        modules: Vec<Vec<bool>>,
        /// The address in it.
        address: String,
        /// What it is for.
        text: String,
    },
    /// A product key as a drawing: none that could be used.
    Specimen {
        /// Its name, for the screen reader and the text wizard.
        label: String,
        /// Its groups.
        groups: Vec<String>,
        /// What to look for.
        text: String,
    },
    /// Something to say aloud, slowly.
    Spoken {
        /// What it is.
        label: String,
        /// The words to say.
        words: String,
        /// What helps to say them: one thing a line.
        gloss: String,
    },
    /// A code to type, group by group: `Field::Confirmation`.
    CodeEntry {
        /// Its name, for the screen reader and the text wizard.
        label: String,
        /// Its groups.
        groups: Vec<EntryGroup>,
        /// What there is to say about it.
        message: Option<Message>,
    },
    /// Something is going on; its end is not known.
    Progress {
        /// What is going on.
        label: String,
        /// More about it.
        detail: String,
    },
    /// Something to know, with something to do about it.
    Notice {
        /// Its mood, shown by an icon.
        mood: Mood,
        /// A headline.
        title: String,
        /// A few sentences, one a line.
        lines: Vec<String>,
        /// What can be done about it.
        action: Option<Button>,
    },
    /// Several things that can be done instead.
    Ways {
        /// What they are.
        title: String,
        /// The things.
        buttons: Vec<Button>,
    },
}

/// A row of label and value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The value.
    pub value: FactValue,
    /// Something to do about it, at the end of the row.
    pub action: Option<Button>,
}

/// The value of a [`Fact`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// Words.
    Text(String),
    /// A product key of which only its name is shown: `shown` strong, `hidden` dim, then `kind`.
    Key {
        /// Stars for what is not shown.
        hidden: String,
        /// The last group.
        shown: String,
        /// What kind of key it is, in words.
        kind: String,
    },
    /// A code that is read out over the telephone, large.
    Quote(String),
    /// Digits or letters that must be compared, monospaced.
    Mono(String),
    /// How much of something is used, drawn as a bar below the words.
    Share {
        /// The same in words.
        words: String,
        /// How much is used; more than there is counts as all of it.
        part: u32,
        /// How much there is.
        whole: u32,
    },
}

/// What stands at the end of the title's line of a numbered part.
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
    /// Its name.
    pub label: String,
    /// A sentence about it.
    pub hint: String,
    /// A word beside its name.
    pub tag: Option<Badge>,
}

/// The choice of a country or region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionPicker {
    /// The button that shows the chosen one and opens the list.
    pub button: Button,
    /// The list and its search, while it is open.
    pub open: Option<RegionSearch>,
}

/// The open list of countries and regions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionSearch {
    /// What was typed into `Field::RegionQuery`.
    pub query: String,
    /// What the empty search field says.
    pub placeholder: String,
    /// The regions found: `List::Regions`.
    pub rows: Vec<RegionRow>,
    /// The row that Enter would choose.
    pub highlighted: Option<usize>,
    /// What is said when nothing was found.
    pub nothing: Option<String>,
}

/// One country or region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegionRow {
    /// Its name.
    pub name: String,
    /// Its code and dialling code.
    pub detail: String,
}

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The number, as it is dialled.
    pub number: String,
    /// Whether somebody answers now, until when or from when.
    pub opening: Option<Badge>,
    /// A mark for text telephones.
    pub tag: Option<Badge>,
    /// Kind and languages.
    pub detail: String,
    /// Its hours, in the caller's own time.
    pub hours: String,
}

/// One group of a code that is read out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownGroup {
    /// Its label: `1` to `8`.
    pub label: String,
    /// Its digits in two chunks: `123 456`.
    pub text: String,
}

/// One group of a code that is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryGroup {
    /// Its label: `A` to `H`.
    pub label: String,
    /// What was typed, in two chunks.
    pub value: String,
    /// Where the caret belongs after the last edit, in characters; `None` leaves it alone.
    pub caret: Option<usize>,
    /// Whether it is right.
    pub state: EntryState,
}

/// Whether what was typed is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntryState {
    /// Nothing can be said yet.
    Open,
    /// It is right.
    Right,
    /// It is wrong.
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
            Self::Notice { action, .. } => buttons.extend(action),
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
            | Self::CodeEntry { .. }
            | Self::Progress { .. } => {}
        }
    }
}
