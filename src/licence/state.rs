//! Everything that is remembered about one product on this computer.

mod activation;
mod asking;
mod history;
mod kms;
mod lenient;
mod release;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use self::activation::{Activation, Former, Licence, Pair, Usage};
pub use self::asking::Asking;
pub use self::history::{Contact, Entry, EventKind, History};
pub use self::kms::{HostAddress, Kms, NotAnAddress};
use self::lenient::lenient;
pub(in crate::licence) use self::release::Marks;
pub use self::release::{Released, Releases};
use super::clock::Clock;
use super::token::Token;
use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, ProductKey};
use crate::fault::{Code, Fault};
use crate::machine::Parts;
use crate::text;

/// The document of one product, as the store writes it to the disk.
///
/// The product key and the confirmation ID are secrets: they are written to the disk, and `Debug`
/// hides them. Optional members that only inform or assist (history, draft, preferences, the last
/// failure) are dropped when they cannot be read. If any other member cannot be read, the document
/// counts as damaged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct State {
    version: u32,
    /// The product's code in the vendor's catalogue.
    pub product: String,
    /// A number drawn once; it distinguishes two installations whose parts look the same.
    pub nonce: u8,
    /// The time when the product was first seen on this computer: the grace period starts here.
    pub installed_at: Timestamp,
    /// The latest time that is known to have passed.
    pub last_seen: Timestamp,
    /// The installed product key.
    #[serde(default, with = "text::optional", skip_serializing_if = "Option::is_none")]
    pub key: Option<ProductKey>,
    /// True if the key is to be activated in the background at the product's next start.
    #[serde(default)]
    pub pending_automatic: bool,
    /// The parts that the installation ID is made of; see [`State::installation_id`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub computer: Option<Parts>,
    /// The licence, or the confirmation ID, that activates the product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activation: Option<Activation>,
    /// The previous key and its activation, in case the user goes back to that key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former: Option<Former>,
    /// The first use of a provisional confirmation ID: typing the ID again does not restart its
    /// period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provisional: Option<Provisional>,
    /// The activations that were released on this computer.
    #[serde(default)]
    pub releases: Releases,
    /// The time when the service reported that the key is blocked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_at: Option<Timestamp>,
    /// The reason why the last attempt to activate or to renew failed; removed at the next success.
    #[serde(
        default,
        deserialize_with = "lenient",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_failure: Option<FailedAttempt>,
    /// The last request to the vendor, until it is answered.
    #[serde(
        default,
        deserialize_with = "lenient",
        skip_serializing_if = "Option::is_none"
    )]
    pub asking: Option<Asking>,
    /// The time of the last attempt to exchange a telephone activation for a licence; removed at
    /// the next activation.
    #[serde(
        default,
        deserialize_with = "lenient",
        skip_serializing_if = "Option::is_none"
    )]
    pub exchange_tried_at: Option<Timestamp>,
    /// The data that a KMS client stores about its hosts.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Kms::is_empty")]
    pub kms: Kms,
    /// The input and choices from before the window was closed.
    #[serde(default, deserialize_with = "lenient")]
    pub draft: Draft,
    /// The events so far, oldest first.
    #[serde(default, deserialize_with = "lenient")]
    pub history: History,
    /// The user's preferences.
    #[serde(default, deserialize_with = "lenient")]
    pub preferences: Preferences,
}

/// The first use of a provisional confirmation ID.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Provisional {
    /// The installation ID that it answers.
    #[serde(with = "text")]
    pub installation_id: InstallationId,
    /// The time of its first use.
    pub since: Timestamp,
}

/// An attempt that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct FailedAttempt {
    /// The time of the attempt.
    pub at: Timestamp,
    /// The cause.
    #[serde(flatten)]
    pub fault: Fault,
}

/// The input and choices on the telephone page, so that a call can go on after the window was
/// closed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Draft {
    /// The chosen country or region, as an ISO 3166-1 alpha-2 code.
    pub region: Option<String>,
    /// The installation ID for which the confirmation ID is being typed.
    #[serde(with = "text::optional", skip_serializing_if = "Option::is_none")]
    pub installation_id: Option<InstallationId>,
    /// The confirmation ID as typed so far, one text per group.
    pub confirmation: Vec<String>,
}

impl std::fmt::Debug for Draft {
    /// Shows how many groups are typed, but not their digits: the draft is part of a confirmation
    /// ID.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Draft")
            .field("region", &self.region)
            .field("installation_id", &self.installation_id)
            .field("groups", &self.confirmation.len())
            .finish_non_exhaustive()
    }
}

/// The user's preferences for this product.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Preferences {
    /// The language of the window, as a BCP 47 tag; the system's language if none.
    pub language: Option<String>,
}

impl State {
    /// The version of the document that this program writes, and the latest that it reads.
    pub const VERSION: u32 = 1;

    /// Makes the state of a product that has not been used before and is first seen now.
    #[must_use]
    pub fn new(product: &str, nonce: u8, now: Timestamp) -> Self {
        Self {
            version: Self::VERSION,
            product: product.to_owned(),
            nonce,
            installed_at: now,
            last_seen: now,
            key: None,
            pending_automatic: false,
            computer: None,
            activation: None,
            former: None,
            provisional: None,
            releases: Releases::default(),
            blocked_at: None,
            last_failure: None,
            asking: None,
            exchange_tried_at: None,
            kms: Kms::default(),
            draft: Draft::default(),
            history: History::default(),
            preferences: Preferences::default(),
        }
    }

    /// Installs a product key. With `automatic`, the key is activated in the background at the
    /// product's next start.
    ///
    /// The previous key and its activation are kept, and are restored when that key is installed
    /// again: trying a key by mistake loses nothing. Installing the current key again changes
    /// nothing but `automatic`.
    pub fn install_key(&mut self, key: ProductKey, automatic: bool, now: Timestamp) {
        if self.key.as_ref() != Some(&key) {
            let serial = key.serial();
            let returning = self.former.take_if(|former| former.key == key);
            if let (Some(key), Some(activation)) = (self.key.take(), self.activation.take()) {
                self.former = Some(Former { key, activation });
            }
            self.activation = returning.map(|former| former.activation);
            self.key = Some(key);
            self.blocked_at = None;
            self.last_failure = None;
            self.draft.confirmation.clear();
            self.record(now, EventKind::KeyInstalled { serial });
        }
        self.pending_automatic = automatic && self.activation.is_none();
    }

    /// Removes the product key, and with it the activation. Returns whether there was a key.
    pub fn remove_key(&mut self, now: Timestamp) -> bool {
        let Some(key) = self.key.take() else {
            return false;
        };
        let was_activated = self.activation.take().is_some();
        self.former = None;
        self.pending_automatic = false;
        self.blocked_at = None;
        self.last_failure = None;
        self.draft.confirmation.clear();
        // Activating the same key again must give the same installation ID, or a call would use up
        // another activation. Only if nothing was activated may the installation ID be spent
        // already (IID-2); the next one is used when the key is entered again.
        if !was_activated {
            self.nonce = self.nonce.wrapping_add(1);
        }
        self.record(now, EventKind::KeyRemoved { serial: key.serial() });

        true
    }

    /// Returns the installation ID of the installed key on the computer with these parts; none
    /// without a key.
    ///
    /// The installation ID stays the same while the hardware counts as the same computer, so that a
    /// dock or a new network card in the middle of a call does not invalidate the call.
    /// [`State::computer`] then holds the parts that the ID is made of; these are the parts to send
    /// and to store with the activation.
    ///
    /// An installation ID that was released is never used again, even if this state is older than
    /// the release: the next nonce is.
    pub fn installation_id(&mut self, vendor: &str, now: &Parts) -> Option<InstallationId> {
        let key = self.key.as_ref()?;
        let computer = match self.computer.take() {
            Some(known) if known.is_valid_on(now) => known,
            _ => now.clone(),
        };
        let fingerprint = computer.fingerprint();
        self.computer = Some(computer);

        let mut id = InstallationId::of(key, vendor, fingerprint, self.nonce);
        while self.releases.contains(&id) {
            self.nonce = self.nonce.wrapping_add(1);
            id = InstallationId::of(key, vendor, fingerprint, self.nonce);
        }

        Some(id)
    }

    /// Adds a licence that is already verified. The licence contains its time of signing, so the
    /// computer's clock is trusted again even if it was wrong before. The time of signing never
    /// moves the latest known time past this computer's clock, so that a signer whose clock is
    /// ahead has no effect.
    pub(super) fn accept_licence(&mut self, licence: Licence, signed_at: Timestamp, now: Timestamp) {
        self.last_seen = signed_at.min(now);
        let renewed = self.activation.is_some();
        self.activated(Activation::Licence(Box::new(licence)));
        self.record(
            now,
            if renewed {
                EventKind::Renewed
            } else {
                EventKind::Activated
            },
        );
    }

    /// Adds a confirmation ID that is already verified as the answer to this installation ID on the
    /// computer with these parts.
    ///
    /// A permanent confirmation ID is a decision of the vendor that does not depend on a clock, so
    /// the computer's clock is trusted again. The period of either type starts only once: if the
    /// same confirmation ID is typed again, the period still counts from its first use.
    pub(super) fn accept_pair(
        &mut self,
        installation_id: InstallationId,
        confirmation_id: ConfirmationId,
        kind: ConfirmationType,
        parts: Parts,
        now: Timestamp,
    ) {
        let at = match kind {
            ConfirmationType::Permanent => {
                self.last_seen = now;
                self.provisional = None;

                match &self.activation {
                    Some(Activation::Pair(pair))
                        if pair.installation_id == installation_id
                            && pair.confirmation_id == confirmation_id =>
                    {
                        pair.at
                    }
                    _ => now,
                }
            }
            ConfirmationType::Provisional => {
                self.provisional
                    .take_if(|used| used.installation_id != installation_id);
                let since = Clock::new(now, self.last_seen).effective();

                self.provisional
                    .get_or_insert(Provisional {
                        installation_id,
                        since,
                    })
                    .since
            }
        };
        self.activated(Activation::Pair(Box::new(Pair {
            installation_id,
            confirmation_id,
            at,
            parts,
        })));
        self.record(now, EventKind::Activated);
    }

    fn activated(&mut self, activation: Activation) {
        self.activation = Some(activation);
        self.former = None;
        self.pending_automatic = false;
        self.blocked_at = None;
        self.last_failure = None;
        self.exchange_tried_at = None;
        self.asking = None;
        if let Some(key) = &self.key {
            self.releases.settle(key.serial());
        }
        self.draft.confirmation.clear();
    }

    /// Records why an attempt to activate or to renew failed. A blocked key stays blocked until
    /// another key, or this one, activates the product.
    pub fn record_failure(&mut self, fault: Fault, now: Timestamp) {
        if fault == Fault::BlockedKey {
            self.blocked_at = Some(now);
        }
        self.history.push(Entry {
            at: now,
            what: EventKind::Failed,
            code: Some(fault.code()),
            kms: None,
        });
        self.last_failure = Some(FailedAttempt { at: now, fault });
    }

    /// Adds an event to the history.
    pub fn record(&mut self, at: Timestamp, what: EventKind) {
        self.history.push(Entry {
            at,
            what,
            code: None,
            kms: None,
        });
    }

    /// Adds the KMS host that was involved to the latest event.
    pub fn record_contact(&mut self, contact: Contact) {
        self.history.add_contact(contact);
    }

    /// Records a KMS host that gave no lease, if another host decided the outcome of the attempt.
    pub fn record_failed_contact(&mut self, at: Timestamp, code: Code, contact: Contact) {
        self.history.push(Entry {
            at,
            what: EventKind::Failed,
            code: Some(code),
            kms: Some(contact),
        });
    }

    /// Records that the time `now` has passed. Returns whether that should be saved, which is the
    /// case once an hour has passed since the last time. A product that is started every minute
    /// thus does not write to the disk every minute.
    pub fn observe(&mut self, now: Timestamp) -> bool {
        let news = now.duration_since(self.last_seen) >= jiff::SignedDuration::from_hours(1);
        if news {
            self.last_seen = now;
        }

        news
    }

    /// Returns the licence's token, if a licence activates the product.
    #[must_use]
    pub fn token(&self) -> Option<&Token> {
        match self.activation.as_ref()? {
            Activation::Licence(licence) => Some(&licence.token),
            Activation::Pair(_) => None,
        }
    }

    /// Serialises the document as the store writes it.
    pub(super) fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec_pretty(self)
    }

    /// Parses a document whose version the store has already checked.
    pub(super) fn from_json(json: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(json)
    }
}

#[cfg(test)]
mod tests;
