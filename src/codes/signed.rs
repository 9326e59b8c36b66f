//! Sign confirmation IDs, and verify them without a secret: BLS signatures over the curve BN254.
//!
//! A signature is one point of G1, 255 bits in compressed form, which makes it short enough to be
//! read out (D. Boneh, B. Lynn, H. Shacham, "Short Signatures from the Weil Pairing", 2004). With
//! today's attacks on pairings of this size, a forger needs about 2¹⁰⁰ steps (R. Barbulescu, S.
//! Duquesne, "Updating Key Size Estimations for Pairings", 2019).
//!
//! A message is hashed to a point by trial: SHA-512 over a label, a counter that starts at 0, and
//! the message is reduced modulo the field's prime and used as x; the counter is increased until x
//! is on the curve. The duration depends on the message, which is not a secret. The curve's group
//! G1 has prime order, so every point on the curve is in it; points of G2 are checked.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

use ark_bn254::{Bn254, Fq, Fr, G1Affine, G2Affine, G2Projective};
use ark_ec::pairing::Pairing as _;
use ark_ec::{AffineRepr as _, CurveGroup as _, PrimeGroup as _};
use ark_ff::{BigInteger as _, Field as _, PrimeField as _, Zero as _};
use ark_serialize::{CanonicalDeserialize as _, CanonicalSerialize as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256, Sha512};
use zeroize::Zeroize as _;

use crate::text::as_text;

/// Separates these signatures from all others that the same key might make.
const LABEL: &[u8] = b"kakunin/confirmation-id/signed/v2";

/// The length of a public key in bytes: a point of G2 in compressed form.
const KEY_BYTES: usize = 64;

/// The last signature that was found genuine, with its key and message. A program verifies its
/// activation several times when it starts, and each verification takes more than a millisecond.
static LAST_GENUINE: Mutex<Option<[u8; 32]>> = Mutex::new(None);

/// The secret key that signs confirmation IDs. It never leaves the vendor's service.
#[derive(Clone)]
pub struct ConfirmationSecret(Fr);

/// The public key that verifies confirmation IDs: in the vendor's catalogue, as 86 characters of
/// base64url.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ConfirmationKey(G2Affine);

/// An error that occurs when a text or bytes are not a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a key for confirmation IDs")]
pub struct NotAKey;

/// A signature in its compressed form: the sign of y, and x, big-endian; the topmost bit is 0.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Signature([u8; 32]);

impl ConfirmationSecret {
    /// Makes a key of 64 random bytes.
    ///
    /// # Errors
    /// [`NotAKey`] for bytes that yield zero, one in 2²⁵⁴.
    pub fn from_seed(seed: &[u8; 64]) -> Result<Self, NotAKey> {
        let scalar = Fr::from_be_bytes_mod_order(seed);

        if scalar.is_zero() {
            Err(NotAKey)
        } else {
            Ok(Self(scalar))
        }
    }

    /// Returns the public half.
    #[must_use]
    pub fn public(&self) -> ConfirmationKey {
        ConfirmationKey((G2Projective::generator() * self.0).into_affine())
    }

    pub(super) fn sign(&self, message: &[u8]) -> Signature {
        Signature::compress((hash_to_curve(message) * self.0).into_affine())
    }
}

impl Drop for ConfirmationSecret {
    fn drop(&mut self) {
        self.0.0.0.zeroize();
    }
}

impl fmt::Debug for ConfirmationSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConfirmationSecret(…)")
    }
}

impl ConfirmationKey {
    /// Returns whether the secret half made this signature of this message.
    pub(super) fn has_signed(&self, message: &[u8], signature: &Signature) -> bool {
        let question = self.question(message, signature);
        let last = || LAST_GENUINE.lock().unwrap_or_else(PoisonError::into_inner);
        if *last() == Some(question) {
            return true;
        }
        let is_genuine = self.verify(message, signature);
        if is_genuine {
            *last() = Some(question);
        }

        is_genuine
    }

    fn verify(&self, message: &[u8], signature: &Signature) -> bool {
        let Some(signature) = signature.decompress() else {
            return false;
        };

        // e(signature, generator) = e(hash, key), as one product.
        Bn254::multi_pairing(
            [signature, -hash_to_curve(message)],
            [G2Affine::generator(), self.0],
        )
        .is_zero()
    }

    /// Returns a 32-byte hash of key, message and signature, which identifies this verification.
    fn question(&self, message: &[u8], signature: &Signature) -> [u8; 32] {
        Sha256::new()
            .chain_update(self.to_string())
            .chain_update(signature.to_bytes())
            .chain_update(message)
            .finalize()
            .into()
    }
}

impl Signature {
    fn compress(point: G1Affine) -> Self {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(&point.x.into_bigint().to_bytes_be());
        if is_upper(point.y) {
            bytes[0] |= 0x40;
        }

        Self(bytes)
    }

    /// Returns the point, if these bytes are its compressed form: x is below the prime, and on the
    /// curve.
    fn decompress(&self) -> Option<G1Affine> {
        let mut bytes = self.0;
        if bytes[0] & 0x80 != 0 {
            return None;
        }
        let upper = bytes[0] & 0x40 != 0;
        bytes[0] &= 0x3F;
        let x = Fq::from_be_bytes_mod_order(&bytes);
        if x.into_bigint().to_bytes_be() != bytes {
            return None;
        }
        let y = root(x)?;

        Some(G1Affine::new_unchecked(
            x,
            if is_upper(y) == upper { y } else { -y },
        ))
    }

    pub(super) const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(super) const fn to_bytes(self) -> [u8; 32] {
        self.0
    }
}

/// Returns a y whose square is x³ + 3, if there is one; -y is the other. It is never 0 on a curve
/// of prime order.
fn root(x: Fq) -> Option<Fq> {
    (x.square() * x + Fq::from(3_u64)).sqrt()
}

/// Returns whether y is larger than its negative.
fn is_upper(y: Fq) -> bool {
    y.into_bigint() > (-y).into_bigint()
}

fn hash_to_curve(message: &[u8]) -> G1Affine {
    let mut counter = 0_u32;
    loop {
        let hash = Sha512::new()
            .chain_update(LABEL)
            .chain_update(counter.to_be_bytes())
            .chain_update(message)
            .finalize();
        // 512 bits exceed 254 by so much that every x is practically equally likely.
        let x = Fq::from_be_bytes_mod_order(&hash);
        if let Some(y) = root(x) {
            return G1Affine::new_unchecked(x, if is_upper(y) { -y } else { y });
        }
        // Half of all x are on the curve, so this ends soon.
        counter += 1;
    }
}

impl fmt::Display for ConfirmationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = Vec::with_capacity(KEY_BYTES);
        self.0.serialize_compressed(&mut bytes).map_err(|_| fmt::Error)?;

        f.write_str(&URL_SAFE_NO_PAD.encode(bytes))
    }
}

impl fmt::Debug for ConfirmationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConfirmationKey({self})")
    }
}

impl FromStr for ConfirmationKey {
    type Err = NotAKey;

    /// Reads a key: a point of the right group in canonical form, and not the point at infinity.
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let bytes = URL_SAFE_NO_PAD
            .decode(text)
            .ok()
            .filter(|bytes| bytes.len() == KEY_BYTES)
            .ok_or(NotAKey)?;
        // Checks the curve and the subgroup.
        let point = G2Affine::deserialize_compressed(&*bytes).map_err(|_| NotAKey)?;
        let key = Self(point);
        if point.is_zero() || key.to_string() != text {
            return Err(NotAKey);
        }

        Ok(key)
    }
}

as_text!(ConfirmationKey);

#[cfg(test)]
mod tests;
