//! Write ids, parts and methods in few bytes, the same in every database.

use super::StoreError;
use crate::licence::Method;
use crate::machine::{PartHash, PartKind, Parts};

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

pub(super) fn parts_from_bytes(bytes: &[u8]) -> Result<Parts, StoreError> {
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
