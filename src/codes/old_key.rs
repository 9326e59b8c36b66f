//! The key of another licensing system, from which a vendor moved to Kakunin. It is exchanged for a
//! product key, and only its hash is ever sent or stored.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

use super::{input, mac};
use crate::text::as_text;

/// The key of the HMAC by which an old key is named. It separates these hashes from all others; it
/// is not a secret.
const PURPOSE: &[u8] = b"kakunin/old-key/v1";

/// The hash by which an old key is named: HMAC-SHA-256("kakunin/old-key/v1", vendor ‖ 0 ‖ key), of the
/// key as [`input::fold`] reads it. Whoever has it gets the new key, so `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OldKeyHash([u8; 32]);

impl OldKeyHash {
    /// Returns the hash of an old key of this vendor, however it is typed.
    #[must_use]
    pub fn of(vendor: &str, key: &str) -> Self {
        let key = Zeroizing::new(input::fold(key));

        Self(mac::hmac_sha256(
            PURPOSE,
            &[vendor.as_bytes(), &[0], key.as_bytes()],
        ))
    }

    /// Returns the 32 bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for OldKeyHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OldKeyHash(…)")
    }
}

impl fmt::Display for OldKeyHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

/// An error that occurs when a text is not 32 bytes in base64url.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 32 bytes in base64url")]
pub struct NotAnOldKeyHash;

impl FromStr for OldKeyHash {
    type Err = NotAnOldKeyHash;

    fn from_str(text: &str) -> Result<Self, NotAnOldKeyHash> {
        URL_SAFE_NO_PAD
            .decode(text)
            .ok()
            .and_then(|bytes| bytes.try_into().ok())
            .map(Self)
            .ok_or(NotAnOldKeyHash)
    }
}

as_text!(OldKeyHash);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_one_hash_however_it_is_typed_and_another_for_each_vendor() {
        let hash = OldKeyHash::of("momiji.example", "0A1B-2C3D");
        for typed in ["0a1b 2c3d", "０Ａ１Ｂ２Ｃ３Ｄ", " 0A1B2C3D\r\n"] {
            assert_eq!(OldKeyHash::of("momiji.example", typed), hash, "{typed:?}");
        }
        // Computed with Python: hmac.new(b"kakunin/old-key/v1", b"momiji.example\x000A1B2C3D", "sha256").
        assert_eq!(hash.to_string(), "MW4MSBKUz1Q0_JwenNHnTUxWU1dUZ6jwv9tCxjHnrk0");
        assert_ne!(OldKeyHash::of("kaede.example", "0A1B2C3D"), hash);
        assert_ne!(OldKeyHash::of("momiji.example", "0A1B2C3E"), hash);
        // Where the vendor ends and the key begins counts.
        assert_ne!(OldKeyHash::of("a", "BC"), OldKeyHash::of("ab", "C"));
    }

    #[test]
    fn a_hash_is_read_as_it_is_written_and_not_shown() {
        let hash = OldKeyHash::of("momiji.example", "0A1B2C3D");

        assert_eq!(hash.to_string().parse(), Ok(hash));
        for wrong in ["", "AAAA", &format!("{hash}A"), &hash.to_string()[1..]] {
            assert_eq!(wrong.parse::<OldKeyHash>(), Err(NotAnOldKeyHash), "{wrong}");
        }
        assert!(!format!("{hash:?}").contains(&hash.to_string()[..8]));
    }
}
