//! Encrypt one key under the passphrase, in a form that other programs read.
//!
//! A key is a PKCS#8 private key (RFC 5958) in an `EncryptedPrivateKeyInfo` of PBES2 (RFC 8018): scrypt (RFC 7914) makes
//! the key of AES-256-CBC from the passphrase. An Ed25519 key is what RFC 8410 says, so `openssl pkey -in FILE` shows it. A
//! master key has the algorithm id-hmacWithSHA256 (RFC 8018, B.1.2), for that is what it is used with.
//!
//! CBC does not notice every change. So each key is checked against something that stands outside: a signing key against its
//! public half, the master key against its [`check_value`].

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use pkcs8::der::asn1::OctetStringRef;
use pkcs8::der::{Decode as _, Encode as _, SecretDocument};
use pkcs8::pkcs5::{pbes2, scrypt};
use pkcs8::spki::AlgorithmIdentifier;
use pkcs8::{EncryptedPrivateKeyInfoRef, LineEnding, ObjectIdentifier, PrivateKeyInfoRef};
use zeroize::Zeroizing;

use super::Passphrase;
use crate::codes::mac::hmac_sha256;
use crate::files::KEY_BYTES;
use crate::jws::SigningKey;

/// id-Ed25519 (RFC 8410).
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
/// id-hmacWithSHA256 (RFC 8018).
const HMAC_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.2.9");
const PEM_LABEL: &str = "ENCRYPTED PRIVATE KEY";

/// The cost of scrypt: 16 MiB of memory, passed through five times. OWASP's Password Storage Cheat Sheet holds it for as
/// good as 128 MiB once; OpenSSL reads at most 32 MiB, and a small server keeps its memory.
const LOG_N: u8 = 14;
const R: u32 = 8;
const P: u32 = 5;
/// The most memory that somebody else's file may make us use: log2 of N times r, in units of 128 bytes.
const MAX_MEMORY: u64 = (64 << 20) / 128;
/// The most that its p may multiply the work by.
const MAX_P: u16 = 64;

/// Bytes of a master key's check value: enough to notice a wrong one, too few to say anything of it.
const CHECK_BYTES: usize = 8;

/// Why an envelope was not opened or not made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EnvelopeError {
    /// Not a key encrypted in this way, or damaged.
    Damaged,
    /// The passphrase is another.
    WrongPassphrase,
    /// The operating system gave no random bytes.
    Random,
}

/// A master key.
pub(super) type MasterKey = Zeroizing<[u8; KEY_BYTES]>;

/// Encrypts a signing key, as PEM.
pub(super) fn seal_signing_key(key: &SigningKey, passphrase: &Passphrase) -> Result<String, EnvelopeError> {
    // The private key of RFC 8410 is an octet string within the octet string.
    let seed = key.to_bytes();
    let inner = OctetStringRef::new(&*seed).map_err(|_| EnvelopeError::Damaged)?;
    let inner = Zeroizing::new(inner.to_der().map_err(|_| EnvelopeError::Damaged)?);

    seal(ED25519, &inner, passphrase)
}

/// Opens an encrypted signing key.
pub(super) fn open_signing_key(pem: &str, passphrase: &Passphrase) -> Result<SigningKey, EnvelopeError> {
    let inner = open(ED25519, pem, passphrase)?;
    let seed = <&OctetStringRef>::from_der(&inner).map_err(|_| EnvelopeError::Damaged)?;
    let seed = <&[u8; KEY_BYTES]>::try_from(seed.as_bytes()).map_err(|_| EnvelopeError::Damaged)?;

    Ok(SigningKey::from_bytes(seed))
}

/// Encrypts a master key, as PEM.
pub(super) fn seal_master_key(
    key: &[u8; KEY_BYTES],
    passphrase: &Passphrase,
) -> Result<String, EnvelopeError> {
    seal(HMAC_SHA256, key, passphrase)
}

/// Opens an encrypted master key.
pub(super) fn open_master_key(pem: &str, passphrase: &Passphrase) -> Result<MasterKey, EnvelopeError> {
    let content = open(HMAC_SHA256, pem, passphrase)?;
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    if content.len() != KEY_BYTES {
        return Err(EnvelopeError::Damaged);
    }
    key.copy_from_slice(&content);

    Ok(key)
}

/// By what a master key is recognised: the first 64 bits of an HMAC under it, in base64url.
pub(super) fn check_value(key: &[u8; KEY_BYTES]) -> String {
    let tag = hmac_sha256(key, &[b"kakunin/master-key-check/v1"]);

    URL_SAFE_NO_PAD.encode(&tag[..CHECK_BYTES])
}

fn seal(algorithm: ObjectIdentifier, key: &[u8], passphrase: &Passphrase) -> Result<String, EnvelopeError> {
    let mut salt = [0; 16];
    let mut iv = [0; 16];
    getrandom::fill(&mut salt).map_err(|_| EnvelopeError::Random)?;
    getrandom::fill(&mut iv).map_err(|_| EnvelopeError::Random)?;
    let cost = scrypt::Params::new(LOG_N, R, P).map_err(|_| EnvelopeError::Damaged)?;
    let parameters =
        pbes2::Parameters::generate_scrypt_aes256cbc(cost, &salt, iv).map_err(|_| EnvelopeError::Damaged)?;
    let algorithm = AlgorithmIdentifier {
        oid: algorithm,
        parameters: None,
    };
    let key = OctetStringRef::new(key).map_err(|_| EnvelopeError::Damaged)?;
    let sealed = PrivateKeyInfoRef::new(algorithm, key)
        .encrypt_with_params(parameters, passphrase.as_bytes())
        .map_err(|_| EnvelopeError::Damaged)?;
    let pem = sealed
        .to_pem(PEM_LABEL, LineEnding::LF)
        .map_err(|_| EnvelopeError::Damaged)?;

    // Encrypted, so no longer a secret that must be wiped.
    Ok((*pem).clone())
}

fn open(
    algorithm: ObjectIdentifier,
    pem: &str,
    passphrase: &Passphrase,
) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
    let (label, document) = SecretDocument::from_pem(pem).map_err(|_| EnvelopeError::Damaged)?;
    if label != PEM_LABEL {
        return Err(EnvelopeError::Damaged);
    }
    let sealed =
        EncryptedPrivateKeyInfoRef::try_from(document.as_bytes()).map_err(|_| EnvelopeError::Damaged)?;
    if !is_bearable(&sealed) {
        return Err(EnvelopeError::Damaged);
    }
    // What a wrong passphrase makes has no right padding, or once in 256 times is no private key.
    let opened = sealed
        .decrypt(passphrase.as_bytes())
        .map_err(|_| EnvelopeError::WrongPassphrase)?;
    let key = PrivateKeyInfoRef::try_from(opened.as_bytes()).map_err(|_| EnvelopeError::WrongPassphrase)?;
    if key.algorithm.oid != algorithm {
        return Err(EnvelopeError::Damaged);
    }

    Ok(Zeroizing::new(key.private_key.as_bytes().to_vec()))
}

/// Whether opening takes no more memory and time than this computer may be asked for.
fn is_bearable(sealed: &EncryptedPrivateKeyInfoRef<'_>) -> bool {
    let Some(cost) = sealed
        .encryption_algorithm
        .pbes2()
        .and_then(|parameters| parameters.kdf.scrypt())
    else {
        return false;
    };

    cost.cost_parameter
        .checked_mul(u64::from(cost.block_size))
        .is_some_and(|memory| memory <= MAX_MEMORY)
        && cost.parallelization <= MAX_P
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::new(text).unwrap()
    }

    #[test]
    fn a_key_comes_out_as_it_went_in_and_only_with_its_passphrase() {
        let (right, wrong) = (
            passphrase("correct horse battery"),
            passphrase("another passphrase"),
        );
        let key = SigningKey::generate().unwrap();
        let pem = seal_signing_key(&key, &right).unwrap();

        assert!(
            pem.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"),
            "{pem}"
        );
        assert_eq!(open_signing_key(&pem, &right).unwrap().to_bytes(), key.to_bytes());
        assert_eq!(
            open_signing_key(&pem, &wrong).unwrap_err(),
            EnvelopeError::WrongPassphrase
        );

        let master = [7; KEY_BYTES];
        let pem = seal_master_key(&master, &right).unwrap();
        assert_eq!(*open_master_key(&pem, &right).unwrap(), master);
        assert_eq!(
            open_signing_key(&pem, &right).unwrap_err(),
            EnvelopeError::Damaged,
            "a master key signs nothing"
        );
    }

    #[test]
    fn the_same_key_is_never_encrypted_to_the_same_text() {
        let passphrase = passphrase("correct horse battery");
        let seal = || seal_master_key(&[7; KEY_BYTES], &passphrase).unwrap();

        assert_ne!(seal(), seal());
    }

    #[test]
    fn what_is_no_envelope_or_asks_for_too_much_is_refused_unopened() {
        let passphrase = passphrase("correct horse battery");
        let greedy = scrypt::Params::new(26, 8, 1).unwrap();
        let parameters = pbes2::Parameters::generate_scrypt_aes256cbc(greedy, &[0; 16], [0; 16]).unwrap();
        let greedy = pkcs8::EncryptedPrivateKeyInfo {
            encryption_algorithm: parameters.into(),
            encrypted_data: OctetStringRef::new(&[0; 64]).unwrap(),
        };
        let greedy = SecretDocument::try_from(greedy).unwrap();
        let greedy = greedy.to_pem(PEM_LABEL, LineEnding::LF).unwrap();

        for pem in [
            "",
            "-----BEGIN PRIVATE KEY-----\nMA==\n-----END PRIVATE KEY-----\n",
            &*greedy,
        ] {
            assert_eq!(
                open_master_key(pem, &passphrase).unwrap_err(),
                EnvelopeError::Damaged,
                "{pem}"
            );
        }
    }

    #[test]
    fn a_check_value_tells_master_keys_apart_and_stays_as_it_is() {
        assert_eq!(check_value(&[7; KEY_BYTES]), check_value(&[7; KEY_BYTES]));
        assert_ne!(check_value(&[7; KEY_BYTES]), check_value(&[8; KEY_BYTES]));
    }
}
