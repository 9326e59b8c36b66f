//! Where controls are on the screen where a window manager draws frames.

use std::process::{Child, Command, Stdio};

use kakunin::locale::{Language, Locale};
use support::display::{Display, wait_for};
use support::reader::Reader;
use support::window::{Computer, Window};

/// A window manager. It puts each window into a frame with a title.
struct Manager(Child);

impl Manager {
    fn start(display: &Display) -> Self {
        let program = Command::new("aewm++")
            // What is under the pointer has the focus, so that each click is the window's.
            .args(["-display", &display.name, "-bw", "12", "-fm", "follow"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("aewm++ (Debian package aewm++)");

        Self(program)
    }
}

impl Drop for Manager {
    fn drop(&mut self) {
        let _killed = self.0.kill();
        let _reaped = self.0.wait();
    }
}

/// Clicks in the middle of the place that is told of a link, and goes back. Returns how high the link is.
fn clicks_details(window: &Window<'_>, reader: &mut Reader) -> i64 {
    let process = window.process();
    let [_outer, content] = window.corners();
    wait_for("the place of the content", || {
        let [left, top, ..] = reader.tree(process).place()?;

        (content == [left, top]).then_some(())
    });
    let link = reader.waits(process, "details", |_| true);
    let [left, top, width, height] = link.place().unwrap();
    window.click(left + width / 2, top + height / 2);
    reader.shows(process, &Locale::new(Language::English).text("details-title"));
    reader.presses(process, "back");
    let _link = reader.waits(process, "details", |_| true);

    height
}

#[test]
fn a_control_is_where_its_pixels_are_in_a_frame_that_is_moved() {
    let display = Display::start();
    let mut reader = Reader::start();
    let computer = Computer::new();
    let _manager = Manager::start(&display);
    let window = computer.offline_on_bus(&display, &reader, "en");
    let [outer, content] = wait_for("the frame", || {
        let corners = window.corners();

        (corners[0] != corners[1]).then_some(corners)
    });

    let height = clicks_details(&window, &mut reader);
    // Whoever takes one corner for the other misses the link.
    assert!(
        content[1] - outer[1] > height / 2,
        "{outer:?} {content:?} {height}"
    );
    window.moves(content[0] / 2 + 31, content[1] / 2 + 17);
    assert_ne!(window.corners()[1], content);
    let _height = clicks_details(&window, &mut reader);
}
