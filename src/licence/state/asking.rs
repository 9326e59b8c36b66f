//! Remember the request to the vendor until the answer arrives.
//!
//! The request of a weak computer shows the last turn, and its answer contains a new one. If the
//! answer were lost, a different request with the same turn would look like the request of a copy.
//! The same request, however, gets the same answer. The request is therefore stored before it is
//! sent.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::State;
use crate::codes::InstallationId;
use crate::licence::nonce::Nonce;
use crate::machine::Parts;
use crate::text;

/// A request to activate this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Asking {
    /// The installation ID to activate.
    #[serde(with = "text")]
    pub installation_id: InstallationId,
    /// The turn of the last licence, if it had one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<Nonce>,
    /// The parts at that time, if they differed from those that the installation ID is made of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<Parts>,
    /// The time when the request was first sent.
    pub sent_at: Timestamp,
}

impl State {
    /// Returns the request to send. A weak computer repeats its previous request as long as there
    /// is no answer.
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
