//! Records that writes to a database can no longer be trusted, and notifies the tasks that wait for
//! this.

use rusqlite::ErrorCode;
use tokio::sync::watch;
use tracing::error;

use crate::server::StoreError;

/// The state of durability: intact or lost. It never returns after a loss: a system that could not
/// write data may forget that data, and report no failure the next time. Only a restart of the
/// program reads what is really on the disk.
#[derive(Debug, Clone)]
pub(super) struct Loss(watch::Sender<Option<StoreError>>);

impl Loss {
    pub(super) fn new() -> Self {
        Self(watch::Sender::new(None))
    }

    /// Records that durability is lost. Only the first loss is kept.
    pub(super) fn note(&self, problem: &StoreError) {
        self.0.send_if_modified(|lost| {
            let is_first = lost.is_none();
            if is_first {
                error!(%problem, "the disk failed: no more changes are taken until the program is started again");
                *lost = Some(problem.clone());
            }
            is_first
        });
    }

    /// Records a loss if this is a failure of the disk. A full disk is not one: nothing was written
    /// then, and the failure was reported.
    pub(super) fn note_if_fatal(&self, problem: &StoreError) {
        if is_fatal(problem) {
            self.note(problem);
        }
    }

    /// Returns the error by which durability was lost.
    pub(super) fn known(&self) -> Option<StoreError> {
        self.0.borrow().clone()
    }

    /// Waits until durability is lost. Never returns if the database is closed before.
    pub(super) async fn wait(&self) -> StoreError {
        let mut told = self.0.subscribe();
        let lost = match told.wait_for(Option::is_some).await {
            Ok(lost) => lost.clone(),
            Err(_) => None,
        };
        match lost {
            Some(problem) => problem,
            None => std::future::pending().await,
        }
    }
}

fn is_fatal(problem: &StoreError) -> bool {
    match problem {
        StoreError::Sqlite(error) => error.sqlite_error_code() == Some(ErrorCode::SystemIoFailure),
        StoreError::Disk(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn failed(code: i32) -> StoreError {
        rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None).into()
    }

    #[tokio::test]
    async fn a_failure_of_the_disk_is_noted_for_good_and_a_full_disk_is_not() {
        let loss = Loss::new();
        for passing in [
            failed(rusqlite::ffi::SQLITE_FULL),
            failed(rusqlite::ffi::SQLITE_BUSY),
            StoreError::Full,
            StoreError::Closed,
        ] {
            loss.note_if_fatal(&passing);
            assert!(loss.known().is_none(), "{passing}");
        }
        loss.note_if_fatal(&failed(rusqlite::ffi::SQLITE_IOERR_FSYNC));
        let first = loss.wait().await.to_string();
        loss.note_if_fatal(&StoreError::Disk(Arc::new(std::io::ErrorKind::Other.into())));
        assert_eq!(loss.wait().await.to_string(), first);
    }
}
