//! Ed25519 keys: the secret half, which is never shown, and the public half as base64url.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::Signer as _;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::JwsError;
use crate::text::as_text;

/// The secret half of an Ed25519 key pair (RFC 8032): 32 bytes, wiped from memory when dropped.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// Makes a new key from the operating system's random source.
    ///
    /// # Errors
    /// [`JwsError::Random`] if the operating system gives no random bytes.
    pub fn generate() -> Result<Self, JwsError> {
        let mut seed = Zeroizing::new([0; 32]);
        getrandom::fill(seed.as_mut()).map_err(|_| JwsError::Random)?;

        Ok(Self::from_bytes(&seed))
    }

    /// Makes the key from a stored 32-byte seed; every seed is a valid key.
    #[must_use]
    pub fn from_bytes(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// Returns the 32-byte seed, for storing; it is wiped from memory when dropped.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// Signs a message (RFC 8032, pure Ed25519).
    pub(super) fn signature(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }

    /// Returns the public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(secret)")
    }
}

/// The public half of an Ed25519 key pair: 32 bytes, written as 43 characters of base64url without
/// padding (as the `x` of a JWK, RFC 8037).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey(ed25519_dalek::VerifyingKey);

impl PublicKey {
    /// Makes a public key of 32 bytes.
    ///
    /// # Errors
    /// [`JwsError::PublicKey`] for bytes that are not a point of the curve, and for the few weak
    /// points for which one signature fits many messages.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, JwsError> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| JwsError::PublicKey)?;
        if key.is_weak() {
            return Err(JwsError::PublicKey);
        }

        Ok(Self(key))
    }

    /// Returns a name for this key that depends on nothing but the key: the JWK thumbprint of RFC
    /// 7638 (SHA-256, 43 characters of base64url), over the members that RFC 8037 section 2
    /// prescribes.
    #[must_use]
    pub fn thumbprint(&self) -> String {
        let members = format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{self}"}}"#);

        URL_SAFE_NO_PAD.encode(Sha256::digest(members))
    }

    /// Returns the 32 bytes.
    #[must_use]
    pub fn to_bytes(self) -> [u8; 32] {
        self.0.to_bytes()
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0.as_bytes()))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

impl FromStr for PublicKey {
    type Err = JwsError;

    fn from_str(text: &str) -> Result<Self, JwsError> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| JwsError::PublicKey)?;
        let bytes = bytes.as_slice().try_into().map_err(|_| JwsError::PublicKey)?;

        Self::from_bytes(bytes)
    }
}

as_text!(PublicKey);
