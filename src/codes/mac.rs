//! Authenticate short messages: HMAC-SHA-256 (RFC 2104) and HKDF-SHA-256 (RFC 5869).

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The block size of SHA-256: a longer HMAC key is hashed first (RFC 2104, section 2).
const BLOCK: usize = 64;

/// Returns the HMAC-SHA-256 of the concatenated parts.
pub(crate) fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut block = Zeroizing::new([0; BLOCK]);
    if key.len() > BLOCK {
        block[..32].copy_from_slice(&Sha256::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }

    let mut mac = Hmac::<Sha256>::new((&*block).into());
    for part in parts {
        mac.update(part);
    }

    mac.finalize().into_bytes().into()
}

/// Derives a key of 32 or 64 bytes from `input` by HKDF-SHA-256.
#[expect(
    clippy::expect_used,
    reason = "keys have 32 or 64 bytes, far below the limit of 255 × 32 in RFC 5869"
)]
pub(crate) fn derived_key<const BYTES: usize>(
    input: &[u8],
    salt: &str,
    info: &str,
) -> Zeroizing<[u8; BYTES]> {
    let mut key = Zeroizing::new([0; BYTES]);
    Hkdf::<Sha256>::new(Some(salt.as_bytes()), input)
        .expand(info.as_bytes(), &mut *key)
        .expect("a key is shorter than the longest output");

    key
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap())
            .collect()
    }

    #[test]
    fn hmac_matches_rfc_4231() {
        // Test cases 2 (short key) and 6 (a key longer than the block).
        assert_eq!(
            hmac_sha256(b"Jefe", &[b"what do ya want ", b"for nothing?"]).to_vec(),
            bytes("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        );
        assert_eq!(
            hmac_sha256(
                &[0xaa; 131],
                &[b"Test Using Larger Than Block-Size Key - Hash Key First"]
            )
            .to_vec(),
            bytes("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
        );
    }
}
