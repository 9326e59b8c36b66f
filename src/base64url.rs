//! Write a fixed number of bytes into JSON as base64url without padding.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize as _, Deserializer, Serializer};

pub(crate) fn serialize<const N: usize, S: Serializer>(
    bytes: &[u8; N],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&URL_SAFE_NO_PAD.encode(bytes))
}

/// Deserialises exactly `N` bytes. Anything else is refused with the message `expected`, which must
/// not repeat the input, since messages are written to logs.
pub(crate) fn deserialize<'de, const N: usize, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<[u8; N], D::Error> {
    let text = String::deserialize(deserializer)?;

    URL_SAFE_NO_PAD
        .decode(text)
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| serde::de::Error::custom(expected))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_read_back_and_a_refusal_does_not_repeat_them() {
        let written = serialize(&[0xFB; 4], serde_json::value::Serializer).unwrap();
        assert_eq!(written, "-_v7-w");
        assert_eq!(deserialize(&written, "four bytes").ok(), Some([0xFB; 4]));
        for wrong in ["-_v7", "-_v7-w==", "+/v7+w", "-_v7-x", ""] {
            let refused = deserialize::<4, _>(serde_json::json!(wrong), "four bytes").unwrap_err();
            assert_eq!(refused.to_string(), "four bytes", "{wrong}");
        }
    }
}
