//! Finds the key and the product of a request.

use super::{InternalError, Refusal};
use crate::catalogue::Product;
use crate::codes::{InstallationId, KeyKind, ProductKey};
use crate::fault::Fault;
use crate::service::Service;
use crate::service::store::KeyRecord;
use crate::wire::{ActivationRequest, Proven};

/// A key that was found.
pub(in crate::service) struct Known {
    pub(super) record: KeyRecord,
    pub(super) key: ProductKey,
}

impl Known {
    /// Returns whether this is the key of a KMS host, which a supervisor confirms.
    pub(in crate::service) fn is_of_host(&self) -> bool {
        self.record.kind == KeyKind::KmsHost
    }
}

impl Service {
    /// Returns the key of a caller's installation ID.
    pub(in crate::service) async fn callers_key(
        &self,
        installation_id: &InstallationId,
    ) -> Result<Known, Refusal> {
        self.known_key(&self.catalogue.vendor.id, installation_id).await
    }

    /// Returns the key with which an installation ID was made. Three cases get the same answer
    /// after the same work: a typing error that passes the check digits, an installation ID that no
    /// program made, and one for a key that nobody issued.
    pub(super) async fn known_key(
        &self,
        vendor: &str,
        installation_id: &InstallationId,
    ) -> Result<Known, Refusal> {
        if vendor != self.catalogue.vendor.id {
            return Err(Fault::InstallationIdNotRight.into());
        }
        let record = self.data_directory.store().key(installation_id.serial()).await?;
        let kind = record
            .as_ref()
            .map_or(KeyKind::MultipleActivation, |record| record.kind);
        let key = self
            .data_directory
            .mint(kind, installation_id.product(), installation_id.serial())
            .map_err(InternalError::from)?;
        let fits = installation_id.is_of(&key, vendor);

        match record {
            Some(record) if fits && record.product == key.product() => Ok(Known { record, key }),
            _ => Err(Fault::InstallationIdNotRight.into()),
        }
    }

    /// Returns the key and the product of a valid request. The key is derived from the installation
    /// ID and the master key, and the proof shows that the computer has that key. So nothing
    /// has to be read before the activation is counted, and that step finds out whether the key was
    /// issued.
    pub(super) fn shown_key(&self, request: &ActivationRequest) -> Option<(ProductKey, &Product)> {
        let product = self.catalogue.product(request.product)?;
        let installation_id = &request.installation_id;
        if request.vendor != self.catalogue.vendor.id || installation_id.product() != product.code {
            return None;
        }
        let key = self
            .data_directory
            .mint(
                KeyKind::MultipleActivation,
                product.code,
                installation_id.serial(),
            )
            .ok()?;

        (request.is_proven_by(&key) && installation_id.is_of(&key, &request.vendor)).then_some((key, product))
    }

    /// Returns the key and the product of any request, or the reason to refuse it.
    pub(super) async fn looked_up_key(
        &self,
        request: &ActivationRequest,
    ) -> Result<(ProductKey, &Product), Refusal> {
        let installation_id = &request.installation_id;
        let known = self.proven_key(request, installation_id).await?;
        let product = self.activable(
            &known,
            KeyKind::MultipleActivation,
            installation_id,
            Some(request.product),
        )?;

        Ok((known.key, product))
    }

    /// Returns the key of the installation ID in a request, if the proof shows that the sender has
    /// the key.
    pub(super) async fn proven_key(
        &self,
        request: &impl Proven,
        installation_id: &InstallationId,
    ) -> Result<Known, Refusal> {
        match self.known_key(request.vendor(), installation_id).await {
            Ok(known) if request.is_proven_by(&known.key) => Ok(known),
            Ok(_) | Err(Refusal::Fault(Fault::InstallationIdNotRight)) => Err(Fault::UnknownKey.into()),
            Err(refusal) => Err(refusal),
        }
    }

    /// Returns the product of the key, if the key may be used for an activation that needs a key of
    /// this kind.
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

    /// Returns the product of the key. The installation ID must name it, and so must the requesting
    /// product, if there is one.
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
