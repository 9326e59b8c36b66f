//! Turn values into what SQL keeps, and back. What comes back is never trusted to be what was written.

use jiff::Timestamp;
use rusqlite::Row;

use crate::codes::KeyKind;
use crate::licence::Method;
use crate::machine::{PartHash, PartKind, Parts};
use crate::service::store::StoreError;
use crate::service::store::record::{Activation, BlockReason, Blocked, KeyRecord};

/// The columns that [`key`] reads, in their order.
pub(super) const KEY: &str = "serial, kind, product, organisation, used, activation_limit, issued_at, expires_at, note, \
                              blocked_at, block_reason";

/// The columns that [`activation`] reads, in their order.
pub(super) const ACTIVATION: &str = "id, computer, parts, method, activated_at, seen_at, ends_at";

const METHODS: [Method; 4] = [Method::Internet, Method::Telephone, Method::File, Method::Kms];

pub(super) fn to_millis(time: Timestamp) -> i64 {
    time.as_millisecond()
}

pub(super) fn from_millis(millis: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_millisecond(millis).map_err(|_| StoreError::Unreadable("time"))
}

/// Serial numbers have 36 bits and fingerprints 60, so both fit into the integers of SQL; what does not is nowhere.
pub(super) fn to_integer(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(-1)
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
    let blocked = match (optional_time(row, 9)?, reason.map(BlockReason::from_name)) {
        (None, None) => None,
        (Some(at), Some(Some(reason))) => Some(Blocked { at, reason }),
        _ => return Err(StoreError::Unreadable("block")),
    };

    Ok(KeyRecord {
        serial: u64::try_from(row.get::<_, i64>(0)?).map_err(|_| StoreError::Unreadable("serial number"))?,
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
    })
}

pub(super) fn activation(row: &Row<'_>) -> Result<Activation, StoreError> {
    let id: [u8; 16] = row.get(0)?;
    let method: i64 = row.get(3)?;
    let parts = row.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?;

    Ok(Activation {
        id: id_text(id),
        computer: u64::try_from(row.get::<_, i64>(1)?).map_err(|_| StoreError::Unreadable("computer"))?,
        parts: parts_from_bytes(parts)?,
        method: usize::try_from(method)
            .ok()
            .and_then(|number| METHODS.get(number).copied())
            .ok_or(StoreError::Unreadable("method"))?,
        activated_at: time(row, 4)?,
        seen_at: time(row, 5)?,
        ends_at: optional_time(row, 6)?,
    })
}

pub(super) fn method_number(method: Method) -> i64 {
    match method {
        Method::Internet => 0,
        Method::Telephone => 1,
        Method::File => 2,
        Method::Kms => 3,
    }
}

/// The name of an activation as 32 hexadecimal digits.
pub(super) fn id_text(id: [u8; 16]) -> String {
    format!("{:032x}", u128::from_be_bytes(id))
}

/// The 16 bytes of such a name; other texts name nothing.
pub(super) fn id_bytes(text: &str) -> Option<[u8; 16]> {
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if text.len() != 32 || !text.bytes().all(is_digit) {
        return None;
    }

    u128::from_str_radix(text, 16).ok().map(u128::to_be_bytes)
}

/// One byte for the kind of each part, and the 16 bytes of its hash.
pub(super) fn parts_to_bytes(parts: &Parts) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(PartKind::ALL.len() * (1 + PartHash::LENGTH));
    for (number, kind) in (0_u8..).zip(PartKind::ALL) {
        if let Some(hash) = parts.get(kind) {
            bytes.push(number);
            bytes.extend_from_slice(hash.bytes());
        }
    }

    bytes
}

fn parts_from_bytes(bytes: &[u8]) -> Result<Parts, StoreError> {
    const UNREADABLE: StoreError = StoreError::Unreadable("list of parts");

    let (records, rest) = bytes.as_chunks::<{ 1 + PartHash::LENGTH }>();
    if !rest.is_empty() {
        return Err(UNREADABLE);
    }

    records
        .iter()
        .map(|[number, hash @ ..]| {
            let kind = PartKind::ALL.get(usize::from(*number)).ok_or(UNREADABLE)?;

            Ok((*kind, PartHash::from_bytes(*hash)))
        })
        .collect()
}
