//! Access to a SQLite file, which other processes of this computer (the administration commands)
//! may use at the same time.
//!
//! All changes go through one [`Writer`], which commits waiting changes together; [`Readers`] see
//! the last commit.

mod checkpoint;
mod checksum;
mod durable;
mod loss;
mod readers;
mod writer;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::StoreError;
pub use checksum::register as register_checksum;
pub(crate) use readers::Readers;
pub(crate) use writer::Writer;

/// The time that a change waits for another process to finish its own.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// The number of prepared statements that a connection caches: more than there are.
const STATEMENTS: usize = 96;

/// Runs blocking work on a thread that may block.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|_| StoreError::Closed)?
}

/// Opens the file for reading and writing.
pub(crate) fn connect(path: &PathBuf, more: OpenFlags) -> Result<Connection, StoreError> {
    // A connection is never used by two threads at once, so it needs no locks of its own.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | more;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    checksum::register(&connection)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Without it, SQLite replans a statement whenever newly bound values might change its plan, as
    // those of a partial index might: that took a third of the writer's time.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    let _mode: String = connection.query_row("PRAGMA journal_mode = wal", [], |row| row.get(0))?;
    // Without FULL, a power cut may undo the last commits of a database in WAL mode.
    connection.execute_batch(
        "PRAGMA synchronous = full; PRAGMA foreign_keys = on; PRAGMA temp_store = memory; PRAGMA trusted_schema = off;",
    )?;

    Ok(connection)
}

/// Sets whether the last connection checkpoints the log (WAL) into the database file when it is
/// closed. The checkpoint trusts the log without verifying its checksums, so it must not happen
/// once the disk has failed: a lost part of the log would corrupt the file. The next process that
/// opens the database reads the log as far as it is intact.
fn bring_over_when_closed(connection: &Connection, does: bool) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, !does)?;

    Ok(())
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::NotADatabase) => Self::Foreign,
            _ => match error {
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..) => Self::Unreadable("value"),
                other => Self::Sqlite(Arc::new(other)),
            },
        }
    }
}
