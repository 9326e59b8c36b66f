//! Exchange a key of the licensing system before this one for a product key.

use crate::codes::{KeyKind, OldKeyHash, ProductKey};
use crate::fault::Fault;
use crate::wire::{OldKeyAnswer, OldKeyRequest, path};
use crate::wizard::snapshot::Snapshot;

use super::Backend;

impl Backend {
    /// Asks the service for the product key in place of an old key, and installs it. Asking again
    /// spends nothing: the answer is the same.
    pub async fn exchange_old_key(&self, old: OldKeyHash, automatic: bool) -> Result<Snapshot, Fault> {
        let request = OldKeyRequest {
            vendor: self.catalogue.vendor.id.clone(),
            product: self.product.code,
            hash: old,
        };
        let answer: OldKeyAnswer = self.service.post(path::OLD_KEYS, &request).await?;
        let key = answer
            .key
            .0
            .parse::<ProductKey>()
            .ok()
            .filter(|key| key.product() == self.product.code && key.kind() == KeyKind::MultipleActivation)
            .ok_or_else(|| Fault::AnswerNotGenuine {
                host: self.service.host(),
            })?;

        self.install_key(key, automatic)
    }
}
