//! The answer of a command: text for people, JSON for programs, an exit code for scripts.

use std::io;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::catalogue::address::NotAService;
use crate::fault::{Code, Fault};
use crate::foreign;
use crate::locale::Locale;
use crate::opener::NoVendor;
use crate::opener::screen::NotShown;
use crate::text;

use super::exit::Exit;

/// The answer of a command that was carried out.
#[derive(Debug)]
pub(super) struct Report {
    pub(super) text: String,
    pub(super) json: Value,
    pub(super) exit: Exit,
}

/// An error that occurs when a command is not carried out.
#[derive(Debug, thiserror::Error)]
pub(super) enum CommandError {
    /// A fault with an error code.
    #[error(transparent)]
    Fault(#[from] Fault),
    /// The catalogue has no such product; `known` are the products it has.
    #[error("no such product")]
    UnknownProduct { known: Vec<String> },
    /// There is no such error code.
    #[error("no such error code")]
    UnknownCode,
    /// The installed key is not the key named for this purpose.
    #[error("another key is installed")]
    OtherKey { key_name: String, wanted: Wanted },
    /// Nothing is activated with the installed key, so nothing can be released.
    #[error("nothing is activated")]
    NothingActivated,
    /// There is no release that the activation centre must still be told.
    #[error("no release code")]
    NoReleaseCode,
    /// The text is not the address of an activation service.
    #[error(transparent)]
    NotAService(#[from] NotAService),
    /// The installed key is a KMS client key, for which there is no installation ID.
    #[error("a KMS host activates this computer")]
    NoInstallationId,
    /// The text wizard did not understand this line of the file of answers, and went no further.
    #[error("line {0} of the answers was not understood")]
    Answer(usize),
    /// A file could not be read.
    #[error("{path}: {source}")]
    File { path: PathBuf, source: io::Error },
    /// The text is not the address of a KMS host.
    #[error("not the address of a KMS host")]
    NotAHost,
    /// There is neither a display nor a terminal to open the wizard on.
    #[error("neither a display nor a terminal")]
    NoPlace,
    /// Only an administrator may act for all users; this is the folder of their state.
    #[error("not an administrator")]
    NotAdministrator(PathBuf),
    /// The operating system refused something the program needs.
    #[error(transparent)]
    System(#[from] io::Error),
    /// The pages of the text wizard could not be written.
    #[error(transparent)]
    NotWritten(io::Error),
    /// The demonstration could not be prepared.
    #[cfg(feature = "demo")]
    #[error(transparent)]
    Demonstration(#[from] crate::demo::DemoError),
    /// The input is not an installation ID.
    #[cfg(feature = "demo")]
    #[error("not an installation ID")]
    NotAnInstallationId,
    /// There is no demonstration, because a vendor's catalogue is installed.
    #[cfg(feature = "demo")]
    #[error("no demonstration here")]
    NoDemonstration,
}

impl From<NoVendor> for CommandError {
    fn from(cause: NoVendor) -> Self {
        match cause {
            NoVendor::Fault(fault) => Self::Fault(fault),
            NoVendor::NotAFile { path, source } => Self::File {
                path,
                source: source.into(),
            },
            #[cfg(feature = "demo")]
            NoVendor::Demonstration(cause) => Self::Demonstration(cause),
        }
    }
}

impl From<NotShown> for CommandError {
    fn from(cause: NotShown) -> Self {
        match cause {
            NotShown::NoPlace => Self::NoPlace,
            NotShown::System(error) => Self::System(error),
            NotShown::NotWritten(error) => Self::NotWritten(error),
        }
    }
}

/// The purpose for which a key is named. The argument is the same for both purposes, but the advice
/// must not confuse them: a removal destroys what a release makes available again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wanted {
    Removal,
    Release,
}

impl CommandError {
    pub(super) fn exit(&self) -> Exit {
        match self {
            Self::Fault(fault) => Exit::Fault(fault.code()),
            Self::UnknownProduct { .. }
            | Self::UnknownCode
            | Self::OtherKey { .. }
            | Self::NotAHost
            | Self::Answer(_)
            | Self::NotAService(_) => Exit::Misuse,
            Self::NothingActivated | Self::NoReleaseCode => Exit::Grace,
            Self::NoInstallationId => Exit::Fault(Code::Key6),
            #[cfg(feature = "demo")]
            Self::NoDemonstration | Self::NotAnInstallationId => Exit::Misuse,
            #[cfg(feature = "demo")]
            Self::Demonstration(_) => Exit::Failed,
            Self::File { .. }
            | Self::NoPlace
            | Self::NotAdministrator(_)
            | Self::System(_)
            | Self::NotWritten(_) => Exit::Failed,
        }
    }

    /// Returns the text to show to the user. `again` begins a command that acts on the same product
    /// and state.
    pub(super) fn text(&self, locale: &Locale, again: &str) -> String {
        match self {
            Self::Fault(fault) => fault_text(fault, locale),
            other => other.sentence(locale, again) + "\n",
        }
    }

    /// Returns `{"error": {…}}`: `code` is an error code, or a word if there is none.
    pub(super) fn json(&self, locale: &Locale, again: &str) -> Value {
        let error = match self {
            Self::Fault(fault) => fault_json(fault, locale),
            other => json!({ "code": other.name(), "what": other.sentence(locale, again) }),
        };

        json!({ "error": error })
    }

    const fn name(&self) -> &'static str {
        match self {
            Self::Fault(_) => "fault",
            Self::UnknownProduct { .. } => "unknown-product",
            Self::UnknownCode => "unknown-code",
            Self::OtherKey { .. } => "other-key",
            Self::NothingActivated => "not-activated",
            Self::NoReleaseCode => "no-release-code",
            Self::NotAHost => "not-a-host",
            Self::NotAService(_) => "not-a-service",
            Self::NoInstallationId => Code::Key6.as_str(),
            Self::Answer(_) => "answer",
            Self::File { .. } => "file",
            Self::NoPlace => "no-display",
            Self::NotAdministrator(_) => "not-administrator",
            Self::System(_) => "system",
            Self::NotWritten(_) => "not-written",
            #[cfg(feature = "demo")]
            Self::Demonstration(_) => "demonstration",
            #[cfg(feature = "demo")]
            Self::NoDemonstration => "no-demonstration",
            #[cfg(feature = "demo")]
            Self::NotAnInstallationId => "not-an-installation-id",
        }
    }

    fn sentence(&self, locale: &Locale, again: &str) -> String {
        match self {
            Self::Fault(fault) => locale.fault(fault).what,
            Self::UnknownProduct { known } => {
                let known = locale.list(known);
                locale.format("command-unknown-product", &[("known", known.into())])
            }
            Self::UnknownCode => locale.text("command-unknown-code"),
            Self::OtherKey { key_name, wanted } => locale.format(
                match wanted {
                    Wanted::Removal => "command-other-key",
                    Wanted::Release => "command-other-key-release",
                },
                &[("installed", key_name.as_str().into()), ("kakunin", again.into())],
            ),
            Self::NothingActivated => locale.text("command-nothing-activated"),
            Self::NoReleaseCode => locale.text("command-no-release-code"),
            Self::Answer(line) => locale.format("command-answer", &[("line", (*line).into())]),
            Self::File { path, source } => locale.format(
                "command-file",
                &[
                    (
                        "path",
                        foreign::shown(&path.display().to_string()).into_owned().into(),
                    ),
                    ("cause", locale.unread(source).into()),
                ],
            ),
            Self::NotAHost => locale.text("command-not-a-host"),
            Self::NotAService(NotAService::Other) => locale.text("command-not-a-service"),
            Self::NotAService(NotAService::SignIn) => locale.text("command-service-sign-in"),
            Self::NotAService(NotAService::Beginning(address)) => locale.format(
                "command-service-beginning",
                &[("address", foreign::shown(address).into_owned().into())],
            ),
            Self::NoInstallationId => {
                locale.format("command-no-installation-id", &[("kakunin", again.into())])
            }
            Self::NoPlace => locale.format("command-no-place", &[("kakunin", again.into())]),
            Self::NotAdministrator(folder) => locale.format(
                "command-not-administrator",
                &[(
                    "path",
                    foreign::shown(&folder.display().to_string()).into_owned().into(),
                )],
            ),
            Self::System(source) => {
                locale.format("command-system", &[("cause", text::system_words(source).into())])
            }
            Self::NotWritten(source) => super::not_written(source, locale),
            #[cfg(feature = "demo")]
            Self::Demonstration(cause) => {
                locale.format("command-demo-failed", &[("cause", cause.to_string().into())])
            }
            #[cfg(feature = "demo")]
            Self::NotAnInstallationId => locale.text("command-not-an-installation-id"),
            #[cfg(feature = "demo")]
            Self::NoDemonstration => locale.text("command-no-demo"),
        }
    }
}

/// Returns the text of a fault, with its code, cause and next step.
pub(super) fn fault_text(fault: &Fault, locale: &Locale) -> String {
    locale.fault_in_lines(fault) + "\n"
}

/// Returns a fault for programs.
pub(super) fn fault_json(fault: &Fault, locale: &Locale) -> Value {
    let words = locale.fault(fault);

    json!({
        "code": words.code.as_str(),
        "title": words.title,
        "what": words.what,
        "why": words.why,
        "next": words.next,
        "data": fault,
    })
}
