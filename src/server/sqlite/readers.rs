//! Reads the last commit, on separate connections.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OpenFlags};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::{bring_over_when_closed, connect};
use crate::server::StoreError;

/// The number of long reads that may run at once.
const TURNS: usize = 4;
/// The number of idle connections that are kept.
const KEPT: usize = 8;

pub(crate) struct Readers {
    path: PathBuf,
    /// The idle connections; `None` once they are closed.
    idle: Mutex<Option<Vec<Connection>>>,
    turns: Semaphore,
}

impl Readers {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self {
            path,
            idle: Mutex::new(Some(Vec::new())),
            turns: Semaphore::new(TURNS),
        }
    }

    /// Reads on a connection that is not in use by another caller.
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let known = self
            .idle(|idle| idle.as_mut().map(Vec::pop))
            .ok_or(StoreError::Closed)?;
        let connection = known.map_or_else(|| self.connect(), Ok)?;
        let outcome = read(&connection);
        // A connection that is still inside a transaction is not reused.
        if connection.is_autocommit() {
            self.idle(|idle| {
                if let Some(idle) = idle.as_mut().filter(|idle| idle.len() < KEPT) {
                    idle.push(connection);
                }
            });
        }

        outcome
    }

    /// Waits for permission to start a long read.
    pub(crate) async fn turn(&self) -> Result<SemaphorePermit<'_>, StoreError> {
        self.turns.acquire().await.map_err(|_| StoreError::Closed)
    }

    pub(crate) fn close(&self) {
        self.turns.close();
        self.idle(Option::take);
    }

    fn connect(&self) -> Result<Connection, StoreError> {
        let connection = connect(&self.path, OpenFlags::empty())?;
        connection.execute_batch("PRAGMA query_only = on")?;
        bring_over_when_closed(&connection, false)?;

        Ok(connection)
    }

    fn idle<T>(&self, with: impl FnOnce(&mut Option<Vec<Connection>>) -> T) -> T {
        // The list of connections is consistent even if its last user panicked.
        with(&mut self.idle.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for Readers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Readers")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
