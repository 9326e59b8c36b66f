//! Creates, parses and verifies tokens: `kkn_`, 8 symbols that identify a token, `_`, 32 secret
//! symbols.
//!
//! The symbols are Crockford's base 32, so a secret has 160 random bits. The store contains the 8
//! symbols and a keyed hash: a search through 160 bits is infeasible, so a slow hash would only
//! delay the holders of valid tokens.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::codes::mac;
use crate::codes::secret::{TOKEN_ID_SYMBOLS as ID_SYMBOLS, TOKEN_MARK as MARK};
use crate::files::KEY_BYTES;
use crate::service::symbols::{self, ALPHABET};

const SECRET_SYMBOLS: usize = 32;

/// An error that occurs when a token cannot be created or parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// The text does not have the form of a token.
    #[error("not a token")]
    Malformed,
    /// The operating system provided no random bytes.
    #[error("no random bytes")]
    Random,
}

/// The secret that authenticates a member of staff. Neither `Debug` nor any error shows it.
#[derive(Clone)]
pub struct Token(Zeroizing<String>);

/// The key that hashes tokens: the same for all instances of a service, and not stored in any
/// database.
pub(in crate::service) struct TokenKey(Zeroizing<[u8; KEY_BYTES]>);

impl TokenKey {
    /// Derives the key from this master key.
    pub(in crate::service) fn derived_from(master_key: &[u8; KEY_BYTES]) -> Self {
        Self(mac::derived_key(master_key, "kakunin/staff-token/v1", ""))
    }
}

impl Token {
    /// Draws a new token.
    pub fn generate() -> Result<Self, TokenError> {
        let id = symbols::draw(ID_SYMBOLS).map_err(|_| TokenError::Random)?;
        let secret = symbols::draw(SECRET_SYMBOLS).map_err(|_| TokenError::Random)?;

        Ok(Self(Zeroizing::new(format!("{MARK}{}_{}", *id, *secret))))
    }

    /// Returns the 8 symbols that identify the token in the store. They are not secret.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0[MARK.len()..MARK.len() + ID_SYMBOLS]
    }

    /// Returns the token itself, to be shown once.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Returns the hash that the store contains: HMAC-SHA-256 in base64url.
    pub(in crate::service) fn hash(&self, key: &TokenKey) -> String {
        URL_SAFE_NO_PAD.encode(mac::hmac_sha256(&*key.0, &[self.0.as_bytes()]))
    }

    /// Returns whether this is the token with the stored hash. The time that it takes does not
    /// depend on where they differ.
    pub(in crate::service) fn fits(&self, hash: &str, key: &TokenKey) -> bool {
        self.hash(key).as_bytes().ct_eq(hash.as_bytes()).into()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl FromStr for Token {
    type Err = TokenError;

    fn from_str(text: &str) -> Result<Self, TokenError> {
        let symbols = |text: &str, count: usize| {
            text.len() == count && text.bytes().all(|symbol| ALPHABET.contains(&symbol))
        };

        text.strip_prefix(MARK)
            .and_then(|rest| rest.split_once('_'))
            .filter(|(id, secret)| symbols(id, ID_SYMBOLS) && symbols(secret, SECRET_SYMBOLS))
            .map(|_| Self(Zeroizing::new(text.to_owned())))
            .ok_or(TokenError::Malformed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> TokenKey {
        TokenKey::derived_from(&[byte; KEY_BYTES])
    }

    #[test]
    fn a_token_fits_its_own_hash_and_no_other() {
        let [one, other] = [(); 2].map(|()| Token::generate().unwrap());
        let hash = one.hash(&key(1));

        assert!(one.fits(&hash, &key(1)));
        assert!(!other.fits(&hash, &key(1)));
        assert!(!one.fits("", &key(1)) && !one.fits(&hash[1..], &key(1)));
    }

    #[test]
    fn whoever_writes_a_hash_into_the_database_needs_the_master_key_as_well() {
        let token = Token::generate().unwrap();

        assert!(!token.fits(&token.hash(&key(2)), &key(1)));
    }

    #[test]
    fn a_token_has_its_form_and_reads_back() {
        let token = Token::generate().unwrap();
        let text = token.reveal();
        assert_eq!((text.len(), &text[..4], &text[12..13]), (45, "kkn_", "_"));
        assert_eq!(token.id(), &text[4..12]);

        assert_eq!(text.parse::<Token>().unwrap().reveal(), text);
        let last = text.len() - 1;
        for wrong in [
            "",
            "kkn_",
            "kkd_",
            &text[..last],
            &text[1..],
            &text.replace("kkn_", "kkn-"),
            &format!("{text}0"),
            &format!("{}u", &text[..last]),
            &format!("{}é", &text[..last]),
        ] {
            assert_eq!(
                wrong.parse::<Token>().unwrap_err(),
                TokenError::Malformed,
                "{wrong}"
            );
        }
    }

    #[test]
    fn neither_the_hash_nor_debug_shows_anything_of_the_token() {
        let token = Token::generate().unwrap();
        let secret = &token.reveal()[13..];

        assert_eq!(token.hash(&key(1)).len(), 43);
        assert!(!token.hash(&key(1)).contains(secret));
        assert!(!format!("{token:?}").contains(secret));
    }
}
