//! Systems where the adapter takes part in the window itself: Windows and macOS.
//!
//! It has to be made before the window is shown for the first time, and lives on the window's thread,
//! where all windows of the program are.

use std::cell::RefCell;

use accesskit::TreeUpdate;
use iced::futures::channel::mpsc::UnboundedSender;
use iced::window::{self, Id, Mode};
use iced::{Point, Task};

use super::Event;
use super::link::Link;
#[cfg(target_os = "macos")]
use super::macos::{QueuedEvents, SubclassingAdapter, connect, focus};
#[cfg(windows)]
use super::windows::{QueuedEvents, SubclassingAdapter, connect, focus};
use crate::accessibility::Extents;

thread_local! {
    /// The adapter of this thread's window.
    static ADAPTER: RefCell<Option<SubclassingAdapter>> = const { RefCell::new(None) };
}

/// The connection to the system's readers.
#[derive(Debug)]
pub(super) struct Adapter;

#[expect(
    clippy::unnecessary_wraps,
    clippy::unused_self,
    reason = "the interface is that of every system"
)]
impl Adapter {
    /// Opens the connection of a hidden window, and shows the window. What readers ask for is sent to
    /// `events`.
    pub(super) fn open(id: Id, events: &UnboundedSender<Event>) -> Option<(Self, Task<Event>)> {
        let (activation, action) = (Link::new(events), Link::new(events));
        let opened = window::run(id, move |window| ADAPTER.set(connect(window, activation, action)));

        Some((Self, opened.discard().chain(window::set_mode(id, Mode::Windowed))))
    }

    /// Before the connection is made the window is hidden, and has no focus to tell of.
    pub(super) fn focus(&mut self, is_focused: bool) {
        change(|adapter| focus(adapter, is_focused));
    }

    /// Does nothing: the adapter knows the window.
    pub(super) fn listens(&mut self) -> Task<Event> {
        Task::none()
    }

    /// Does nothing: the adapter knows the window.
    pub(super) const fn place(&mut self, _at: Point<f64>, _extents: &Extents) {}

    pub(super) fn tell(&mut self, update: TreeUpdate) {
        change(|adapter| adapter.update_if_active(|| update));
    }
}

#[cfg(target_os = "macos")]
impl Drop for Adapter {
    /// Gives the view back while there is an application: the thread's own end would come after it.
    fn drop(&mut self) {
        drop(ADAPTER.take());
    }
}

fn change(change: impl FnOnce(&mut SubclassingAdapter) -> Option<QueuedEvents>) {
    let events = ADAPTER.with_borrow_mut(|adapter| adapter.as_mut().and_then(change));
    // A reader may answer at once and ask the adapter again.
    if let Some(events) = events {
        events.raise();
    }
}
