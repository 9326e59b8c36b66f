//! Counts rejected installation IDs, for as long as they count.

use jiff::Timestamp;
use rusqlite::Connection;

use super::value::{count as number, to_integer, to_millis};
use crate::service::store::StoreError;

pub(in crate::service::store) fn count(
    connection: &Connection,
    serial: u32,
    since: Timestamp,
) -> Result<u32, StoreError> {
    connection
        .prepare_cached("SELECT count(*) FROM misfits WHERE serial = ? AND at > ?")?
        .query_row([to_integer(serial), to_millis(since)], |row| Ok(number(row, 0)))?
}

/// Records a rejected installation ID, and deletes those that no longer count.
pub(super) fn note(
    connection: &Connection,
    serial: u32,
    now: Timestamp,
    since: Timestamp,
) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM misfits WHERE at <= ?")?
        .execute([to_millis(since)])?;
    connection
        .prepare_cached("INSERT INTO misfits (serial, at) VALUES (?, ?)")?
        .execute([to_integer(serial), to_millis(now)])?;

    Ok(())
}
