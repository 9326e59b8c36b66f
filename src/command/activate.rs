//! `activate`: over the internet, now.

use crate::locale::Locale;

use super::ground::Ground;
use super::report::{Failure, Report};
use super::status;

pub(super) fn run(ground: &Ground, locale: &Locale) -> Result<Report, Failure> {
    let runtime = Ground::runtime()?;
    let snapshot = runtime.block_on(ground.backend.activate())?;

    Ok(status::report(ground, locale, &snapshot))
}
