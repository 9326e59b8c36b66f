//! What the console wants done. It does nothing itself.

use std::fmt;
use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::codes::InstallationId;
use crate::locale::Language;
use crate::page::attempt::Attempt;
use crate::wire::desk::{
    CallRecord, Case, ComputersRequest, ConfirmationOrder, RaiseRequest, RemovalRequest,
};

/// Something to be done by whoever drives the console.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Ask the service; its answer comes back as an outcome of the same attempt.
    Ask(Attempt, Request),
    /// Put this on the clipboard.
    Copy(String),
    /// Speak this language from now on.
    UseLanguage(Language),
    /// Close the console.
    Close,
}

/// What can be asked for. Every answer but that of [`Request::Forget`] comes back as an outcome.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Sign in with the token of the system's keyring.
    Recall,
    /// Sign in with this token, and keep it in the system's keyring.
    SignIn(Token),
    /// Forget the token, here and in the keyring.
    Forget,
    /// What does this installation ID belong to?
    LookUp(Case, InstallationId),
    /// A confirmation ID.
    Confirm(Case, ConfirmationOrder),
    /// More computers on the key.
    Raise(Case, RaiseRequest),
    /// The computers that use the key: the page that this cursor leads to, or the first.
    Computers(Case, ComputersRequest),
    /// The activation of a computer is given back.
    Remove(Case, RemovalRequest),
    /// The caller typed a release code; it is checked by the service.
    Release(Case, InstallationId, String),
    /// Keep the record of a call.
    Record(CallRecord),
    /// Answer a request file: this one, with the response beside it, or one that the person chooses.
    AnswerFile(Option<PathBuf>),
}

/// The token of a member of staff. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Token(pub Zeroizing<String>);

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}
