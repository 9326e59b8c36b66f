//! Without a command: open the wizard, in a window or on the terminal.

#[cfg(feature = "demo")]
use std::io::Write as _;
use std::sync::Arc;

use crate::locale::Locale;
use crate::opener::screen::{Opening, Screen, Wish};
#[cfg(feature = "demo")]
use crate::terminal::charset;
use crate::terminal::wizard::Ending;
use crate::wizard::snapshot::Snapshot;
use crate::wizard::{Entry, Wizard};

use super::arguments::Arguments;
use super::exit::Exit;
use super::input;
use super::installation::Installation;
use super::report::{CommandError, Report};
use super::{note, status};

pub(super) fn run(
    installation: Installation,
    locale: &Locale,
    arguments: &Arguments,
) -> Result<Report, CommandError> {
    // The window is prepared in parallel with the other work.
    let place = Screen::best(wish(arguments)?)?;
    let installation = installation.with_service()?;
    announce(&installation, locale, arguments);
    let snapshot = installation.backend.snapshot()?;
    open(place, &installation, locale, snapshot, Entry::Account)?;
    let snapshot = installation.backend.snapshot()?;
    // Who gives answers by a file is not there to see what came of them.
    let exit = match arguments.answers {
        Some(_) => Exit::of(&snapshot.status),
        None => Exit::Done,
    };

    Ok(Report {
        text: String::new(),
        json: status::json(&installation, &snapshot).into(),
        exit,
    })
}

/// Returns how the wizard is to be shown.
pub(super) fn wish(arguments: &Arguments) -> Result<Wish, CommandError> {
    Ok(Wish {
        text: arguments.text,
        chosen: arguments.chosen,
        answers: arguments.answers.as_deref().map(input::answers).transpose()?,
        json: arguments.json,
    })
}

/// Prints the keys to try, before the demonstration's wizard opens.
#[cfg(feature = "demo")]
pub(super) fn announce(installation: &Installation, locale: &Locale, arguments: &Arguments) {
    let Some(text) = super::demo::introduction(installation, locale) else {
        return;
    };
    // It stands before the pages, so that its signs go by the locale in a file, too.
    let text = charset::in_locale(&text);
    if arguments.json {
        note(&text);
    } else {
        // A user who starts it from a menu does not see this text; the README contains it as well.
        let _written = crate::foreign::stdout().write_all(text.as_bytes());
    }
}

/// Does nothing: only a demonstration prints something before its wizard opens.
#[cfg(not(feature = "demo"))]
pub(super) const fn announce(_installation: &Installation, _locale: &Locale, _arguments: &Arguments) {}

/// Opens the product's wizard and returns when it was closed.
pub(super) fn open(
    place: Screen,
    installation: &Installation,
    locale: &Locale,
    snapshot: Snapshot,
    entry: Entry,
) -> Result<(), CommandError> {
    let backend = &installation.backend;
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

    match place.show(opening, locale)? {
        Ending::Closed => Ok(()),
        Ending::Misread(line) => Err(CommandError::Answer(line)),
        Ending::Untaken(line) => {
            let text = locale.format("command-answers-untaken", &[("line", line.into())]);
            note(&format!("{text}\n"));
            Ok(())
        }
    }
}
