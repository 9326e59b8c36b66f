//! The claims of a licence, and the reasons to refuse a token.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::nonce::Nonce;
use super::terms::Terms;
use crate::codes::InstallationId;
use crate::jws::JwsError;
use crate::machine::Parts;
use crate::text;

/// The method by which a licence was obtained.
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

/// The claims of a licence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claims {
    /// The vendor's id.
    #[serde(rename = "iss")]
    pub vendor: String,
    /// The product's code, as decimal digits in the token: an audience is a string (RFC 7519,
    /// section 4.1.3).
    #[serde(rename = "aud", with = "text::with_detail")]
    pub product: u16,
    /// The installation ID for which the licence was made.
    #[serde(rename = "sub", with = "text::with_detail")]
    pub installation_id: InstallationId,
    /// The licence's own id, by which the service identifies the activation.
    #[serde(rename = "jti")]
    pub id: String,
    /// The time of signing, in whole seconds.
    #[serde(rename = "iat", with = "jiff::fmt::serde::timestamp::second::required")]
    pub issued_at: Timestamp,
    /// The end of a lease, in whole seconds; from that second on it is over. A licence without this
    /// claim has no end.
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
    /// The method by which the licence was obtained.
    pub method: Method,
    /// The parts of the computer, each hashed with the vendor's id.
    pub parts: Parts,
    /// Minutes between renewals, if the administrator of the KMS host chose another interval than
    /// the catalogue's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renewal_minutes: Option<u32>,
    /// Minutes between attempts of a KMS client without a lease, if the administrator chose another
    /// interval.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_minutes: Option<u32>,
    /// The random number that the KMS client drew for this lease, so that no earlier lease passes
    /// for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nonce: Option<Nonce>,
    /// The turn of a licence that ends because too little is known of its computer. The next
    /// request must carry it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turn: Option<Nonce>,
    /// The terms, if the key has any. A lease has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
}

impl Claims {
    /// Returns whether the licence ends in any way, so that a signer whose clock is ahead would
    /// make it last longer than it may.
    pub(super) fn has_end(&self) -> bool {
        self.expires_at.is_some() || self.terms.as_ref().and_then(Terms::ends).is_some()
    }
}

/// An error that occurs when a token is not a licence for this product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// The token cannot be read, or no key in the catalogue made its signature.
    #[error(transparent)]
    Signature(#[from] JwsError),
    /// The token is genuine, but another vendor's.
    #[error("licence of another vendor")]
    Vendor,
    /// The token is genuine, but for another product.
    #[error("licence for another product")]
    Product,
    /// The vendor has revoked the KMS host that signed it.
    #[error("of a revoked KMS host")]
    Revoked,
    /// The KMS host that signed the token is not allowed to sign it.
    #[error("not for a KMS host to sign")]
    Host,
}
