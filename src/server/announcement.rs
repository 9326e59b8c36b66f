//! Says where a server listens.

use std::fmt::Display;
use std::io::Write as _;

use tracing::warn;

use crate::foreign;

/// Says on standard output where the server listens; a service of Windows says it in its log, and
/// tells the service manager that it runs. Nobody has to hear it: a server whose output leads to a
/// full disk or to a pipe that was closed serves all the same, and its log says so.
pub(crate) fn announce(line: impl Display) {
    #[cfg(windows)]
    if super::windows_service::runs(&line) {
        return;
    }
    let mut out = foreign::stdout();
    if let Err(error) = writeln!(out, "{line}").and_then(|()| out.flush()) {
        warn!(%error, "where the server listens could not be said: {line}");
    }
}
