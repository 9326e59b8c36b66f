//! Whole calls: the wizard's window in Japanese, the desk's window in English, both used with the keyboard alone.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends where it fails

#[path = "support/display.rs"]
mod display;
#[path = "support/window.rs"]
mod window;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use display::{Display, wait_for};
use window::{Window, answer, kakunin, stranded};

/// The wizard on the telephone page, as where no service can be reached, and the installation ID on it.
fn caller<'a>(display: &'a Display, state: &Path) -> (Window<'a>, String) {
    let wizard = stranded(display, state);
    wizard.press("alt+p");
    wizard.shows("電話で認証する");
    let shown = answer(state, &["installation-id"]);
    let installation_id = shown["installation_id"].as_str().unwrap().to_owned();

    (wizard, installation_id)
}

/// Pastes and goes on until this is shown: what another window has copied may come a moment later.
fn pastes_and_shows(window: &Window<'_>, title: &str) {
    repeats_until(window, title, || {
        window.press("ctrl+v");
        window.press("Return");
    });
}

/// Does this until it leads to what is shown: what is typed while a page is drawn goes to the page before.
fn repeats_until(window: &Window<'_>, title: &str, act: impl Fn()) {
    wait_for(title, || {
        act();
        let patience = Instant::now() + Duration::from_secs(3);
        while Instant::now() < patience {
            if window.title().starts_with(title) {
                return Some(());
            }
            std::thread::sleep(Duration::from_millis(30));
        }
        None
    });
}

/// The desk, signed in with the token of the demonstration's only member.
fn desk<'a>(display: &'a Display, state: &Path) -> Window<'a> {
    // The token is made with the demonstration's service.
    let id = "055779-646106-660328-652181-104007-084578-160066-950379";
    let _refused = kakunin(state).args(["demo", "desk", id]).output().unwrap();
    let token = std::fs::read_to_string(state.join("demonstration/desk.token")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_kakunin-desk"));
    let _command = command
        .arg("--state")
        .arg(state)
        .args(["--lang", "en", "--no-keyring"]);
    let desk = Window::open(display, command, "Sign in");
    desk.write(token.trim());
    desk.press("Return");
    desk.shows("Ready for a call");

    desk
}

/// The agent hears the installation ID; the boxes flow on by themselves.
fn hears(desk: &Window<'_>, installation_id: &str) {
    for group in installation_id.split('-') {
        desk.write(group);
    }
    desk.shows("Decide");
}

#[test]
fn a_japanese_caller_is_helped_by_an_english_desk() {
    let display = Display::start();
    let state = tempfile::tempdir().unwrap();
    let desk = desk(&display, state.path());
    let (wizard, installation_id) = caller(&display, state.path());

    desk.focus();
    hears(&desk, &installation_id);
    desk.press("Return");
    desk.shows("Read the confirmation ID aloud");
    for key in ["space", "r", "space", "Left", "Right"] {
        desk.press(key);
    }
    // What is read aloud goes from window to window.
    desk.press("alt+c");
    wizard.focus();
    pastes_and_shows(&wizard, "Momiji Suite 2026 のライセンス認証が完了しました");
    desk.focus();
    desk.press("Return");
    desk.shows("Ready for a call");

    let status = answer(state.path(), &["status"]);
    assert_eq!(status["status"], "activated", "{status}");
    assert_eq!(status["method"], "telephone", "{status}");
    let report = report(state.path());
    assert_eq!(report["outcomes"]["confirmed"], 1, "{report}");
    assert_eq!(report["misheard"][5], 0, "{report}");
    assert_eq!(report["read_again"][1], 1, "{report}");
}

#[test]
fn a_provisional_activation_is_followed_by_a_permanent_one() {
    let display = Display::start();
    let state = tempfile::tempdir().unwrap();
    let desk = desk(&display, state.path());
    let (wizard, installation_id) = caller(&display, state.path());

    desk.focus();
    hears(&desk, &installation_id);
    desk.press("alt+u");
    repeats_until(&desk, "Read the confirmation ID aloud", || {
        desk.press("alt+p");
        desk.write("the seller is closed today");
        desk.press("alt+o");
    });
    desk.press("alt+c");
    wizard.focus();
    pastes_and_shows(&wizard, "Momiji Suite 2026 のライセンス認証が完了しました");
    drop(wizard);
    let status = answer(state.path(), &["status"]);
    assert_eq!(status["status"], "activated", "{status}");
    assert!(status["valid_until"].is_string(), "it ends: {status}");
    desk.focus();
    desk.press("Return");
    desk.shows("Ready for a call");

    let permanent = answer(state.path(), &["demo", "desk", &installation_id]);
    let permanent = permanent["confirmation_id"].as_str().unwrap();
    let confirmed = answer(state.path(), &["confirm", permanent]);
    assert_eq!(confirmed["status"], "activated", "{confirmed}");
    let status = answer(state.path(), &["status"]);
    assert!(!status["valid_until"].is_string(), "it stays: {status}");
    let report = report(state.path());
    assert_eq!(report["outcomes"]["provisional"], 1, "{report}");
}

/// What the vendor sees of the calls.
fn report(state: &Path) -> serde_json::Value {
    wait_for("the record of the call", || {
        let output = Command::new(env!("CARGO_BIN_EXE_kakunin-service"))
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
