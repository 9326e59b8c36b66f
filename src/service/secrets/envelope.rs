//! Encrypts one key under the passphrase, so that any modification is detected.
//!
//! A file has two lines: a JSON header with the purpose and the parameters, and the encrypted key
//! in base64url. scrypt (RFC 7914) derives 40 bytes from passphrase and salt: the key of
//! ChaCha20-Poly1305 (RFC 8439), and 8 bytes that distinguish a wrong passphrase from a damaged
//! file. The cipher also authenticates the first line, byte for byte, so the purpose of the key,
//! the cost of its opening and every other word of it are protected.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::Passphrase;
use crate::codes::mac::hmac_sha256;
use crate::files::KEY_BYTES;
use crate::jws::SigningKey;

const FORMAT: &str = "kakunin-key";
const VERSION: u8 = 1;

/// The cost of scrypt: 16 MiB of memory, passed through five times. OWASP's Password Storage Cheat
/// Sheet rates it as equivalent to 128 MiB once, and it spares the memory of a small server.
const LOG_N: u8 = 14;
const R: u32 = 8;
const P: u32 = 5;
/// The most memory that a foreign file can make this process use: N times r, in units of 128 bytes.
const MAX_MEMORY: u64 = (64 << 20) / 128;
/// The most that the p of a file may multiply the work by.
const MAX_P: u32 = 64;

const SALT_BYTES: usize = 16;
const NONCE_BYTES: usize = 12;
/// The number of bytes that detect a wrong passphrase or a wrong master key: enough for that, too
/// few to reveal anything about either.
const CHECK_BYTES: usize = 8;

/// An error that occurs when an envelope cannot be opened or created.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EnvelopeError {
    /// The file is damaged, or not a key encrypted in this way.
    Damaged,
    /// The file was encrypted with another passphrase.
    WrongPassphrase,
    /// The operating system provided no random bytes.
    Random,
}

/// The purpose of an encrypted key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Master,
    Signing,
}

/// The first line of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    format: String,
    version: u8,
    kind: Kind,
    kdf: Kdf,
    log_n: u8,
    r: u32,
    p: u32,
    salt: String,
    check: String,
    cipher: Cipher,
    nonce: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kdf {
    Scrypt,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Cipher {
    #[serde(rename = "chacha20-poly1305")]
    ChaCha20Poly1305,
}

/// A key as its 32 bytes.
pub(super) type Bytes = Zeroizing<[u8; KEY_BYTES]>;

/// Encrypts a signing key.
pub(super) fn seal_signing_key(key: &SigningKey, passphrase: &Passphrase) -> Result<String, EnvelopeError> {
    seal(Kind::Signing, &key.to_bytes(), passphrase)
}

/// Opens an encrypted signing key.
pub(super) fn open_signing_key(text: &str, passphrase: &Passphrase) -> Result<SigningKey, EnvelopeError> {
    open(Kind::Signing, text, passphrase).map(|seed| SigningKey::from_bytes(&seed))
}

/// Encrypts a master key.
pub(super) fn seal_master_key(
    key: &[u8; KEY_BYTES],
    passphrase: &Passphrase,
) -> Result<String, EnvelopeError> {
    seal(Kind::Master, key, passphrase)
}

/// Opens an encrypted master key.
pub(super) fn open_master_key(text: &str, passphrase: &Passphrase) -> Result<Bytes, EnvelopeError> {
    open(Kind::Master, text, passphrase)
}

/// Returns the value that identifies a master key: the first 64 bits of an HMAC under it, in
/// base64url.
pub(super) fn check_value(key: &[u8; KEY_BYTES]) -> String {
    let tag = hmac_sha256(key, &[b"kakunin/master-key-check/v1"]);

    URL_SAFE_NO_PAD.encode(&tag[..CHECK_BYTES])
}

fn seal(kind: Kind, key: &[u8; KEY_BYTES], passphrase: &Passphrase) -> Result<String, EnvelopeError> {
    let mut salt = [0; SALT_BYTES];
    let mut nonce = [0; NONCE_BYTES];
    getrandom::fill(&mut salt).map_err(|_| EnvelopeError::Random)?;
    getrandom::fill(&mut nonce).map_err(|_| EnvelopeError::Random)?;
    let cost = scrypt::Params::new(LOG_N, R, P).map_err(|_| EnvelopeError::Damaged)?;
    let derived = Derived::from(passphrase, &salt, &cost)?;
    let header = Header {
        format: FORMAT.to_owned(),
        version: VERSION,
        kind,
        kdf: Kdf::Scrypt,
        log_n: LOG_N,
        r: R,
        p: P,
        salt: URL_SAFE_NO_PAD.encode(salt),
        check: URL_SAFE_NO_PAD.encode(derived.check()),
        cipher: Cipher::ChaCha20Poly1305,
        nonce: URL_SAFE_NO_PAD.encode(nonce),
    };
    let header = serde_json::to_string(&header).map_err(|_| EnvelopeError::Damaged)?;
    let payload = Payload {
        msg: key,
        aad: header.as_bytes(),
    };
    let sealed = derived
        .cipher()
        .encrypt(&Nonce::from(nonce), payload)
        .map_err(|_| EnvelopeError::Damaged)?;

    Ok(format!("{header}\n{}\n", URL_SAFE_NO_PAD.encode(sealed)))
}

fn open(kind: Kind, text: &str, passphrase: &Passphrase) -> Result<Bytes, EnvelopeError> {
    let (first, second) = text
        .strip_suffix('\n')
        .and_then(|text| text.split_once('\n'))
        .ok_or(EnvelopeError::Damaged)?;
    let header: Header = serde_json::from_str(first).map_err(|_| EnvelopeError::Damaged)?;
    if header.format != FORMAT || header.version != VERSION || header.kind != kind {
        return Err(EnvelopeError::Damaged);
    }
    let salt = decode::<SALT_BYTES>(&header.salt)?;
    let check = decode::<CHECK_BYTES>(&header.check)?;
    let nonce = decode::<NONCE_BYTES>(&header.nonce)?;
    let sealed = URL_SAFE_NO_PAD
        .decode(second)
        .map_err(|_| EnvelopeError::Damaged)?;
    let derived = Derived::from(passphrase, &salt, &header.bearable_cost()?)?;
    if !bool::from(derived.check().ct_eq(&check)) {
        return Err(EnvelopeError::WrongPassphrase);
    }
    let payload = Payload {
        msg: &sealed,
        aad: first.as_bytes(),
    };
    let opened = derived
        .cipher()
        .decrypt(&Nonce::from(nonce), payload)
        .map(Zeroizing::new)
        .map_err(|_| EnvelopeError::Damaged)?;
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    if opened.len() != KEY_BYTES {
        return Err(EnvelopeError::Damaged);
    }
    key.copy_from_slice(&opened);

    Ok(key)
}

impl Header {
    /// Returns the cost of opening the file, if it requires no more memory and time than this
    /// process may spend.
    fn bearable_cost(&self) -> Result<scrypt::Params, EnvelopeError> {
        let is_bearable = 1_u64
            .checked_shl(u32::from(self.log_n))
            .and_then(|n| n.checked_mul(u64::from(self.r)))
            .is_some_and(|memory| memory <= MAX_MEMORY)
            && self.p <= MAX_P;

        // The library uses the parameters before it validates them.
        if !is_bearable {
            return Err(EnvelopeError::Damaged);
        }

        scrypt::Params::new(self.log_n, self.r, self.p).map_err(|_| EnvelopeError::Damaged)
    }
}

/// The bytes that scrypt derives from a passphrase.
struct Derived(Zeroizing<[u8; KEY_BYTES + CHECK_BYTES]>);

impl Derived {
    fn from(passphrase: &Passphrase, salt: &[u8], cost: &scrypt::Params) -> Result<Self, EnvelopeError> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES + CHECK_BYTES]);
        scrypt::scrypt(passphrase.as_bytes(), salt, cost, &mut *bytes).map_err(|_| EnvelopeError::Damaged)?;

        Ok(Self(bytes))
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        let mut key = Key::default();
        key.copy_from_slice(&self.0[..KEY_BYTES]);
        let cipher = ChaCha20Poly1305::new(&key);
        zeroize::Zeroize::zeroize(&mut *key);

        cipher
    }

    fn check(&self) -> &[u8] {
        &self.0[KEY_BYTES..]
    }
}

fn decode<const BYTES: usize>(text: &str) -> Result<[u8; BYTES], EnvelopeError> {
    URL_SAFE_NO_PAD
        .decode(text)
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or(EnvelopeError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text).unwrap()
    }

    fn right() -> Passphrase {
        passphrase("correct horse battery")
    }

    #[test]
    fn a_key_comes_out_as_it_went_in_and_only_with_its_passphrase() {
        let wrong = passphrase("another passphrase");
        let key = SigningKey::generate().unwrap();
        let text = seal_signing_key(&key, &right()).unwrap();

        assert_eq!(
            open_signing_key(&text, &right()).unwrap().to_bytes(),
            key.to_bytes()
        );
        assert_eq!(
            open_signing_key(&text, &wrong).unwrap_err(),
            EnvelopeError::WrongPassphrase
        );

        let master = [7; KEY_BYTES];
        let text = seal_master_key(&master, &right()).unwrap();
        assert_eq!(*open_master_key(&text, &right()).unwrap(), master);
        assert_eq!(
            open_signing_key(&text, &right()).unwrap_err(),
            EnvelopeError::Damaged,
            "a master key signs nothing"
        );
    }

    #[test]
    fn the_same_key_is_never_encrypted_to_the_same_text() {
        let seal = || seal_master_key(&[7; KEY_BYTES], &right()).unwrap();

        assert_ne!(seal(), seal());
    }

    #[test]
    fn no_changed_bit_goes_unnoticed() {
        let text = seal_master_key(&[7; KEY_BYTES], &right()).unwrap();
        // Each attempt takes a while; the steps reach every word of the header and the ciphertext.
        for position in (0..text.len()).step_by(7) {
            let mut bytes = text.clone().into_bytes();
            bytes[position] ^= 1;
            if let Ok(changed) = String::from_utf8(bytes) {
                assert!(open_master_key(&changed, &right()).is_err(), "{changed}");
            }
        }
    }

    #[test]
    fn the_first_line_is_authenticated_too() {
        let text = seal_master_key(&[7; KEY_BYTES], &right()).unwrap();
        for (from, to) in [("\"master\"", "\"signing\""), ("{\"format\"", "{ \"format\"")] {
            let changed = text.replace(from, to);
            assert_ne!(changed, text);
            let opened = if to == "\"signing\"" {
                open_signing_key(&changed, &right()).map(drop)
            } else {
                open_master_key(&changed, &right()).map(drop)
            };
            assert_eq!(opened, Err(EnvelopeError::Damaged), "{to}");
        }
    }

    #[test]
    fn what_is_no_envelope_or_asks_for_too_much_is_refused_unopened() {
        let text = seal_master_key(&[7; KEY_BYTES], &right()).unwrap();
        for text in [
            "",
            "\n\n",
            "{}\nAAAA\n",
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMA==\n-----END ENCRYPTED PRIVATE KEY-----\n",
            &text.replace("\"log_n\":14", "\"log_n\":26"),
            &text.replace("\"log_n\":14", "\"log_n\":255"),
            &text.replace("\"r\":8", "\"r\":4294967295"),
            &text.replace("\"p\":5", "\"p\":65"),
            &text.replace("\"version\":1", "\"version\":2"),
            text.trim_end(),
        ] {
            assert_eq!(
                open_master_key(text, &right()).unwrap_err(),
                EnvelopeError::Damaged,
                "{text}"
            );
        }
    }

    #[test]
    fn a_check_value_tells_master_keys_apart_and_stays_as_it_is() {
        assert_eq!(check_value(&[7; KEY_BYTES]), check_value(&[7; KEY_BYTES]));
        assert_ne!(check_value(&[7; KEY_BYTES]), check_value(&[8; KEY_BYTES]));
    }
}
