//! A product starts: nothing is to be seen where all is well, not for a frame.

use support::display::Display;
use support::processes;
use support::window::{Computer, good_key};

/// `kakuninw launch`, as a product calls it, on this display.
fn launches(display: &Display, computer: &Computer) -> i32 {
    let mut launch = display.windows.as_ref().unwrap().program("kakuninw");
    let launched = launch
        .arg("--state")
        .arg(computer.state())
        .arg("launch")
        .env("DISPLAY", &display.name)
        .output()
        .unwrap();

    launched.status.code().unwrap()
}

#[test]
fn a_licensed_product_starts_without_a_window() {
    let display = Display::start();
    let computer = Computer::new();
    for command in [&["key", "set", &good_key()][..], &["activate"]] {
        let _said = processes::done(computer.program(), command);
    }
    computer.is_activated_by("internet");

    let mut shown = display.watch();
    assert_eq!(launches(&display, &computer), 0);
    assert_eq!(shown.count(), 0);

    // The watch sees the window that a product opens whose activation is due.
    let window = Computer::new().wizard(&display, &["--lang", "en"]);
    window.shows("Activation");
    assert_ne!(shown.count(), 0);
}
