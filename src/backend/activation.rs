//! Activate over the internet.

use jiff::{SignedDuration, Timestamp};

use crate::codes::{InstallationId, ProductKey};
use crate::fault::Fault;
use crate::licence::{self, Activation, Asking, Nonce, State, Usage, accept};
use crate::machine::Parts;
use crate::wire::{ActivationAnswer, ActivationRequest, Proof, Proven as _, path};
use crate::wizard::snapshot::Snapshot;

use super::Backend;

/// Returns how many activations of the key are used, as the service last reported.
pub(super) fn usage(state: &State) -> Option<Usage> {
    match state.activation.as_ref()? {
        Activation::Licence(licence) => licence.usage,
        Activation::Pair(_) => None,
    }
}

/// The maximum number of times that a computer draws another nonce because it conflicts with
/// identical computers; they share 256 nonces.
const DRAWS: usize = 16;

/// The data of a request to the service.
struct Question {
    key: ProductKey,
    parts: Parts,
    asking: Asking,
}

impl Backend {
    /// Sends a request to the service and stores the licence it returns.
    ///
    /// The lock is not held during the request. If the key changes meanwhile, the answer no longer
    /// matches and is refused; repeating the request does not use up another activation.
    pub(super) async fn activate_over_internet(&self) -> Result<Snapshot, Fault> {
        let mut result = self.ask_and_accept().await;
        for _ in 0..DRAWS {
            if !matches!(result, Err(Fault::InstallationIdSpent)) {
                break;
            }
            // The installation ID was released elsewhere, for example by a supervisor of the help
            // desk, or this computer is a copy of one that uses it: any other ID is as good.
            let mut drawn = [0];
            // Without random numbers, the next nonce is used.
            let _same = getrandom::fill(&mut drawn);
            self.change(|state| {
                if let Some(id) = state.installation_id(&self.catalogue.vendor.id, self.parts()) {
                    state.end_released(&id, Timestamp::now());
                }
                state.spend(drawn[0]);
            })?;
            result = self.ask_and_accept().await;
        }
        if let Err(fault) = &result {
            let noted = self.change(|state| state.record_failure(fault.clone(), Timestamp::now()));
            if let Err(error) = noted {
                tracing::warn!(code = %error.code(), "the failed attempt was not noted");
            }
        }

        result
    }

    async fn ask_and_accept(&self) -> Result<Snapshot, Fault> {
        let question = self.question()?;
        let request = self.request_of(&question);
        let answer: ActivationAnswer = self.service.post(path::ACTIVATIONS, &request).await?;
        let not_genuine = || Fault::AnswerNotGenuine {
            host: self.service.host(),
        };
        // If the service recognised the computer by its parts, the licence is for its earlier
        // installation ID.
        let is_ours = answer
            .licence
            .verify(&self.catalogue, &self.product)
            .ok()
            .zip(self.catalogue.verifier(&question.key))
            .and_then(|(claims, verifier)| answer.confirmation_id.verify(verifier, &claims.installation_id))
            .is_some();
        if !is_ours {
            return Err(not_genuine());
        }
        let usage = Usage {
            used: answer.used,
            limit: answer.limit,
        };

        let there = answer.server_time;
        let mut released = None;
        let accepted = self.change_and_describe(|state, now| {
            let token = answer.licence;
            let confirmation_id = Some(answer.confirmation_id);
            accept::licence(state, &self.here(now), token, Some(usage), confirmation_id)
                .map(drop)
                .map_err(|refusal| {
                    tracing::warn!(%refusal, "the licence was refused");
                    match refusal {
                        accept::Refusal::ClocksDiffer { there } => Fault::ClocksDiffer { here: now, there },
                        accept::Refusal::Released { installation_id } => {
                            released = Some(installation_id);
                            Fault::InstallationIdSpent
                        }
                        _ => not_genuine(),
                    }
                })
        });
        // The service still counts an activation of this computer that was released here without
        // telling it. Once it is told, another installation ID is activated.
        if let Some(installation_id) = released {
            self.tell_release(&question.key, &answer.activation_id, installation_id)
                .await?;
        }
        let mut snapshot = accepted?;
        // A permanent licence is valid whatever the clock shows, so it is stored. The user is told
        // nevertheless: when the clock is corrected one day, it will seem to run backwards.
        snapshot.warning = snapshot.warning.or_else(|| self.clocks_differ(there));

        Ok(snapshot)
    }

    /// Returns the request to the vendor, independent of how it is sent.
    pub(super) fn request(&self) -> Result<ActivationRequest, Fault> {
        self.question().map(|question| self.request_of(&question))
    }

    fn request_of(&self, question: &Question) -> ActivationRequest {
        let vendor = &self.catalogue.vendor.id;

        ActivationRequest {
            vendor: vendor.clone(),
            product: self.product.code,
            installation_id: question.asking.installation_id,
            proof: Proof::MISSING,
            parts: question.parts.clone(),
            present: question.asking.present.clone(),
            turn: question.asking.turn,
            sent_at: question.asking.sent_at,
        }
        .proven_by(&question.key)
    }

    /// Returns the content of a new request to the vendor, for an installation ID that is made of
    /// these parts.
    pub(super) fn asking(
        &self,
        installation_id: InstallationId,
        parts: &Parts,
        turn: Option<Nonce>,
    ) -> Asking {
        Asking {
            installation_id,
            turn,
            present: (parts != self.parts()).then(|| self.parts().clone()),
            sent_at: Timestamp::now(),
        }
    }

    /// Returns CLK-1 if this computer's clock and the service's differ by more than the vendor
    /// tolerates.
    fn clocks_differ(&self, there: Timestamp) -> Option<Fault> {
        let here = Timestamp::now();
        let tolerance = SignedDuration::from_hours(self.product.policy.clock_tolerance_hours.into());

        (here.duration_since(there).abs() > tolerance).then_some(Fault::ClocksDiffer { here, there })
    }

    /// Determines the data of the request to the service. Stores it before it is used, with the
    /// parts that the installation ID is made of.
    fn question(&self) -> Result<Question, Fault> {
        let now = Timestamp::now();

        self.change(|state| {
            let installation_id = state
                .installation_id(&self.catalogue.vendor.id, self.parts())
                .ok_or(Fault::NoKey)?;
            let key = state.key.clone().ok_or(Fault::NoKey)?;
            let parts = state.computer.clone().unwrap_or_else(|| self.parts().clone());

            let turn = licence::turn(state, &self.here(now), &installation_id);
            let asking = state.ask(self.asking(installation_id, &parts, turn), parts.is_weak());

            Ok(Question { key, parts, asking })
        })?
    }
}
