//! Write and read licences: JWTs (RFC 7519) of type `licence+jwt`, signed with Ed25519.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::host::{HostCertificate, Nonce};
use crate::catalogue::{Catalogue, Product};
use crate::codes::{InstallationId, text};
use crate::jws::{self, JwsError, Signer, SigningKey};
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

/// A licence as it is sent and stored. `Debug` hides it: with it, someone else could claim to be this computer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Token(String);

impl Token {
    /// The type in the header of a licence.
    pub const TYPE: &'static str = "licence+jwt";

    /// The member of the header that holds the certificate of the KMS host that signed.
    pub const HOST: &'static str = "host";

    /// Signs a licence with the key that the catalogue lists as `kid`.
    ///
    /// # Errors
    /// [`JwsError`] if the claims do not fit into a token.
    pub fn sign(claims: &Claims, kid: &str, key: &SigningKey) -> Result<Self, JwsError> {
        jws::sign(Self::TYPE, kid, claims, key).map(Self)
    }

    /// Signs a lease with the key of a KMS host, whose certificate goes with it.
    ///
    /// # Errors
    /// [`JwsError`] if the claims do not fit into a token.
    pub fn sign_by_host(
        claims: &Claims,
        certificate: &HostCertificate,
        key: &SigningKey,
    ) -> Result<Self, JwsError> {
        HostSigner::new(certificate, key)?.lease(claims)
    }

    /// Reads what the licence says, if a key in the catalogue signed it for this product, or a KMS host that such a key
    /// vouches for. Whether it is for this computer, and whether it has ended, is for the caller to judge.
    ///
    /// # Errors
    /// [`TokenError`] names what is wrong.
    pub fn verify(&self, catalogue: &Catalogue, product: &Product) -> Result<Claims, TokenError> {
        let claims: Claims = match jws::claimed_member(&self.0, Self::HOST) {
            None => jws::verify(&self.0, Self::TYPE, |kid| catalogue.key(kid))?,
            Some(certificate) => {
                let host = HostCertificate::from(certificate).verify(catalogue)?;
                let claims = jws::verify(&self.0, Self::TYPE, |kid| {
                    (kid == host.key.thumbprint()).then_some(host.key)
                })?;
                if !host.may_sign(&claims) {
                    return Err(TokenError::Host);
                }

                claims
            }
        };

        if claims.vendor != catalogue.vendor.id {
            return Err(TokenError::Vendor);
        }
        if claims.product != product.code || claims.installation_id.product() != product.code {
            return Err(TokenError::Product);
        }

        Ok(claims)
    }

    /// The token in its compact form, for sending.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Signs leases with the key of a KMS host, whose certificate goes with each: what they have in common is made once.
#[derive(Debug, Clone)]
pub struct HostSigner(Signer);

impl HostSigner {
    /// Signs with this key, for which this certificate vouches.
    ///
    /// # Errors
    /// [`JwsError`] if the certificate does not fit into a token.
    pub fn new(certificate: &HostCertificate, key: &SigningKey) -> Result<Self, JwsError> {
        let kid = key.public().thumbprint();
        let member = (Token::HOST, certificate.as_str());

        Signer::new(Token::TYPE, &kid, member, key.clone()).map(Self)
    }

    /// Signs a lease.
    ///
    /// # Errors
    /// [`JwsError`] if the claims do not fit into a token.
    pub fn lease(&self, claims: &Claims) -> Result<Token, JwsError> {
        self.0.sign(claims).map(Token)
    }
}

impl From<String> for Token {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests;
