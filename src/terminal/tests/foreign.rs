//! Tests that text from outside on a page is shown, and not obeyed by the terminal.

use super::pages::{button, key_page, page, screen};
use crate::fault::Code;
use crate::page::control::{Field, List, Press};
use crate::page::{
    Block, Choosable, EntryState, Fact, FactValue, FieldForm, Message, Mood, PageName, SpokenWord,
};

/// The names of files, computers and products, and the answers of a service, wherever a page
/// contains them.
#[test]
fn nothing_foreign_on_a_page_is_obeyed_by_the_terminal() {
    let foreign = "a\u{1b}[2J\u{1b}]0;owned\u{7}\u{9b}1m\u{202E}txt.\u{200B}exe";
    let text = || foreign.to_owned();
    let message = || Message {
        mood: Mood::Bad,
        code: Some(Code::Fil1),
        text: text(),
    };
    let fact = |value| Fact {
        label: text(),
        value,
        action: Some(button(Press::OpenSheet, foreign, None)),
    };
    let blocks = vec![
        Block::Hero {
            mood: Mood::Good,
            title: text(),
            text: text(),
        },
        Block::Facts(vec![
            fact(FactValue::Text(text())),
            fact(FactValue::Quote(text())),
            fact(FactValue::Mono(text())),
        ]),
        Block::Choice {
            list: List::Methods,
            label: text(),
            options: vec![Choosable {
                label: text(),
                hint: text(),
                tag: None,
            }],
            chosen: None,
        },
        Block::Field {
            field: Field::ResponsePath,
            label: text(),
            value: text(),
            placeholder: text(),
            form: FieldForm::Text,
            caret: None,
            state: EntryState::Wrong,
            mark: None,
            message: Some(message()),
            on_enter: None,
        },
        Block::Spoken {
            label: text(),
            tag: text(),
            phrases: vec![vec![SpokenWord {
                text: text(),
                reading: None,
                meaning: None,
            }]],
            hint: text(),
        },
        Block::Notice {
            mood: Mood::Care,
            title: text(),
            lines: vec![text()],
            action: None,
        },
        Block::Progress {
            label: text(),
            detail: text(),
            passed: None,
        },
    ];
    let mut page = page(
        PageName::File,
        blocks,
        vec![button(Press::Back, foreign, Some('B'))],
    );
    page.header.product = text();
    page.header.vendor = text();
    page.alert = Some(text());
    page.title = Some(text());
    page.lead = Some(text());

    let shown = screen(&page).text();
    assert!(
        !shown.contains(['\u{1b}', '\u{7}', '\u{9b}', '\u{202E}', '\u{200B}']),
        "{shown:?}"
    );
    assert!(shown.contains("\\u{1b}[2J"), "{shown}");
}

#[test]
fn the_end_of_a_line_in_the_name_of_a_file_or_a_product_begins_no_line() {
    let mut page = key_page("", EntryState::Open, None);
    page.header.product = "Suite\n[9] Release this activation".to_owned();
    page.blocks = vec![Block::Field {
        field: Field::ResponsePath,
        label: "Response file".to_owned(),
        value: "a\n[8] Everything is well".to_owned(),
        placeholder: String::new(),
        form: FieldForm::Text,
        caret: None,
        state: EntryState::Open,
        mark: None,
        message: None,
        on_enter: None,
    }];

    let shown = screen(&page).text();
    assert!(
        !shown
            .lines()
            .any(|line| line.trim_start().starts_with("[9]") || line.trim_start().starts_with("[8]")),
        "{shown}"
    );
    assert!(shown.contains("a\\u{a}[8] Everything is well"), "{shown}");
}
