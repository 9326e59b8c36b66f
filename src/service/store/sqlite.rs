//! Stores everything in a SQLite file, which other processes of this computer (the administration
//! commands) may use at the same time.
//!
//! All changes go through one `writer`, which commits waiting changes together; `readers` see the
//! last commit.

mod activations;
mod audit;
mod changes;
mod check;
mod clock;
mod keys;
mod lists;
mod migrations;
mod misfits;
mod old_keys;
mod tokens;
mod trials;
mod value;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};

use super::change::{Actor, AllDone, Change, Idempotency, Refused};
use super::clock::Clock;
use super::decide::{Activate, Activated, Release, Trial};
use super::record::Seats;
use super::{Checkup, Migrated, StoreError};
use crate::server::pending::Pending;
use crate::server::sqlite::{Readers, Writer, blocking, connect};

/// The version of the tables that this program reads and writes.
pub(super) const SCHEMA_VERSION: u32 = 3;

#[derive(Debug, Clone)]
pub(in crate::service) struct Sqlite {
    readers: Arc<Readers>,
    writer: Writer,
    clock: Arc<Clock>,
}

/// The functions that [`super::Store`] reads with, under the names of its methods.
pub(super) mod reads {
    pub(in crate::service::store) use super::activations::on_computer as activation_on;
    pub(in crate::service::store) use super::audit::entries as audit;
    pub(in crate::service::store) use super::clock::newest as newest_time;
    pub(in crate::service::store) use super::keys::{key, organisation};
    pub(in crate::service::store) use super::lists::{activations, history, keys, organisations};
    pub(in crate::service::store) use super::misfits::count as misfits;
    pub(in crate::service::store) use super::old_keys::{old_key, old_keys};
    pub(in crate::service::store) use super::tokens::{
        member as staff_member, of_member as tokens, staff, token,
    };
    pub(in crate::service::store) use super::trials::start as trial_start;
}

/// Creates the tables of this file, or migrates them.
pub(super) async fn migrate(path: &Path) -> Result<Migrated, StoreError> {
    let path = path.to_owned();

    blocking(move || migrations::migrate(&mut connect(&path, OpenFlags::SQLITE_OPEN_CREATE)?)).await
}

/// Checks a file that is not in use.
pub(super) fn examine_file(path: &Path) -> Result<Checkup, StoreError> {
    check::examine(&connect(&path.to_owned(), OpenFlags::empty())?)
}

// All databases have the same methods, and those of the others await.
#[allow(clippy::unused_async)]
impl Sqlite {
    pub(super) async fn open(path: &Path) -> Result<Self, StoreError> {
        let path = path.to_owned();

        blocking(move || {
            let connection = connect(&path, OpenFlags::empty())?;
            migrations::check(&connection)?;
            let readers = Arc::new(Readers::new(path.clone()));

            Ok(Self {
                readers,
                writer: Writer::start(path, connection)?,
                clock: Arc::default(),
            })
        })
        .await
    }

    pub(super) async fn ping(&self) -> Result<(), StoreError> {
        self.read(migrations::check).await?;

        self.writer.prove().await
    }

    pub(super) async fn lost(&self) -> StoreError {
        self.writer.lost().await
    }

    pub(super) async fn close(&self) {
        // The writer closes last, and checkpoints the log.
        self.readers.close();
        self.writer.close().await;
    }

    pub(super) async fn backup_to(&self, path: &Path) -> Result<(), StoreError> {
        let path = path.to_owned();

        self.scan(move |connection| back_up(connection, &path)).await
    }

    pub(super) async fn examine(&self) -> Result<Checkup, StoreError> {
        self.scan(check::examine).await
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(super) async fn note_time(&self, now: Timestamp, even_if_older: bool) -> Result<(), StoreError> {
        self.writer
            .write(move |connection| clock::note(connection, now, even_if_older))
            .await
    }

    #[cfg(test)]
    pub(super) async fn activate(&self, activate: Activate) -> Result<Activated, StoreError> {
        self.commit_activation(activate).await?.wait().await
    }

    pub(super) async fn commit_activation(
        &self,
        activate: Activate,
    ) -> Result<Pending<Activated>, StoreError> {
        self.writer
            .commit(move |connection| activations::activate(connection, &activate))
            .await
    }

    pub(super) async fn release(&self, release: Release) -> Result<Option<Seats>, StoreError> {
        self.writer
            .write(move |connection| activations::release(connection, &release))
            .await
    }

    pub(super) async fn start_trial(&self, trial: Trial) -> Result<Timestamp, StoreError> {
        self.writer
            .write(move |connection| trials::begin(connection, &trial))
            .await
    }

    pub(super) async fn change_all(
        &self,
        actor: &Actor,
        changes: Vec<Change>,
        idempotency: Option<Idempotency>,
        now: Timestamp,
    ) -> Result<Result<AllDone, Refused>, StoreError> {
        let actor = actor.clone();

        self.writer
            .write(move |connection| {
                changes::change_all(connection, &actor, &changes, idempotency.as_ref(), now)
            })
            .await
    }

    pub(super) async fn note_misfit(
        &self,
        serial: u32,
        now: Timestamp,
        since: Timestamp,
    ) -> Result<(), StoreError> {
        self.writer
            .write(move |connection| misfits::note(connection, serial, now, since))
            .await
    }

    /// Looks up a row or two. Such a look-up takes a few microseconds, less than handing it to
    /// another thread and being woken again.
    pub(super) async fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.readers.read(read)
    }

    /// Runs a long read on a thread where it delays no other request.
    pub(super) async fn scan<T: Send + 'static>(
        &self,
        scan: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let readers = Arc::clone(&self.readers);
        let _turn = readers.turn().await?;
        let readers = Arc::clone(&self.readers);

        blocking(move || readers.read(scan)).await
    }
}

/// Copies the database page by page. Changes during the copy are not part of it.
fn back_up(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let mut copy = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    )?;
    let version: u32 = copy.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let tables: u32 = copy.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if version != 0 || tables != 0 {
        return Err(StoreError::Foreign);
    }
    // A read transaction keeps the snapshot, so that a busy writer does not restart the copy again
    // and again.
    let still = connection.unchecked_transaction()?;
    migrations::version(&still)?;
    {
        let backup = rusqlite::backup::Backup::new(&still, &mut copy)?;
        backup.run_to_completion(1024, Duration::ZERO, None)?;
    }
    still.commit()?;

    copy.close().map_err(|(_, error)| error.into())
}

#[cfg(test)]
mod tests;
