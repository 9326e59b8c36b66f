//! Tell something to a user who started the program without a terminal: in a message box of the system.

#[cfg(not(windows))]
use std::io::{self, IsTerminal as _};

use crate::breaks;
#[cfg(not(windows))]
use crate::opener::screen;

/// Shows words in a message box and waits until the user has closed it, if nobody reads what the
/// program writes. Where no box can be shown either, does nothing. What the user has asked for is no
/// error.
pub(crate) fn show_unless_read(title: &str, words: &str, is_error: bool) {
    if is_read() {
        return;
    }
    rfd::MessageDialog::new()
        .set_level(if is_error {
            rfd::MessageLevel::Error
        } else {
            rfd::MessageLevel::Info
        })
        .set_title(breaks::without(title))
        .set_description(breaks::without(words.trim_end()))
        .show();
}

/// Windows gives a program without a console no output at all, unless its caller has passed one.
#[cfg(windows)]
fn is_read() -> bool {
    !std::os::windows::io::AsRawHandle::as_raw_handle(&std::io::stderr()).is_null()
}

/// A desktop starts programs with an output that goes to its log.
#[cfg(not(windows))]
fn is_read() -> bool {
    io::stdin().is_terminal() || io::stderr().is_terminal() || !screen::has_display()
}
