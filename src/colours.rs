//! Whether text that goes to a terminal may be coloured.

use std::io::IsTerminal;

use crate::environment;

/// Returns whether a stream shows colours: it must be a terminal that supports them, and the user must
/// not have declined them (<https://no-color.org>).
pub(crate) fn are_shown_on(stream: &impl IsTerminal) -> bool {
    let is_declined = environment::variable("NO_COLOR").is_some();

    stream.is_terminal() && !is_declined && are_supported()
}

/// A console of Windows shows colours once it has been told to, and otherwise their codes.
#[cfg(windows)]
fn are_supported() -> bool {
    anstyle_query::windows::enable_ansi_colors() == Some(true)
}

#[cfg(not(windows))]
fn are_supported() -> bool {
    environment::variable("TERM").is_some_and(|terminal| terminal != "dumb")
}
