//! A compact encoding of ids, methods and terms, the same in every database.

use super::StoreError;
use super::record::Turn;
use crate::licence::{Method, Nonce};
pub(super) use crate::server::packed::{parts_from_bytes, parts_to_bytes};
use crate::wire::admin::KeyTerms;

const METHODS: [Method; 4] = [Method::Internet, Method::Telephone, Method::File, Method::Kms];

pub(super) const fn method_number(method: Method) -> i16 {
    match method {
        Method::Internet => 0,
        Method::Telephone => 1,
        Method::File => 2,
        Method::Kms => 3,
    }
}

pub(super) fn method_from_number(number: i64) -> Result<Method, StoreError> {
    usize::try_from(number)
        .ok()
        .and_then(|number| METHODS.get(number).copied())
        .ok_or(StoreError::Unreadable("method"))
}

/// Encodes a turn as 32 bytes: the nonce that the next request has to present, and the one that
/// identifies the last request.
pub(super) fn turn_to_bytes(turn: &Turn) -> [u8; 32] {
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(turn.next.bytes());
    bytes[16..].copy_from_slice(turn.asked.bytes());

    bytes
}

pub(super) fn turn_from_bytes(bytes: &[u8]) -> Result<Turn, StoreError> {
    match bytes.as_chunks::<16>() {
        ([next, asked], []) => Ok(Turn {
            next: Nonce::from_bytes(*next),
            asked: Nonce::from_bytes(*asked),
        }),
        _ => Err(StoreError::Unreadable("turn")),
    }
}

pub(super) fn terms_to_json(terms: &KeyTerms) -> Result<String, StoreError> {
    serde_json::to_string(terms).map_err(|_| StoreError::Unreadable("terms"))
}

/// Reads terms, which are checked again.
pub(super) fn terms_from_json(json: &str) -> Result<KeyTerms, StoreError> {
    serde_json::from_str::<KeyTerms>(json)
        .ok()
        .filter(|terms| terms.check().is_ok())
        .ok_or(StoreError::Unreadable("terms"))
}

/// Returns the name of an activation as 32 hexadecimal digits.
pub(super) fn id_text(id: [u8; 16]) -> String {
    format!("{:032x}", u128::from_be_bytes(id))
}

/// Returns the 16 bytes of such a name, or `None` for any other text.
pub(super) fn id_bytes(text: &str) -> Option<[u8; 16]> {
    let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if text.len() != 32 || !text.bytes().all(is_digit) {
        return None;
    }

    u128::from_str_radix(text, 16).ok().map(u128::to_be_bytes)
}
