//! `launch`: what a product calls when it starts (M3, M12, M15, M20, M21).

use serde_json::json;

use crate::licence::{Attention, Background, Window};
use crate::locale::Locale;
use crate::wizard::Entry;
use crate::wizard::snapshot::Snapshot;

use super::arguments::Arguments;
use super::exchange;
use super::exit::Exit;
use super::ground::Ground;
use super::report::{Failure, Report};
use super::status;
use super::window::{Place, announce};

pub(super) fn run(mut ground: Ground, locale: &Locale, arguments: &Arguments) -> Result<Report, Failure> {
    let (mut attention, mut snapshot) = look(&ground)?;
    if attention.background == Some(Background::Exchange) {
        exchange::start(arguments);
    }
    let activates = activates_now(attention, &snapshot);
    if activates || attention.window != Window::Nothing {
        ground = ground.with_service()?;
    }
    let tried = if activates {
        let result = Ground::runtime()?.block_on(ground.backend.activate());
        (attention, snapshot) = look(&ground)?;
        Some(result.err())
    } else {
        None
    };
    let shown = attention.window;
    if shown != Window::Nothing {
        snapshot = show(&ground, locale, snapshot, shown, arguments.text)?;
    }
    let background = tried.map(|fault| json!({ "code": fault.map(|fault| fault.code()) }));
    let mut json = status::json(&ground, &snapshot);
    for (name, value) in [("window", json!(shown)), ("background", json!(background))] {
        let _none = json.insert(name.to_owned(), value);
    }

    Ok(Report {
        text: status::report(&ground, locale, &snapshot).text,
        json: json.into(),
        exit: Exit::of(&snapshot.status),
    })
}

fn look(ground: &Ground) -> Result<(Attention, Snapshot), Failure> {
    let snapshot = ground.backend.snapshot()?;
    let attention = ground.backend.attention()?;

    Ok((attention, snapshot))
}

/// Whether the person asked for an activation in the background. An exchange is left to a process of its own, since somebody
/// waits for a product to start.
fn activates_now(attention: Attention, snapshot: &Snapshot) -> bool {
    attention.background == Some(Background::Activate) && snapshot.has_activatable_key()
}

/// Opens the wizard and returns how things stand when it has been closed.
fn show(
    ground: &Ground,
    locale: &Locale,
    snapshot: Snapshot,
    window: Window,
    prefers_text: bool,
) -> Result<Snapshot, Failure> {
    let place = match Place::find(prefers_text) {
        Ok(place) => place,
        // A product that starts without a display and a terminal has nobody to show anything to.
        Err(Failure::NoPlace) => return Ok(snapshot),
        Err(failure) => return Err(failure),
    };
    announce(ground, locale);
    let entry = entry(&snapshot, window);
    place.open(ground, locale, snapshot, entry)?;

    Ok(ground.backend.snapshot()?)
}

/// Where the wizard opens: at the way to activate, at the key if there is none, or at the account page with its notice.
fn entry(snapshot: &Snapshot, window: Window) -> Entry {
    match (window, &snapshot.key) {
        (Window::Wizard, Some(_)) => Entry::Activation,
        (Window::Wizard, None) => Entry::Key,
        _ => Entry::Account,
    }
}
