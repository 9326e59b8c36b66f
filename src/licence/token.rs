//! Write and read licences: JWTs (RFC 7519) of type `licence+jwt`, signed with Ed25519.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::claims::{Claims, TokenError};
use super::host::HostCertificate;
use crate::catalogue::{Catalogue, Product};
use crate::jws::{self, JwsError, Signer, SigningKey};

/// A licence as it is sent and stored. `Debug` hides it: with it, someone else could claim to be
/// this computer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Token(String);

impl Token {
    /// The `typ` in the header of a licence.
    pub const TYPE: &'static str = "licence+jwt";

    /// The header member that holds the certificate of the KMS host that signed the licence.
    pub const HOST: &'static str = "host";

    /// Signs a licence with the key that the catalogue lists as `kid`.
    ///
    /// # Errors
    /// [`JwsError`] if the claims do not fit into a token.
    pub fn sign(claims: &Claims, kid: &str, key: &SigningKey) -> Result<Self, JwsError> {
        jws::sign(Self::TYPE, kid, claims, key).map(Self)
    }

    /// Returns the claims of the licence, if it is for this product and was signed by a key in the
    /// catalogue, or by a KMS host that such a key certifies. The caller must check whether the
    /// licence is for this computer, and whether it has ended.
    ///
    /// # Errors
    /// Returns a [`TokenError`] that names what is wrong.
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

    /// Returns the claims before anything is verified: they may only be used to refuse the licence.
    #[must_use]
    pub(super) fn claimed(&self) -> Option<Claims> {
        jws::claimed(&self.0)
    }

    /// Returns the token in its compact form, for sending.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A signer of leases with the key of a KMS host. Each lease includes the host's certificate; the
/// parts that all leases have in common are computed once.
#[derive(Debug, Clone)]
pub struct HostSigner(Signer);

impl HostSigner {
    /// Makes a signer with this key, which the certificate certifies.
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
