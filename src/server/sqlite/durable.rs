//! Makes commits durable, in parallel with the writer.
//!
//! The writer commits to the log without waiting for the disk and continues with the next changes;
//! this thread syncs the log, and no outcome is revealed before. One sync serves all commits before
//! its start, and the writer never waits for it. Durability is the same as with
//! `synchronous = FULL`, which does that write within each commit.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use tokio::sync::watch;
use tracing::error;

use super::loss::Loss;
use crate::server::StoreError;
use crate::server::pending::{Durable, Written};

/// Changes that are committed to a log.
struct Committed {
    log: Arc<File>,
    tell: watch::Sender<Written>,
}

/// The writer's handle to the thread.
pub(super) struct Durability {
    committed: Sender<Committed>,
    thread: JoinHandle<()>,
}

impl Durability {
    pub(super) fn start(loss: Loss) -> Result<Self, StoreError> {
        let (committed, waiting) = channel();
        let thread = thread::Builder::new()
            .name("sqlite-disk".to_owned())
            .spawn(move || work(&waiting, &loss))
            .map_err(|_| StoreError::Closed)?;

        Ok(Self { committed, thread })
    }

    /// Starts to sync this log, which has new commits. Returns a handle to wait until they are on
    /// the disk.
    pub(super) fn begin(&self, log: Arc<File>) -> Durable {
        let (tell, durable) = Durable::shared();
        // If the thread has failed, its end of the handle is dropped, so waiting fails as well.
        let _sent = self.committed.send(Committed { log, tell });

        durable
    }

    /// Waits until all waiting changes are told the result.
    pub(super) fn end(self) {
        drop(self.committed);
        if self.thread.join().is_err() {
            error!("the thread that waits for the disk has failed");
        }
    }
}

/// Opens the log of the database in this file. It remains the same file until the connection that
/// committed to it is closed: other connections that close meanwhile leave it in place.
pub(super) fn open_log(database: &Path) -> io::Result<Arc<File>> {
    let mut name = database.as_os_str().to_owned();
    name.push("-wal");

    // Windows permits only a handle with write access to sync a file.
    OpenOptions::new().write(true).open(name).map(Arc::new)
}

fn work(waiting: &Receiver<Committed>, loss: &Loss) {
    let mut together = Vec::new();
    while let Ok(Committed { mut log, tell }) = waiting.recv() {
        together.push(tell);
        while let Ok(more) = waiting.try_recv() {
            if !Arc::ptr_eq(&more.log, &log) {
                write(&log, &mut together, loss);
            }
            together.push(more.tell);
            log = more.log;
        }
        write(&log, &mut together, loss);
    }
}

/// Syncs the log and reports the result. After a failure of any kind, no change is reported as
/// durable any more.
fn write(log: &File, together: &mut Vec<watch::Sender<Written>>, loss: &Loss) {
    if loss.known().is_none()
        && let Err(problem) = log.sync_data()
    {
        loss.note(&problem.into());
    }
    let written = loss.known().map_or(Ok(()), Err);
    for tell in together.drain(..) {
        tell.send_replace(Some(written.clone()));
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::fd::OwnedFd;

    use super::*;

    fn good_log() -> Arc<File> {
        Arc::new(tempfile::tempfile().unwrap())
    }

    /// A pipe cannot be synced to the disk.
    fn bad_log() -> Arc<File> {
        let (_reader, writer) = std::io::pipe().unwrap();

        Arc::new(File::from(OwnedFd::from(writer)))
    }

    #[tokio::test]
    async fn all_are_told_before_it_ends() {
        let durability = Durability::start(Loss::new()).unwrap();
        let moments: Vec<_> = (0..100).map(|_| durability.begin(good_log())).collect();
        durability.end();
        for durable in moments {
            assert!(durable.is_told(), "told before it ended");
            assert!(durable.wait().await.is_ok());
        }
    }

    #[tokio::test]
    async fn after_a_failure_of_the_disk_nothing_is_called_durable_any_more() {
        let durability = Durability::start(Loss::new()).unwrap();
        for (log, durable) in [(good_log(), true), (bad_log(), false), (good_log(), false)] {
            assert_eq!(durability.begin(log).wait().await.is_ok(), durable);
        }
    }
}
