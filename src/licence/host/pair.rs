//! Certify a KMS host by telephone: its installation ID names its key, and the signed confirmation
//! ID certifies that.

use jiff::Timestamp;

use super::{HostClaims, HostProduct, host_number};
use crate::catalogue::Catalogue;
use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, Scheme, Verifier};
use crate::jws::{JwsError, PublicKey};
use crate::licence::claims::TokenError;

/// The separator of the parts. A JWT never contains it.
const BETWEEN: char = '/';

/// The certificate of a host that was activated by telephone.
pub(super) struct Pair {
    installation_id: InstallationId,
    confirmation_id: ConfirmationId,
    key: PublicKey,
}

impl Pair {
    pub(super) fn write(
        installation_id: &InstallationId,
        confirmation_id: &ConfirmationId,
        key: &PublicKey,
    ) -> String {
        format!("{installation_id}{BETWEEN}{confirmation_id}{BETWEEN}{key}")
    }

    /// Reads the form that [`write`](Self::write) produces; none if the text does not have that
    /// form.
    pub(super) fn read(text: &str) -> Option<Result<Self, TokenError>> {
        let mut parts = text.split(BETWEEN);
        let (installation_id, confirmation_id, key) = (parts.next()?, parts.next()?, parts.next()?);
        let malformed = TokenError::Signature(JwsError::Malformed);
        let mut read = || {
            parts.next().is_none().then_some(())?;

            Some(Self {
                installation_id: installation_id.parse().ok()?,
                confirmation_id: ConfirmationId::parse(confirmation_id, Scheme::Signed).ok()?,
                key: key.parse().ok()?,
            })
        };

        Some(read().ok_or(malformed))
    }

    /// Returns the claims, if the vendor signed them. The pair contains neither the products nor
    /// their policies: they come from the catalogue of the caller. It also contains neither a time
    /// nor the service's id for the activation.
    pub(super) fn verify(self, catalogue: &Catalogue) -> Result<HostClaims, TokenError> {
        let Self {
            installation_id,
            confirmation_id,
            key,
        } = self;
        let vendor_key = catalogue
            .vendor
            .confirmation_key
            .as_ref()
            .ok_or(JwsError::UnknownKey)?;
        let named = host_number(
            &catalogue.vendor.id,
            installation_id.product(),
            installation_id.serial(),
            &key,
        );
        if installation_id.computer() != named {
            return Err(TokenError::Host);
        }
        if confirmation_id.verify(Verifier::SignedForHost(vendor_key), &installation_id)
            != Some(ConfirmationType::Permanent)
        {
            return Err(JwsError::Signature.into());
        }
        let product = catalogue
            .product(installation_id.product())
            .ok_or(TokenError::Product)?;

        Ok(HostClaims {
            vendor: catalogue.vendor.id.clone(),
            installation_id,
            id: String::new(),
            issued_at: Timestamp::UNIX_EPOCH,
            expires_at: None,
            serial: installation_id.serial(),
            key,
            products: catalogue
                .kms_host_products(product)
                .map(HostProduct::of)
                .collect(),
        })
    }
}
