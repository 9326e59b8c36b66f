//! The encrypted keys, and the index that says which of them signs.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::envelope::{self, EnvelopeError};
use super::{KEYS, Passphrase, Secrets, SecretsError};
use crate::files::{self, FileError, KEY_BYTES, Lock};
use crate::jws::{PublicKey, SigningKey};
use crate::text::whole_seconds;

pub(super) const INDEX: &str = "index.json";
const LOCK: &str = "lock";
const FORMAT: u16 = 1;

/// The index that maps keys to files. It contains no secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Index {
    format: u16,
    master: MasterEntry,
    /// The name of the key that signs licences.
    active: String,
    /// The public half of the key that signs catalogues.
    anchor: PublicKey,
    signing: Vec<SigningEntry>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct MasterEntry {
    file: String,
    /// The [`envelope::check_value`] of the key.
    check: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SigningEntry {
    kid: String,
    key: PublicKey,
    /// The file of the key; `None` once the key is retired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    added_at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    activated_at: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    retired_at: Option<Timestamp>,
}

/// A signing key, without its private half.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SigningKeyRecord {
    /// Its name: the thumbprint of its public half (RFC 7638).
    pub kid: String,
    /// Its public half.
    pub key: PublicKey,
    /// Its present state.
    pub state: KeyState,
    /// The time at which it was created.
    pub added_at: Timestamp,
    /// The time at which it began to sign.
    pub activated_at: Option<Timestamp>,
    /// The time at which its private half was destroyed.
    pub retired_at: Option<Timestamp>,
}

/// The state of a signing key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyState {
    /// It signs new licences.
    Active,
    /// It can sign, but is not in use now.
    Standby,
    /// It no longer signs anything; its signatures stay valid while the catalogue lists it.
    Retired,
}

impl KeyState {
    /// Returns the name of the state in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Standby => "standby",
            Self::Retired => "retired",
        }
    }
}

/// The encrypted keys of a data directory.
#[derive(Debug)]
pub struct KeyRing {
    folder: PathBuf,
    index: Index,
    /// The lock, held while the keys may be changed.
    lock: Option<Lock>,
}

impl KeyRing {
    /// Writes the first keys.
    pub(super) fn make(
        data: &Path,
        master_key: &[u8; KEY_BYTES],
        signing_key: &SigningKey,
        passphrase: &Passphrase,
    ) -> Result<Self, SecretsError> {
        let folder = data.join(KEYS);
        files::make_directory(&folder)?;
        let lock = Some(lock(&folder)?);
        let path = folder.join(INDEX);
        if path.exists() {
            return Err(SecretsError::Exists { path });
        }
        let now = Timestamp::now();
        let master = MasterEntry {
            file: write_key(
                &folder,
                "master",
                envelope::seal_master_key(master_key, passphrase),
            )?,
            check: envelope::check_value(master_key),
        };
        let mut first = write_signing_key(&folder, signing_key, passphrase, now)?;
        first.activated_at = Some(now);
        let ring = Self {
            index: Index {
                format: FORMAT,
                master,
                active: first.kid.clone(),
                anchor: signing_key.public(),
                signing: vec![first],
            },
            folder,
            lock,
        };
        ring.save()?;
        // The folder's own name must be durable as well.
        files::flush_folder(&ring.folder)?;

        Ok(ring)
    }

    /// Returns the keys of a data directory, if it has encrypted ones. None of them is opened.
    ///
    /// # Errors
    /// [`SecretsError::Damaged`] if the index cannot be read, [`SecretsError::File`] if users other
    /// than the owner have access to it.
    pub fn read(data: &Path) -> Result<Option<Self>, SecretsError> {
        let folder = data.join(KEYS);
        if !super::exists(&folder.join(INDEX))? {
            return Ok(None);
        }
        files::check_private(&folder)?;
        let index = read_index(&folder)?;

        Ok(Some(Self {
            folder,
            index,
            lock: None,
        }))
    }

    /// Like [`Self::read`], but with a lock, so that one program at a time may change the keys.
    ///
    /// # Errors
    /// As [`Self::read`]; [`SecretsError::Plain`] or [`SecretsError::Missing`] if there are no
    /// encrypted keys; [`SecretsError::Busy`] if another program is changing them.
    pub fn lock(data: &Path) -> Result<Self, SecretsError> {
        let Some(found) = Self::read(data)? else {
            super::require_encrypted(data)?;
            let path = data.join(KEYS);
            return Err(SecretsError::Missing { path });
        };
        let lock = lock(&found.folder)?;

        Ok(Self {
            index: read_index(&found.folder)?,
            folder: found.folder,
            lock: Some(lock),
        })
    }

    /// Returns all signing keys, the earliest first.
    #[must_use]
    pub fn signing_keys(&self) -> Vec<SigningKeyRecord> {
        self.index
            .signing
            .iter()
            .map(|entry| self.describe(entry))
            .collect()
    }

    /// Returns the public half of the key that signs catalogues.
    #[must_use]
    pub const fn anchor(&self) -> PublicKey {
        self.index.anchor
    }

    /// Opens the keys that a service needs.
    pub(crate) fn unlock(&self, passphrase: &Passphrase) -> Result<Secrets, SecretsError> {
        let active = self.active()?;
        let former = |entry: &&SigningEntry| entry.activated_at.is_some() && entry.kid != active.kid;

        Ok(Secrets {
            master_key: self.master_key(passphrase)?,
            signing_key: self.signing_key(active, passphrase)?,
            anchor: self.index.anchor,
            former: self
                .index
                .signing
                .iter()
                .filter(former)
                .map(|entry| entry.key)
                .collect(),
        })
    }

    /// Opens the key that signs catalogues, if it is among these.
    pub(crate) fn anchor_key(&self, passphrase: &Passphrase) -> Result<Option<SigningKey>, SecretsError> {
        let anchor = self
            .index
            .signing
            .iter()
            .find(|entry| entry.key == self.index.anchor);

        anchor
            .map(|entry| self.signing_key(entry, passphrase))
            .transpose()
    }

    /// Adds a signing key, which signs nothing before it is activated.
    ///
    /// # Errors
    /// [`SecretsError::WrongPassphrase`] if the other keys have another passphrase.
    pub fn add(&mut self, passphrase: &Passphrase) -> Result<SigningKeyRecord, SecretsError> {
        // The same passphrase must open all keys.
        drop(self.signing_key(self.active()?, passphrase)?);
        let key = SigningKey::generate().map_err(|_| SecretsError::Random)?;
        let entry = write_signing_key(&self.folder, &key, passphrase, Timestamp::now())?;
        let record = self.describe(&entry);
        self.index.signing.push(entry);
        self.save()?;

        Ok(record)
    }

    /// Finds the only signing key whose name has this prefix.
    ///
    /// # Errors
    /// [`SecretsError::UnknownKey`] if there is none, or more than one.
    pub fn find(&self, kid: &str) -> Result<SigningKeyRecord, SecretsError> {
        self.position(kid)
            .map(|position| self.describe(&self.index.signing[position]))
    }

    /// Makes this key sign new licences.
    ///
    /// # Errors
    /// [`SecretsError::UnknownKey`], [`SecretsError::Retired`].
    pub fn activate(&mut self, kid: &str) -> Result<SigningKeyRecord, SecretsError> {
        let position = self.position(kid)?;
        let entry = &mut self.index.signing[position];
        if entry.file.is_none() {
            return Err(SecretsError::Retired {
                kid: entry.kid.clone(),
            });
        }
        entry.activated_at.get_or_insert_with(Timestamp::now);
        self.index.active = entry.kid.clone();
        self.save()?;

        Ok(self.describe(&self.index.signing[position]))
    }

    /// Destroys the private half of this key. Its name and its public half stay in the index.
    ///
    /// # Errors
    /// [`SecretsError::Active`] or [`SecretsError::Anchor`] if it is needed,
    /// [`SecretsError::Retired`] if it no longer exists, [`SecretsError::UnknownKey`].
    pub fn retire(&mut self, kid: &str) -> Result<SigningKeyRecord, SecretsError> {
        let position = self.position(kid)?;
        let entry = &mut self.index.signing[position];
        let kid = entry.kid.clone();
        if kid == self.index.active {
            return Err(SecretsError::Active { kid });
        }
        if entry.key == self.index.anchor {
            return Err(SecretsError::Anchor { kid });
        }
        if entry.file.take().is_none() {
            return Err(SecretsError::Retired { kid });
        }
        entry.retired_at = Some(Timestamp::now());
        self.save()?;

        Ok(self.describe(&self.index.signing[position]))
    }

    /// Sets the key whose signatures on catalogues are trusted from now on.
    pub fn trust(&mut self, anchor: PublicKey) -> Result<(), SecretsError> {
        self.index.anchor = anchor;

        self.save()
    }

    /// Encrypts all keys again, with another passphrase.
    ///
    /// # Errors
    /// [`SecretsError::WrongPassphrase`] if `former` does not open one of them; then nothing is
    /// changed.
    pub fn change_passphrase(&mut self, former: &Passphrase, new: &Passphrase) -> Result<(), SecretsError> {
        let master_key = self.master_key(former)?;
        let mut index = self.index.clone();
        index.master.file = write_key(
            &self.folder,
            "master",
            envelope::seal_master_key(&master_key, new),
        )?;
        for entry in &mut index.signing {
            if entry.file.is_some() {
                let key = self.signing_key(entry, former)?;
                entry.file = write_signing_key(&self.folder, &key, new, entry.added_at)?.file;
            }
        }
        self.index = index;

        self.save()
    }

    /// Returns the folder of the keys, and the names of the relevant files in it: the index last.
    pub(crate) fn files(&self) -> (&Path, Vec<String>) {
        let keys = self.index.signing.iter().filter_map(|entry| entry.file.clone());
        let names = std::iter::once(self.index.master.file.clone())
            .chain(keys)
            .chain(std::iter::once(INDEX.to_owned()));

        (&self.folder, names.collect())
    }

    fn active(&self) -> Result<&SigningEntry, SecretsError> {
        self.index
            .signing
            .iter()
            .find(|entry| entry.kid == self.index.active)
            .ok_or_else(|| self.damaged(INDEX))
    }

    /// Returns the position of the only key whose name has this prefix. Leading dashes are ignored,
    /// because a command line treats them as options.
    fn position(&self, kid: &str) -> Result<usize, SecretsError> {
        let wanted = kid.trim_start_matches('-');
        let fits = |entry: &SigningEntry| entry.kid.trim_start_matches('-').starts_with(wanted);
        let mut fitting = (0..self.index.signing.len())
            .filter(|position| !wanted.is_empty() && fits(&self.index.signing[*position]));

        match (fitting.next(), fitting.next()) {
            (Some(position), None) => Ok(position),
            _ => Err(SecretsError::UnknownKey { kid: kid.to_owned() }),
        }
    }

    fn describe(&self, entry: &SigningEntry) -> SigningKeyRecord {
        let state = if entry.kid == self.index.active {
            KeyState::Active
        } else if entry.file.is_some() {
            KeyState::Standby
        } else {
            KeyState::Retired
        };

        SigningKeyRecord {
            kid: entry.kid.clone(),
            key: entry.key,
            state,
            added_at: whole_seconds(entry.added_at),
            activated_at: entry.activated_at.map(whole_seconds),
            retired_at: entry.retired_at.map(whole_seconds),
        }
    }

    fn master_key(&self, passphrase: &Passphrase) -> Result<envelope::Bytes, SecretsError> {
        let entry = &self.index.master;
        let path = self.folder.join(&entry.file);
        let key =
            envelope::open_master_key(&read_key(&path)?, passphrase).map_err(to_secrets_error(&path))?;
        if envelope::check_value(&key) != entry.check {
            return Err(self.damaged(&entry.file));
        }

        Ok(key)
    }

    fn signing_key(&self, entry: &SigningEntry, passphrase: &Passphrase) -> Result<SigningKey, SecretsError> {
        let Some(name) = &entry.file else {
            let kid = entry.kid.clone();
            return Err(SecretsError::Retired { kid });
        };
        let path = self.folder.join(name);
        let key =
            envelope::open_signing_key(&read_key(&path)?, passphrase).map_err(to_secrets_error(&path))?;
        if key.public() != entry.key {
            return Err(self.damaged(name));
        }

        Ok(key)
    }

    fn damaged(&self, name: &str) -> SecretsError {
        SecretsError::Damaged {
            path: self.folder.join(name),
        }
    }

    /// Replaces the index, and only then removes the files that it no longer names.
    fn save(&self) -> Result<(), SecretsError> {
        debug_assert!(self.lock.is_some(), "whoever changes the keys holds their lock");
        let path = self.folder.join(INDEX);
        let mut text = serde_json::to_string_pretty(&self.index).map_err(|_| self.damaged(INDEX))?;
        text.push('\n');
        files::replace_private(&path, text.as_bytes())?;

        let (_, named) = self.files();
        for entry in fs::read_dir(&self.folder).map_err(FileError::io(&self.folder))? {
            let entry = entry.map_err(FileError::io(&self.folder))?;
            let name = entry.file_name();
            let is_key = Path::new(&name)
                .extension()
                .is_some_and(|extension| extension == "key");
            if is_key && !named.iter().any(|named| *named.as_str() == *name) {
                files::remove(&entry.path())?;
            }
        }

        Ok(files::flush_folder(&path)?)
    }
}

fn read_index(folder: &Path) -> Result<Index, SecretsError> {
    let path = folder.join(INDEX);
    let text = files::read_private(&path)?;
    let is_name = |name: &String| Path::new(name).file_name().is_some_and(|only| *only == **name);

    serde_json::from_slice::<Index>(&text)
        .ok()
        .filter(|index| {
            index.format == FORMAT
                && is_name(&index.master.file)
                && index
                    .signing
                    .iter()
                    .filter_map(|entry| entry.file.as_ref())
                    .all(is_name)
        })
        .ok_or(SecretsError::Damaged { path })
}

fn lock(folder: &Path) -> Result<Lock, SecretsError> {
    Lock::take(&folder.join(LOCK))?.ok_or_else(|| SecretsError::Busy {
        path: folder.to_owned(),
    })
}

fn write_signing_key(
    folder: &Path,
    key: &SigningKey,
    passphrase: &Passphrase,
    added_at: Timestamp,
) -> Result<SigningEntry, SecretsError> {
    Ok(SigningEntry {
        kid: key.public().thumbprint(),
        key: key.public(),
        file: Some(write_key(
            folder,
            "signing",
            envelope::seal_signing_key(key, passphrase),
        )?),
        added_at,
        activated_at: None,
        retired_at: None,
    })
}

/// Writes an encrypted key under a new name, and returns the name.
fn write_key(
    folder: &Path,
    kind: &str,
    sealed: Result<String, EnvelopeError>,
) -> Result<String, SecretsError> {
    let sealed = sealed.map_err(to_secrets_error(folder))?;
    let mut number = [0; 8];
    getrandom::fill(&mut number).map_err(|_| SecretsError::Random)?;
    let name = format!("{kind}-{:016x}.key", u64::from_be_bytes(number));
    files::write_private(&folder.join(&name), sealed.as_bytes())?;

    Ok(name)
}

fn read_key(path: &Path) -> Result<String, SecretsError> {
    let content = files::read_private(path)?;

    String::from_utf8(content.to_vec()).map_err(|_| SecretsError::Damaged {
        path: path.to_owned(),
    })
}

/// Returns a function that converts the error of a file that was not opened.
pub(super) fn to_secrets_error(path: &Path) -> impl Fn(EnvelopeError) -> SecretsError {
    let path = path.to_owned();

    move |error| match error {
        EnvelopeError::Damaged => SecretsError::Damaged { path: path.clone() },
        EnvelopeError::WrongPassphrase => SecretsError::WrongPassphrase { path: path.clone() },
        EnvelopeError::Random => SecretsError::Random,
    }
}
