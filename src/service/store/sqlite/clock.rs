//! Stores the newest time at which something was written.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _};

use super::value::{from_millis, to_millis};
use crate::service::store::StoreError;

pub(in crate::service::store) fn newest(connection: &Connection) -> Result<Option<Timestamp>, StoreError> {
    connection
        .prepare_cached("SELECT newest FROM clock WHERE id = 1")?
        .query_row([], |row| row.get(0))
        .optional()?
        .map(from_millis)
        .transpose()
}

/// Stores a time, if it is newer or `even_if_older`. In the latter case, rejected installation IDs
/// with a later time no longer count, because otherwise they would for as long as the clock was
/// ahead.
pub(super) fn note(connection: &Connection, now: Timestamp, even_if_older: bool) -> Result<(), StoreError> {
    let sql = if even_if_older {
        "INSERT INTO clock (id, newest) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET newest = ?1"
    } else {
        "INSERT INTO clock (id, newest) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET newest = max(newest, ?1)"
    };
    connection.prepare_cached(sql)?.execute([to_millis(now)])?;
    if even_if_older {
        connection
            .prepare_cached("DELETE FROM misfits WHERE at > ?")?
            .execute([to_millis(now)])?;
    }

    Ok(())
}
