//! Unpredictable numbers, each used once.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::base64url;
use crate::jws::JwsError;

/// A number that the KMS client draws for each lease, and the service for each turn of a licence:
/// 16 random bytes, written as base64url without padding.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Nonce([u8; 16]);

impl Nonce {
    /// Draws a nonce from the operating system's random source.
    ///
    /// # Errors
    /// [`JwsError::Random`] if the operating system gives no random bytes.
    pub fn draw() -> Result<Self, JwsError> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|_| JwsError::Random)?;

        Ok(Self(bytes))
    }

    /// Makes a nonce of these bytes.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Returns the 16 bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Debug for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Nonce({})", URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl Serialize for Nonce {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        base64url::serialize(&self.0, serializer)
    }
}

impl<'de> Deserialize<'de> for Nonce {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        base64url::deserialize(deserializer, "a nonce is 16 bytes in base64url").map(Self)
    }
}
