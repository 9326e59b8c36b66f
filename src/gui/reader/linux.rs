//! AT-SPI, which Orca and other readers use on Linux.
//!
//! The adapter has a thread of its own and connects to the session's bus; without a bus there is
//! nobody to ask.

use accesskit::{Rect, TreeUpdate};
use iced::futures::channel::mpsc::UnboundedSender;
use iced::window::Id;
use iced::{Point, Task};

use super::Event;
use super::link::Link;
use crate::accessibility::Extents;
use crate::gui::system;

/// The connection to AT-SPI.
#[derive(Debug)]
pub(super) struct Adapter(accesskit_unix::Adapter);

impl Adapter {
    /// Opens the connection, if there is a session's bus. What readers ask for is sent to `events`.
    pub(super) fn open(_id: Id, events: &UnboundedSender<Event>) -> Option<(Self, Task<Event>)> {
        system::has_session_bus().then(|| {
            let link = || Link::new(events);
            let adapter = accesskit_unix::Adapter::new(link(), link(), link());

            (Self(adapter), Task::none())
        })
    }

    pub(super) fn focus(&mut self, is_focused: bool) {
        self.0.update_window_focus_state(is_focused);
    }

    /// Tells where the content of the window is on the screen. `iced` knows only the window with
    /// its frame, which is taken to be as large as its content.
    pub(super) fn place(&mut self, at: Point, extents: &Extents) {
        let (x, y) = (f64::from(at.x) * extents.scale, f64::from(at.y) * extents.scale);
        let window = extents.window;
        let place = Rect::new(x, y, x + window.x1 * extents.scale, y + window.y1 * extents.scale);
        self.0.set_root_window_bounds(place, place);
    }

    pub(super) fn tell(&mut self, update: TreeUpdate) {
        self.0.update_if_active(|| update);
    }
}
