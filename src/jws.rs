//! Sign and verify compact JWS and JWT with Ed25519, and with nothing else.
//!
//! Everything the vendor or a KMS host signs (the catalogue, licences, leases, host certificates)
//! is a compact JWS (RFC 7515 section 7.1) with `alg` `EdDSA` (RFC 8037), so that any language can
//! check it. The token library is built without any cryptography of its own. The provider below
//! gives it only the verification of Ed25519, so no other algorithm can be used.
//!
//! A token is accepted only if all of these conditions hold: it is at most [`MAX_BYTES`] long; it
//! has exactly three parts in canonical base64url without padding; `alg` is `EdDSA`; `typ` is the
//! expected one; there is no `crit`; the caller knows `kid`; the signature is right by the strict
//! rules (no small-order keys, no malleable signatures). Keys named inside a token (`jwk`, `jku`,
//! `x5u`, `x5c`) are ignored. The caller must check times and audiences: this module has no clock.

mod key;
mod provider;
mod signer;

pub use key::{PublicKey, SigningKey};
pub use signer::Signer;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The maximum length of a token that is read or made: 1 MiB, ample for a catalogue of hundreds of
/// telephone lines.
pub const MAX_BYTES: usize = 1 << 20;

/// An error that occurs when a token cannot be made or is not accepted. No variant contains a part
/// of a token or a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JwsError {
    /// Longer than [`MAX_BYTES`].
    #[error("token too long")]
    TooLong,
    /// The token is not three parts of canonical base64url, or the header cannot be read.
    #[error("token malformed")]
    Malformed,
    /// `alg` is not `EdDSA`.
    #[error("token algorithm refused")]
    Algorithm,
    /// `typ` is missing, or is that of another type of token.
    #[error("token of another type")]
    Type,
    /// The header demands extensions (`crit`), and this module knows none.
    #[error("token demands unknown extensions")]
    Critical,
    /// `kid` is missing, or names a key that the caller does not trust.
    #[error("token signed with an unknown key")]
    UnknownKey,
    /// The signature does not match the content and the key.
    #[error("token signature wrong")]
    Signature,
    /// The token is genuine, but its claims are not those of this type of token.
    #[error("token claims malformed")]
    Claims,
    /// The bytes are not a usable Ed25519 public key.
    #[error("not an Ed25519 public key")]
    PublicKey,
    /// The operating system gave no random bytes for a new key.
    #[error("no random bytes")]
    Random,
}

/// Signs `claims` as a compact JWS whose header is `alg` `EdDSA`, the given `typ` and `kid`.
///
/// # Errors
/// [`JwsError::Claims`] if the claims cannot be written as JSON; [`JwsError::TooLong`] if the token
/// would exceed [`MAX_BYTES`].
pub fn sign(typ: &str, kid: &str, claims: &impl Serialize, key: &SigningKey) -> Result<String, JwsError> {
    signer::signed(&signer::head(&header(typ, kid))?, claims, key)
}

/// Returns a custom member of the header, before anything is verified: do not trust the value until
/// it has been verified. None if the header has no such text, or cannot be read.
#[must_use]
pub fn claimed_member(token: &str, name: &str) -> Option<String> {
    if token.len() > MAX_BYTES {
        return None;
    }
    provider::install();

    jsonwebtoken::decode_header(token).ok()?.extras.get(name).ok()?
}

/// Returns the claims, before anything is verified: do not trust them. None if they cannot be read.
#[must_use]
pub fn claimed<T: DeserializeOwned>(token: &str) -> Option<T> {
    let payload = token.split('.').nth(1).filter(|_| token.len() <= MAX_BYTES)?;

    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()
}

fn header(typ: &str, kid: &str) -> Header {
    let mut header = Header::new(Algorithm::EdDSA);
    header.typ = Some(typ.to_owned());
    header.kid = Some(kid.to_owned());

    header
}

/// Verifies a compact JWS of type `typ` and returns its claims. `lookup` returns the trusted key
/// with the name `kid`.
///
/// # Errors
/// One [`JwsError`] for each of the conditions in this module's documentation.
pub fn verify<T: DeserializeOwned>(
    token: &str,
    typ: &str,
    lookup: impl Fn(&str) -> Option<PublicKey>,
) -> Result<T, JwsError> {
    provider::install();

    if token.len() > MAX_BYTES {
        return Err(JwsError::TooLong);
    }
    let header = jsonwebtoken::decode_header(token).map_err(|_| JwsError::Malformed)?;
    let key = trusted_key(&header, typ, lookup)?;

    let mut validation = Validation::new(Algorithm::EdDSA);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_aud = false;

    // The claims are read only after the signature was verified, so a JSON error here is about
    // claims.
    jsonwebtoken::decode::<T>(token, &DecodingKey::from_ed_der(&key.to_bytes()), &validation)
        .map(|verified| verified.claims)
        .map_err(|error| match error.kind() {
            ErrorKind::InvalidSignature => JwsError::Signature,
            ErrorKind::Json(_) => JwsError::Claims,
            _ => JwsError::Malformed,
        })
}

fn trusted_key(
    header: &Header,
    typ: &str,
    lookup: impl Fn(&str) -> Option<PublicKey>,
) -> Result<PublicKey, JwsError> {
    if header.alg != Algorithm::EdDSA {
        return Err(JwsError::Algorithm);
    }
    if header.crit.is_some() {
        return Err(JwsError::Critical);
    }
    if header.typ.as_deref() != Some(typ) {
        return Err(JwsError::Type);
    }

    header.kid.as_deref().and_then(lookup).ok_or(JwsError::UnknownKey)
}

#[cfg(test)]
mod tests;
