//! Where a wizard can be shown: in a window, else on the terminal.

use std::io::{self, IsTerminal as _};
use std::sync::Arc;

use crate::backend::Agent;
use crate::catalogue::Product;
use crate::gui::application::{self, Start};
use crate::gui::sheet;
use crate::locale::Locale;
use crate::terminal::Console;
use crate::terminal::wizard::TextWizard;
use crate::wizard::Wizard;
use crate::wizard::effect::Effect;

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
                let runtime = tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build()?;
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
