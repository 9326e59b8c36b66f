//! Decide what a product does about its activation when it starts, and what is to be done in the background.

use jiff::Timestamp;

use crate::fault::Fault;
use crate::licence::{self, Attention, Planned, State, Status};

use super::Backend;

impl Backend {
    /// What the product shows when it starts, and what it tries first without a word.
    pub fn attention(&self) -> Result<Attention, Fault> {
        self.judged(|state, status, now| licence::attention(state, status, &self.here(now)))
    }

    /// What is to be tried next in the background, and when.
    pub fn planned(&self) -> Result<Option<Planned>, Fault> {
        self.judged(|state, status, now| licence::planned(state, status, &self.here(now)))
    }

    fn judged<T>(&self, judge: impl FnOnce(&State, &Status, Timestamp) -> T) -> Result<T, Fault> {
        let now = Timestamp::now();
        let mut state = self.load()?.state;
        let _is_new = self.install_client_key(&mut state, now);
        let status = licence::status(&state, &self.here(now));

        Ok(judge(&state, &status, now))
    }
}
