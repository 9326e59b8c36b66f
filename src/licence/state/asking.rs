//! Remember what the vendor was asked, until the answer is here.
//!
//! The request of a weak computer is answered with a new turn, and shows the last. Were its answer lost, another request with
//! the same turn would look like that of a copy; the same request is given the same answer. So it is written down before it
//! is sent.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::State;
use crate::codes::{InstallationId, text};
use crate::licence::nonce::Nonce;
use crate::machine::Parts;

/// A request to activate this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Asking {
    /// For what it asks.
    #[serde(with = "text")]
    pub installation_id: InstallationId,
    /// The turn of the last licence, if it had one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<Nonce>,
    /// The parts of then, if they were not those that the installation ID is made of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<Parts>,
    /// When it was first sent.
    pub sent_at: Timestamp,
}

impl State {
    /// Settles what to ask. A weak computer asks again what it asked before, as long as there is no answer.
    pub fn ask(&mut self, asking: Asking, is_weak: bool) -> Asking {
        if !is_weak {
            return asking;
        }
        let is_repeated = |pending: &&Asking| {
            pending.installation_id == asking.installation_id && pending.turn == asking.turn
        };
        if let Some(pending) = self.asking.as_ref().filter(is_repeated) {
            return pending.clone();
        }
        self.asking = Some(asking.clone());

        asking
    }
}
