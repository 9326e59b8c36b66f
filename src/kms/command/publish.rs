//! Tell the name server where this host is, or take that back.

use clap::Args;

use super::{CommandError, Ground};

#[derive(Debug, Args)]
pub(super) struct Options {}

pub(super) async fn run(_options: Options, _ground: &Ground) -> Result<(), CommandError> {
    Ok(())
}
