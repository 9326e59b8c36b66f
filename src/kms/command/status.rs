//! Tell whether this host is activated, what it serves and how many computers it knows.

use clap::Args;

use super::{CommandError, Ground};

#[derive(Debug, Args)]
pub(super) struct Options {}

pub(super) async fn run(_options: Options, _ground: &Ground) -> Result<(), CommandError> {
    Ok(())
}
