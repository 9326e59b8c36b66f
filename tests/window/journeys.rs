//! Whole journeys through the real window: Xvfb, the keyboard, the real service.

#![allow(clippy::print_stderr)] // a test tells what it leaves out

use std::process::Command;

use kakunin::locale::Language;
use support::display::{Display, wait_for};
use support::window::{Computer, Window, good_key};

#[test]
fn a_key_is_typed_and_activated_over_the_internet() {
    let display = Display::start();
    let computer = Computer::new();
    let window = computer.wizard(&display, &["--lang", "en"]);
    window.shows("Activation");
    window.press("Return");
    window.shows("Enter your product key");
    window.write(&good_key().replace('-', "").to_lowercase());
    window.press("Return");
    window.shows("Momiji Suite 2026 is activated");
    window.closes_by("Return");

    computer.is_activated_by("internet");
}

#[test]
fn where_the_service_cannot_be_reached_a_key_is_activated_by_telephone_in_japanese_with_one_group_misheard() {
    let display = Display::start();
    let computer = Computer::new();
    let window = computer.stranded(&display, Language::Japanese, &good_key());
    window.press("alt+p");
    window.shows("電話で認証する");

    let installation_id = computer.answer(&["installation-id"]);
    let installation_id = installation_id["installation_id"].as_str().unwrap();
    // The part of the activation centre: asked of the service's desk endpoint, over HTTP.
    let desk = computer.answer(&["demo", "desk", installation_id]);
    let confirmation_id = desk["confirmation_id"].as_str().unwrap();
    let groups: Vec<String> = confirmation_id.split('-').map(str::to_owned).collect();
    window.write_groups(&groups, &[2]);
    window.press("Return");
    window.shows("Momiji Suite 2026 のライセンス認証が完了しました");
    window.closes_by("Return");

    computer.is_activated_by("telephone");
}

#[test]
fn where_nothing_can_be_reached_a_key_is_activated_by_file() {
    let display = Display::start();
    let computer = Computer::new();
    let usb = tempfile::tempdir().unwrap();
    let window = computer.stranded(&display, Language::Japanese, &good_key());
    window.press("alt+f");
    window.shows("ファイルによるライセンス認証");

    let request = usb.path().join("request.json");
    window.press("ctrl+a");
    window.write(request.to_str().unwrap());
    window.press("Return");
    wait_for("the request", || request.exists().then_some(()));
    let answered = computer.answer(&["demo", "respond", request.to_str().unwrap()]);
    window.write(answered["response"].as_str().unwrap());
    window.press("Return");
    window.shows("Momiji Suite 2026 のライセンス認証が完了しました");
    window.closes_by("Return");

    computer.is_activated_by("file");
}

#[test]
fn a_computer_without_a_network_is_told_so_at_once() {
    let computer = Computer::new();
    let set = computer
        .program()
        .args(["key", "set", &good_key()])
        .output()
        .unwrap();
    assert!(set.status.success());
    let tried = Command::new("unshare")
        .args([
            "--map-root-user",
            "--net",
            env!("CARGO_BIN_EXE_kakunin"),
            "--json",
            "--state",
        ])
        .arg(computer.state())
        .args(["--service", "https://activation.example", "activate"])
        .output()
        .expect("unshare (Debian package util-linux)");
    if tried.stdout.is_empty() {
        eprintln!(
            "not tried, this system gives no network namespace: {}",
            String::from_utf8_lossy(&tried.stderr)
        );
        return;
    }
    let answer: serde_json::Value = serde_json::from_slice(&tried.stdout).unwrap();
    assert!(answer.to_string().contains("NET-1"), "{answer}");
}

#[test]
fn a_window_opens_on_x11_where_nobody_listens_on_wayland() {
    let display = Display::start();
    let computer = Computer::new();
    let elsewhere = tempfile::tempdir().unwrap();
    // Without a folder for the socket of Wayland, and with one that has no socket in it.
    for folder in [None, Some(elsewhere.path())] {
        let mut command = computer.program();
        let _command = command
            .args(["--lang", "en"])
            .env("WAYLAND_DISPLAY", "wayland-7")
            .env_remove("WAYLAND_SOCKET")
            .env_remove("XDG_RUNTIME_DIR");
        if let Some(folder) = folder {
            let _command = command.env("XDG_RUNTIME_DIR", folder);
        }
        let window = Window::open_beside_wayland(&display, command, "Momiji Suite 2026");
        window.shows("Activation");
    }
}
