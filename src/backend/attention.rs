//! Decide what a product does about its activation when it starts, and what to do in the
//! background.

use jiff::Timestamp;

use crate::fault::Fault;
use crate::licence::{self, Attention, Planned, State, Status};

use super::Backend;

impl Backend {
    /// Returns what the product shows when it starts, and what it first tries in the background.
    pub fn attention(&self) -> Result<Attention, Fault> {
        self.judged(|state, status, now| licence::attention(state, status, &self.here(now)))
    }

    /// Returns the next attempt in the background, and its time.
    pub fn planned(&self) -> Result<Option<Planned>, Fault> {
        self.judged(|state, status, now| licence::planned(state, status, &self.here(now)))
    }

    fn judged<T>(&self, judge: impl FnOnce(&State, &Status, Timestamp) -> T) -> Result<T, Fault> {
        let now = Timestamp::now();
        let mut state = self.load()?.state;
        self.install_client_key(&mut state, now);
        let status = licence::status(&state, &self.here(now));

        Ok(judge(&state, &status, now))
    }
}
