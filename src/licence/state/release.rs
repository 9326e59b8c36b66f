//! Give an activation back, and come back to one.

use jiff::Timestamp;

use super::{Draft, State, What};
use crate::codes::InstallationId;
use crate::licence::claims::Claims;

impl State {
    /// Gives the activation back, so that another computer can use it. Whether there was one.
    pub fn release(&mut self, now: Timestamp) -> bool {
        let released = self.activation.take().is_some();
        if released {
            // What was given back is spent, so this becomes another installation.
            self.nonce = self.nonce.wrapping_add(1);
            self.record(now, What::Released);
        }

        released
    }

    /// Gives the activation of this installation ID back without asking the service, which is to be told by somebody.
    /// Whether there was one.
    ///
    /// What activated the product until now must not do so again: the installation becomes another one, with the next nonce.
    pub fn release_untold(&mut self, id: InstallationId, now: Timestamp) -> bool {
        if self.activation.is_none() {
            return false;
        }
        self.released = Some(id);
        self.provisional = None;
        self.draft = Draft {
            region: self.draft.region.take(),
            ..Draft::default()
        };

        self.release(now)
    }

    /// Goes on with another installation ID: this one was given back, or another computer has it, as somebody else knows.
    /// `drawn` is a random number, so that copies of one state, which are many at times, do not meet again.
    pub fn spend(&mut self, drawn: u8) {
        self.nonce = if drawn == self.nonce {
            drawn.wrapping_add(1)
        } else {
            drawn
        };
        self.draft.confirmation.clear();
    }

    /// Takes over the installation that a licence was made for, if it was one with the same key: its nonce, and its
    /// parts, which [`State::installation_id`] compares with those of this computer.
    pub(in crate::licence) fn return_to(&mut self, vendor: &str, claims: &Claims) {
        let id = &claims.installation_id;
        // Computers that tell no parts are all alike; only the nonce tells them apart.
        let is_told = !claims.parts.is_empty() && claims.parts.fingerprint() == id.fingerprint();
        if is_told && self.key.as_ref().is_some_and(|key| id.is_of(key, vendor)) {
            self.nonce = id.nonce();
            self.computer = Some(claims.parts.clone());
        }
    }
}
