//! What all users of a computer may know of the state that an administrator keeps for them.
//!
//! It holds no product key and no confirmation ID. A licence is verified again by everybody who reads
//! it; that it belongs to the key, and a confirmation ID to its installation ID, was verified by the
//! administrator's program. Only where nobody else can write is it believed.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::state::Usage;
use super::token::Token;
use crate::codes::{ConfirmationType, InstallationId, KeyName};
use crate::machine::{PartKind, Parts};
use crate::text;

/// The public document of one product.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Public {
    pub(super) version: u32,
    /// The product's code in the vendor's catalogue.
    pub product: String,
    /// The time when the product was first seen on this computer.
    pub installed_at: Timestamp,
    /// The latest time that was known to have passed when this was written.
    pub last_seen: Timestamp,
    /// The name of the installed product key, which says its kind, too.
    #[serde(default, with = "text::optional", skip_serializing_if = "Option::is_none")]
    pub key: Option<KeyName>,
    /// The activation, if it is genuine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activation: Option<PublicActivation>,
    /// The time when the service reported that the key is blocked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_at: Option<Timestamp>,
    /// The parts of the computer as the administrator's program saw them. Other users may not read
    /// all of them.
    pub parts: Parts,
}

/// An activation without what is secret of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum PublicActivation {
    /// A signed licence.
    Licence {
        /// The licence itself.
        token: Token,
        /// The time when it was received.
        at: Timestamp,
        /// The usage of the key, if the service reported it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        usage: Option<Usage>,
    },
    /// A telephone activation.
    Pair {
        /// The installation ID that was activated.
        #[serde(with = "text")]
        installation_id: InstallationId,
        /// Whether it is for a few days only.
        #[serde(rename = "confirmation", with = "kind")]
        kind: ConfirmationType,
        /// The time when the confirmation ID was typed, or first used if it is provisional.
        at: Timestamp,
        /// The parts that the installation ID is made of.
        parts: Parts,
    },
}

impl Public {
    /// Returns whether this says the same as another one, but for the time that has passed.
    #[must_use]
    pub fn says_what(&self, other: &Self) -> bool {
        Self {
            last_seen: other.last_seen,
            ..self.clone()
        } == *other
    }

    /// Returns the licence's token, if a licence activates the product.
    #[must_use]
    pub const fn token(&self) -> Option<&Token> {
        match &self.activation {
            Some(PublicActivation::Licence { token, .. }) => Some(token),
            _ => None,
        }
    }

    /// Returns how many activations of the key are used, as the service last reported.
    #[must_use]
    pub const fn usage(&self) -> Option<Usage> {
        match &self.activation {
            Some(PublicActivation::Licence { usage, .. }) => *usage,
            _ => None,
        }
    }

    /// Returns the installation ID that is activated.
    #[must_use]
    pub fn installation_id(&self) -> Option<InstallationId> {
        match self.activation.as_ref()? {
            PublicActivation::Licence { token, .. } => token.claimed().map(|claims| claims.installation_id),
            PublicActivation::Pair { installation_id, .. } => Some(*installation_id),
        }
    }

    /// Returns the parts of this computer: as this user sees them, and those that this user may not
    /// read as the administrator's program saw them.
    pub(super) fn seen_here(&self, now: &Parts) -> Parts {
        PartKind::ALL
            .into_iter()
            .filter_map(|kind| Some((kind, now.get(kind).or_else(|| self.parts.get(kind))?)))
            .collect()
    }
}

/// The type of a confirmation ID by its name.
mod kind {
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    use crate::codes::ConfirmationType;

    #[allow(clippy::trivially_copy_pass_by_ref)] // the signature that serde wants
    pub(super) fn serialize<S: Serializer>(
        kind: &ConfirmationType,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match kind {
            ConfirmationType::Permanent => "permanent",
            ConfirmationType::Provisional => "provisional",
        })
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<ConfirmationType, D::Error> {
        match String::deserialize(deserializer)?.as_str() {
            "permanent" => Ok(ConfirmationType::Permanent),
            "provisional" => Ok(ConfirmationType::Provisional),
            _ => Err(D::Error::custom("not a type of confirmation ID")),
        }
    }
}

#[cfg(test)]
mod tests;
