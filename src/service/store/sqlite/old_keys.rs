//! Remembers which key replaces a key of a former licensing system.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::keys;
use super::value::to_integer;
use crate::service::store::StoreError;
use crate::service::store::record::{KeyRecord, OldKey};

/// Returns the key that replaces an old one.
pub(in crate::service::store) fn old_key(
    connection: &Connection,
    old: &OldKey,
) -> Result<Option<KeyRecord>, StoreError> {
    let serial: Option<i64> = connection
        .prepare_cached("SELECT serial FROM old_keys WHERE hash = ?")?
        .query_row([old.0], |row| row.get(0))
        .optional()?;
    let Some(serial) = serial else {
        return Ok(None);
    };
    let serial = u32::try_from(serial).map_err(|_| StoreError::Unreadable("serial number"))?;

    keys::key(connection, serial)
}

/// Returns the keys that replace old ones, of those that are known.
pub(in crate::service::store) fn old_keys(
    connection: &Connection,
    all: &[OldKey],
) -> Result<Vec<(OldKey, KeyRecord)>, StoreError> {
    let mut known = Vec::new();
    for old in all {
        if let Some(key) = old_key(connection, old)? {
            known.push((*old, key));
        }
    }

    Ok(known)
}

/// Remembers an old key. Returns `false` if it is known already.
pub(super) fn add(connection: &Connection, old: &OldKey, serial: u32) -> Result<bool, StoreError> {
    let added = connection
        .prepare_cached("INSERT INTO old_keys (hash, serial) VALUES (?, ?) ON CONFLICT DO NOTHING")?
        .execute(params![old.0, to_integer(serial)])?;

    Ok(added == 1)
}
