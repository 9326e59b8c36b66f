//! Tells the help desk who holds a key, and the history of the caller's computer.

use super::keys::Known;
use super::{InternalError, Refusal, computer};
use crate::codes::InstallationId;
use crate::service::Service;
use crate::wire::desk::PastActivation;

impl Service {
    /// Returns the name of the organisation that holds a key.
    pub(super) async fn holder(&self, known: &Known) -> Result<Option<String>, Refusal> {
        let Some(id) = &known.record.organisation else {
            return Ok(None);
        };
        let organisation = self.data_directory.store().organisation(id).await?;

        Ok(organisation.map(|organisation| organisation.name))
    }

    /// Returns the past activations of a key on a computer.
    pub(super) async fn history(
        &self,
        known: &Known,
        installation_id: &InstallationId,
    ) -> Result<Vec<PastActivation>, Refusal> {
        let past = self
            .data_directory
            .store()
            .history(known.record.serial, computer(installation_id))
            .await?;

        Ok(past
            .into_iter()
            .map(|(activation, released_at)| PastActivation {
                method: activation.method,
                activated_at: activation.activated_at,
                released_at,
            })
            .collect())
    }

    /// Returns the activation of a key on the computer that an installation ID names.
    pub(in crate::service) async fn active_on(
        &self,
        installation_id: &InstallationId,
    ) -> Result<String, Refusal> {
        let known = self.known_key(&self.catalogue.vendor.id, installation_id).await?;

        self.data_directory
            .store()
            .activation_on(known.record.serial, computer(installation_id))
            .await
            .map_err(InternalError::from)?
            .map(|activation| activation.id)
            .ok_or(Refusal::NoSuchActivation)
    }

    /// Returns the last released activation of a key on the computer that an installation ID names.
    pub(in crate::service) async fn last_released_on(
        &self,
        installation_id: &InstallationId,
    ) -> Result<String, Refusal> {
        let computer = computer(installation_id);

        self.data_directory
            .store()
            .history(installation_id.serial(), computer)
            .await?
            .into_iter()
            .filter(|(activation, _)| activation.computer == computer)
            .filter_map(|(activation, released_at)| Some((released_at?, activation.id)))
            .max()
            .map(|(_, id)| id)
            .ok_or(Refusal::NoSuchActivation)
    }
}
