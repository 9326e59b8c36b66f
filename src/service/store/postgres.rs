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
mod outcome;
mod row;
mod staff;

use std::sync::Arc;

use jiff::Timestamp;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions as _, Connection as _};

use super::change::{Actor, AllDone, Change, Idempotency, Refused};
use super::clock::Clock;
use super::decide::{Activate, Activated, Release};
use super::record::{
    Activation, KeyFilter, KeyRecord, Listed, Organisation, Page, Seats, StaffMember, TokenRecord,
};
use super::{Checkup, Migrated, StoreError};
use crate::server::postgres::failure::{Backoff, is_transient};
use crate::server::postgres::lane::Lane;
use crate::server::postgres::migrations::Schema;
use crate::server::postgres::{CONNECTING, address, connecting, within};
use crate::server::proven::Proven;
use crate::service::audit::AuditEntry;
use changes::Asked;
use counting::{Answer, Ask, Counting};
use finding::Finding;

/// The application name that the server's administrator sees.
const APPLICATION: &str = "kakunin-service";

/// The version of the tables that this program reads and writes.
pub(super) const SCHEMA_VERSION: u32 = 1;

/// The migration to each version of the tables.
const SCHEMA: Schema = Schema {
    table: "kakunin_schema",
    steps: &[(
        SCHEMA_VERSION,
        include_str!("../../../migrations/postgres/0001_service.sql"),
    )],
};

/// The number of connections that the vendor's staff share.
const POOL: u32 = 8;
/// The number of lanes that count computers. The computers of one key are always counted in the
/// same lane, so that they do not wait for each other's locks.
const COUNTING_LANES: usize = 2;
#[derive(Debug, Clone)]
pub(in crate::service) struct Postgres {
    pool: PgPool,
    finding: Lane<Finding>,
    counting: Arc<[Lane<Counting>; COUNTING_LANES]>,
    clock: Arc<Clock>,
    /// The time at which the server last accepted a change.
    proven: Proven,
}

/// Creates the tables of this database, or migrates them.
pub(super) async fn migrate(url: &str) -> Result<Migrated, StoreError> {
    let mut connection = connecting(address::options(url, APPLICATION)?.connect()).await?;
    let migrated = SCHEMA.migrate(&mut connection).await?;
    connection.close().await?;

    Ok(migrated)
}

impl Postgres {
    pub(super) async fn open(url: &str) -> Result<Self, StoreError> {
        let options = address::options(url, APPLICATION)?;
        let mut connection = connecting(options.connect()).await?;
        SCHEMA.check(&mut connection).await?;
        connection.close().await?;

        let lane = |options: &PgConnectOptions| Lane::start(options.clone());
        Ok(Self {
            clock: Arc::default(),
            proven: Proven::default(),
            finding: Lane::start(options.clone()),
            counting: Arc::new(std::array::from_fn(|_| lane(&options))),
            pool: PgPoolOptions::new()
                .max_connections(POOL)
                .acquire_timeout(CONNECTING)
                .connect_lazy_with(options),
        })
    }

    pub(super) async fn ping(&self) -> Result<(), StoreError> {
        within(async { SCHEMA.check(&mut *self.pool.acquire().await?).await }).await?;
        let change = async { SCHEMA.rewrite_version(&mut *self.pool.acquire().await?).await };

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
        check::examine(&mut *self.pool.acquire().await?).await
    }

    pub(super) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(super) async fn newest_time(&self) -> Result<Option<Timestamp>, StoreError> {
        within(async { clock::newest(&mut *self.pool.acquire().await?).await }).await
    }

    pub(super) async fn note_time(&self, now: Timestamp, even_if_older: bool) -> Result<(), StoreError> {
        within(async { clock::note(&mut *self.pool.acquire().await?, now, even_if_older).await }).await
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
                let mut connection = self.pool.acquire().await?;
                changes::change_all(&mut connection, &asked).await
            });
            match attempt.await {
                Err(error) if is_transient(&error) && backoff.wait().await => {}
                outcome => return outcome,
            }
        }
    }

    pub(super) async fn misfits(&self, serial: u32, since: Timestamp) -> Result<u32, StoreError> {
        within(async { misfits::count(&mut *self.pool.acquire().await?, serial, since).await }).await
    }

    pub(super) async fn note_misfit(
        &self,
        serial: u32,
        now: Timestamp,
        since: Timestamp,
    ) -> Result<(), StoreError> {
        within(async { misfits::note(&mut *self.pool.acquire().await?, serial, now, since).await }).await
    }

    pub(super) async fn key(&self, serial: u32) -> Result<Option<KeyRecord>, StoreError> {
        self.finding.ask(serial).await
    }

    pub(super) async fn keys(&self, filter: KeyFilter, page: Page) -> Result<Listed<KeyRecord>, StoreError> {
        within(async { lists::keys(&mut *self.pool.acquire().await?, &filter, &page).await }).await
    }

    pub(super) async fn activations(
        &self,
        serial: u32,
        page: Page,
    ) -> Result<Listed<Activation>, StoreError> {
        within(async { lists::activations(&mut *self.pool.acquire().await?, serial, &page).await }).await
    }

    pub(super) async fn activation_on(
        &self,
        serial: u32,
        computer: u64,
    ) -> Result<Option<Activation>, StoreError> {
        within(async { lists::activation_on(&mut *self.pool.acquire().await?, serial, computer).await }).await
    }

    pub(super) async fn history(
        &self,
        serial: u32,
        computer: u64,
    ) -> Result<Vec<(Activation, Option<Timestamp>)>, StoreError> {
        within(async { lists::history(&mut *self.pool.acquire().await?, serial, computer).await }).await
    }

    pub(super) async fn organisation(&self, id: &str) -> Result<Option<Organisation>, StoreError> {
        within(async { keys::organisation(&mut *self.pool.acquire().await?, id).await }).await
    }

    pub(super) async fn organisations(&self, page: Page) -> Result<Listed<Organisation>, StoreError> {
        within(async { lists::organisations(&mut *self.pool.acquire().await?, &page).await }).await
    }

    pub(super) async fn staff(&self) -> Result<Vec<StaffMember>, StoreError> {
        within(async { lists::staff(&mut *self.pool.acquire().await?).await }).await
    }

    pub(super) async fn staff_member(&self, name: &str) -> Result<Option<StaffMember>, StoreError> {
        within(async { staff::member(&mut *self.pool.acquire().await?, name).await }).await
    }

    pub(super) async fn tokens(&self, staff: &str) -> Result<Vec<TokenRecord>, StoreError> {
        within(async { lists::tokens(&mut *self.pool.acquire().await?, staff).await }).await
    }

    pub(super) async fn token(&self, id: &str) -> Result<Option<TokenRecord>, StoreError> {
        within(async { staff::token(&mut *self.pool.acquire().await?, id).await }).await
    }

    pub(super) async fn audit(&self, after: u64, limit: u32) -> Result<Vec<AuditEntry>, StoreError> {
        within(async { lists::audit(&mut *self.pool.acquire().await?, after, limit).await }).await
    }
}

#[cfg(test)]
mod tests;
