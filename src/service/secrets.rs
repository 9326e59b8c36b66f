//! The secrets from which product keys are derived and with which licences are signed.
//!
//! They are stored encrypted in the folder `keys` of the data directory: one file per key
//! (`envelope`), and an index that names the role of each. Only the index is authoritative, and it
//! is replaced atomically, so a power cut leaves either the old or the new state. The
//! demonstration, whose secrets are published, stores two plain files instead.

mod convert;
mod envelope;
mod passphrase;
mod ring;

pub use convert::{Converted, encrypt, encrypt_file};
pub(super) use convert::{read_catalogue_key, write_catalogue_key};
pub use passphrase::{CREDENTIAL, MIN_LENGTH, Passphrase, PassphraseError, VARIABLE};
pub use ring::{KeyRing, KeyState, SigningKeyRecord};

use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::files::{self, FileError, KEY_BYTES};
use crate::jws::{PublicKey, SigningKey};
use crate::os_error;

/// The file of the plain master key.
pub(crate) const PLAIN_MASTER_KEY: &str = "master.key";
/// The file of the plain signing key.
pub(crate) const PLAIN_SIGNING_KEY: &str = "signing.key";
/// The folder of the encrypted keys.
pub(super) const KEYS: &str = "keys";

/// An error that occurs when keys cannot be created, used or changed. No variant contains a part of
/// a secret.
#[derive(Debug, thiserror::Error)]
pub enum SecretsError {
    /// A file could not be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// The directory contains no keys.
    #[error(
        "there is no service in this directory, {path} is missing: make one with `kakunin-service init`, or name its directory \
         with --data"
    )]
    Missing {
        /// The file that was not found.
        path: PathBuf,
    },
    /// The directory already contains keys.
    #[error("there is a service already: {path} exists")]
    Exists {
        /// The file that was found.
        path: PathBuf,
    },
    /// The keys are encrypted, and no passphrase was given.
    #[error(
        "the keys in {path} are encrypted: give their passphrase with --passphrase-file FILE, in {VARIABLE}, or, \
         under systemd, as the credential {CREDENTIAL}"
    )]
    NoPassphrase {
        /// The folder.
        path: PathBuf,
    },
    /// The keys are to be encrypted, and no passphrase was given.
    #[error(
        "the keys in {path} are to be encrypted: give a passphrase for them with --passphrase-file FILE, in {VARIABLE}, \
         or, under systemd, as the credential {CREDENTIAL}"
    )]
    PassphraseNeeded {
        /// The folder, or the file.
        path: PathBuf,
    },
    /// The directory, or a file in it, cannot be read.
    #[error("{path} cannot be read: {}", os_error::cause_at(path, source))]
    Unreadable {
        /// The directory or file.
        path: PathBuf,
        /// The error of the system.
        source: std::io::Error,
    },
    /// The passphrase could not be used.
    #[error(transparent)]
    Passphrase(#[from] PassphraseError),
    /// Another passphrase opens this file.
    #[error(
        "the passphrase does not open {path}; give the one with which it was encrypted, or restore it from a backup"
    )]
    WrongPassphrase {
        /// The file.
        path: PathBuf,
    },
    /// The content of a file is not valid.
    #[error("{path} is damaged")]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// A service that is reachable by others must not run with plain keys.
    #[error("{path} is not encrypted: encrypt it with `kakunin-service secrets encrypt`")]
    Plain {
        /// The plain file.
        path: PathBuf,
    },
    /// A key for catalogues must not be stored in plain either.
    #[error("{path} is not encrypted: encrypt it with `kakunin-service secrets encrypt {path}`")]
    PlainFile {
        /// The plain file.
        path: PathBuf,
    },
    /// A plain key differs from the encrypted one, and it is unknown which is right.
    #[error("{path} is another key than the encrypted one; move it away if the encrypted one is right")]
    OtherKey {
        /// The plain file.
        path: PathBuf,
    },
    /// Another program is changing the keys.
    #[error("another program is changing the keys in {path}")]
    Busy {
        /// The folder.
        path: PathBuf,
    },
    /// No signing key has a name with this prefix, or several have.
    #[error("no signing key, or more than one, has a name that begins with {kid}")]
    UnknownKey {
        /// The prefix.
        kid: String,
    },
    /// The key signs licences: another must be active before it is retired.
    #[error("signing key {kid} is active; activate another one first")]
    Active {
        /// Its name.
        kid: String,
    },
    /// The key signs catalogues, and the trust anchor in the product requires it.
    #[error(
        "signing key {kid} signs the catalogue, and the vendor's product believes no other; sign with a key of \
         `catalogue new-key` and install that catalogue with --anchor first"
    )]
    Anchor {
        /// Its name.
        kid: String,
    },
    /// The key was retired: its private half no longer exists.
    #[error("signing key {kid} is retired")]
    Retired {
        /// Its name.
        kid: String,
    },
    /// The operating system provided no random bytes.
    #[error("no random bytes")]
    Random,
}

/// The opened keys of a service. They are wiped from memory when dropped; `Debug` does not show
/// them.
pub(crate) struct Secrets {
    pub(crate) master_key: Zeroizing<[u8; KEY_BYTES]>,
    pub(crate) signing_key: SigningKey,
    /// The public half of the key that signs catalogues.
    pub(crate) anchor: PublicKey,
    /// The keys that signed licences before the present one.
    pub(crate) former: Vec<PublicKey>,
}

impl Secrets {
    /// Opens the keys of a data directory, which must be accessible to its owner only.
    pub(crate) fn open(data: &Path, passphrase: Option<&Passphrase>) -> Result<Self, SecretsError> {
        let missing = |path: PathBuf| SecretsError::Missing { path };
        if !exists(data)? {
            return Err(missing(data.to_owned()));
        }
        files::check_private(data)?;
        if let Some(ring) = KeyRing::read(data)? {
            let passphrase = passphrase.ok_or_else(|| SecretsError::NoPassphrase {
                path: data.join(KEYS),
            })?;
            return ring.unlock(passphrase);
        }
        for name in [PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY] {
            let path = data.join(name);
            if !exists(&path)? {
                return Err(missing(path));
            }
        }
        let signing_key = SigningKey::from_bytes(&*files::read_key(&data.join(PLAIN_SIGNING_KEY))?);

        Ok(Self {
            master_key: files::read_key(&data.join(PLAIN_MASTER_KEY))?,
            anchor: signing_key.public(),
            signing_key,
            former: Vec::new(),
        })
    }

    /// Returns whether a directory contains keys in any state, which means that a service was
    /// created in it.
    pub(crate) fn are_in(data: &Path) -> bool {
        [PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY, KEYS]
            .iter()
            .any(|name| data.join(name).exists())
    }

    /// Writes new keys into a data directory: encrypted, or plain for the demonstration.
    pub(crate) fn make(
        data: &Path,
        master_key: &[u8; KEY_BYTES],
        signing_key: &SigningKey,
        passphrase: Option<&Passphrase>,
    ) -> Result<(), SecretsError> {
        for name in [PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY, KEYS] {
            let path = data.join(name);
            if path.exists() {
                return Err(SecretsError::Exists { path });
            }
        }
        if let Some(passphrase) = passphrase {
            let _ring = KeyRing::make(data, master_key, signing_key, passphrase)?;
            return Ok(());
        }
        files::write_private(&data.join(PLAIN_MASTER_KEY), master_key)?;

        Ok(files::write_private(
            &data.join(PLAIN_SIGNING_KEY),
            &*signing_key.to_bytes(),
        )?)
    }
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secrets").finish_non_exhaustive()
    }
}

/// Returns whether a data directory has keys, so that a service may have used them: plain ones, or the
/// index of encrypted ones, which is written last.
pub(super) fn are_in(data: &Path) -> bool {
    let index = Path::new(KEYS).join(ring::INDEX);
    let plain = [PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY].map(PathBuf::from);

    plain
        .into_iter()
        .chain([index])
        .any(|name| data.join(name).exists())
}

/// Returns whether there is such a file or directory. If this user has no access, it may well
/// exist, so this is an error.
pub(super) fn exists(path: &Path) -> Result<bool, SecretsError> {
    path.try_exists().map_err(|source| SecretsError::Unreadable {
        path: path.to_owned(),
        source,
    })
}

/// Verifies that all keys of a data directory are encrypted, and no plain key is stored beside
/// them.
///
/// # Errors
/// [`SecretsError::Plain`] names the plain key.
pub fn require_encrypted(data: &Path) -> Result<(), SecretsError> {
    for name in [PLAIN_MASTER_KEY, PLAIN_SIGNING_KEY] {
        let path = data.join(name);
        if path.exists() {
            return Err(SecretsError::Plain { path });
        }
    }

    Ok(())
}

#[cfg(test)]
mod tests;
