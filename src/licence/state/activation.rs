//! What activates a product.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::codes::{ConfirmationId, InstallationId, ProductKey, text};
use crate::licence::token::Token;
use crate::machine::Parts;

/// What activates the product. Nothing in it is trusted: each look at the status verifies it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Activation {
    /// A licence signed by the vendor's service, or by the organisation's KMS host.
    Licence(Box<Licence>),
    /// An installation ID and its confirmation ID, from a telephone call.
    Pair(Box<Pair>),
}

/// A signed licence, and what came with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Licence {
    /// The licence itself; how it was obtained and what it is for stand in its claims.
    pub token: Token,
    /// When it was received.
    pub at: Timestamp,
    /// How far the key is used, where the service said so.
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
    /// What was read to the agent.
    #[serde(with = "text")]
    pub installation_id: InstallationId,
    /// What the agent read back.
    #[serde(with = "text")]
    pub confirmation_id: ConfirmationId,
    /// When it was typed; a provisional one counts from its first use.
    pub at: Timestamp,
    /// The parts that the installation ID is made of.
    pub parts: Parts,
}

/// How far a key is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Usage {
    /// Computers that are activated with the key, this one included.
    pub used: u32,
    /// Computers that may be.
    pub limit: u32,
}

impl Usage {
    /// Computers that may still be activated with the key.
    #[must_use]
    pub const fn remaining(self) -> u32 {
        self.limit.saturating_sub(self.used)
    }
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
