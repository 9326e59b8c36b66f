//! Converts values to SQL and back. The values that are read are validated, never trusted.

use jiff::Timestamp;
use rusqlite::Row;

use crate::codes::KeyKind;
use crate::service::store::StoreError;
use crate::service::store::packed::{
    id_text, method_from_number, parts_from_bytes, terms_from_json, turn_from_bytes,
};
use crate::service::store::record::{Activation, BlockReason, Blocked, KeyRecord};

/// The columns that [`key`] reads, in their order.
pub(super) const KEY: &str = "serial, kind, product, organisation, used, activation_limit, issued_at, expires_at, note, \
                              blocked_at, block_reason, \
                              (SELECT t.terms FROM key_terms AS t WHERE t.serial = keys.serial)";

/// The columns that [`activation`] reads, in their order.
pub(super) const ACTIVATION: &str = "id, computer, parts, method, activated_at, seen_at, ends_at, turn";

/// The index of the first column after those.
pub(super) const AFTER_ACTIVATION: usize = 8;

pub(super) fn to_millis(time: Timestamp) -> i64 {
    time.as_millisecond()
}

pub(super) fn from_millis(millis: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(millis).map_err(|_| StoreError::Unreadable("time"))
}

/// Converts a number to an SQL integer. Serial numbers have 32 bits and computers 63, so both fit;
/// a number that does not fit becomes -1, which is never stored.
pub(super) fn to_integer(number: impl Into<u64>) -> i64 {
    i64::try_from(number.into()).unwrap_or(-1)
}

pub(super) fn count(row: &Row<'_>, column: usize) -> Result<u32, StoreError> {
    u32::try_from(row.get::<_, i64>(column)?).map_err(|_| StoreError::Unreadable("count"))
}

pub(super) fn time(row: &Row<'_>, column: usize) -> Result<Timestamp, StoreError> {
    from_millis(row.get(column)?)
}

pub(super) fn optional_time(row: &Row<'_>, column: usize) -> Result<Option<Timestamp>, StoreError> {
    row.get::<_, Option<i64>>(column)?.map(from_millis).transpose()
}

pub(super) fn key(row: &Row<'_>) -> Result<KeyRecord, StoreError> {
    let kind: i64 = row.get(1)?;
    let product: i64 = row.get(2)?;
    let reason = row.get_ref(10)?.as_str_or_null().map_err(rusqlite::Error::from)?;
    let terms = row.get_ref(11)?.as_str_or_null().map_err(rusqlite::Error::from)?;
    let blocked = match (optional_time(row, 9)?, reason.map(BlockReason::from_name)) {
        (None, None) => None,
        (Some(at), Some(Some(reason))) => Some(Blocked { at, reason }),
        _ => return Err(StoreError::Unreadable("block")),
    };

    Ok(KeyRecord {
        serial: u32::try_from(row.get::<_, i64>(0)?).map_err(|_| StoreError::Unreadable("serial number"))?,
        kind: u8::try_from(kind)
            .ok()
            .and_then(KeyKind::from_number)
            .ok_or(StoreError::Unreadable("kind of key"))?,
        product: u16::try_from(product).map_err(|_| StoreError::Unreadable("product"))?,
        organisation: row.get(3)?,
        used: count(row, 4)?,
        limit: count(row, 5)?,
        issued_at: time(row, 6)?,
        expires_at: optional_time(row, 7)?,
        note: row.get(8)?,
        blocked,
        terms: terms.map(terms_from_json).transpose()?,
    })
}

pub(super) fn activation(row: &Row<'_>) -> Result<Activation, StoreError> {
    let id: [u8; 16] = row.get(0)?;
    let method: i64 = row.get(3)?;
    let parts = row.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?;
    let turn = row.get_ref(7)?.as_blob_or_null().map_err(rusqlite::Error::from)?;

    Ok(Activation {
        id: id_text(id),
        computer: u64::try_from(row.get::<_, i64>(1)?).map_err(|_| StoreError::Unreadable("computer"))?,
        parts: parts_from_bytes(parts)?,
        method: method_from_number(method)?,
        activated_at: time(row, 4)?,
        seen_at: time(row, 5)?,
        ends_at: optional_time(row, 6)?,
        turn: turn.map(turn_from_bytes).transpose()?,
    })
}
