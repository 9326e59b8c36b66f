//! UI Automation, which Narrator, NVDA and other readers use on Windows.
//!
//! The adapter takes part in the messages of the window, which are handled on its thread.

use accesskit_windows::HWND;
pub(super) use accesskit_windows::{QueuedEvents, SubclassingAdapter};
use iced::window::Window;
use iced::window::raw_window_handle::RawWindowHandle;

use super::link::Link;

/// Makes the adapter of a window.
pub(super) fn connect(window: &dyn Window, activation: Link, action: Link) -> Option<SubclassingAdapter> {
    let handle = window.window_handle().ok()?.as_raw();
    let RawWindowHandle::Win32(handle) = handle else {
        return None;
    };
    let window = HWND(std::ptr::with_exposed_provenance_mut(
        handle.hwnd.get().cast_unsigned(),
    ));

    Some(SubclassingAdapter::new(window, activation, action))
}

/// Does nothing: the adapter sees the focus itself.
pub(super) const fn focus(_adapter: &mut SubclassingAdapter, _is_focused: bool) -> Option<QueuedEvents> {
    None
}
