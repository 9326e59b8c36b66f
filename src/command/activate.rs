//! `activate`, `installation-id`, `confirm`, `request save` and `response load`: activate over the
//! internet, by telephone or by file.

use std::io::{self, Read as _};
use std::path::Path;

use serde_json::json;

use crate::backend;
use crate::codes::{KeyKind, found};
use crate::fault::Fault;
use crate::locale::Locale;
use crate::wire::many::MAX_LIST_BYTES;

use super::exit::Exit;
use super::input::Source;
use super::installation::Installation;
use super::report::{CommandError, Report};
use super::status;

/// The argument that stands for the standard input or output.
const STANDARD: &str = "-";

pub(super) fn over_internet(installation: &Installation, locale: &Locale) -> Result<Report, CommandError> {
    let runtime = backend::runtime()?;
    let snapshot = runtime.block_on(installation.backend.activate())?;

    Ok(status::report(installation, locale, &snapshot))
}

pub(super) fn installation_id(installation: &Installation) -> Result<Report, CommandError> {
    let snapshot = installation.backend.snapshot()?;
    if snapshot.key.is_some_and(|key| key.kind == KeyKind::KmsClient) {
        return Err(CommandError::NoInstallationId);
    }
    let id = snapshot.installation_id.ok_or(Fault::NoKey)?;

    Ok(Report {
        text: format!("{id}\n"),
        json: json!({ "installation_id": id.to_string(), "groups": id.groups() }),
        exit: Exit::Done,
    })
}

pub(super) fn confirm(
    installation: &Installation,
    locale: &Locale,
    source: &Source,
) -> Result<Report, CommandError> {
    let scheme = installation.backend.catalogue().vendor.scheme;
    let id = found::confirmation_id(&source.read()?, scheme).map_err(Fault::from)?;
    let snapshot = installation.backend.confirm(id)?;

    Ok(status::report(installation, locale, &snapshot))
}

pub(super) fn save_request(
    installation: &Installation,
    locale: &Locale,
    path: &Path,
) -> Result<Report, CommandError> {
    if path == Path::new(STANDARD) {
        return request(installation);
    }
    let path = installation.backend.save_request(path)?;
    let shown = crate::foreign::shown(&path.display().to_string()).into_owned();
    let page = installation
        .backend
        .catalogue()
        .self_service()
        .map(|address| locale.format("command-request-page", &[("address", address.into())]) + "\n")
        .unwrap_or_default();

    Ok(Report {
        text: locale.format(
            "command-request-saved",
            &[
                ("path", shown.into()),
                ("kakunin", installation.again.as_str().into()),
            ],
        ) + "\n"
            + &page,
        json: json!({ "request": path.display().to_string() }),
        exit: Exit::Done,
    })
}

/// Writes the request to the standard output.
fn request(installation: &Installation) -> Result<Report, CommandError> {
    let file = installation.backend.request_file()?;
    let json = serde_json::to_value(&file).map_err(io::Error::other)?;

    Ok(Report {
        text: format!("{json:#}\n"),
        json,
        exit: Exit::Done,
    })
}

pub(super) fn load_response(
    installation: &Installation,
    locale: &Locale,
    path: &Path,
) -> Result<Report, CommandError> {
    let snapshot = if path == Path::new(STANDARD) {
        let mut content = Vec::new();
        io::stdin()
            .lock()
            .take(MAX_LIST_BYTES as u64)
            .read_to_end(&mut content)?;
        let name = locale.text("command-standard-input");
        installation.backend.take_response(&content, &name)?
    } else {
        installation.backend.open_response(path)?
    };

    Ok(status::report(installation, locale, &snapshot))
}
