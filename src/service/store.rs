//! Keep what the service knows in a database: SQLite in a file of its own, or PostgreSQL.
//!
//! Whatever changes something is on the disk before anybody is told of it. [`decide`] holds what every database decides
//! alike; the databases themselves hold how it is read and written.

mod change;
mod checkup;
mod clock;
mod decide;
mod packed;
mod postgres;
mod record;
mod sqlite;

use std::path::Path;

use jiff::Timestamp;
use serde_json::Value;

use super::audit::AuditEntry;
use crate::server::pending::Pending;
pub use crate::server::{DatabaseUrl, Migrated, StoreError};
pub use change::{Actor, AllDone, Change, Done, Idempotency, IssuedKey, Refused};
pub(super) use checkup::Checkup;
pub(super) use decide::{Activate, Activated, Audited, Release, Turning};
use postgres::Postgres;
pub(super) use record::Turn;
pub use record::{
    Activation, BadCursor, BlockReason, Blocked, Cursor, KeyFilter, KeyRecord, Listed, Organisation, Page,
    Role, Seats, StaffMember, TokenRecord,
};
use sqlite::Sqlite;

/// How many activations of one computer its history tells.
pub(super) const HISTORY: u32 = 20;

/// The database of an activation service. Clones are handles to the same.
#[derive(Debug, Clone)]
pub(super) enum Store {
    /// A file of this computer.
    Sqlite(Sqlite),
    /// A server, which other instances may use, too.
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
    /// Opens a database whose tables have this program's version.
    pub(super) async fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        match url {
            DatabaseUrl::Sqlite(path) => Sqlite::open(path).await.map(Self::Sqlite),
            DatabaseUrl::Postgres(url) => Postgres::open(url).await.map(Self::Postgres),
        }
    }

    /// Makes the tables of a database, or brings them to this program's version. A file of SQLite that does not exist
    /// is made.
    pub(super) async fn migrate(url: &DatabaseUrl) -> Result<Migrated, StoreError> {
        match url {
            DatabaseUrl::Sqlite(path) => sqlite::migrate(path).await,
            DatabaseUrl::Postgres(url) => postgres::migrate(url).await,
        }
    }

    /// Makes sure that the database answers and takes changes, and that its tables have this program's version.
    pub(super) async fn ping(&self) -> Result<(), StoreError> {
        with!(self, database => database.ping().await)
    }

    /// Waits until the database can be trusted no more with what is written to it, and tells why. The program has to be
    /// started again then.
    pub(super) async fn lost(&self) -> StoreError {
        with!(self, database => database.lost().await)
    }

    /// Ends all connections once what was asked before is done.
    pub(super) async fn close(&self) {
        with!(self, database => database.close().await);
    }

    /// Writes a copy of the database, as it is at one moment, while it is used; the file must not exist.
    pub(super) async fn backup_to(&self, path: &Path) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(database) => database.backup_to(path).await,
            Self::Postgres(_) => Err(StoreError::CopiesItself),
        }
    }

    /// Examines the whole database: its structure, what refers to what, counters, checksums, every value and the audit log.
    pub(super) async fn examine(&self) -> Result<Checkup, StoreError> {
        with!(self, database => database.examine().await)
    }

    /// Examines a SQLite file that nobody uses.
    pub(super) fn examine_file(path: &Path) -> Result<Checkup, StoreError> {
        sqlite::examine_file(path)
    }

    /// Makes sure that this time is no jump from the newest time in the database, and writes it there once a minute.
    pub(super) async fn compare_clock(&self, now: Timestamp) -> Result<(), StoreError> {
        let clock = with!(self, database => database.clock());
        if clock.is_close(now) {
            return Ok(());
        }
        let newest = with!(self, database => database.newest_time().await)?;
        if clock.compare(now, newest)? == clock::Time::New {
            with!(self, database => database.note_time(now, false).await)?;
        }
        clock.passed(now);

        Ok(())
    }

    /// Takes this time for right from now on, whatever is in the database, with an entry in the audit log.
    pub(super) async fn accept_clock(
        &self,
        actor: &Actor,
        entry: (&str, &str, Value),
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let (action, subject, details) = entry;
        let change = Change::Record {
            action: action.to_owned(),
            subject: subject.to_owned(),
            details,
        };
        // Should this be cut short in between, the log tells of an attempt, and the command can be given again.
        let _recorded = with!(self, database => database.change_all(actor, vec![change], None, now).await)?;
        with!(self, database => database.note_time(now, true).await)?;
        with!(self, database => database.clock()).passed(now);

        Ok(())
    }

    /// The newest time in the database, to the minute, if anything was ever written.
    pub(super) async fn newest_time(&self) -> Result<Option<Timestamp>, StoreError> {
        with!(self, database => database.newest_time().await)
    }

    /// Activates a key on a computer, once. Nobody may be told of it before it is on the disk, too, but what they will be
    /// told can be written meanwhile.
    pub(super) async fn commit_activation(
        &self,
        activate: Activate,
    ) -> Result<Pending<Activated>, StoreError> {
        self.compare_clock(activate.now).await?;
        match self {
            Self::Sqlite(database) => database.commit_activation(activate).await,
            Self::Postgres(database) => database.activate(activate).await.map(Pending::done),
        }
    }

    /// Activates a key on a computer, once, and waits until it is on the disk.
    #[cfg(test)]
    pub(super) async fn activate(&self, activate: Activate) -> Result<Activated, StoreError> {
        self.commit_activation(activate).await?.wait().await
    }

    /// Gives an activation back; comes to `None` if the key has no such activation. Who asks again gets the same
    /// answer.
    pub(super) async fn release(&self, release: Release) -> Result<Option<Seats>, StoreError> {
        self.compare_clock(release.now).await?;
        with!(self, database => database.release(release).await)
    }

    /// Makes one change, together with its entry in the audit log.
    pub(super) async fn change(
        &self,
        actor: &Actor,
        change: Change,
        now: Timestamp,
    ) -> Result<Result<Done, Refused>, StoreError> {
        let done = self.change_all(actor, vec![change], None, now).await?;

        Ok(match done.map(|all| all.done.into_iter().next()) {
            Ok(Some(done)) => Ok(done),
            Ok(None) => return Err(StoreError::Unreadable("answer")),
            Err(refused) => Err(refused),
        })
    }

    /// Makes these changes in their order, all or none, each with its entry in the audit log. If the same actor asked
    /// for the same with this idempotency key before, the answer is the one of then, and nothing is changed.
    pub(super) async fn change_all(
        &self,
        actor: &Actor,
        changes: Vec<Change>,
        idempotency: Option<Idempotency>,
        now: Timestamp,
    ) -> Result<Result<AllDone, Refused>, StoreError> {
        self.compare_clock(now).await?;
        with!(self, database => database.change_all(actor, changes, idempotency, now).await)
    }

    /// How many installation IDs with this serial number have not fitted since then.
    pub(super) async fn misfits(&self, serial: u32, since: Timestamp) -> Result<u32, StoreError> {
        with!(self, database => database.misfits(serial, since).await)
    }

    /// Notes one that did not fit; those until `since` count no longer and go.
    pub(super) async fn note_misfit(
        &self,
        serial: u32,
        now: Timestamp,
        since: Timestamp,
    ) -> Result<(), StoreError> {
        self.compare_clock(now).await?;
        with!(self, database => database.note_misfit(serial, now, since).await)
    }

    /// The key with this serial number.
    pub(super) async fn key(&self, serial: u32) -> Result<Option<KeyRecord>, StoreError> {
        with!(self, database => database.key(serial).await)
    }

    /// The keys that fit, the earliest first.
    pub(super) async fn keys(&self, filter: KeyFilter, page: Page) -> Result<Listed<KeyRecord>, StoreError> {
        with!(self, database => database.keys(filter, page).await)
    }

    /// The activations of a key that are not released, in the order of their names, which is that of their age.
    pub(super) async fn activations(
        &self,
        serial: u32,
        page: Page,
    ) -> Result<Listed<Activation>, StoreError> {
        with!(self, database => database.activations(serial, page).await)
    }

    /// The activation of a key on this computer, unless it is released.
    pub(super) async fn activation_on(
        &self,
        serial: u32,
        computer: u64,
    ) -> Result<Option<Activation>, StoreError> {
        with!(self, database => database.activation_on(serial, computer).await)
    }

    /// All activations of a key on this computer, whichever nonce it had, with the time at which they were released, the earliest first; at most
    /// [`HISTORY`] of them, the latest.
    pub(super) async fn history(
        &self,
        serial: u32,
        computer: u64,
    ) -> Result<Vec<(Activation, Option<Timestamp>)>, StoreError> {
        with!(self, database => database.history(serial, computer).await)
    }

    /// The organisation of this id.
    pub(super) async fn organisation(&self, id: &str) -> Result<Option<Organisation>, StoreError> {
        with!(self, database => database.organisation(id).await)
    }

    /// All organisations, the earliest first.
    pub(super) async fn organisations(&self, page: Page) -> Result<Listed<Organisation>, StoreError> {
        with!(self, database => database.organisations(page).await)
    }

    /// All who are or were members of the staff, by name.
    pub(super) async fn staff(&self) -> Result<Vec<StaffMember>, StoreError> {
        with!(self, database => database.staff().await)
    }

    /// The member of this name, who may have been removed.
    pub(super) async fn staff_member(&self, name: &str) -> Result<Option<StaffMember>, StoreError> {
        with!(self, database => database.staff_member(name).await)
    }

    /// All tokens of a member, the earliest first.
    pub(super) async fn tokens(&self, staff: &str) -> Result<Vec<TokenRecord>, StoreError> {
        with!(self, database => database.tokens(staff).await)
    }

    /// The token of this id, which may have been revoked or have expired.
    pub(super) async fn token(&self, id: &str) -> Result<Option<TokenRecord>, StoreError> {
        with!(self, database => database.token(id).await)
    }

    /// At most this many entries of the audit log after the one of this number, in their order.
    pub(super) async fn audit(&self, after: u64, limit: u32) -> Result<Vec<AuditEntry>, StoreError> {
        with!(self, database => database.audit(after, limit).await)
    }
}

#[cfg(test)]
mod tests;
