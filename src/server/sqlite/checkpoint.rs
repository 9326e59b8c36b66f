//! Checkpoints the log (WAL) into the database file, in parallel with the writer.
//!
//! SQLite would do that within a commit, and all changes in that commit would wait for it. Here a
//! thread does the long part while the writer continues. The writer then checkpoints the few pages
//! that were added meanwhile, so that the log can restart from its beginning.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use rusqlite::{Connection, OpenFlags};
use tracing::warn;

use super::loss::Loss;
use super::{bring_over_when_closed, connect};
use crate::server::StoreError;

/// The number of changes after which the log is checkpointed: each adds about five pages of 4 kB to
/// it.
const CHANGES: usize = 4000;
/// The approximate number of pages that may be left for the writer to checkpoint.
const FEW_PAGES: i64 = 500;
/// The number of rounds in which the thread tries to leave only so many pages.
const ROUNDS: usize = 8;

/// The writer's handle to the thread.
pub(super) struct Checkpoint {
    changes: usize,
    wanted: SyncSender<()>,
    ready: Arc<AtomicBool>,
    loss: Loss,
}

impl Checkpoint {
    /// Starts the thread, which ends when the handle is dropped.
    pub(super) fn start(path: PathBuf, loss: Loss) -> Result<Self, StoreError> {
        // The channel has room for one request. A request that finds it full is dropped, since a
        // checkpoint is already pending.
        let (wanted, wishes) = sync_channel(1);
        let ready = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&ready);
        let failures = loss.clone();
        thread::Builder::new()
            .name("sqlite-log".to_owned())
            .spawn(move || work(&path, &wishes, &told, &failures))
            .map_err(|_| StoreError::Closed)?;

        Ok(Self {
            changes: 0,
            wanted,
            ready,
            loss,
        })
    }

    /// Records that `changes` changes were committed on this connection, which is in no
    /// transaction.
    pub(super) fn committed(&mut self, changes: usize, connection: &Connection) {
        if self.ready.swap(false, Ordering::AcqRel) {
            note(run(connection), &self.loss);
        }
        self.changes += changes;
        if self.changes >= CHANGES && self.wanted.try_send(()).is_ok() {
            self.changes = 0;
        }
    }
}

fn work(path: &PathBuf, wishes: &Receiver<()>, ready: &AtomicBool, loss: &Loss) {
    while let Ok(()) = wishes.recv() {
        // A connection that is opened each time occupies no memory meanwhile.
        let opened = connect(path, OpenFlags::empty()).and_then(|connection| {
            bring_over_when_closed(&connection, false)?;
            Ok(connection)
        });
        let connection = match opened {
            Ok(connection) => connection,
            Err(problem) => {
                note(Err(problem), loss);
                continue;
            }
        };
        bring_over(|| run(&connection), loss);
        ready.store(true, Ordering::Release);
    }
}

/// Checkpoints the log until few pages are left. `round` returns the number of its pages that are
/// checkpointed afterwards.
fn bring_over(mut round: impl FnMut() -> Result<i64, StoreError>, loss: &Loss) {
    let mut before = 0;
    for _ in 0..ROUNDS {
        match round() {
            // Commits continue meanwhile. A short round leaves less behind than a long one: about
            // as many pages as it checkpointed itself.
            Ok(done) if done - before <= FEW_PAGES => break,
            Ok(done) => before = done,
            failed => {
                note(failed, loss);
                break;
            }
        }
    }
}

/// Checkpoints all pages that can be written without waiting for another connection. Returns the
/// number of pages of the log that are checkpointed now.
fn run(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection
        .prepare_cached("PRAGMA wal_checkpoint(PASSIVE)")?
        .query_row([], |row| row.get(2))?)
}

/// Records the result. Pages that were not checkpointed stay in the log until the next time, except
/// where the disk failed: the system may then forget the pages it was to write, and a log that
/// restarted would no longer contain them.
fn note(done: Result<i64, StoreError>, loss: &Loss) {
    if let Err(problem) = done {
        loss.note_if_fatal(&problem);
        warn!(%problem, "the log of the database was not brought over");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the number of rounds, given the pages that are checkpointed after each; `None` is a
    /// failure.
    fn rounds(pages: &[Option<i64>]) -> usize {
        let mut rest = pages.iter();
        bring_over(
            || rest.next().copied().flatten().ok_or(StoreError::Closed),
            &Loss::new(),
        );

        pages.len() - rest.len()
    }

    #[test]
    fn the_writer_is_left_little_to_bring_over() {
        assert_eq!(
            rounds(&[Some(20_000), Some(21_500), Some(21_900), Some(22_000)]),
            3
        );
        assert_eq!(rounds(&[Some(400), Some(900)]), 1);
    }

    #[test]
    fn a_log_that_began_anew_meanwhile_is_short() {
        assert_eq!(rounds(&[Some(20_000), Some(40), Some(60)]), 2);
    }

    #[test]
    fn it_gives_up_where_the_log_grows_as_fast_or_cannot_be_brought_over() {
        let fast: Vec<_> = (1..100).map(|round| Some(round * 20_000)).collect();
        assert_eq!(rounds(&fast), ROUNDS);
        assert_eq!(rounds(&[None; 100]), 1);
    }
}
