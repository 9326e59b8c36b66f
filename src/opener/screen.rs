//! Show a wizard in a window, or otherwise on the terminal.

use std::io::{self, IsTerminal as _};
use std::sync::Arc;

use crate::backend::{self, EffectHandler};
use crate::catalogue::Product;
use crate::gui::application::{self, Start};
use crate::gui::sheet;
use crate::locale::Locale;
use crate::terminal::Console;
use crate::terminal::wizard::TextWizard;
use crate::wizard::Wizard;
use crate::wizard::effect::Effect;

/// A wizard that was just opened, and the agent that carries out its requests.
#[derive(Debug, Clone)]
pub(crate) struct Opening {
    pub(crate) wizard: Wizard,
    /// The effects to carry out at once.
    pub(crate) effects: Vec<Effect>,
    pub(crate) agent: Arc<dyn EffectHandler>,
}

/// An error that occurs when a wizard cannot be shown.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotShown {
    /// There is neither a display nor a terminal.
    #[error("neither a display nor a terminal")]
    NoPlace,
    /// The operating system refused something that is needed.
    #[error(transparent)]
    System(#[from] io::Error),
}

/// The place where the wizard is shown.
#[derive(Debug)]
pub(crate) enum Screen {
    /// On a display.
    Window(application::Preparation),
    /// On the terminal.
    Terminal,
}

impl Screen {
    /// Returns the best available place.
    pub(crate) fn best(prefers_text: bool) -> Result<Self, NotShown> {
        if !prefers_text && has_display() {
            return Ok(Self::Window(application::prepare()));
        }
        if prefers_text || io::stdin().is_terminal() {
            return Ok(Self::Terminal);
        }

        Err(NotShown::NoPlace)
    }

    /// Shows a wizard and returns when it has been closed. Must not be called from within an async
    /// runtime.
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
                let runtime = backend::runtime()?;
                let Opening {
                    wizard,
                    effects,
                    agent,
                } = opening;
                let locale = Locale::new(locale.language());
                let closed = runtime.block_on(async {
                    TextWizard::new(
                        (wizard, effects),
                        locale,
                        agent,
                        sheet::write_for,
                        Console::standard(),
                    )?
                    .run()
                    .await
                });
                // A terminal that has disappeared was closed like a window.
                if let Err(error) = closed {
                    tracing::info!(%error, "the terminal was closed");
                }

                Ok(())
            }
        }
    }
}

/// Reports in a message box of the system that no window could be opened, for a user who started
/// the program without a terminal. If the box cannot be shown either, the message still goes to
/// standard error.
fn show_box(product: &Product, locale: &Locale) {
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(product.name.get(locale.language().tag()))
        .set_description(locale.text("command-no-place"))
        .show();
}

/// Returns whether there is a display to open a window on. Windows and macOS always have one,
/// or opening the window fails with an error.
fn has_display() -> bool {
    let is_set = |name| crate::environment::variable(name).is_some();

    cfg!(any(windows, target_os = "macos"))
        || is_set("DISPLAY")
        || is_set("WAYLAND_DISPLAY")
        || is_set("WAYLAND_SOCKET")
}
