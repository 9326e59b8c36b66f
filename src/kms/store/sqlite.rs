//! Stores the computers in a SQLite file.

mod ledger;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, TransactionBehavior};

use super::census::RunningCount;
use super::contact::{Attempt, RecordedContact};
use super::record::{ComputerListing, ListPage, Totals};
use super::{Migrated, SCHEMA_VERSION, StoreError};
use crate::kms::decision::Intervals;
use crate::server::sqlite::{Readers, Writer, blocking, connect};
#[cfg(feature = "simulation")]
pub(in crate::kms) use ledger::Ledger;

/// The migrations that lead to each version of the tables.
const STEPS: [&str; SCHEMA_VERSION as usize] = [include_str!("../../../migrations/kms/sqlite_0001.sql")];

/// The number that distinguishes a file of this program from a file of another program (the bytes
/// `KKMS`).
const APPLICATION: i64 = 0x4B4B_4D53;

/// A database in a SQLite file.
#[derive(Debug, Clone)]
pub struct Sqlite {
    readers: Arc<Readers>,
    writer: Writer,
    /// Used by the writer only; other threads only pass it on.
    counted: Arc<Mutex<Option<RunningCount>>>,
}

// Every database has the same methods, and those of the other databases are asynchronous.
#[allow(clippy::unused_async)]
impl Sqlite {
    pub(super) async fn open(path: &Path) -> Result<Self, StoreError> {
        let path = path.to_owned();

        blocking(move || {
            let mut connection = open(&path)?;
            migrate(&mut connection)?;
            let readers = Arc::new(Readers::new(path.clone()));

            Ok(Self {
                readers,
                writer: Writer::start(path, connection)?,
                counted: Arc::default(),
            })
        })
        .await
    }

    pub(super) async fn ping(&self) -> Result<(), StoreError> {
        self.readers.read(check)?;

        self.writer.prove().await
    }

    pub(super) async fn lost(&self) -> StoreError {
        self.writer.lost().await
    }

    pub(super) async fn close(&self) {
        // The writer closes last, so that it merges the write-ahead log into the file.
        self.readers.close();
        self.writer.close().await;
    }

    pub(super) async fn record(&self, attempt: Attempt) -> Result<RecordedContact, StoreError> {
        let counted = Arc::clone(&self.counted);

        self.writer
            .write(move |connection| {
                let mut counted = counted.lock().unwrap_or_else(PoisonError::into_inner);
                let recorded = ledger::record(connection, &mut counted, &attempt);
                if recorded.is_err() {
                    // The transaction may be rolled back, and then the count is wrong.
                    *counted = None;
                }

                recorded
            })
            .await
    }

    pub(super) async fn totals(&self, now: Timestamp) -> Result<Totals, StoreError> {
        self.scan(move |connection| ledger::totals(connection, now)).await
    }

    pub(super) async fn computers(
        &self,
        page: ListPage,
        clones: bool,
    ) -> Result<ComputerListing, StoreError> {
        self.scan(move |connection| ledger::computers(connection, page, clones))
            .await
    }

    pub(super) async fn intervals(&self) -> Result<Intervals, StoreError> {
        self.readers.read(ledger::intervals)
    }

    pub(super) async fn set_intervals(&self, intervals: Intervals) -> Result<(), StoreError> {
        self.writer
            .write(move |connection| ledger::set_intervals(connection, intervals))
            .await
    }

    /// Runs a read that may take long in a place where it delays no request.
    async fn scan<T: Send + 'static>(
        &self,
        scan: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let _turn = self.readers.turn().await?;
        let readers = Arc::clone(&self.readers);

        blocking(move || readers.read(scan)).await
    }
}

/// Opens a file. Creates a missing file so that only its owner can use it.
fn open(path: &PathBuf) -> Result<Connection, StoreError> {
    if !path.exists() {
        // If this fails, SQLite reports the cause.
        let _made = crate::files::write_private(path, &[]);
    }

    connect(path, OpenFlags::SQLITE_OPEN_CREATE)
}

/// Returns the version of the tables, 0 if there are none.
fn version(connection: &Connection) -> Result<u32, StoreError> {
    let pragma = |name: &str| -> Result<i64, StoreError> {
        Ok(connection
            .prepare_cached(&format!("PRAGMA {name}"))?
            .query_row([], |row| row.get(0))?)
    };
    let version = u32::try_from(pragma("user_version")?).map_err(|_| StoreError::Foreign)?;
    if pragma("application_id")? == APPLICATION {
        return Ok(version);
    }
    let other: Option<i64> = connection
        .query_row("SELECT 1 FROM sqlite_schema LIMIT 1", [], |row| row.get(0))
        .optional()?;

    if version == 0 && other.is_none() {
        Ok(0)
    } else {
        Err(StoreError::Foreign)
    }
}

fn check(connection: &Connection) -> Result<(), StoreError> {
    match version(connection)? {
        SCHEMA_VERSION => Ok(()),
        found if found > SCHEMA_VERSION => Err(newer(found)),
        found => Err(StoreError::Unmigrated {
            found,
            needed: SCHEMA_VERSION,
        }),
    }
}

fn migrate(connection: &mut Connection) -> Result<Migrated, StoreError> {
    let found = version(connection)?;
    if found > SCHEMA_VERSION {
        return Err(newer(found));
    }
    if found == SCHEMA_VERSION {
        return Ok(Migrated {
            from: found,
            to: found,
        });
    }

    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have migrated the tables first.
    let from = version(&transaction)?;
    if from > SCHEMA_VERSION {
        return Err(newer(from));
    }
    for (_, step) in (0..).zip(STEPS).filter(|(version, _)| *version >= from) {
        transaction.execute_batch(step)?;
    }
    transaction.execute_batch(&format!(
        "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {SCHEMA_VERSION}"
    ))?;
    transaction.commit()?;

    Ok(Migrated {
        from,
        to: SCHEMA_VERSION,
    })
}

const fn newer(found: u32) -> StoreError {
    StoreError::Newer {
        found,
        known: SCHEMA_VERSION,
    }
}

#[cfg(test)]
mod tests;
