//! Runs the console in a window, with the widgets of the wizard.

mod reading;
mod state;
mod view;

use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

use iced::{Size, window};
use jiff::Timestamp;

use crate::gui::font::{self, Fonts};
use crate::gui::kept::Kept;
use crate::gui::theme::{Chosen, TextStyle};
use crate::gui::{application, mark, reader, system};
use crate::locale::Locale;

use super::Desk;
use super::effect::Effect;
use super::event::Moment;
use super::runner::RequestRunner;

pub use state::{DeskProgram, Message, State};
pub use view::{Looks, SIDE, view};

/// The application ID of the window for the desktop.
pub const APPLICATION_ID: &str = "kakunin-desk";
/// The initial size of the window in logical pixels.
pub const SIZE: Size = Size::new(1180.0, 760.0);
/// The smallest size in logical pixels in which everything can be used.
const LEAST_SIZE: Size = Size::new(720.0, 400.0);

/// The initial state of the window.
#[derive(Debug)]
pub struct Start {
    /// The console, and the effects that it requests first.
    pub desk: Mutex<Option<(Desk, Vec<Effect>)>>,
    /// The agent that carries out requests.
    pub agent: Arc<RequestRunner>,
    /// The agent's language.
    pub locale: Arc<Locale>,
    /// The colours that the user chose.
    pub chosen: Chosen,
    /// What the user's windows keep.
    pub kept: Kept,
}

/// Opens the window and returns when it has been closed.
///
/// # Errors
/// [`application::Error::NoWindow`] if there is no display.
pub fn run(start: Start) -> Result<(), application::Error> {
    let (vendor, faces) = {
        let desk = start.desk.lock().unwrap_or_else(PoisonError::into_inner);
        let catalogue = desk.as_ref().map(|(desk, _)| Arc::clone(&desk.catalogue));
        (catalogue, std::thread::spawn(font::load))
    };
    if let Some(catalogue) = &vendor {
        system::identify(&catalogue.vendor.id, "help-desk");
    }
    let icon = vendor
        .and_then(|catalogue| mark::decode(catalogue.vendor.icon.png()))
        .and_then(|picture| picture.icon());
    let settings = window::Settings {
        size: SIZE,
        min_size: Some(LEAST_SIZE),
        icon,
        exit_on_close_request: false,
        visible: !reader::OPENS_HIDDEN,
        platform_specific: application::platform(APPLICATION_ID),
        ..window::Settings::default()
    };
    drop(faces);
    let is_open = Arc::new(AtomicBool::new(false));
    let shown = Arc::clone(&is_open);
    let desktop = system::desktop();
    let boot = move || State::new(&start, desktop, Timestamp::now(), Arc::clone(&shown));
    let program = iced::application(
        boot,
        |state: &mut State, message: Message| state.update(message, moment()),
        State::view,
    )
    .title(State::title)
    .theme(State::theme)
    .subscription(State::subscription)
    .default_font(Fonts::default().face(TextStyle::Body))
    .window(settings);

    application::open(&is_open, || program.run())
}

/// Returns the current moment. Without random numbers, cases are numbered by the clock, which is
/// good enough to tell them apart.
fn moment() -> Moment {
    let now = Timestamp::now();
    let chance = getrandom::u32().unwrap_or_else(|_| now.subsec_nanosecond().unsigned_abs());

    Moment { now, chance }
}
