//! Stores the computers that asked this host, in an own SQLite file or in a PostgreSQL database
//! that two hosts may share.
//!
//! A contact is on the disk before it is answered. Contacts that arrive together are recorded in
//! one transaction.

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
pub use contact::{Attempt, RecordedContact};
use postgres::Postgres;
pub use record::{Computer, ComputerListing, Cursor, ListPage, Network, NotACursor, Totals};
#[cfg(feature = "simulation")]
pub(super) use sqlite::Ledger;
use sqlite::Sqlite;

/// The version of the tables that this program reads and writes.
pub(crate) const SCHEMA_VERSION: u32 = 1;

/// The greatest number of rows that are tidied up with one contact, so that no client waits long
/// for it.
const TIDIED: u32 = 100;

/// A clock before this second (2026) is certainly wrong, and nothing is tidied up by it.
const CLOCK_SET: i64 = 1_767_225_600;

/// The environment variable that names the database. It overrides everything else.
const VARIABLE: &str = "KAKUNIN_KMS_DATABASE";
/// The default database file.
const SQLITE: &str = "kms.sqlite";

/// Returns the location of the database of this data directory.
///
/// # Errors
/// [`FileError`] if the file that names the database cannot be used.
pub fn find(directory: &Path) -> Result<DatabaseUrl, FileError> {
    place::database(directory, VARIABLE, SQLITE)
}

/// The database of a KMS host. Clones are handles to the same database.
#[derive(Debug, Clone)]
pub enum Store {
    /// A file on this computer.
    #[doc(hidden)]
    Sqlite(Sqlite),
    /// A database server, which other hosts may use, too.
    #[doc(hidden)]
    Postgres(Postgres),
}

/// Evaluates the same expression with either database.
macro_rules! with {
    ($store:expr, $database:ident => $done:expr) => {
        match $store {
            Self::Sqlite($database) => $done,
            Self::Postgres($database) => $done,
        }
    };
}

impl Store {
    /// Opens a database after migrating its tables to this program's version. Creates a SQLite file
    /// that does not exist.
    ///
    /// # Errors
    /// [`StoreError`], among others [`StoreError::Newer`] for tables of a later version, which are
    /// left alone.
    pub async fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        match url {
            DatabaseUrl::Sqlite(path) => Sqlite::open(path).await.map(Self::Sqlite),
            DatabaseUrl::Postgres(url) => Postgres::open(url).await.map(Self::Postgres),
        }
    }

    /// Checks that the database answers and accepts changes, and that its tables have this
    /// program's version.
    ///
    /// # Errors
    /// [`StoreError`] names the obstacle.
    pub async fn ping(&self) -> Result<(), StoreError> {
        with!(self, database => database.ping().await)
    }

    /// Waits until the database can no longer be trusted with what is written to it, and returns
    /// the reason. The program then has to be started again.
    pub async fn lost(&self) -> StoreError {
        with!(self, database => database.lost().await)
    }

    /// Closes all connections after the requests that were made before.
    pub async fn close(&self) {
        with!(self, database => database.close().await);
    }

    /// Records that a computer asked, and decides whether it gets a lease. Returns once the contact
    /// is on the disk.
    ///
    /// # Errors
    /// [`StoreError`] if it could not be recorded; then no lease may be issued.
    pub async fn record(&self, attempt: Attempt) -> Result<RecordedContact, StoreError> {
        with!(self, database => database.record(attempt).await)
    }

    /// Returns the numbers of computers.
    ///
    /// # Errors
    /// [`StoreError`] names the obstacle.
    pub async fn totals(&self, now: Timestamp) -> Result<Totals, StoreError> {
        with!(self, database => database.totals(now).await)
    }

    /// Returns the computers in the order of their client IDs, or only those whose client ID was
    /// seen on several computers.
    ///
    /// # Errors
    /// [`StoreError`] names the obstacle.
    pub async fn computers(&self, page: ListPage, clones: bool) -> Result<ComputerListing, StoreError> {
        with!(self, database => database.computers(page, clones).await)
    }

    /// Returns the intervals that the administrator chose.
    ///
    /// # Errors
    /// [`StoreError`] names the obstacle.
    pub async fn intervals(&self) -> Result<Intervals, StoreError> {
        with!(self, database => database.intervals().await)
    }

    /// Sets the intervals that the administrator chose. They take effect with the next request.
    ///
    /// # Errors
    /// [`StoreError`] names the obstacle.
    pub async fn set_intervals(&self, intervals: Intervals) -> Result<(), StoreError> {
        with!(self, database => database.set_intervals(intervals).await)
    }
}

#[cfg(test)]
mod tests;
