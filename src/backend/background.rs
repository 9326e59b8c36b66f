//! Decide what a product shows about its activation when it starts, and do what is due in the
//! background: activate, renew, exchange.

use std::time::Duration;

use jiff::Timestamp;

use crate::codes::KeyKind;
use crate::fault::Fault;
use crate::installed::{self, OfComputer};
use crate::licence::{self, Attention, Background, Planned, State, Status, Window};
use crate::wizard::snapshot::Snapshot;

use super::{Backend, kms};

/// The result of an action in the background.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueActionResult {
    /// The action.
    pub what: Background,
    /// The reason for its failure, if it failed.
    pub fault: Option<Fault>,
}

impl Backend {
    /// Returns what the product shows when it starts, and what it first tries in the background.
    pub fn attention(&self) -> Result<Attention, Fault> {
        if self.is_activated_for_all() {
            return Ok(Attention {
                background: None,
                window: Window::Nothing,
            });
        }

        self.judged(|state, status, now| {
            let mut attention = licence::attention(state, status, &self.here(now));
            let is_better = |computer: OfComputer| installed::is_better(&computer.status, status);
            // The notice is this user's alone: for the computer the grace period goes on.
            if attention.window == Window::DialogAndRedBar && self.of_computer(now).0.is_some_and(is_better) {
                attention.window = Window::Wizard;
            }
            attention
        })
    }

    /// Returns the next attempt in the background, and its time. Where the computer is activated for
    /// all users, this user's own attempts end, so that one activation is spent.
    pub fn planned(&self) -> Result<Option<Planned>, Fault> {
        if self.is_activated_for_all() {
            return Ok(None);
        }

        self.judged(|state, status, now| licence::planned(state, status, &self.here(now)))
    }

    fn judged<T>(&self, judge: impl FnOnce(&State, &Status, Timestamp) -> T) -> Result<T, Fault> {
        let now = Timestamp::now();
        let mut state = self.load()?.state;
        self.install_client_key(&mut state, now);
        let status = licence::status(&state, &self.here(now));

        Ok(judge(&state, &status, now))
    }

    /// Activates now: with the organisation's KMS host if a KMS client key is installed, otherwise
    /// over the internet.
    ///
    /// # Errors
    /// Returns the [`Fault`] that prevents the activation.
    pub async fn activate(&self) -> Result<Snapshot, Fault> {
        self.activate_within(kms::PATIENCE).await
    }

    /// Activates now, like [`activate`](Self::activate), but waits at most for `patience` for a KMS
    /// host.
    ///
    /// # Errors
    /// Returns the [`Fault`] that prevents the activation.
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
    /// [`Fault`] if the state cannot be read. If a due action fails, the reason is in
    /// [`DueActionResult::fault`].
    pub async fn run_due_action(&self) -> Result<Option<DueActionResult>, Fault> {
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

        Ok(Some(DueActionResult {
            what: plan.what,
            fault: result.err(),
        }))
    }

    /// Returns whether the organisation's KMS host activates this product.
    ///
    /// # Errors
    /// [`Fault`] if the state cannot be read.
    pub fn has_client_key(&self) -> Result<bool, Fault> {
        let mut state = self.load()?.state;
        self.install_client_key(&mut state, Timestamp::now());

        Ok(state.key.is_some_and(|key| key.kind() == KeyKind::KmsClient))
    }
}
