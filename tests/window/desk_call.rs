//! Whole calls: the wizard's window in Japanese, the desk's window in English, both used with the keyboard alone.

mod languages;
mod misheard;
mod vendor;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use kakunin::locale::{Language, Locale};
use support::display::{Display, wait_for};
use support::window::{Computer, Window, good_key};
use vendor::DeskVendor;

const SUCCESS: &str = "Momiji Suite 2026 のライセンス認証が完了しました";

/// The wizard on the telephone page, as where no service can be reached, and the installation ID on it.
fn caller<'a>(display: &'a Display, computer: &Computer, key: &str) -> (Window<'a>, String) {
    let wizard = computer.stranded(display, Language::Japanese, key);
    wizard.press("alt+p");
    wizard.shows("電話で認証する");
    let shown = computer.answer(&["installation-id"]);
    let installation_id = shown["installation_id"].as_str().unwrap().to_owned();

    (wizard, installation_id)
}

/// The desk's program in this language.
fn desk_program(language: Language) -> Command {
    let mut command = support::program("kakunin-desk");
    let _command = command.args(["--lang", language.tag(), "--no-keyring"]);

    command
}

/// The desk's window, where somebody has signed in with this token.
fn signed_in<'a>(display: &'a Display, command: Command, language: Language, token: &str) -> Window<'a> {
    let title = Locale::new(language).text("desk-sign-in-title");
    let desk = Window::open(display, command, &title);
    desk.write(token.trim());
    desk.press("Return");

    desk
}

/// The token of the only member of the demonstration in this folder.
fn token_of(computer: &Computer) -> String {
    // It is made with the demonstration's service.
    let id = "096974-276467-477580-883396-183866-969452-583374-443575";
    let _refused = computer.program().args(["demo", "desk", id]).output().unwrap();

    std::fs::read_to_string(computer.state().join("demonstration/desk.token")).unwrap()
}

/// The desk of the demonstration in this folder, signed in with the token of its only member.
fn demonstration<'a>(
    display: &'a Display,
    computer: &Computer,
    language: Language,
    arguments: &[&str],
) -> Window<'a> {
    let token = token_of(computer);
    let mut command = desk_program(language);
    let _command = command.arg("--state").arg(computer.state()).args(arguments);

    signed_in(display, command, language, &token)
}

/// The agent hears the installation ID; the boxes flow on by themselves.
fn hears(desk: &Window<'_>, installation_id: &str) {
    for group in installation_id.split('-') {
        desk.write(group);
    }
    desk.shows("Decide");
}

/// What is read aloud goes from window to window, and activates.
fn tells(desk: &Window<'_>, wizard: &Window<'_>) {
    desk.press("alt+c");
    desk.has_copied();
    writes_down(wizard);
    desk.focus();
}

/// The caller pastes what the desk has copied, or is about to copy.
fn writes_down(wizard: &Window<'_>) {
    wizard.focus();
    wait_for(SUCCESS, || {
        wizard.press("ctrl+v");
        wizard.press("Return");
        let patience = Instant::now() + Duration::from_secs(3);
        while Instant::now() < patience {
            if wizard.title().starts_with(SUCCESS) {
                return Some(());
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        None
    });
}

#[test]
fn a_japanese_caller_is_helped_by_an_english_desk() {
    let display = Display::start();
    let computer = Computer::new();
    let desk = demonstration(&display, &computer, Language::English, &[]);
    desk.shows("Ready for a call");
    let (wizard, installation_id) = caller(&display, &computer, &good_key());

    desk.focus();
    let (before, rest) = installation_id.split_at("000000-".len() * 5);
    let (misheard, rest) = rest.split_at(6);
    let (right, last) = misheard.split_at(5);
    let wrong = if last == "0" { "1" } else { "0" };
    // All of it is typed in one go, faster than pages are drawn: the slip is noticed, and mended, in its own box.
    desk.write(&before.replace('-', ""));
    desk.write(&format!("{right}{wrong}"));
    desk.press("BackSpace");
    desk.write(last);
    desk.write(&rest.replace('-', ""));
    desk.shows("Decide");
    desk.press("Return");
    desk.shows("Read the confirmation ID aloud");
    for key in ["space", "r", "space", "Left", "Right"] {
        desk.press(key);
    }
    tells(&desk, &wizard);
    desk.press("Return");
    desk.press("Return");
    desk.press("alt+f");
    desk.shows("Ready for a call");

    computer.is_activated_by("telephone");
    let report = report(computer.state());
    assert_eq!(report["outcomes"]["confirmed"], 1, "{report}");
    assert_eq!(report["misheard"][4], 0, "{report}");
    assert_eq!(report["misheard"][5], 1, "{report}");
    assert_eq!(report["read_again"][1], 1, "{report}");
}

#[test]
fn a_provisional_activation_is_followed_by_a_permanent_one() {
    let display = Display::start();
    let computer = Computer::new();
    let desk = demonstration(&display, &computer, Language::English, &[]);
    desk.shows("Ready for a call");
    let (wizard, installation_id) = caller(&display, &computer, &good_key());

    is_helped_for_72_hours(&desk, wizard, &computer, &installation_id);
    desk.press("alt+f");
    desk.shows("Ready for a call");

    let permanent = computer.answer(&["demo", "desk", &installation_id]);
    let permanent = permanent["confirmation_id"].as_str().unwrap();
    let confirmed = computer.answer(&["confirm", permanent]);
    assert_eq!(confirmed["status"], "activated", "{confirmed}");
    let status = computer.answer(&["status"]);
    assert!(!status["valid_until"].is_string(), "it stays: {status}");
    let report = report(computer.state());
    assert_eq!(report["outcomes"]["provisional"], 1, "{report}");
}

/// A supervisor types what it takes without waiting for any page, and the caller's computer is activated for so long.
fn is_helped_for_72_hours(desk: &Window<'_>, wizard: Window<'_>, computer: &Computer, installation_id: &str) {
    desk.focus();
    hears(desk, installation_id);
    desk.press("alt+u");
    desk.press("alt+p");
    desk.write("the seller is closed today");
    desk.press("alt+o");
    desk.shows("Read the 72-hour confirmation ID aloud");
    tells(desk, &wizard);
    drop(wizard);
    let status = computer.answer(&["status"]);
    assert_eq!(status["status"], "activated", "{status}");
    assert!(status["valid_until"].is_string(), "it ends: {status}");
}

#[test]
fn in_one_call_a_signed_confirmation_id_for_72_hours_is_followed_by_one_that_stays() {
    let display = Display::start();
    let vendor = DeskVendor::start();
    let computer = Computer::with_catalogue(vendor.catalogue());
    let mut command = desk_program(Language::English);
    let _command = command.arg("--catalogue").arg(vendor.catalogue());
    let desk = signed_in(&display, command, Language::English, &vendor.token);
    desk.shows("Ready for a call");
    let (wizard, installation_id) = caller(&display, &computer, &vendor.key.to_string());

    is_helped_for_72_hours(&desk, wizard, &computer, &installation_id);

    desk.press("alt+g");
    desk.shows("Read the confirmation ID aloud");
    let wizard = computer.offline(&display, Language::Japanese);
    wizard.press("Return");
    wizard.shows("認証の方法を選んでください");
    // The second of three ways, whichever was chosen.
    wizard.press("End");
    wizard.press("Up");
    wizard.press("Return");
    wizard.shows("電話で認証する");
    // The call ends after it was copied, so that it is not the one for 72 hours that is pasted again.
    desk.focus();
    desk.press("alt+c");
    desk.press("alt+f");
    desk.shows("Ready for a call");
    writes_down(&wizard);
    let status = computer.answer(&["status"]);
    assert_eq!(status["method"], "telephone", "{status}");
    assert!(!status["valid_until"].is_string(), "it stays: {status}");
    assert_eq!(vendor.used(), 1);
}

#[test]
fn a_request_file_is_answered_at_the_desk() {
    let display = Display::start();
    let computer = Computer::new();
    let _set = computer.answer(&["key", "set", &good_key()]);
    let usb = tempfile::tempdir().unwrap();
    let saved = computer.answer(&["request", "save", usb.path().to_str().unwrap()]);
    let request = saved["request"].as_str().unwrap();
    let desk = demonstration(&display, &computer, Language::English, &["--request", request]);
    desk.shows("Answered by file");

    let response = request.replace("-request.json", "-response.json");
    let loaded = computer.answer(&["response", "load", &response]);
    assert_eq!(loaded["status"], "activated", "{loaded}");
    let status = computer.answer(&["status"]);
    assert_eq!(status["method"], "file", "{status}");
    desk.press("alt+f");
    desk.shows("Ready for a call");
    assert_eq!(report(computer.state())["outcomes"]["confirmed"], 1);
}

/// What the vendor sees of the calls.
fn report(state: &Path) -> serde_json::Value {
    wait_for("the record of the call", || {
        let output = support::program("kakunin-service")
            .arg("--data")
            .arg(state.join("demonstration"))
            .args(["--json", "report", "calls"])
            .output()
            .unwrap();
        let report: serde_json::Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));

        (report["calls"] != 0).then_some(report)
    })
}
