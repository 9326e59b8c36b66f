//! Reads the TSIG key that may change a zone.

use std::fmt;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hickory_proto::rr::rdata::tsig::TsigAlgorithm;
use hickory_proto::rr::{Name, TSigner};
use zeroize::Zeroizing;

use super::PublishError;
use crate::files;
use crate::reading;

/// The greatest difference between two clocks, in seconds (RFC 8945, section 10).
const FUDGE: u16 = 300;

/// A TSIG key (RFC 8945).
#[derive(Clone)]
pub struct UpdateKey(TSigner);

/// Hides the secret.
impl fmt::Debug for UpdateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UpdateKey({})", self.name())
    }
}

impl UpdateKey {
    /// Reads a key file in the form that `tsig-keygen` writes for BIND.
    ///
    /// # Errors
    /// [`PublishError::NotAKey`] if the file holds no key, or a key of an algorithm that is no
    /// longer safe.
    pub fn read(path: &Path) -> Result<Self, PublishError> {
        let content = files::read(path)?;

        Self::from_text(&reading::text_or_most(&content)).ok_or_else(|| PublishError::NotAKey {
            path: path.to_owned(),
        })
    }

    fn from_text(text: &str) -> Option<Self> {
        let text = Zeroizing::new(without_comments(text));
        let (_, rest) = text.split_once("key")?;
        let (name, rest) = rest.split_once('{')?;
        let (body, _) = rest.split_once('}')?;
        let value = |wanted: &str| {
            body.split(';').find_map(|statement| {
                let (word, value) = statement.trim().split_once(char::is_whitespace)?;
                (word == wanted).then(|| unquoted(value))
            })
        };
        let algorithm = match value("algorithm")?.to_ascii_lowercase().as_str() {
            "hmac-sha256" => TsigAlgorithm::HmacSha256,
            "hmac-sha384" => TsigAlgorithm::HmacSha384,
            "hmac-sha512" => TsigAlgorithm::HmacSha512,
            _ => return None,
        };
        let secret = STANDARD.decode(value("secret")?).ok()?;
        let name = Name::from_ascii(unquoted(name)).ok()?;

        TSigner::new(secret, algorithm, name, FUDGE).ok().map(Self)
    }

    pub(super) const fn signer(&self) -> &TSigner {
        &self.0
    }

    /// Returns the name of the key.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.signer_name().to_string()
    }
}

fn unquoted(text: &str) -> &str {
    text.trim().trim_matches('"')
}

/// Returns the text without the comments that BIND allows: to the end of the line after `//` or
/// `#`, and between `/*` and `*/`. Base64 may contain `//`, so quoted text is left alone.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    let mut is_quoted = false;
    while let Some(next) = rest.chars().next() {
        if !is_quoted && (rest.starts_with("//") || next == '#') {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else if !is_quoted && rest.starts_with("/*") {
            rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
        } else {
            is_quoted ^= next == '"';
            kept.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }

    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_bind_writes_it() {
        let key = UpdateKey::from_text(
            "# made today\nkey \"kakunin-hosts\" { // for hosts\n\talgorithm hmac-sha256;\n\tsecret \"c2VjcmV0//c2VjcmV0AA\"; /* 12 */\n};\n",
        )
        .unwrap();
        assert_eq!(key.name(), "kakunin-hosts.");
        assert_eq!(key.signer().algorithm(), &TsigAlgorithm::HmacSha256);
        assert_eq!(
            key.signer().key(),
            STANDARD.decode("c2VjcmV0//c2VjcmV0AA").unwrap()
        );
        assert_eq!(format!("{key:?}"), "UpdateKey(kakunin-hosts.)");

        let bare = UpdateKey::from_text("key kms{algorithm HMAC-SHA512;secret c2VjcmV0;};").unwrap();
        assert_eq!(bare.signer().algorithm(), &TsigAlgorithm::HmacSha512);
    }

    #[test]
    fn anything_else_is_no_key() {
        for text in [
            "",
            "key",
            "key \"a\" {",
            "key \"a\" { secret \"c2VjcmV0\"; };",
            "key \"a\" { algorithm hmac-sha256; };",
            "key \"a\" { algorithm hmac-md5; secret \"c2VjcmV0\"; };",
            "key \"a\" { algorithm hmac-sha256; secret \"%\"; };",
            "zone \"a\" { type primary; };",
        ] {
            assert!(UpdateKey::from_text(text).is_none(), "{text}");
        }
    }
}
