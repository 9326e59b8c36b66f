//! Issues, limits and blocks keys, and manages the organisations that hold them.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::value::{KEY, key as read_key, time, to_integer, to_millis};
use crate::service::store::StoreError;
use crate::service::store::change::{IssuedKey, Refused};
use crate::service::store::packed::terms_to_json;
use crate::service::store::record::{KeyRecord, Organisation};
use crate::wire::admin::KeyTerms;

pub(in crate::service::store) fn key(
    connection: &Connection,
    serial: u32,
) -> Result<Option<KeyRecord>, StoreError> {
    let mut search = connection.prepare_cached(&format!("SELECT {KEY} FROM keys WHERE serial = ?"))?;
    let mut rows = search.query([to_integer(serial)])?;

    rows.next()?.map(read_key).transpose()
}

/// Records a new key, unless its serial number is taken or its organisation is unknown.
pub(super) fn issue(
    connection: &Connection,
    new: &IssuedKey,
    now: Timestamp,
) -> Result<Result<KeyRecord, Refused>, StoreError> {
    if let Some(id) = &new.organisation
        && organisation(connection, id)?.is_none()
    {
        return Ok(Err(Refused::UnknownOrganisation { id: id.clone() }));
    }
    let added = connection
        .prepare_cached(
            "INSERT INTO keys (serial, kind, product, organisation, activation_limit, issued_at, expires_at, note) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            to_integer(new.serial),
            new.kind.number(),
            new.product,
            new.organisation,
            new.limit,
            to_millis(now),
            new.expires_at.map(to_millis),
            new.note,
        ])?;
    if added == 0 {
        return Ok(Err(Refused::SerialTaken { serial: new.serial }));
    }
    if new.terms.is_some() {
        set_terms(connection, new.serial, new.terms.as_ref())?;
    }

    key(connection, new.serial)?
        .map(Ok)
        .ok_or(StoreError::Unreadable("key"))
}

/// Writes the mutable columns of a key.
pub(super) fn update(connection: &Connection, key: &KeyRecord) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "UPDATE keys SET organisation = ?, activation_limit = ?, expires_at = ?, note = ?, blocked_at = ?, \
             block_reason = ? WHERE serial = ?",
        )?
        .execute(params![
            key.organisation,
            key.limit,
            key.expires_at.map(to_millis),
            key.note,
            key.blocked.map(|blocked| to_millis(blocked.at)),
            key.blocked.map(|blocked| blocked.reason.as_str()),
            to_integer(key.serial),
        ])?;

    set_terms(connection, key.serial, key.terms.as_ref())
}

fn set_terms(connection: &Connection, serial: u32, terms: Option<&KeyTerms>) -> Result<(), StoreError> {
    match terms {
        None => connection
            .prepare_cached("DELETE FROM key_terms WHERE serial = ?")?
            .execute([to_integer(serial)])?,
        Some(terms) => connection
            .prepare_cached(
                "INSERT INTO key_terms (serial, terms) VALUES (?, ?) \
                 ON CONFLICT (serial) DO UPDATE SET terms = excluded.terms",
            )?
            .execute(params![to_integer(serial), terms_to_json(terms)?])?,
    };

    Ok(())
}

pub(in crate::service::store) fn organisation(
    connection: &Connection,
    id: &str,
) -> Result<Option<Organisation>, StoreError> {
    let mut search =
        connection.prepare_cached("SELECT id, name, created_at FROM organisations WHERE id = ?")?;
    let mut rows = search.query([id])?;

    rows.next()?.map(read_organisation).transpose()
}

pub(super) fn read_organisation(row: &rusqlite::Row<'_>) -> Result<Organisation, StoreError> {
    Ok(Organisation {
        id: row.get(0)?,
        name: row.get(1)?,
        created_at: time(row, 2)?,
    })
}

/// Adds an organisation. Returns `false` if there is one with this id.
pub(super) fn add_organisation(
    connection: &Connection,
    organisation: &Organisation,
) -> Result<bool, StoreError> {
    let added = connection
        .prepare_cached(
            "INSERT INTO organisations (id, name, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            organisation.id,
            organisation.name,
            to_millis(organisation.created_at)
        ])?;

    Ok(added == 1)
}

pub(super) fn rename_organisation(connection: &Connection, id: &str, name: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE organisations SET name = ? WHERE id = ?")?
        .execute([name, id])?;

    Ok(())
}
