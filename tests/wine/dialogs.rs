//! What the system draws for us: its dialogs for files, and its message box where there is no terminal.

use std::process::Stdio;

use kakunin::locale::{Language, Locale};
use support::display::{Display, wait_for};
use support::processes::Process;
use support::window::{Computer, good_key};
use support::wine;

#[test]
fn a_request_is_saved_and_a_response_opened_by_the_dialogs_of_windows() {
    let display = Display::start();
    let computer = Computer::new();
    let words = Locale::new(Language::Japanese);
    let usb = tempfile::Builder::new().prefix("usb stick ").tempdir().unwrap();
    let window = computer.stranded(&display, Language::Japanese, &good_key());
    window.press("alt+f");
    window.shows(&words.text("file-title"));

    let request = usb.path().join("my request.json");
    // The button that chooses stands before the field of the path.
    window.press("shift+Tab");
    window.press("space");
    window.answers_dialog(&words.text("file-save"), &wine::path(&request));
    wait_for("the request", || request.exists().then_some(()));
    let answered = computer.answer(&["demo", "respond", &wine::path(&request)]);

    window.press("shift+Tab");
    window.press("space");
    window.answers_dialog(&words.text("file-open"), answered["response"].as_str().unwrap());
    window.shows("Momiji Suite 2026 のライセンス認証が完了しました");
    window.closes_by("Return");
    computer.is_activated_by("file");
}

#[test]
fn a_failure_to_start_is_told_in_a_message_box_where_there_is_no_terminal() {
    let display = Display::start();
    let windows = display.windows.as_ref().unwrap();
    let words = Locale::new(Language::English);
    for (program, arguments) in [
        (
            "kakuninw",
            &["--lang", "en", "--catalogue", r"C:\nowhere\catalogue.jws"][..],
        ),
        (
            "kakunin-desk",
            &["--lang", "en", "--catalogue", r"C:\nowhere\catalogue.jws"],
        ),
        ("kakuninw", &["--lang", "en", "--catalog"]),
        ("kakunin-desk", &["--catalog"]),
    ] {
        // As a menu starts it: without a console, an input or an output.
        let mut start = windows.tool("start", &["/wait", &wine::executable(program)]);
        let child = start
            .args(arguments)
            .env("DISPLAY", &display.name)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut started = Process(child);
        let title = words.text(match program {
            "kakunin-desk" => "message-title-desk",
            _ => "message-title",
        });
        display.focus(&display.window(&title));
        let _pressed = display.xdotool(&["key", "Return"]);
        let status = started.0.wait().unwrap();
        assert!(!status.success(), "{program} {arguments:?}");
    }

    // What runs in the background never waits for somebody to close a box.
    let mut agent = windows.program("kakuninw");
    let ended = agent
        .args(["--catalogue", r"C:\nowhere\catalogue.jws", "agent", "--once"])
        .env("DISPLAY", &display.name)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(!ended.success());
}
