//! The real window draws only what has changed. What it shows after a change is what it shows when
//! all of it is drawn anew.

use std::thread::sleep;
use std::time::Duration;

use support::display::Display;
use support::window::{Computer, Window, good_key};

/// Longer than it takes to draw a page after a key, on a machine with other work, too.
const DRAWN: Duration = Duration::from_secs(3);

/// The pictures of a window whose caret blinks: with it and without.
fn pictures(window: &Window<'_>) -> Vec<Vec<u8>> {
    sleep(DRAWN);
    let mut seen = Vec::new();
    for _ in 0..12 {
        let picture = window.picture();
        if !seen.contains(&picture) {
            seen.push(picture);
        }
        sleep(Duration::from_millis(100));
    }

    seen
}

/// Compares what the window shows with what it shows after all of it was drawn anew, which a window
/// does that has another size and then its own again.
fn is_whole(window: &Window<'_>, step: &str) {
    let shown = pictures(window);
    assert!(shown.len() <= 2, "{step}: more than a caret moves");
    let (width, height) = window.size();
    window.resize(width - 100, height - 100);
    sleep(DRAWN);
    window.resize(width, height);
    let anew = pictures(window);

    let least = anew
        .iter()
        .flat_map(|new| shown.iter().map(|old| differing(old, new)))
        .min();
    assert_eq!(
        least,
        Some(0),
        "{step}: so many pixels are not as when drawn anew"
    );
}

/// Returns how many pixels differ.
fn differing(old: &[u8], new: &[u8]) -> usize {
    let pixels = old.chunks_exact(4).zip(new.chunks_exact(4));

    pixels.filter(|(old, new)| old != new).count() + old.len().abs_diff(new.len()) / 4
}

#[test]
fn what_is_said_about_a_key_comes_and_goes_without_a_trace() {
    let display = Display::start();
    let computer = Computer::new();
    let window = computer.wizard(&display, &["--lang", "en"]);
    window.shows("Activation");
    is_whole(&window, "the overview");
    window.press("Return");
    window.shows("Enter your product key");
    let key = good_key();
    let (begin, last) = key.split_at(key.len() - 1);
    window.write(begin);
    is_whole(&window, "a key without its end");
    window.write(if last == "A" { "C" } else { "A" });
    is_whole(&window, "a wrong key");
    window.press("BackSpace");
    is_whole(&window, "the wrong end taken back");
    window.write(last);
    is_whole(&window, "the right key");
}
