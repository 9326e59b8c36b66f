//! Journeys by a screen reader alone, over AT-SPI: no key is pressed and no pixel is looked at.

use kakunin::locale::{Direction, Language, Locale};
use serde_json::json;
use support::display::Display;
use support::reader::{Node, Reader};
use support::window::{Computer, Window, good_key};

/// Lets a reader play with the wizard, where no service can be reached.
fn listening(language: &str, play: impl FnOnce(&mut Reader, Window<'_>, &Computer)) {
    let display = Display::start();
    let mut reader = Reader::start();
    let computer = Computer::new();
    let window = computer.offline_on_bus(&display, &reader, language);

    play(&mut reader, window, &computer);
}

/// Activates a key by telephone, with one group misheard.
fn activates_by_telephone(locale: &Locale) {
    listening(&locale.tag(), |reader, window, computer| {
        let process = window.process();

        reader.shows(process, &locale.text("overview-title"));
        reader.presses(process, "change-key");
        reader.writes(process, "key", &good_key());
        reader.presses(process, "next");
        reader.presses(process, "use-telephone");
        reader.shows(process, &locale.text("telephone-title"));

        begins_where_lines_begin(reader, process, locale.direction());
        let list = reader.waits(process, "installation-groups", |_| true);
        let told = computer.answer(&["installation-id"]);
        assert_eq!(Some(&*list.code()), told["installation_id"].as_str());
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
                let announced = reader.announces(wrong.description());
                assert_eq!(announced.len(), 1, "{announced:?}");
            }
            reader.writes(process, &field, group);
            let _right = reader.waits(process, &field, |node| {
                node.description().is_empty() && !node.content().is_empty()
            });
        }
        let again: Vec<_> = reader
            .heard()
            .into_iter()
            .filter(|event| event["type"] == "object:announcement")
            .collect();
        assert!(again.is_empty(), "{again:?}");
        reader.presses(process, "activate");
        reader.presses(process, "close");

        window.ends();
        computer.is_activated_by("telephone");
    });
}

/// The buttons stand in the order of reading, and the groups of a code from left to right.
fn begins_where_lines_begin(reader: &mut Reader, process: u32, direction: Direction) {
    let mut left = |id: &str| {
        reader
            .waits(process, id, |node| node.place().is_some())
            .place()
            .unwrap()[0]
    };
    let is_mirrored = left("activate") < left("back");
    assert_eq!(is_mirrored, direction == Direction::RightToLeft);
    assert!(left("confirmation-0") < left("confirmation-1"));
    assert!(left("installation-groups-0") < left("installation-groups-1"));
}

#[test]
fn a_key_is_activated_by_telephone_in_japanese_with_one_group_misheard() {
    activates_by_telephone(&Locale::new(Language::Japanese));
}

#[test]
fn a_key_is_activated_by_telephone_in_arabic_with_one_group_misheard() {
    activates_by_telephone(&Locale::new(Language::Arabic));
}

/// Waits until a control has the focus.
fn is_focused(reader: &mut Reader, process: u32, id: &str) {
    let _focused = reader.waits(process, id, |node| node.is("focused"));
}

#[test]
fn a_control_is_where_its_pixels_are_and_the_focus_follows_tab() {
    listening("en", |reader, window, _computer| {
        let process = window.process();
        is_focused(reader, process, "change-key");
        for id in ["details", "privacy", "open-languages", "close", "change-key"] {
            window.press("Tab");
            is_focused(reader, process, id);
        }
        reader.focuses(process, "open-languages");
        window.press("space");
        is_focused(reader, process, "languages-1");
        window.press("Escape");

        // Tab leads on from an open list, which closes behind it; backwards it leads to its button.
        for (key, there) in [("Tab", "close"), ("shift+Tab", "open-languages")] {
            reader.focuses(process, "open-languages");
            window.press("space");
            is_focused(reader, process, "languages-1");
            let (towards, last) = if key == "Tab" {
                ("Down", Language::ALL.len() - 1)
            } else {
                ("Up", 0)
            };
            for _ in 0..last.abs_diff(1) {
                window.press(towards);
            }
            is_focused(reader, process, &format!("languages-{last}"));
            window.press(key);
            is_focused(reader, process, there);
            assert!(reader.tree(process).find("languages-1").is_none(), "{key}");
        }

        // A click in the middle of the place that is told presses the control.
        let link = reader.waits(process, "details", |_| true);
        let [left, top, width, height] = link.place().unwrap();
        window.click(left + width / 2, top + height / 2);
        reader.shows(process, &Locale::new(Language::English).text("details-title"));
    });
}

#[test]
fn a_caret_is_told_and_set_in_the_characters_of_the_field() {
    listening("en", |reader, window, _computer| {
        let process = window.process();
        reader.presses(process, "change-key");
        is_focused(reader, process, "key");
        window.write("abc");
        let _typed = reader.waits(process, "key", |node| {
            node.content() == "ABC" && node.caret() == Some(3)
        });
        window.press("Left");
        let _moved = reader.waits(process, "key", |node| node.caret() == Some(2));
        reader.does(json!({ "do": "caret", "pid": process, "id": "key", "at": 1 }));
        let _set = reader.waits(process, "key", |node| node.caret() == Some(1));
        window.write("x");
        let _inserted = reader.waits(process, "key", |node| node.content() == "AXBC");
    });
}

#[test]
fn what_a_reader_asks_in_vain_or_in_haste_does_no_harm() {
    listening("en", |reader, window, _computer| {
        let process = window.process();
        let _there = reader.waits(process, "change-key", |_| true);

        // Of two presses of a button the second finds another page.
        reader.holds(process, "change-key");
        reader.holds(process, "change-key");
        let (_first, _second) = (reader.acts_on_held(), reader.acts_on_held());
        let _field = reader.waits(process, "key", |_| true);
        // A node that is gone.
        reader.holds(process, "key");
        reader.presses(process, "back");
        reader.shows(process, &Locale::new(Language::English).text("overview-title"));
        let _vanished = reader.acts_on_held();

        reader.presses(process, "change-key");
        let long = "x".repeat(10_000);
        reader.writes(process, "key", &long);
        let _cut = reader.waits(process, "key", |node| !node.content().is_empty());
        reader.writes(process, "key", &format!("\u{202e}{}\u{0}\n", good_key()));
        let _typed = reader.waits(process, "key", |node| node.content() == good_key());
        // One that cannot be pressed, because no key is there.
        reader.writes(process, "key", "");
        let _empty = reader.waits(process, "next", |node| !node.is("enabled"));
        reader.does(json!({ "do": "act", "pid": process, "id": "next" }));
        reader.writes(process, "key", &good_key());
        let _still = reader.waits(process, "key", |node| node.content() == good_key());
    });
}

#[test]
fn a_reader_may_come_late_and_a_bus_may_die() {
    let display = Display::start();
    let mut reader = Reader::asleep();
    let computer = Computer::new();
    let window = computer.offline_on_bus(&display, &reader, "en");
    let process = window.process();
    window.shows("Activation");
    reader.wakes();
    reader.presses(process, "change-key");
    window.shows("Enter your product key");

    drop(reader);
    window.press("Escape");
    window.shows("Activation");
    window.closes_by("Escape");
}

#[test]
fn a_call_is_taken_at_the_desk() {
    let display = Display::start();
    let mut reader = Reader::start();
    let computer = Computer::new();
    let _set = computer.answer(&["key", "set", &good_key()]);
    let told = computer.answer(&["installation-id"]);
    let installation_id = told["installation_id"].as_str().unwrap();
    let mut command = support::program("kakunin-desk");
    let _command = command
        .args(["--lang", "en", "--no-keyring", "--state"])
        .arg(computer.state());
    reader.joins(&mut command);
    let desk = Window::open(&display, command, "Sign in");
    let process = desk.process();

    reader.presses(process, "desk-use-demonstration");
    for (index, group) in installation_id.split('-').enumerate() {
        reader.writes(process, &format!("confirmation-{index}"), group);
    }
    reader.presses(process, "desk-confirm");
    let _read = reader.waits(process, "desk-repeat-group", |_| true);
    let groups = reader.tree(process).find("installation-groups").unwrap();
    let confirmation_id = groups.code();
    let activated = computer.answer(&["confirm", &confirmation_id]);
    assert_eq!(activated["status"], "activated", "{activated}");
}

/// A measurement, for docs/performance.md.
#[test]
#[ignore = "measures, and holds nothing"]
#[allow(clippy::print_stdout)]
fn how_soon_a_reader_is_told_of_what_it_did() {
    listening("ja", |reader, window, _computer| {
        let process = window.process();
        reader.presses(process, "change-key");
        let _there = reader.waits(process, "open-languages", |_| true);

        let took = reader.times(process, "open-languages", 200);
        println!(
            "median {:.1} ms, 95th of 100 {:.1} ms, longest {:.1} ms",
            took[100], took[190], took[199]
        );
    });
}

#[test]
fn what_a_reader_brings_into_view_is_told_where_it_is_then() {
    listening("en", |reader, window, _computer| {
        let process = window.process();
        reader.presses(process, "change-key");
        window.resize(640, 400);
        let tall = |node: &Node| node.place().map_or(0, |[_, _, _, height]| height);
        // The link is half behind the edge of what scrolls.
        let _cut = reader.waits(process, "key-advice", |node| tall(node) < 24);

        reader.focuses(process, "key-advice");
        let _whole = reader.waits(process, "key-advice", |node| tall(node) >= 24);
    });
}
