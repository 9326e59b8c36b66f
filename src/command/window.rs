//! With no command: open the wizard, in a window or on the terminal.

use std::io::{self, IsTerminal as _};
use std::sync::Arc;

use crate::backend::Agent;
use crate::catalogue::Product;
use crate::gui::application::{self, Start};
use crate::locale::Locale;
use crate::terminal::Console;
use crate::terminal::wizard::TextWizard;
use crate::wizard::effect::Effect;
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
        let _written = io::Write::write_all(&mut crate::foreign::stdout(), text.as_bytes());
    }
}

/// Only a demonstration has something to say before its wizard opens.
#[cfg(not(feature = "demo"))]
pub(super) const fn announce(_ground: &Ground, _locale: &Locale) {}

/// A wizard that was just opened, and what carries out its wishes.
#[derive(Debug, Clone)]
pub(crate) struct Opening {
    pub(crate) wizard: Wizard,
    /// What is to be done at once.
    pub(crate) effects: Vec<Effect>,
    pub(crate) agent: Arc<dyn Agent>,
}

/// Why a wizard is not shown.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotShown {
    /// There is neither a display nor a terminal to open it on.
    #[error("neither a display nor a terminal")]
    NoPlace,
    /// The operating system refused something that is needed.
    #[error(transparent)]
    System(#[from] io::Error),
}

impl From<NotShown> for Failure {
    fn from(cause: NotShown) -> Self {
        match cause {
            NotShown::NoPlace => Self::NoPlace,
            NotShown::System(error) => Self::System(error),
        }
    }
}

/// Where the wizard can be shown.
#[derive(Debug)]
pub(crate) enum Place {
    /// On a display.
    Window(application::Preparation),
    /// On the terminal.
    Terminal,
}

impl Place {
    /// The best place there is.
    pub(crate) fn best(prefers_text: bool) -> Result<Self, NotShown> {
        if !prefers_text && has_display() {
            return Ok(Self::Window(application::prepare()));
        }
        if prefers_text || io::stdin().is_terminal() {
            return Ok(Self::Terminal);
        }

        Err(NotShown::NoPlace)
    }

    /// The same, for the commands of the product.
    pub(super) fn find(prefers_text: bool) -> Result<Self, Failure> {
        Ok(Self::best(prefers_text)?)
    }

    /// Opens the product's wizard and returns when it has been closed.
    pub(super) fn open(
        self,
        ground: &Ground,
        locale: &Locale,
        snapshot: Snapshot,
        entry: Entry,
    ) -> Result<(), Failure> {
        let backend = &ground.backend;
        backend.exchange_meanwhile();
        let (wizard, effects) = Wizard::open(
            Arc::clone(backend.catalogue()),
            backend.product().clone(),
            snapshot,
            entry,
        );
        let opening = Opening {
            wizard,
            effects,
            agent: backend.clone(),
        };

        Ok(self.show(opening, locale)?)
    }

    /// Shows a wizard and returns when it has been closed. To be called where no runtime is entered.
    pub(crate) fn show(self, opening: Opening, locale: &Locale) -> Result<(), NotShown> {
        match self {
            Self::Window(preparation) => {
                let Opening {
                    wizard,
                    effects,
                    agent,
                } = opening.clone();
                let start = Start {
                    wizard,
                    effects,
                    backend: agent,
                    locale: Arc::new(Locale::new(locale.language())),
                    mode: None,
                    text_scale: 1.0,
                };
                match application::run(start, preparation) {
                    Ok(()) => Ok(()),
                    Err(error) => {
                        tracing::warn!(%error, "the terminal takes the window's place");
                        if !io::stdin().is_terminal() {
                            show_box(opening.wizard.product(), locale);
                            return Err(NotShown::NoPlace);
                        }
                        Self::Terminal.show(opening, locale)
                    }
                }
            }
            Self::Terminal => {
                let runtime = Ground::runtime()?;
                let Opening {
                    wizard,
                    effects,
                    agent,
                } = opening;
                let locale = Locale::new(locale.language());
                let closed = runtime.block_on(async {
                    TextWizard::new((wizard, effects), locale, agent, Console::standard())?
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
fn show_box(product: &Product, locale: &Locale) {
    let _answer = rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(product.name.get(locale.language().tag()))
        .set_description(locale.text("command-no-place"))
        .show();
}

/// Whether there is something to open a window on. Elsewhere than on Unix there always is, or opening it will tell.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());

    cfg!(any(windows, target_os = "macos"))
        || is_set("DISPLAY")
        || is_set("WAYLAND_DISPLAY")
        || is_set("WAYLAND_SOCKET")
}
