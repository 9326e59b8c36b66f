//! The effects that the console requests from its driver. The console itself performs none of them.

use std::fmt;
use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::codes::InstallationId;
use crate::locale::Language;
use crate::page::attempt::Attempt;
use crate::wire::desk::{
    CallRecord, Case, ComputersRequest, ConfirmationOrder, RaiseRequest, RemovalRequest,
};

/// An effect that the console requests from its driver.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Send a request to the `RequestRunner`. The answer comes back as an outcome with the same
    /// attempt.
    Ask(Attempt, Request),
    /// Copy this text to the clipboard.
    Copy(String),
    /// Switch to this language.
    UseLanguage(Language),
    /// Close the console.
    Close,
}

/// A request to the `RequestRunner`. Every request except [`Request::Forget`] has an outcome.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// Sign in with the token from the system's keyring.
    Recall,
    /// Sign in with this token, and keep it in the system's keyring.
    SignIn(Token),
    /// Forget the token, here and in the keyring.
    Forget,
    /// Look up an installation ID.
    LookUp(Case, InstallationId),
    /// Request a confirmation ID.
    Confirm(Case, ConfirmationOrder),
    /// Raise the number of computers that may use the key.
    Raise(Case, RaiseRequest),
    /// List the computers that use the key: the page at this cursor, or the first page.
    Computers(Case, ComputersRequest),
    /// Release the activation of a computer.
    Remove(Case, RemovalRequest),
    /// Submit a release code from the caller. The service checks it.
    Release(Case, InstallationId, String),
    /// Find out whose token this is: a supervisor's, who authorises one act.
    Authorise(Token),
    /// Send this request with the token of the supervisor who has authorised it.
    Authorised(Token, Box<Request>),
    /// Save the record of a call.
    Record(CallRecord),
    /// Answer a request file: this one, with the response beside it, or one that the user chooses.
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
