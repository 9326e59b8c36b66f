//! Reads and writes the tables of a SQLite database, on a connection that is in a transaction if
//! necessary.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::fault::Code;
use crate::kms::decision::{self, Intervals};
use crate::kms::store::census::{Census, RunningCount, cutoff, latest};
use crate::kms::store::contact::{self, Attempt, Change, RecordedContact};
use crate::kms::store::record::{
    Computer, ComputerListing, ListPage, Network, Totals, client_id_from_bytes, number, outcome,
    products_from_bytes, products_to_bytes, time,
};
use crate::kms::store::{CLOCK_SET, StoreError, TIDIED};
use crate::server::packed::{parts_from_bytes, parts_to_bytes};
use crate::wire::kms::ClientId;

const COLUMNS: &str =
    "client_id, number, name, products, parts, first_seen, last_seen, requests, outcome, network";

#[cfg(feature = "simulation")]
/// A database in memory for a simulated host: no thread, no file, and the same statements.
pub(in crate::kms) struct Ledger {
    connection: Connection,
    counted: Option<RunningCount>,
}

#[cfg(feature = "simulation")]
impl Ledger {
    pub(in crate::kms) fn in_memory() -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        connection.set_prepared_statement_cache_capacity(32);
        super::migrate(&mut connection)?;

        Ok(Self {
            connection,
            counted: None,
        })
    }

    pub(in crate::kms) fn record(&mut self, attempt: &Attempt) -> Result<RecordedContact, StoreError> {
        record(&self.connection, &mut self.counted, attempt)
    }

    pub(in crate::kms) fn totals(&self, now: Timestamp) -> Result<Totals, StoreError> {
        totals(&self.connection, now)
    }

    pub(in crate::kms) fn count(&self, now: Timestamp) -> Result<u32, StoreError> {
        Ok(census(&self.connection, now)?.count())
    }
}

/// Records a contact.
pub(super) fn record(
    connection: &Connection,
    counted: &mut Option<RunningCount>,
    attempt: &Attempt,
) -> Result<RecordedContact, StoreError> {
    let intervals = intervals(connection)?;
    let known = of_client(connection, attempt.client_id)?;
    let mut change = contact::met(&known, attempt);
    if let Some(network) = change.newcomer_of() {
        change.within(remembered(connection, network)?);
    }
    let anew = !counted.as_ref().is_some_and(RunningCount::is_good);
    let count = followed(connection, counted, &change, attempt.now)?;
    let recorded = contact::settled(&mut change, &known, attempt, count, intervals);
    if change.kept {
        write(connection, &change.computer)?;
    }
    if let Some(network) = change.newcomer_of() {
        connection
            .prepare_cached(
                "INSERT INTO networks (network, computers) VALUES (?, 1) \
                 ON CONFLICT (network) DO UPDATE SET computers = computers + 1",
            )?
            .execute([network.to_bytes()])?;
    }
    if anew {
        tidy(connection, attempt.now)?;
    }

    Ok(recorded)
}

/// Returns the number of computers that are stored for an address.
fn remembered(connection: &Connection, network: Network) -> Result<u32, StoreError> {
    let computers = connection
        .prepare_cached("SELECT computers FROM networks WHERE network = ?")?
        .query_row([network.to_bytes()], |row| row.get(0))
        .optional()?;

    computers.map_or(Ok(0), number)
}

/// Deletes some of the computers that were not seen for a long time, and corrects some of the
/// contacts that a wrong clock wrote.
fn tidy(connection: &Connection, now: Timestamp) -> Result<(), StoreError> {
    let seconds = now.as_second();
    if seconds < CLOCK_SET {
        return Ok(());
    }
    let forgotten: Vec<Option<Vec<u8>>> = connection
        .prepare_cached(
            "DELETE FROM computers WHERE (client_id, number) IN \
             (SELECT client_id, number FROM computers WHERE last_seen <= ? ORDER BY last_seen LIMIT ?) \
             RETURNING network",
        )?
        .query_map([seconds - decision::RETENTION.as_secs(), TIDIED.into()], |row| {
            row.get(0)
        })?
        .collect::<Result<_, _>>()?;
    for network in forgotten.into_iter().flatten() {
        connection
            .prepare_cached("UPDATE networks SET computers = computers - 1 WHERE network = ?")?
            .execute([&network])?;
        connection
            .prepare_cached("DELETE FROM networks WHERE network = ? AND computers <= 0")?
            .execute([&network])?;
    }
    connection
        .prepare_cached(
            "UPDATE computers SET last_seen = ?1, first_seen = min(first_seen, ?1) WHERE (client_id, number) IN \
             (SELECT client_id, number FROM computers WHERE last_seen > ?2 ORDER BY last_seen LIMIT ?3)",
        )?
        .execute([seconds, latest(now), TIDIED.into()])?;

    Ok(())
}

fn of_client(connection: &Connection, client_id: ClientId) -> Result<Vec<Computer>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT client_id, number, name, products, parts, first_seen, last_seen, requests, outcome, \
         network FROM computers WHERE client_id = ? ORDER BY number",
    )?;
    let mut rows = statement.query([client_id.number().to_be_bytes()])?;
    let mut computers = Vec::new();
    while let Some(row) = rows.next()? {
        computers.push(computer(row)?);
    }

    Ok(computers)
}

/// Returns the count including this contact.
fn followed(
    connection: &Connection,
    counted: &mut Option<RunningCount>,
    change: &Change,
    now: Timestamp,
) -> Result<u32, StoreError> {
    let mut current = match counted.take().filter(RunningCount::is_good) {
        Some(mut good) => {
            if let Some((after, until)) = good.passed(now) {
                let passed = connection
                    .prepare_cached("SELECT count(*) FROM computers WHERE last_seen > ? AND last_seen <= ?")?
                    .query_row([after, until], |row| row.get(0))?;
                good.forget(number(passed)?);
            }
            good
        }
        None => RunningCount::new(census(connection, now)?, now),
    };
    let count = current.with(change, now);
    *counted = Some(current);

    Ok(count)
}

fn census(connection: &Connection, now: Timestamp) -> Result<Census, StoreError> {
    let range = [cutoff(now), latest(now)];
    let (seen, returned): (i64, i64) = connection
        .prepare_cached(
            "SELECT count(*), count(*) FILTER (WHERE last_seen - first_seen >= 86400) FROM computers \
             WHERE last_seen > ? AND last_seen <= ?",
        )?
        .query_row(range, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut statement = connection.prepare_cached(
        "SELECT network, count(*) FROM computers INDEXED BY computers_new_by_network \
         WHERE last_seen - first_seen < 86400 AND network IS NOT NULL AND last_seen > ? AND last_seen <= ? \
         GROUP BY network HAVING count(*) > 1",
    )?;
    let mut rows = statement.query(range)?;
    let mut crowds = Vec::new();
    while let Some(row) = rows.next()? {
        let network: Vec<u8> = row.get(0)?;
        crowds.push((Network::from_bytes(&network)?, number(row.get(1)?)?));
    }

    Ok(Census {
        seen: number(seen)?,
        returned: number(returned)?,
        crowds,
    })
}

fn write(connection: &Connection, computer: &Computer) -> Result<(), StoreError> {
    let requests = i64::try_from(computer.requests).unwrap_or(i64::MAX);
    connection
        .prepare_cached(
            "INSERT INTO computers (client_id, number, name, products, parts, first_seen, last_seen, requests, outcome, \
             network) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) \
             ON CONFLICT (client_id, number) DO UPDATE SET name = excluded.name, products = excluded.products, \
             parts = excluded.parts, first_seen = excluded.first_seen, last_seen = excluded.last_seen, requests = excluded.requests, \
             outcome = excluded.outcome",
        )?
        .execute(params![
            computer.client_id.number().to_be_bytes(),
            computer.number,
            computer.name,
            products_to_bytes(&computer.products),
            parts_to_bytes(&computer.parts),
            computer.first_seen.as_second(),
            computer.last_seen.as_second(),
            requests,
            computer.outcome.map(Code::as_str),
            computer.network.map(Network::to_bytes),
        ])?;

    Ok(())
}

pub(super) fn totals(connection: &Connection, now: Timestamp) -> Result<Totals, StoreError> {
    let (known, clones): (i64, i64) = connection.query_row(
        "SELECT count(*), (SELECT count(DISTINCT client_id) FROM computers WHERE number > 1) FROM computers",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let range = [cutoff(now), latest(now)];
    let last: Option<i64> = connection.query_row(
        "SELECT max(last_seen) FROM computers WHERE last_seen <= ?",
        [latest(now)],
        |row| row.get(0),
    )?;
    let addresses: i64 = connection.query_row(
        "SELECT count(DISTINCT network) FROM computers WHERE last_seen > ? AND last_seen <= ?",
        range,
        |row| row.get(0),
    )?;
    let largest: Option<(Vec<u8>, i64)> = connection
        .query_row(
            "SELECT network, count(*) FROM computers WHERE last_seen > ? AND last_seen <= ? AND network IS NOT NULL \
             GROUP BY network ORDER BY count(*) DESC, network LIMIT 1",
            range,
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let census = census(connection, now)?;

    Ok(Totals {
        count: census.count(),
        seen: census.seen,
        addresses: number(addresses)?,
        largest: largest
            .map(|(network, size)| Ok::<_, StoreError>((Network::from_bytes(&network)?, number(size)?)))
            .transpose()?,
        known: number(known)?,
        last_contact: last.map(|last| time(last.min(now.as_second()))).transpose()?,
        clones: number(clones)?,
    })
}

pub(super) fn computers(
    connection: &Connection,
    page: ListPage,
    clones: bool,
) -> Result<ComputerListing, StoreError> {
    let only = if clones {
        "AND client_id IN (SELECT client_id FROM computers WHERE number > 1)"
    } else {
        ""
    };
    let mut statement = connection.prepare(&format!(
        "SELECT {COLUMNS} FROM computers WHERE (client_id, number) > (?, ?) {only} ORDER BY client_id, number LIMIT ?"
    ))?;
    let (id, after) = page
        .after
        .map_or((0, 0), |cursor| (cursor.client_id.number(), cursor.number));
    let mut rows = statement.query(params![id.to_be_bytes(), after, i64::from(page.limit) + 1])?;
    let mut computers = Vec::new();
    while let Some(row) = rows.next()? {
        computers.push(computer(row)?);
    }

    Ok(ComputerListing::of(computers, page.limit))
}

pub(super) fn intervals(connection: &Connection) -> Result<Intervals, StoreError> {
    let (renewal, retry): (Option<i64>, Option<i64>) = connection
        .prepare_cached("SELECT renewal_minutes, retry_minutes FROM settings WHERE id = 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;

    Ok(Intervals {
        renewal_minutes: renewal.map(number).transpose()?,
        retry_minutes: retry.map(number).transpose()?,
    })
}

pub(super) fn set_intervals(connection: &Connection, intervals: Intervals) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE settings SET renewal_minutes = ?, retry_minutes = ? WHERE id = 1")?
        .execute(params![intervals.renewal_minutes, intervals.retry_minutes])?;

    Ok(())
}

fn computer(row: &Row<'_>) -> Result<Computer, StoreError> {
    let bytes = |index| -> Result<&[u8], StoreError> {
        row.get_ref(index)?
            .as_blob()
            .map_err(|_| StoreError::Unreadable("value"))
    };
    let last_code: Option<String> = row.get(8)?;
    let network: Option<Vec<u8>> = row.get(9)?;

    Ok(Computer {
        client_id: client_id_from_bytes(bytes(0)?)?,
        number: number(row.get(1)?)?,
        name: row.get(2)?,
        products: products_from_bytes(bytes(3)?)?,
        parts: parts_from_bytes(bytes(4)?)?,
        first_seen: time(row.get(5)?)?,
        last_seen: time(row.get(6)?)?,
        requests: number(row.get(7)?)?,
        outcome: outcome(last_code.as_deref())?,
        network: network.as_deref().map(Network::from_bytes).transpose()?,
    })
}
