//! Activate with the KMS host of the organisation: find it, send it a request, and accept only
//! genuine answers.

mod ask;
mod client_id;
mod doctor;
mod names;
mod order;
mod search;
mod settings;

use std::time::Duration;

use jiff::Timestamp;

use crate::codes::KeyKind;
use crate::fault::Fault;
use crate::licence::accept::{self, Refusal};
use crate::licence::{Contact, HostAddress, Nonce, State};
use crate::machine;
use crate::wire::kms::{ClientId, LeaseAnswer, LeaseRequest};
use crate::wizard::snapshot::Snapshot;

use super::Backend;
use names::Names;
use search::{FailedContact, Search};

pub use doctor::{Check, Finding};
pub use order::{SrvRecord, choose, in_order};
pub use settings::{ConfiguredHost, KmsSettings, Source};

/// The maximum duration of an attempt in the background, when nobody waits for it.
pub const PATIENCE: Duration = Duration::from_mins(1);
/// The maximum duration of an attempt while a user waits for a product to start.
pub const SHORT_PATIENCE: Duration = Duration::from_secs(4);
/// The least and the greatest pause between attempts that a host may ask of a client, in minutes:
/// from a quarter of an hour to 30 days. Refusals are not signed, so anyone who can answer in place
/// of the host could otherwise lock a computer out forever.
const RETRY_MINUTES: (u32, u32) = (15, 43_200);

/// The request to a host, and the data that belongs to it.
struct Question {
    request: LeaseRequest,
    configured: Option<ConfiguredHost>,
    last_host: Option<HostAddress>,
}

impl Backend {
    /// Activates with a KMS host, or renews the lease: finds a host, sends it a request and stores
    /// its lease.
    ///
    /// The lock is not held during the requests. It does no harm if two programs send requests at
    /// the same time: the host recognises the computer by its client id.
    ///
    /// # Errors
    /// Returns the [`Fault`] that is the first real cause. The history records it with every host
    /// that was tried.
    pub async fn lease(&self, patience: Duration) -> Result<Snapshot, Fault> {
        let question = self.question_for_host()?;
        let names = Names::new(&self.kms);
        let mut search = Search::new(&names, &question.request);
        let outcome = search
            .within(
                patience,
                question.configured.as_ref(),
                question.last_host.as_ref(),
            )
            .await;
        let tried = search.tried();

        match outcome {
            Ok((host, answer)) => self.accept_lease(&question.request, &host, answer, tried),
            Err(told) => Err(self.note_refusal(told, tried)),
        }
    }

    /// Returns the host that an administrator configured, and the place of that configuration.
    #[must_use]
    pub fn configured_host(&self, state: &State) -> Option<ConfiguredHost> {
        let set = state.kms.host.clone().map(ConfiguredHost::of_state);

        self.kms
            .policy_host
            .clone()
            .or(set)
            .or_else(|| self.kms.host.clone())
    }

    /// Returns the configuration outside the state.
    #[must_use]
    pub const fn kms_settings(&self) -> &KmsSettings {
        &self.kms
    }

    /// Returns the domains that are searched for hosts.
    #[must_use]
    pub fn kms_domains(&self) -> Vec<String> {
        Names::new(&self.kms).domains().to_vec()
    }

    /// Returns the id by which hosts identify this installation; makes one if there is none yet.
    ///
    /// # Errors
    /// [`Fault::CannotSave`] if it cannot be stored.
    pub fn client_id(&self) -> Result<ClientId, Fault> {
        client_id::read_or_make(self.store.folder()).map_err(|error| {
            tracing::warn!(%error, "no client id");
            Fault::CannotSave {
                path: self.store.folder().display().to_string(),
            }
        })
    }

    /// Sets the host to use, or returns to finding it by DNS. The next attempt is due at once.
    ///
    /// # Errors
    /// [`Fault`] if the state cannot be saved.
    pub fn configure_host(&self, host: Option<HostAddress>) -> Result<(), Fault> {
        self.change(|state| {
            state.kms.host = host;
            state.kms.retry_minutes = None;
            state.last_failure = None;
        })
    }

    fn question_for_host(&self) -> Result<Question, Fault> {
        let client_id = self.client_id()?;
        let nonce = Nonce::draw().map_err(|error| {
            tracing::error!(%error, "no random numbers");
            Fault::CannotSave { path: String::new() }
        })?;

        self.change(|state| {
            let key = state.key.as_ref().ok_or(Fault::NoKey)?;
            if key.kind() != KeyKind::KmsClient {
                return Err(Fault::KeyKind);
            }
            let installation_id = state
                .installation_id(&self.catalogue.vendor.id, self.parts())
                .ok_or(Fault::NoKey)?;
            let request = LeaseRequest {
                vendor: self.catalogue.vendor.id.clone(),
                client_id,
                computer_name: machine::computer_name(),
                product: self.product.code,
                installation_id,
                parts: state.computer.clone().unwrap_or_else(|| self.parts().clone()),
                nonce,
                sent_at: Timestamp::now(),
            };

            Ok(Question {
                request,
                configured: self.configured_host(state),
                last_host: state.kms.last_host.clone(),
            })
        })?
    }

    fn accept_lease(
        &self,
        request: &LeaseRequest,
        host: &HostAddress,
        answer: LeaseAnswer,
        passed: &[FailedContact],
    ) -> Result<Snapshot, Fault> {
        let shown = host.to_string();
        let (count, threshold) = (answer.count, answer.threshold);
        let accepted = self.change_and_describe(|state, now| {
            // The key or the computer has changed since the request was sent, so the answer no
            // longer applies.
            if state.installation_id(&self.catalogue.vendor.id, self.parts()) != Some(request.installation_id)
            {
                return Ok(());
            }
            for tried in passed {
                state.record_failed_contact(now, tried.fault.code(), tried.contact());
            }
            let contact = |renewal_minutes, retry_minutes| Contact {
                host: Some(host.clone()),
                count: Some(count),
                threshold: Some(threshold),
                renewal_minutes,
                retry_minutes,
            };
            match accept::lease(state, &self.here(now), answer.lease, request.nonce) {
                Ok(claims) => {
                    state.kms.retry_minutes = claims.retry_minutes.map(within_limits);
                    state.kms.last_host = Some(host.clone());
                    state.record_contact(contact(claims.renewal_minutes, claims.retry_minutes));

                    Ok(())
                }
                Err(refusal) => {
                    tracing::warn!(%refusal, host = %host, "the lease was refused");
                    let fault = match refusal {
                        Refusal::NoKey => Fault::NoKey,
                        Refusal::ClocksDiffer { there } => Fault::ClocksDiffer { here: now, there },
                        Refusal::Token(_)
                        | Refusal::OtherInstallation
                        | Refusal::Released { .. }
                        | Refusal::OtherQuestion
                        | Refusal::Ended => Fault::KmsHostNotGenuine {
                            host: host.to_string(),
                        },
                    };
                    state.record_failure(fault.clone(), now);
                    state.record_contact(contact(None, None));

                    Err(fault)
                }
            }
        });
        match &accepted {
            Ok(_) => tracing::info!(host = shown, count, threshold, "lease received"),
            Err(fault) => tracing::warn!(host = shown, code = %fault.code(), "no lease"),
        }

        accepted
    }

    /// Records why no host gave a lease. The cause at index `told` is returned, and determines the
    /// time of the next attempt.
    fn note_refusal(&self, told: usize, tried: &[FailedContact]) -> Fault {
        let Some(cause) = tried.get(told) else {
            return Fault::NoKmsHost { domains: Vec::new() };
        };
        let now = Timestamp::now();
        let noted = self.change(|state| {
            for (index, other) in tried.iter().enumerate() {
                if index == told {
                    state.record_failure(other.fault.clone(), now);
                    state.record_contact(other.contact());
                } else {
                    state.record_failed_contact(now, other.fault.code(), other.contact());
                }
            }
            if let Some(minutes) = cause.retry_minutes {
                state.kms.retry_minutes = Some(within_limits(minutes));
            }
        });
        if let Err(error) = noted {
            tracing::warn!(code = %error.code(), "the failed attempt was not noted");
        }
        tracing::info!(code = %cause.fault.code(), hosts = tried.len(), "no lease");

        cause.fault.clone()
    }
}

fn within_limits(minutes: u32) -> u32 {
    minutes.clamp(RETRY_MINUTES.0, RETRY_MINUTES.1)
}
