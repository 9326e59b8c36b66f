//! Callers who do not speak the language of the desk: the agent sees their page in their language.

use kakunin::locale::{Language, Locale};
use support::display::{Display, wait_for};
use support::reader::Reader;
use support::window::{Computer, good_key};

use super::{desk_program, hears, token_of};

/// Of each kind of script and of both directions.
const CALLERS: [Language; 5] = [
    Language::Arabic,
    Language::German,
    Language::Russian,
    Language::Thai,
    Language::SimplifiedChinese,
];

/// One agent, one evening, five calls. What the caller says they see stands in the panel beside the call, on the
/// page and in the words of their own window.
#[test]
fn callers_of_five_languages_are_helped_by_the_mirrored_panel() {
    let display = Display::start();
    let mut reader = Reader::start();
    let computer = Computer::new();
    let english = Locale::new(Language::English);
    let token = token_of(&computer);
    let mut command = desk_program(Language::English);
    let _command = command.arg("--state").arg(computer.state());
    reader.joins(&mut command);
    let desk = super::signed_in(&display, command, Language::English, &token);
    desk.shows("Ready for a call");
    let process = desk.process();

    for language in CALLERS {
        let theirs = Locale::new(language);
        let callers = Computer::new();
        let _set = callers.answer(&["key", "set", &good_key()]);
        let shown = callers.answer(&["installation-id"]);
        let installation_id = shown["installation_id"].as_str().unwrap().to_owned();

        desk.focus();
        reader.presses(process, "desk-caller-languages");
        reader.presses(process, &format!("language-{}", language.tag()));
        let speaks = english.format("desk-caller-speaks", &[("language", language.own_name().into())]);
        is_said(&mut reader, process, &speaks);
        is_said(&mut reader, process, &theirs.text("telephone-title"));

        desk.focus();
        hears(&desk, &installation_id);
        is_said(&mut reader, process, &theirs.text("telephone-read"));
        desk.press("Return");
        desk.shows("Read the confirmation ID aloud");
        let list = reader.waits(process, "installation-groups", |list| {
            list.name() == english.text("confirmation-id")
        });
        let confirmed = callers.answer(&["confirm", &list.code()]);
        assert_eq!(confirmed["status"], "activated", "{language:?}: {confirmed}");
        desk.press("alt+f");
        desk.shows("Ready for a call");
    }
    let report = super::report(computer.state());
    assert_eq!(report["outcomes"]["confirmed"], CALLERS.len(), "{report}");
}

/// Waits until the window says something, in whatever part.
fn is_said(reader: &mut Reader, process: u32, words: &str) {
    // A reader is told nothing of where lines may break.
    let words = words.replace('\u{200b}', "");
    wait_for(&words, || {
        let tree = reader.tree(process);
        let mut nodes = tree.all().into_iter();

        nodes.any(|node| node.name().contains(&words)).then_some(())
    });
}
