//! Writes the log, for people or for programs.

use std::fmt::Display;
use std::io::{self, IsTerminal as _, Write as _};

use clap::ValueEnum;
use tracing::warn;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::foreign;

/// The format of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object per line, for programs.
    Json,
}

/// Starts logging to standard error, filtered by `RUST_LOG` or else by a default for
/// administrators.
pub(crate) fn start(format: LogFormat) {
    let filter = crate::environment::text("RUST_LOG")
        .and_then(|filter| filter.parse().ok())
        .unwrap_or_else(|| Targets::new().with_default(LevelFilter::INFO));
    let mut lines = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    if !io::stderr().is_terminal() {
        // A file should contain no colour codes.
        lines.set_ansi(false);
    }
    let lines = match format {
        LogFormat::Text => lines.boxed(),
        LogFormat::Json => lines.json().flatten_event(true).with_span_list(false).boxed(),
    };
    tracing_subscriber::registry().with(lines).with(filter).init();
}

/// Says on standard output where the server listens. Nobody has to hear it: a server whose output
/// leads to a full disk or to a pipe that was closed serves all the same, and its log says so.
pub(crate) fn announce(line: impl Display) {
    let mut out = foreign::stdout();
    if let Err(error) = writeln!(out, "{line}").and_then(|()| out.flush()) {
        warn!(%error, "where the server listens could not be said: {line}");
    }
}
