//! Lists keys, activations, organisations, staff, tokens and the audit log.

use jiff::Timestamp;
use sqlx::{PgConnection, Postgres, QueryBuilder};

use super::row::{self, activation_columns, key_columns, text, to_integer, to_small};
use crate::service::audit::AuditEntry;
use crate::service::store::decide;
use crate::service::store::packed::id_bytes;
use crate::service::store::record::{
    Activation, Cursor, KeyFilter, KeyRecord, ListPage, Listed, Organisation, StaffMember, TokenRecord,
};
use crate::service::store::{HISTORY, StoreError};

/// Returns the keys that match the filter, without regard to its text.
pub(in crate::service::store) async fn keys(
    connection: &mut PgConnection,
    filter: &KeyFilter,
    page: &ListPage,
) -> Result<Listed<KeyRecord>, StoreError> {
    let mut query: QueryBuilder<Postgres> =
        QueryBuilder::new(concat!("SELECT ", key_columns!(), " FROM keys AS k WHERE TRUE"));
    if let Some(organisation) = &filter.organisation {
        query.push(" AND k.organisation = ").push_bind(text(organisation));
    }
    if let Some(product) = filter.product {
        query.push(" AND k.product = ").push_bind(to_small(product));
    }
    match filter.blocked {
        Some(true) => drop(query.push(" AND k.blocked_at IS NOT NULL")),
        Some(false) => drop(query.push(" AND k.blocked_at IS NULL")),
        None => {}
    }
    if let Some(Cursor { at, id }) = &page.after {
        let serial: i64 = id.parse().map_err(|_| StoreError::BadCursor)?;
        query
            .push(" AND (k.issued_at, k.serial) > (")
            .push_bind(*at)
            .push(", ")
            .push_bind(serial)
            .push(")");
    }
    query
        .push(" ORDER BY k.issued_at, k.serial LIMIT ")
        .push_bind(one_more(page.limit));
    let items = row::all(query.build(), connection, row::key).await?;

    Ok(Listed::cut(items, page.limit, KeyRecord::cursor))
}

pub(in crate::service::store) async fn activations(
    connection: &mut PgConnection,
    serial: u32,
    page: &ListPage,
) -> Result<Listed<Activation>, StoreError> {
    let after = match &page.after {
        None => Vec::new(),
        Some(cursor) => id_bytes(&cursor.id).ok_or(StoreError::BadCursor)?.to_vec(),
    };
    let query = sqlx::query(concat!(
        "SELECT ",
        activation_columns!(),
        " FROM activations AS a WHERE a.serial = $1 AND a.id > $2 AND a.released_at IS NULL ORDER BY a.id LIMIT $3"
    ))
    .bind(to_integer(serial))
    .bind(after)
    .bind(one_more(page.limit));
    let items = row::all(query, connection, row::activation).await?;

    Ok(Listed::cut(items, page.limit, |last: &Activation| Cursor {
        at: last.activated_at.as_millisecond(),
        id: last.id.clone(),
    }))
}

pub(in crate::service::store) async fn activation_on(
    connection: &mut PgConnection,
    serial: u32,
    computer: u64,
) -> Result<Option<Activation>, StoreError> {
    let query = sqlx::query(concat!(
        "SELECT ",
        activation_columns!(),
        " FROM activations AS a WHERE a.serial = $1 AND a.computer = $2 AND a.released_at IS NULL"
    ))
    .bind(to_integer(serial))
    .bind(to_integer(computer));

    row::one(query, connection, row::activation).await
}

/// Returns the activations of a key on one computer, with any nonce, including released ones.
pub(in crate::service::store) async fn history(
    connection: &mut PgConnection,
    serial: u32,
    computer: u64,
) -> Result<Vec<(Activation, Option<Timestamp>)>, StoreError> {
    let (first, last) = decide::same_fingerprint(computer);
    let query = sqlx::query(concat!(
        "SELECT ",
        activation_columns!(),
        ", a.released_at FROM activations AS a WHERE a.serial = $1 AND a.computer BETWEEN $2 AND $3 \
         ORDER BY a.id DESC LIMIT $4"
    ))
    .bind(to_integer(serial))
    .bind(to_integer(first))
    .bind(to_integer(last))
    .bind(i64::from(HISTORY));
    let mut past = row::all(query, connection, |each| {
        Ok((row::activation(each)?, row::time_if_any(each, "released_at")?))
    })
    .await?;
    past.reverse();

    Ok(past)
}

pub(in crate::service::store) async fn organisations(
    connection: &mut PgConnection,
    page: &ListPage,
) -> Result<Listed<Organisation>, StoreError> {
    let (at, id) = page
        .after
        .as_ref()
        .map_or((i64::MIN, ""), |cursor| (cursor.at, cursor.id.as_str()));
    let query = sqlx::query(
        "SELECT id, name, created_at FROM organisations WHERE (created_at, id) > ($1, $2) \
         ORDER BY created_at, id LIMIT $3",
    )
    .bind(at)
    .bind(text(id))
    .bind(one_more(page.limit));
    let items = row::all(query, connection, row::organisation).await?;

    Ok(Listed::cut(items, page.limit, |last: &Organisation| Cursor {
        at: last.created_at.as_millisecond(),
        id: last.id.clone(),
    }))
}

pub(in crate::service::store) async fn staff(
    connection: &mut PgConnection,
) -> Result<Vec<StaffMember>, StoreError> {
    let query = sqlx::query("SELECT * FROM staff ORDER BY name");

    row::all(query, connection, row::member).await
}

pub(in crate::service::store) async fn tokens(
    connection: &mut PgConnection,
    staff: &str,
) -> Result<Vec<TokenRecord>, StoreError> {
    let query =
        sqlx::query("SELECT * FROM tokens WHERE staff = $1 ORDER BY created_at, id").bind(text(staff));

    row::all(query, connection, row::token).await
}

pub(in crate::service::store) async fn audit(
    connection: &mut PgConnection,
    after: u64,
    limit: u32,
) -> Result<Vec<AuditEntry>, StoreError> {
    let query = sqlx::query("SELECT * FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2")
        // A number too large for the database comes after all entries.
        .bind(i64::try_from(after).unwrap_or(i64::MAX))
        .bind(i64::from(limit));

    row::all(query, connection, row::audit_entry).await
}

/// Returns the limit plus one: the additional item shows whether there is another page.
fn one_more(limit: u32) -> i64 {
    i64::from(limit) + 1
}
