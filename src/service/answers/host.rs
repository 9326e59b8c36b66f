//! Certifies a computer of an organisation as a KMS host.

use jiff::{SignedDuration, Timestamp};
use tracing::info;

use super::counting::Candidate;
use super::{InternalError, Made, Refusal};
use crate::catalogue::Product;
use crate::codes::KeyKind;
use crate::licence::{HostCertificate, HostClaims, HostProduct, Method, host_installation_id};
use crate::machine::Parts;
use crate::service::Service;
use crate::service::store::{Audited, Seats};
use crate::wire::kms::{HostAnswer, HostRequest};

impl Service {
    /// Certifies the key of a KMS host. A host is recognised by its key, so it is counted once,
    /// however often it asks.
    pub(in crate::service) async fn certify_host(
        &self,
        request: HostRequest,
        method: Method,
        audited: Option<Audited>,
    ) -> Result<(Made, HostAnswer), Refusal> {
        let installation_id = request.installation_id;
        let known = self.proven_key(&request, &installation_id).await?;
        let product = self.activable(&known, KeyKind::KmsHost, &installation_id, None)?;
        // A certificate names both the installation ID and the key, and so does a confirmation ID
        // for this installation ID.
        if installation_id != host_installation_id(&known.key, &request.vendor, &request.key) {
            return Err(Refusal::Contradictory(
                "the installation ID is not that of the host's key",
            ));
        }
        let candidate = Candidate {
            installation_id,
            parts: Parts::default(),
            method,
            ends_at: None,
            asks: None,
            audited,
        };
        let counted = self.count(&known.key, &candidate).await?;
        let Seats { used, limit } = counted.seats;
        let now = Timestamp::now();
        let claims = HostClaims {
            vendor: request.vendor,
            installation_id,
            id: counted.activation.id.clone(),
            issued_at: now,
            expires_at: self.host_end(now)?,
            serial: known.record.serial,
            key: request.key,
            products: self.host_products(product),
        };
        info!(
            serial = known.record.serial,
            activation = counted.activation.id,
            products = claims.products.len(),
            "a KMS host is certified"
        );
        let certificate = HostCertificate::sign(&claims, &self.key_id, self.data_directory.signing_key())
            .map_err(InternalError::from)?;
        let answer = HostAnswer {
            activation_id: counted.activation.id,
            certificate,
            used,
            limit,
            server_time: now,
        };
        counted.durable.wait().await?;

        Ok((counted.made, answer))
    }

    /// Returns the end of a certificate that is issued now.
    fn host_end(&self, now: Timestamp) -> Result<Option<Timestamp>, InternalError> {
        let days = |days: u32| now.checked_add(SignedDuration::from_hours(i64::from(days) * 24));

        Ok(self.catalogue.host_days.map(days).transpose()?)
    }

    fn host_products(&self, product: &Product) -> Vec<HostProduct> {
        self.catalogue
            .kms_host_products(product)
            .map(HostProduct::of)
            .collect()
    }
}
