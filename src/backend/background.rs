//! Do what is due without a word: activate, renew, exchange.

use std::time::Duration;

use jiff::Timestamp;

use crate::codes::KeyKind;
use crate::fault::Fault;
use crate::licence::Background;
use crate::wizard::snapshot::Snapshot;

use super::{Backend, kms};

/// What was done in the background.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What was tried.
    pub what: Background,
    /// Why it failed, if it did.
    pub fault: Option<Fault>,
}

impl Backend {
    /// Activates now: with the organisation's KMS host where a KMS client key is installed, otherwise over the internet.
    ///
    /// # Errors
    /// [`Fault`] names what is in the way.
    pub async fn activate(&self) -> Result<Snapshot, Fault> {
        self.activate_within(kms::PATIENCE).await
    }

    /// The same; a KMS host gets so much time at most.
    ///
    /// # Errors
    /// [`Fault`] names what is in the way.
    pub async fn activate_within(&self, patience: Duration) -> Result<Snapshot, Fault> {
        if self.has_client_key()? {
            self.lease(patience).await
        } else {
            self.activate_over_internet().await
        }
    }

    /// Does what is due now, if anything is.
    ///
    /// # Errors
    /// [`Fault`] if the state cannot be read. Why something that was due failed stands in the answer.
    pub async fn do_what_is_due(&self) -> Result<Option<Done>, Fault> {
        let Some(plan) = self.planned()? else {
            return Ok(None);
        };
        if Timestamp::now() < plan.at {
            return Ok(None);
        }
        tracing::info!(what = ?plan.what, "due");
        let result = match plan.what {
            Background::Activate | Background::Renew => self.activate().await.map(drop),
            Background::Exchange => self.try_to_exchange().await.map(drop),
        };

        Ok(Some(Done {
            what: plan.what,
            fault: result.err(),
        }))
    }

    /// Whether the organisation's KMS host activates this product.
    ///
    /// # Errors
    /// [`Fault`] if the state cannot be read.
    pub fn has_client_key(&self) -> Result<bool, Fault> {
        let mut state = self.load()?.state;
        let _is_new = self.install_client_key(&mut state, Timestamp::now());

        Ok(state.key.is_some_and(|key| key.kind() == KeyKind::KmsClient))
    }
}
