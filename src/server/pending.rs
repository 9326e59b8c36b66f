//! Tell what is committed from what is on the disk, so that an answer can be prepared while the disk writes.

use tokio::sync::watch;

use super::StoreError;

/// What came of writing to the disk, once it did.
pub(crate) type Written = Option<Result<(), StoreError>>;

/// A change that is committed. Nobody may be told of it before it is on the disk, too.
#[derive(Debug)]
#[must_use]
pub(crate) struct Pending<T> {
    pub(crate) outcome: T,
    pub(crate) durable: Durable,
}

impl<T> Pending<T> {
    /// A change that is on the disk.
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

/// The moment at which a change is on the disk.
#[derive(Debug, Clone)]
#[must_use]
pub(crate) struct Durable(Option<watch::Receiver<Written>>);

impl Durable {
    /// The moment of all that is committed together, which the other end tells.
    pub(crate) fn shared() -> (watch::Sender<Written>, Self) {
        let (tell, told) = watch::channel(None);

        (tell, Self(Some(told)))
    }

    /// Waits for it.
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

    #[cfg(test)]
    pub(crate) fn is_told(&self) -> bool {
        self.0.as_ref().is_none_or(|told| told.borrow().is_some())
    }
}
