//! Remember that a database can be trusted no more with what is written to it, and tell who waits for that.

use rusqlite::ErrorCode;
use tokio::sync::watch;
use tracing::error;

use crate::server::StoreError;

/// Whether durability was lost. It never comes back: a system that could not write something may forget that it should
/// have, and report no failure the next time. Only a program that is started again reads what is really on the disk.
#[derive(Debug, Clone)]
pub(super) struct Loss(watch::Sender<Option<StoreError>>);

impl Loss {
    pub(super) fn new() -> Self {
        Self(watch::Sender::new(None))
    }

    /// Notes that durability is lost, once.
    pub(super) fn note(&self, problem: &StoreError) {
        let _first = self.0.send_if_modified(|lost| {
            let is_first = lost.is_none();
            if is_first {
                error!(%problem, "the disk failed: no more changes are taken until the program is started again");
                *lost = Some(problem.clone());
            }
            is_first
        });
    }

    /// Notes it if this is a failure of the disk. A full one is none: nothing was written then, and this was told.
    pub(super) fn note_if_fatal(&self, problem: &StoreError) {
        if is_fatal(problem) {
            self.note(problem);
        }
    }

    /// By what it was lost.
    pub(super) fn known(&self) -> Option<StoreError> {
        self.0.borrow().clone()
    }

    /// Waits until it is lost; for ever, if the database is closed before.
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
