//! Make, read and check tokens: `kkn_`, 8 symbols by which a token is found, `_`, 32 secret symbols.
//!
//! The symbols are Crockford's base 32, so a secret has 160 random bits. The store holds the 8 symbols and a slow hash.

use std::fmt;
use std::str::FromStr;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::service::symbols::{self, ALPHABET};

const MARK: &str = "kkn_";
const ID_SYMBOLS: usize = 8;
const SECRET_SYMBOLS: usize = 32;

/// Memory, passes and lanes of Argon2id: of the settings that the OWASP Password Storage Cheat Sheet holds to be
/// equally strong (19 MiB with 2 passes, 12 with 3, 9 with 4, 7 with 5), the one with the least memory, since the
/// whole service is to live in 64 MiB.
const MEMORY_KIB: u32 = 7 * 1024;
const PASSES: u32 = 5;
const LANES: u32 = 1;

/// Why a token was not made or not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Not the form of a token.
    #[error("not a token")]
    Malformed,
    /// The operating system gave no random bytes.
    #[error("no random bytes")]
    Random,
    /// The hash could not be computed.
    #[error("the token could not be hashed")]
    Hash,
}

/// What a member of staff shows to be let in. Neither `Debug` nor any error tells it.
#[derive(Clone)]
pub struct Token(Zeroizing<String>);

/// A token that was just made, with what the store keeps of it.
#[derive(Debug)]
pub struct NewToken {
    /// The token: shown once, to whom it belongs.
    pub token: Token,
    /// Its hash, in the form of the Password Hashing Competition.
    pub hash: String,
}

impl Token {
    /// Draws a new token, and hashes it. Takes a few hundredths of a second.
    pub fn generate() -> Result<NewToken, TokenError> {
        Self::generate_with(MEMORY_KIB, PASSES)
    }

    fn generate_with(memory_kib: u32, passes: u32) -> Result<NewToken, TokenError> {
        let id = symbols::draw(ID_SYMBOLS).map_err(|_| TokenError::Random)?;
        let secret = symbols::draw(SECRET_SYMBOLS).map_err(|_| TokenError::Random)?;
        let token = Self(Zeroizing::new(format!("{MARK}{}_{}", *id, *secret)));

        let params = Params::new(memory_kib, passes, LANES, None).map_err(|_| TokenError::Hash)?;
        let hash: PasswordHash = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password(token.0.as_bytes())
            .map_err(|_| TokenError::Hash)?;

        Ok(NewToken {
            hash: hash.to_string(),
            token,
        })
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

    /// Whether this is the token of which the store has the hash. As slow as making one.
    #[must_use]
    pub fn fits(&self, hash: &str) -> bool {
        // The parameters are those that the hash names.
        PasswordHash::new(hash).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(self.0.as_bytes(), &hash)
                .is_ok()
        })
    }

    /// A fast hash of the token together with its slow one, for the memory of those that were checked.
    pub(super) fn fast_hash(&self, hash: &str) -> [u8; 32] {
        Sha256::new()
            .chain_update(self.0.as_bytes())
            .chain_update(hash.as_bytes())
            .finalize()
            .into()
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

    /// As cheap as Argon2 can be, so that the tests are about something else.
    fn cheap() -> NewToken {
        Token::generate_with(Params::MIN_M_COST, Params::MIN_T_COST).unwrap()
    }

    #[test]
    fn a_token_fits_its_own_hash_and_no_other() {
        let (one, other) = (cheap(), cheap());

        assert!(one.token.fits(&one.hash));
        assert!(!one.token.fits(&other.hash));
        assert!(!one.token.fits("") && !one.token.fits("$argon2id$"));
    }

    #[test]
    fn a_token_has_its_form_and_reads_back() {
        let NewToken { token, .. } = cheap();
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
    fn the_hash_is_as_slow_as_documented_and_holds_nothing_of_the_token() {
        let NewToken { token, hash } = Token::generate().unwrap();

        assert!(hash.starts_with("$argon2id$v=19$m=7168,t=5,p=1$"), "{hash}");
        assert!(token.fits(&hash));
        assert!(!hash.contains(&token.reveal()[13..]));
    }

    #[test]
    fn debug_shows_no_token() {
        let new = cheap();

        assert!(!format!("{new:?}").contains(&new.token.reveal()[13..]));
    }
}
