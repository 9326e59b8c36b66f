//! Bring what was committed to the log over into the database file, beside the writer.
//!
//! SQLite would do that within a commit, and all who wait for that commit would wait for it. Here a thread does the long
//! part while the writer goes on, and the writer then does the little that came meanwhile, so that the log can begin anew.

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

/// After so many changes the log is brought over: each adds about five pages of 4 kB to it.
const CHANGES: usize = 4000;
/// The writer may find about as many pages left to bring over by itself.
const FEW_PAGES: i64 = 500;
/// How often the thread tries to leave only so many.
const ROUNDS: usize = 8;

/// The writer's view of it.
pub(super) struct Checkpoint {
    changes: usize,
    wanted: SyncSender<()>,
    ready: Arc<AtomicBool>,
    loss: Loss,
}

impl Checkpoint {
    /// Starts the thread; it ends when this is dropped.
    pub(super) fn start(path: PathBuf, loss: Loss) -> Result<Self, StoreError> {
        // A wish that is not heard since one is being fulfilled is of no use later.
        let (wanted, wishes) = sync_channel(1);
        let ready = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&ready);
        let failures = loss.clone();
        let _thread = thread::Builder::new()
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

    /// Notes that so many changes were committed on this connection, which is in no transaction.
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
        // Opened anew each time, it holds no memory meanwhile.
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

/// Brings the log over until little is left; `round` gives how many of its pages are brought over afterwards.
fn bring_over(mut round: impl FnMut() -> Result<i64, StoreError>, loss: &Loss) {
    let mut before = 0;
    for _ in 0..ROUNDS {
        match round() {
            // Commits go on meanwhile. A short round leaves less behind than a long one: about as much as it did itself.
            Ok(done) if done - before <= FEW_PAGES => break,
            Ok(done) => before = done,
            failed => {
                note(failed, loss);
                break;
            }
        }
    }
}

/// Brings over what can be without waiting for anybody; gives how many pages of the log are brought over now.
fn run(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection
        .prepare_cached("PRAGMA wal_checkpoint(PASSIVE)")?
        .query_row([], |row| row.get(2))?)
}

/// What was not brought over stays in the log, and is brought over next time; not so where the disk failed: what it was to
/// write may be forgotten, and a log that began anew would no longer hold it.
fn note(done: Result<i64, StoreError>, loss: &Loss) {
    if let Err(problem) = done {
        loss.note_if_fatal(&problem);
        warn!(%problem, "the log of the database was not brought over");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many rounds are made when the log is brought over this far by each, if it can be.
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
