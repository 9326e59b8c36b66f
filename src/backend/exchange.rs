//! Exchange a telephone activation for a signed licence, once the internet is reachable.
//!
//! The exchange does not use up an activation: the service counted this computer when the
//! confirmation ID was issued. It happens in the background. If it fails, it is tried again later;
//! the telephone activation stays valid meanwhile.

use std::sync::Arc;

use jiff::Timestamp;

use crate::codes::ProductKey;
use crate::fault::Fault;
use crate::licence::{Activation, Background, Pair, Usage, accept};
use crate::wire::{ActivationAnswer, ExchangeRequest, Proof, Proven as _, path};

use super::Backend;

impl Backend {
    /// Exchanges a telephone activation if it is time to try. Returns whether it was exchanged.
    pub async fn exchange(&self) -> bool {
        match self.try_to_exchange().await {
            Ok(exchanged) => exchanged,
            Err(fault) => {
                tracing::info!(code = %fault.code(), "the telephone activation was not exchanged");
                false
            }
        }
    }

    /// Exchanges a telephone activation on a separate thread. The thread ends with the process and
    /// is never joined.
    pub fn exchange_meanwhile(self: &Arc<Self>) {
        if self.is_activated_for_all() {
            return;
        }
        let backend = Arc::clone(self);
        let work = move || {
            let Ok(runtime) = super::runtime() else {
                return;
            };
            runtime.block_on(backend.exchange());
        };
        let started = std::thread::Builder::new()
            .name("exchange".to_owned())
            .spawn(work);
        if let Err(error) = started {
            tracing::info!(%error, "the telephone activation was not exchanged");
        }
    }

    /// Requests the licence for a telephone activation from the service. Changes nothing here but
    /// the stored request.
    pub(super) async fn ask_for_licence(
        &self,
        key: &ProductKey,
        pair: &Pair,
    ) -> Result<ActivationAnswer, Fault> {
        let asking = self.asking(pair.installation_id, &pair.parts, None);
        // If the answer was lost, the repeated request must be the same, or it would look like the
        // request of a copy.
        let asking = if pair.parts.is_weak() {
            self.change(|state| state.ask(asking, true))?
        } else {
            asking
        };
        let request = ExchangeRequest {
            vendor: self.catalogue.vendor.id.clone(),
            product: self.product.code,
            installation_id: pair.installation_id,
            confirmation_id: pair.confirmation_id.clone(),
            proof: Proof::MISSING,
            parts: pair.parts.clone(),
            present: asking.present,
            sent_at: asking.sent_at,
        }
        .proven_by(key);

        self.service.post(path::EXCHANGES, &request).await
    }

    pub(super) async fn try_to_exchange(&self) -> Result<bool, Fault> {
        if self.attention()?.background != Some(Background::Exchange) {
            return Ok(false);
        }
        // Saved first, so that products that start at the same time do not all send a request.
        let Some((key, pair)) = self.change(|state| {
            state.exchange_tried_at = Some(Timestamp::now());
            state.key.clone().zip(pair_of(state.activation.as_ref()).cloned())
        })?
        else {
            return Ok(false);
        };
        let answer = match self.ask_for_licence(&key, &pair).await {
            Ok(answer) => answer,
            Err(fault) => {
                let _ended = self.end_if_released(pair.installation_id, fault.clone());
                return Err(fault);
            }
        };
        let usage = Usage {
            used: answer.used,
            limit: answer.limit,
        };
        let now = Timestamp::now();

        self.change(|state| {
            // If something else was activated meanwhile, it is newer than the request.
            if pair_of(state.activation.as_ref()) != Some(&pair) {
                return Ok(false);
            }
            accept::licence(
                state,
                &self.here(now),
                answer.licence,
                Some(usage),
                Some(pair.confirmation_id.clone()),
            )
            .map(|_| true)
            .map_err(|refusal| {
                tracing::warn!(%refusal, "the licence was refused");
                match refusal {
                    accept::Refusal::ClocksDiffer { there } => Fault::ClocksDiffer { here: now, there },
                    _ => Fault::AnswerNotGenuine {
                        host: self.service.host(),
                    },
                }
            })
        })?
    }
}

fn pair_of(activation: Option<&Activation>) -> Option<&Pair> {
    match activation? {
        Activation::Pair(pair) => Some(pair),
        Activation::Licence(_) => None,
    }
}
