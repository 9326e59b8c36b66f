//! Detection of whether the desktop prefers light or dark.
//!
//! iced can do this itself, but on Linux it asks before it opens the window, waits up to 200 ms,
//! and does so even if there is no desktop to ask. Here the query starts early, on its own thread,
//! and only if there is a session bus.

use iced::Subscription;

use super::theme::Mode;

/// Returns the mode that the desktop prefers, if it can be found out before there is a window.
/// Waits for the desktop's answer, but only briefly.
#[cfg(target_os = "linux")]
#[must_use]
pub fn mode() -> Option<Mode> {
    use std::time::Duration;

    use mundy::{Interest, Preferences};

    // A desktop that has not answered by then is not worth delaying the window for; its answer
    // changes the colours when it arrives.
    let patience = Duration::from_millis(80);
    if !has_session_bus() {
        return None;
    }

    Preferences::once_blocking(Interest::ColorScheme, patience)
        .and_then(|preferences| linux_mode(preferences.color_scheme))
}

/// Returns the mode that the desktop prefers, if it can be found out before there is a window. On
/// these systems only the window knows it.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn mode() -> Option<Mode> {
    None
}

/// Reports the modes that the desktop changes to, starting with the current one.
#[cfg(target_os = "linux")]
pub fn modes() -> Subscription<Mode> {
    use iced::futures::StreamExt as _;
    use mundy::{Interest, Preferences};

    if !has_session_bus() {
        return Subscription::none();
    }

    Subscription::run(|| {
        Preferences::stream(Interest::ColorScheme)
            .filter_map(async |preferences| linux_mode(preferences.color_scheme))
    })
}

/// Reports the modes that the desktop changes to.
#[cfg(not(target_os = "linux"))]
pub fn modes() -> Subscription<Mode> {
    iced::system::theme_changes().filter_map(|mode| match mode {
        iced::theme::Mode::Dark => Some(Mode::Dark),
        iced::theme::Mode::Light => Some(Mode::Light),
        iced::theme::Mode::None => None,
    })
}

#[cfg(target_os = "linux")]
fn linux_mode(scheme: mundy::ColorScheme) -> Option<Mode> {
    match scheme {
        mundy::ColorScheme::Dark => Some(Mode::Dark),
        mundy::ColorScheme::Light => Some(Mode::Light),
        mundy::ColorScheme::NoPreference => None,
    }
}

/// Returns whether there is a desktop to ask: the bus is where the D-Bus specification puts it, or
/// its address is set.
#[cfg(target_os = "linux")]
pub(crate) fn has_session_bus() -> bool {
    use std::path::Path;

    crate::environment::variable("DBUS_SESSION_BUS_ADDRESS").is_some()
        || crate::environment::variable("XDG_RUNTIME_DIR")
            .is_some_and(|place| Path::new(&place).join("bus").exists())
}
