//! Activate this host with a KMS host key, over the internet or by file.

use clap::Args;

use super::{CommandError, Ground};

#[derive(Debug, Args)]
pub(super) struct Options {}

pub(super) async fn run(_options: Options, _ground: &Ground) -> Result<(), CommandError> {
    Ok(())
}
