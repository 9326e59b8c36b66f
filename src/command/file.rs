//! `request save` and `response load`: activate by file.

use std::path::Path;

use serde_json::json;

use crate::locale::Locale;

use super::exit::Exit;
use super::installation::Installation;
use super::report::{CommandError, Report};
use super::status;

pub(super) fn save_request(
    installation: &Installation,
    locale: &Locale,
    path: &Path,
) -> Result<Report, CommandError> {
    let path = installation.backend.save_request(path)?;
    let shown = crate::foreign::shown(&path.display().to_string()).into_owned();
    let page = installation
        .backend
        .catalogue()
        .self_service()
        .map(|address| locale.format("command-request-page", &[("address", address.into())]) + "\n")
        .unwrap_or_default();

    Ok(Report {
        text: locale.format("command-request-saved", &[("path", shown.into())]) + "\n" + &page,
        json: json!({ "request": path }),
        exit: Exit::Done,
    })
}

pub(super) fn load_response(
    installation: &Installation,
    locale: &Locale,
    path: &Path,
) -> Result<Report, CommandError> {
    // If the path is a folder, it is searched for the response to this computer's request, once
    // there is a key to make a request with.
    if !path.is_dir() || installation.backend.snapshot()?.installation_id.is_none() {
        CommandError::unless_file(path)?;
    }
    let snapshot = installation.backend.open_response(path)?;

    Ok(status::report(installation, locale, &snapshot))
}
