//! The sign-in, with a token that the service issued.

use zeroize::Zeroizing;

use crate::desk::control::{DeskField, DeskPress};
use crate::page::attempt::Attempt;
use crate::page::input::Input;

use super::effect::{Request, Token};
use super::event::Denial;

/// The sign-in page.
#[derive(Debug, Clone, Default)]
pub struct SignIn {
    token: Token,
    waiting: Option<Attempt>,
    refused: Option<Denial>,
}

impl SignIn {
    /// Creates the page shown while the keyring is queried.
    pub(super) fn from_keyring(attempt: Attempt) -> Self {
        Self {
            waiting: Some(attempt),
            ..Self::default()
        }
    }

    /// Creates the page with the reason why the user must sign in again.
    pub(super) fn after_denial(refused: Option<Denial>) -> Self {
        Self {
            refused,
            ..Self::default()
        }
    }

    /// Handles an input, and returns the request that follows from it.
    pub(super) fn act(&mut self, input: Input) -> Option<Request> {
        match input {
            Input::Edit(DeskField::TOKEN, text) => {
                self.enter(Token(Zeroizing::new(text)));
                None
            }
            Input::Press(DeskPress::SIGN_IN) if self.can_sign_in() => Some(Request::SignIn(Token(
                Zeroizing::new(self.token.0.trim().to_owned()),
            ))),
            _ => None,
        }
    }

    /// Puts this token into the field. A user who does this does not wait for the keyring.
    pub(super) fn enter(&mut self, token: Token) {
        self.token = token;
        self.refused = None;
        self.waiting = None;
    }

    pub(super) const fn wait_for(&mut self, attempt: Attempt) {
        self.waiting = Some(attempt);
    }

    pub(super) fn is_waiting_for(&self, attempt: Attempt) -> bool {
        self.waiting == Some(attempt)
    }

    pub(super) fn refuse(&mut self, denied: Denial) {
        self.waiting = None;
        // It is no error that nobody was signed in before.
        self.refused = (denied != Denial::NoToken).then_some(denied);
    }

    /// Returns the text typed.
    pub(super) fn typed(&self) -> &str {
        &self.token.0
    }

    pub(super) const fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }

    pub(super) const fn refused(&self) -> Option<&Denial> {
        self.refused.as_ref()
    }

    pub(super) fn can_sign_in(&self) -> bool {
        self.waiting.is_none() && !self.token.0.trim().is_empty()
    }
}
