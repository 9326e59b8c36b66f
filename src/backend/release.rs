//! Release this computer's activation, so that another computer can use it.

use jiff::Timestamp;

use super::Backend;
use crate::codes::{InstallationId, KeyKind, ProductKey, ReleaseCode};
use crate::fault::Fault;
use crate::licence::{Activation, State};
use crate::wire::{Proof, Proven as _, ReleaseAnswer, ReleaseRequest, path};
use crate::wizard::snapshot::{ReleaseReport, Snapshot};

/// Returns the data that the activation centre must be told.
pub(super) fn release_report(
    key: &ProductKey,
    vendor: &str,
    installation_id: InstallationId,
) -> ReleaseReport {
    ReleaseReport {
        installation_id,
        groups: ReleaseCode::new(key, vendor, &installation_id).groups().to_vec(),
    }
}

impl Backend {
    /// Releases this computer's activation with the service.
    ///
    /// # Errors
    /// [`Fault::NoKey`] if nothing is activated; [`Fault::KeyKind`] if the organisation's KMS host
    /// activates; otherwise the reason why the request to the service failed, or was refused. The
    /// activation is then unchanged.
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
            // The licence that the service returns contains the service's id for this activation.
            Activation::Pair(pair) => match self.ask_for_licence(&key, pair).await {
                Ok(answer) => (answer.activation_id, pair.installation_id),
                Err(fault) => return self.end_if_released(pair.installation_id, fault),
            },
        };
        self.tell_release(&key, &id, installation_id).await?;

        self.change_and_describe(|state, now| {
            state.release(installation_id, true, now);
            Ok(())
        })
    }

    /// Tells the service that this activation is released.
    pub(super) async fn tell_release(
        &self,
        key: &ProductKey,
        activation_id: &str,
        installation_id: InstallationId,
    ) -> Result<(), Fault> {
        let request = ReleaseRequest {
            vendor: self.catalogue.vendor.id.clone(),
            activation_id: activation_id.to_owned(),
            installation_id,
            proof: Proof::MISSING,
            sent_at: Timestamp::now(),
        }
        .proven_by(key);
        let _released: ReleaseAnswer = self.service.post(&path::release(activation_id), &request).await?;

        Ok(())
    }

    /// Ends the activation of this installation ID if the service has refused it because it was
    /// released: at the help desk, or here before an older state was restored.
    ///
    /// # Errors
    /// The fault, if it says something else or nothing was ended.
    pub(super) fn end_if_released(&self, id: InstallationId, fault: Fault) -> Result<Snapshot, Fault> {
        if fault != Fault::InstallationIdSpent {
            return Err(fault);
        }

        self.change_and_describe(|state, now| {
            if state.end_released(&id, now) {
                Ok(())
            } else {
                Err(fault)
            }
        })
    }

    /// Releases this computer's activation without a request to the service: [`Snapshot::released`]
    /// then holds the data that the activation centre must be told, until the next activation.
    ///
    /// # Errors
    /// [`Fault::NoKey`] if nothing is activated; [`Fault::KeyKind`] if the organisation's KMS host
    /// activates; a STO fault if the state cannot be saved. The activation is then unchanged.
    pub fn release_offline(&self) -> Result<Snapshot, Fault> {
        let now = Timestamp::now();

        self.change_and_describe(|state, _| {
            releasable(state)?;
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
            state.release(id, false, now);
            Ok(())
        })
    }
}

/// Returns the key, if its activations are counted.
fn releasable(state: &State) -> Result<ProductKey, Fault> {
    let key = state.key.clone().ok_or(Fault::NoKey)?;
    if key.kind() == KeyKind::MultipleActivation {
        Ok(key)
    } else {
        Err(Fault::KeyKind)
    }
}
