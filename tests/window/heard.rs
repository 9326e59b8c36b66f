//! Journeys by a screen reader alone, over AT-SPI: no key is pressed and no pixel is looked at.

use kakunin::locale::{Language, Locale};
use support::display::Display;
use support::processes::nobody;
use support::reader::{Node, Reader};
use support::window::{Computer, Window, good_key};

/// The wizard on the reader's bus, where no service can be reached.
fn wizard<'a>(computer: &Computer, display: &'a Display, reader: &Reader, language: Language) -> Window<'a> {
    let mut command = computer.program();
    let _command = command
        .args(["--lang", language.tag(), "--service"])
        .arg(format!("http://{}", nobody()));
    reader.joins(&mut command);

    Window::open(display, command, "Momiji Suite 2026")
}

/// The digits that are said of a code's groups.
fn digits(list: &Node) -> String {
    let groups = list.children().into_iter().map(|group| {
        let (_label, spelled) = group.name().split_once(": ").unwrap();
        spelled.chars().filter(char::is_ascii_digit).collect::<String>()
    });

    groups.collect::<Vec<_>>().join("-")
}

#[test]
fn a_key_is_activated_by_telephone_in_japanese_with_one_group_misheard() {
    let display = Display::start();
    let mut reader = Reader::start();
    let computer = Computer::new();
    let locale = Locale::new(Language::Japanese);
    let window = wizard(&computer, &display, &reader, Language::Japanese);
    let process = window.process();

    reader.shows(process, &locale.text("overview-title"));
    reader.presses(process, "change-key");
    reader.writes(process, "key", &good_key());
    reader.presses(process, "next");
    reader.presses(process, "use-telephone");
    reader.shows(process, &locale.text("telephone-title"));

    let list = reader.waits(process, "installation-groups", |_| true);
    let told = computer.answer(&["installation-id"]);
    assert_eq!(Some(&*digits(&list)), told["installation_id"].as_str());
    let desk = computer.answer(&["demo", "desk", told["installation_id"].as_str().unwrap()]);
    let groups: Vec<&str> = desk["confirmation_id"].as_str().unwrap().split('-').collect();
    for (index, group) in groups.iter().enumerate() {
        let field = format!("confirmation-{index}");
        if index == 2 {
            let _before = reader.heard();
            let (first, digit) = group.split_at(group.len() - 1);
            let other = if digit == "1" { "2" } else { "1" };
            reader.writes(process, &field, &format!("{first}{other}"));
            let wrong = reader.waits(process, &field, |node| !node.description().is_empty());
            let announced: Vec<_> = reader
                .heard()
                .into_iter()
                .filter(|event| event["type"] == "object:announcement")
                .collect();
            assert_eq!(announced.len(), 1, "{announced:?}");
            assert!(
                announced[0]["value"]
                    .as_str()
                    .unwrap()
                    .contains(wrong.description()),
                "{announced:?}"
            );
        }
        reader.writes(process, &field, group);
        let _right = reader.waits(process, &field, |node| {
            node.description().is_empty() && !node.content().is_empty()
        });
    }
    reader.presses(process, "activate");
    reader.presses(process, "close");

    window.ends();
    computer.is_activated_by("telephone");
}
