//! Make, read and check tokens: `kkn_`, 8 symbols by which a token is found, `_`, 32 secret symbols.
//!
//! The symbols are Crockford's base 32, so a secret has 160 random bits. The store holds the 8 symbols and a keyed
//! hash: nobody searches through 160 bits, so a slow hash would only make those wait who show right tokens.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::codes::mac;
use crate::files::KEY_BYTES;
use crate::service::symbols::{self, ALPHABET};

const MARK: &str = "kkn_";
const ID_SYMBOLS: usize = 8;
const SECRET_SYMBOLS: usize = 32;

/// Why a token was not made or not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Not the form of a token.
    #[error("not a token")]
    Malformed,
    /// The operating system gave no random bytes.
    #[error("no random bytes")]
    Random,
}

/// What a member of staff shows to be let in. Neither `Debug` nor any error tells it.
#[derive(Clone)]
pub struct Token(Zeroizing<String>);

/// The key under which tokens are hashed: the same for all instances of a service, and in no database.
pub(in crate::service) struct TokenKey(Zeroizing<[u8; KEY_BYTES]>);

impl TokenKey {
    /// The key that belongs to this master key.
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

    /// The 8 symbols by which the store finds the token. They are no secret.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0[MARK.len()..MARK.len() + ID_SYMBOLS]
    }

    /// The token itself, to be shown once.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What the store keeps of it: HMAC-SHA-256 in base64url.
    pub(in crate::service) fn hash(&self, key: &TokenKey) -> String {
        URL_SAFE_NO_PAD.encode(mac::hmac_sha256(&*key.0, &[self.0.as_bytes()]))
    }

    /// Whether this is the token of which the store has the hash. It takes the same time wherever they differ.
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
