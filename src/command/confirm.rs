//! `confirm`: activate with the confirmation ID that the activation centre reads out.

use crate::codes::ConfirmationId;
use crate::fault::Fault;
use crate::locale::Locale;

use super::input::Source;
use super::installation::Installation;
use super::report::{CommandError, Report};
use super::status;

pub(super) fn run(
    installation: &Installation,
    locale: &Locale,
    source: &Source,
) -> Result<Report, CommandError> {
    let scheme = installation.backend.catalogue().vendor.scheme;
    let id = ConfirmationId::parse(&source.read()?, scheme).map_err(Fault::from)?;
    let snapshot = installation.backend.confirm(id)?;

    Ok(status::report(installation, locale, &snapshot))
}
