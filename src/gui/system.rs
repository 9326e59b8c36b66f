//! Ask the desktop whether it prefers light or dark.
//!
//! iced can do this by itself, but on Linux it asks before it opens the window, waits up to 200 ms, and does so even where there is nobody
//! to ask. Here the question is asked early, on a thread of its own, and only where there is a session bus.

use iced::Subscription;

use super::theme::Mode;

/// The mode that the desktop prefers, if it can be learned before there is a window. Waits until the desktop answers, but not for long.
#[cfg(target_os = "linux")]
#[must_use]
pub fn mode() -> Option<Mode> {
    use std::time::Duration;

    use mundy::{Interest, Preferences};

    // A desktop that does not answer by then is not worth a later window; its answer changes the colours when it comes.
    let patience = Duration::from_millis(80);
    if !has_session_bus() {
        return None;
    }

    Preferences::once_blocking(Interest::ColorScheme, patience)
        .and_then(|preferences| linux_mode(preferences.color_scheme))
}

/// The mode that the desktop prefers, if it can be learned before there is a window. Here the window knows.
#[cfg(not(target_os = "linux"))]
#[must_use]
pub fn mode() -> Option<Mode> {
    None
}

/// The modes that the desktop changes to, beginning with the present one.
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

/// The modes that the desktop changes to.
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

/// Whether a desktop can be asked: the bus is where the D-Bus specification puts it, or named.
#[cfg(target_os = "linux")]
pub(crate) fn has_session_bus() -> bool {
    use std::env;
    use std::path::Path;

    env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some()
        || env::var_os("XDG_RUNTIME_DIR").is_some_and(|place| Path::new(&place).join("bus").exists())
}
