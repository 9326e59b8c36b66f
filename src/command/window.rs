//! With no command: open the wizard, in a window or on the terminal.

use std::io::{self, IsTerminal as _};
use std::sync::Arc;

use crate::gui::application::{self, Start};
use crate::locale::Locale;
use crate::terminal::Console;
use crate::terminal::wizard::TextWizard;
use crate::wizard::snapshot::Snapshot;
use crate::wizard::{Entry, Wizard};

use super::exit::Exit;
use super::ground::Ground;
use super::report::{Failure, Report};
use super::status;

pub(super) fn run(ground: Ground, locale: &Locale, prefers_text: bool) -> Result<Report, Failure> {
    // A window makes itself ready while the rest is done.
    let place = Place::find(prefers_text)?;
    let ground = ground.with_service()?;
    announce(&ground, locale);
    let snapshot = ground.backend.snapshot()?;
    place.open(&ground, locale, snapshot, Entry::Account)?;
    let snapshot = ground.backend.snapshot()?;

    Ok(Report {
        text: String::new(),
        json: status::json(&ground, &snapshot).into(),
        exit: Exit::Done,
    })
}

/// Says what there is to try, before the demonstration's wizard opens.
#[cfg(feature = "demo")]
pub(super) fn announce(ground: &Ground, locale: &Locale) {
    if let Some(text) = super::demo::introduction(ground, locale) {
        // Whoever starts it from a menu does not see it; the README says the same.
        let _written = io::Write::write_all(&mut io::stdout().lock(), text.as_bytes());
    }
}

/// Only a demonstration has something to say before its wizard opens.
#[cfg(not(feature = "demo"))]
pub(super) const fn announce(_ground: &Ground, _locale: &Locale) {}

/// Where the wizard can be shown.
#[derive(Debug)]
pub(super) enum Place {
    /// On a display.
    Window(application::Preparation),
    /// On the terminal.
    Terminal,
}

impl Place {
    /// The best place there is.
    pub(super) fn find(prefers_text: bool) -> Result<Self, Failure> {
        if !prefers_text && has_display() {
            return Ok(Self::Window(application::prepare()));
        }
        if prefers_text || io::stdin().is_terminal() {
            return Ok(Self::Terminal);
        }

        Err(Failure::NoPlace)
    }

    /// Opens the wizard and returns when it has been closed.
    pub(super) fn open(
        self,
        ground: &Ground,
        locale: &Locale,
        snapshot: Snapshot,
        entry: Entry,
    ) -> Result<(), Failure> {
        ground.backend.exchange_meanwhile();

        match self {
            Self::Window(preparation) => {
                let (wizard, effects) = opened(ground, snapshot.clone(), entry);
                let start = Start {
                    wizard,
                    effects,
                    backend: Arc::clone(&ground.backend),
                    locale: Arc::new(Locale::new(locale.language())),
                    mode: None,
                    text_scale: 1.0,
                };
                match application::run(start, preparation) {
                    Ok(()) => Ok(()),
                    Err(error) => {
                        tracing::warn!(%error, "the terminal takes the window's place");
                        if !io::stdin().is_terminal() {
                            show_box(ground, locale);
                            return Err(Failure::NoPlace);
                        }
                        Self::Terminal.open(ground, locale, snapshot, entry)
                    }
                }
            }
            Self::Terminal => {
                let runtime = Ground::runtime()?;
                let opened = opened(ground, snapshot, entry);
                let locale = Locale::new(locale.language());
                let backend = Arc::clone(&ground.backend);
                let closed = runtime.block_on(async {
                    TextWizard::new(opened, locale, backend, Console::standard())?
                        .run()
                        .await
                });
                // A terminal that is gone has been closed like a window.
                if let Err(error) = closed {
                    tracing::info!(%error, "the terminal was closed");
                }

                Ok(())
            }
        }
    }
}

/// Tells in the system's own box that no window could be opened, to whoever started the program without a terminal. Where even
/// that cannot be shown, it is told on the standard error as always.
fn show_box(ground: &Ground, locale: &Locale) {
    let _answer = rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(ground.product_name(locale))
        .set_description(locale.text("command-no-place"))
        .show();
}

fn opened(ground: &Ground, snapshot: Snapshot, entry: Entry) -> (Wizard, Vec<crate::wizard::effect::Effect>) {
    let backend = &ground.backend;

    Wizard::open(
        Arc::clone(backend.catalogue()),
        backend.product().clone(),
        snapshot,
        entry,
    )
}

/// Whether there is something to open a window on. Elsewhere than on Unix there always is, or opening it will tell.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());

    cfg!(any(windows, target_os = "macos"))
        || is_set("DISPLAY")
        || is_set("WAYLAND_DISPLAY")
        || is_set("WAYLAND_SOCKET")
}
