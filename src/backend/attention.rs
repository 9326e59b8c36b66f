//! Decide what a product does about its activation when it starts.

use jiff::Timestamp;

use crate::fault::Fault;
use crate::licence::{self, Attention};

use super::Backend;

impl Backend {
    /// What the product shows when it starts, and what it tries first without a word.
    pub fn attention(&self) -> Result<Attention, Fault> {
        let state = self.load()?.state;
        let here = self.here(Timestamp::now());
        let status = licence::status(&state, &here);

        Ok(licence::attention(&state, &status, &here))
    }
}
