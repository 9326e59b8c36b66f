//! Remembers which key replaces a key of a former licensing system.

use jiff::Timestamp;
use sqlx::PgConnection;

use super::keys;
use super::outcome::{Outcome, done};
use super::row::{self, key_columns, to_integer};
use crate::service::store::StoreError;
use crate::service::store::change::{Done, ImportedKey, Refused};
use crate::service::store::record::{KeyRecord, OldKey};

/// Returns the key that replaces an old one.
pub(in crate::service::store) async fn old_key(
    connection: &mut PgConnection,
    old: &OldKey,
) -> Result<Option<KeyRecord>, StoreError> {
    let known = old_keys(connection, std::slice::from_ref(old)).await?;

    Ok(known.into_iter().next().map(|(_, key)| key))
}

/// Returns the keys that replace old ones, of those that are known.
pub(in crate::service::store) async fn old_keys(
    connection: &mut PgConnection,
    all: &[OldKey],
) -> Result<Vec<(OldKey, KeyRecord)>, StoreError> {
    let query = sqlx::query(concat!(
        "SELECT o.hash, ",
        key_columns!(),
        " FROM old_keys AS o JOIN keys AS k ON k.serial = o.serial WHERE o.hash = ANY($1::bytea[])"
    ))
    .bind(bytes(all.iter()));

    row::all(query, connection, |row| {
        Ok((OldKey(row::hash(row, "hash")?), row::key(row)?))
    })
    .await
}

/// Records new keys, each with the old one that it replaces.
pub(super) async fn import(
    connection: &mut PgConnection,
    imported: &[ImportedKey],
    now: Timestamp,
) -> Outcome<Done> {
    let new: Vec<_> = imported.iter().map(|each| each.key.clone()).collect();
    let issued = done!(keys::issue(connection, &new, now).await?);
    let added = sqlx::query(
        "INSERT INTO old_keys (hash, serial) SELECT * FROM unnest($1::bytea[], $2::bigint[]) ON CONFLICT (hash) DO NOTHING",
    )
    .bind(bytes(imported.iter().map(|each| &each.old)))
    .bind(new.iter().map(|key| to_integer(key.serial)).collect::<Vec<_>>())
    .execute(connection)
    .await?;
    if usize::try_from(added.rows_affected()) != Ok(imported.len()) {
        return Ok(Err(Refused::OldKeyKnown));
    }

    Ok(Ok(issued))
}

fn bytes<'a>(all: impl Iterator<Item = &'a OldKey>) -> Vec<Vec<u8>> {
    all.map(|old| old.0.to_vec()).collect()
}
