//! The activation of a product: a licence or a confirmation ID.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::codes::{ConfirmationId, InstallationId, ProductKey};
use crate::licence::token::Token;
use crate::machine::Parts;
use crate::text;

/// The activation of a product. It is not trusted: it is verified again each time the status is
/// judged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Activation {
    /// A licence signed by the vendor's service, or by the organisation's KMS host.
    Licence(Box<Licence>),
    /// An installation ID and its confirmation ID, from a telephone call.
    Pair(Box<Pair>),
}

impl Activation {
    /// Returns the installation ID that is activated, and whether the computer is weak; nothing is
    /// verified. None if it cannot be read.
    pub(in crate::licence) fn claims(&self) -> Option<(InstallationId, bool)> {
        match self {
            Self::Licence(licence) => {
                let claims = licence.token.claimed()?;
                Some((claims.installation_id, claims.parts.is_weak()))
            }
            Self::Pair(pair) => Some((pair.installation_id, pair.parts.is_weak())),
        }
    }
}

/// A signed licence, and the data that came with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Licence {
    /// The licence itself; its claims say how it was obtained and what it is for.
    pub token: Token,
    /// The time when it was received.
    pub at: Timestamp,
    /// The usage of the key, if the service reported it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usage: Option<Usage>,
    /// The confirmation ID that came with it.
    #[serde(default, with = "text::optional", skip_serializing_if = "Option::is_none")]
    pub confirmation_id: Option<ConfirmationId>,
}

/// A telephone activation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Pair {
    /// The installation ID that was read to the agent.
    #[serde(with = "text")]
    pub installation_id: InstallationId,
    /// The confirmation ID that the agent read back.
    #[serde(with = "text")]
    pub confirmation_id: ConfirmationId,
    /// The time when it was typed; for a provisional one, the time of its first use.
    pub at: Timestamp,
    /// The parts that the installation ID is made of.
    pub parts: Parts,
}

/// The usage of a key: how many activations are used, and how many are allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Usage {
    /// The number of computers activated with the key, including this one.
    pub used: u32,
    /// The number of computers that may be activated with the key.
    pub limit: u32,
}

/// A key that was replaced, with its activation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Former {
    /// The key.
    #[serde(with = "text")]
    pub key: ProductKey,
    /// Its activation.
    pub activation: Activation,
}
