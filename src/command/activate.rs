//! `activate`: activate over the internet now.

use crate::backend;
use crate::locale::Locale;

use super::installation::Installation;
use super::report::{CommandError, Report};
use super::status;

pub(super) fn run(installation: &Installation, locale: &Locale) -> Result<Report, CommandError> {
    let runtime = backend::runtime()?;
    let snapshot = runtime.block_on(installation.backend.activate())?;

    Ok(status::report(installation, locale, &snapshot))
}
