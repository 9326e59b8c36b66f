//! Show who one is: with the token that the service gave out.

use zeroize::Zeroizing;

use crate::desk::control::{DeskField, DeskPress};
use crate::page::attempt::Attempt;
use crate::page::input::Input;

use super::effect::{Request, Token};
use super::event::Denied;

/// The sign-in page.
#[derive(Debug, Clone, Default)]
pub struct SignIn {
    token: Token,
    waiting: Option<Attempt>,
    refused: Option<Denied>,
}

impl SignIn {
    /// The page while the keyring is asked.
    pub(super) fn recalling(attempt: Attempt) -> Self {
        Self {
            waiting: Some(attempt),
            ..Self::default()
        }
    }

    /// The page with the reason why one has to sign in again.
    pub(super) fn because(refused: Option<Denied>) -> Self {
        Self {
            refused,
            ..Self::default()
        }
    }

    /// Takes what was done, and tells what is to be asked.
    pub(super) fn act(&mut self, input: Input) -> Option<Request> {
        match input {
            Input::Edit(DeskField::TOKEN, text) => {
                self.token = Token(Zeroizing::new(text));
                self.refused = None;
                // Whoever types does not wait for the keyring.
                self.waiting = None;
                None
            }
            Input::Press(DeskPress::SIGN_IN) if self.can_sign_in() => Some(Request::SignIn(Token(
                Zeroizing::new(self.token.0.trim().to_owned()),
            ))),
            _ => None,
        }
    }

    pub(super) const fn wait_for(&mut self, attempt: Attempt) {
        self.waiting = Some(attempt);
    }

    pub(super) fn waits_for(&self, attempt: Attempt) -> bool {
        self.waiting == Some(attempt)
    }

    pub(super) fn refuse(&mut self, denied: Denied) {
        self.waiting = None;
        // That nobody was signed in before is nothing to be told.
        self.refused = (denied != Denied::NoToken).then_some(denied);
    }

    /// What was typed.
    pub(super) fn typed(&self) -> &str {
        &self.token.0
    }

    pub(super) const fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }

    pub(super) const fn refused(&self) -> Option<&Denied> {
        self.refused.as_ref()
    }

    pub(super) fn can_sign_in(&self) -> bool {
        self.waiting.is_none() && !self.token.0.trim().is_empty()
    }
}
