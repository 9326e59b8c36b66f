//! Lists keys, activations and organisations, page by page.

use jiff::Timestamp;
use rusqlite::types::Value;
use rusqlite::{Connection, Row, params, params_from_iter};

use super::keys::read_organisation;
use super::value::{ACTIVATION, AFTER_ACTIVATION, KEY, activation, key, optional_time, to_integer};
use crate::service::store::decide;
use crate::service::store::packed::id_bytes;
use crate::service::store::record::{
    Activation, Cursor, KeyFilter, KeyRecord, ListPage, Listed, Organisation,
};
use crate::service::store::{HISTORY, StoreError};

/// Returns the keys that match the filter, without regard to its text.
pub(in crate::service::store) fn keys(
    connection: &Connection,
    filter: &KeyFilter,
    page: &ListPage,
) -> Result<Listed<KeyRecord>, StoreError> {
    let mut wanted = vec!["TRUE"];
    let mut values: Vec<Value> = Vec::new();
    if let Some(organisation) = &filter.organisation {
        wanted.push("organisation = ?");
        values.push(organisation.clone().into());
    }
    if let Some(product) = filter.product {
        wanted.push("product = ?");
        values.push(i64::from(product).into());
    }
    match filter.blocked {
        Some(true) => wanted.push("blocked_at IS NOT NULL"),
        Some(false) => wanted.push("blocked_at IS NULL"),
        None => {}
    }
    if let Some(Cursor { at, id }) = &page.after {
        wanted.push("(issued_at, serial) > (?, ?)");
        values.push((*at).into());
        values.push(id.parse::<i64>().map_err(|_| StoreError::BadCursor)?.into());
    }
    values.push(one_more(page.limit).into());

    let sql = format!(
        "SELECT {KEY} FROM keys WHERE {} ORDER BY issued_at, serial LIMIT ?",
        wanted.join(" AND ")
    );
    let items = all(connection, &sql, params_from_iter(values), key)?;

    Ok(Listed::cut(items, page.limit, KeyRecord::cursor))
}

pub(in crate::service::store) fn activations(
    connection: &Connection,
    serial: u32,
    page: &ListPage,
) -> Result<Listed<Activation>, StoreError> {
    let after = match &page.after {
        None => Vec::new(),
        Some(cursor) => id_bytes(&cursor.id).ok_or(StoreError::BadCursor)?.to_vec(),
    };
    let sql = format!(
        "SELECT {ACTIVATION} FROM activations WHERE serial = ? AND id > ? AND released_at IS NULL ORDER BY id LIMIT ?"
    );
    let items = all(
        connection,
        &sql,
        params![to_integer(serial), after, one_more(page.limit)],
        activation,
    )?;

    Ok(Listed::cut(items, page.limit, |last| Cursor {
        at: last.activated_at.as_millisecond(),
        id: last.id.clone(),
    }))
}

/// Returns the activations of a key on one computer, with any nonce, including released ones.
pub(in crate::service::store) fn history(
    connection: &Connection,
    serial: u32,
    computer: u64,
) -> Result<Vec<(Activation, Option<Timestamp>)>, StoreError> {
    let (first, last) = decide::same_fingerprint(computer);
    // The last ones are selected, and returned in ascending order.
    let sql = format!(
        "SELECT * FROM (SELECT {ACTIVATION}, released_at FROM activations WHERE serial = ? AND computer BETWEEN ? AND ? \
         ORDER BY id DESC LIMIT ?) ORDER BY id"
    );

    all(
        connection,
        &sql,
        params![to_integer(serial), to_integer(first), to_integer(last), HISTORY],
        |row| Ok((activation(row)?, optional_time(row, AFTER_ACTIVATION)?)),
    )
}

pub(in crate::service::store) fn organisations(
    connection: &Connection,
    page: &ListPage,
) -> Result<Listed<Organisation>, StoreError> {
    let (at, id) = page
        .after
        .as_ref()
        .map_or((i64::MIN, ""), |cursor| (cursor.at, cursor.id.as_str()));
    let items = all(
        connection,
        "SELECT id, name, created_at FROM organisations WHERE (created_at, id) > (?, ?) ORDER BY created_at, id LIMIT ?",
        params![at, id, one_more(page.limit)],
        read_organisation,
    )?;

    Ok(Listed::cut(items, page.limit, |last| Cursor {
        at: last.created_at.as_millisecond(),
        id: last.id.clone(),
    }))
}

/// Reads all rows.
pub(super) fn all<T>(
    connection: &Connection,
    sql: &str,
    values: impl rusqlite::Params,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut search = connection.prepare_cached(sql)?;
    let mut rows = search.query(values)?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        items.push(read(row)?);
    }

    Ok(items)
}

/// Returns the limit plus one: the additional item shows whether there is another page.
fn one_more(limit: u32) -> i64 {
    i64::from(limit) + 1
}
