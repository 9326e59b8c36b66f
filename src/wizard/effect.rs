//! The effects that the wizard requests from its driver. The wizard itself performs none of them.

use std::path::PathBuf;

use crate::codes::{ConfirmationId, InstallationId, OldKeyHash, ProductKey};
use crate::fault::{Code, Fault};
use crate::licence::Draft;
use crate::locale::{Language, Locale};

use crate::page::attempt::Attempt;
use crate::page::control::Press;
use crate::page::sheet::Sheet;
use crate::wizard::snapshot::ReleaseReport;

/// An effect that the wizard requests from its driver.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Send a request to the backend. The answer comes back as an outcome with the same attempt.
    Ask(Attempt, Request),
    /// Stop waiting for this attempt, and cancel its work if possible.
    Abandon(Attempt),
    /// Save the draft, so that closing the window loses nothing. Has no outcome.
    Keep(Draft),
    /// Copy something to the clipboard. Answered by `Outcome::Copied` where the user cannot see the
    /// copy.
    Copy(Attempt, Copied),
    /// Let the user choose a file. Answered by `Outcome::Chosen`.
    Choose(Attempt, Choice),
    /// Draw a call sheet into this file, as PDF or PNG depending on its name. Answered by
    /// `Outcome::Saved`.
    WriteSheet(Attempt, PathBuf, Box<Sheet>),
    /// Open one of the vendor's pages or a file with the system's program for it. Answered by
    /// `Outcome::NotOpened` if there is none.
    Open(Attempt, Place),
    /// Switch to this language, and remember it for the next start.
    UseLanguage(Language),
    /// Close the wizard.
    Close,
}

/// The purpose for which the user chooses a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// The file into which a request is saved.
    SaveRequest {
        /// The suggested file name.
        name: String,
    },
    /// The response file to open.
    OpenResponse,
    /// The file into which a call sheet is saved.
    SaveSheet {
        /// The suggested file name.
        name: String,
    },
}

/// A request to the backend.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Read the state of the product on this computer. Answered by `Outcome::Refreshed`.
    Refresh,
    /// Check whether the service could be reached. Answered by `Outcome::Connection`.
    CheckConnection,
    /// Install this key. `automatic` marks it for activation in the background. Answered by
    /// `Outcome::KeyInstalled`.
    InstallKey {
        /// The key.
        key: ProductKey,
        /// True if the product activates at once or at its next start, without asking.
        automatic: bool,
    },
    /// Exchange a key of the licensing system before this one for a product key, over the internet,
    /// and install that. Answered by `Outcome::KeyInstalled`.
    ExchangeKey {
        /// The old key's hash.
        old: OldKeyHash,
        /// As for `InstallKey`.
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
    /// Release the activation over the internet. Answered by `Outcome::Released`.
    Release,
    /// Release the activation with a code for the activation centre. Answered by
    /// `Outcome::Released`.
    ReleaseOffline,
}

/// Something to copy to the clipboard, as data. The words come from the locale.
#[derive(Debug, Clone, PartialEq)]
pub enum Copied {
    /// The installation ID in its groups.
    InstallationId(InstallationId),
    /// The installation ID and the code of a release, for the activation centre.
    Release(ReleaseReport),
    /// The details of a failure that a help desk needs.
    Details(Box<Fault>, Option<InstallationId>),
    /// The address of a page, or the path of a file.
    Address(String),
}

impl Copied {
    /// Returns the text for the clipboard, in the user's language.
    #[must_use]
    pub fn text(&self, locale: &Locale) -> String {
        match self {
            Self::InstallationId(id) => id.to_string(),
            Self::Release(report) => locale.format(
                "copied-release",
                &[
                    ("id", report.installation_id.to_string().into()),
                    ("code", report.groups.join("-").into()),
                ],
            ),
            Self::Address(address) => address.clone(),
            Self::Details(fault, id) => {
                let words = locale.fault(fault);
                let id = id.as_ref().map(ToString::to_string).unwrap_or_default();

                locale.format(
                    "copied-details",
                    &[
                        ("code", words.code.as_str().into()),
                        ("title", words.title.into()),
                        ("what", words.what.into()),
                        ("id", id.into()),
                    ],
                )
            }
        }
    }

    /// Returns the button that copies it.
    #[must_use]
    pub const fn press(&self) -> Press {
        match self {
            Self::InstallationId(_) => Press::CopyInstallationId,
            Self::Release(_) => Press::CopyRelease,
            Self::Details(..) => Press::CopyDetails,
            Self::Address(_) => Press::CopyAddress,
        }
    }
}

/// Something that another program shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// One of the vendor's pages.
    Site(Site),
    /// A file.
    File(PathBuf),
}

/// One of the vendor's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Site {
    /// The privacy statement.
    Privacy,
    /// The help page.
    Support,
    /// The page about an error code; the help page where the vendor has none.
    Error(Code),
    /// The page of the seller, for purchases and returns.
    Seller,
    /// The telephone numbers of all regions.
    RegionalNumbers,
}
