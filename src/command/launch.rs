//! `launch`: the command that a product calls when it starts.

use serde_json::json;

use crate::backend::{self, kms};
use crate::fault::Fault;
use crate::licence::{Attention, Background, Window};
use crate::locale::Locale;
use crate::opener::screen::{NotShown, Screen};
use crate::wizard::Entry;
use crate::wizard::snapshot::Snapshot;

use super::arguments::Arguments;
use super::background;
use super::exit::Exit;
use super::installation::Installation;
use super::report::{CommandError, Report};
use super::status;
use super::window::{announce, open, wish};

pub(super) fn run(
    mut installation: Installation,
    locale: &Locale,
    arguments: &Arguments,
) -> Result<Report, CommandError> {
    let (mut attention, mut snapshot) = look(&installation)?;
    let attempt = Attempt::choose(attention, &snapshot);
    if attempt == Attempt::Elsewhere {
        background::start(arguments);
    }
    if attempt == Attempt::OverInternet || attention.window != Window::Nothing {
        installation = installation.with_service()?;
    }
    let tried = if matches!(attempt, Attempt::OverInternet | Attempt::WithHost) {
        let activated = installation.backend.activate_within(kms::SHORT_PATIENCE);
        let runtime = backend::runtime()?;
        let fault = runtime.block_on(activated).err();
        // Do not wait for a name that is still being resolved.
        runtime.shutdown_background();
        (attention, snapshot) = look(&installation)?;
        if attempt == Attempt::WithHost {
            // If the fault could not be saved, it is shown nevertheless.
            snapshot.last_failure.clone_from(&fault);
        }
        Some(fault)
    } else {
        None
    };
    let shown = attention.window;
    if shown != Window::Nothing {
        snapshot = show(&installation, locale, snapshot, shown, arguments)?;
    }
    let background = tried.map(|fault| json!({ "code": fault.map(|fault| fault.code()) }));
    let mut json = status::json(&installation, &snapshot);
    for (name, value) in [("window", json!(shown)), ("background", json!(background))] {
        json.insert(name.to_owned(), value);
    }

    Ok(Report {
        text: status::report(&installation, locale, &snapshot).text,
        json: json.into(),
        exit: Exit::of(&snapshot.status),
    })
}

/// The attempt that is made before anything is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attempt {
    /// No attempt.
    No,
    /// The due action is left to a separate process, because the user waits for the product to
    /// start.
    Elsewhere,
    /// An activation over the internet, which the user asked for at the last start.
    OverInternet,
    /// An attempt with the KMS host, because a notice is due that it could make unnecessary. This
    /// attempt is made before every notice, even in the pause between two attempts in the
    /// background.
    WithHost,
}

impl Attempt {
    fn choose(attention: Attention, snapshot: &Snapshot) -> Self {
        if snapshot.is_kms_client() {
            let is_blocked = snapshot.status.fault() == Some(Fault::BlockedKey);
            return match (attention.window, attention.background) {
                (Window::Nothing, None) => Self::No,
                (Window::Nothing, Some(_)) => Self::Elsewhere,
                _ if is_blocked => Self::No,
                _ => Self::WithHost,
            };
        }

        match attention.background {
            Some(Background::Exchange) => Self::Elsewhere,
            Some(Background::Activate) if snapshot.has_activatable_key() => Self::OverInternet,
            _ => Self::No,
        }
    }
}

fn look(installation: &Installation) -> Result<(Attention, Snapshot), CommandError> {
    let snapshot = installation.backend.snapshot()?;
    let attention = installation.backend.attention()?;

    Ok((attention, snapshot))
}

/// Opens the wizard and returns the state after it was closed.
fn show(
    installation: &Installation,
    locale: &Locale,
    snapshot: Snapshot,
    window: Window,
    arguments: &Arguments,
) -> Result<Snapshot, CommandError> {
    let place = match Screen::best(wish(arguments)?) {
        Ok(place) => place,
        // A product that starts without a display and a terminal has no user to show anything to.
        Err(NotShown::NoPlace) => return Ok(snapshot),
        Err(failure) => return Err(failure.into()),
    };
    announce(installation, locale, arguments);
    let entry = entry(&snapshot, window);
    open(place, installation, locale, snapshot, entry)?;

    Ok(installation.backend.snapshot()?)
}

/// Returns the page where the wizard opens: the choice of method, the product key if there is none,
/// or the notice.
fn entry(snapshot: &Snapshot, window: Window) -> Entry {
    match (window, &snapshot.key) {
        (Window::Wizard, Some(_)) => Entry::Activation,
        (Window::Wizard, None) => Entry::Key,
        _ => Entry::Notice,
    }
}
