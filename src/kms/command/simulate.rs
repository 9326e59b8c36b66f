//! Simulates a fleet of computers over many days, with this host.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::{CommandError, Invocation};
use crate::files::FileError;
use crate::kms::simulate::{self, Report, Scenario};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// How many computers.
    #[arg(long, value_name = "NUMBER", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    clients: u32,
    /// How many days.
    #[arg(long, value_name = "NUMBER", default_value_t = 365, value_parser = clap::value_parser!(u32).range(1..=4000))]
    days: u32,
    /// What the story is drawn from: the same number plays the same story.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// How many computers the host must know, if not as many as the catalogue says.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(0..=100))]
    threshold: Option<u32>,
    /// Draw a chart into this file.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
}

pub(super) async fn run(options: Options, invocation: &Invocation) -> Result<(), CommandError> {
    let scenario = Scenario {
        catalogue: Arc::unwrap_or_clone(invocation.catalogue()?),
        clients: options.clients,
        days: options.days,
        seed: options.seed,
        threshold: options.threshold,
    };
    let played = tokio::task::spawn_blocking(move || simulate::run(&scenario, progress(options.days)));
    let report = played.await.map_err(io::Error::other)??;
    if let Some(path) = options.svg {
        std::fs::write(&path, simulate::chart(&report)).map_err(|source| FileError::Io { path, source })?;
    }

    if invocation.json {
        return invocation.show_json(&report);
    }
    Ok(show(&report)?)
}

/// Returns a function that shows the progress on a terminal.
fn progress(days: u32) -> impl FnMut(u32) {
    let wanted = io::stderr().is_terminal();

    move |day| {
        if wanted {
            let end = if day + 1 == days { "\n" } else { "" };
            let _shown = write!(io::stderr(), "\rday {} of {days}{end}", day + 1);
        }
    }
}

fn show(report: &Report) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{} computers over {} days (seed {}, threshold {})",
        report.clients, report.days, report.seed, report.threshold
    )?;
    writeln!(out, "Starts of the product    {}", report.starts)?;
    writeln!(
        out,
        "Requests to the host     {}, {} of them got a lease",
        report.requests, report.leases
    )?;
    for (code, times) in &report.refusals {
        writeln!(out, "  refused with {code}     {times}")?;
    }
    writeln!(out, "Without a way to a host  {} attempts", report.unanswered)?;
    if let Some(at) = report.peak_at {
        writeln!(
            out,
            "At the peak              {} requests in the hour from {at}",
            report.peak_per_hour
        )?;
    }
    writeln!(
        out,
        "Computers at the end     {} count, {} known",
        report.count, report.known
    )?;
    writeln!(out, "Installed anew           {}", report.installed_anew)?;
    writeln!(
        out,
        "Copied                   {}, of which the host found {}",
        report.copied, report.copies_found
    )?;
    writeln!(
        out,
        "Notices                  {} of {} users saw any",
        report.users_with_notices, report.computers
    )?;
    for (code, notices) in &report.notices {
        writeln!(
            out,
            "  {code:<8} {} times, {} users",
            notices.times, notices.users
        )?;
    }
    writeln!(
        out,
        "  of these, though the computer could have met the host recently: {}",
        report.notices_despite_contact
    )
}
