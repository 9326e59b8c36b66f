//! The desktop's preferences: light or dark, and whether access keys are always underlined.
//!
//! iced can ask for the colours itself, but on Linux it asks before it opens the window, waits up to 200 ms,
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

/// Returns the mode that the user chose for programs in the settings of Windows.
#[cfg(windows)]
#[must_use]
pub fn mode() -> Option<Mode> {
    let is_light: u32 = setting(
        r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize",
        "AppsUseLightTheme",
    )?;

    Some(if is_light == 0 { Mode::Dark } else { Mode::Light })
}

/// Returns the mode that the desktop prefers, if it can be found out before there is a window. On
/// these systems only the window knows it.
#[cfg(not(any(target_os = "linux", windows)))]
#[must_use]
pub fn mode() -> Option<Mode> {
    None
}

/// Names the program for the task bar (`AppUserModelID`): its windows form one button, under which
/// one can pin them, apart from those of other vendors and products that use the same program.
#[cfg(windows)]
pub(crate) fn identify(vendor: &str, program: &str) {
    /// The greatest length of a name, in characters (Windows' own limit).
    const LONGEST: usize = 128;

    let name: String = format!("Kakunin.{vendor}.{program}")
        .replace(' ', "-")
        .chars()
        .take(LONGEST)
        .collect();
    if let Err(error) = winsafe::SetCurrentProcessExplicitAppUserModelID(&name) {
        tracing::info!(%error, "the task bar was not told the program's name");
    }
}

/// Does nothing: the desktop knows the program by its application ID, or by its bundle.
#[cfg(not(windows))]
pub(crate) const fn identify(_vendor: &str, _program: &str) {}

/// Returns whether access keys are underlined before Alt is pressed: a setting of the user ("Underline
/// access keys"), which is usually off.
#[cfg(windows)]
#[must_use]
pub(crate) fn underlines_access_keys() -> bool {
    setting::<String>(r"Control Panel\Accessibility\Keyboard Preference", "On").is_some_and(|on| on == "1")
}

/// Returns whether access keys are underlined before Alt is pressed; only Windows waits for it.
#[cfg(not(windows))]
#[must_use]
pub(crate) const fn underlines_access_keys() -> bool {
    true
}

/// Returns a setting of the user in the registry.
#[cfg(windows)]
fn setting<T: winreg::types::FromRegValue>(path: &str, name: &str) -> Option<T> {
    let user = winreg::RegKey::predef(winreg::enums::HKEY_CURRENT_USER);

    user.open_subkey(path).ok()?.get_value(name).ok()
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
    iced::system::theme_changes().filter_map(|changed| {
        // Where the settings can be read, the window only knows that something changed.
        mode().or(match changed {
            iced::theme::Mode::Dark => Some(Mode::Dark),
            iced::theme::Mode::Light => Some(Mode::Light),
            iced::theme::Mode::None => None,
        })
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
