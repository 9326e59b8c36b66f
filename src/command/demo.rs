//! `demo`: show the keys to try, and act as the activation centre.

use std::path::Path;

use serde_json::json;

use crate::codes::found;
use crate::demo;
use crate::fault::{Fault, FileKind};
use crate::locale::Locale;
use crate::reading;
use crate::wire::file::{self, RequestFile, ResponseFile};
use crate::wire::many;
use crate::writing;

use super::exit::Exit;
use super::installation::Installation;
use super::report::{CommandError, Report};

pub(super) fn run(installation: &Installation, locale: &Locale) -> Result<Report, CommandError> {
    let text = introduction(installation, locale).ok_or(CommandError::NoDemonstration)?;
    let keys: Vec<_> = demo::keys()
        .into_iter()
        .map(|demo| {
            json!({
                "shows": demo.outcome.message().trim_start_matches("demo-key-"),
                "key": demo.key.to_string(),
                "limit": demo.limit,
            })
        })
        .collect();

    Ok(Report {
        text,
        json: json!({ "product": installation.backend.product().id, "keys": keys }),
        exit: Exit::Done,
    })
}

/// Answers an installation ID as the activation centre does, through the endpoint of the help desk.
pub(super) fn desk(installation: &Installation, installation_id: &str) -> Result<Report, CommandError> {
    let demonstration = installation
        .vendor
        .demonstration()
        .ok_or(CommandError::NoDemonstration)?;
    let id = found::installation_id(installation_id).map_err(|_| CommandError::NotAnInstallationId)?;
    let answer = demonstration.play_desk(id)?;
    let code = answer.confirmation_id;

    Ok(Report {
        text: format!("{code}\n"),
        json: json!({
            "confirmation_id": code.to_string(),
            "groups": code.groups(),
            "activations": { "used": answer.used, "limit": answer.limit },
        }),
        exit: Exit::Done,
    })
}

/// Answers a request file as the vendor does, and writes the response beside it.
pub(super) fn respond(
    installation: &Installation,
    locale: &Locale,
    request: &Path,
) -> Result<Report, CommandError> {
    let demonstration = installation
        .vendor
        .demonstration()
        .ok_or(CommandError::NoDemonstration)?;
    let request = &reading::path::meant(request);
    let content = file::read(request, file::MAX_SAVED_BYTES)?;
    let file = RequestFile::from_json(&content).ok_or_else(|| {
        let path = request.display().to_string();

        file::unfit(path, many::kind(&content), &[FileKind::Request])
    })?;
    let name = file::name(&file.product_name, &file.request.installation_id, "response");
    let response = request.with_file_name(name);
    let answer = demonstration.respond(&file)?;
    let not_written = || Fault::FileNotWritten {
        path: response.display().to_string(),
    };
    let content = answer.to_json().map_err(|_| not_written())?;
    let is_earlier = |there: &[u8]| ResponseFile::is_for(&answer.installation_id, there);
    writing::write(&response, &content, is_earlier).map_err(|_| not_written())?;
    let shown = response.display().to_string();

    Ok(Report {
        text: locale.format("demo-responded", &[("path", shown.as_str().into())]) + "\n",
        json: json!({ "response": shown }),
        exit: Exit::Done,
    })
}

/// Returns the keys to try, one for each outcome, and instructions for acting as the activation
/// centre; none if a vendor's catalogue is installed.
pub(super) fn introduction(installation: &Installation, locale: &Locale) -> Option<String> {
    if installation.vendor.is_installed() {
        return None;
    }
    let mut text = locale.text("demo-introduction") + "\n\n";
    for demo in demo::keys() {
        text.push_str("  ");
        text.push_str(&demo.key.to_string());
        text.push_str("  ");
        text.push_str(&locale.text(demo.outcome.message()));
        text.push('\n');
    }
    text.push('\n');
    text.push_str(&locale.text("demo-desk"));
    text.push_str("\n  ");
    text.push_str(&installation.again);
    text.push_str(" demo desk ");
    text.push_str(&locale.text("demo-desk-argument"));
    text.push('\n');

    Some(text)
}
