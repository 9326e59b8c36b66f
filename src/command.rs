//! The command line of the wizard: the same functions without a window, for administrators,
//! installers and scripts.
//!
//! Every command can answer in JSON, and every answer has an exit code that a script can act on;
//! both are described in `docs/command-line.md`.

mod activate;
mod agent;
mod arguments;
mod background;
#[cfg(feature = "demo")]
mod demo;
mod doctor;
mod exit;
mod explain;
mod history;
mod input;
mod installation;
mod key;
mod kms;
mod launch;
mod parts;
mod release;
mod report;
mod status;
mod window;

use std::borrow::Cow;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write as _};
use std::process::ExitCode;

use serde_json::Value;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::breaks;
use crate::codes::secret;
use crate::colours;
use crate::environment;
use crate::fault::Fault;
use crate::foreign;
use crate::locale::{Language, Locale};
use crate::opener::message_box;
use crate::terminal::charset;

use arguments::{Action, Arguments, Misuse, OWN_NAME, Words};
use exit::Exit;
use installation::Installation;
use report::{CommandError, Report};

/// Returns the grammar of the arguments, with its help in this language, for manuals.
#[must_use]
pub fn grammar(locale: &Locale) -> clap::Command {
    arguments::grammar(&Words {
        locale,
        program: OWN_NAME,
    })
}

/// Runs the program with these arguments, the program's own name first.
#[must_use]
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    start_log();
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let wanted = arguments::language(&arguments);
    let locale = Locale::for_terminal(wanted.unwrap_or_else(Language::of_system));
    match arguments::parse(&arguments, &locale) {
        Ok(arguments) => execute(&arguments, wanted, locale),
        Err(Misuse { text, is_error }) => {
            // Elsewhere such a program may have been called by a script of the desktop, which a box
            // would keep waiting.
            if cfg!(windows) {
                message_box::show_unless_read(&locale.text("message-title"), &text, is_error);
            }
            if is_error {
                complain(&text, Exit::Misuse)
            } else {
                answer(&text, Exit::Done, &locale)
            }
        }
    }
}

fn execute(arguments: &Arguments, wanted: Option<Language>, mut locale: Locale) -> ExitCode {
    let result = run(arguments, wanted, &mut locale);

    let again = arguments.again.as_str();
    let json = |json: &Value| foreign::json(&breaks::without(&format!("{json:#}\n"))).into_owned();

    match (result, arguments.json) {
        (Ok(report), false) => answer(&report.text, report.exit, &locale),
        (Ok(report), true) => write_answer(&json(&report.json), report.exit, &locale),
        // What is not found or not understood is repeated, and may be a key in the wrong place.
        (Err(failure), false) => {
            let text = failure.text(&locale, again);
            let text = secret::hidden(&text);
            if arguments.action.opens_window() && !arguments.text {
                message_box::show_unless_read(&locale.text("message-title"), &text, true);
            }
            complain(&text, failure.exit())
        }
        (Err(failure), true) => write_answer(
            &secret::hidden(&json(&failure.json(&locale, again))),
            failure.exit(),
            &locale,
        ),
    }
}

fn run(arguments: &Arguments, wanted: Option<Language>, locale: &mut Locale) -> Result<Report, CommandError> {
    if let Action::Explain { code } = &arguments.action {
        return explain::run(code, locale);
    }
    let mut installation = match Installation::find(arguments) {
        // The first step of the diagnosis is the catalogue.
        Err(CommandError::Fault(fault @ Fault::Catalogue { .. }))
            if matches!(arguments.action, Action::Doctor) =>
        {
            return Ok(doctor::without_catalogue(fault, locale));
        }
        found => found?,
    };
    if arguments.action.asks_service() {
        installation = installation.with_service()?;
    }
    // The language chosen in the wizard also applies to the commands; where nobody chose one, the
    // administrator's does.
    let decided = installation.policy.language.as_deref().map(Language::from_tag);
    if wanted.is_none()
        && let Some(preferred) = installation.backend.preferred_language().or(decided.flatten())
        && preferred != locale.language()
    {
        *locale = Locale::for_terminal(preferred);
    }
    let locale = &*locale;
    tell_of_policy(&installation, decided == Some(None), locale);

    match &arguments.action {
        Action::Wizard => window::run(installation, locale, arguments),
        Action::Status { licence } => status::run(&installation, locale, *licence),
        Action::KeySet { key, automatic } => key::set(&installation, locale, key, *automatic),
        Action::KeyRemove { key_name } => key::remove(&installation, locale, key_name),
        Action::Activate => activate::over_internet(&installation, locale),
        Action::InstallationId => activate::installation_id(&installation),
        Action::Confirm { id } => activate::confirm(&installation, locale, id),
        Action::RequestSave { path } => activate::save_request(&installation, locale, path),
        Action::ResponseLoad { path } => activate::load_response(&installation, locale, path),
        Action::Release { key_name, offline } => release::run(&installation, locale, key_name, *offline),
        Action::ReleaseShow => release::show(&installation, locale),
        Action::History => history::run(&installation, locale),
        Action::Parts => parts::run(&installation, locale),
        Action::Explain { code } => explain::run(code, locale),
        Action::Launch => launch::run(installation, locale, arguments),
        Action::Agent { once } => agent::run(installation, locale, *once),
        Action::KmsSet { host } => kms::set(&installation, locale, host),
        Action::KmsClear => kms::clear(&installation, locale),
        Action::KmsShow => kms::show(&installation, locale),
        Action::Doctor => doctor::run(installation, locale),
        #[cfg(feature = "demo")]
        Action::Demo => demo::run(&installation, locale),
        #[cfg(feature = "demo")]
        Action::DemoDesk { installation_id } => demo::desk(&installation, installation_id),
        #[cfg(feature = "demo")]
        Action::DemoRespond { request } => demo::respond(&installation, locale, request),
    }
}

/// Says on the standard error that what the administrator decided is not followed.
fn tell_of_policy(installation: &Installation, is_unknown_language: bool, locale: &Locale) {
    let place = match &installation.ignored_policy {
        Some(error) => {
            tracing::warn!(%error, "the policy is not followed");
            error.place()
        }
        None if is_unknown_language => "language",
        None => return,
    };
    note(&(locale.format("command-policy-ignored", &[("place", place.into())]) + "\n"));
}

/// Writes an answer for people.
fn answer(text: &str, exit: Exit, locale: &Locale) -> ExitCode {
    write_answer(&readable(text, &io::stdout()), exit, locale)
}

fn write_answer(text: &str, exit: Exit, locale: &Locale) -> ExitCode {
    let mut out = foreign::stdout();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        // A reader who closes the pipe has read enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            complain(&(not_written(&error, locale) + "\n"), Exit::Failed)
        }
        _ => exit.into(),
    }
}

/// Returns what is said where an answer could not be written.
fn not_written(error: &io::Error, locale: &Locale) -> String {
    let cause = error.kind().to_string();

    locale.format("command-not-written", &[("cause", cause.into())])
}

fn complain(text: &str, exit: Exit) -> ExitCode {
    note(text);

    exit.into()
}

/// Writes something for people on the standard error.
fn note(text: &str) {
    let _written = foreign::stderr().write_all(readable(text, &io::stderr()).as_bytes());
}

/// Returns a text with signs that a terminal can show. In a pipe or file it stays in UTF-8, whatever
/// the locale: programs read it.
fn readable<'a>(text: &'a str, stream: &impl IsTerminal) -> Cow<'a, str> {
    if stream.is_terminal() {
        charset::in_locale(text)
    } else {
        text.into()
    }
}

/// Logs to standard error if `KAKUNIN_LOG` is set, for example to `debug`, for the analysis of a
/// failure.
fn start_log() {
    let Some(filter) = environment::text("KAKUNIN_LOG") else {
        return;
    };
    // A user who mistyped the value still wants to see a log.
    let filter: Targets = filter
        .parse()
        .unwrap_or_else(|_| Targets::new().with_default(LevelFilter::DEBUG));
    tracing_subscriber::registry()
        .with(
            tracing_subscriber::fmt::layer()
                .with_ansi(colours::are_shown_on(&io::stderr()))
                .with_writer(io::stderr),
        )
        .with(filter)
        .init();
}
