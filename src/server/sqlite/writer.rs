//! Carries out changes one after the other, and commits waiting changes together.
//!
//! The caller learns of the commit at once and of the sync a little later, which [`Durability`]
//! waits for while the writer continues.

use std::fmt;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use rusqlite::{Connection, OpenFlags};
use tokio::sync::{mpsc, oneshot};
use tracing::error;

use super::checkpoint::Checkpoint;
use super::durable::{self, Durability};
use super::loss::Loss;
use super::{bring_over_when_closed, connect};
use crate::server::pending::{Durable, Pending};
use crate::server::proven::Proven;
use crate::server::{StoreError, metrics};

/// The most changes in one commit.
const BATCH: usize = 256;
/// The number of changes that may wait; a later change waits for room in the queue.
const QUEUE: usize = 1024;

/// A handle to the one thread that changes the database.
#[derive(Clone)]
pub(crate) struct Writer {
    queue: mpsc::Sender<Request>,
    loss: Loss,
    /// The time of the last successful write check.
    proven: Proven,
}

enum Request {
    Write(Box<dyn Job>),
    Close(oneshot::Sender<()>),
}

impl Writer {
    /// Starts the thread, which ends when all handles are dropped.
    pub(crate) fn start(path: PathBuf, connection: Connection) -> Result<Self, StoreError> {
        let (queue, requests) = mpsc::channel(QUEUE);
        prepare(&connection)?;
        let loss = Loss::new();
        let database = Database {
            checkpoint: Checkpoint::start(path.clone(), loss.clone())?,
            durability: Durability::start(loss.clone())?,
            loss: loss.clone(),
            path,
            open: Some(Open {
                connection,
                log: None,
            }),
        };
        thread::Builder::new()
            .name("sqlite-writer".to_owned())
            .spawn(move || work(database, requests))
            .map_err(|_| StoreError::Closed)?;

        Ok(Self {
            queue,
            loss,
            proven: Proven::default(),
        })
    }

    /// Carries out a change in a transaction, and returns when it is on the disk. A change that
    /// fails is rolled back completely. It may run a second time, in a transaction of its own.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        change: impl Fn(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.commit(change).await?.wait().await
    }

    /// Like [`Self::write`], but returns when the change is committed, before it is on the disk.
    pub(crate) async fn commit<T: Send + 'static>(
        &self,
        change: impl Fn(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<Pending<T>, StoreError> {
        let (reply, outcome) = oneshot::channel();
        let job = Queued {
            change,
            outcome: Err(StoreError::Closed),
            reply,
        };
        self.queue
            .send(Request::Write(Box::new(job)))
            .await
            .map_err(|_| StoreError::Closed)?;

        outcome.await.map_err(|_| StoreError::Closed)?
    }

    /// Verifies that changes can be made, with one that changes nothing and takes the same path as
    /// all others: through the queue and the log to the disk. If called more often than once a
    /// second, it returns the result of the last second.
    pub(crate) async fn prove(&self) -> Result<(), StoreError> {
        if let Some(problem) = self.loss.known() {
            return Err(problem);
        }

        self.proven.or(self.write(rewrite_version)).await
    }

    /// Waits until durability is lost, and returns the error. Nothing more is written then, and the
    /// program has to be restarted.
    pub(crate) async fn lost(&self) -> StoreError {
        self.loss.wait().await
    }

    /// Ends the thread once all earlier requests are complete.
    pub(crate) async fn close(&self) {
        let (reply, closed) = oneshot::channel();
        if self.queue.send(Request::Close(reply)).await.is_ok() {
            let _ended = closed.await;
        }
    }
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Writer")
    }
}

/// A change of any kind, with its reply channel.
pub(super) trait Job: Send {
    /// Makes the change. Returns the error if it failed.
    fn run(&mut self, connection: &Connection) -> Result<(), StoreError>;

    /// Reports the outcome, after the transaction is committed or has failed.
    fn finish(self: Box<Self>, committed: Result<Durable, StoreError>);
}

struct Queued<T, F> {
    change: F,
    outcome: Result<T, StoreError>,
    reply: oneshot::Sender<Result<Pending<T>, StoreError>>,
}

impl<T: Send, F: Fn(&Connection) -> Result<T, StoreError> + Send> Job for Queued<T, F> {
    fn run(&mut self, connection: &Connection) -> Result<(), StoreError> {
        self.outcome = (self.change)(connection);

        self.outcome.as_ref().map(|_| ()).map_err(Clone::clone)
    }

    fn finish(self: Box<Self>, committed: Result<Durable, StoreError>) {
        let Self { outcome, reply, .. } = *self;
        let pending = committed.and_then(|durable| outcome.map(|outcome| Pending { outcome, durable }));
        // The receiver may be gone; the change stands all the same.
        let _told = reply.send(pending);
    }
}

fn work(mut database: Database, mut requests: mpsc::Receiver<Request>) {
    let mut batch = Vec::with_capacity(BATCH);
    let mut jobs = Vec::new();
    while requests.blocking_recv_many(&mut batch, BATCH) > 0 {
        let mut closing = None;
        for request in batch.drain(..) {
            match request {
                Request::Write(job) => jobs.push(job),
                Request::Close(reply) => closing = Some(reply),
            }
        }
        if !jobs.is_empty() {
            metrics::batch(jobs.len());
        }
        database.carry_out(&mut jobs);

        if let Some(reply) = closing {
            requests.close();
            database.close();
            let _told = reply.send(());
            return;
        }
    }
    database.close();
}

/// The part of a transaction that failed.
enum TransactionFailure {
    /// One of its changes.
    Change(StoreError),
    /// The transaction as a whole.
    Transaction(StoreError),
}

struct Database {
    path: PathBuf,
    checkpoint: Checkpoint,
    durability: Durability,
    loss: Loss,
    /// The open connection; `None` after it was lost, until it is reopened.
    open: Option<Open>,
}

/// The database while a connection to it is open.
struct Open {
    connection: Connection,
    /// The log that the connection commits to. It is certain to exist after the first commit.
    log: Option<Arc<File>>,
}

impl Database {
    /// Makes these changes in one transaction. If one of them fails, all are rolled back, and each
    /// runs again in a transaction of its own. So the failing change undoes nothing but itself, and
    /// the others do not pay for separate transactions when nothing fails.
    fn carry_out(&mut self, jobs: &mut Vec<Box<dyn Job>>) {
        if let Some(problem) = self.loss.known() {
            for job in jobs.drain(..) {
                job.finish(Err(problem.clone()));
            }
            return;
        }
        let failure = match self.transact(jobs) {
            Ok(()) => return self.committed(std::mem::take(jobs)),
            Err(failure) => failure,
        };

        let mut lost = match failure {
            TransactionFailure::Change(problem) if jobs.len() == 1 => Some(problem),
            TransactionFailure::Change(_) => None,
            TransactionFailure::Transaction(problem) => Some(problem),
        };
        for mut job in jobs.drain(..) {
            let problem = match &lost {
                Some(problem) => problem.clone(),
                None => match self.transact(std::slice::from_mut(&mut job)) {
                    Ok(()) => {
                        self.committed(vec![job]);
                        continue;
                    }
                    Err(TransactionFailure::Change(problem)) => problem,
                    Err(TransactionFailure::Transaction(problem)) => {
                        // The changes behind it would wait for the same failure in vain.
                        lost = Some(problem.clone());
                        problem
                    }
                },
            };
            error!(%problem, "a change was not made");
            job.finish(Err(problem));
        }
    }

    /// Reports the commit to the callers.
    fn committed(&mut self, jobs: Vec<Box<dyn Job>>) {
        let Some(open) = &mut self.open else {
            return;
        };
        self.checkpoint.committed(jobs.len(), &open.connection);
        let log = match &open.log {
            Some(log) => Ok(Arc::clone(log)),
            None => durable::open_log(&self.path),
        };
        match log {
            Ok(log) => {
                open.log = Some(Arc::clone(&log));
                let durable = self.durability.begin(log);
                for job in jobs {
                    job.finish(Ok(durable.clone()));
                }
            }
            Err(problem) => {
                error!(%problem, "what was committed may not be on the disk");
                let failed = StoreError::from(problem);
                for job in jobs {
                    job.finish(Err(failed.clone()));
                }
            }
        }
    }

    fn transact(&mut self, jobs: &mut [Box<dyn Job>]) -> Result<(), TransactionFailure> {
        if jobs.is_empty() {
            return Ok(());
        }

        let loss = self.loss.clone();
        let connection = self.connection().map_err(TransactionFailure::Transaction)?;
        let done = run(connection, jobs);
        if let Err(TransactionFailure::Change(problem) | TransactionFailure::Transaction(problem)) = &done {
            loss.note_if_fatal(problem);
        }
        // Some errors end the transaction by themselves.
        if done.is_err() && !connection.is_autocommit() && connection.execute_batch("ROLLBACK").is_err() {
            // Closing a connection rolls back its uncommitted changes.
            self.open = None;
        }

        done
    }

    fn connection(&mut self) -> Result<&Connection, StoreError> {
        match &mut self.open {
            Some(open) => Ok(&open.connection),
            none => {
                let connection = connect(&self.path, OpenFlags::empty())?;
                prepare(&connection)?;
                let open = none.insert(Open {
                    connection,
                    log: None,
                });
                Ok(&open.connection)
            }
        }
    }

    fn close(self) {
        self.durability.end();
        if let Some(open) = &self.open
            && self.loss.known().is_none()
            && let Err(problem) = bring_over_when_closed(&open.connection, true)
        {
            error!(%problem, "the log of the database stays");
        }
        if let Some(open) = self.open
            && let Err((_, problem)) = open.connection.close()
        {
            error!(%problem, "the database was not closed in order");
        }
    }
}

/// Rewrites the version of the tables unchanged, which writes one page.
fn rewrite_version(connection: &Connection) -> Result<(), StoreError> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;

    Ok(connection.pragma_update(None, "user_version", version)?)
}

/// Configures a connection for the writer.
fn prepare(connection: &Connection) -> Result<(), StoreError> {
    // NORMAL syncs only at a checkpoint: `durable` syncs the commits. The log is checkpointed in
    // parallel with the writer; only where that fails for long does a commit do it, after 65,536
    // pages of 4 kB. The file of the log keeps its length until then: one that is truncated at each
    // restart has to grow again, and a write to the disk that lengthens a file took 1.7 times as
    // long as one that does not. 32 MB of the tables are cached in memory, of which a thousand busy
    // keys among ten million activations need most.
    bring_over_when_closed(connection, false)?;
    Ok(connection.execute_batch(
        "PRAGMA synchronous = normal; PRAGMA wal_autocheckpoint = 65536; PRAGMA journal_size_limit = 268435456; \
         PRAGMA cache_size = -32000",
    )?)
}

fn run(connection: &Connection, jobs: &mut [Box<dyn Job>]) -> Result<(), TransactionFailure> {
    let execute = |sql| -> Result<(), TransactionFailure> {
        connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute([]))
            .map(|_rows| ())
            .map_err(|error| TransactionFailure::Transaction(error.into()))
    };

    // IMMEDIATE takes the write lock before anything is read, so the values that were read remain
    // valid until the commit.
    execute("BEGIN IMMEDIATE")?;
    for job in jobs {
        job.run(connection).map_err(TransactionFailure::Change)?;
    }

    execute("COMMIT")
}
