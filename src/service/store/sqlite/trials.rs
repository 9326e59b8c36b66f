//! Remembers when a trial began on a computer.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::value::{from_millis, to_millis};
use crate::service::store::StoreError;
use crate::service::store::decide::Trial;
use crate::service::store::packed::{parts_from_bytes, parts_to_bytes};

/// Returns the start of the trial on this computer, if there was one.
pub(in crate::service::store) fn start(
    connection: &Connection,
    trial: &Trial,
) -> Result<Option<Timestamp>, StoreError> {
    let mut search = connection.prepare_cached(
        "SELECT parts, started_at FROM trials WHERE product = ? AND found_by = ? AND of_key = ?",
    )?;
    let mut earliest: Option<Timestamp> = None;
    for number in trial.sought() {
        let mut rows = search.query(params![trial.product, number, trial.of_key()])?;
        while let Some(row) = rows.next()? {
            let known = row.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?;
            if trial.is_of(&parts_from_bytes(known)?) {
                let started = from_millis(row.get(1)?)?;
                earliest = Some(earliest.map_or(started, |before| before.min(started)));
            }
        }
    }

    Ok(earliest)
}

/// Begins the trial on this computer, unless it began before.
pub(super) fn begin(connection: &Connection, trial: &Trial) -> Result<Timestamp, StoreError> {
    if let Some(started) = start(connection, trial)? {
        return Ok(started);
    }
    let mut insert = connection.prepare_cached(
        "INSERT INTO trials (product, found_by, of_key, parts, started_at) VALUES (?, ?, ?, ?, ?) \
         ON CONFLICT DO NOTHING",
    )?;
    for number in trial.stored() {
        insert.execute(params![
            trial.product,
            number,
            trial.of_key(),
            parts_to_bytes(&trial.parts),
            to_millis(trial.now),
        ])?;
    }

    from_millis(to_millis(trial.now))
}
