//! Believe for a moment that a database takes changes, so that whoever asks all the time costs nothing.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Mutex;

use super::StoreError;

/// How long it is believed after it was seen.
const PROVEN: Duration = Duration::from_secs(1);
/// How long it may take to see it.
const PROVING: Duration = Duration::from_secs(3);

/// When a database was last seen to take a change.
#[derive(Debug, Clone, Default)]
pub(crate) struct Proven(Arc<Mutex<Option<Instant>>>);

impl Proven {
    /// Makes a change that changes nothing, unless one was made within the last second.
    pub(crate) async fn or(
        &self,
        change: impl Future<Output = Result<(), StoreError>>,
    ) -> Result<(), StoreError> {
        // Whoever asks meanwhile waits for the same proof.
        let proving = async {
            let mut proven = self.0.lock().await;
            if proven.is_some_and(|at| at.elapsed() < PROVEN) {
                return Ok(());
            }
            *proven = None;
            change.await?;
            *proven = Some(Instant::now());
            Ok(())
        };

        tokio::time::timeout(PROVING, proving)
            .await
            .unwrap_or(Err(StoreError::Busy))
    }
}
