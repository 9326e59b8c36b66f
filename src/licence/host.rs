//! Certify KMS hosts: the vendor's service signs the key of a host, and the host signs leases with
//! that key.

mod pair;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use pair::Pair;

use super::claims::{Claims, Method, TokenError};
use super::clock::days;
use crate::catalogue::{Catalogue, Policy, Product};
use crate::codes::{ConfirmationId, InstallationId, ProductKey};
use crate::jws::{self, JwsError, PublicKey, SigningKey};
use crate::text;

/// Returns the 64 bits that identify a KMS host: the fingerprint and the nonce of its installation
/// ID. They are derived from the host's public key, so that an installation ID and its signed
/// confirmation ID are a certificate, too.
///
/// The number is the first 64 bits of SHA-256 over a label, the vendor's id, the product's number
/// (2 bytes), the serial number (4 bytes) and the 32 bytes of the key. Each field is preceded by
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
            // A vendor's id is at most as long as a domain name.
            let length = u16::try_from(field.len()).unwrap_or(u16::MAX);

            hasher.chain_update(length.to_be_bytes()).chain_update(field)
        })
        .finalize();

    hash.iter()
        .take(8)
        .fold(0, |bits, byte| (bits << 8) | u64::from(*byte))
}

/// Returns the installation ID of the KMS host with this key: the one read out on the telephone and
/// named in the host's certificate.
#[must_use]
pub fn host_installation_id(product_key: &ProductKey, vendor: &str, key: &PublicKey) -> InstallationId {
    let number = host_number(vendor, product_key.product(), product_key.serial(), key);
    let [fingerprint @ .., nonce] = number.to_be_bytes();
    let fingerprint = fingerprint
        .iter()
        .fold(0, |bits, byte| bits << 8 | u64::from(*byte));

    InstallationId::of(product_key, vendor, fingerprint, nonce)
}

/// The claims of a KMS host's certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostClaims {
    /// The vendor's id.
    #[serde(rename = "iss")]
    pub vendor: String,
    /// The host's own installation ID.
    #[serde(rename = "sub", with = "text::with_detail")]
    pub installation_id: InstallationId,
    /// The id by which the service identifies the host's activation; empty after an activation by
    /// telephone, which transmits no id.
    #[serde(rename = "jti")]
    pub id: String,
    /// The time of signing, in whole seconds; 1970 for an activation by telephone, which transmits
    /// no time.
    #[serde(rename = "iat", with = "jiff::fmt::serde::timestamp::second::required")]
    pub issued_at: Timestamp,
    /// The end of the certificate, in whole seconds: leases that the host signs from then on are
    /// not valid. None for a certificate without an end.
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
    /// The products that the host may activate.
    pub products: Vec<HostProduct>,
}

/// A product that a KMS host may activate, and its policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostProduct {
    /// The product's number: 12 bits.
    pub code: u16,
    /// The product's display name, in English: for lists and logs.
    pub name: String,
    /// The edition's name for programs.
    pub edition: String,
    /// The product's intervals and limits.
    pub policy: Policy,
}

impl HostProduct {
    /// Copies the host's view of a product from the catalogue.
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
    /// Returns the product with this number, if the host may activate it.
    #[must_use]
    pub fn product(&self, code: u16) -> Option<&HostProduct> {
        self.products.iter().find(|product| product.code == code)
    }

    /// Returns whether the certificate has ended by `now`.
    #[must_use]
    pub fn has_ended(&self, now: Timestamp) -> bool {
        self.expires_at.is_some_and(|end| end <= now)
    }

    /// Returns the time from which a certificate that ends is renewed: when two thirds of its
    /// lifetime have passed.
    #[must_use]
    pub fn renew_from(&self) -> Option<Timestamp> {
        let end = self.expires_at?;
        let last_third = end.duration_since(self.issued_at) / 3;

        end.saturating_sub(last_third).ok()
    }

    /// Returns whether these claims are a lease for a product and a time that the host may sign.
    pub(super) fn may_sign(&self, claims: &Claims) -> bool {
        let Some(product) = self.product(claims.product) else {
            return false;
        };
        let longest = days(product.policy.lease_days);

        // A lease that was signed before the certificate ended stays valid until the lease's own
        // end.
        claims.method == Method::Kms
            && !self.has_ended(claims.issued_at)
            && claims
                .expires_at
                .is_some_and(|ends| ends.duration_since(claims.issued_at) <= longest)
    }
}

/// The certificate of a KMS host, as it is sent and stored. It is not a secret.
///
/// For a host that was activated over the internet or by file, it is a JWT of type `kms-host+jwt`,
/// signed by the vendor's service. For a host that was activated by telephone, it consists of the
/// host's installation ID, the signed confirmation ID that answers it, and the host's public key,
/// which the installation ID names; they are separated by `/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HostCertificate(String);

impl HostCertificate {
    /// The `typ` in the header.
    pub const TYPE: &'static str = "kms-host+jwt";

    /// Signs a certificate with the key that the catalogue lists as `kid`.
    ///
    /// # Errors
    /// [`JwsError`] if the claims do not fit into a token.
    pub fn sign(claims: &HostClaims, kid: &str, key: &SigningKey) -> Result<Self, JwsError> {
        jws::sign(Self::TYPE, kid, claims, key).map(Self)
    }

    /// Makes the certificate of a host that was activated by telephone: the host's installation ID,
    /// which names the key, and the confirmation ID that answered it.
    #[must_use]
    pub fn by_telephone(
        installation_id: &InstallationId,
        confirmation_id: &ConfirmationId,
        key: &PublicKey,
    ) -> Self {
        Self(Pair::write(installation_id, confirmation_id, key))
    }

    /// Returns the claims of the certificate, if a key in the vendor's catalogue signed it and the
    /// catalogue does not revoke it.
    ///
    /// # Errors
    /// Returns a [`TokenError`] that names what is wrong.
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

    /// Returns the certificate in its compact form.
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
