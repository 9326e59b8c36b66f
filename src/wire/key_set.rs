//! The vendor's licence keys, as any JWT library reads them.

use serde::{Deserialize, Serialize};

use crate::catalogue::{Catalogue, LicenceKey};

/// The keys that sign licences and certificates of KMS hosts: a JWK Set (RFC 7517).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct KeySet {
    /// The public keys, in the order of the catalogue.
    pub keys: Vec<JsonWebKey>,
}

/// A public Ed25519 key as a JWK (RFC 8037).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "service", derive(utoipa::ToSchema))]
pub struct JsonWebKey {
    /// Always `OKP`.
    #[cfg_attr(feature = "service", schema(pattern = "^OKP$"))]
    pub kty: String,
    /// Always `Ed25519`.
    #[cfg_attr(feature = "service", schema(pattern = "^Ed25519$"))]
    pub crv: String,
    /// The public key: 32 bytes in base64url.
    #[cfg_attr(
        feature = "service",
        schema(min_length = 43, max_length = 43, pattern = "^[A-Za-z0-9_-]+$")
    )]
    pub x: String,
    /// The key's name in the header of a licence.
    pub kid: String,
    /// Always `sig`: the key is for signatures.
    #[serde(rename = "use")]
    #[cfg_attr(feature = "service", schema(pattern = "^sig$"))]
    pub usage: String,
    /// Always `EdDSA`: a licence with another algorithm is none.
    #[cfg_attr(feature = "service", schema(pattern = "^EdDSA$"))]
    pub alg: String,
}

impl KeySet {
    /// Returns the keys that this catalogue lists.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Self {
        Self {
            keys: catalogue.keys.iter().map(JsonWebKey::from).collect(),
        }
    }
}

impl From<&LicenceKey> for JsonWebKey {
    fn from(listed: &LicenceKey) -> Self {
        Self {
            kty: "OKP".to_owned(),
            crv: "Ed25519".to_owned(),
            x: listed.key.to_string(),
            kid: listed.kid.clone(),
            usage: "sig".to_owned(),
            alg: "EdDSA".to_owned(),
        }
    }
}
