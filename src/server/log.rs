//! Writes the log, for people or for programs.

use std::io::{self, IsTerminal as _};

use clap::ValueEnum;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

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
