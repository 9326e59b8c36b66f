//! Decides requests.
//!
//! A request that does not prove the possession of the key learns only that the key is unknown. The
//! other refusals follow, in this order: blocked, of the wrong kind, for another product, used up.

mod counting;
mod desk;
mod file;
mod host;
mod keys;
mod old_keys;
mod telephone;

use jiff::{SignedDuration, Timestamp};
use tracing::info;

use super::data_directory::DataDirectoryError;
use super::store::{Activation, Audited, Release, Seats, StaffMember, StoreError};
use super::{AdministrationError, Service, metrics, staff};
use crate::codes::{ConfirmationType, InstallationId, KeyKind};
use crate::fault::Fault;
use crate::licence::Method;
use crate::machine::Parts;
use crate::wire::desk::ReleaseByCodeRequest;
use crate::wire::{
    ActivationAnswer, ActivationRequest, ActivationSummary, ExchangeRequest, LookupAnswer, LookupRequest,
    ReleaseAnswer, ReleaseRequest,
};
use counting::{Asks, Candidate};
pub(super) use keys::Known;
pub(super) use telephone::Confirms;

/// The reason why a request is refused.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// A fault that can be shown to the user.
    #[error("{0}")]
    Fault(#[from] Fault),
    /// There is no such activation.
    #[error("no such activation")]
    NoSuchActivation,
    /// The parts of the request contradict each other.
    #[error("{0}")]
    Contradictory(&'static str),
    /// The service itself has failed.
    #[error("{0}")]
    Failed(#[from] InternalError),
}

/// An error of the service itself.
#[derive(Debug, thiserror::Error)]
pub(super) enum InternalError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    DataDirectory(#[from] DataDirectoryError),
    #[error("a stored key does not fit into its fields")]
    Key(#[from] crate::codes::OutOfRange),
    #[error("a licence was not signed: {0}")]
    Licence(#[from] crate::jws::JwsError),
    #[error("the time is out of range")]
    Time(#[from] jiff::Error),
    #[error(transparent)]
    Administration(#[from] AdministrationError),
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

/// Distinguishes a new activation from an existing one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    New,
    Same,
}

impl Service {
    /// Activates a computer that sends the request itself, or whose request came by file.
    pub(super) async fn activate(
        &self,
        request: ActivationRequest,
        method: Method,
        audited: Option<Audited>,
    ) -> Result<(Made, ActivationAnswer), Refusal> {
        let (key, product) = match self.shown_key(&request) {
            Some(shown) => shown,
            None => self.looked_up_key(&request).await?,
        };
        committed(&request.installation_id, &request.parts)?;
        let candidate = Candidate {
            installation_id: request.installation_id,
            parts: request.parts,
            method,
            ends_at: None,
            asks: Some(Asks {
                turn: request.turn,
                proof: request.proof,
            }),
            audited,
        };
        let counted = self.count(&key, &candidate).await?;

        self.licensed(&key, product, &candidate, counted).await
    }

    pub(super) async fn exchange(
        &self,
        request: ExchangeRequest,
    ) -> Result<(Made, ActivationAnswer), Refusal> {
        let known = self.proven_key(&request, &request.installation_id).await?;
        let kind = self
            .catalogue
            .verifier(&known.key)
            .and_then(|verifier| request.confirmation_id.verify(verifier, &request.installation_id))
            .ok_or(Fault::OtherInstallation)?;
        let asks = Some(request.product);
        let product = self.activable(
            &known,
            KeyKind::MultipleActivation,
            &request.installation_id,
            asks,
        )?;
        committed(&request.installation_id, &request.parts)?;
        // The licence with the terms follows the provisional confirmation ID of such a key.
        let has_terms = known.record.terms.is_some();
        let ends_at = if has_terms { None } else { ends_at(kind)? };
        let asks = ends_at.is_none().then_some(Asks {
            turn: None,
            proof: request.proof,
        });
        // The licence that a weak computer receives in exchange is renewed over the internet from
        // then on.
        let method = match &asks {
            Some(_) if has_terms || request.parts.is_weak() => Method::Internet,
            _ => Method::Telephone,
        };
        let candidate = Candidate {
            installation_id: request.installation_id,
            parts: request.parts,
            method,
            ends_at,
            asks,
            audited: None,
        };
        let counted = self.count(&known.key, &candidate).await?;
        if let Some(since) = counted.activation.ends_at.filter(|end| *end <= Timestamp::now()) {
            return Err(Fault::ProvisionalRanOut { since }.into());
        }

        self.licensed(&known.key, product, &candidate, counted).await
    }

    pub(super) async fn release(&self, id: &str, request: ReleaseRequest) -> Result<ReleaseAnswer, Refusal> {
        // A proof covers one whole request, including the address.
        if request.activation_id != id {
            return Err(Refusal::NoSuchActivation);
        }
        let known = self.proven_key(&request, &request.installation_id).await?;
        let serial = known.record.serial;
        let release = Release {
            id: id.to_owned(),
            serial,
            computer: Some(computer(&request.installation_id)),
            now: Timestamp::now(),
        };
        let Seats { used, limit } = self
            .data_directory
            .store()
            .release(release)
            .await?
            .ok_or(Refusal::NoSuchActivation)?;
        info!(serial, activation = id, used, limit, "released");

        Ok(ReleaseAnswer {
            activation_id: id.to_owned(),
            used,
            limit,
            server_time: Timestamp::now(),
        })
    }

    /// Returns the activation that a release code releases: the one of this installation ID. The
    /// code must belong to its key.
    pub(super) async fn released_by(&self, request: &ReleaseByCodeRequest) -> Result<Activation, Refusal> {
        let vendor = &self.catalogue.vendor.id;
        let known = self.known_key(vendor, &request.installation_id).await?;
        if !request
            .release_code
            .verify(&known.key, vendor, &request.installation_id)
        {
            return Err(Fault::OtherRelease.into());
        }

        self.data_directory
            .store()
            .activation_on(known.record.serial, computer(&request.installation_id))
            .await?
            .ok_or(Refusal::NoSuchActivation)
    }

    pub(super) async fn look_up(&self, request: &LookupRequest) -> Result<LookupAnswer, Refusal> {
        let known = self
            .known_key(&self.catalogue.vendor.id, &request.installation_id)
            .await?;
        let product = self.product_of(&known, &request.installation_id, None)?;
        let activation = self
            .data_directory
            .store()
            .activation_on(known.record.serial, computer(&request.installation_id))
            .await?;

        Ok(LookupAnswer {
            product: product.code,
            product_id: product.id.clone(),
            kind: known.record.kind,
            key_name: known.key.name().to_string(),
            used: known.record.used,
            limit: known.record.limit,
            blocked: known.record.blocked.is_some(),
            block_reason: known.record.blocked.as_ref().map(|blocked| blocked.reason),
            organisation: self.holder(&known).await?,
            terms: known.record.terms.clone(),
            history: self.history(&known, &request.installation_id).await?,
            activation: activation.map(|activation| ActivationSummary {
                activation_id: activation.id,
                method: activation.method,
                activated_at: activation.activated_at,
                ends_at: activation.ends_at,
                renews: activation.turn.is_some(),
            }),
            server_time: Timestamp::now(),
        })
    }

    /// Returns the member of staff who owns this token, with the token's public symbols.
    pub(super) async fn admit(&self, token: &str) -> Result<Option<(StaffMember, String)>, StoreError> {
        staff::admit(
            token,
            self.data_directory.store(),
            &self.data_directory.token_key(),
        )
        .await
    }

    pub(super) async fn check_health(&self) -> Result<(), StoreError> {
        self.data_directory.store().ping().await?;

        self.data_directory.store().compare_clock(Timestamp::now()).await
    }
}

/// Returns the number by which the service knows the computer of an installation ID: fingerprint
/// and nonce without their highest bit. A released installation ID counts as that of another
/// computer for good.
fn computer(installation_id: &InstallationId) -> u64 {
    InstallationId::known_part(installation_id.computer())
}

/// Verifies that the fingerprint commits to the parts. Nothing else is signed.
fn committed(installation_id: &InstallationId, parts: &Parts) -> Result<(), Refusal> {
    if installation_id.fingerprint() == parts.fingerprint() {
        Ok(())
    } else {
        Err(Fault::InstallationIdNotRight.into())
    }
}

/// Returns the end of an activation of this type that is made now.
fn ends_at(kind: ConfirmationType) -> Result<Option<Timestamp>, InternalError> {
    Ok(match kind {
        ConfirmationType::Permanent => None,
        ConfirmationType::Provisional => Some(Timestamp::now().checked_add(SignedDuration::from_hours(
            ConfirmationType::PROVISIONAL_HOURS.into(),
        ))?),
    })
}

/// Counts the result of a request to activate a computer, and returns it.
pub(super) fn counted<T>(
    way: &'static str,
    outcome: Result<(Made, T), Refusal>,
) -> Result<(Made, T), Refusal> {
    let name = match &outcome {
        Ok((Made::New, _)) => "new",
        Ok((Made::Same, _)) => "same",
        Err(Refusal::Fault(fault)) => fault.code().as_str(),
        Err(_) => "failed",
    };
    metrics::activation(way, name);

    outcome
}
