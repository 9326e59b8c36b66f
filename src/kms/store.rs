//! Remember the computers that asked this host: SQLite in a file of its own, or PostgreSQL, which two hosts may share.
//!
//! A contact is on the disk before it is answered. Contacts that come at once are recorded together, in one transaction.

mod census;
mod contact;
mod postgres;
mod record;
mod sqlite;

use std::path::Path;

use jiff::Timestamp;

use super::decision::Intervals;
use crate::files::FileError;
use crate::server::place;
pub use crate::server::{DatabaseUrl, Migrated, StoreError};
pub use contact::{Attempt, Recorded};
use postgres::Postgres;
pub use record::{Computer, Cursor, Listed, Network, NotACursor, Page, Totals};
pub(super) use sqlite::Ledger;
use sqlite::Sqlite;

/// The version of the tables that this program reads and writes.
pub(crate) const SCHEMA_VERSION: u32 = 1;

/// How many rows are tidied up with one contact at most, so that no client waits for it.
const TIDIED: u32 = 100;

/// Before this second (2026) a clock is certainly wrong, and nothing is tidied up by it.
const CLOCK_SET: i64 = 1_767_225_600;

/// The environment variable that says where the database is; before all else.
const VARIABLE: &str = "KAKUNIN_KMS_DATABASE";
/// The database where nothing says otherwise.
const SQLITE: &str = "kms.sqlite";

/// Where the database of this data directory is.
///
/// # Errors
/// [`FileError`] if the file that says it cannot be used.
pub fn find(directory: &Path) -> Result<DatabaseUrl, FileError> {
    place::database(directory, VARIABLE, SQLITE)
}

/// The database of a KMS host. Clones are handles to the same.
#[derive(Debug, Clone)]
pub enum Store {
    /// A file of this computer.
    #[doc(hidden)]
    Sqlite(Sqlite),
    /// A server, which other hosts may use, too.
    #[doc(hidden)]
    Postgres(Postgres),
}

/// Does the same with whichever database it is.
macro_rules! with {
    ($store:expr, $database:ident => $done:expr) => {
        match $store {
            Self::Sqlite($database) => $done,
            Self::Postgres($database) => $done,
        }
    };
}

impl Store {
    /// Opens a database, and brings its tables to this program's version first. A file of SQLite that does not exist is
    /// made.
    ///
    /// # Errors
    /// [`StoreError`], among others [`StoreError::Newer`] for tables of a later version, which are left alone.
    pub async fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        match url {
            DatabaseUrl::Sqlite(path) => Sqlite::open(path).await.map(Self::Sqlite),
            DatabaseUrl::Postgres(url) => Postgres::open(url).await.map(Self::Postgres),
        }
    }

    /// Makes sure that the database answers and takes changes, and that its tables have this program's version.
    ///
    /// # Errors
    /// [`StoreError`] says what is in the way.
    pub async fn ping(&self) -> Result<(), StoreError> {
        with!(self, database => database.ping().await)
    }

    /// Waits until the database can be trusted no more with what is written to it, and tells why. The program has to be
    /// started again then.
    pub async fn lost(&self) -> StoreError {
        with!(self, database => database.lost().await)
    }

    /// Ends all connections once what was asked before is done.
    pub async fn close(&self) {
        with!(self, database => database.close().await);
    }

    /// Records that a computer asked, and decides whether it gets a lease. Returns when that is on the disk.
    ///
    /// # Errors
    /// [`StoreError`] if it could not be recorded; then there must be no lease.
    pub async fn record(&self, attempt: Attempt) -> Result<Recorded, StoreError> {
        with!(self, database => database.record(attempt).await)
    }

    /// How many computers there are.
    ///
    /// # Errors
    /// [`StoreError`] says what is in the way.
    pub async fn totals(&self, now: Timestamp) -> Result<Totals, StoreError> {
        with!(self, database => database.totals(now).await)
    }

    /// The computers in the order of their client ids; or only those whose client id was seen on several.
    ///
    /// # Errors
    /// [`StoreError`] says what is in the way.
    pub async fn computers(&self, page: Page, clones: bool) -> Result<Listed, StoreError> {
        with!(self, database => database.computers(page, clones).await)
    }

    /// What the administrator chose.
    ///
    /// # Errors
    /// [`StoreError`] says what is in the way.
    pub async fn intervals(&self) -> Result<Intervals, StoreError> {
        with!(self, database => database.intervals().await)
    }

    /// Sets what the administrator chose; it is in effect from the next request on.
    ///
    /// # Errors
    /// [`StoreError`] says what is in the way.
    pub async fn set_intervals(&self, intervals: Intervals) -> Result<(), StoreError> {
        with!(self, database => database.set_intervals(intervals).await)
    }
}

#[cfg(test)]
mod tests;
