//! Show a wizard in a window, or otherwise on the terminal.

#[cfg(target_os = "linux")]
use std::ffi::OsStr;
use std::io::{self, IsTerminal as _};
#[cfg(target_os = "linux")]
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::backend::{self, EffectHandler};
use crate::environment;
use crate::gui::application::{self, Start};
use crate::gui::kept::Kept;
use crate::gui::sheet;
use crate::gui::theme::Chosen;
use crate::locale::Locale;
use crate::terminal::wizard::{Ending, TextWizard};
use crate::terminal::{Console, Output};
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
    /// The pages of the text wizard could not be written, for example since the disk is full.
    #[error("the output could not be written: {}", .0.kind())]
    NotWritten(io::Error),
}

/// How a wizard is to be shown, as its caller asks.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wish {
    /// Never open a window.
    pub(crate) text: bool,
    /// The colours.
    pub(crate) chosen: Chosen,
    /// The answers to give, one after the other, in place of those of a person.
    pub(crate) answers: Option<Vec<String>>,
    /// A program reads the standard output.
    pub(crate) json: bool,
}

impl Wish {
    /// Returns the stream for pages on the terminal.
    const fn output(&self) -> Output {
        if self.json {
            Output::Error
        } else {
            Output::Standard
        }
    }
}

/// The place where the wizard is shown.
#[derive(Debug)]
pub(crate) enum Screen {
    /// On a display.
    Window(application::Preparation, Wish),
    /// On the terminal, on this stream, with these answers if nobody gives them.
    Terminal(Output, Option<Vec<String>>),
}

impl Screen {
    /// Returns the best available place.
    pub(crate) fn best(wish: Wish) -> Result<Self, NotShown> {
        let prefers_text = wish.text || wish.answers.is_some();
        if !prefers_text && has_display() {
            leave_unreachable_wayland();
            return Ok(Self::Window(application::prepare(), wish));
        }
        if prefers_text || io::stdin().is_terminal() {
            return Ok(Self::Terminal(wish.output(), wish.answers));
        }

        Err(NotShown::NoPlace)
    }

    /// Shows a wizard and returns how it was closed. Must not be called from within an async
    /// runtime.
    pub(crate) fn show(self, opening: Opening, locale: &Locale) -> Result<Ending, NotShown> {
        match self {
            Self::Window(preparation, wish) => {
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
                    chosen: wish.chosen,
                    kept: Kept::of_user(),
                };
                match application::run(start, preparation) {
                    Ok(()) => Ok(Ending::Closed),
                    Err(error) => {
                        tracing::warn!(%error, "the terminal takes the window's place");
                        if !io::stdin().is_terminal() {
                            return Err(NotShown::NoPlace);
                        }
                        Self::Terminal(wish.output(), None).show(opening, locale)
                    }
                }
            }
            Self::Terminal(output, answers) => {
                let runtime = backend::runtime()?;
                let Opening {
                    wizard,
                    effects,
                    agent,
                } = opening;
                let locale = Locale::for_terminal(locale.language());
                let was_terminal = output.is_terminal();
                let closed = runtime.block_on(async {
                    TextWizard::new(
                        (wizard, effects),
                        locale,
                        agent,
                        sheet::write_for,
                        match answers {
                            Some(answers) => Console::unattended(output, answers),
                            None => Console::standard(output),
                        },
                    )?
                    .run()
                    .await
                });
                closed.or_else(|error| {
                    // A terminal that has disappeared was closed like a window, and whoever closes a
                    // pipe has read enough.
                    if !was_terminal && error.kind() != io::ErrorKind::BrokenPipe {
                        return Err(NotShown::NotWritten(error));
                    }
                    tracing::info!(%error, "the terminal was closed");
                    Ok(Ending::Closed)
                })
            }
        }
    }
}

/// Returns whether there is a display to open a window on. Windows and macOS always have one,
/// or opening the window fails with an error.
pub(crate) fn has_display() -> bool {
    cfg!(any(windows, target_os = "macos"))
        || is_set("DISPLAY")
        || is_set("WAYLAND_DISPLAY")
        || is_set("WAYLAND_SOCKET")
}

fn is_set(name: &str) -> bool {
    environment::variable(name).is_some()
}

/// Starts the program anew without Wayland where its variable is set, nobody listens there, and X11
/// can be tried: the library for windows goes by the variable alone. Otherwise does nothing.
#[cfg(target_os = "linux")]
pub(crate) fn leave_unreachable_wayland() {
    use std::os::unix::net::UnixStream;
    use std::os::unix::process::CommandExt as _;
    use std::process::Command;

    if !is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET") || !is_set("DISPLAY") {
        return;
    }
    let variable = |name| environment::variable(name).unwrap_or_default();
    let socket = wayland_socket(&variable("WAYLAND_DISPLAY"), &variable("XDG_RUNTIME_DIR"));
    if socket.is_some_and(|path| UnixStream::connect(path).is_ok()) {
        return;
    }
    tracing::info!("Wayland cannot be reached; X11 is tried");
    let mut arguments = std::env::args_os();
    let mut command = match (std::env::current_exe(), arguments.next()) {
        (Ok(program), Some(name)) => {
            let mut command = Command::new(program);
            let _command = command.arg0(name);
            command
        }
        _ => return,
    };
    let error = command.args(arguments).env_remove("WAYLAND_DISPLAY").exec();
    tracing::warn!(%error, "the program could not be started anew");
}

/// Does nothing: there is no Wayland on this system.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn leave_unreachable_wayland() {}

/// Returns the path of the socket of a Wayland display, if it can be known.
#[cfg(target_os = "linux")]
fn wayland_socket(display: &OsStr, runtime: &OsStr) -> Option<PathBuf> {
    let display = Path::new(display);
    if display.is_absolute() {
        return Some(display.to_owned());
    }

    Path::new(runtime)
        .is_absolute()
        .then(|| Path::new(runtime).join(display))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_wayland_display_is_a_name_in_the_runtime_folder_or_a_path() {
        let socket = |display: &str, runtime: &str| wayland_socket(display.as_ref(), runtime.as_ref());

        assert_eq!(
            socket("wayland-0", "/run/user/1000"),
            Some("/run/user/1000/wayland-0".into())
        );
        assert_eq!(socket("/tmp/display", ""), Some("/tmp/display".into()));
        assert_eq!(socket("wayland-0", ""), None);
        assert_eq!(socket("wayland-0", "run"), None);
    }
}
