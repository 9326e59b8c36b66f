//! Write and read what all users of this computer may know of the state.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

use super::write::replace_public;
use super::{LockedStore, MAX_BYTES, Store, StoreError};
use crate::disk;
use crate::licence::public::Public;
use crate::licence::state::State;
use crate::reading;

impl Store {
    /// Keeps the state for all users of this computer: only an administrator changes it, and everybody
    /// reads the public document.
    #[must_use]
    pub fn for_all_users(self) -> Self {
        Self {
            is_shared: true,
            ..self
        }
    }

    /// Returns whether this is the state of all users.
    #[must_use]
    pub const fn is_for_all_users(&self) -> bool {
        self.is_shared
    }

    /// Returns whether this user may change the state. Creates what is missing for that.
    ///
    /// # Errors
    /// As [`Store::lock`].
    pub fn may_be_changed(&self) -> Result<(), StoreError> {
        const PATIENCE: Duration = Duration::from_secs(10);

        self.lock(PATIENCE).map(drop)
    }

    /// Believes this user in place of the administrator.
    #[cfg(all(test, unix))]
    pub(crate) fn believing(self, administrator: disk::Administrator) -> Self {
        Self {
            administrator,
            ..self
        }
    }

    /// Returns the path of the public document.
    #[must_use]
    pub fn public_document(&self) -> PathBuf {
        self.folder.join(format!("{}.public.json", self.product))
    }

    /// Reads the public document; `None` if there is none.
    ///
    /// # Errors
    /// [`StoreError::NotBelieved`] if others than administrators can change the document or its
    /// folder, or if it is damaged; [`StoreError::Newer`] for one of a later version.
    pub fn load_public(&self) -> Result<Option<Public>, StoreError> {
        #[derive(Deserialize)]
        struct Header {
            version: u32,
        }

        let path = self.public_document();
        // Where the folder is closed to this user, nobody can tell, and there is nothing.
        if !path.exists() {
            return Ok(None);
        }
        let not_believed = || StoreError::NotBelieved { path: path.clone() };
        // The folder first: if it is closed, nobody exchanges the file meanwhile.
        if !self.is_believed(&self.folder) || !self.is_believed(&path) {
            return Err(not_believed());
        }
        let json = reading::read(&path, MAX_BYTES).map_err(|_| not_believed())?;
        let Header { version } = serde_json::from_slice(&json).map_err(|_| not_believed())?;
        if version > State::VERSION {
            return Err(StoreError::Newer {
                path,
                found: version,
                known: State::VERSION,
            });
        }

        match serde_json::from_slice::<Public>(&json) {
            Ok(public) if public.product == self.product => Ok(Some(public)),
            _ => Err(not_believed()),
        }
    }

    /// Creates the folder of all users, if it is missing. What others could exchange takes no secrets.
    pub(super) fn create_shared_folder(&self) -> Result<(), StoreError> {
        disk::create_shared_folder(&self.folder).map_err(|error| self.cannot_save(&error))?;
        if self.is_believed(&self.folder) {
            Ok(())
        } else {
            Err(StoreError::NotBelieved {
                path: self.folder.clone(),
            })
        }
    }

    fn is_believed(&self, path: &Path) -> bool {
        disk::is_changed_only_by(self.administrator, path).unwrap_or_default()
    }
}

impl LockedStore<'_> {
    /// Writes the public document.
    ///
    /// # Errors
    /// [`StoreError::CannotSave`] or [`StoreError::DiskFull`] if the system does not allow it.
    pub fn publish(&self, public: &Public) -> Result<(), StoreError> {
        let store = self.store;
        let written = serde_json::to_vec_pretty(public)
            .map_err(std::io::Error::from)
            .and_then(|json| replace_public(&store.folder, &store.public_document(), &json));

        written.map_err(|error| store.cannot_save(&error))
    }
}
