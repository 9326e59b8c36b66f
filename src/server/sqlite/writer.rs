//! Carry out changes one after the other, and commit together what waited together.
//!
//! Whoever asked learns of the commit at once and of the disk a little later, for which [`Durability`] waits while the
//! writer goes on.

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
/// How many changes may wait; whoever comes later waits to be let in.
const QUEUE: usize = 1024;

/// The way to the one thread that changes the database.
#[derive(Clone)]
pub(crate) struct Writer {
    queue: mpsc::Sender<Request>,
    loss: Loss,
    /// When it was last seen to write.
    proven: Proven,
}

enum Request {
    Write(Box<dyn Job>),
    Close(oneshot::Sender<()>),
}

impl Writer {
    /// Starts the thread; it ends when all handles are gone.
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
        let _thread = thread::Builder::new()
            .name("sqlite-writer".to_owned())
            .spawn(move || work(database, requests))
            .map_err(|_| StoreError::Closed)?;

        Ok(Self {
            queue,
            loss,
            proven: Proven::default(),
        })
    }

    /// Carries out a change in a transaction, and returns when it is on the disk. If the change fails, nothing of it
    /// stays; it may then be tried a second time, in a transaction of its own.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        change: impl Fn(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.commit(change).await?.wait().await
    }

    /// Does the same, and returns when it is committed, before it is on the disk.
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

    /// Makes sure that changes can be made, by one that changes nothing: it takes the way of all others, through the queue
    /// and the log to the disk. Asked more often than once a second, it answers what was found within the last.
    pub(crate) async fn prove(&self) -> Result<(), StoreError> {
        if let Some(problem) = self.loss.known() {
            return Err(problem);
        }

        self.proven.or(self.write(rewrite_version)).await
    }

    /// Waits until durability is lost, and tells by what. Nothing more is written then, and the program has to be started
    /// again.
    pub(crate) async fn lost(&self) -> StoreError {
        self.loss.wait().await
    }

    /// Ends the thread once all that was asked before is done.
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

/// A change of any kind, with whom to tell.
pub(super) trait Job: Send {
    /// Makes the change; gives the error if it failed.
    fn run(&mut self, connection: &Connection) -> Result<(), StoreError>;

    /// Tells the outcome, now that the transaction is committed, or failed.
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
        // Who asked may have gone; the change stands all the same.
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

/// Where a transaction failed.
enum Failure {
    /// In one of its changes.
    Change(StoreError),
    /// As a whole.
    Transaction(StoreError),
}

struct Database {
    path: PathBuf,
    checkpoint: Checkpoint,
    durability: Durability,
    loss: Loss,
    /// None after it was lost, until it is opened again.
    open: Option<Open>,
}

/// The database while a connection to it is open.
struct Open {
    connection: Connection,
    /// Where it commits to, which is sure to exist once it has.
    log: Option<Arc<File>>,
}

impl Database {
    /// Makes these changes in one transaction. Should one of them fail, none of them stays, and each gets a transaction
    /// of its own; so the one that fails takes back nothing but itself, and the others do not pay for that when
    /// nothing fails.
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
            Failure::Change(problem) if jobs.len() == 1 => Some(problem),
            Failure::Change(_) => None,
            Failure::Transaction(problem) => Some(problem),
        };
        for mut job in jobs.drain(..) {
            let problem = match &lost {
                Some(problem) => problem.clone(),
                None => match self.transact(std::slice::from_mut(&mut job)) {
                    Ok(()) => {
                        self.committed(vec![job]);
                        continue;
                    }
                    Err(Failure::Change(problem)) => problem,
                    Err(Failure::Transaction(problem)) => {
                        // What waits behind it would wait for the same in vain.
                        lost = Some(problem.clone());
                        problem
                    }
                },
            };
            error!(%problem, "a change was not made");
            job.finish(Err(problem));
        }
    }

    /// Tells those who asked for what is committed now.
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

    fn transact(&mut self, jobs: &mut [Box<dyn Job>]) -> Result<(), Failure> {
        if jobs.is_empty() {
            return Ok(());
        }

        let loss = self.loss.clone();
        let connection = self.connection().map_err(Failure::Transaction)?;
        let done = run(connection, jobs);
        if let Err(Failure::Change(problem) | Failure::Transaction(problem)) = &done {
            loss.note_if_fatal(problem);
        }
        // Some errors end the transaction by themselves.
        if done.is_err() && !connection.is_autocommit() && connection.execute_batch("ROLLBACK").is_err() {
            // A connection that is closed takes back what it has not committed.
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

/// Writes the version of the tables as it is, which writes one page.
fn rewrite_version(connection: &Connection) -> Result<(), StoreError> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;

    Ok(connection.pragma_update(None, "user_version", version)?)
}

/// Makes a connection the writer's.
fn prepare(connection: &Connection) -> Result<(), StoreError> {
    // NORMAL writes to the disk only with a checkpoint: `durable` sees to the commits. The log is brought over beside the
    // writer; only where that fails for long does a commit do it, after 65,536 pages of 4 kB. The file of the log keeps
    // its length until then: one that is shortened each time it begins anew has to grow again, and a write to the disk
    // that lengthens a file took 1.7 times as long as one that does not. 32 MB of the tables are kept in memory,
    // of which a thousand busy keys among ten million activations need most.
    bring_over_when_closed(connection, false)?;
    Ok(connection.execute_batch(
        "PRAGMA synchronous = normal; PRAGMA wal_autocheckpoint = 65536; PRAGMA journal_size_limit = 268435456; \
         PRAGMA cache_size = -32000",
    )?)
}

fn run(connection: &Connection, jobs: &mut [Box<dyn Job>]) -> Result<(), Failure> {
    let execute = |sql| -> Result<(), Failure> {
        connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.execute([]))
            .map(|_rows| ())
            .map_err(|error| Failure::Transaction(error.into()))
    };

    // IMMEDIATE takes the write lock before anything is read, so what is read stays true until the commit.
    execute("BEGIN IMMEDIATE")?;
    for job in jobs {
        job.run(connection).map_err(Failure::Change)?;
    }

    execute("COMMIT")
}
