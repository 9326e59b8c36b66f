//! Stores activations, unless the benchmark asks for a service that forgets them.
//!
//! Only the feature `benchmark` makes that possible: without it, [`Storing`] is empty, and
//! everything is stored.

use super::Service;
use super::store::{Activate, Activated, StoreError};
use crate::server::pending::Pending;

/// The mode in which activations are stored.
#[derive(Debug, Clone, Default)]
pub(super) struct Storing {
    #[cfg(feature = "benchmark")]
    forgets: bool,
}

impl Service {
    /// Activates a key on a computer, once. The result must not be revealed before it is also on
    /// the disk, but the answer can be prepared meanwhile.
    pub(super) async fn commit_activation(
        &self,
        activate: Activate,
    ) -> Result<Pending<Activated>, StoreError> {
        #[cfg(feature = "benchmark")]
        if self.storing.forgets {
            let seats = super::Seats { used: 1, limit: 1 };
            return Ok(Pending::done(Activated::New(activate.activation(), seats)));
        }

        self.data_directory.store().commit_activation(activate).await
    }

    /// Answers activations without storing them: the baseline with which the benchmark compares the
    /// service.
    #[cfg(feature = "benchmark")]
    #[must_use]
    pub const fn forgetful(mut self) -> Self {
        self.storing.forgets = true;

        self
    }
}
