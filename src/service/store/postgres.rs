//! Stores everything in a PostgreSQL database, or in one that speaks its protocol, which any number
//! of instances of the service may use at the same time.
//!
//! Every operation is one transaction, and the session of a connection has no state. A transaction
//! that counts the computers of a key locks its row first. Requests of computers go through
//! `lane`s, which carry out waiting requests together; requests of the vendor's staff take a
//! connection from the pool.

mod changes;
mod check;
mod clock;
mod counting;
mod finding;
mod keys;
mod lists;
mod misfits;
mod old_keys;
mod outcome;
mod row;
mod staff;
mod trials;

use std::sync::Arc;

use jiff::Timestamp;
use sqlx::Connection as _;
use sqlx::pool::PoolConnection;

use super::change::{Actor, AllDone, Change, Idempotency, Refused};
use super::clock::Clock;
use super::decide::{Activate, Activated, Release, Trial};
use super::record::{KeyRecord, Seats};
use super::{Checkup, Migrated, StoreError};
use crate::server::postgres::failure::{Backoff, is_transient};
use crate::server::postgres::lane::Lane;
use crate::server::postgres::migrations::Schema;
use crate::server::postgres::pool::Pool;
use crate::server::postgres::servers::Servers;
use crate::server::postgres::within;
use crate::server::proven::Proven;
use changes::Asked;
use counting::{Answer, Ask, Counting};
use finding::Finding;

/// The application name that the server's administrator sees.
const APPLICATION: &str = "kakunin-service";

/// The version of the tables that this program reads and writes.
pub(super) const SCHEMA_VERSION: u32 = 3;

/// The migration to each version of the tables.
const SCHEMA: Schema = Schema {
    table: "kakunin_schema",
    steps: &[
        (1, include_str!("../../../migrations/postgres/0001_service.sql")),
        (2, include_str!("../../../migrations/postgres/0002_terms.sql")),
        (
            SCHEMA_VERSION,
            include_str!("../../../migrations/postgres/0003_old_keys.sql"),
        ),
    ],
};

/// The number of connections that the vendor's staff share.
const POOL: u32 = 8;
/// The number of lanes that count computers. The computers of one key are always counted in the
/// same lane, so that they do not wait for each other's locks.
const COUNTING_LANES: usize = 2;
#[derive(Debug, Clone)]
pub(in crate::service) struct Postgres {
    pool: Pool,
    finding: Lane<Finding>,
    counting: Arc<[Lane<Counting>; COUNTING_LANES]>,
    clock: Arc<Clock>,
    /// The time at which the server last accepted a change.
    proven: Proven,
}

/// The functions that [`super::Store`] reads with, under the names of its methods.
pub(super) mod reads {
    pub(in crate::service::store) use super::clock::newest as newest_time;
    pub(in crate::service::store) use super::keys::organisation;
    pub(in crate::service::store) use super::lists::{
        activation_on, activations, audit, history, keys, organisations, staff, tokens,
    };
    pub(in crate::service::store) use super::misfits::count as misfits;
    pub(in crate::service::store) use super::old_keys::{old_key, old_keys};
    pub(in crate::service::store) use super::staff::{member as staff_member, token};
    pub(in crate::service::store) use super::trials::start as trial_start;
}

/// Creates the tables of this database, or migrates them.
pub(super) async fn migrate(url: &str) -> Result<Migrated, StoreError> {
    let mut connection = Servers::parse(url, APPLICATION)?.connect().await?;
    let migrated = SCHEMA.migrate(&mut connection).await?;
    connection.close().await?;

    Ok(migrated)
}

impl Postgres {
    pub(super) async fn open(url: &str) -> Result<Self, StoreError> {
        let servers = Servers::parse(url, APPLICATION)?;
        let mut connection = servers.connect().await?;
        SCHEMA.check(&mut connection).await?;
        connection.close().await?;

        Ok(Self {
            clock: Arc::default(),
            proven: Proven::default(),
            finding: Lane::start(servers.clone()),
            counting: Arc::new(std::array::from_fn(|_| Lane::start(servers.clone()))),
            pool: Pool::new(servers, POOL),
        })
    }

    pub(super) async fn ping(&self) -> Result<(), StoreError> {
        within(async { SCHEMA.check(&mut *self.connection().await?).await }).await?;
        let change = async { SCHEMA.rewrite_version(&mut *self.connection().await?).await };

        self.proven.or(change).await
    }

    /// Durability is the server's responsibility, and each new connection shows whether it works.
    pub(super) async fn lost(&self) -> StoreError {
        std::future::pending().await
    }

    pub(super) async fn close(&self) {
        self.finding.close().await;
        for lane in self.counting.iter() {
            lane.close().await;
        }
        self.pool.close().await;
    }

    /// The check may take long, so it has its own connection and no time limit.
    pub(super) async fn examine(&self) -> Result<Checkup, StoreError> {
        check::examine(&mut *self.connection().await?).await
    }

    /// Takes a connection from the pool.
    pub(super) async fn connection(&self) -> Result<PoolConnection<sqlx::Postgres>, StoreError> {
        self.pool.acquire().await
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(super) async fn note_time(&self, now: Timestamp, even_if_older: bool) -> Result<(), StoreError> {
        within(async { clock::note(&mut *self.connection().await?, now, even_if_older).await }).await
    }

    pub(super) async fn activate(&self, activate: Activate) -> Result<Activated, StoreError> {
        match self.count(activate.serial, Ask::Activate(activate)).await? {
            Answer::Activated(activated) => Ok(activated),
            Answer::Released(_) => Err(StoreError::Unreadable("answer")),
        }
    }

    pub(super) async fn release(&self, release: Release) -> Result<Option<Seats>, StoreError> {
        match self.count(release.serial, Ask::Release(release)).await? {
            Answer::Released(released) => Ok(released),
            Answer::Activated(_) => Err(StoreError::Unreadable("answer")),
        }
    }

    pub(super) async fn start_trial(&self, trial: Trial) -> Result<Timestamp, StoreError> {
        within(async { trials::begin(&mut *self.connection().await?, &trial).await }).await
    }

    async fn count(&self, serial: u32, ask: Ask) -> Result<Answer, StoreError> {
        // Serial numbers are random, so their last bits are evenly distributed.
        let index = usize::try_from(serial).unwrap_or(0) % COUNTING_LANES;

        self.counting[index].ask(ask).await
    }

    pub(super) async fn change_all(
        &self,
        actor: &Actor,
        changes: Vec<Change>,
        idempotency: Option<Idempotency>,
        now: Timestamp,
    ) -> Result<Result<AllDone, Refused>, StoreError> {
        let asked = Asked {
            actor: actor.clone(),
            changes,
            idempotency,
            now,
        };
        let mut backoff = Backoff::default();
        loop {
            let attempt = within(async {
                let mut connection = self.connection().await?;
                changes::change_all(&mut connection, &asked).await
            });
            match attempt.await {
                Err(error) if is_transient(&error) && backoff.wait().await => {}
                outcome => return outcome,
            }
        }
    }

    pub(super) async fn note_misfit(
        &self,
        serial: u32,
        now: Timestamp,
        since: Timestamp,
    ) -> Result<(), StoreError> {
        within(async { misfits::note(&mut *self.connection().await?, serial, now, since).await }).await
    }

    /// Looks up a key together with others that are asked for at the same time.
    pub(super) async fn key(&self, serial: u32) -> Result<Option<KeyRecord>, StoreError> {
        self.finding.ask(serial).await
    }
}

#[cfg(test)]
mod tests;
