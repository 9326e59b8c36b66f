//! Find the key and the product that a request is about.

use super::{Failure, Refusal};
use crate::catalogue::Product;
use crate::codes::{InstallationId, KeyKind, ProductKey};
use crate::fault::Fault;
use crate::service::Service;
use crate::service::store::KeyRecord;
use crate::wire::{ActivationRequest, Proof};

/// A key that was found.
pub(super) struct Known {
    pub(super) record: KeyRecord,
    pub(super) key: ProductKey,
}

impl Service {
    /// The key of an installation ID.
    pub(super) async fn known_key(
        &self,
        vendor: &str,
        installation_id: &InstallationId,
    ) -> Result<Known, Refusal> {
        if vendor != self.catalogue.vendor.id {
            return Err(Fault::UnknownKey.into());
        }
        let record = self
            .registry
            .store
            .key(installation_id.serial())
            .await?
            .ok_or(Fault::UnknownKey)?;
        let key = self.registry.product_key(&record).map_err(Failure::from)?;

        Ok(Known { record, key })
    }

    /// The key and the product of a request that is in order. The installation ID and the master key make the key, and
    /// the proof shows that the computer has that one: nothing has to be read before the activation is counted, and
    /// whether the key was issued is seen then.
    pub(super) fn shown_key(&self, request: &ActivationRequest) -> Option<(ProductKey, &Product)> {
        let product = self.catalogue.product(request.product)?;
        let installation_id = &request.installation_id;
        if request.vendor != self.catalogue.vendor.id || installation_id.product() != product.code {
            return None;
        }
        let key = self
            .registry
            .mint(
                KeyKind::MultipleActivation,
                product.code,
                installation_id.serial(),
            )
            .ok()?;

        key.has_proven(&request.vendor, installation_id, &request.proof.0)
            .then_some((key, product))
    }

    /// The key and the product of any request, or what is wrong with it.
    pub(super) async fn looked_up_key(
        &self,
        request: &ActivationRequest,
    ) -> Result<(ProductKey, &Product), Refusal> {
        let installation_id = &request.installation_id;
        let known = self
            .proven_key(&request.vendor, installation_id, request.proof)
            .await?;
        let product = self.activable(
            &known,
            KeyKind::MultipleActivation,
            installation_id,
            Some(request.product),
        )?;

        Ok((known.key, product))
    }

    /// The key of an installation ID, if the proof shows that the computer has it.
    pub(super) async fn proven_key(
        &self,
        vendor: &str,
        installation_id: &InstallationId,
        proof: Proof,
    ) -> Result<Known, Refusal> {
        let known = self.known_key(vendor, installation_id).await?;
        if !known.key.has_proven(vendor, installation_id, &proof.0) {
            return Err(Fault::UnknownKey.into());
        }

        Ok(known)
    }

    /// The product of the key, if the key may activate what takes a key of this kind.
    pub(super) fn activable(
        &self,
        known: &Known,
        kind: KeyKind,
        installation_id: &InstallationId,
        asks: Option<u16>,
    ) -> Result<&Product, Fault> {
        if known.record.blocked.is_some() {
            return Err(Fault::BlockedKey);
        }
        if known.record.kind != kind {
            return Err(Fault::KeyKind);
        }

        self.product_of(known, installation_id, asks)
    }

    /// The product of the key, which must be the one that the installation ID names and the one that asks, if one does.
    pub(super) fn product_of(
        &self,
        known: &Known,
        installation_id: &InstallationId,
        asks: Option<u16>,
    ) -> Result<&Product, Fault> {
        let product = self.catalogue.product(known.record.product);
        let other = || Fault::OtherProduct {
            product: product.map(|product| product.name.get("en").to_owned()),
        };

        product
            .filter(|product| {
                installation_id.product() == product.code && asks.is_none_or(|code| code == product.code)
            })
            .ok_or_else(other)
    }
}
