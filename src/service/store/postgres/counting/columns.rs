//! Rows that are written together, as columns for `unnest`.

use jiff::Timestamp;

use crate::service::store::StoreError;
use crate::service::store::decide::{part_number, telling_parts};
use crate::service::store::packed::{id_bytes, method_number, parts_to_bytes, turn_to_bytes};
use crate::service::store::postgres::row::{millis, to_integer, to_small};
use crate::service::store::record::{Activation, KeyRecord};

/// Keys whose counters change.
#[derive(Default)]
pub(super) struct KeyColumns {
    pub(super) serials: Vec<i64>,
    pub(super) kinds: Vec<i16>,
    pub(super) products: Vec<i16>,
    pub(super) limits: Vec<i64>,
    pub(super) issued: Vec<i64>,
    pub(super) used: Vec<i64>,
}

impl KeyColumns {
    pub(super) fn push(&mut self, serial: i64, record: &KeyRecord) {
        self.serials.push(serial);
        self.kinds.push(record.kind.number().into());
        self.products.push(to_small(record.product));
        self.limits.push(record.limit.into());
        self.issued.push(millis(record.issued_at));
        self.used.push(record.used.into());
    }
}

/// Activations that are new or change.
#[derive(Default)]
pub(super) struct ActivationColumns {
    pub(super) serials: Vec<i64>,
    pub(super) ids: Vec<Vec<u8>>,
    pub(super) computers: Vec<i64>,
    pub(super) parts: Vec<Vec<u8>>,
    pub(super) first_parts: Vec<Option<i64>>,
    pub(super) second_parts: Vec<Option<i64>>,
    pub(super) methods: Vec<i16>,
    pub(super) activated: Vec<i64>,
    pub(super) seen: Vec<i64>,
    pub(super) ends: Vec<Option<i64>>,
    pub(super) released: Vec<Option<i64>>,
    pub(super) turns: Vec<Option<Vec<u8>>>,
}

impl ActivationColumns {
    pub(super) fn push(
        &mut self,
        serial: i64,
        activation: &Activation,
        released_at: Option<Timestamp>,
    ) -> Result<(), StoreError> {
        let id = id_bytes(&activation.id).ok_or(StoreError::Unreadable("activation"))?;
        let mut telling = telling_parts(&activation.parts)
            .into_iter()
            .map(|(_, hash)| part_number(hash));
        self.serials.push(serial);
        self.ids.push(id.to_vec());
        self.computers.push(to_integer(activation.computer));
        self.parts.push(parts_to_bytes(&activation.parts));
        self.first_parts.push(telling.next());
        self.second_parts.push(telling.next());
        self.methods.push(method_number(activation.method));
        self.activated.push(millis(activation.activated_at));
        self.seen.push(millis(activation.seen_at));
        self.ends.push(activation.ends_at.map(millis));
        self.released.push(released_at.map(millis));
        self.turns
            .push(activation.turn.as_ref().map(|turn| turn_to_bytes(turn).to_vec()));

        Ok(())
    }
}
