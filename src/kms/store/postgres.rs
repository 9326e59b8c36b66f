//! Stores the computers in a PostgreSQL database, or in one that speaks its protocol. Two hosts may
//! use it at the same time.
//!
//! A host records all waiting contacts in one transaction, and locks the settings first, so that
//! hosts count one after the other.

mod contacts;

use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use sqlx::postgres::PgRow;
use sqlx::{AssertSqlSafe, Connection as _, Row as _};

use super::census::{cutoff, latest};
use super::contact::{Attempt, RecordedContact};
use super::record::{
    Computer, ComputerListing, ListPage, Network, Totals, client_id_from_bytes, number, outcome,
    products_from_bytes, time,
};
use super::{SCHEMA_VERSION, StoreError};
use crate::kms::decision::Intervals;
use crate::server::packed::parts_from_bytes;
use crate::server::postgres::lane::Lane;
use crate::server::postgres::migrations::Schema;
use crate::server::postgres::pool::Pool;
use crate::server::postgres::servers::Servers;
use crate::server::postgres::within;
use crate::server::proven::Proven;
use contacts::{Ask, Contacts};

/// The application name that the server's administrator sees.
const APPLICATION: &str = "kakunin-kms";
/// The number of connections for the administrator's commands and for health checks.
const POOL: u32 = 2;

/// The migrations that lead to each version of the tables. The tables may be in the same database
/// as those of the vendor's service.
const SCHEMA: Schema = Schema {
    table: "kakunin_kms_schema",
    steps: &[(
        SCHEMA_VERSION,
        include_str!("../../../migrations/kms/postgres_0001.sql"),
    )],
};

const COLUMNS: &str =
    "client_id, number, name, products, parts, first_seen, last_seen, requests, outcome, network";

/// A PostgreSQL database.
#[derive(Debug, Clone)]
pub struct Postgres {
    pool: Pool,
    contacts: Lane<Contacts>,
    counted: contacts::Shared,
    /// The moment when the server was last seen to accept a change.
    proven: Proven,
}

impl Postgres {
    pub(super) async fn open(url: &str) -> Result<Self, StoreError> {
        let servers = Servers::parse(url, APPLICATION)?;
        let mut connection = servers.connect().await?;
        SCHEMA.migrate(&mut connection).await?;
        connection.close().await?;

        Ok(Self {
            contacts: Lane::start(servers.clone()),
            counted: Arc::new(Mutex::new(None)),
            proven: Proven::default(),
            pool: Pool::new(servers, POOL),
        })
    }

    pub(super) async fn ping(&self) -> Result<(), StoreError> {
        within(async { SCHEMA.check(&mut *self.pool.acquire().await?).await }).await?;
        let change = async { SCHEMA.rewrite_version(&mut *self.pool.acquire().await?).await };

        self.proven.or(change).await
    }

    /// Never returns: the server is responsible for what was written to it.
    pub(super) async fn lost(&self) -> StoreError {
        std::future::pending().await
    }

    pub(super) async fn close(&self) {
        self.contacts.close().await;
        self.pool.close().await;
    }

    pub(super) async fn record(&self, attempt: Attempt) -> Result<RecordedContact, StoreError> {
        let counted = Arc::clone(&self.counted);

        self.contacts.ask(Ask { attempt, counted }).await
    }

    pub(super) async fn totals(&self, now: Timestamp) -> Result<Totals, StoreError> {
        within(async {
            let mut connection = self.pool.acquire().await?;
            let row = sqlx::query(
                "SELECT count(*), max(last_seen) FILTER (WHERE last_seen <= $2), \
                 count(DISTINCT client_id) FILTER (WHERE number > 1), \
                 count(DISTINCT network) FILTER (WHERE last_seen > $1 AND last_seen <= $2) FROM kms_computers",
            )
            .bind(cutoff(now))
            .bind(latest(now))
            .fetch_one(&mut *connection)
            .await?;
            let largest = sqlx::query(
                "SELECT network, count(*) FROM kms_computers \
                 WHERE last_seen > $1 AND last_seen <= $2 AND network IS NOT NULL \
                 GROUP BY network ORDER BY count(*) DESC, network LIMIT 1",
            )
            .bind(cutoff(now))
            .bind(latest(now))
            .fetch_optional(&mut *connection)
            .await?;
            let census = contacts::census(&mut connection, now).await?;

            Ok(Totals {
                known: number(row.try_get(0)?)?,
                last_contact: row
                    .try_get::<Option<i64>, _>(1)?
                    .map(|last| time(last.min(now.as_second())))
                    .transpose()?,
                clones: number(row.try_get(2)?)?,
                addresses: number(row.try_get(3)?)?,
                largest: largest
                    .map(|row| -> Result<_, StoreError> {
                        Ok((Network::from_bytes(row.try_get(0)?)?, number(row.try_get(1)?)?))
                    })
                    .transpose()?,
                count: census.count(),
                seen: census.seen,
            })
        })
        .await
    }

    pub(super) async fn computers(
        &self,
        page: ListPage,
        clones: bool,
    ) -> Result<ComputerListing, StoreError> {
        let only = if clones {
            "AND client_id IN (SELECT client_id FROM kms_computers WHERE number > 1)"
        } else {
            ""
        };
        let statement = format!(
            "SELECT {COLUMNS} FROM kms_computers WHERE (client_id, number) > ($1, $2) {only} \
             ORDER BY client_id, number LIMIT $3"
        );
        let (id, after) = page
            .after
            .map_or((0, 0), |cursor| (cursor.client_id.number(), cursor.number));
        let rows = within(async {
            Ok(sqlx::query(AssertSqlSafe(statement))
                .bind(id.to_be_bytes().to_vec())
                .bind(i64::from(after))
                .bind(i64::from(page.limit) + 1)
                .fetch_all(&mut *self.pool.acquire().await?)
                .await?)
        })
        .await?;
        let computers = rows.iter().map(computer).collect::<Result<_, _>>()?;

        Ok(ComputerListing::of(computers, page.limit))
    }

    pub(super) async fn intervals(&self) -> Result<Intervals, StoreError> {
        within(async {
            let row = sqlx::query("SELECT renewal_minutes, retry_minutes FROM kms_settings WHERE id = 1")
                .fetch_one(&mut *self.pool.acquire().await?)
                .await?;

            intervals(&row)
        })
        .await
    }

    pub(super) async fn set_intervals(&self, intervals: Intervals) -> Result<(), StoreError> {
        within(async {
            let _one =
                sqlx::query("UPDATE kms_settings SET renewal_minutes = $1, retry_minutes = $2 WHERE id = 1")
                    .bind(intervals.renewal_minutes.map(i64::from))
                    .bind(intervals.retry_minutes.map(i64::from))
                    .execute(&mut *self.pool.acquire().await?)
                    .await?;

            Ok(())
        })
        .await
    }
}

fn intervals(row: &PgRow) -> Result<Intervals, StoreError> {
    Ok(Intervals {
        renewal_minutes: row.try_get::<Option<i64>, _>(0)?.map(number).transpose()?,
        retry_minutes: row.try_get::<Option<i64>, _>(1)?.map(number).transpose()?,
    })
}

fn computer(row: &PgRow) -> Result<Computer, StoreError> {
    let last_code: Option<&str> = row.try_get(8)?;

    Ok(Computer {
        client_id: client_id_from_bytes(row.try_get(0)?)?,
        number: number(row.try_get(1)?)?,
        name: row.try_get(2)?,
        products: products_from_bytes(row.try_get(3)?)?,
        parts: parts_from_bytes(row.try_get(4)?)?,
        first_seen: time(row.try_get(5)?)?,
        last_seen: time(row.try_get(6)?)?,
        requests: number(row.try_get(7)?)?,
        outcome: outcome(last_code)?,
        network: row
            .try_get::<Option<&[u8]>, _>(9)?
            .map(Network::from_bytes)
            .transpose()?,
    })
}
