//! `history`: show the events of the activation on this computer.

use serde_json::{Value, json};

use crate::codes::ProductKey;
use crate::licence::{Contact, Entry, EventKind};
use crate::locale::Locale;

use super::exit::Exit;
use super::installation::Installation;
use super::report::{CommandError, Report};

pub(super) fn run(installation: &Installation, locale: &Locale) -> Result<Report, CommandError> {
    let history = installation.backend.load()?.state.history;
    let mut text = String::new();
    for entry in history.iter() {
        let code = entry.code.map(|code| code.to_string());
        let line = locale.format(
            "command-history-line",
            &[
                ("moment", locale.moment(entry.at).into()),
                ("what", locale.text(what(installation, entry)).into()),
                ("code", code.unwrap_or_default().into()),
            ],
        );
        text.push_str(line.trim_end());
        text.push('\n');
        let about = entry.kms.as_ref().map(|contact| about_host(contact, locale));
        if let Some(about) = about.filter(|about| !about.is_empty()) {
            text.push_str("    ");
            text.push_str(&about);
            text.push('\n');
        }
    }
    if text.is_empty() {
        text = locale.text("command-history-empty") + "\n";
    }

    Ok(Report {
        text,
        json: json!({ "history": history.iter().map(entry_json).collect::<Vec<_>>() }),
        exit: Exit::Done,
    })
}

/// Returns the event as it is stored, but the members about a KMS host are named as in all other
/// answers.
fn entry_json(entry: &Entry) -> Value {
    let mut json = json!(entry);
    if let Some(contact) = &entry.kms {
        json["kms"] = json!({
            "host": contact.host,
            "count": contact.count,
            "threshold": contact.threshold,
            "renewal_minutes": contact.renewal_minutes,
            "retry_minutes": contact.retry_minutes,
        });
    }

    json
}

/// Describes the KMS host of the event, and its answer.
fn about_host(contact: &Contact, locale: &Locale) -> String {
    let mut parts: Vec<String> = contact.host.iter().map(ToString::to_string).collect();
    if let (Some(count), Some(threshold)) = (contact.count, contact.threshold) {
        parts.push(locale.format(
            "command-history-count",
            &[("count", count.into()), ("threshold", threshold.into())],
        ));
    }
    for (id, minutes) in [
        ("command-history-renewal", contact.renewal_minutes),
        ("command-history-retry", contact.retry_minutes),
    ] {
        if let Some(minutes) = minutes {
            parts.push(locale.format(id, &[("span", locale.span(minutes).into())]));
        }
    }

    locale.list(&parts)
}

/// Returns the name of the event; a volume edition's own key is not shown as installed by a user.
fn what(installation: &Installation, entry: &Entry) -> &'static str {
    let own = installation
        .backend
        .product()
        .kms_client_key
        .as_ref()
        .map(ProductKey::serial);

    match &entry.what {
        EventKind::KeyInstalled { serial } if own == Some(*serial) => "command-history-own-key-installed",
        what => words(what),
    }
}

const fn words(what: &EventKind) -> &'static str {
    match what {
        EventKind::KeyInstalled { .. } => "command-history-key-installed",
        EventKind::KeyRemoved { .. } => "command-history-key-removed",
        EventKind::Activated => "command-history-activated",
        EventKind::Renewed => "command-history-renewed",
        EventKind::Released => "command-history-released",
        EventKind::Failed => "command-history-failed",
        EventKind::Restored => "command-history-restored",
        EventKind::StartedAnew => "command-history-started-anew",
    }
}
