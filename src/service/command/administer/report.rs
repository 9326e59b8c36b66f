//! Sum up what the service has recorded.

use std::path::PathBuf;

use clap::Subcommand;
use jiff::Timestamp;

use super::output;
use super::{CommandError, moment};
use crate::files;
use crate::service::Administration;
use crate::wire::desk::CallOutcome;

#[derive(Debug, Subcommand)]
pub(in crate::service::command) enum Command {
    /// Sum up the calls of the help desk: how long they took, how they ended, and which groups were misheard.
    Calls {
        /// Only calls that ended at this time or later.
        #[arg(long, value_name = "TIME", value_parser = moment)]
        from: Option<Timestamp>,
        /// Only calls that ended before this time.
        #[arg(long, value_name = "TIME", value_parser = moment)]
        until: Option<Timestamp>,
        /// Draw the sums into this new file, as SVG.
        #[arg(long, value_name = "FILE")]
        svg: Option<PathBuf>,
    },
}

pub(super) async fn carry_out(
    command: Command,
    service: &Administration,
    json: bool,
) -> Result<(), CommandError> {
    let Command::Calls { from, until, svg } = command;
    let calls = service.calls(from, until).await?;
    if let Some(path) = svg {
        files::write_private(&path, calls.chart().as_bytes())?;
    }
    let groups = |counts: &[u64]| {
        let counts: Vec<_> = counts.iter().map(u64::to_string).collect();
        counts.join(" ")
    };
    let mut facts = vec![("calls", calls.count.to_string())];
    facts.extend(
        CallOutcome::ALL
            .into_iter()
            .map(|outcome| (outcome.as_str(), calls.ended(outcome).to_string())),
    );
    facts.extend([
        ("seconds, mean", calls.mean_seconds().to_string()),
        ("seconds, median", calls.median_seconds().to_string()),
        ("seconds, longest", calls.longest_seconds().to_string()),
        ("misheard, by group", groups(&calls.heard)),
        ("read again, by group", groups(&calls.read)),
    ]);

    output::show(json, &calls.summary(), &facts)
}
