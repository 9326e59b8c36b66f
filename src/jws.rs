//! Sign and verify compact JWS and JWT with Ed25519, and with nothing else.
//!
//! Everything the vendor or a KMS host signs (the catalogue, licences, leases, host certificates) is a compact
//! JWS (RFC 7515 section 7.1) with `alg` `EdDSA` (RFC 8037), so that any language can check it. The token
//! library is built without any cryptography of its own; the provider below hands it the verification of Ed25519
//! alone, so another algorithm cannot even be expressed.
//!
//! A token is accepted only if all of this holds: at most [`MAX_BYTES`] long; exactly three parts in canonical
//! base64url without padding; `alg` is `EdDSA`; `typ` is the wanted one; no `crit`; `kid` is known to the
//! caller; the signature is right by the strict rules (no small-order keys, no malleable signatures). Keys
//! named inside a token (`jwk`, `jku`, `x5u`, `x5c`) are never looked at. Times and audiences are for the
//! caller to judge: this module has no clock.

mod key;
mod provider;
mod signer;

pub use key::{PublicKey, SigningKey};
pub use signer::Signer;

use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The longest token that is looked at or made: 1 MiB, ample for a catalogue of hundreds of telephone lines.
pub const MAX_BYTES: usize = 1 << 20;

/// Why a token was not made or not accepted. No variant holds a part of a token or a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JwsError {
    /// Longer than [`MAX_BYTES`].
    #[error("token too long")]
    TooLong,
    /// Not three parts of canonical base64url, or the header is not one that can be read.
    #[error("token malformed")]
    Malformed,
    /// `alg` is not `EdDSA`.
    #[error("token algorithm refused")]
    Algorithm,
    /// `typ` is missing, or is that of another kind of token.
    #[error("token of another type")]
    Type,
    /// The header demands extensions (`crit`), and none is known here.
    #[error("token demands unknown extensions")]
    Critical,
    /// `kid` is missing, or names a key that the caller does not trust.
    #[error("token signed with an unknown key")]
    UnknownKey,
    /// The signature does not fit the content and the key.
    #[error("token signature wrong")]
    Signature,
    /// Genuine, but the claims are not those of this kind of token.
    #[error("token claims malformed")]
    Claims,
    /// These bytes are no usable Ed25519 public key.
    #[error("not an Ed25519 public key")]
    PublicKey,
    /// The operating system gave no random bytes for a new key.
    #[error("no random bytes")]
    Random,
}

/// Signs `claims` as a compact JWS whose header is `alg` `EdDSA`, the given `typ` and `kid`.
///
/// # Errors
/// [`JwsError::Claims`] if the claims cannot be written as JSON; [`JwsError::TooLong`] if the token would
/// exceed [`MAX_BYTES`].
pub fn sign(typ: &str, kid: &str, claims: &impl Serialize, key: &SigningKey) -> Result<String, JwsError> {
    signer::signed(&signer::head(&header(typ, kid))?, claims, key)
}

/// What a member of the signer's own in the header says, before anything is verified: believe it only once what it says
/// has proven itself. None if the header has no such text, or is not one that can be read.
#[must_use]
pub fn claimed_member(token: &str, name: &str) -> Option<String> {
    if token.len() > MAX_BYTES {
        return None;
    }
    provider::install();

    jsonwebtoken::decode_header(token).ok()?.extras.get(name).ok()?
}

fn header(typ: &str, kid: &str) -> Header {
    let mut header = Header::new(Algorithm::EdDSA);
    header.typ = Some(typ.to_owned());
    header.kid = Some(kid.to_owned());

    header
}

/// Verifies a compact JWS of type `typ` and reads its claims. `lookup` gives the trusted key named by `kid`.
///
/// # Errors
/// One [`JwsError`] for each of the conditions in the description of this module.
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

    // The claims are read only after the signature was found right, so a JSON error here is about claims.
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
