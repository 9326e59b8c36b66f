//! Certify KMS hosts: the vendor's service signs the key of a host, and the host signs leases with it.

mod pair;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use pair::Pair;

use super::claims::{Claims, Method, TokenError};
use super::clock::days;
use crate::catalogue::{Catalogue, Policy, Product};
use crate::codes::{ConfirmationId, InstallationId, ProductKey, text};
use crate::jws::{self, JwsError, PublicKey, SigningKey};

/// The 64 bits by which a KMS host is known: fingerprint and nonce of its installation ID. They name the host's key, so
/// that an installation ID and its signed confirmation ID are a certificate, too. The first 64 bits of SHA-256 over a label, the
/// vendor's id, the product's number (2 bytes), the serial number (4 bytes) and the 32 bytes of the key, each preceded by
/// its length as 2 bytes, big-endian.
#[must_use]
pub fn host_number(vendor: &str, product: u16, serial: u32, key: &PublicKey) -> u64 {
    let fields: [&[u8]; 5] = [
        b"kakunin/kms-host/v2",
        vendor.as_bytes(),
        &product.to_be_bytes(),
        &serial.to_be_bytes(),
        &key.to_bytes(),
    ];
    let hash = fields
        .iter()
        .fold(Sha256::new(), |hasher, field| {
            // A vendor's id is as long as a domain name at most.
            let length = u16::try_from(field.len()).unwrap_or(u16::MAX);

            hasher.chain_update(length.to_be_bytes()).chain_update(field)
        })
        .finalize();

    hash.iter()
        .take(8)
        .fold(0, |bits, byte| (bits << 8) | u64::from(*byte))
}

/// The installation ID of the KMS host with this key: what it reads out, and what its certificate names.
#[must_use]
pub fn host_installation_id(product_key: &ProductKey, vendor: &str, key: &PublicKey) -> InstallationId {
    let number = host_number(vendor, product_key.product(), product_key.serial(), key);
    let [fingerprint @ .., nonce] = number.to_be_bytes();
    let fingerprint = fingerprint
        .iter()
        .fold(0, |bits, byte| bits << 8 | u64::from(*byte));

    InstallationId::of(product_key, vendor, fingerprint, nonce)
}

/// What the certificate of a KMS host says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostClaims {
    /// The vendor's id.
    #[serde(rename = "iss")]
    pub vendor: String,
    /// The host's own installation ID.
    #[serde(rename = "sub", with = "text::told")]
    pub installation_id: InstallationId,
    /// By what the service knows the host's activation; empty for one by telephone, which tells no name.
    #[serde(rename = "jti")]
    pub id: String,
    /// When it was signed, in whole seconds; 1970 for an activation by telephone, which tells no time.
    #[serde(rename = "iat", with = "jiff::fmt::serde::timestamp::second::required")]
    pub issued_at: Timestamp,
    /// From when on the host signs no more leases that count, in whole seconds; none for a certificate without an end.
    #[serde(
        rename = "exp",
        default,
        with = "jiff::fmt::serde::timestamp::second::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub expires_at: Option<Timestamp>,
    /// The serial number of the KMS host key.
    pub serial: u32,
    /// The key with which the host signs leases.
    pub key: PublicKey,
    /// What the host may activate.
    pub products: Vec<HostProduct>,
}

/// A product that a KMS host may activate, and by which rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostProduct {
    /// Its number: 12 bits.
    pub code: u16,
    /// Its name for people, in English: for lists and logs.
    pub name: String,
    /// Its edition's name for programs.
    pub edition: String,
    /// When what is due.
    pub policy: Policy,
}

impl HostProduct {
    /// A product of the catalogue.
    #[must_use]
    pub fn of(product: &Product) -> Self {
        Self {
            code: product.code,
            name: product.name.get("en").to_owned(),
            edition: product.edition.id.clone(),
            policy: product.policy.clone(),
        }
    }
}

impl HostClaims {
    /// The product with this number, if the host may activate it.
    #[must_use]
    pub fn product(&self, code: u16) -> Option<&HostProduct> {
        self.products.iter().find(|product| product.code == code)
    }

    /// Whether the certificate has ended by then.
    #[must_use]
    pub fn has_ended(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }

    /// From when on a certificate that ends is renewed: when two thirds of its time are over.
    #[must_use]
    pub fn renew_from(&self) -> Option<Timestamp> {
        let end = self.expires_at?;
        let last_third = end.duration_since(self.issued_at) / 3;

        end.saturating_sub(last_third).ok()
    }

    /// Whether these claims are a lease, of a product and for a time that the host may sign.
    pub(super) fn may_sign(&self, claims: &Claims) -> bool {
        let Some(product) = self.product(claims.product) else {
            return false;
        };
        let longest = days(product.policy.lease_days);

        // What was given before the end is good until its own.
        claims.method == Method::Kms
            && !self.has_ended(claims.issued_at)
            && claims
                .expires_at
                .is_some_and(|ends| ends.duration_since(claims.issued_at) <= longest)
    }
}

/// The certificate of a KMS host, as it is sent and stored. It is no secret.
///
/// Of a host that was activated over the internet or by file it is a JWT of type `kms-host+jwt`, signed by the vendor's
/// service. Of one that was activated by telephone it is its installation ID, the signed confirmation ID that answered it, and
/// the host's public key, which the installation ID names, with `/` between them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HostCertificate(String);

impl HostCertificate {
    /// The type in the header.
    pub const TYPE: &'static str = "kms-host+jwt";

    /// Signs a certificate with the key that the catalogue lists as `kid`.
    ///
    /// # Errors
    /// [`JwsError`] if the claims do not fit into a token.
    pub fn sign(claims: &HostClaims, kid: &str, key: &SigningKey) -> Result<Self, JwsError> {
        jws::sign(Self::TYPE, kid, claims, key).map(Self)
    }

    /// What vouches for this key after a telephone call: the host's installation ID, which names the key, and the
    /// confirmation ID that answered it.
    #[must_use]
    pub fn by_telephone(
        installation_id: &InstallationId,
        confirmation_id: &ConfirmationId,
        key: &PublicKey,
    ) -> Self {
        Self(Pair::write(installation_id, confirmation_id, key))
    }

    /// Reads what the certificate says, if a key in the vendor's catalogue signed it and the catalogue does not revoke it.
    ///
    /// # Errors
    /// [`TokenError`] names what is wrong.
    pub fn verify(&self, catalogue: &Catalogue) -> Result<HostClaims, TokenError> {
        let claims = match Pair::read(&self.0) {
            Some(pair) => pair?.verify(catalogue)?,
            None => jws::verify(&self.0, Self::TYPE, |kid| catalogue.key(kid))?,
        };
        if claims.vendor != catalogue.vendor.id {
            return Err(TokenError::Vendor);
        }
        if catalogue.revoked_hosts.holds(&claims.installation_id) {
            return Err(TokenError::Revoked);
        }

        Ok(claims)
    }

    /// The certificate in its compact form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for HostCertificate {
    fn from(text: String) -> Self {
        Self(text)
    }
}

#[cfg(test)]
mod tests;
