//! The command line of the console.

use std::io::Write as _;
#[cfg(feature = "demo")]
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use clap::{CommandFactory as _, Parser};
#[cfg(feature = "demo")]
use zeroize::Zeroizing;

use crate::catalogue::address::{self, NotAService};
use crate::codes::secret;
use crate::command_line;
use crate::environment;
use crate::fault::Fault;
use crate::foreign;
use crate::gui::kept::Kept;
use crate::gui::theme::{Chosen, Contrast, Mode};
#[cfg(feature = "demo")]
use crate::installed::folders;
use crate::locale::{self, Language, Locale};
use crate::opener::screen::leave_unreachable_wayland;
use crate::opener::{NoVendor, Vendor, message_box};

use super::Desk;
#[cfg(feature = "demo")]
use super::effect::Token;
use super::runner::RequestRunner;
use super::window::{self, Start};

/// The console of the help desk: an installation ID in, a confirmation ID out.
#[derive(Debug, Parser)]
#[command(name = "kakunin-desk", version)]
struct Arguments {
    /// The vendor's catalogue; else the one beside the program or in the system's folders.
    #[arg(long, value_name = "FILE", env = "KAKUNIN_CATALOGUE")]
    catalogue: Option<PathBuf>,
    /// Ask this service instead of those that the catalogue names.
    #[arg(long, value_name = "ADDRESS")]
    service: Option<String>,
    /// The language of the console, for example ja.
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Show the messages in this folder of translations, TAG/*.ftl, in place of the program's.
    #[arg(long, value_name = "FOLDER")]
    locales: Option<PathBuf>,
    /// Light or dark; else as the desktop has it.
    #[arg(long, value_name = "MODE", value_parser = mode)]
    mode: Option<Mode>,
    /// High contrast (more) or not (usual); else as the desktop has it.
    #[arg(long, value_name = "CONTRAST", value_parser = contrast)]
    contrast: Option<Contrast>,
    /// Answer this request file once somebody is signed in; the response is written beside it.
    #[arg(long, value_name = "FILE")]
    request: Option<PathBuf>,
    /// Do not use the system's keyring: the token is forgotten with the window.
    #[arg(long)]
    no_keyring: bool,
    /// The folder of the demonstration's state, if no vendor is installed.
    #[arg(long, value_name = "FOLDER")]
    state: Option<PathBuf>,
}

/// Reads the address of a service: encrypted, or on this computer for trials.
fn service(text: &str) -> Result<String, NotAService> {
    let address = address::of_service(text)?;

    address::is_secure_or_here(&address)
        .then_some(address)
        .ok_or(NotAService::Other)
}

fn mode(text: &str) -> Result<Mode, &'static str> {
    named(&Mode::NAMES, text).ok_or("light or dark")
}

fn contrast(text: &str) -> Result<Contrast, &'static str> {
    named(&Contrast::NAMES, text).ok_or("more or usual")
}

fn named<T: Copy>(names: &[(&str, T)], text: &str) -> Option<T> {
    names
        .iter()
        .find(|(name, _)| *name == text)
        .map(|(_, value)| *value)
}

/// The reason why the console could not be opened.
#[derive(Debug, thiserror::Error)]
enum NotOpened {
    #[error("{0}")]
    Fault(#[from] Fault),
    #[error(transparent)]
    NotAService(#[from] NotAService),
    #[error(transparent)]
    NoVendor(#[from] NoVendor),
    #[error(transparent)]
    Window(#[from] crate::gui::application::Error),
}

impl NotOpened {
    /// Returns the words for the terminal: those of a fault in the user's language, with its next
    /// step.
    fn told(&self, locale: &Locale) -> String {
        match self {
            Self::Fault(fault) | Self::NoVendor(NoVendor::Fault(fault)) => locale.fault_in_lines(fault),
            error => format!("kakunin-desk: {error}"),
        }
    }
}

/// Returns the grammar of the arguments, for manuals.
#[must_use]
pub fn grammar() -> clap::Command {
    Arguments::command()
}

/// Opens the console. The exit code is 0 when it was closed, and 1 if it could not be opened.
#[must_use]
pub fn run() -> ExitCode {
    let arguments = match command_line::parse::<Arguments>() {
        Ok((arguments, _)) => arguments,
        Err(unparsed) => {
            let title = Locale::new(Language::of_system()).text("message-title-desk");
            message_box::show_unless_read(&title, &unparsed.words(), unparsed.is_error());
            return unparsed.shown();
        }
    };

    let language = locale::chosen(arguments.lang.as_deref(), arguments.locales.as_deref())
        .unwrap_or_else(Language::of_system);
    let locale = Arc::new(Locale::new(language));

    match open(&arguments, Arc::clone(&locale)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let told = error.told(&Locale::for_terminal(language));
            let told = secret::hidden(&told);
            message_box::show_unless_read(&locale.text("message-title-desk"), &told, true);
            let _shown = writeln!(foreign::stderr(), "{told}");
            match error {
                NotOpened::NotAService(_) => ExitCode::from(command_line::MISUSE),
                _ => ExitCode::FAILURE,
            }
        }
    }
}

fn open(arguments: &Arguments, locale: Arc<Locale>) -> Result<(), NotOpened> {
    leave_unreachable_wayland();
    let service = arguments.service.as_deref().map(service).transpose()?;
    let vendor = Vendor::find(
        arguments.catalogue.as_deref(),
        environment::any_text("KAKUNIN_VENDOR"),
    )?
    .with_service(service);
    #[cfg(feature = "demo")]
    let vendor = {
        let mut vendor = vendor;
        start_demonstration(&mut vendor, arguments.state.as_deref(), &locale)?;
        vendor
    };
    let uses_keyring = vendor.is_installed() && !arguments.no_keyring;
    let agent = Arc::new(RequestRunner::new(Arc::clone(&vendor.catalogue), uses_keyring));
    let (desk, effects) = Desk::open(Arc::clone(&vendor.catalogue), &locale);
    let mut desk = desk.with_request_file(arguments.request.clone());
    #[cfg(feature = "demo")]
    if let Some(demonstration) = vendor.demonstration() {
        desk = desk.in_demonstration(Token(Zeroizing::new(demonstration.desk_token().to_owned())));
    }
    if !uses_keyring {
        desk = desk.without_keyring();
    }

    Ok(window::run(Start {
        desk: Mutex::new(Some((desk, effects))),
        agent,
        locale,
        chosen: Chosen {
            mode: arguments.mode,
            contrast: arguments.contrast,
        },
        kept: Kept::of_user(),
    })?)
}

/// Starts the demonstration service if no vendor is installed and no other service was given, and
/// prints its token.
#[cfg(feature = "demo")]
fn start_demonstration(vendor: &mut Vendor, state: Option<&Path>, locale: &Locale) -> Result<(), NotOpened> {
    if vendor.is_installed() {
        return Ok(());
    }
    let folder = match state {
        Some(folder) => folder.to_owned(),
        None => folders::of_user(&vendor.catalogue.vendor.id)?,
    };
    vendor.start_service(&folder)?;
    if let Some(demonstration) = vendor.demonstration() {
        let locale = Locale::for_terminal(locale.language());
        let told = locale.format("desk-demo-token", &[("token", demonstration.desk_token().into())]);
        let _told = writeln!(foreign::stdout(), "{told}");
    }

    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::CatalogueDefect;

    #[test]
    fn a_catalogue_that_is_not_used_is_told_with_what_to_do_in_the_users_language() {
        let fault = Fault::Catalogue {
            path: "/opt/momiji/catalogue.jws".to_owned(),
            cause: CatalogueDefect::NotGenuine,
        };
        for language in Language::ALL {
            let locale = Locale::new(*language);
            let words = locale.fault(&fault);
            for error in [
                NotOpened::Fault(fault.clone()),
                NotOpened::NoVendor(NoVendor::Fault(fault.clone())),
            ] {
                let told = error.told(&locale);
                for part in ["CAT-1", &words.title, &words.what, &words.next] {
                    assert!(told.contains(part), "{part} in {told}");
                }
            }
        }
    }
}
