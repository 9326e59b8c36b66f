//! `confirm`: activate with the confirmation ID that the activation centre reads out.

use crate::codes::ConfirmationId;
use crate::fault::Fault;
use crate::locale::Locale;

use super::ground::Ground;
use super::input::Source;
use super::report::{Failure, Report};
use super::status;

pub(super) fn run(ground: &Ground, locale: &Locale, source: &Source) -> Result<Report, Failure> {
    let scheme = ground.backend.catalogue().vendor.scheme;
    let id = ConfirmationId::parse(&source.read()?, scheme).map_err(Fault::from)?;
    let snapshot = ground.backend.confirm(id)?;

    Ok(status::report(ground, locale, &snapshot))
}
