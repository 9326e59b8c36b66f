//! Keep keys and activations in a SQLite database.
//!
//! All changes go through one [`writer`], which commits what waits together; each change is on the disk before
//! anybody is told of it. Reads use connections of their own and see what was committed last. Another process (the
//! administration commands) may use the same file at the same time.

mod activations;
mod keys;
mod tokens;
mod writer;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, migrate::MigrateError};

pub use activations::Activation;
pub(super) use activations::{Activate, Activated, Release};
pub use keys::KeyRecord;
pub(super) use keys::{Block, Issue, Raise, Seats};
pub(super) use tokens::{AddToken, RevokeToken, hash};
use writer::{Operation, Writer};

/// How long a change waits for another process to finish its own.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
const READERS: u32 = 4;

/// Why the database did not do what was asked.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// The database refused or failed.
    #[error("the database failed: {0}")]
    Database(Arc<sqlx::Error>),
    /// The tables cannot be brought to this version, for example since a later one made them.
    #[error("the database cannot be used by this version: {0}")]
    Migration(Arc<MigrateError>),
    /// A stored value that no version wrote.
    #[error("the database holds an unreadable {0}")]
    Unreadable(&'static str),
    /// The writer has ended.
    #[error("the database is closed")]
    Closed,
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(Arc::new(error))
    }
}

/// The database of one activation service.
#[derive(Debug, Clone)]
pub(super) struct Store {
    readers: SqlitePool,
    writer: Writer,
}

impl Store {
    /// Opens the database and brings its tables up to date. The file must exist; it may be empty.
    pub(super) async fn open(file: &Path) -> Result<Self, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            // Without FULL a power cut may take back the last commits of a database in WAL mode.
            .synchronous(SqliteSynchronous::Full)
            .busy_timeout(BUSY_TIMEOUT)
            .disable_statement_logging();
        let mut connection = options.connect().await?;
        sqlx::migrate!("migrations/sqlite")
            .run(&mut connection)
            .await
            .map_err(|error| StoreError::Migration(Arc::new(error)))?;

        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .connect_with(options.pragma("query_only", "on"))
            .await?;

        Ok(Self {
            readers,
            writer: Writer::start(connection),
        })
    }

    /// Carries out a change; it is durable when this returns `Ok`.
    pub(super) async fn write<O: Operation + 'static>(&self, operation: O) -> Result<O::Output, StoreError> {
        self.writer.write(operation).await
    }

    /// Makes sure that the database answers.
    pub(super) async fn ping(&self) -> Result<(), StoreError> {
        let _one: i64 = sqlx::query_scalar("SELECT 1").fetch_one(&self.readers).await?;

        Ok(())
    }

    /// Ends all connections once what was asked before is done.
    pub(super) async fn close(&self) {
        self.writer.close().await;
        self.readers.close().await;
    }
}

fn to_millis(time: Timestamp) -> i64 {
    time.as_millisecond()
}

fn from_millis(millis: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(millis).map_err(|_| StoreError::Unreadable("time"))
}

/// Serial numbers have 36 bits and fingerprints 60, so both fit into the integers of SQL; what does not is nowhere.
fn to_integer(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(-1)
}
