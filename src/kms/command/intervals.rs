//! Shows or sets how often clients ask.

use std::io::Write as _;

use clap::{Args, Subcommand};

use super::{CommandError, Invocation};
use crate::foreign;
use crate::kms::decision::{INTERVAL_MINUTES, Intervals};

#[derive(Debug, Args)]
pub(super) struct Options {
    #[command(subcommand)]
    change: Option<Change>,
}

#[derive(Debug, Subcommand)]
enum Change {
    /// Set one or both; hosts that share the database share them, and none needs a restart.
    #[group(required = true, multiple = true)]
    Set {
        /// Minutes between renewals of a lease: 15 to 43200 (30 days). At most half of the lease is used.
        #[arg(long, value_name = "MINUTES", value_parser = minutes())]
        renewal: Option<u32>,
        /// Minutes between attempts of a computer without a lease: 15 to 43200.
        #[arg(long, value_name = "MINUTES", value_parser = minutes())]
        retry: Option<u32>,
    },
    /// Go back to what the vendor recommends.
    Reset,
}

fn minutes() -> clap::builder::RangedI64ValueParser<u32> {
    let (least, most) = (*INTERVAL_MINUTES.start(), *INTERVAL_MINUTES.end());

    clap::value_parser!(u32).range(i64::from(least)..=i64::from(most))
}

pub(super) async fn run(options: Options, invocation: &Invocation) -> Result<(), CommandError> {
    let mut intervals = Intervals::default();
    let store = match options.change {
        None => invocation.found_store().await?,
        Some(_) => Some(invocation.store().await?),
    };
    let is_nowhere = store.is_none() && invocation.found()?.is_none();
    if let Some(store) = store {
        intervals = store.intervals().await?;
        match options.change {
            None => {}
            Some(Change::Set { renewal, retry }) => {
                intervals.renewal_minutes = renewal.or(intervals.renewal_minutes);
                intervals.retry_minutes = retry.or(intervals.retry_minutes);
                store.set_intervals(intervals).await?;
            }
            Some(Change::Reset) => {
                intervals = Intervals::default();
                store.set_intervals(intervals).await?;
            }
        }
        store.close().await;
    }

    if invocation.json {
        return super::show_json(&intervals);
    }
    let shown = |minutes: Option<u32>| {
        minutes.map_or_else(
            || "as the vendor recommends".to_owned(),
            |minutes| format!("after {}", super::span(minutes)),
        )
    };
    let mut out = foreign::stdout();
    if is_nowhere {
        writeln!(out, "{}.", super::no_host(&invocation.data, &invocation.again))?;
        return Ok(());
    }
    writeln!(
        out,
        "Renewal of a lease       {}",
        shown(intervals.renewal_minutes)
    )?;
    writeln!(out, "Attempts without a lease {}", shown(intervals.retry_minutes))?;
    writeln!(out, "A client learns of a change with its next lease.")?;

    Ok(())
}
