//! What a licence says, and why a token says nothing.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::nonce::Nonce;
use crate::codes::{InstallationId, text};
use crate::jws::JwsError;
use crate::machine::Parts;

/// How a licence was obtained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub enum Method {
    /// From the vendor's service over the internet.
    Internet,
    /// From the activation centre over the telephone.
    Telephone,
    /// By a request file and its response.
    File,
    /// As a lease from the organisation's KMS host.
    Kms,
}

/// What a licence says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// The vendor's id.
    #[serde(rename = "iss")]
    pub vendor: String,
    /// The product's code, as decimal digits in the token: an audience is a string (RFC 7519, section 4.1.3).
    #[serde(rename = "aud", with = "text::told")]
    pub product: u16,
    /// The installation ID for which the licence was made.
    #[serde(rename = "sub", with = "text::told")]
    pub installation_id: InstallationId,
    /// The licence's own id, by which the service knows the activation.
    #[serde(rename = "jti")]
    pub id: String,
    /// When it was signed, in whole seconds.
    #[serde(rename = "iat", with = "jiff::fmt::serde::timestamp::second::required")]
    pub issued_at: Timestamp,
    /// When a lease ends, in whole seconds; from that second on it is over. A licence without it has no end.
    #[serde(
        rename = "exp",
        default,
        with = "jiff::fmt::serde::timestamp::second::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub expires_at: Option<Timestamp>,
    /// The product's edition.
    pub edition: String,
    /// The serial number of the product key.
    pub serial: u32,
    /// How it was obtained.
    pub method: Method,
    /// The parts of the computer, each hashed with the vendor's id.
    pub parts: Parts,
    /// Minutes between renewals, where the administrator of a KMS host chose another interval than the catalogue's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewal_minutes: Option<u32>,
    /// Minutes between attempts of a KMS client without a lease, likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_minutes: Option<u32>,
    /// What the client of a KMS host drew for this very lease, so that no earlier one passes for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nonce: Option<Nonce>,
    /// The turn of a licence that ends because too little is known of its computer: what the next request shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<Nonce>,
}

/// Why a token is no licence for this product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// It cannot be read, or its signature is not that of a key in the catalogue.
    #[error(transparent)]
    Signature(#[from] JwsError),
    /// It is genuine, and another vendor's.
    #[error("licence of another vendor")]
    Vendor,
    /// It is genuine, and for another product.
    #[error("licence for another product")]
    Product,
    /// The vendor has revoked the KMS host that signed it.
    #[error("of a revoked KMS host")]
    Revoked,
    /// It was signed by a KMS host that may not sign this.
    #[error("not for a KMS host to sign")]
    Host,
}
