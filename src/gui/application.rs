//! Runs the wizard in a window.
//!
//! The wizard decides and the backend acts. The driver of the window connects them: it turns keys
//! and clicks into events, effects into tasks, and a page into a view.

mod dialog;
mod keeper;
mod opening;
mod state;

use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use iced::window;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::backend::EffectHandler;
use crate::locale::Locale;
use crate::page::PageName;
use crate::wizard::Wizard;
use crate::wizard::effect::Effect;

use super::kept::Kept;
use super::system::{self, Desktop};
use super::theme::Chosen;
use super::{font, mark, reader};

pub use state::{Message, Signal, State, WizardProgram};

/// The application ID of the window for the desktop, under the program's own name: the name of the
/// desktop entry.
pub const APPLICATION_ID: &str = "kakunin";

/// Returns the application ID of a vendor's program: the labels of the vendor's id in reverse, and the
/// name of the program, so that a desktop tells two vendors' windows apart.
fn application_id(vendor: &str, program: Option<&str>) -> String {
    match program {
        Some(program) if program != APPLICATION_ID => {
            let labels: Vec<&str> = vendor.rsplit('.').chain([program]).collect();
            labels.join(".")
        }
        _ => APPLICATION_ID.to_owned(),
    }
}

/// The initial size of the window in logical pixels.
const SIZE: (f32, f32) = (760.0, 600.0);
/// The initial size of the notice shown when a product starts: no larger than it needs.
const NOTICE_SIZE: (f32, f32) = (760.0, 540.0);

/// The smallest size in logical pixels in which everything can be used.
const LEAST_SIZE: (f32, f32) = (640.0, 400.0);

/// True if the window is on the screen before its first picture is drawn. On Linux it appears with
/// the picture, so that nobody sees it empty; other systems do not draw hidden windows.
const OPENS_VISIBLE: bool = !cfg!(target_os = "linux");

/// The initial state of the window.
#[derive(Debug, Clone)]
pub struct Start {
    /// The wizard.
    pub wizard: Wizard,
    /// The effects that opening the wizard requests.
    pub effects: Vec<Effect>,
    /// The backend that carries out requests.
    pub backend: Arc<dyn EffectHandler>,
    /// The language.
    pub locale: Arc<Locale>,
    /// The colours that the user chose.
    pub chosen: Chosen,
    /// What the user's windows keep.
    pub kept: Kept,
}

/// The reason why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no display, or it cannot be drawn on.
    #[error("no window could be opened")]
    NoWindow,
}

/// The preparations that run while the caller is still occupied: the font faces, the time zone and
/// the desktop's preference.
#[derive(Debug)]
pub struct Preparation {
    desktop: JoinHandle<Desktop>,
}

/// Starts the preparations for a window, on their own threads. To be called as soon as it is clear
/// that there will be a window.
#[must_use]
pub fn prepare() -> Preparation {
    // The first view waits for these, not this function.
    let _faces = thread::spawn(font::load);
    // The name of the zone is looked up among all that the system knows, in a millisecond.
    let _zone = thread::spawn(TimeZone::system);

    Preparation {
        desktop: thread::spawn(system::desktop),
    }
}

impl Preparation {
    fn desktop(self) -> Desktop {
        self.desktop.join().unwrap_or_default()
    }
}

/// Opens the window and returns when it has been closed.
///
/// # Errors
/// [`Error::NoWindow`] if there is no display. Nothing has been done then, so the caller can
/// continue without a window.
pub fn run(start: Start, preparation: Preparation) -> Result<(), Error> {
    system::identify(&start.wizard.catalogue().vendor.id, &start.wizard.product().id);
    let icon = mark::decode(start.wizard.catalogue().vendor.icon.png()).and_then(|picture| picture.icon());
    let program = std::env::current_exe()
        .ok()
        .and_then(|path| Some(path.file_stem()?.to_str()?.to_owned()));
    // The notice shown when a product starts has a small window.
    let size = match start.wizard.step().name() {
        PageName::Notice => NOTICE_SIZE,
        _ => SIZE,
    };
    let settings = window::Settings {
        size: size.into(),
        min_size: Some(LEAST_SIZE.into()),
        exit_on_close_request: false,
        visible: OPENS_VISIBLE && !reader::OPENS_HIDDEN,
        icon,
        platform_specific: platform(&application_id(
            &start.wizard.catalogue().vendor.id,
            program.as_deref(),
        )),
        ..window::Settings::default()
    };
    let is_open = Arc::new(AtomicBool::new(false));
    let shown = Arc::clone(&is_open);
    // iced may boot a program more than once, for example for time travel; the desktop is asked
    // once.
    let preparation = Mutex::new(Some(preparation));
    let boot = move || {
        let asked = preparation.lock().ok().and_then(|mut waiting| waiting.take());
        let desktop = asked.map_or_else(Desktop::default, Preparation::desktop);

        State::new(&start, desktop, Timestamp::now(), Arc::clone(&shown))
    };
    let program = iced::application(
        boot,
        |state: &mut State, message: Message| state.update(message, Timestamp::now()),
        State::view,
    )
    .title(State::title)
    .theme(State::theme)
    .subscription(State::subscription)
    .default_font(font::Fonts::default().face(super::theme::TextStyle::Body))
    .window(settings);

    open(&is_open, || program.run())
}

/// Returns the settings for the desktop: the name of the window's desktop entry.
#[cfg(target_os = "linux")]
pub(crate) fn platform(application_id: &str) -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific {
        application_id: application_id.to_owned(),
        ..Default::default()
    }
}

/// Returns the settings for the desktop; there are none on this system.
#[cfg(not(target_os = "linux"))]
pub(crate) fn platform(_application_id: &str) -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific::default()
}

/// Turns a panic before the first view into an error: without a display, the library for the window
/// system panics instead of returning an error.
pub(crate) fn open(is_open: &Arc<AtomicBool>, run: impl FnOnce() -> iced::Result) -> Result<(), Error> {
    let usual = Arc::new(panic::take_hook());
    let quiet = {
        let (usual, is_open) = (Arc::clone(&usual), Arc::clone(is_open));
        move |info: &panic::PanicHookInfo<'_>| {
            if is_open.load(Ordering::Relaxed) {
                usual(info);
            }
        }
    };
    panic::set_hook(Box::new(quiet));
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    panic::set_hook(Box::new(move |info| usual(info)));

    match result {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => {
            tracing::debug!(%error, "no window could be opened");
            Err(Error::NoWindow)
        }
        Err(cause) if is_open.load(Ordering::Relaxed) => panic::resume_unwind(cause),
        Err(cause) => {
            let words = cause
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| cause.downcast_ref::<&str>().copied());
            tracing::debug!(cause = words, "no window could be opened");
            Err(Error::NoWindow)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_before_the_first_view_is_an_error_and_later_stays_a_panic() {
        let is_open = Arc::new(AtomicBool::new(false));
        let result = open(&is_open, || panic!("no display here"));
        assert!(matches!(result, Err(Error::NoWindow)));

        let later = panic::catch_unwind(|| {
            let is_open = Arc::new(AtomicBool::new(false));
            open(&Arc::clone(&is_open), || {
                is_open.store(true, Ordering::Relaxed);
                panic::resume_unwind(Box::new("a mistake"))
            })
        });
        assert!(later.is_err());
    }
}
