//! Encrypts keys that are stored in plain.

use std::path::Path;

use super::envelope;
use super::ring::{KeyRing, to_secrets_error};
use super::{PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY, Passphrase, Secrets, SecretsError};
use crate::files;
use crate::jws::{PublicKey, SigningKey};

/// The result of [`encrypt`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Converted {
    /// The plain keys are now encrypted and removed.
    Now,
    /// An earlier conversion was completed: the plain keys that it left are removed.
    Ended,
    /// There was no plain key.
    Before,
}

/// Encrypts the plain keys of a data directory in place.
///
/// A plain key is removed only after the encrypted one is on the disk and was opened again. If this
/// is interrupted, nothing is lost, and a repetition completes it. Remains of a removed file on the
/// disk itself are beyond this program.
///
/// # Errors
/// [`SecretsError`] names the obstacle. [`SecretsError::OtherKey`] if a plain key differs from the
/// encrypted one beside it; the plain key then stays.
pub fn encrypt(data: &Path, passphrase: &Passphrase) -> Result<Converted, SecretsError> {
    let plain = [PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY].map(|name| data.join(name));
    let converted = if KeyRing::read(data)?.is_some() {
        if plain.iter().all(|path| !path.exists()) {
            return Ok(Converted::Before);
        }
        Converted::Ended
    } else {
        let former = Secrets::open(data, None)?;
        drop(KeyRing::make(
            data,
            &former.master_key,
            &former.signing_key,
            passphrase,
        )?);
        Converted::Now
    };

    let secrets = KeyRing::lock(data)?.unlock(passphrase)?;
    let [master, signing] = plain;
    for (path, encrypted) in [
        (master, &secrets.master_key),
        (signing, &secrets.signing_key.to_bytes()),
    ] {
        if path.exists() {
            if files::read_key(&path)? != *encrypted {
                return Err(SecretsError::OtherKey { path });
            }
            files::remove(&path)?;
            files::flush_folder(&path)?;
        }
    }

    Ok(converted)
}

/// Encrypts a plain key for catalogues in place, and returns its public half.
///
/// # Errors
/// [`SecretsError`] names the obstacle; the file is then unchanged.
pub fn encrypt_file(path: &Path, passphrase: &Passphrase) -> Result<PublicKey, SecretsError> {
    let key = SigningKey::from_bytes(&*files::read_key(path)?);
    let sealed = envelope::seal_signing_key(&key, passphrase).map_err(to_secrets_error(path))?;
    files::replace_private(path, sealed.as_bytes())?;

    Ok(key.public())
}

/// Writes a key for catalogues into a new file, encrypted.
pub(crate) fn write_catalogue_key(
    path: &Path,
    key: &SigningKey,
    passphrase: &Passphrase,
) -> Result<(), SecretsError> {
    let sealed = envelope::seal_signing_key(key, passphrase).map_err(to_secrets_error(path))?;

    Ok(files::write_private(path, sealed.as_bytes())?)
}

/// Opens a key for catalogues from its own file.
pub(crate) fn read_catalogue_key(path: &Path, passphrase: &Passphrase) -> Result<SigningKey, SecretsError> {
    let content = files::read_private(path)?;
    if content.len() == files::KEY_BYTES {
        let path = path.to_owned();
        return Err(SecretsError::PlainFile { path });
    }
    let text = str::from_utf8(&content).map_err(|_| SecretsError::Damaged {
        path: path.to_owned(),
    })?;

    envelope::open_signing_key(text, passphrase).map_err(to_secrets_error(path))
}
