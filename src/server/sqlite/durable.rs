//! Wait until what was committed is on the disk, beside the writer.
//!
//! The writer commits to the log without waiting for the disk and goes on with the next changes; this thread makes the log
//! durable, and only then is anybody told. One write to the disk serves all that was committed before it began, and the
//! writer never stands still for it. What is durable is the same as with `synchronous = FULL`, which does that write
//! within each commit.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use tracing::error;

use super::writer::Job;
use crate::server::StoreError;

/// Changes that are committed to a log.
struct Committed {
    log: Arc<File>,
    jobs: Vec<Box<dyn Job>>,
}

/// The writer's view of it.
pub(super) struct Durability {
    committed: Sender<Committed>,
    thread: JoinHandle<()>,
}

impl Durability {
    pub(super) fn start() -> Result<Self, StoreError> {
        let (committed, waiting) = channel();
        let thread = thread::Builder::new()
            .name("sqlite-disk".to_owned())
            .spawn(move || work(&waiting))
            .map_err(|_| StoreError::Closed)?;

        Ok(Self { committed, thread })
    }

    /// Tells those who asked for these changes once the log is on the disk.
    pub(super) fn tell_when_durable(&self, log: Arc<File>, jobs: Vec<Box<dyn Job>>) {
        if let Err(unsent) = self.committed.send(Committed { log, jobs }) {
            let jobs = unsent.0.jobs;
            for job in jobs {
                job.finish(Err(StoreError::Closed));
            }
        }
    }

    /// Waits until all are told.
    pub(super) fn end(self) {
        drop(self.committed);
        if self.thread.join().is_err() {
            error!("the thread that waits for the disk has failed");
        }
    }
}

/// The log of the database in this file. It is the same file until the connection is closed that has committed to it: others
/// that end meanwhile leave it where it is.
pub(super) fn open_log(database: &Path) -> io::Result<Arc<File>> {
    let mut name = database.as_os_str().to_owned();
    name.push("-wal");

    // Windows lets only those who may write make a file durable.
    OpenOptions::new().write(true).open(name).map(Arc::new)
}

fn work(waiting: &Receiver<Committed>) {
    let mut disk = Disk::default();
    while let Ok(Committed { mut log, mut jobs }) = waiting.recv() {
        while let Ok(more) = waiting.try_recv() {
            if !Arc::ptr_eq(&more.log, &log) {
                disk.finish(&log, std::mem::take(&mut jobs));
            }
            jobs.extend(more.jobs);
            log = more.log;
        }
        disk.finish(&log, jobs);
    }
}

#[derive(Default)]
struct Disk {
    /// The first failure. A system that could not write something may forget that it should have, and report no failure
    /// the next time: after one, nothing is called durable any more until the program is started again.
    failed: Option<StoreError>,
}

impl Disk {
    fn finish(&mut self, log: &File, jobs: Vec<Box<dyn Job>>) {
        if self.failed.is_none()
            && let Err(problem) = log.sync_data()
        {
            error!(%problem, "the disk failed: no more changes are taken until the program is started again");
            self.failed = Some(problem.into());
        }
        let durable = self.failed.clone().map_or(Ok(()), Err);
        for job in jobs {
            job.finish(durable.clone());
        }
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::fd::OwnedFd;
    use std::sync::mpsc;

    use rusqlite::Connection;

    use super::*;

    type Told = Result<(), StoreError>;

    struct Asked(mpsc::Sender<Told>);

    impl Job for Asked {
        fn run(&mut self, _connection: &Connection) -> Result<(), StoreError> {
            Ok(())
        }

        fn finish(self: Box<Self>, durable: Result<(), StoreError>) {
            self.0.send(durable).unwrap();
        }
    }

    fn asked() -> (Vec<Box<dyn Job>>, mpsc::Receiver<Told>) {
        let (reply, told) = mpsc::channel();

        (vec![Box::new(Asked(reply))], told)
    }

    fn good_log() -> Arc<File> {
        Arc::new(tempfile::tempfile().unwrap())
    }

    /// Nobody can bring a pipe to the disk.
    fn bad_log() -> Arc<File> {
        let (_reader, writer) = std::io::pipe().unwrap();

        Arc::new(File::from(OwnedFd::from(writer)))
    }

    #[test]
    fn all_are_told_before_it_ends() {
        let durability = Durability::start().unwrap();
        let told: Vec<_> = (0..100)
            .map(|_| {
                let (jobs, told) = asked();
                durability.tell_when_durable(good_log(), jobs);
                told
            })
            .collect();
        durability.end();
        assert!(told.into_iter().all(|told| told.try_recv().unwrap().is_ok()));
    }

    #[test]
    fn after_a_failure_of_the_disk_nothing_is_called_durable_any_more() {
        let durability = Durability::start().unwrap();
        for (log, durable) in [(good_log(), true), (bad_log(), false), (good_log(), false)] {
            let (jobs, told) = asked();
            durability.tell_when_durable(log, jobs);
            assert_eq!(told.recv().unwrap().is_ok(), durable);
        }
    }
}
