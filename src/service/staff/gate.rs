//! Let those in whose token is right.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::Semaphore;

use super::Token;
use crate::service::store::{StaffMember, Store, StoreError};

/// How long a token that was checked need not be checked again.
const REMEMBERED: Duration = Duration::from_mins(1);
/// How many tokens are remembered; more members of staff at work in one minute are checked more often.
const MOST: usize = 1024;
/// How many tokens are checked at the same time. Each takes 7 MiB and a processor for a while, so those who guess
/// tokens only keep each other waiting.
const CHECKERS: usize = 2;

/// Remembers which tokens were right, so that only the first request of a minute pays for the slow hash. Whether a
/// token is revoked or has expired is looked up at every request.
#[derive(Clone)]
pub(in crate::service) struct Gate {
    checked: Arc<Mutex<HashMap<[u8; 32], Instant>>>,
    checkers: Arc<Semaphore>,
}

impl Gate {
    pub(in crate::service) fn new() -> Self {
        Self {
            checked: Arc::default(),
            checkers: Arc::new(Semaphore::new(CHECKERS)),
        }
    }

    /// Whose token this is, with its public symbols; `None` for a token that is unknown, revoked or expired, or
    /// whose owner was removed.
    pub(in crate::service) async fn admit(
        &self,
        text: &str,
        store: &Store,
    ) -> Result<Option<(StaffMember, String)>, StoreError> {
        let Ok(token) = text.parse::<Token>() else {
            return Ok(None);
        };
        let Some(record) = store.token(token.id()).await? else {
            return Ok(None);
        };
        let Some(member) = store.staff_member(&record.staff).await? else {
            return Ok(None);
        };
        let now = Timestamp::now();
        let is_over = record.revoked_at.is_some()
            || record.expires_at.is_some_and(|end| end <= now)
            || member.removed_at.is_some();
        if is_over || !self.fits(token, record.hash).await {
            return Ok(None);
        }

        Ok(Some((member, record.id)))
    }

    async fn fits(&self, token: Token, hash: String) -> bool {
        let fast = token.fast_hash(&hash);
        if self
            .remembered()
            .get(&fast)
            .is_some_and(|at| at.elapsed() < REMEMBERED)
        {
            return true;
        }

        // The semaphore is never closed, and a check that was cut off lets nobody in. The permit goes along: a client
        // that leaves does not make room before its check has ended.
        let Ok(permit) = Arc::clone(&self.checkers).acquire_owned().await else {
            return false;
        };
        let check = move || {
            let fits = token.fits(&hash);
            drop(permit);

            fits
        };
        let fits = tokio::task::spawn_blocking(check).await.unwrap_or(false);
        if fits {
            let mut remembered = self.remembered();
            if remembered.len() >= MOST {
                remembered.retain(|_, at| at.elapsed() < REMEMBERED);
            }
            if remembered.len() < MOST {
                let _former = remembered.insert(fast, Instant::now());
            }
        }

        fits
    }

    fn remembered(&self) -> MutexGuard<'_, HashMap<[u8; 32], Instant>> {
        // Whoever panicked here left a map that is still a map.
        self.checked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Gate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Gate")
    }
}
