//! What the screen reader Orca says of the wizard, which is operated by the keyboard alone.

use kakunin::locale::{Language, Locale};
use support::display::Display;
use support::orca::Orca;
use support::reader::Reader;
use support::window::{Computer, Window, good_key};

/// A group of a code, as its digits are said.
fn spelled(group: &str) -> String {
    let part = |digits: &str| digits.chars().map(String::from).collect::<Vec<_>>().join(" ");
    let (first, second) = group.split_at(group.len() / 2);

    format!("{}, {}", part(first), part(second))
}

/// The words of the wizard and of Orca itself, in one language.
struct Words {
    locale: Locale,
    heading: &'static str,
    entry: &'static str,
}

impl Words {
    fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    /// A part of the page as Orca says its headline.
    fn part(&self, number: usize, id: &str) -> String {
        format!("{number}. {} {}", self.text(id), self.heading)
    }

    /// A box of the confirmation ID, as Orca says it.
    fn label(&self, group: &str) -> String {
        format!("{group} {}", self.entry)
    }

    /// What is said of a group that is wrong.
    fn ask_again(&self, group: &str) -> String {
        let values = [("count", 1.into()), ("groups", group.into())];

        self.locale.format("remark-cid-1", &values)
    }
}

/// Goes on with Tab until this is said.
fn tabs_to(window: &Window<'_>, orca: &mut Orca, stops: &[&str]) {
    for stop in stops {
        window.press("Tab");
        let _said = orca.says(stop);
    }
}

/// A key is activated by telephone by one who hears nothing but Orca, with one group misheard.
fn activates_by_telephone(language: Language, words: &Words) {
    let display = Display::start();
    let bus = Reader::asleep();
    let mut orca = Orca::start(&display, &bus, language.tag());
    let computer = Computer::new();
    let window = computer.offline_on_bus(&display, &bus, language.tag());

    // Whether the title is said as well depends on which of the two Orca is told of first.
    let _button = orca.says(&words.text("button-enter-key"));
    window.press("Return");
    let _page = orca.says(&words.text("key-title"));
    let _field = orca.says(&words.text("key-label"));
    window.write(&good_key());
    window.press("Return");
    let _unreachable = orca.says(&words.text("button-retry"));
    window.press("alt+p");

    // The page, and where one is in it, with the region that is chosen.
    let _page = orca.says(&words.text("telephone-title"));
    // In office hours one is led to the first box; otherwise to the top, where it says what works meanwhile.
    let (region, first_box) = (words.text("telephone-region"), words.label("A"));
    let reached = orca.says_either(&[&region, &first_box]);
    let is_open = reached.last().is_some_and(|said| said.contains(&first_box));
    let numbers = ["0130-000-123", "03-0000-0123", "03-0000-0199"];
    let (online, file) = (words.text("button-use-internet"), words.text("button-use-file"));
    let qr = words.text("button-qr");
    let (sheet, copy) = (words.text("button-sheet"), words.text("button-copy"));
    let stops = if is_open {
        [&numbers[..], &[&qr, &sheet, &copy]].concat()
    } else {
        [&[online.as_str(), &file], &numbers[..], &[&sheet, &copy]].concat()
    };
    if is_open {
        let back = [vec!["1: "], stops.iter().rev().copied().collect(), vec![&region]].concat();
        for stop in back {
            window.press("shift+Tab");
            let _said = orca.says(stop);
        }
    }
    let _chosen = orca.says(&words.text("territory-JP"));
    orca.reads_headings();
    let _headline = orca.says(&format!("{} {}", words.text("telephone-title"), words.heading));
    for (number, id) in [
        (1, "telephone-region"),
        (2, "telephone-read"),
        (3, "telephone-type"),
    ] {
        let _part = orca.says(&words.part(number, id));
    }

    // On to the installation ID, of which the digits are said.
    let told = computer.answer(&["installation-id"]);
    let installation_id = told["installation_id"].as_str().unwrap();
    let installation: Vec<&str> = installation_id.split('-').collect();
    let first = format!("1: {}", spelled(installation[0]));
    tabs_to(&window, &mut orca, &stops);
    window.press("Tab");
    let reached = orca.says(&first).join(" ");
    assert!(reached.contains(&words.text("installation-id")), "{reached}");
    window.press("End");
    let _last = orca.says(&format!("8: {}", spelled(installation[7])));

    // The confirmation ID: the part, the label of its boxes, and each box.
    let desk = computer.answer(&["demo", "desk", installation_id]);
    let confirmation: Vec<&str> = desk["confirmation_id"].as_str().unwrap().split('-').collect();
    window.press("Tab");
    let entered = orca.says(&words.label("A")).join(" ");
    for id in ["telephone-type", "confirmation-id"] {
        assert!(entered.contains(&words.text(id)), "{entered}");
    }
    let (all_but_last, last) = confirmation[0].split_at(confirmation[0].len() - 1);
    window.write(&format!("{all_but_last}{}", if last == "1" { "2" } else { "1" }));
    let wrong = words.ask_again("A");
    let _announced = orca.says(&wrong);
    // One who comes back to the group hears what is wrong with it.
    window.press("shift+Tab");
    let _before = orca.says(&words.text("button-clear"));
    window.press("Tab");
    let back = [orca.says(&words.label("A")), orca.says(&wrong)].concat();
    // Each was said once, and the right group is no news.
    assert_eq!(
        back.iter().filter(|said| said.contains(&wrong)).count(),
        1,
        "{back:?}"
    );
    window.write(confirmation[0]);
    for (group, name) in confirmation[1..].iter().zip(["B", "C", "D"]) {
        let box_reached = orca.says(&words.label(name));
        assert!(
            !box_reached.iter().any(|said| said.contains(&wrong)),
            "{box_reached:?}"
        );
        window.write(group);
    }
    window.press("Return");
    let _done = orca.says("Momiji Suite 2026");
    let _finish = orca.says(&words.text("button-finish"));
    computer.is_activated_by("telephone");

    // Nothing was said that is not for people.
    for said in orca.said() {
        let spoken = |letter: char| !letter.is_control() && !('\u{2060}'..='\u{206f}').contains(&letter);
        assert!(!said.trim().is_empty() && said.chars().all(spoken), "{said:?}");
    }
}

#[test]
fn a_key_is_activated_by_telephone_as_orca_says_it() {
    let words = Words {
        locale: Locale::new(Language::English),
        heading: "heading",
        entry: "entry",
    };
    activates_by_telephone(Language::English, &words);
}

#[test]
fn orca_says_the_same_in_japanese() {
    let words = Words {
        locale: Locale::new(Language::Japanese),
        heading: "見出し",
        entry: "エントリ",
    };
    activates_by_telephone(Language::Japanese, &words);
}
