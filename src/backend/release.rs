//! Give this computer's activation back, so that another computer can use it.

use jiff::Timestamp;

use super::Backend;
use crate::codes::{InstallationId, KeyKind, ProductKey, ReleaseCode};
use crate::fault::Fault;
use crate::licence::{Activation, State};
use crate::wire::{Proof, Proven as _, ReleaseAnswer, ReleaseRequest, path};
use crate::wizard::snapshot::{Released, Snapshot};

/// What the activation centre is told.
pub(super) fn told(key: &ProductKey, vendor: &str, installation_id: InstallationId) -> Released {
    Released {
        installation_id,
        groups: ReleaseCode::new(key, vendor, &installation_id).groups().to_vec(),
    }
}

impl Backend {
    /// Gives this computer's activation back to the service.
    ///
    /// # Errors
    /// [`Fault::NoKey`] if nothing is activated; [`Fault::KeyKind`] if the organisation's KMS host activates; otherwise why
    /// the service could not be asked, or what it refused. The activation then stays.
    pub async fn release(&self) -> Result<Snapshot, Fault> {
        let state = self.load()?.state;
        let key = releasable(&state)?;
        let (id, installation_id) = match state.activation.as_ref().ok_or(Fault::NoKey)? {
            Activation::Licence(licence) => {
                let claims = licence
                    .token
                    .verify(&self.catalogue, &self.product)
                    .map_err(|_| Fault::NoKey)?;
                (claims.id, claims.installation_id)
            }
            // The licence for it tells under which name the service knows it.
            Activation::Pair(pair) => {
                let answer = self.ask_for_licence(&key, pair).await?;
                (answer.activation_id, pair.installation_id)
            }
        };
        let vendor = &self.catalogue.vendor.id;
        let request = ReleaseRequest {
            vendor: vendor.clone(),
            activation_id: id.clone(),
            installation_id,
            proof: Proof::MISSING,
            sent_at: Timestamp::now(),
        }
        .proven_by(&key);
        let _released: ReleaseAnswer = self.service.post(&path::release(&id), &request).await?;

        self.change_and_describe(|state, now| {
            let _was_activated = state.release(now);
            Ok(())
        })
    }

    /// Gives this computer's activation back without asking anybody: [`Snapshot::released`] then holds what the
    /// activation centre is to be told, until the next activation.
    ///
    /// # Errors
    /// [`Fault::NoKey`] if nothing is activated; [`Fault::KeyKind`] if the organisation's KMS host activates; a STO fault if
    /// it cannot be saved. The activation then stays.
    pub fn release_offline(&self) -> Result<Snapshot, Fault> {
        let now = Timestamp::now();

        self.change_and_describe(|state, _| {
            let _key = releasable(state)?;
            let id = match state.activation.as_ref().ok_or(Fault::NoKey)? {
                Activation::Licence(licence) => {
                    licence
                        .token
                        .verify(&self.catalogue, &self.product)
                        .map_err(|_| Fault::NoKey)?
                        .installation_id
                }
                Activation::Pair(pair) => pair.installation_id,
            };
            let _was_activated = state.release_untold(id, now);
            Ok(())
        })
    }
}

/// The key, if it is one whose activations are counted.
fn releasable(state: &State) -> Result<ProductKey, Fault> {
    let key = state.key.clone().ok_or(Fault::NoKey)?;
    if key.kind() == KeyKind::MultipleActivation {
        Ok(key)
    } else {
        Err(Fault::KeyKind)
    }
}
