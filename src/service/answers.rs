//! Decide what a request comes to.
//!
//! A request that cannot show that it has the key is told no more than that the key is unknown; only then come, in this
//! order: blocked, of the wrong kind, for another product, used up.

mod desk;
mod file;
mod host;
mod keys;

use jiff::{SignedDuration, Timestamp};
use tracing::info;

use super::registry::{self, RegistryError};
use super::store::{Activate, Activated, Activation, Audited, Release, Seats, StaffMember, StoreError};
use super::{AdministrationError, Service, staff};
use crate::catalogue::Product;
use crate::codes::{ConfirmationId, ConfirmationType, InstallationId, KeyKind, ProductKey, Scheme};
use crate::fault::Fault;
use crate::licence::{Claims, Method, Token};
use crate::machine::Parts;
use crate::server::pending::{Durable, Pending};
use crate::wire::desk::ReleaseByCodeRequest;
use crate::wire::{
    ActivationAnswer, ActivationRequest, ActivationSummary, ConfirmationAnswer, ConfirmationRequest,
    ExchangeRequest, LookupAnswer, LookupRequest, ReleaseAnswer, ReleaseRequest,
};

/// Why a request is not carried out.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// Something that the user can be told.
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
    Failed(#[from] Failure),
}

/// Why the service fails.
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Registry(#[from] RegistryError),
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

/// Whether something new was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    New,
    Same,
}

/// What may be confirmed: for a KMS host somebody has to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Confirms {
    /// Computers alone.
    Computers,
    /// KMS hosts as well.
    Hosts,
}

/// How many installation IDs that do not fit close the page for their serial number: with a check of 20 bits a stranger
/// who tries ten an hour needs six years for an even chance.
const MOST_MISFITS: u32 = 10;

/// For how long they count.
const MISFITS_COUNT: SignedDuration = SignedDuration::from_hours(1);

/// A computer that asks to be active.
struct Candidate {
    installation_id: InstallationId,
    parts: Parts,
    method: Method,
    ends_at: Option<Timestamp>,
    /// What is written down with it, if one of the vendor's people activates it.
    audited: Option<Audited>,
}

/// A computer that is active.
struct Counted {
    made: Made,
    activation: Activation,
    seats: Seats,
    /// Before it, nobody may be told.
    durable: Durable,
}

impl Service {
    /// Activates a computer that asks itself, or whose request came by file.
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
        let candidate = Candidate {
            installation_id: request.installation_id,
            parts: request.parts,
            method: Method::Telephone,
            ends_at: ends_at(kind)?,
            audited: None,
        };
        let counted = self.count(&known.key, &candidate).await?;
        if let Some(since) = counted.activation.ends_at.filter(|end| *end <= Timestamp::now()) {
            return Err(Fault::ProvisionalRanOut { since }.into());
        }

        self.licensed(&known.key, product, &candidate, counted).await
    }

    pub(super) async fn release(&self, id: &str, request: ReleaseRequest) -> Result<ReleaseAnswer, Refusal> {
        // A proof is for one whole request, the address included.
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
            .registry
            .store
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

    /// The activation that a release code gives back: the one of this installation ID, and the code must be its key's.
    pub(super) async fn released_by(&self, request: &ReleaseByCodeRequest) -> Result<Activation, Refusal> {
        let vendor = &self.catalogue.vendor.id;
        let known = self.known_key(vendor, &request.installation_id).await?;
        if !request
            .release_code
            .verify(&known.key, vendor, &request.installation_id)
        {
            return Err(Fault::OtherRelease.into());
        }

        self.registry
            .store
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
            .registry
            .store
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
            history: self.history(&known, &request.installation_id).await?,
            activation: activation.map(|activation| ActivationSummary {
                activation_id: activation.id,
                method: activation.method,
                activated_at: activation.activated_at,
                ends_at: activation.ends_at,
            }),
            server_time: Timestamp::now(),
        })
    }

    /// Whether an installation ID is one of a KMS host, which a supervisor confirms.
    pub(super) async fn is_of_host(&self, installation_id: &InstallationId) -> Result<bool, Refusal> {
        let known = self.known_key(&self.catalogue.vendor.id, installation_id).await?;

        Ok(known.record.kind == KeyKind::KmsHost)
    }

    /// Confirms a computer for whoever asks on the page without an account: never a KMS host, for good, and no longer at all
    /// for a serial number of which too many installation IDs did not fit. The desk is not closed by that.
    pub(super) async fn confirm_on_page(
        &self,
        installation_id: InstallationId,
    ) -> Result<(Made, ConfirmationAnswer), Refusal> {
        let serial = installation_id.serial();
        let now = Timestamp::now();
        let store = &self.registry.store;
        let since = now.checked_sub(MISFITS_COUNT).map_err(Failure::from)?;
        if store.misfits(serial, since).await? >= MOST_MISFITS {
            return Err(Fault::TooManyAttempts {
                seconds: u64::try_from(MISFITS_COUNT.as_secs()).unwrap_or_default(),
            }
            .into());
        }
        let request = ConfirmationRequest {
            installation_id,
            kind: ConfirmationType::Permanent,
        };
        let outcome = self.confirm(&request, Confirms::Computers, None).await;
        if matches!(outcome, Err(Refusal::Fault(Fault::InstallationIdNotRight))) {
            store.note_misfit(serial, now, since).await?;
        }

        outcome
    }

    /// Activates a computer by telephone; `audited` is written down with it, if somebody of the help desk does it.
    pub(super) async fn confirm(
        &self,
        request: &ConfirmationRequest,
        confirms: Confirms,
        audited: Option<Audited>,
    ) -> Result<(Made, ConfirmationAnswer), Refusal> {
        let vendor = &self.catalogue.vendor.id;
        let known = self.known_key(vendor, &request.installation_id).await?;
        // A vendor whose catalogue verifies no signed confirmation IDs has no KMS hosts by telephone.
        let takes = match known.record.kind {
            KeyKind::KmsHost if confirms == Confirms::Hosts && self.confirmation_secret.is_some() => {
                KeyKind::KmsHost
            }
            _ => KeyKind::MultipleActivation,
        };
        let _product = self.activable(&known, takes, &request.installation_id, None)?;
        if takes == KeyKind::KmsHost && request.kind == ConfirmationType::Provisional {
            return Err(Refusal::Contradictory("a KMS host is activated for good"));
        }
        let candidate = Candidate {
            installation_id: request.installation_id,
            parts: Parts::default(),
            method: Method::Telephone,
            ends_at: ends_at(request.kind)?,
            audited,
        };
        let counted = self.count(&known.key, &candidate).await?;
        let Seats { used, limit } = counted.seats;
        let answer = ConfirmationAnswer {
            activation_id: counted.activation.id,
            confirmation_id: self.confirmation_id(&known.key, &request.installation_id, request.kind),
            kind: request.kind,
            used,
            limit,
            server_time: Timestamp::now(),
        };
        counted.durable.wait().await?;

        Ok((counted.made, answer))
    }

    /// Whose token this is, with its public symbols.
    pub(super) async fn admit(&self, token: &str) -> Result<Option<(StaffMember, String)>, StoreError> {
        staff::admit(token, &self.registry.store, &self.registry.token_key()).await
    }

    /// Whether the catalogue has a product with this code.
    pub(super) fn sells(&self, product: u16) -> bool {
        self.catalogue.product(product).is_some()
    }

    pub(super) async fn check_health(&self) -> Result<(), StoreError> {
        self.registry.store.ping().await?;

        self.registry.store.compare_clock(Timestamp::now()).await
    }

    /// The confirmation ID of this key for this installation ID, by the scheme for its kind.
    fn confirmation_id(
        &self,
        key: &ProductKey,
        installation_id: &InstallationId,
        kind: ConfirmationType,
    ) -> ConfirmationId {
        match (self.catalogue.scheme(key.kind()), &self.confirmation_secret) {
            (Scheme::Signed, Some(secret)) if key.kind() == KeyKind::KmsHost => {
                ConfirmationId::signed_for_host(secret, installation_id)
            }
            (Scheme::Signed, Some(secret)) => {
                ConfirmationId::signed(secret, key, &self.catalogue.vendor.id, installation_id, kind)
            }
            // A catalogue of the scheme `signed` always has the key, so the service has the secret, and without it KMS
            // hosts are refused before.
            _ => ConfirmationId::keyed(key, &self.catalogue.vendor.id, installation_id, kind),
        }
    }

    /// Makes sure that the key is active on the computer, once.
    async fn count(&self, key: &ProductKey, candidate: &Candidate) -> Result<Counted, Refusal> {
        let serial = key.serial();
        self.limits.key(serial)?;
        let now = Timestamp::now();
        let activate = Activate {
            id: registry::activation_id(now).map_err(Failure::from)?,
            serial,
            kind: key.kind(),
            product: key.product(),
            computer: computer(&candidate.installation_id),
            parts: candidate.parts.clone(),
            method: candidate.method,
            ends_at: candidate.ends_at,
            now,
            audited: candidate.audited.clone(),
        };

        let Pending { outcome, durable } = if self.forgets {
            Pending::done(Activated::New(activate.activation(), Seats { used: 1, limit: 1 }))
        } else {
            self.registry.store.commit_activation(activate).await?
        };
        let (made, activation, seats) = match outcome {
            Activated::New(activation, seats) => (Made::New, activation, seats),
            Activated::Same(activation, seats) => (Made::Same, activation, seats),
            Activated::Full(Seats { used, limit }) => {
                info!(serial, used, limit, "used up");
                return Err(Fault::UsedUp { used, limit }.into());
            }
            Activated::Blocked => return Err(Fault::BlockedKey.into()),
            Activated::Expired(since) => return Err(Fault::ExpiredKey { since }.into()),
            Activated::Unknown => return Err(Fault::UnknownKey.into()),
            Activated::Spent => return Err(Fault::InstallationIdSpent.into()),
        };
        let Seats { used, limit } = seats;
        info!(
            serial,
            activation = activation.id,
            new = made == Made::New,
            used,
            limit,
            "active"
        );

        Ok(Counted {
            made,
            activation,
            seats,
            durable,
        })
    }

    /// The answer to a computer that is active: its confirmation ID and its licence, signed while the disk writes.
    async fn licensed(
        &self,
        key: &ProductKey,
        product: &Product,
        candidate: &Candidate,
        counted: Counted,
    ) -> Result<(Made, ActivationAnswer), Refusal> {
        let Counted {
            made,
            activation,
            seats: Seats { used, limit },
            durable,
        } = counted;
        let vendor = &self.catalogue.vendor.id;
        // A computer that was recognised by its parts gets the licence of then, for the installation ID of then.
        let installation_id = if activation.computer == computer(&candidate.installation_id) {
            candidate.installation_id
        } else {
            let [.., nonce] = activation.computer.to_be_bytes();
            InstallationId::of(key, vendor, activation.parts.fingerprint(), nonce)
        };
        let kind = match activation.ends_at {
            None => ConfirmationType::Permanent,
            Some(_) => ConfirmationType::Provisional,
        };
        let now = Timestamp::now();
        let claims = Claims {
            vendor: vendor.clone(),
            product: product.code,
            installation_id,
            id: activation.id.clone(),
            issued_at: now,
            expires_at: activation.ends_at,
            edition: product.edition.id.clone(),
            serial: key.serial(),
            method: candidate.method,
            parts: activation.parts,
            renewal_minutes: None,
            retry_minutes: None,
            nonce: None,
        };

        let answer = ActivationAnswer {
            activation_id: activation.id,
            confirmation_id: self.confirmation_id(key, &installation_id, kind),
            licence: Token::sign(&claims, &self.key_id, self.registry.signing_key())
                .map_err(Failure::from)?,
            used,
            limit,
            server_time: now,
        };
        durable.wait().await?;

        Ok((made, answer))
    }
}

/// The number by which the service knows the computer of an installation ID: fingerprint and nonce, of which an integer of
/// SQL has room for 63 bits. An installation ID that was given back is another computer's for good.
fn computer(installation_id: &InstallationId) -> u64 {
    installation_id.computer() & i64::MAX.unsigned_abs()
}

/// Makes sure that the fingerprint commits to the parts: nothing else is signed.
fn committed(installation_id: &InstallationId, parts: &Parts) -> Result<(), Refusal> {
    if installation_id.fingerprint() == parts.fingerprint() {
        Ok(())
    } else {
        Err(Fault::InstallationIdNotRight.into())
    }
}

/// When an activation of this type ends, if it is made now.
fn ends_at(kind: ConfirmationType) -> Result<Option<Timestamp>, Failure> {
    Ok(match kind {
        ConfirmationType::Permanent => None,
        ConfirmationType::Provisional => Some(Timestamp::now().checked_add(SignedDuration::from_hours(
            ConfirmationType::PROVISIONAL_HOURS.into(),
        ))?),
    })
}
