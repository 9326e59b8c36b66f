//! Whole journeys through the real window: Xvfb, the keyboard, the real service.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)] // a test ends where it fails

#[path = "support/display.rs"]
mod display;

use std::path::Path;
use std::process::{Child, Command, Stdio};

use display::{Display, wait_for};
use kakunin::demo::{Shows, keys};

/// The wizard's window, used with the keyboard alone.
struct Window<'a> {
    display: &'a Display,
    program: Child,
    id: String,
}

impl<'a> Window<'a> {
    fn open(display: &'a Display, state: &Path, arguments: &[&str]) -> Self {
        let mut program = kakunin(state)
            .args(arguments)
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("LANG", "ja_JP.UTF-8")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let id = wait_for("the window", || {
            if let Some(status) = program.try_wait().unwrap() {
                panic!("the program ended: {status}");
            }
            let found = display.xdotool(&["search", "--onlyvisible", "--name", "Momiji Suite 2026"]);
            let found = String::from_utf8(found.stdout).unwrap();
            found.lines().next().map(str::to_owned)
        });
        let window = Self { display, program, id };
        let _focused = display.xdotool(&["windowfocus", "--sync", &window.id]);

        window
    }

    /// Waits until the window's title says that this page is shown.
    fn shows(&self, title: &str) {
        wait_for(title, || {
            let name = self.display.xdotool(&["getwindowname", &self.id]);
            String::from_utf8_lossy(&name.stdout)
                .starts_with(title)
                .then_some(())
        });
    }

    fn press(&self, key: &str) {
        let pressed = self.display.xdotool(&["key", "--clearmodifiers", key]);
        assert!(pressed.status.success());
    }

    fn write(&self, text: &str) {
        let typed = self.display.xdotool(&["type", "--delay", "15", text]);
        assert!(typed.status.success());
    }

    /// Waits until the program has ended by itself.
    fn closes(mut self) {
        let status = wait_for("the end of the program", || self.program.try_wait().unwrap());
        assert!(status.success(), "{status}");
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        let _killed = self.program.kill();
        let _reaped = self.program.wait();
    }
}

fn kakunin(state: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kakunin"));
    let _command = command.arg("--state").arg(state);

    command
}

fn answer(state: &Path, arguments: &[&str]) -> serde_json::Value {
    let output = kakunin(state).args(arguments).arg("--json").output().unwrap();

    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|_| panic!("{arguments:?}: {}", String::from_utf8_lossy(&output.stderr)))
}

fn good_key() -> String {
    keys()
        .into_iter()
        .find(|demo| demo.shows == Shows::Good)
        .unwrap()
        .key
        .to_string()
}

#[test]
fn a_key_is_typed_and_activated_over_the_internet() {
    let display = Display::start();
    let state = tempfile::tempdir().unwrap();
    let window = Window::open(&display, state.path(), &["--lang", "en"]);
    window.shows("Activation");
    window.press("Return");
    window.shows("Enter your product key");
    window.write(&good_key().replace('-', "").to_lowercase());
    window.press("Return");
    window.shows("Momiji Suite 2026 is activated");
    window.press("Return");
    window.closes();

    let status = answer(state.path(), &["status"]);
    assert_eq!(status["status"], "activated", "{status}");
    assert_eq!(status["method"], "internet", "{status}");
}

#[test]
fn where_the_service_cannot_be_reached_a_key_is_activated_by_telephone_in_japanese() {
    let display = Display::start();
    let state = tempfile::tempdir().unwrap();
    let nobody = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let window = Window::open(&display, state.path(), &["--lang", "ja", "--service", &nobody]);
    window.shows("ライセンス認証");
    window.press("Return");
    window.shows("プロダクト キーを入力してください");
    window.write(&good_key());
    window.press("Return");
    let unreachable = answer(state.path(), &["--lang", "ja", "explain", "NET-3"]);
    window.shows(unreachable["title"].as_str().unwrap());
    window.press("alt+p");
    window.shows("電話で認証する");

    let installation_id = answer(state.path(), &["installation-id"]);
    let installation_id = installation_id["installation_id"].as_str().unwrap();
    // The part of the activation centre: asked of the service's desk endpoint, over HTTP.
    let desk = answer(state.path(), &["demo", "desk", installation_id]);
    let confirmation_id = desk["confirmation_id"].as_str().unwrap();
    window.write(&confirmation_id.replace('-', ""));
    window.press("Return");
    window.shows("Momiji Suite 2026 のライセンス認証が完了しました");
    window.press("Return");
    window.closes();

    let status = answer(state.path(), &["status"]);
    assert_eq!(status["status"], "activated", "{status}");
    assert_eq!(status["method"], "telephone", "{status}");
}

#[test]
fn where_nothing_can_be_reached_a_key_is_activated_by_file() {
    let display = Display::start();
    let state = tempfile::tempdir().unwrap();
    let usb = tempfile::tempdir().unwrap();
    let nobody = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let window = Window::open(&display, state.path(), &["--lang", "ja", "--service", &nobody]);
    window.shows("ライセンス認証");
    window.press("Return");
    window.shows("プロダクト キーを入力してください");
    window.write(&good_key());
    window.press("Return");
    let unreachable = answer(state.path(), &["--lang", "ja", "explain", "NET-3"]);
    window.shows(unreachable["title"].as_str().unwrap());
    window.press("alt+f");
    window.shows("ファイルによるライセンス認証");

    let request = usb.path().join("request.json");
    window.press("ctrl+a");
    window.write(request.to_str().unwrap());
    window.press("Return");
    wait_for("the request", || request.exists().then_some(()));
    let answered = answer(state.path(), &["demo", "respond", request.to_str().unwrap()]);
    window.write(answered["response"].as_str().unwrap());
    window.press("Return");
    window.shows("Momiji Suite 2026 のライセンス認証が完了しました");
    window.press("Return");
    window.closes();

    let status = answer(state.path(), &["status"]);
    assert_eq!(status["status"], "activated", "{status}");
    assert_eq!(status["method"], "file", "{status}");
}

#[test]
fn a_computer_without_a_network_is_told_so_at_once() {
    let state = tempfile::tempdir().unwrap();
    let set = kakunin(state.path())
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
        .arg(state.path())
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
