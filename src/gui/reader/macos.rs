//! `NSAccessibility`, which `VoiceOver` and other readers use on macOS.
//!
//! The adapter puts itself in the place of the window's view.

use iced::window::Window;
pub(super) use kakunin_macos_reader::{QueuedEvents, SubclassingAdapter};

use super::link::Link;

/// Makes the adapter of a window.
pub(super) fn connect(window: &dyn Window, activation: Link, action: Link) -> Option<SubclassingAdapter> {
    let handle = window.window_handle().ok()?;

    kakunin_macos_reader::connect(handle, activation, action)
}

/// Tells that the window has the focus, or not.
pub(super) fn focus(adapter: &mut SubclassingAdapter, is_focused: bool) -> Option<QueuedEvents> {
    adapter.update_view_focus_state(is_focused)
}
