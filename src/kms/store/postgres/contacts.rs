//! Record many contacts in one transaction.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::{AssertSqlSafe, PgConnection, Row as _};

use super::{COLUMNS, computer, intervals};
use crate::fault::Code;
use crate::kms::store::StoreError;
use crate::kms::store::contact::{self, Attempt, Change, Counted, Recorded, cutoff};
use crate::kms::store::record::{Computer, number, products_to_bytes};
use crate::server::metrics;
use crate::server::packed::parts_to_bytes;
use crate::server::postgres::failure::is_broken;
use crate::server::postgres::lane::Work;
use crate::wire::kms::ClientId;

/// The count, as this host has followed it.
pub(super) type Shared = Arc<Mutex<Option<Counted>>>;

/// Records contacts.
pub(super) struct Contacts;

/// One contact.
pub(super) struct Ask {
    pub(super) attempt: Attempt,
    pub(super) counted: Shared,
}

impl Work for Contacts {
    type Ask = Ask;
    type Answer = Recorded;

    async fn run(connection: &mut PgConnection, asks: &[Ask]) -> Result<Vec<Recorded>, StoreError> {
        let outcome = record(connection, asks).await;
        if outcome.as_ref().is_err_and(|error| !is_broken(error)) {
            // Should even this fail, the next request finds the connection broken and makes a new one.
            let _done = sqlx::raw_sql("ROLLBACK").execute(connection).await;
        }

        outcome
    }
}

async fn record(connection: &mut PgConnection, asks: &[Ask]) -> Result<Vec<Recorded>, StoreError> {
    let Some(first) = asks.first() else {
        return Ok(Vec::new());
    };
    // Taken away until the commit: what is counted here may be taken back.
    let counted = first
        .counted
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    let _begun = sqlx::raw_sql("BEGIN").execute(&mut *connection).await?;
    let settings =
        sqlx::query("SELECT renewal_minutes, retry_minutes FROM kms_settings WHERE id = 1 FOR UPDATE")
            .fetch_one(&mut *connection)
            .await?;
    let intervals = intervals(&settings)?;
    let mut known = known(connection, asks).await?;
    let now = asks
        .iter()
        .map(|ask| ask.attempt.now)
        .max()
        .unwrap_or(first.attempt.now);
    let mut counted = match counted.filter(Counted::is_good) {
        Some(mut good) => {
            if let Some((after, until)) = good.passed(now) {
                good.forget(count(connection, after, until).await?);
            }
            good
        }
        None => Counted::new(count(connection, cutoff(now), i64::MAX).await?, now),
    };

    let mut recorded = Vec::with_capacity(asks.len());
    let mut changed = BTreeMap::new();
    for Ask { attempt, .. } in asks {
        let computers = known.entry(attempt.client_id).or_default();
        let mut change = contact::met(computers, attempt);
        let count = counted.with(&change, attempt.now);
        recorded.push(contact::settled(
            &mut change,
            computers,
            attempt,
            count,
            intervals,
        ));
        let Change { computer, .. } = change;
        match computers.iter_mut().find(|known| known.number == computer.number) {
            Some(known) => known.clone_from(&computer),
            None => computers.push(computer.clone()),
        }
        let _former = changed.insert((computer.client_id, computer.number), computer);
    }
    write(connection, changed.into_values().collect()).await?;
    let _committed = sqlx::raw_sql("COMMIT").execute(connection).await?;
    metrics::batch(asks.len());
    *first.counted.lock().unwrap_or_else(PoisonError::into_inner) = Some(counted);

    Ok(recorded)
}

/// What is known of these client ids.
async fn known(
    connection: &mut PgConnection,
    asks: &[Ask],
) -> Result<BTreeMap<ClientId, Vec<Computer>>, StoreError> {
    let ids: Vec<Vec<u8>> = asks
        .iter()
        .map(|ask| ask.attempt.client_id.number().to_be_bytes().to_vec())
        .collect();
    let statement =
        format!("SELECT {COLUMNS} FROM kms_computers WHERE client_id = ANY($1) ORDER BY client_id, number");
    let rows = sqlx::query(AssertSqlSafe(statement))
        .bind(ids)
        .fetch_all(connection)
        .await?;
    let mut known: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in &rows {
        let computer = computer(row)?;
        known.entry(computer.client_id).or_default().push(computer);
    }

    Ok(known)
}

/// How many computers were seen last after one second, up to another.
async fn count(connection: &mut PgConnection, after: i64, until: i64) -> Result<u32, StoreError> {
    let row = sqlx::query("SELECT count(*) FROM kms_computers WHERE last_seen > $1 AND last_seen <= $2")
        .bind(after)
        .bind(until)
        .fetch_one(connection)
        .await?;

    number(row.try_get(0)?)
}

async fn write(connection: &mut PgConnection, computers: Vec<Computer>) -> Result<(), StoreError> {
    let column = |of: fn(&Computer) -> i64| computers.iter().map(of).collect::<Vec<_>>();
    let bytes = |of: fn(&Computer) -> Vec<u8>| computers.iter().map(of).collect::<Vec<_>>();
    let texts = |of: fn(&Computer) -> Option<String>| computers.iter().map(of).collect::<Vec<_>>();
    let _written = sqlx::query(
        "INSERT INTO kms_computers \
         (client_id, number, name, products, parts, first_seen, last_seen, requests, outcome) \
         SELECT * FROM unnest($1::bytea[], $2::bigint[], $3::text[], $4::bytea[], $5::bytea[], $6::bigint[], \
         $7::bigint[], $8::bigint[], $9::text[]) \
         ON CONFLICT (client_id, number) DO UPDATE SET name = excluded.name, products = excluded.products, \
         parts = excluded.parts, last_seen = excluded.last_seen, requests = excluded.requests, \
         outcome = excluded.outcome",
    )
    .bind(bytes(|computer| {
        computer.client_id.number().to_be_bytes().to_vec()
    }))
    .bind(column(|computer| computer.number.into()))
    .bind(texts(|computer| computer.name.clone()))
    .bind(bytes(|computer| products_to_bytes(&computer.products)))
    .bind(bytes(|computer| parts_to_bytes(&computer.parts)))
    .bind(column(|computer| computer.first_seen.as_second()))
    .bind(column(|computer| computer.last_seen.as_second()))
    .bind(column(|computer| {
        i64::try_from(computer.requests).unwrap_or(i64::MAX)
    }))
    .bind(texts(|computer| {
        computer.outcome.map(Code::as_str).map(ToOwned::to_owned)
    }))
    .execute(connection)
    .await?;

    Ok(())
}
