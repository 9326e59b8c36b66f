//! The simulated host: the real one, except for its clock, its database in memory and its network.

use jiff::Timestamp;

use super::client::Vendor;
use super::random::Random;
use super::{Scenario, SimulationError};
use crate::catalogue::LicenceKey;
use crate::codes::{KeyKind, ProductKey};
use crate::jws::SigningKey;
use crate::kms::host::{CertifiedHost, LeaseResult, admit};
use crate::kms::store::{Attempt, Ledger, Totals};
use crate::licence::{HostCertificate, HostClaims, HostProduct, host_installation_id};
use crate::wire::kms::LeaseRequest;

const KID: &str = "simulation";
/// The serial number and the secret of keys that grant nothing.
const SERIAL: u32 = 1;
const SECRET: u64 = 1;

/// The simulated host.
pub(super) struct Host {
    certified: CertifiedHost,
    ledger: Ledger,
}

impl Host {
    /// Creates a vendor with keys of its own, and a host that this vendor certified.
    pub(super) fn certified(
        scenario: &Scenario,
        random: &mut Random,
        now: Timestamp,
    ) -> Result<(Vendor, Self), SimulationError> {
        let vendor_key = SigningKey::from_bytes(&random.bytes());
        let host_key = SigningKey::from_bytes(&random.bytes());
        let mut catalogue = scenario.catalogue.clone();
        catalogue.keys = vec![LicenceKey {
            kid: KID.to_owned(),
            key: vendor_key.public(),
        }];
        let product = catalogue
            .products
            .iter_mut()
            .find(|product| product.volume)
            .ok_or(SimulationError::NoProduct)?;
        if let Some(threshold) = scenario.threshold {
            product.policy.kms_threshold = threshold;
        }
        let product = product.clone();
        let no_product = |_| SimulationError::NoProduct;
        let key = ProductKey::new(KeyKind::KmsClient, product.code, SERIAL, SECRET).map_err(no_product)?;
        let own_key = ProductKey::new(KeyKind::KmsHost, product.code, SERIAL, SECRET).map_err(no_product)?;
        let claims = HostClaims {
            vendor: catalogue.vendor.id.clone(),
            installation_id: host_installation_id(&own_key, &catalogue.vendor.id, &host_key.public()),
            id: format!("{:032x}", random.wide()),
            issued_at: now,
            expires_at: None,
            serial: SERIAL,
            key: host_key.public(),
            products: vec![HostProduct::of(&product)],
        };
        let certificate = HostCertificate::sign(&claims, KID, &vendor_key)?;
        let host = Self {
            certified: CertifiedHost::new(&certificate, claims, &host_key)?,
            ledger: Ledger::in_memory()?,
        };

        Ok((
            Vendor {
                catalogue,
                product,
                key,
            },
            host,
        ))
    }

    pub(super) fn ask(
        &mut self,
        request: LeaseRequest,
        random: &mut Random,
        now: Timestamp,
    ) -> Result<LeaseResult, SimulationError> {
        let (certified, product) = admit(Some(&self.certified), &request)
            .map_err(|denied| SimulationError::Denied(format!("{denied:?}")))?;
        let attempt = Attempt::new(&request, product, now);
        let name = attempt.name().map(ToOwned::to_owned);
        let recorded = self.ledger.record(&attempt)?;
        let id = format!("{:032x}", random.wide());

        Ok(certified.answer(product, request, name, recorded, now, Ok(id)))
    }

    pub(super) fn count(&self, now: Timestamp) -> Result<u32, SimulationError> {
        Ok(self.ledger.count(now)?)
    }

    pub(super) fn totals(&self, now: Timestamp) -> Result<Totals, SimulationError> {
        Ok(self.ledger.totals(now)?)
    }
}
