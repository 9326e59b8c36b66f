//! Activate over the internet.

use jiff::{SignedDuration, Timestamp};

use crate::codes::{InstallationId, ProductKey};
use crate::fault::Fault;
use crate::licence::{self, Activation, Asking, Nonce, State, Usage, accept};
use crate::machine::Parts;
use crate::wire::{ActivationAnswer, ActivationRequest, Proof, Proven as _, path};
use crate::wizard::snapshot::Snapshot;

use super::Backend;

/// How far the key is used, as the service last said.
pub(super) fn usage(state: &State) -> Option<Usage> {
    match state.activation.as_ref()? {
        Activation::Licence(licence) => licence.usage,
        Activation::Pair(_) => None,
    }
}

/// How often a computer draws another nonce when it meets others of its kind, which have 256 in common.
const DRAWS: usize = 16;

/// What the service is asked with.
struct Question {
    key: ProductKey,
    parts: Parts,
    asking: Asking,
}

impl Backend {
    /// Asks the service and stores its licence.
    ///
    /// The lock is not held while the service is asked. Should the key change meanwhile, the answer no longer fits and is
    /// refused; asking again spends nothing twice.
    pub(super) async fn activate_over_internet(&self) -> Result<Snapshot, Fault> {
        let mut result = self.ask_and_accept().await;
        for _ in 0..DRAWS {
            if !matches!(result, Err(Fault::InstallationIdSpent)) {
                break;
            }
            // It was given back elsewhere, as by a supervisor of the help desk, or this is a copy of a computer that has it:
            // another one is as good.
            let mut drawn = [0];
            // Without random numbers the next one has to do, at the latest.
            let _same = getrandom::fill(&mut drawn);
            self.change(|state| state.spend(drawn[0]))?;
            result = self.ask_and_accept().await;
        }
        if let Err(fault) = &result {
            let noted = self.change(|state| state.failed(fault.clone(), Timestamp::now()));
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
        // The licence of a computer that the service recognised by its parts is for the installation ID of then.
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
        let mut snapshot = self.change_and_describe(|state, now| {
            let token = answer.licence;
            let confirmation_id = Some(answer.confirmation_id);
            accept::licence(state, &self.here(now), token, Some(usage), confirmation_id)
                .map(drop)
                .map_err(|refusal| {
                    tracing::warn!(%refusal, "the licence was refused");
                    match refusal {
                        accept::Refusal::ClocksDiffer { there } => Fault::ClocksDiffer { here: now, there },
                        _ => not_genuine(),
                    }
                })
        })?;
        // A licence for good is as good under any clock, so it is kept; the person is told all the same, for the clock will be
        // set right one day, and then seems to run backwards.
        snapshot.notice = snapshot.notice.or_else(|| self.clocks_differ(there));

        Ok(snapshot)
    }

    /// What the vendor is asked with, by whatever way it gets there.
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

    /// What the vendor would be asked now, for an installation ID that is made of these parts.
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

    /// CLK-1, if this computer's clock and the service's are further apart than the vendor tolerates.
    fn clocks_differ(&self, there: Timestamp) -> Option<Fault> {
        let here = Timestamp::now();
        let tolerance = SignedDuration::from_hours(self.product.policy.clock_tolerance_hours.into());

        (here.duration_since(there).abs() > tolerance).then_some(Fault::ClocksDiffer { here, there })
    }

    /// Settles what the service is asked with, and stores it before it is used, with the parts that the installation ID is made
    /// of.
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
