//! The command line of the simulation: a fleet of computers over many days, with the host's own
//! code.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;

use super::{Report, Scenario, SimulationError};
use crate::command_line;
use crate::foreign;
use crate::opener::{NoVendor, Vendor};
use crate::os_error;
use crate::writing;

/// Plays a fleet of computers over many days, with a KMS host's own code.
#[derive(Debug, Parser)]
#[command(name = "kakunin-kms-simulate", version)]
struct Options {
    /// The vendor's signed catalogue, if it is not where the product's installer puts it.
    #[arg(long, value_name = "FILE", env = "KAKUNIN_CATALOGUE")]
    catalogue: Option<PathBuf>,
    /// Answer in JSON.
    #[arg(long)]
    json: bool,
    /// The number of computers.
    #[arg(long, value_name = "NUMBER", default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    clients: u32,
    /// The number of days.
    #[arg(long, value_name = "NUMBER", default_value_t = 365, value_parser = clap::value_parser!(u32).range(1..=4000))]
    days: u32,
    /// The number that the story is drawn from: the same number plays the same story.
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// The number of computers that the host must know, if not as many as the catalogue says.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(0..=100))]
    threshold: Option<u32>,
    /// Draw a chart into this file; only an earlier chart is replaced.
    #[arg(long, value_name = "FILE")]
    svg: Option<PathBuf>,
}

/// An error that ends the program with exit code 1.
#[derive(Debug, thiserror::Error)]
enum NotPlayed {
    #[error(transparent)]
    NoVendor(#[from] NoVendor),
    #[error(transparent)]
    Simulation(#[from] SimulationError),
    #[error("{}", os_error::of_path(path, source))]
    Chart { path: PathBuf, source: io::Error },
    #[error("{}", os_error::cause(.0))]
    Output(#[from] io::Error),
}

/// Runs a simulation as the program's arguments say. The exit code is 0 if it ran to its end, 1 if
/// not, 2 if the arguments were not understood.
#[must_use]
pub fn main() -> ExitCode {
    let options = match command_line::parse::<Options>() {
        Ok((options, _)) => options,
        Err(unparsed) => return unparsed.shown(),
    };

    match play(options) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output wanted no more of it.
        Err(NotPlayed::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _shown = writeln!(foreign::stderr(), "kakunin-kms-simulate: {error}");
            ExitCode::FAILURE
        }
    }
}

fn play(options: Options) -> Result<(), NotPlayed> {
    let vendor = Vendor::find(options.catalogue.as_deref(), None)?;
    let scenario = Scenario {
        catalogue: (*vendor.catalogue).clone(),
        clients: options.clients,
        days: options.days,
        seed: options.seed,
        threshold: options.threshold,
    };
    let report = super::run(&scenario, progress(options.days))?;
    if let Some(path) = options.svg {
        let is_chart = |there: &[u8]| there.starts_with(b"<svg");
        writing::write(&path, super::chart(&report).as_bytes(), is_chart)
            .map_err(|source| NotPlayed::Chart { path, source })?;
    }

    if options.json {
        return Ok(foreign::print_json(&report)?);
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
    let mut out = foreign::stdout();
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
