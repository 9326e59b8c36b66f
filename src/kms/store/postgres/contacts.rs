//! Records many contacts in one transaction.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use sqlx::{AssertSqlSafe, PgConnection, Row as _};

use super::{COLUMNS, computer, intervals};
use crate::fault::Code;
use crate::kms::decision;
use crate::kms::store::census::{Census, RunningCount, cutoff, latest};
use crate::kms::store::contact::{self, Attempt, Change, RecordedContact};
use crate::kms::store::record::{Computer, Network, number, products_to_bytes};
use crate::kms::store::{CLOCK_SET, StoreError, TIDIED};
use crate::server::metrics;
use crate::server::packed::parts_to_bytes;
use crate::server::postgres::failure::is_broken;
use crate::server::postgres::lane::Work;
use crate::wire::kms::ClientId;

/// The count that this host keeps up to date.
pub(super) type Shared = Arc<Mutex<Option<RunningCount>>>;

/// Records contacts.
pub(super) struct Contacts;

/// One contact.
pub(super) struct Ask {
    pub(super) attempt: Attempt,
    pub(super) counted: Shared,
}

impl Work for Contacts {
    type Ask = Ask;
    type Answer = RecordedContact;

    async fn run(connection: &mut PgConnection, asks: &[Ask]) -> Result<Vec<RecordedContact>, StoreError> {
        let outcome = record(connection, asks).await;
        if outcome.as_ref().is_err_and(|error| !is_broken(error)) {
            // If even this fails, the next request finds the connection broken and opens a new one.
            let _done = sqlx::raw_sql("ROLLBACK").execute(connection).await;
        }

        outcome
    }
}

async fn record(connection: &mut PgConnection, asks: &[Ask]) -> Result<Vec<RecordedContact>, StoreError> {
    let Some(first) = asks.first() else {
        return Ok(Vec::new());
    };
    // The count is taken out until the commit, because a rollback makes it wrong.
    let counted = first
        .counted
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .take();
    sqlx::raw_sql("BEGIN").execute(&mut *connection).await?;
    let settings =
        sqlx::query("SELECT renewal_minutes, retry_minutes FROM kms_settings WHERE id = 1 FOR UPDATE")
            .fetch_one(&mut *connection)
            .await?;
    let intervals = intervals(&settings)?;
    let mut known = known(connection, asks).await?;
    let mut remembered = remembered(connection, asks).await?;
    let mut newcomers: BTreeMap<Network, i64> = BTreeMap::new();
    let now = asks
        .iter()
        .map(|ask| ask.attempt.now)
        .max()
        .unwrap_or(first.attempt.now);
    let mut anew = false;
    let mut counted = if let Some(mut good) = counted.filter(RunningCount::is_good) {
        if let Some((after, until)) = good.passed(now) {
            good.forget(count(connection, after, until).await?);
        }
        good
    } else {
        anew = true;
        RunningCount::new(census(connection, now).await?, now)
    };

    let mut recorded = Vec::with_capacity(asks.len());
    let mut changed = BTreeMap::new();
    for Ask { attempt, .. } in asks {
        let computers = known.entry(attempt.client_id).or_default();
        let mut change = contact::met(computers, attempt);
        if let Some(network) = change.newcomer_of() {
            let present = remembered.entry(network).or_default();
            change.within(*present);
            if change.kept {
                *present = present.saturating_add(1);
                *newcomers.entry(network).or_default() += 1;
            }
        }
        let count = counted.with(&change, attempt.now);
        recorded.push(contact::settled(
            &mut change,
            computers,
            attempt,
            count,
            intervals,
        ));
        let Change { computer, kept, .. } = change;
        if !kept {
            continue;
        }
        match computers.iter_mut().find(|known| known.number == computer.number) {
            Some(known) => known.clone_from(&computer),
            None => computers.push(computer.clone()),
        }
        changed.insert((computer.client_id, computer.number), computer);
    }
    write(connection, changed.into_values().collect()).await?;
    add(connection, newcomers).await?;
    if anew {
        tidy(connection, now).await?;
    }
    sqlx::raw_sql("COMMIT").execute(connection).await?;
    metrics::batch(asks.len());
    *first.counted.lock().unwrap_or_else(PoisonError::into_inner) = Some(counted);

    Ok(recorded)
}

/// Returns the known computers of these client IDs.
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

/// Returns the numbers of computers that are stored for the addresses of these requests.
async fn remembered(
    connection: &mut PgConnection,
    asks: &[Ask],
) -> Result<BTreeMap<Network, u32>, StoreError> {
    let networks: Vec<Vec<u8>> = asks
        .iter()
        .filter_map(|ask| ask.attempt.network.map(Network::to_bytes))
        .collect();
    let rows = sqlx::query("SELECT network, computers FROM kms_networks WHERE network = ANY($1)")
        .bind(networks)
        .fetch_all(connection)
        .await?;

    rows.iter()
        .map(|row| Ok((Network::from_bytes(row.try_get(0)?)?, number(row.try_get(1)?)?)))
        .collect()
}

/// Adds to the numbers of computers that are stored for each address.
async fn add(connection: &mut PgConnection, computers: BTreeMap<Network, i64>) -> Result<(), StoreError> {
    if computers.is_empty() {
        return Ok(());
    }
    let (networks, numbers): (Vec<_>, Vec<_>) = computers
        .into_iter()
        .map(|(network, number)| (network.to_bytes(), number))
        .unzip();
    sqlx::query(
        "INSERT INTO kms_networks (network, computers) SELECT * FROM unnest($1::bytea[], $2::bigint[]) \
         ON CONFLICT (network) DO UPDATE SET computers = kms_networks.computers + excluded.computers",
    )
    .bind(networks)
    .bind(numbers)
    .execute(connection)
    .await?;

    Ok(())
}

/// Deletes some of the computers that were not seen for a long time, and corrects some of the
/// contacts that a wrong clock wrote.
async fn tidy(connection: &mut PgConnection, now: Timestamp) -> Result<(), StoreError> {
    let seconds = now.as_second();
    if seconds < CLOCK_SET {
        return Ok(());
    }
    let rows = sqlx::query(
        "DELETE FROM kms_computers WHERE (client_id, number) IN \
         (SELECT client_id, number FROM kms_computers WHERE last_seen <= $1 ORDER BY last_seen LIMIT $2) \
         RETURNING network",
    )
    .bind(seconds - decision::RETENTION.as_secs())
    .bind(i64::from(TIDIED))
    .fetch_all(&mut *connection)
    .await?;
    let mut forgotten: BTreeMap<Network, i64> = BTreeMap::new();
    for row in &rows {
        if let Some(network) = row.try_get::<Option<&[u8]>, _>(0)? {
            *forgotten.entry(Network::from_bytes(network)?).or_default() -= 1;
        }
    }
    if !forgotten.is_empty() {
        add(connection, forgotten).await?;
        sqlx::query("DELETE FROM kms_networks WHERE computers <= 0")
            .execute(&mut *connection)
            .await?;
    }
    sqlx::query(
        "UPDATE kms_computers SET last_seen = $1, first_seen = least(first_seen, $1) \
         WHERE (client_id, number) IN \
         (SELECT client_id, number FROM kms_computers WHERE last_seen > $2 ORDER BY last_seen LIMIT $3)",
    )
    .bind(seconds)
    .bind(latest(now))
    .bind(i64::from(TIDIED))
    .execute(connection)
    .await?;

    Ok(())
}

pub(super) async fn census(connection: &mut PgConnection, now: Timestamp) -> Result<Census, StoreError> {
    let all = sqlx::query(
        "SELECT count(*), count(*) FILTER (WHERE last_seen - first_seen >= 86400) FROM kms_computers \
         WHERE last_seen > $1 AND last_seen <= $2",
    )
    .bind(cutoff(now))
    .bind(latest(now))
    .fetch_one(&mut *connection)
    .await?;
    let crowds = sqlx::query(
        "SELECT network, count(*) FROM kms_computers \
         WHERE last_seen - first_seen < 86400 AND network IS NOT NULL AND last_seen > $1 AND last_seen <= $2 \
         GROUP BY network HAVING count(*) > 1",
    )
    .bind(cutoff(now))
    .bind(latest(now))
    .fetch_all(connection)
    .await?;

    Ok(Census {
        seen: number(all.try_get(0)?)?,
        returned: number(all.try_get(1)?)?,
        crowds: crowds
            .iter()
            .map(|row| Ok((Network::from_bytes(row.try_get(0)?)?, number(row.try_get(1)?)?)))
            .collect::<Result<_, StoreError>>()?,
    })
}

/// Returns the number of computers whose last contact is after one second, up to another.
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
    sqlx::query(
        "INSERT INTO kms_computers \
         (client_id, number, name, products, parts, first_seen, last_seen, requests, outcome, network) \
         SELECT * FROM unnest($1::bytea[], $2::bigint[], $3::text[], $4::bytea[], $5::bytea[], $6::bigint[], \
         $7::bigint[], $8::bigint[], $9::text[], $10::bytea[]) \
         ON CONFLICT (client_id, number) DO UPDATE SET name = excluded.name, products = excluded.products, \
         parts = excluded.parts, first_seen = excluded.first_seen, last_seen = excluded.last_seen, \
         requests = excluded.requests, outcome = excluded.outcome",
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
    .bind(
        computers
            .iter()
            .map(|computer| computer.network.map(Network::to_bytes))
            .collect::<Vec<_>>(),
    )
    .execute(connection)
    .await?;

    Ok(())
}
