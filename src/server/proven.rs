//! Caches for a moment that a database accepts changes, so that frequent checks cost nothing.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Mutex;

use super::StoreError;

/// The time that a successful check remains valid.
const PROVEN: Duration = Duration::from_secs(1);
/// The time that a check may take.
const PROVING: Duration = Duration::from_secs(3);

/// The time at which a database last accepted a change.
#[derive(Debug, Clone, Default)]
pub(crate) struct Proven(Arc<Mutex<Option<Instant>>>);

impl Proven {
    /// Makes a change that changes nothing, unless one was made within the last second.
    pub(crate) async fn or(
        &self,
        change: impl Future<Output = Result<(), StoreError>>,
    ) -> Result<(), StoreError> {
        // Concurrent callers wait for the same check.
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
