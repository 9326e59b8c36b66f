//! Pages made by hand.

use crate::fault::Code;
use crate::locale::{Language, Locale};
use crate::page::control::{Check, Control, Field, List, Press};
use crate::page::input::Input;
use crate::page::{
    Aside, Badge, Block, Button, Choosable, Emphasis, EntryGroup, EntryState, FieldForm, Header, Languages,
    Line, Message, Mood, Page, PageName, RegionPicker, RegionRow, RegionSearch, ShownGroup, Steps,
};
use crate::terminal::answer::{Answer, Misread};
use crate::terminal::layout::Style;
use crate::terminal::screen::Screen;

pub(super) const WIDE: Style = Style {
    width: 80,
    colour: false,
    is_ascii: false,
};

pub(super) fn english() -> Locale {
    Locale::new(Language::English)
}

pub(super) fn screen(page: &Page) -> Screen {
    Screen::new(page, &english(), WIDE)
}

pub(super) fn button(press: Press, label: &str, access: Option<char>) -> Button {
    Button {
        press,
        label: label.to_owned(),
        access,
        emphasis: Emphasis::Secondary,
        enabled: true,
        chosen: None,
    }
}

pub(super) fn page(name: PageName, blocks: Vec<Block>, buttons: Vec<Button>) -> Page {
    Page {
        name,
        window_title: "Title – Suite".to_owned(),
        alert: None,
        header: Header {
            vendor: "Momiji Software".to_owned(),
            product: "Momiji Suite 2026".to_owned(),
            badge: Some(Badge {
                text: "Not activated yet".to_owned(),
                mood: Mood::Care,
            }),
            steps: Some(Steps {
                at: 1,
                of: 4,
                label: "Step 1 of 4".to_owned(),
            }),
        },
        title: Some("A title".to_owned()),
        badges: Vec::new(),
        lead: Some("A lead.".to_owned()),
        blocks,
        pinned: None,
        links: vec![button(Press::Privacy, "Privacy statement", None)],
        languages: Some(Languages {
            label: "Language".to_owned(),
            button: button(Press::OpenLanguages, "English", None),
            options: None,
            chosen: 1,
        }),
        buttons,
        focus: Control::Press(Press::Back),
        on_enter: None,
        on_escape: Some(Press::Back),
    }
}

pub(super) fn key_page(value: &str, state: EntryState, message: Option<Message>) -> Page {
    let is_right = state == EntryState::Right;
    let blocks = vec![
        Block::Field {
            field: Field::Key,
            label: "Product key".to_owned(),
            value: value.to_owned(),
            placeholder: "XXXXX-XXXXX".to_owned(),
            form: FieldForm::Code,
            caret: None,
            state,
            mark: None,
            message,
            on_enter: None,
        },
        Block::Check {
            check: Check::Automatic,
            label: "Activate automatically".to_owned(),
            hint: Some("A hint.".to_owned()),
            on: true,
        },
    ];
    let next = Button {
        enabled: is_right,
        emphasis: Emphasis::Primary,
        ..button(Press::Next, "Next", Some('N'))
    };
    let mut page = page(
        PageName::Key,
        blocks,
        vec![button(Press::Back, "Back", Some('B')), next],
    );
    page.on_enter = is_right.then_some(Press::Next);

    page
}

pub(super) fn method_page() -> Page {
    let option = |label: &str| Choosable {
        label: label.to_owned(),
        hint: format!("About {label}."),
        tag: None,
    };
    let mut page = page(
        PageName::Method,
        vec![Block::Choice {
            list: List::Methods,
            label: "How?".to_owned(),
            options: vec![option("Internet"), option("Telephone")],
            chosen: Some(0),
        }],
        vec![
            button(Press::Back, "Back", Some('B')),
            button(Press::Next, "Next", Some('N')),
        ],
    );
    page.on_enter = Some(Press::Next);

    page
}

pub(super) struct Call {
    pub(super) open: Option<RegionSearch>,
    /// The row by which the number can be chosen.
    pub(super) line: Option<usize>,
    pub(super) typed: Vec<(&'static str, EntryState)>,
}

impl Call {
    pub(super) fn new() -> Self {
        Self {
            open: None,
            line: None,
            typed: vec![("", EntryState::Open); 8],
        }
    }

    pub(super) fn searching(query: &str, rows: &[(&str, &str)]) -> Self {
        Self {
            open: Some(RegionSearch {
                query: query.to_owned(),
                placeholder: "Name, code or dialling code".to_owned(),
                rows: rows
                    .iter()
                    .map(|(name, detail)| RegionRow {
                        name: (*name).to_owned(),
                        detail: (*detail).to_owned(),
                    })
                    .collect(),
                highlighted: (!rows.is_empty()).then_some(0),
                nothing: rows.is_empty().then(|| "Nothing fits.".to_owned()),
            }),
            ..Self::new()
        }
    }

    pub(super) fn page(self) -> Page {
        let entry = self
            .typed
            .iter()
            .zip('A'..)
            .map(|((value, state), label)| EntryGroup {
                label: label.to_string(),
                value: (*value).to_owned(),
                caret: None,
                state: *state,
            })
            .collect();
        let is_wrong = self.typed.iter().any(|(_, state)| *state == EntryState::Wrong);
        let blocks = vec![
            Block::Numbered {
                number: 1,
                done: true,
                title: "Country or region".to_owned(),
                aside: Vec::new(),
                blocks: vec![
                    Block::RegionPicker(RegionPicker {
                        label: "Country or region".to_owned(),
                        button: button(Press::OpenRegions, "Japan", None),
                        open: self.open,
                    }),
                    Block::Lines(vec![Line {
                        number: "0120-000-123".to_owned(),
                        opening: Some(Badge {
                            text: "Open · until 18:00".to_owned(),
                            mood: Mood::Good,
                        }),
                        tag: Some(Badge {
                            text: "TTY".to_owned(),
                            mood: Mood::Calm,
                        }),
                        detail: "Toll-free · Japanese".to_owned(),
                        row: self.line,
                        is_chosen: false,
                        hours: "Mon–Fri 9:00–18:00".to_owned(),
                    }]),
                ],
            },
            Block::Numbered {
                number: 2,
                done: false,
                title: "Read out".to_owned(),
                aside: vec![Aside::Button(button(
                    Press::CopyInstallationId,
                    "Copy",
                    Some('C'),
                ))],
                blocks: vec![Block::CodeShow {
                    label: "Installation ID".to_owned(),
                    groups: (1..=8)
                        .map(|label: u32| ShownGroup {
                            label: label.to_string(),
                            text: "044 284".to_owned(),
                        })
                        .collect(),
                    reading: None,
                }],
            },
            Block::Numbered {
                number: 3,
                done: false,
                title: "Type".to_owned(),
                aside: vec![Aside::Hint("You can paste it".to_owned())],
                blocks: vec![Block::CodeEntry {
                    first: 0,
                    on_enter: None,
                    label: "Confirmation ID".to_owned(),
                    groups: entry,
                    message: is_wrong.then(|| Message {
                        mood: Mood::Bad,
                        code: Some(Code::Cid1),
                        text: "Ask for D again.".to_owned(),
                    }),
                    action: None,
                }],
            },
        ];

        page(
            PageName::Telephone,
            blocks,
            vec![button(Press::Back, "Back", Some('B'))],
        )
    }
}

pub(super) fn inputs(answer: Result<Answer, Misread>) -> Vec<Input> {
    match answer {
        Ok(Answer::Inputs(inputs) | Answer::Search(inputs)) => inputs,
        other => panic!("no inputs but {other:?}"),
    }
}

pub(super) fn edit(group: usize, text: &str) -> Input {
    Input::Edit(Field::CodeBox(group), text.to_owned())
}

pub(super) fn paste(group: usize, text: &str) -> Input {
    Input::Paste(Field::CodeBox(group), text.to_owned())
}
