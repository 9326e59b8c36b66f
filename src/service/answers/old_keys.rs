//! Exchanges keys of a former licensing system for product keys.

use tracing::info;

use super::{InternalError, Refusal};
use crate::codes::KeyKind;
use crate::fault::Fault;
use crate::service::Service;
use crate::wire::admin::Secret;
use crate::wire::{OldKeyAnswer, OldKeyRequest};

impl Service {
    /// Returns the key that replaces an old one. For an old key that nobody imported, the same work
    /// is done.
    pub(in crate::service) async fn exchange_old_key(
        &self,
        request: &OldKeyRequest,
    ) -> Result<OldKeyAnswer, Refusal> {
        let old = self.data_directory.old_key(&request.hash);
        let record = self.data_directory.store().old_key(old).await?;
        let (kind, product, serial) = record
            .as_ref()
            .map_or((KeyKind::MultipleActivation, 0, 0), |record| {
                (record.kind, record.product, record.serial)
            });
        let key = self
            .data_directory
            .mint(kind, product, serial)
            .map_err(InternalError::from)?;

        let record = record
            .filter(|_| request.vendor == self.catalogue.vendor.id)
            .ok_or(Fault::UnknownKey)?;
        if record.blocked.is_some() {
            return Err(Fault::BlockedKey.into());
        }
        if record.product != request.product {
            let product = self.catalogue.product(record.product);
            return Err(Fault::OtherProduct {
                product: product.map(|product| product.id.clone()),
            }
            .into());
        }
        self.limits.key(serial)?;
        info!(serial, "an old key was exchanged");

        Ok(OldKeyAnswer {
            key: Secret(key.to_string()),
        })
    }
}
