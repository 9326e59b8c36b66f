//! Reads and writes records as rows. The values that are read are validated, never trusted.

use jiff::Timestamp;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::{PgConnection, Postgres, Row as _};

use crate::codes::KeyKind;
use crate::service::audit::AuditEntry;
use crate::service::store::StoreError;
use crate::service::store::packed::{
    id_text, method_from_number, parts_from_bytes, terms_from_json, turn_from_bytes,
};
use crate::service::store::record::{
    Activation, BlockReason, Blocked, KeyRecord, Organisation, Role, StaffMember, TokenRecord,
};

/// The columns of a key `k`, for [`key`].
macro_rules! key_columns {
    () => {
        "k.serial, k.kind, k.product, k.organisation, k.used, k.activation_limit, k.issued_at, k.expires_at, k.note, \
         k.blocked_at, k.block_reason, k.terms"
    };
}
/// The columns of an activation `a`, for [`activation`].
macro_rules! activation_columns {
    () => {
        "a.id, a.computer, a.parts, a.method, a.activated_at, a.seen_at, a.ends_at, a.turn"
    };
}
pub(super) use {activation_columns, key_columns};

type Query<'q> = sqlx::query::Query<'q, Postgres, PgArguments>;

/// Returns the row that a query finds, if it finds one.
pub(super) async fn one<T>(
    query: Query<'_>,
    connection: &mut PgConnection,
    read: impl FnOnce(&PgRow) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    query
        .fetch_optional(connection)
        .await?
        .as_ref()
        .map(read)
        .transpose()
}

/// Returns all rows that a query finds.
pub(super) async fn all<T>(
    query: Query<'_>,
    connection: &mut PgConnection,
    read: impl FnMut(&PgRow) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    query.fetch_all(connection).await?.iter().map(read).collect()
}

pub(super) fn key(row: &PgRow) -> Result<KeyRecord, StoreError> {
    let reason: Option<&str> = row.try_get("block_reason")?;
    let blocked = match (
        time_if_any(row, "blocked_at")?,
        reason.map(BlockReason::from_name),
    ) {
        (None, None) => None,
        (Some(at), Some(Some(reason))) => Some(Blocked { at, reason }),
        _ => return Err(StoreError::Unreadable("block")),
    };

    Ok(KeyRecord {
        serial: unsigned(row, "serial")?,
        kind: u8::try_from(row.try_get::<i16, _>("kind")?)
            .ok()
            .and_then(KeyKind::from_number)
            .ok_or(StoreError::Unreadable("kind of key"))?,
        product: u16::try_from(row.try_get::<i16, _>("product")?)
            .map_err(|_| StoreError::Unreadable("product"))?,
        organisation: row.try_get("organisation")?,
        used: unsigned(row, "used")?,
        limit: unsigned(row, "activation_limit")?,
        issued_at: time(row, "issued_at")?,
        expires_at: time_if_any(row, "expires_at")?,
        note: row.try_get("note")?,
        blocked,
        terms: row
            .try_get::<Option<&str>, _>("terms")?
            .map(terms_from_json)
            .transpose()?,
    })
}

pub(super) fn activation(row: &PgRow) -> Result<Activation, StoreError> {
    let id: [u8; 16] = row
        .try_get::<&[u8], _>("id")?
        .try_into()
        .map_err(|_| StoreError::Unreadable("activation"))?;

    Ok(Activation {
        id: id_text(id),
        computer: unsigned(row, "computer")?,
        parts: parts_from_bytes(row.try_get("parts")?)?,
        method: method_from_number(row.try_get::<i16, _>("method")?.into())?,
        activated_at: time(row, "activated_at")?,
        seen_at: time(row, "seen_at")?,
        ends_at: time_if_any(row, "ends_at")?,
        turn: row
            .try_get::<Option<&[u8]>, _>("turn")?
            .map(turn_from_bytes)
            .transpose()?,
    })
}

pub(super) fn organisation(row: &PgRow) -> Result<Organisation, StoreError> {
    Ok(Organisation {
        id: row.try_get("id")?,
        name: row.try_get("name")?,
        created_at: time(row, "created_at")?,
    })
}

pub(super) fn member(row: &PgRow) -> Result<StaffMember, StoreError> {
    Ok(StaffMember {
        name: row.try_get("name")?,
        role: Role::from_name(row.try_get("role")?).ok_or(StoreError::Unreadable("role"))?,
        created_at: time(row, "created_at")?,
        removed_at: time_if_any(row, "removed_at")?,
    })
}

pub(super) fn token(row: &PgRow) -> Result<TokenRecord, StoreError> {
    Ok(TokenRecord {
        id: row.try_get("id")?,
        staff: row.try_get("staff")?,
        label: row.try_get("label")?,
        hash: row.try_get("hash")?,
        created_at: time(row, "created_at")?,
        expires_at: time_if_any(row, "expires_at")?,
        revoked_at: time_if_any(row, "revoked_at")?,
    })
}

pub(super) fn audit_entry(row: &PgRow) -> Result<AuditEntry, StoreError> {
    let details: &str = row.try_get("details")?;

    Ok(AuditEntry {
        seq: unsigned(row, "seq")?,
        at: time(row, "at")?,
        actor: row.try_get("actor")?,
        action: row.try_get("action")?,
        subject: row.try_get("subject")?,
        details: serde_json::from_str(details).map_err(|_| StoreError::Unreadable("audit entry"))?,
        previous: hash(row, "previous")?,
        hash: hash(row, "hash")?,
    })
}

pub(super) fn hash(row: &PgRow, column: &str) -> Result<[u8; 32], StoreError> {
    row.try_get::<&[u8], _>(column)?
        .try_into()
        .map_err(|_| StoreError::Unreadable("hash"))
}

/// Reads a number that is unsigned here, but signed in SQL.
pub(super) fn unsigned<T: TryFrom<i64>>(row: &PgRow, column: &str) -> Result<T, StoreError> {
    T::try_from(row.try_get(column)?).map_err(|_| StoreError::Unreadable("number"))
}

/// Converts a number to an SQL integer. Serial numbers have 32 bits and computers 63, so both fit;
/// a number that does not fit becomes -1, which is never stored.
pub(super) fn to_integer(number: impl Into<u64>) -> i64 {
    i64::try_from(number.into()).unwrap_or(-1)
}

/// Converts a product number, which has 12 bits.
pub(super) fn to_small(number: u16) -> i16 {
    i16::try_from(number).unwrap_or(-1)
}

pub(super) fn millis(time: Timestamp) -> i64 {
    time.as_millisecond()
}

pub(super) fn time(row: &PgRow, column: &str) -> Result<Timestamp, StoreError> {
    from_millis(row.try_get(column)?)
}

pub(super) fn time_if_any(row: &PgRow, column: &str) -> Result<Option<Timestamp>, StoreError> {
    row.try_get::<Option<i64>, _>(column)?
        .map(from_millis)
        .transpose()
}

fn from_millis(millis: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(millis).map_err(|_| StoreError::Unreadable("time"))
}

/// Returns a text in the form that PostgreSQL accepts. It accepts every character but NUL, which
/// becomes U+FFFD here, both in stored texts and in search texts.
pub(super) fn text(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}
