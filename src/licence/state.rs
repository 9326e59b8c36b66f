//! Hold everything that is remembered about one product on this computer.

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
pub use self::history::{Contact, Entry, History, What};
pub use self::kms::{HostAddress, Kms, NotAnAddress};
use self::lenient::lenient;
use super::clock::Clock;
use super::token::Token;
use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, ProductKey, text};
use crate::fault::{Code, Fault};
use crate::machine::Parts;

/// The document of one product: what the store writes to the disk.
///
/// The product key and the confirmation ID are secrets: they are written to the disk, and `Debug` hides them.
/// What only helps or tells (history, draft, preferences, the last failure) is dropped when it cannot be read; all
/// the rest makes the document damaged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct State {
    version: u32,
    /// The product's code in the vendor's catalogue.
    pub product: String,
    /// Drawn once; tells apart two installations whose parts look the same.
    pub nonce: u8,
    /// When the product was first seen on this computer: the grace period starts here.
    pub installed_at: Timestamp,
    /// The latest time that is known to have been.
    pub last_seen: Timestamp,
    /// The installed product key.
    #[serde(default, with = "text::optional", skip_serializing_if = "Option::is_none")]
    pub key: Option<ProductKey>,
    /// Whether the key is to be activated in the background at the product's next start.
    #[serde(default)]
    pub pending_automatic: bool,
    /// The parts that the installation ID is made of; see [`State::installation_id`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub computer: Option<Parts>,
    /// What activates the product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activation: Option<Activation>,
    /// The key and the activation before this key, in case the person goes back to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub former: Option<Former>,
    /// The first use of a provisional confirmation ID: typing it again does not start its time again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provisional: Option<Provisional>,
    /// The installation ID whose activation was given back without asking the service, until the next activation: the
    /// activation centre is still to be told.
    #[serde(default, with = "text::optional", skip_serializing_if = "Option::is_none")]
    pub released: Option<InstallationId>,
    /// When the service said that the key is blocked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_at: Option<Timestamp>,
    /// Why the last attempt to activate or to renew failed; gone with the next success.
    #[serde(
        default,
        deserialize_with = "lenient",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_failure: Option<Failure>,
    /// What the vendor was asked last, until it has answered.
    #[serde(
        default,
        deserialize_with = "lenient",
        skip_serializing_if = "Option::is_none"
    )]
    pub asking: Option<Asking>,
    /// When it was last tried to exchange a telephone activation for a licence; gone with the next activation.
    #[serde(
        default,
        deserialize_with = "lenient",
        skip_serializing_if = "Option::is_none"
    )]
    pub exchange_tried_at: Option<Timestamp>,
    /// What a KMS client remembers of its hosts.
    #[serde(default, deserialize_with = "lenient", skip_serializing_if = "Kms::is_empty")]
    pub kms: Kms,
    /// What was typed and chosen before the window was closed.
    #[serde(default, deserialize_with = "lenient")]
    pub draft: Draft,
    /// What happened, the latest last.
    #[serde(default, deserialize_with = "lenient")]
    pub history: History,
    /// What the person chose.
    #[serde(default, deserialize_with = "lenient")]
    pub preferences: Preferences,
}

/// The first use of a provisional confirmation ID.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Provisional {
    /// The installation ID it belongs to.
    #[serde(with = "text")]
    pub installation_id: InstallationId,
    /// When it was first used.
    pub since: Timestamp,
}

/// An attempt that failed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Failure {
    /// When.
    pub at: Timestamp,
    /// Why.
    #[serde(flatten)]
    pub fault: Fault,
}

/// What was typed and chosen on the telephone page, so that a call can go on after the window was closed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Draft {
    /// The chosen country or region, as an ISO 3166-1 alpha-2 code.
    pub region: Option<String>,
    /// The installation ID for which the confirmation ID is being typed.
    #[serde(with = "text::optional", skip_serializing_if = "Option::is_none")]
    pub installation_id: Option<InstallationId>,
    /// The confirmation ID as typed so far, one text a group.
    pub confirmation: Vec<String>,
}

impl std::fmt::Debug for Draft {
    /// Shows how much is typed, not what: it is a confirmation ID in the making.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Draft")
            .field("region", &self.region)
            .field("installation_id", &self.installation_id)
            .field("groups", &self.confirmation.len())
            .finish_non_exhaustive()
    }
}

/// What the person chose, for this product.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Preferences {
    /// The language of the window, as a BCP 47 tag; otherwise the system's.
    pub language: Option<String>,
}

impl State {
    /// The version of the document that this program writes, and the latest that it reads.
    pub const VERSION: u32 = 1;

    /// A product that nobody has touched yet, first seen now.
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
            released: None,
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

    /// Installs a product key; `automatic` activates it in the background at the product's next start.
    ///
    /// The key before it and its activation are put aside, and put back when that key is installed again: a key tried
    /// by mistake costs nothing. Installing the key that is there already changes nothing but `automatic`.
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
            self.released = None;
            self.last_failure = None;
            self.draft.confirmation.clear();
            self.record(now, What::KeyInstalled { serial });
        }
        self.pending_automatic = automatic && self.activation.is_none();
    }

    /// Removes the product key, and with it the activation. Whether there was one.
    pub fn remove_key(&mut self, now: Timestamp) -> bool {
        let Some(key) = self.key.take() else {
            return false;
        };
        let was_activated = self.activation.take().is_some();
        self.former = None;
        self.pending_automatic = false;
        self.blocked_at = None;
        self.released = None;
        self.last_failure = None;
        self.draft.confirmation.clear();
        // Whoever activates the same key again has the same installation ID, or a call would take another activation. Only where
        // nothing was activated it may be that the ID is spent (IID-2): entered again, the key has another.
        if !was_activated {
            self.nonce = self.nonce.wrapping_add(1);
        }
        self.record(now, What::KeyRemoved { serial: key.serial() });

        true
    }

    /// The installation ID of the installed key on the computer with these parts; none without a key.
    ///
    /// It stays the same while this counts as the same computer, so that a dock or a new network card in the middle of
    /// a call does not undo the call. [`State::computer`] then holds the parts it is made of, which are those to send
    /// and to keep with the activation.
    pub fn installation_id(&mut self, vendor: &str, now: &Parts) -> Option<InstallationId> {
        let key = self.key.as_ref()?;
        let computer = match self.computer.take() {
            Some(known) if known.holds_on(now) => known,
            _ => now.clone(),
        };
        let fingerprint = computer.fingerprint();
        self.computer = Some(computer);

        Some(InstallationId::of(key, vendor, fingerprint, self.nonce))
    }

    /// Takes a licence, already verified. It says when it was signed, so a clock that was wrong before is believed
    /// again; but never a time that this computer's clock has not reached, so that a signer whose clock is ahead moves nothing.
    pub(super) fn accept_licence(&mut self, licence: Licence, signed_at: Timestamp, now: Timestamp) {
        self.last_seen = signed_at.min(now);
        let renewed = self.activation.is_some();
        self.activated(Activation::Licence(Box::new(licence)));
        self.record(now, if renewed { What::Renewed } else { What::Activated });
    }

    /// Takes a confirmation ID, already verified as the answer to this installation ID on the computer with these
    /// parts.
    ///
    /// A permanent one is a decision of the vendor that no clock can change, so the computer's clock is believed again. The
    /// time of either starts once: typed again, it goes on from its first use.
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
                let _of_another_id = self
                    .provisional
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
        self.record(now, What::Activated);
    }

    fn activated(&mut self, activation: Activation) {
        self.activation = Some(activation);
        self.former = None;
        self.pending_automatic = false;
        self.blocked_at = None;
        self.last_failure = None;
        self.exchange_tried_at = None;
        self.asking = None;
        self.released = None;
        self.draft.confirmation.clear();
    }

    /// Remembers why an attempt to activate or to renew failed. A blocked key stays blocked until another key, or
    /// this one, activates the product.
    pub fn failed(&mut self, fault: Fault, now: Timestamp) {
        if fault == Fault::BlockedKey {
            self.blocked_at = Some(now);
        }
        self.history.push(Entry {
            at: now,
            what: What::Failed,
            code: Some(fault.code()),
            kms: None,
        });
        self.last_failure = Some(Failure { at: now, fault });
    }

    /// Adds to the history.
    pub fn record(&mut self, at: Timestamp, what: What) {
        self.history.push(Entry {
            at,
            what,
            code: None,
            kms: None,
        });
    }

    /// Adds to the latest event which KMS host it was about.
    pub fn met(&mut self, contact: Contact) {
        self.history.met(contact);
    }

    /// Notes a KMS host that gave no lease, after which or before which another one decided.
    pub fn passed_over(&mut self, at: Timestamp, code: Code, contact: Contact) {
        self.history.push(Entry {
            at,
            what: What::Failed,
            code: Some(code),
            kms: Some(contact),
        });
    }

    /// Notes that this time has been. Whether that is news worth saving: an hour is, so that a product that is started
    /// every minute does not write to the disk every minute.
    pub fn observe(&mut self, now: Timestamp) -> bool {
        let news = now.duration_since(self.last_seen) >= jiff::SignedDuration::from_hours(1);
        if news {
            self.last_seen = now;
        }

        news
    }

    /// The licence's token, if a licence activates the product.
    #[must_use]
    pub fn token(&self) -> Option<&Token> {
        match self.activation.as_ref()? {
            Activation::Licence(licence) => Some(&licence.token),
            Activation::Pair(_) => None,
        }
    }

    /// The document as the store writes it.
    pub(super) fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec_pretty(self)
    }

    /// Reads a document that the store has found to be of a known version.
    pub(super) fn from_json(json: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(json)
    }
}

#[cfg(test)]
mod tests;
