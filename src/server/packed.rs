//! A compact encoding of parts, the same in every database.

use super::StoreError;
use crate::machine::{PartHash, PartKind, Parts};

/// Encodes each part as one byte for its kind and the 16 bytes of its hash.
pub(crate) fn parts_to_bytes(parts: &Parts) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(PartKind::ALL.len() * (1 + PartHash::LENGTH));
    for (number, kind) in (0_u8..).zip(PartKind::ALL) {
        if let Some(hash) = parts.get(kind) {
            bytes.push(number);
            bytes.extend_from_slice(hash.bytes());
        }
    }

    bytes
}

pub(crate) fn parts_from_bytes(bytes: &[u8]) -> Result<Parts, StoreError> {
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
