//! Counts the start of a trial once per computer: a release, another trial key or a new
//! installation does not begin it anew.

use jiff::Timestamp;

use super::{part_number, telling_parts};
use crate::machine::Parts;

/// The first activation of a computer with a trial of a product.
#[derive(Debug, Clone)]
pub(in crate::service) struct Trial {
    pub(in crate::service) product: u16,
    pub(in crate::service) serial: u32,
    pub(in crate::service) parts: Parts,
    pub(in crate::service) now: Timestamp,
}

/// The place of trials that were begun with any key.
const ANY_KEY: i64 = -1;

impl Trial {
    /// Returns the key whose trials are searched. Of a weak computer too little is known to
    /// distinguish it from others of the product, so that those of its own key alone count.
    pub(in crate::service::store) fn of_key(&self) -> i64 {
        if self.parts.is_weak() {
            i64::from(self.serial)
        } else {
            ANY_KEY
        }
    }

    /// Returns the numbers by which an earlier start is searched.
    pub(in crate::service::store) fn sought(&self) -> Vec<i64> {
        if self.parts.is_weak() {
            return vec![self.by_fingerprint()];
        }

        self.parts.iter().map(|(_, hash)| part_number(hash)).collect()
    }

    /// Returns the numbers under which this start is stored.
    pub(in crate::service::store) fn stored(&self) -> Vec<i64> {
        if self.parts.is_weak() {
            return vec![self.by_fingerprint()];
        }
        let mut numbers: Vec<i64> = telling_parts(&self.parts)
            .into_iter()
            .map(|(_, hash)| part_number(hash))
            .collect();
        numbers.sort_unstable();
        numbers.dedup();

        numbers
    }

    /// Returns whether the trial that was begun on a computer with these parts is this computer's.
    pub(in crate::service::store) fn is_of(&self, known: &Parts) -> bool {
        if self.parts.is_weak() {
            *known == self.parts
        } else {
            known.compare(&self.parts).same_computer()
        }
    }

    /// Returns the number of a weak computer. It is negative, so it differs from that of any part.
    fn by_fingerprint(&self) -> i64 {
        -1 - i64::try_from(self.parts.fingerprint()).unwrap_or(0)
    }
}
