//! The service's database: a SQLite file, or PostgreSQL.
//!
//! Every change is on the disk before its result is returned to a client. [`decide`] contains the
//! decisions that all databases share; the databases themselves contain how it is read and written.

mod change;
mod checkup;
mod clock;
mod decide;
mod packed;
mod postgres;
mod record;
mod sought;
mod sqlite;

use std::path::Path;

use jiff::Timestamp;
use serde_json::Value;

use super::audit::AuditEntry;
use crate::server::pending::Pending;
use crate::server::postgres::within;
pub use crate::server::{DatabaseUrl, Migrated, StoreError};
pub(super) use change::ImportedKey;
pub use change::{Actor, AllDone, Change, Done, Idempotency, IssuedKey, Refused};
pub(super) use checkup::Checkup;
pub(super) use decide::{Activate, Activated, Audited, Release, Trial, Turning};
use postgres::Postgres;
pub use record::{
    Activation, BadCursor, BlockReason, Blocked, Cursor, KeyFilter, KeyRecord, ListPage, Listed,
    Organisation, Role, Seats, StaffMember, TokenRecord,
};
pub(super) use record::{OldKey, Turn};
use sought::Sought;
use sqlite::Sqlite;

/// The most activations of one computer in its history.
pub(super) const HISTORY: u32 = 20;

/// The number of keys or organisations that a search reads at once.
const SEARCHED: u32 = 2000;

/// The database of an activation service. Clones are handles to the same database.
#[derive(Debug, Clone)]
pub(super) enum Store {
    /// A file on this computer.
    Sqlite(Sqlite),
    /// A server, which other instances may use, too.
    Postgres(Postgres),
}

/// Runs the same expression with either database.
macro_rules! with {
    ($store:expr, $database:ident => $done:expr) => {
        match $store {
            Self::Sqlite($database) => $done,
            Self::Postgres($database) => $done,
        }
    };
}

/// Reads with the function of this name in the `reads` of either database. SQLite can `read` a row
/// or two at once, and has to `scan` for more on another thread.
macro_rules! read {
    ($store:expr, $read:ident, $name:ident($($argument:expr),*)) => {
        match $store {
            Self::Sqlite(database) => {
                database
                    .$read(move |connection| sqlite::reads::$name(connection, $($argument),*))
                    .await
            }
            Self::Postgres(database) => {
                let reading = async {
                    let mut connection = database.connection().await?;
                    postgres::reads::$name(&mut connection, $($argument),*).await
                };
                within(reading).await
            }
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

    /// Creates the tables of a database, or migrates them to this program's version. Creates a
    /// SQLite file that does not exist.
    pub(super) async fn migrate(url: &DatabaseUrl) -> Result<Migrated, StoreError> {
        match url {
            DatabaseUrl::Sqlite(path) => sqlite::migrate(path).await,
            DatabaseUrl::Postgres(url) => postgres::migrate(url).await,
        }
    }

    /// Verifies that the database answers and accepts changes, and that its tables have this
    /// program's version.
    pub(super) async fn ping(&self) -> Result<(), StoreError> {
        with!(self, database => database.ping().await)
    }

    /// Waits until writes to the database can no longer be trusted, and returns the error. The
    /// program has to be restarted then.
    pub(super) async fn lost(&self) -> StoreError {
        with!(self, database => database.lost().await)
    }

    /// Closes all connections once all earlier requests are complete.
    pub(super) async fn close(&self) {
        with!(self, database => database.close().await);
    }

    /// Writes a consistent copy of the database while it is in use. The file must not exist.
    pub(super) async fn backup_to(&self, path: &Path) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(database) => database.backup_to(path).await,
            Self::Postgres(_) => Err(StoreError::CopiesItself),
        }
    }

    /// Checks the whole database: its structure, references, counters, checksums, every value and
    /// the audit log.
    pub(super) async fn examine(&self) -> Result<Checkup, StoreError> {
        with!(self, database => database.examine().await)
    }

    /// Checks a SQLite file that is not in use.
    pub(super) fn examine_file(path: &Path) -> Result<Checkup, StoreError> {
        sqlite::examine_file(path)
    }

    /// Verifies that this time is not a jump from the newest time in the database, and stores it
    /// there once a minute.
    pub(super) async fn compare_clock(&self, now: Timestamp) -> Result<(), StoreError> {
        let clock = with!(self, database => database.clock());
        if clock.is_close(now) {
            return Ok(());
        }
        let newest = self.newest_time().await?;
        if clock.compare(now, newest)? == clock::Time::New {
            with!(self, database => database.note_time(now, false).await)?;
        }
        clock.passed(now);

        Ok(())
    }

    /// Accepts this time as correct from now on, whatever the database contains, with an entry in
    /// the audit log.
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
        // If this is interrupted between the two steps, the log contains an attempt, and the
        // command can be repeated.
        let _recorded = with!(self, database => database.change_all(actor, vec![change], None, now).await)?;
        with!(self, database => database.note_time(now, true).await)?;
        with!(self, database => database.clock()).passed(now);

        Ok(())
    }

    /// Returns the newest time in the database, to the minute, if anything was ever written.
    pub(super) async fn newest_time(&self) -> Result<Option<Timestamp>, StoreError> {
        read!(self, read, newest_time())
    }

    /// Activates a key on a computer, once. The result must not be revealed before it is also on
    /// the disk, but the answer can be prepared meanwhile.
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

    /// Activates a key on a computer, once, and waits until the activation is on the disk.
    #[cfg(test)]
    pub(super) async fn activate(&self, activate: Activate) -> Result<Activated, StoreError> {
        self.commit_activation(activate).await?.wait().await
    }

    /// Releases an activation. Returns `None` if the key has no such activation. A repeated request
    /// gets the same answer.
    pub(super) async fn release(&self, release: Release) -> Result<Option<Seats>, StoreError> {
        self.compare_clock(release.now).await?;
        with!(self, database => database.release(release).await)
    }

    /// Returns the start of the trial of a product on this computer, which is now unless there was
    /// one before. It is on the disk before it is returned.
    pub(super) async fn trial_start(&self, trial: Trial) -> Result<Timestamp, StoreError> {
        self.compare_clock(trial.now).await?;
        let sought = trial.clone();
        if let Some(start) = read!(self, read, trial_start(&sought))? {
            return Ok(start);
        }

        with!(self, database => database.start_trial(trial).await)
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

    /// Makes these changes in their order, all or none, each with its entry in the audit log. If
    /// the same actor made the same request with this idempotency key before, returns the former
    /// answer and changes nothing.
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

    /// Returns how many installation IDs with this serial number have been rejected since this
    /// time.
    pub(super) async fn misfits(&self, serial: u32, since: Timestamp) -> Result<u32, StoreError> {
        read!(self, read, misfits(serial, since))
    }

    /// Records a rejected installation ID. Those until `since` no longer count and are deleted.
    pub(super) async fn note_misfit(
        &self,
        serial: u32,
        now: Timestamp,
        since: Timestamp,
    ) -> Result<(), StoreError> {
        self.compare_clock(now).await?;
        with!(self, database => database.note_misfit(serial, now, since).await)
    }

    /// Returns the key with this serial number.
    pub(super) async fn key(&self, serial: u32) -> Result<Option<KeyRecord>, StoreError> {
        match self {
            Self::Sqlite(database) => {
                database
                    .read(|connection| sqlite::reads::key(connection, serial))
                    .await
            }
            Self::Postgres(database) => database.key(serial).await,
        }
    }

    /// Returns the key that replaces an old one.
    pub(super) async fn old_key(&self, old: OldKey) -> Result<Option<KeyRecord>, StoreError> {
        read!(self, read, old_key(&old))
    }

    /// Returns the keys that replace old ones, of those that are known.
    pub(super) async fn old_keys(&self, all: Vec<OldKey>) -> Result<Vec<(OldKey, KeyRecord)>, StoreError> {
        read!(self, scan, old_keys(&all))
    }

    /// Returns the keys that match the filter, the earliest first.
    pub(super) async fn keys(
        &self,
        filter: KeyFilter,
        page: ListPage,
    ) -> Result<Listed<KeyRecord>, StoreError> {
        let Some(text) = &filter.text else {
            return self.keys_of_any_text(filter, page).await;
        };
        // No database folds texts as people do, so texts are compared here.
        let mut sought = Sought::new(text);
        let mut next = Some(ListPage::first(SEARCHED));
        while let Some(names) = next {
            let listed = self.organisations(names).await?;
            sought.note_holders(&listed.items);
            next = listed.next.map(|after| ListPage::after(after, SEARCHED));
        }

        let mut found = Vec::new();
        let mut next = Some(ListPage {
            limit: SEARCHED,
            ..page
        });
        while let Some(keys) = next {
            let listed = self.keys_of_any_text(filter.clone(), keys).await?;
            found.extend(listed.items.into_iter().filter(|key| sought.is(key)));
            // One more than the page holds shows that there is another page.
            let is_enough = found.len() > usize::try_from(page.limit).unwrap_or(usize::MAX);
            next = listed
                .next
                .filter(|_| !is_enough)
                .map(|after| ListPage::after(after, SEARCHED));
        }

        Ok(Listed::cut(found, page.limit, KeyRecord::cursor))
    }

    /// Returns the keys that match the rest of the filter.
    async fn keys_of_any_text(
        &self,
        filter: KeyFilter,
        page: ListPage,
    ) -> Result<Listed<KeyRecord>, StoreError> {
        read!(self, scan, keys(&filter, &page))
    }

    /// Returns the activations of a key that are not released, ordered by name, which is the order
    /// of their age.
    pub(super) async fn activations(
        &self,
        serial: u32,
        page: ListPage,
    ) -> Result<Listed<Activation>, StoreError> {
        read!(self, scan, activations(serial, &page))
    }

    /// Returns the activation of a key on this computer, unless it is released.
    pub(super) async fn activation_on(
        &self,
        serial: u32,
        computer: u64,
    ) -> Result<Option<Activation>, StoreError> {
        read!(self, read, activation_on(serial, computer))
    }

    /// Returns all activations of a key on this computer, with any nonce, each with the time of its
    /// release, the earliest first; at most the latest [`HISTORY`] of them.
    pub(super) async fn history(
        &self,
        serial: u32,
        computer: u64,
    ) -> Result<Vec<(Activation, Option<Timestamp>)>, StoreError> {
        read!(self, read, history(serial, computer))
    }

    /// Returns the organisation with this id.
    pub(super) async fn organisation(&self, id: &str) -> Result<Option<Organisation>, StoreError> {
        read!(self, read, organisation(id))
    }

    /// Returns all organisations, the earliest first.
    pub(super) async fn organisations(&self, page: ListPage) -> Result<Listed<Organisation>, StoreError> {
        read!(self, scan, organisations(&page))
    }

    /// Returns all present and former members of the staff, by name.
    pub(super) async fn staff(&self) -> Result<Vec<StaffMember>, StoreError> {
        read!(self, scan, staff())
    }

    /// Returns the member with this name, who may have been removed.
    pub(super) async fn staff_member(&self, name: &str) -> Result<Option<StaffMember>, StoreError> {
        read!(self, read, staff_member(name))
    }

    /// Returns all tokens of a member, the earliest first.
    pub(super) async fn tokens(&self, staff: &str) -> Result<Vec<TokenRecord>, StoreError> {
        let staff = staff.to_owned();

        read!(self, scan, tokens(&staff))
    }

    /// Returns the token with this id, which may have been revoked or have expired.
    pub(super) async fn token(&self, id: &str) -> Result<Option<TokenRecord>, StoreError> {
        read!(self, read, token(id))
    }

    /// Returns at most this many entries of the audit log after the entry with this number, in
    /// their order.
    pub(super) async fn audit(&self, after: u64, limit: u32) -> Result<Vec<AuditEntry>, StoreError> {
        read!(self, scan, audit(after, limit))
    }
}

#[cfg(test)]
mod tests;
