//! Release an activation, and return to an earlier installation.

use jiff::Timestamp;

use super::{Draft, EventKind, State};
use crate::codes::InstallationId;
use crate::licence::claims::Claims;

impl State {
    /// Releases the activation, so that another computer can use it. Returns whether there was one.
    pub fn release(&mut self, now: Timestamp) -> bool {
        let released = self.activation.take().is_some();
        if released {
            // The released installation ID is spent, so this becomes another installation.
            self.nonce = self.nonce.wrapping_add(1);
            self.record(now, EventKind::Released);
        }

        released
    }

    /// Releases the activation of this installation ID without telling the service, which somebody
    /// must do later. Returns whether there was an activation.
    ///
    /// The old licence or confirmation ID must not activate the product again: the installation
    /// becomes another one, with the next nonce.
    pub fn release_offline(&mut self, id: InstallationId, now: Timestamp) -> bool {
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

    /// Switches to another installation ID, because the service reported that this one was released
    /// or belongs to another computer. `drawn` is a random number: there may be many copies of one
    /// state, and they must not get the same installation ID again.
    pub fn spend(&mut self, drawn: u8) {
        self.nonce = if drawn == self.nonce {
            drawn.wrapping_add(1)
        } else {
            drawn
        };
        self.draft.confirmation.clear();
    }

    /// Returns to the installation that a licence was made for, if it used the same key. Its nonce
    /// and its parts become current; [`State::installation_id`] compares the parts with those of
    /// this computer.
    pub(in crate::licence) fn return_to(&mut self, vendor: &str, claims: &Claims) {
        let id = &claims.installation_id;
        // Computers without any known parts are all alike; only the nonce distinguishes them.
        let is_told = !claims.parts.is_empty() && claims.parts.fingerprint() == id.fingerprint();
        if is_told && self.key.as_ref().is_some_and(|key| id.is_of(key, vendor)) {
            self.nonce = id.nonce();
            self.computer = Some(claims.parts.clone());
        }
    }
}
