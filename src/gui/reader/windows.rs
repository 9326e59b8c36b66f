//! UI Automation, which Narrator, NVDA and other readers use on Windows.
//!
//! The adapter takes part in the messages of the window. It has to be made before the window is
//! shown for the first time, and lives on the window's thread, where all messages of the program are
//! handled.

use std::cell::RefCell;

use accesskit::TreeUpdate;
use accesskit_windows::{HWND, SubclassingAdapter};
use iced::futures::channel::mpsc::UnboundedSender;
use iced::window::raw_window_handle::RawWindowHandle;
use iced::window::{self, Id, Mode};
use iced::{Point, Task};

use super::Event;
use super::link::Link;
use crate::accessibility::Extents;

thread_local! {
    /// The adapter of this thread's window.
    static ADAPTER: RefCell<Option<SubclassingAdapter>> = const { RefCell::new(None) };
}

/// The connection to UI Automation.
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
        let opened = window::run(id, move |window| {
            let handle = window.window_handle().ok().map(|handle| handle.as_raw());
            let Some(RawWindowHandle::Win32(handle)) = handle else {
                return;
            };
            let window = HWND(std::ptr::with_exposed_provenance_mut(
                handle.hwnd.get().cast_unsigned(),
            ));
            let adapter = SubclassingAdapter::new(window, activation, action);
            ADAPTER.with_borrow_mut(|current| *current = Some(adapter));
        });

        Some((Self, opened.discard().chain(window::set_mode(id, Mode::Windowed))))
    }

    /// Does nothing: the adapter sees it itself.
    pub(super) const fn focus(&mut self, _is_focused: bool) {}

    /// Does nothing: the adapter knows the window.
    pub(super) fn listens(&mut self) -> Task<Event> {
        Task::none()
    }

    /// Does nothing: the adapter knows the window.
    pub(super) const fn place(&mut self, _at: Point<f64>, _extents: &Extents) {}

    pub(super) fn tell(&mut self, update: TreeUpdate) {
        let events = ADAPTER.with_borrow_mut(|adapter| adapter.as_mut()?.update_if_active(|| update));
        // A reader may answer at once and ask the adapter again.
        if let Some(events) = events {
            events.raise();
        }
    }
}
