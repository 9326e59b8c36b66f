//! Release an activation for good, and return to an earlier installation.

use std::collections::VecDeque;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Activation, Draft, EventKind, State};
use crate::codes::InstallationId;
use crate::licence::claims::Claims;
use crate::text;

/// A released activation. Its installation ID is spent: nothing that was made for it activates the
/// product again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Released {
    /// The installation ID that was activated.
    #[serde(with = "text")]
    pub installation_id: InstallationId,
    /// The time of the release.
    pub at: Timestamp,
    /// False as long as the activation centre must still be told: the service was not, and nothing
    /// was activated with the same key since.
    #[serde(default)]
    pub is_told: bool,
}

/// The latest releases, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Releases(VecDeque<Released>);

impl Releases {
    /// The number of releases that are kept; the oldest is forgotten first. They are fewer than
    /// there are nonces, so there is always an installation ID that is not spent.
    pub const LENGTH: usize = 128;

    /// Returns whether the installation ID is spent.
    #[must_use]
    pub fn contains(&self, id: &InstallationId) -> bool {
        self.0.iter().any(|released| released.installation_id == *id)
    }

    /// Returns the releases, oldest first.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Released> {
        self.0.iter()
    }

    /// Returns whether the other list contains each of these releases.
    pub(in crate::licence) fn are_all_in(&self, other: &Self) -> bool {
        self.iter()
            .all(|released| other.contains(&released.installation_id))
    }

    /// Adds releases; one that is known already is told if either says so.
    pub(in crate::licence) fn add(&mut self, more: impl IntoIterator<Item = Released>) {
        for new in more {
            let known = self
                .0
                .iter_mut()
                .find(|known| known.installation_id == new.installation_id);
            match known {
                Some(known) => known.is_told |= new.is_told,
                None => self.0.push_back(new),
            }
        }
        self.0.make_contiguous().sort_by_key(|released| released.at);
        let surplus = self.0.len().saturating_sub(Self::LENGTH);
        drop(self.0.drain(..surplus));
    }

    /// Notes that the activation centre need not be told of the releases of this key any more.
    pub(super) fn settle(&mut self, serial: u32) {
        for released in &mut self.0 {
            released.is_told |= released.installation_id.serial() == serial;
        }
    }
}

/// The releases that are noted outside the document.
#[derive(Debug, Default)]
pub(in crate::licence) struct Marks {
    /// The releases of the files that can be read.
    pub releases: Releases,
    /// True if there is a file that cannot be read.
    pub is_one_damaged: bool,
}

impl From<Releases> for Marks {
    fn from(releases: Releases) -> Self {
        Self {
            releases,
            is_one_damaged: false,
        }
    }
}

impl IntoIterator for Releases {
    type Item = Released;
    type IntoIter = std::collections::vec_deque::IntoIter<Released>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl State {
    /// Releases the activation of this installation ID, so that another computer can use it.
    /// `is_told` says whether the service knows; otherwise somebody must tell it later. Returns
    /// whether there was an activation.
    ///
    /// The old licence or confirmation ID must not activate the product again: the installation
    /// becomes another one, with the next nonce.
    pub fn release(&mut self, id: InstallationId, is_told: bool, now: Timestamp) -> bool {
        if self.activation.take().is_none() {
            return false;
        }
        self.releases.add([Released {
            installation_id: id,
            at: now,
            is_told,
        }]);
        self.nonce = self.nonce.wrapping_add(1);
        self.provisional = None;
        self.draft = Draft {
            region: self.draft.region.take(),
            ..Draft::default()
        };
        self.record(now, EventKind::Released);

        true
    }

    /// Ends the activation if it is for this installation ID, because the service reported that the
    /// installation ID was released. Returns whether it did.
    ///
    /// The activation of a weak computer stays until its term is over: for such computers, the
    /// service says the same of a copy, and of a computer whose last answer was lost.
    pub fn end_released(&mut self, id: &InstallationId, now: Timestamp) -> bool {
        let is_ended = self
            .activation
            .as_ref()
            .and_then(Activation::claims)
            .is_some_and(|(activated, is_weak)| activated == *id && !is_weak);

        is_ended && self.release(*id, true, now)
    }

    /// Adds the releases that were noted outside this document, and ends the activation if one of
    /// them is its own: then this document is an older copy.
    ///
    /// A file of releases is written after the first release only. If one cannot be read, and
    /// nothing else tells which releases there were, the document is a copy from before the first
    /// one, and its activations are over.
    pub(in crate::licence) fn heed(&mut self, marks: Marks, now: Timestamp) {
        self.releases.add(marks.releases);
        if marks.is_one_damaged && self.releases.0.is_empty() {
            let former = self.former.as_ref().map(|former| &former.activation);
            let activations = self.activation.iter().chain(former);
            let ended: Vec<_> = activations
                .filter_map(Activation::claims)
                .map(|(installation_id, _)| Released {
                    installation_id,
                    at: now,
                    is_told: false,
                })
                .collect();
            self.releases.add(ended);
        }
        let released = |activation: &Activation| {
            activation
                .claims()
                .map(|(id, _)| id)
                .filter(|id| self.releases.contains(id))
        };
        let is_former_released = self
            .former
            .as_ref()
            .is_some_and(|former| released(&former.activation).is_some());
        let is_released = self
            .activation
            .as_ref()
            .is_some_and(|activation| released(activation).is_some());
        if is_former_released {
            self.former = None;
        }
        if is_released {
            self.activation = None;
            self.record(now, EventKind::Released);
        }
    }

    /// Returns the installation ID of the installed key whose release the activation centre must
    /// still be told, if there is one.
    #[must_use]
    pub fn untold(&self, vendor: &str) -> Option<InstallationId> {
        let key = self.key.as_ref().filter(|_| self.activation.is_none())?;

        self.releases
            .iter()
            .rev()
            .filter(|released| !released.is_told)
            .map(|released| released.installation_id)
            .find(|id| id.is_of(key, vendor))
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

#[cfg(test)]
mod tests;
