//! Writes the log, for people or for programs.

use std::io;
#[cfg(windows)]
use std::{error::Error, fs, path::Path};

use clap::ValueEnum;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::colours;

/// The number of files that are kept, which is the number of days unless a file was deleted.
#[cfg(windows)]
const KEPT: usize = 14;

/// The format of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object per line, for programs.
    Json,
}

/// Starts logging to standard error, filtered by `RUST_LOG` or else by a default for
/// administrators. A service of Windows has its log already.
pub(crate) fn start(format: LogFormat) {
    // A file should contain no colour codes.
    start_to(io::stderr, colours::are_shown_on(&io::stderr()), format);
}

/// Starts logging to files in a folder, which is made if its parent is there: one a day (UTC), with
/// the program's name and the date, of which the last ones are kept. Each line is written at once,
/// so that none is lost when the program ends.
#[cfg(windows)]
pub(crate) fn start_in(folder: &Path, program: &str, format: LogFormat) -> io::Result<()> {
    match fs::create_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    let files = tracing_appender::rolling::Builder::new()
        .rotation(tracing_appender::rolling::Rotation::DAILY)
        .filename_prefix(program)
        .filename_suffix("log")
        .max_log_files(KEPT)
        .build(folder)
        .map_err(|error| os_error_of(&error))?;
    start_to(files, false, format);

    Ok(())
}

fn start_to<W>(writer: W, colours: bool, format: LogFormat)
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let filter = crate::environment::text("RUST_LOG")
        .and_then(|filter| filter.parse().ok())
        .unwrap_or_else(|| Targets::new().with_default(LevelFilter::INFO));
    let lines = tracing_subscriber::fmt::layer()
        .with_ansi(colours)
        .with_writer(writer);
    let lines = match format {
        LogFormat::Text => lines.boxed(),
        LogFormat::Json => lines.json().flatten_event(true).with_span_list(false).boxed(),
    };
    let _there_already = tracing_subscriber::registry().with(lines).with(filter).try_init();
}

/// Returns the system's error behind one of the crate.
#[cfg(windows)]
fn os_error_of(error: &tracing_appender::rolling::InitError) -> io::Error {
    let code = error
        .source()
        .and_then(|source| source.downcast_ref::<io::Error>())
        .and_then(io::Error::raw_os_error);

    code.map_or_else(
        || io::Error::other(error.to_string()),
        io::Error::from_raw_os_error,
    )
}
