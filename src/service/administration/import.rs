//! Issues keys in place of those of a licensing system that the vendor used before.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::{Administration, AdministrationError};
use crate::codes::{KeyKind, OldKeyHash, ProductKey};
use crate::service::data_directory::draw_serial;
use crate::service::store::{Change, ImportedKey, IssuedKey, KeyRecord, OldKey};
use crate::wire::admin::{BlockReason, MAX_KEYS_AT_ONCE};

/// The audit log's words for a key that was blocked before it came here.
const WAS_BLOCKED: &str = "blocked in the former system";

/// An old key, and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::service) struct OldKeyOrder {
    pub(in crate::service) old: OldKeyHash,
    /// The number of computers that may use the new key.
    pub(in crate::service) limit: u32,
    pub(in crate::service) expires_at: Option<Timestamp>,
    pub(in crate::service) note: Option<String>,
    /// Why the new key is blocked, if the old one was.
    pub(in crate::service) blocked: Option<BlockReason>,
}

/// The key that replaces an old one.
#[derive(Debug, Clone)]
pub(in crate::service) struct Replacement {
    pub(in crate::service) key: ProductKey,
    /// The number of computers that may use it.
    pub(in crate::service) limit: u32,
}

/// Keys that are drawn in place of old ones, but not issued yet.
#[derive(Debug, Clone)]
pub(in crate::service) struct ImportBatch {
    /// One for each order, in their order.
    pub(in crate::service) replacements: Vec<Replacement>,
    changes: Vec<Change>,
}

impl Administration {
    /// Returns for each old key the one that replaces it already.
    pub(in crate::service) async fn replaced(
        &self,
        old: impl Iterator<Item = OldKeyHash>,
    ) -> Result<Vec<Option<KeyRecord>>, AdministrationError> {
        let all: Vec<OldKey> = old.map(|old| self.data_directory.old_key(&old)).collect();
        let known = self.data_directory.store().old_keys(all.clone()).await?;
        let mut known: HashMap<OldKey, KeyRecord> = known.into_iter().collect();

        Ok(all.iter().map(|old| known.remove(old)).collect())
    }

    /// Draws a key in place of each old one that was not imported before. Nothing is stored yet.
    pub(in crate::service) async fn draw_import(
        &self,
        product: u16,
        orders: &[OldKeyOrder],
    ) -> Result<ImportBatch, AdministrationError> {
        let known = self.replaced(orders.iter().map(|order| order.old)).await?;
        let mut replacements = Vec::with_capacity(orders.len());
        let mut new = Vec::new();
        let mut blocks = Vec::new();
        let mut serials = HashSet::new();
        for (order, known) in orders.iter().zip(known) {
            if let Some(record) = known {
                replacements.push(Replacement {
                    key: self.data_directory.product_key(&record)?,
                    limit: record.limit,
                });
                continue;
            }
            let mut serial = draw_serial()?;
            while !serials.insert(serial) {
                serial = draw_serial()?;
            }
            let kind = KeyKind::MultipleActivation;
            replacements.push(Replacement {
                key: self.data_directory.mint(kind, product, serial)?,
                limit: order.limit,
            });
            new.push(ImportedKey {
                old: self.data_directory.old_key(&order.old),
                key: IssuedKey {
                    serial,
                    kind,
                    product,
                    limit: order.limit,
                    organisation: None,
                    expires_at: order.expires_at,
                    note: order.note.clone(),
                    terms: None,
                },
            });
            blocks.extend(order.blocked.map(|reason| Change::Block {
                serial,
                reason,
                note: Some(WAS_BLOCKED.to_owned()),
            }));
        }
        // No entry of the audit log tells of more keys than one that issues them.
        let changes = new
            .chunks(usize::try_from(MAX_KEYS_AT_ONCE).unwrap_or(1))
            .map(|keys| Change::ImportKeys { keys: keys.to_vec() })
            .chain(blocks)
            .collect();

        Ok(ImportBatch {
            replacements,
            changes,
        })
    }

    /// Issues keys that were drawn: all of them, or none if a serial number is taken or an old key was
    /// imported meanwhile.
    pub(in crate::service) async fn import_drawn(
        &self,
        batch: &ImportBatch,
    ) -> Result<(), AdministrationError> {
        if batch.changes.is_empty() {
            return Ok(());
        }
        self.change_all(batch.changes.clone()).await?;

        Ok(())
    }
}
