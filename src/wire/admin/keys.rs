//! Product keys and the computers that use them, as administrators see them.

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

use super::{KeyTerms, Secret};
use crate::catalogue::HostNumber;
use crate::codes::KeyKind;
use crate::licence::Method;

/// Why a key is blocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BlockReason {
    /// Its holder says that others have it.
    ReportedStolen,
    /// Its price was paid back.
    Refunded,
    /// It was published, or used against its terms.
    Abused,
    /// It should not have been made.
    IssuedInError,
}

impl BlockReason {
    /// Every reason.
    pub const ALL: [Self; 4] = [
        Self::ReportedStolen,
        Self::Refunded,
        Self::Abused,
        Self::IssuedInError,
    ];

    /// Returns the name that is used in the database and in JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ReportedStolen => "reported_stolen",
            Self::Refunded => "refunded",
            Self::Abused => "abused",
            Self::IssuedInError => "issued_in_error",
        }
    }

    /// Returns the reason with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

/// That a key activates no more computers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct Blocked {
    /// Since when.
    pub at: Timestamp,
    /// Why.
    pub reason: BlockReason,
}

/// A key as the vendor may see it. The key itself is told only when it is issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct KeyEntry {
    /// Its serial number, which names it.
    pub serial: u32,
    /// Its name: the first two groups.
    pub key_name: String,
    /// The use that it is for.
    pub kind: KeyKind,
    /// The code of its product, as in the catalogue.
    pub product: u16,
    /// The id of the organisation that holds it.
    pub organisation: Option<String>,
    /// The number of computers that use it now.
    pub used: u32,
    /// The number of computers that may use it.
    pub limit: u32,
    /// The time at which it was issued.
    pub issued_at: Timestamp,
    /// The time from which it activates no further computer.
    pub expires_at: Option<Timestamp>,
    /// The vendor's note about it.
    pub note: Option<String>,
    /// The reason for which it is blocked, if it is.
    pub blocked: Option<Blocked>,
    /// The terms that its licences carry, if it has any.
    #[serde(default)]
    pub terms: Option<KeyTerms>,
}

/// Asks for new keys, all alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct KeyOrder {
    /// The use that they are for.
    pub kind: KeyKind,
    /// The code of their product: 0 to 4095.
    #[cfg_attr(feature = "service", schema(maximum = 4095))]
    pub product: u16,
    /// The number of computers that may use each: at least 1.
    #[cfg_attr(feature = "service", schema(minimum = 1))]
    pub limit: u32,
    /// The number of keys: 1 to 1000.
    #[serde(default = "one")]
    #[cfg_attr(feature = "service", schema(minimum = 1, maximum = 1000))]
    pub count: u32,
    /// The id of the organisation that will hold them.
    #[serde(default)]
    pub organisation: Option<String>,
    /// From when on they activate no further computer.
    #[serde(default)]
    pub expires_at: Option<Timestamp>,
    /// A note about them: at most 1000 characters.
    #[serde(default)]
    #[cfg_attr(feature = "service", schema(max_length = 1000))]
    pub note: Option<String>,
    /// The terms that their licences carry; only of multiple activation keys.
    #[serde(default)]
    pub terms: Option<KeyTerms>,
}

const fn one() -> u32 {
    1
}

/// The keys that were issued: the only time that they are told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct IssuedKeys {
    /// The keys.
    pub keys: Vec<KeyWithSecret>,
}

/// A key, with the key itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct KeyWithSecret {
    /// Its serial number, which names it from now on.
    pub serial: u32,
    /// The key, for its holder.
    #[cfg_attr(feature = "service", schema(value_type = String))]
    pub key: Secret,
}

/// Asks to change a key. What is not given stays; what is `null` is taken away (RFC 7396).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct KeyChange {
    /// The number of computers that may use it: at least 1, and not fewer than use it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(minimum = 1))]
    pub limit: Option<u32>,
    /// The time from which it activates no further computer.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(value_type = Option<String>, format = DateTime))]
    pub expires_at: Option<Option<Timestamp>>,
    /// A note about it: at most 1000 characters.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(value_type = Option<String>, max_length = 1000))]
    pub note: Option<Option<String>>,
    /// The id of the organisation that holds it.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(value_type = Option<String>))]
    pub organisation: Option<Option<String>>,
    /// The terms, all of them anew; a licence has them from its next renewal on.
    #[serde(default, deserialize_with = "given", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(value_type = Option<KeyTerms>))]
    pub terms: Option<Option<KeyTerms>>,
}

/// Distinguishes a member that is `null` from a missing one.
#[expect(clippy::option_option, reason = "not there, null and a value are three cases")]
fn given<'de, T, D>(deserializer: D) -> Result<Option<Option<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(deserializer).map(Some)
}

/// Asks to allow more computers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct RaiseOrder {
    /// The number of computers by which it is raised.
    #[cfg_attr(feature = "service", schema(minimum = 1))]
    pub by: u32,
    /// The reason: at most 1000 characters.
    #[cfg_attr(feature = "service", schema(min_length = 1, max_length = 1000))]
    pub reason: String,
}

/// Asks to block a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct BlockOrder {
    /// Why.
    pub reason: BlockReason,
    /// In words, for the audit log: at most 1000 characters.
    #[serde(default)]
    #[cfg_attr(feature = "service", schema(max_length = 1000))]
    pub note: Option<String>,
}

/// Asks to take the block from a key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct UnblockOrder {
    /// Why, for the audit log: at most 1000 characters.
    #[serde(default)]
    #[cfg_attr(feature = "service", schema(max_length = 1000))]
    pub note: Option<String>,
}

/// One computer that uses a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct ComputerEntry {
    /// Names its activation.
    pub activation_id: String,
    /// The method by which it was activated first.
    pub method: Method,
    /// The time at which it was activated first.
    pub activated_at: Timestamp,
    /// The time at which it was last heard of.
    pub seen_at: Timestamp,
    /// The time at which the activation ends, if it is provisional or is to be renewed.
    pub ends_at: Option<Timestamp>,
    /// True if it is renewed until then: it is of a computer that tells too little of itself to be told from others.
    #[serde(default)]
    pub renews: bool,
    /// The number of a KMS host, as `revoked_hosts.hosts` of the catalogue names it: 16 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "service", schema(value_type = Option<String>, min_length = 16, max_length = 16))]
    pub host: Option<HostNumber>,
}

/// Asks to give the activation of a computer back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ReleaseOrder {
    /// The reason: at most 1000 characters.
    #[cfg_attr(feature = "service", schema(min_length = 1, max_length = 1000))]
    pub reason: String,
}

/// The number of computers that use a key, and the number that may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct Usage {
    /// The number of computers that use it.
    pub used: u32,
    /// The number of computers that may use it.
    pub limit: u32,
}
