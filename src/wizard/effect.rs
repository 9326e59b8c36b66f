//! What the wizard wants done. It does nothing itself.

use std::path::PathBuf;

use crate::codes::{ConfirmationId, InstallationId, ProductKey};
use crate::fault::Fault;
use crate::licence::Draft;
use crate::locale::Language;

use crate::page::attempt::Attempt;
use crate::page::sheet::Sheet;

/// Something to be done by whoever drives the wizard.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Ask the backend; its answer comes back as an outcome of the same attempt.
    Ask(Attempt, Request),
    /// Stop waiting for this attempt, and stop its work if possible.
    Abandon(Attempt),
    /// Keep what was typed, so that closing the window loses nothing. Has no outcome.
    Keep(Draft),
    /// Put something on the clipboard.
    Copy(Copied),
    /// Let the person choose a file. Answered by `Outcome::Chosen`.
    Choose(Attempt, Choice),
    /// Draw a call sheet into this file, as PDF or PNG by its name. Answered by `Outcome::Saved`.
    WriteSheet(Attempt, PathBuf, Box<Sheet>),
    /// Open a page of the vendor's in the browser.
    Open(Site),
    /// Open a file with the system's program for it.
    OpenFile(PathBuf),
    /// Speak this language from now on, and next time.
    UseLanguage(Language),
    /// Close the wizard.
    Close,
}

/// Which file is to be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Where a request is saved.
    SaveRequest {
        /// What it may be called.
        name: String,
    },
    /// A response.
    OpenResponse,
    /// Where a call sheet is saved.
    SaveSheet {
        /// What it may be called.
        name: String,
    },
}

/// What the backend can be asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// How is the product on this computer? Answered by `Outcome::Refreshed`.
    Refresh,
    /// Could the service be reached? Answered by `Outcome::Connection`.
    CheckConnection,
    /// Install this key; `automatic` marks it for activation in the background. Answered by `Outcome::KeyInstalled`.
    InstallKey {
        /// The key.
        key: ProductKey,
        /// Whether the product activates at once or at its next start without asking.
        automatic: bool,
    },
    /// Activate over the internet. Answered by `Outcome::Activated`.
    Activate,
    /// Activate with a confirmation ID. Answered by `Outcome::Activated`.
    Confirm(ConfirmationId),
    /// Write a request file. Answered by `Outcome::Saved`.
    SaveRequest(PathBuf),
    /// Activate with a response file. Answered by `Outcome::Activated`.
    OpenResponse(PathBuf),
    /// Give the activation back over the internet. Answered by `Outcome::Released`.
    Release,
    /// Give the activation back with a code for the activation centre. Answered by `Outcome::Released`.
    ReleaseOffline,
}

/// What goes on the clipboard, as data; the words come from the locale.
#[derive(Debug, Clone, PartialEq)]
pub enum Copied {
    /// The installation ID in its groups.
    InstallationId(InstallationId),
    /// What a help desk needs to know about a failure.
    Details(Box<Fault>, Option<InstallationId>),
}

/// A page of the vendor's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Site {
    /// The privacy statement.
    Privacy,
    /// Help.
    Support,
    /// Where the product is sold, and returned.
    Seller,
    /// Telephone numbers of all regions.
    RegionalNumbers,
}
