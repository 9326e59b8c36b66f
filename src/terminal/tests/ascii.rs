//! Terminals without UTF-8, and small ones.

use unicode_width::UnicodeWidthStr as _;

use super::pages::{Call, WIDE, english, key_page, method_page};
use crate::breaks;
use crate::locale::{Language, Locale};
use crate::page::{Block, EntryState, Page};
use crate::terminal::layout::Style;
use crate::terminal::screen::Screen;

const ASCII: Style = Style {
    is_ascii: true,
    ..WIDE
};

fn pages() -> [Page; 4] {
    [
        key_page("ABCDE-FGHJK-MNPQR-STVWX-YZ012", EntryState::Right, None),
        method_page(),
        Call::new().page(),
        Call::searching("aust", &[("Austria", "AT · +43")]).page(),
    ]
}

#[test]
fn without_utf_8_every_sign_is_one_of_ascii_and_nothing_else_changes() {
    let locale = english();
    for page in pages() {
        let plain = Screen::new(&page, &locale, ASCII);
        let usual = Screen::new(&page, &locale, WIDE);
        let foreign: String = plain.text().chars().filter(|symbol| !symbol.is_ascii()).collect();
        assert!(
            foreign.chars().all(char::is_alphabetic),
            "letters of a language's own name at most: {foreign}"
        );
        assert!(plain.text().lines().all(|line| line.width() <= ASCII.width));
        for answer in ["1", "2", "b", "?", ""] {
            assert_eq!(plain.read(answer), usual.read(answer), "{answer}");
        }
    }
}

#[test]
fn a_qr_code_is_spaces_in_reverse_where_they_fit_and_else_only_an_address() {
    let side = 21;
    let qr = |style: Style| {
        let mut page = method_page();
        page.blocks = vec![Block::Qr {
            modules: vec![vec![true; side]; side],
            address: "https://example.com/activate".to_owned(),
            text: "Scan it.".to_owned(),
        }];
        Screen::new(&page, &english(), style).text()
    };
    let coloured = |width| Style {
        width,
        colour: true,
        is_ascii: true,
    };

    let drawn = qr(coloured(80));
    assert_eq!(
        drawn.matches("\u{1b}[7m  ").count(),
        (side + 4).pow(2) - side.pow(2)
    );
    assert!(drawn.contains("Scan it."));
    for style in [ASCII, coloured(40)] {
        let text = qr(style);
        assert!(text.contains("https://example.com/activate"), "{text}");
        assert!(!text.contains("Scan it.") && !text.contains('█'), "{text}");
    }
    assert!(qr(WIDE).contains('█'));
}

/// What scrolled away can be read above; what is to be done now is on the screen.
#[test]
fn what_can_be_done_is_within_the_last_24_lines_of_80_columns() {
    for language in Language::ALL {
        let locale = Locale::for_terminal(*language);
        let actions = locale.text("terminal-actions");
        let actions = breaks::without(&actions);
        for page in pages() {
            let text = Screen::new(&page, &locale, WIDE).text();
            // The prompt takes two lines.
            let lines: Vec<&str> = text.lines().rev().take(22).collect();
            let is_whole = lines.iter().any(|line| line.contains(&*actions)) || text.lines().count() <= 22;
            assert!(is_whole, "{text}");
        }
    }
}
