//! Keep the state on the disk so that no crash at any point loses an activation.
//!
//! The state directory holds one JSON document per product, and beside it:
//!
//! | file | content |
//! |---|---|
//! | `PRODUCT.json` | the document |
//! | `PRODUCT.json.previous` | the previous generation |
//! | `PRODUCT.released` | the releases, in a file of their own: an older copy of the others activates nothing |
//! | `PRODUCT.json.new` | a document being written; it is ignored if a crash leaves it behind |
//! | `PRODUCT.json.damaged`, `PRODUCT.json.previous.damaged` | unreadable files, kept for diagnosis
//! |
//! | `PRODUCT.public.json` | what all users may know of it, where an administrator keeps it for them |
//! | `PRODUCT.lock` | locked while one program reads, changes and saves |
//!
//! `PRODUCT.released` is also kept in a second directory, if there is one, so that it outlives the
//! state directory. A document with an activation that was released is read as released. A release
//! is saved twice, so that the previous generation holds no activation either.
//!
//! Reading needs no lock: at every moment of a save, the document's name refers to a complete
//! document.

mod error;
mod marks;
mod public;
mod write;

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::Deserialize;
use zeroize::Zeroizing;

pub use self::error::StoreError;
use super::state::{EventKind, State};
use crate::disk::{self, Obstacle};
use crate::fault::Fault;
use crate::reading::{self, Unread};

/// The maximum size of a document that is read, in bytes: far more than any real document.
const MAX_BYTES: usize = 16 << 20;

/// The documents of one product in the state directory.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
    product: String,
    marks_folder: Option<PathBuf>,
    /// Whether this is the state of all users of the computer.
    is_shared: bool,
    /// Who has to own what is believed of that state.
    administrator: disk::Administrator,
}

/// A state, and its origin.
#[derive(Debug)]
pub struct Loaded {
    /// The state.
    pub state: State,
    /// The origin of the state.
    pub origin: Origin,
}

/// The origin of a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The document.
    Document,
    /// The previous generation, because the document was damaged or missing.
    Previous,
    /// Nothing was stored yet.
    Nothing,
    /// Neither file is intact and at least one is damaged: this is a new state. The next save keeps
    /// the damaged files under another name.
    BothDamaged,
}

impl Loaded {
    /// Returns the warning for the user: that the account page shows what is left.
    #[must_use]
    pub const fn warning(&self) -> Option<Fault> {
        match self.origin {
            Origin::Document | Origin::Nothing => None,
            Origin::Previous => Some(Fault::RestoredFromCopy),
            Origin::BothDamaged => Some(Fault::StateLost),
        }
    }
}

/// The content of one file of the store.
enum Content {
    Missing,
    Damaged,
    Whole(Box<State>),
}

impl Store {
    /// Opens the store of a product (its code in the catalogue) in a state directory, without
    /// accessing the disk.
    ///
    /// # Errors
    /// [`StoreError::Product`] if the code cannot be a file name: only ASCII letters, digits, `-`,
    /// `_` and `.` are allowed, and it must start with a letter or digit.
    pub fn open(folder: &Path, product: &str) -> Result<Self, StoreError> {
        let fits = |symbol: char| symbol.is_ascii_alphanumeric() || "-_.".contains(symbol);
        if !product.starts_with(|first: char| first.is_ascii_alphanumeric()) || !product.chars().all(fits) {
            return Err(StoreError::Product);
        }

        Ok(Self {
            folder: folder.to_owned(),
            product: product.to_owned(),
            marks_folder: None,
            is_shared: false,
            administrator: disk::Administrator::default(),
        })
    }

    /// Keeps the releases in this directory as well, which should not be restored together with the
    /// state directory.
    #[must_use]
    pub fn marking_in(self, folder: PathBuf) -> Self {
        Self {
            marks_folder: Some(folder),
            ..self
        }
    }

    /// Returns the state directory.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Returns the path of the document.
    #[must_use]
    pub fn document(&self) -> PathBuf {
        self.folder.join(format!("{}.json", self.product))
    }

    fn beside_document(&self, suffix: &str) -> PathBuf {
        self.folder.join(format!("{}.json.{suffix}", self.product))
    }

    fn previous(&self) -> PathBuf {
        self.beside_document("previous")
    }

    /// Reads the state without changing anything on the disk. A product without a document gets a
    /// new state, first seen at `now`.
    ///
    /// # Errors
    /// [`StoreError::Newer`] if a later version of this program wrote the document;
    /// [`StoreError::Unreadable`] if the system does not allow this user to read it.
    pub fn load(&self, now: Timestamp) -> Result<Loaded, StoreError> {
        let mut loaded = self.load_generation(now)?;
        loaded.state.heed(self.marks(), now);

        Ok(loaded)
    }

    /// Reads the newest generation that is intact.
    fn load_generation(&self, now: Timestamp) -> Result<Loaded, StoreError> {
        let document = self.read(&self.document())?;
        if let Content::Whole(state) = document {
            return Ok(Loaded {
                state: *state,
                origin: Origin::Document,
            });
        }

        match (document, self.read(&self.previous())?) {
            (_, Content::Whole(mut state)) => {
                state.record(now, EventKind::Restored);

                Ok(Loaded {
                    state: *state,
                    origin: Origin::Previous,
                })
            }
            (Content::Missing, Content::Missing) => Ok(Loaded {
                state: self.fresh(now),
                origin: Origin::Nothing,
            }),
            _ => {
                let mut state = self.fresh(now);
                state.record(now, EventKind::StartedAnew);

                Ok(Loaded {
                    state,
                    origin: Origin::BothDamaged,
                })
            }
        }
    }

    fn fresh(&self, now: Timestamp) -> State {
        let mut nonce = [0];
        // Without random numbers, only the parts distinguish computers.
        let _weak = getrandom::fill(&mut nonce);

        State::new(&self.product, nonce[0], now)
    }

    fn read(&self, path: &Path) -> Result<Content, StoreError> {
        #[derive(Deserialize)]
        struct Header {
            version: u32,
        }

        let json = match reading::read(path, MAX_BYTES) {
            Ok(json) => json,
            Err(error) => match Unread::of(&error) {
                Unread::Missing => return Ok(Content::Missing),
                // Nothing may take the place of a document that is whole, though not readable now.
                Unread::InUse => return Err(StoreError::Busy),
                Unread::Failed if disk::obstacle(&error) == Some(Obstacle::OutOfReach) => {
                    return Err(StoreError::Unreadable {
                        path: path.to_owned(),
                        owner: None,
                    });
                }
                Unread::Forbidden => {
                    return Err(StoreError::Unreadable {
                        path: path.to_owned(),
                        owner: reading::owner(path),
                    });
                }
                // The disk fails here, or this is not a regular file, or not a file that was saved
                // here.
                _ => return Ok(Content::Damaged),
            },
        };
        let Ok(Header { version }) = serde_json::from_slice(&json) else {
            return Ok(Content::Damaged);
        };
        if version > State::VERSION {
            return Err(StoreError::Newer {
                path: path.to_owned(),
                found: version,
                known: State::VERSION,
            });
        }

        Ok(match State::from_json(&json) {
            Ok(state) if state.product == self.product => Content::Whole(Box::new(state)),
            _ => Content::Damaged,
        })
    }

    /// Locks the store for a change, so that the window, the agent and the command line do not undo
    /// each other's changes. Waits at most for `patience`.
    ///
    /// # Errors
    /// [`StoreError::Busy`] if another program holds the lock; [`StoreError::CannotSave`] or
    /// [`StoreError::DiskFull`] if the state directory is not writable. Of the state of all users:
    /// [`StoreError::NotAdministrator`] for a user who may not change it, [`StoreError::NotBelieved`]
    /// for a directory that others can change.
    pub fn lock(&self, patience: Duration) -> Result<LockedStore<'_>, StoreError> {
        const PAUSE: Duration = Duration::from_millis(20);

        if self.is_shared {
            self.create_shared_folder()?;
        } else {
            disk::create_private_folder(&self.folder).map_err(|error| self.cannot_save(&error))?;
        }
        let file = disk::open_lock(&self.folder.join(format!("{}.lock", self.product)))
            .map_err(|error| self.cannot_save(&error))?;
        let deadline = Instant::now() + patience;
        loop {
            match file.try_lock() {
                Ok(()) => {
                    return Ok(LockedStore {
                        store: self,
                        _lock: Some(file),
                    });
                }
                Err(TryLockError::WouldBlock) if Instant::now() < deadline => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(StoreError::Busy),
                // Some network file systems have no locks. The save itself is still atomic, and
                // refusing to activate would help nobody.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                    return Ok(LockedStore {
                        store: self,
                        _lock: None,
                    });
                }
                Err(TryLockError::Error(error)) => return Err(self.cannot_save(&error)),
            }
        }
    }

    fn cannot_save(&self, error: &io::Error) -> StoreError {
        if self.is_shared && error.kind() == io::ErrorKind::PermissionDenied {
            return StoreError::NotAdministrator {
                folder: self.folder.clone(),
            };
        }

        StoreError::from_write(&self.folder, error)
    }
}

/// A store that only this program may change until the value is dropped.
#[derive(Debug)]
pub struct LockedStore<'a> {
    store: &'a Store,
    _lock: Option<File>,
}

impl LockedStore<'_> {
    /// Reads the state, as [`Store::load`] does.
    ///
    /// # Errors
    /// As [`Store::load`].
    pub fn load(&self, now: Timestamp) -> Result<Loaded, StoreError> {
        self.store.load(now)
    }

    /// Saves the state: when this returns, the disk holds either the new state or the one before
    /// it.
    ///
    /// # Errors
    /// [`StoreError::Newer`] if a later version of this program wrote the existing document, which
    /// is never overwritten. [`StoreError::CannotSave`] or [`StoreError::DiskFull`] if the system
    /// does not allow it to be written.
    pub fn save(&self, state: &State) -> Result<(), StoreError> {
        self.save_with(state, &mut |_| Ok(())).inspect_err(|_| {
            // An incomplete document only takes up space on a full disk; if this removal fails, the
            // next save replaces the file.
            let _best_effort = disk::remove(&self.store.beside_document("new"));
        })?;
        // The release is saved. What fails from here on is repeated by the next save.
        if !self.is_released_in_previous(state)
            && let Err(error) = self.save_with(state, &mut |_| Ok(()))
        {
            tracing::warn!(%error, "the copy before the release was not replaced");
        }
        self.store.mark(&state.releases);

        Ok(())
    }

    /// Returns whether the previous generation, if there is one, knows of every release.
    fn is_released_in_previous(&self, state: &State) -> bool {
        match self.store.read(&self.store.previous()) {
            Ok(Content::Whole(previous)) => state.releases.are_all_in(&previous.releases),
            _ => true,
        }
    }

    fn save_with(
        &self,
        state: &State,
        before: &mut dyn FnMut(write::Step) -> io::Result<()>,
    ) -> Result<(), StoreError> {
        let store = self.store;
        let document = store.read(&store.document())?;
        let previous = store.read(&store.previous())?;
        let damaged_previous = store.beside_document("previous.damaged");
        let plan = write::Plan {
            folder: &store.folder,
            document: &store.document(),
            previous: &store.previous(),
            new: &store.beside_document("new"),
            damaged: &store.beside_document("damaged"),
            damaged_previous: matches!(previous, Content::Damaged).then_some(damaged_previous.as_path()),
            former: match document {
                Content::Whole(_) => write::FormerDocument::Keep,
                Content::Missing => write::FormerDocument::Missing,
                Content::Damaged => write::FormerDocument::SetAside,
            },
        };
        let json = state
            .to_json()
            .map(Zeroizing::new)
            .map_err(|error| store.cannot_save(&error.into()))?;

        plan.carry_out(&json, before)
            .map_err(|error| store.cannot_save(&error))
    }
}

#[cfg(test)]
mod tests;
