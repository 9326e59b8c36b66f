//! Encrypt keys that lie on the disk in plain.

use std::path::Path;

use super::envelope;
use super::ring::{KeyRing, told};
use super::{PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY, Passphrase, Secrets, SecretsError};
use crate::files;
use crate::jws::{PublicKey, SigningKey};

/// What [`encrypt`] found to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Converted {
    /// The plain keys are encrypted and gone.
    Now,
    /// An earlier conversion was ended: the plain keys that it left are gone.
    Ended,
    /// There was no plain key.
    Before,
}

/// Encrypts the plain keys of a data directory in place.
///
/// A plain key is removed only when the encrypted one is on the disk and was opened again. Whenever this is cut off, nothing
/// is lost, and doing it again ends it. What the disk itself keeps of a removed file is beyond this program.
///
/// # Errors
/// [`SecretsError`] names what is in the way. [`SecretsError::OtherKey`] if a plain key beside encrypted ones is not the
/// same; then it stays.
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

/// Encrypts a plain key for catalogues in place; gives its public half.
///
/// # Errors
/// [`SecretsError`] names what is in the way; then the file is as it was.
pub fn encrypt_file(path: &Path, passphrase: &Passphrase) -> Result<PublicKey, SecretsError> {
    let key = SigningKey::from_bytes(&*files::read_key(path)?);
    let sealed = envelope::seal_signing_key(&key, passphrase).map_err(told(path))?;
    files::replace_private(path, sealed.as_bytes())?;

    Ok(key.public())
}

/// Writes a key for catalogues into a new file of its own, encrypted.
pub(crate) fn write_catalogue_key(
    path: &Path,
    key: &SigningKey,
    passphrase: &Passphrase,
) -> Result<(), SecretsError> {
    let sealed = envelope::seal_signing_key(key, passphrase).map_err(told(path))?;

    Ok(files::write_private(path, sealed.as_bytes())?)
}

/// Opens a key for catalogues that lies in a file of its own.
pub(crate) fn read_catalogue_key(path: &Path, passphrase: &Passphrase) -> Result<SigningKey, SecretsError> {
    let content = files::read_private(path)?;
    if content.len() == files::KEY_BYTES {
        let path = path.to_owned();
        return Err(SecretsError::PlainFile { path });
    }
    let text = str::from_utf8(&content).map_err(|_| SecretsError::Damaged {
        path: path.to_owned(),
    })?;

    envelope::open_signing_key(text, passphrase).map_err(told(path))
}
