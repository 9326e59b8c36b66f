//! Distinguishes a committed change from a durable one, so that an answer can be prepared while the
//! disk writes.

use tokio::sync::watch;

use super::StoreError;

/// The result of the write to the disk, once it is complete.
pub(crate) type Written = Option<Result<(), StoreError>>;

/// A change that is committed. Its outcome must not be revealed before it is also on the disk.
#[derive(Debug)]
#[must_use]
pub(crate) struct Pending<T> {
    pub(crate) outcome: T,
    pub(crate) durable: Durable,
}

impl<T> Pending<T> {
    /// Creates a change that is already on the disk.
    #[cfg(feature = "service")]
    pub(crate) const fn done(outcome: T) -> Self {
        Self {
            outcome,
            durable: Durable(None),
        }
    }

    /// Waits until the change is on the disk.
    pub(crate) async fn wait(self) -> Result<T, StoreError> {
        self.durable.wait().await?;

        Ok(self.outcome)
    }
}

/// A handle to wait until a change is on the disk.
#[derive(Debug, Clone)]
#[must_use]
pub(crate) struct Durable(Option<watch::Receiver<Written>>);

impl Durable {
    /// Creates a handle for all changes that are committed together, and the sender that completes
    /// it.
    pub(crate) fn shared() -> (watch::Sender<Written>, Self) {
        let (tell, told) = watch::channel(None);

        (tell, Self(Some(told)))
    }

    /// Waits until the change is on the disk.
    pub(crate) async fn wait(self) -> Result<(), StoreError> {
        let Some(mut told) = self.0 else {
            return Ok(());
        };
        let written = told
            .wait_for(Option::is_some)
            .await
            .map_err(|_| StoreError::Closed)?;

        written.clone().unwrap_or(Err(StoreError::Closed))
    }

    #[cfg(all(test, unix))]
    pub(crate) fn is_told(&self) -> bool {
        self.0.as_ref().is_none_or(|told| told.borrow().is_some())
    }
}
