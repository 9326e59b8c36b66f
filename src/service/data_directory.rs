//! Opens the data directory of a service: its database and its secrets, for operations that need no
//! catalogue.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::json;
use zeroize::Zeroizing;

use super::place;
use super::secrets::{self, Passphrase, Secrets, SecretsError};
use super::staff::TokenKey;
use super::store::{Actor, Change, DatabaseUrl, KeyRecord, Migrated, OldKey, Refused, Store, StoreError};
use crate::codes::{ConfirmationKey, ConfirmationSecret, KeyKind, OldKeyHash, OutOfRange, ProductKey, mac};
use crate::files::{self, FileError, KEY_BYTES};
use crate::jws::{PublicKey, SigningKey};
use crate::os_error;
use crate::reading;

/// An error that occurs when the data directory of a service cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DataDirectoryError {
    /// The directory already contains a service.
    #[error("there is a service already, {path} exists: use it, or name another directory with --data")]
    Exists {
        /// The file that was found.
        path: PathBuf,
    },
    /// An earlier initialisation was ended before it made the keys.
    #[error(
        "an earlier `init` was ended in {directory} before it was done: remove what is in there and run it again; if a service \
         worked here before, restore its backup instead, for a database is of no use without its keys"
    )]
    Unfinished {
        /// The directory.
        directory: PathBuf,
    },
    /// The directory contains no service.
    #[error(
        "there is no service in this directory, {path} is missing: make one with `kakunin-service init`, or name its directory \
         with --data"
    )]
    Missing {
        /// The file that was not found.
        path: PathBuf,
    },
    /// This user has no permission to read it, or it cannot be read at all.
    #[error("{path} cannot be read: {}", os_error::cause_at(path, source))]
    Unreadable {
        /// The file that cannot be read.
        path: PathBuf,
        /// The error of the system.
        source: std::io::Error,
    },
    /// The database is empty, though the directory contains the keys of a service that used it.
    #[error(
        "the database {database} is empty or gone, but this directory holds the keys of a service that used it: restore a \
         backup into an empty directory (`kakunin-service restore`); only if nothing was ever issued, or nothing can be \
         restored, begin anew without keys and activations (`kakunin-service migrate --start-anew`)"
    )]
    Emptied { database: String },
    /// The directory contains another service than before.
    #[error("the master key is that of another service")]
    OtherService,
    /// A file could not be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// The keys could not be used.
    #[error(transparent)]
    Secrets(SecretsError),
    /// The database could not be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A product or serial number does not fit into a key.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
    /// The change was refused.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The operating system provided no random bytes.
    #[error("no random bytes")]
    Random,
}

impl From<SecretsError> for DataDirectoryError {
    fn from(error: SecretsError) -> Self {
        match error {
            SecretsError::Exists { path } => Self::Exists { path },
            SecretsError::Missing { path } => Self::Missing { path },
            SecretsError::Unreadable { path, source } => Self::Unreadable { path, source },
            error => Self::Secrets(error),
        }
    }
}

/// The secrets that a new service starts with; missing ones are drawn at random.
#[derive(Default)]
pub struct InitialSecrets {
    /// The key from which product keys are derived.
    pub master_key: Option<[u8; KEY_BYTES]>,
    /// The key that signs licences.
    pub signing_key: Option<SigningKey>,
    /// The passphrase that encrypts them on the disk. Without it they are stored in plain, which is
    /// acceptable for the demonstration, whose secrets are published; `kakunin-service serve`
    /// refuses that.
    pub passphrase: Option<Passphrase>,
}

/// The opened data directory of a service: its database and its secrets. Clones are handles to the
/// same database.
#[derive(Clone)]
pub struct DataDirectory {
    store: Store,
    secrets: Arc<Secrets>,
}

impl DataDirectory {
    /// Creates a new service in this directory. All files are accessible to their owner only.
    pub async fn init(directory: &Path, initial: InitialSecrets) -> Result<Self, DataDirectoryError> {
        files::make_directory(directory)?;
        let database = place::database(directory)?;
        let names = [
            secrets::PLAIN_MASTER_KEY,
            secrets::PLAIN_SIGNING_KEY,
            secrets::KEYS,
        ];
        let keys = names.map(|name| directory.join(name));
        if let Some(path) = keys
            .iter()
            .map(PathBuf::as_path)
            .chain(place::file(&database))
            .find(|path| path.exists())
        {
            let path = path.to_owned();
            return Err(if secrets::are_in(directory) {
                DataDirectoryError::Exists { path }
            } else {
                DataDirectoryError::Unfinished {
                    directory: directory.to_owned(),
                }
            });
        }

        let master_key = Zeroizing::new(match initial.master_key {
            Some(given) => given,
            None => random()?,
        });
        let signing_key = match initial.signing_key {
            Some(given) => given,
            None => SigningKey::generate().map_err(|_| DataDirectoryError::Random)?,
        };
        if let Some(file) = place::file(&database) {
            // An empty file is an empty database; created here, it and its companion files are
            // private from the start.
            files::write_private(file, &[])?;
        }
        if Store::migrate(&database).await?.from > 0 {
            // A database is of no use without the keys of the service that made it.
            return Err(DataDirectoryError::Exists {
                path: database.to_string().into(),
            });
        }
        let passphrase = initial.passphrase.as_ref();
        Secrets::make(directory, &master_key, &signing_key, passphrase)?;

        Self::unlock(directory, passphrase).await
    }

    /// Migrates the tables of the service in this directory to the version that this program needs.
    /// An empty database is refused if the directory contains the keys of a service, which had a
    /// database, unless it is to `start_anew`.
    pub async fn migrate(directory: &Path, start_anew: bool) -> Result<Migrated, DataDirectoryError> {
        let database = place::database(directory)?;
        let was_used = Secrets::are_in(directory);
        let gone = match place::file(&database) {
            Some(path) if !secrets::exists(path)? => Some(path),
            _ => None,
        };
        if let Some(path) = gone
            && !(was_used && start_anew)
        {
            return Err(Self::missing(directory, path, &database));
        }
        if was_used && !start_anew {
            // This only looks, and changes nothing.
            match Self::open_store(directory).await {
                Ok(store) => store.close().await,
                Err(emptied @ DataDirectoryError::Emptied { .. }) => return Err(emptied),
                Err(_) => {}
            }
        }
        if let Some(path) = gone {
            files::write_private(path, &[])?;
        }
        let migrated = Store::migrate(&database)
            .await
            .map_err(|error| Self::unopened(&database, error))?;
        let now = Timestamp::now();
        if was_used && migrated.from == 0 {
            let store = Store::open(&database).await?;
            let entry = ("service.start_anew", "service", json!({}));
            let written = store.accept_clock(&Actor::Console, entry, now).await;
            store.close().await;
            written?;
        } else if (1..migrated.to).contains(&migrated.from) {
            // Older tables initially had neither a clock nor a log. If there is a clock and it is
            // wrong, that is left to the next change.
            let store = Store::open(&database).await?;
            let record = Change::Record {
                action: "service.migrate".to_owned(),
                subject: "service".to_owned(),
                details: json!({ "from": migrated.from, "to": migrated.to }),
            };
            let written = store.change(&Actor::Console, record, now).await;
            store.close().await;
            match written {
                Ok(_) | Err(StoreError::Clock { .. }) => {}
                Err(problem) => return Err(problem.into()),
            }
        }

        Ok(migrated)
    }

    /// Returns the address of this directory's database: from `KAKUNIN_SERVICE_DATABASE` or the
    /// file `database.url`, or else a file in the directory. A file must exist.
    fn database(directory: &Path) -> Result<DatabaseUrl, DataDirectoryError> {
        let database = place::database(directory)?;
        match place::file(&database) {
            // A file that this user has no access to may well exist, so it is not reported as
            // missing.
            Some(path) if !secrets::exists(path)? => Err(Self::missing(directory, path, &database)),
            _ => Ok(database),
        }
    }

    fn missing(directory: &Path, path: &Path, database: &DatabaseUrl) -> DataDirectoryError {
        if Secrets::are_in(directory) {
            let database = database.to_string();
            return DataDirectoryError::Emptied { database };
        }

        DataDirectoryError::Missing {
            path: path.to_owned(),
        }
    }

    /// Opens only the database of this directory, for operations that need no keys.
    pub(super) async fn open_store(directory: &Path) -> Result<Store, DataDirectoryError> {
        let database = Self::database(directory)?;
        match Store::open(&database).await {
            Err(StoreError::Unmigrated { found: 0, .. }) if Secrets::are_in(directory) => {
                let database = database.to_string();
                Err(DataDirectoryError::Emptied { database })
            }
            opened => opened.map_err(|error| Self::unopened(&database, error)),
        }
    }

    /// Returns the reason that a file cannot be opened: SQLite reports only that it cannot, the
    /// system reports why.
    fn unopened(database: &DatabaseUrl, error: StoreError) -> DataDirectoryError {
        let is_closed = matches!(
            &error,
            StoreError::Sqlite(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen)
        );
        // Only in this case: a file that is opened and closed here loses the locks that this
        // process has on it.
        let refusal = place::file(database)
            .filter(|_| is_closed)
            .and_then(|path| Some((path, reading::open(path).err()?)));

        match refusal {
            Some((path, source)) => DataDirectoryError::Unreadable {
                path: path.to_owned(),
                source,
            },
            None => error.into(),
        }
    }

    /// Opens the service in this directory, whose keys are not encrypted.
    pub async fn open(directory: &Path) -> Result<Self, DataDirectoryError> {
        Self::unlock(directory, None).await
    }

    /// Opens the service in this directory, whose keys are encrypted with this passphrase.
    pub async fn unlock(
        directory: &Path,
        passphrase: Option<&Passphrase>,
    ) -> Result<Self, DataDirectoryError> {
        let secrets = Arc::new(Secrets::open(directory, passphrase)?);
        let database = Self::database(directory)?;
        if let Some(path) = place::file(&database) {
            files::check_private(path)?;
        }

        Ok(Self {
            secrets,
            store: Self::open_store(directory).await?,
        })
    }

    /// Returns the same service with the keys that its directory contains now.
    pub(super) fn reread(
        &self,
        directory: &Path,
        passphrase: Option<&Passphrase>,
    ) -> Result<Self, DataDirectoryError> {
        let secrets = Secrets::open(directory, passphrase)?;
        if *secrets.master_key != *self.secrets.master_key {
            return Err(DataDirectoryError::OtherService);
        }

        Ok(Self {
            secrets: Arc::new(secrets),
            store: self.store.clone(),
        })
    }

    /// Closes the database, once all earlier requests are complete.
    pub async fn close(&self) {
        self.store.close().await;
    }

    /// Returns the database.
    pub(super) fn store(&self) -> &Store {
        &self.store
    }

    /// Returns the key that signs licences.
    #[must_use]
    pub fn signing_key(&self) -> &SigningKey {
        &self.secrets.signing_key
    }

    /// Returns the public half of the key that signs catalogues.
    #[must_use]
    pub fn anchor(&self) -> PublicKey {
        self.secrets.anchor
    }

    /// Returns the public halves of the keys that signed licences before the present one.
    #[must_use]
    pub fn former_signing_keys(&self) -> &[PublicKey] {
        &self.secrets.former
    }

    /// Returns the key from which product keys are derived.
    pub(super) fn master_key(&self) -> &[u8; KEY_BYTES] {
        &self.secrets.master_key
    }

    /// Returns the key that verifies the confirmation IDs of this vendor's service, for its
    /// catalogue. It is `None` with a probability of one in 2²⁵⁴.
    #[must_use]
    pub fn confirmation_key(&self, vendor: &str) -> Option<ConfirmationKey> {
        self.confirmation_secret(vendor).map(|secret| secret.public())
    }

    /// Returns the name of a key: its first two groups.
    pub fn key_name(&self, record: &KeyRecord) -> Result<String, DataDirectoryError> {
        Ok(self.product_key(record)?.name().to_string())
    }

    /// Returns the key that seals the forms of the web page: the same for all instances of the
    /// service.
    pub(super) fn page_secret(&self) -> Zeroizing<[u8; KEY_BYTES]> {
        mac::derived_key(&*self.secrets.master_key, "kakunin/page-seal/v1", "")
    }

    /// Returns the name under which an old key is stored: a hash of what a program sends, with a key
    /// of its own, so that nobody can send what a stolen database holds.
    pub(super) fn old_key(&self, sent: &OldKeyHash) -> OldKey {
        let key: Zeroizing<[u8; KEY_BYTES]> =
            mac::derived_key(&*self.secrets.master_key, "kakunin/old-key-store/v1", "");

        OldKey(mac::hmac_sha256(&*key, &[sent.bytes()]))
    }

    /// Returns the key that hashes the tokens of staff.
    pub(super) fn token_key(&self) -> TokenKey {
        TokenKey::derived_from(&self.secrets.master_key)
    }

    /// Returns the key that signs confirmation IDs of the scheme `signed`.
    pub(super) fn confirmation_secret(&self, vendor: &str) -> Option<ConfirmationSecret> {
        confirmation_secret(&self.secrets.master_key, vendor)
    }

    /// Derives the product key of a record.
    pub(super) fn product_key(&self, record: &KeyRecord) -> Result<ProductKey, OutOfRange> {
        self.mint(record.kind, record.product, record.serial)
    }

    /// Derives a product key.
    pub(super) fn mint(&self, kind: KeyKind, product: u16, serial: u32) -> Result<ProductKey, OutOfRange> {
        ProductKey::mint(&*self.secrets.master_key, kind, product, serial)
    }
}

impl std::fmt::Debug for DataDirectory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DataDirectory").finish_non_exhaustive()
    }
}

/// Returns a name for a new activation: 32 hexadecimal digits, with 48 bits for the time in
/// milliseconds and 80 random bits. Names that sort by age keep the newest rows of a key together
/// on the disk.
pub(super) fn activation_id(now: Timestamp) -> Result<String, DataDirectoryError> {
    let millis = u128::try_from(now.as_millisecond()).unwrap_or(0) & ((1 << 48) - 1);
    let random = u128::from_be_bytes(random()?) & ((1 << 80) - 1);

    Ok(format!("{:032x}", millis << 80 | random))
}

/// Draws a random serial number, so that the vendor's customers cannot be counted.
pub(super) fn draw_serial() -> Result<u32, DataDirectoryError> {
    Ok(u32::from_be_bytes(random()?))
}

fn random<const N: usize>() -> Result<[u8; N], DataDirectoryError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| DataDirectoryError::Random)?;

    Ok(bytes)
}

/// Derives the key that signs confirmation IDs of the scheme `signed`: from the master key, so that
/// it is stored, backed up and restored with it. It is `None` with a probability of one in 2²⁵⁴.
pub(super) fn confirmation_secret(master_key: &[u8; KEY_BYTES], vendor: &str) -> Option<ConfirmationSecret> {
    let seed = mac::derived_key(master_key, "kakunin/confirmation-secret/v1", vendor);

    ConfirmationSecret::from_seed(&seed).ok()
}
