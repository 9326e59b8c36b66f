//! The desktop's preferences: light or dark, contrast, motion, and whether access keys are always
//! underlined.
//!
//! iced can ask for the colours itself, but on Linux it asks before it opens the window, waits up to 200 ms,
//! and does so even if there is no desktop to ask. Here the query starts early, on its own thread,
//! and only if there is a session bus.

use iced::Subscription;

use super::theme::{Chosen, Contrast, Mode, Scheme};

/// What the desktop prefers; `None` where it does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Desktop {
    /// Light or dark.
    pub mode: Option<Mode>,
    /// The contrast.
    pub contrast: Option<Contrast>,
    /// True if nothing is to move.
    pub is_still: Option<bool>,
}

impl From<Mode> for Desktop {
    fn from(mode: Mode) -> Self {
        Self {
            mode: Some(mode),
            ..Self::default()
        }
    }
}

impl Desktop {
    /// Returns what is known after a later answer.
    #[must_use]
    pub fn then(self, later: Self) -> Self {
        Self {
            mode: later.mode.or(self.mode),
            contrast: later.contrast.or(self.contrast),
            is_still: later.is_still.or(self.is_still),
        }
    }

    /// Returns the scheme for a user who chose this.
    #[must_use]
    pub fn scheme(self, chosen: Chosen) -> Scheme {
        Scheme {
            mode: chosen.mode.or(self.mode).unwrap_or_default(),
            contrast: chosen.contrast.or(self.contrast).unwrap_or_default(),
        }
    }
}

/// Returns what the desktop prefers, as far as it can be found out before there is a window. Waits
/// for the desktop's answer, but only briefly.
#[cfg(target_os = "linux")]
#[must_use]
pub fn desktop() -> Desktop {
    use std::time::Duration;

    use mundy::Preferences;

    // A desktop that has not answered by then is not worth delaying the window for; its answer
    // changes the colours when it arrives.
    let patience = Duration::from_millis(80);
    if !has_session_bus() {
        return Desktop::default();
    }

    Preferences::once_blocking(interest(), patience).map_or_else(Desktop::default, told)
}

/// Returns what the user chose in the settings of Windows. A contrast theme decides by its background
/// whether it is light or dark; else that is a setting for programs.
#[cfg(windows)]
#[must_use]
pub fn desktop() -> Desktop {
    let is_light: Option<u32> = setting(
        r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize",
        "AppsUseLightTheme",
    );
    let mode = is_light.map(|is_light| if is_light == 0 { Mode::Dark } else { Mode::Light });
    let flags: Option<String> = setting(r"Control Panel\Accessibility\HighContrast", "Flags");
    let contrast = flags.as_deref().and_then(windows::contrast);
    let window: Option<String> = setting(r"Control Panel\Colors", "Window");
    let themed = window
        .as_deref()
        .filter(|_| contrast == Some(Contrast::More))
        .and_then(windows::mode);

    Desktop {
        mode: themed.or(mode),
        contrast,
        is_still: bytes(r"Control Panel\Desktop", "UserPreferencesMask")
            .as_deref()
            .and_then(windows::is_still),
    }
}

/// What the settings of Windows mean.
#[cfg(any(windows, test))]
mod windows {
    use iced::Color;

    use super::{Contrast, Mode};
    use crate::gui::theme;

    /// Reads the flags of high contrast; the first bit is `HCF_HIGHCONTRASTON`.
    pub(super) fn contrast(flags: &str) -> Option<Contrast> {
        let flags: u32 = flags.trim().parse().ok()?;

        Some(if flags & 1 == 1 {
            Contrast::More
        } else {
            Contrast::Usual
        })
    }

    /// Returns whether a background is light or dark: red, green and blue in decimal.
    pub(super) fn mode(background: &str) -> Option<Mode> {
        let parts: Vec<u8> = background
            .split_whitespace()
            .map(|part| part.parse().ok())
            .collect::<Option<_>>()?;
        let &[red, green, blue] = parts.as_slice() else {
            return None;
        };
        let behind = Color::from_rgb8(red, green, blue);
        let is_light = theme::contrast(Color::BLACK, behind) > theme::contrast(Color::WHITE, behind);

        Some(if is_light { Mode::Light } else { Mode::Dark })
    }

    /// Reads the mask of the user's preferences. Its bit 33 is `SPI_GETCLIENTAREAANIMATION`, which
    /// "Animation effects" sets: the parameters from 0x1000 on have two numbers for each bit.
    pub(super) fn is_still(mask: &[u8]) -> Option<bool> {
        const BIT: usize = (0x1042 - 0x1000) / 2;

        mask.get(BIT / 8).map(|byte| byte & (1 << (BIT % 8)) == 0)
    }
}

/// Returns what the desktop prefers, if it can be found out before there is a window. On these
/// systems only the window knows it.
#[cfg(not(any(target_os = "linux", windows)))]
#[must_use]
pub fn desktop() -> Desktop {
    Desktop::default()
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
    settings(path)?.get_value(name).ok()
}

/// Returns a setting of the user in the registry that consists of bytes.
#[cfg(windows)]
fn bytes(path: &str, name: &str) -> Option<Vec<u8>> {
    Some(settings(path)?.get_raw_value(name).ok()?.bytes.to_vec())
}

/// Opens a key of the user in the registry.
#[cfg(windows)]
fn settings(path: &str) -> Option<winreg::RegKey> {
    let user = winreg::RegKey::predef(winreg::enums::HKEY_CURRENT_USER);

    user.open_subkey(path).ok()
}

/// Reports what the desktop prefers whenever that changes, starting with the current state.
#[cfg(target_os = "linux")]
pub fn changes() -> Subscription<Desktop> {
    use iced::futures::StreamExt as _;
    use mundy::Preferences;

    if !has_session_bus() {
        return Subscription::none();
    }

    Subscription::run(|| Preferences::stream(interest()).map(told))
}

/// Reports what the desktop prefers whenever the window learns of a change.
#[cfg(not(target_os = "linux"))]
pub fn changes() -> Subscription<Desktop> {
    iced::system::theme_changes().map(|changed| {
        let window = match changed {
            iced::theme::Mode::Dark => Some(Mode::Dark),
            iced::theme::Mode::Light => Some(Mode::Light),
            iced::theme::Mode::None => None,
        };
        let window = Desktop {
            mode: window,
            ..Desktop::default()
        };

        // Where the settings can be read, the window only knows that something changed.
        window.then(desktop())
    })
}

#[cfg(target_os = "linux")]
fn interest() -> mundy::Interest {
    use mundy::Interest;

    Interest::ColorScheme | Interest::Contrast | Interest::ReducedMotion
}

/// Returns what the portal said. It has no word for a usual contrast and for usual motion, and says
/// nothing where they are not asked to be other.
#[cfg(target_os = "linux")]
fn told(preferences: mundy::Preferences) -> Desktop {
    Desktop {
        mode: match preferences.color_scheme {
            mundy::ColorScheme::Dark => Some(Mode::Dark),
            mundy::ColorScheme::Light => Some(Mode::Light),
            mundy::ColorScheme::NoPreference => None,
        },
        contrast: Some(if preferences.contrast.is_more() {
            Contrast::More
        } else {
            Contrast::Usual
        }),
        is_still: Some(preferences.reduced_motion.is_reduce()),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_of_windows_are_read() {
        assert_eq!(windows::contrast("126"), Some(Contrast::Usual));
        assert_eq!(windows::contrast("127"), Some(Contrast::More));
        assert_eq!(windows::contrast("on"), None);
        assert_eq!(windows::mode("255 255 255"), Some(Mode::Light));
        assert_eq!(windows::mode("45 50 54"), Some(Mode::Dark));
        for nothing in ["", "1 2", "1 2 3 4", "256 0 0"] {
            assert_eq!(windows::mode(nothing), None, "{nothing}");
        }
        let animated = [0x9E, 0x3E, 0x07, 0x80, 0x12, 0, 0, 0];
        let still = [0x90, 0x12, 0x03, 0x80, 0x10, 0, 0, 0];
        assert_eq!(windows::is_still(&animated), Some(false));
        assert_eq!(windows::is_still(&still), Some(true));
        assert_eq!(windows::is_still(&animated[..4]), None);
    }

    #[test]
    fn what_the_user_chose_goes_before_the_desktop_and_the_latest_answer_before_others() {
        let first = Desktop {
            mode: Some(Mode::Dark),
            contrast: Some(Contrast::More),
            is_still: Some(true),
        };
        let desktop = first.then(Mode::Light.into());
        assert_eq!(desktop.is_still, Some(true));
        let scheme = desktop.scheme(Chosen::default());
        assert_eq!((scheme.mode, scheme.contrast), (Mode::Light, Contrast::More));
        let chosen = Chosen {
            mode: Some(Mode::Dark),
            contrast: Some(Contrast::Usual),
        };
        assert_eq!(desktop.scheme(chosen), Mode::Dark.into());
    }
}
