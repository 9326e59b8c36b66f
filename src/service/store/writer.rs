//! Carry out changes one after the other, and commit together what waited together.
//!
//! A commit costs a write to the disk, however many changes it holds. So while one commit is under way the next
//! changes gather, and the more come at once, the fewer commits each of them costs.

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use sqlx::{Connection as _, SqliteConnection};
use tokio::sync::{mpsc, oneshot};
use tracing::error;

use super::StoreError;

/// The most changes in one commit.
const BATCH: usize = 128;
/// How many changes may wait; whoever comes later waits to be let in.
const QUEUE: usize = 1024;

/// A change of the database, all or nothing.
pub(in crate::service) trait Operation: Send + Sync {
    /// What it comes to.
    type Output: Send;

    /// Makes the change on a connection that is in a transaction. If it fails, nothing of it stays.
    fn run(
        &self,
        connection: &mut SqliteConnection,
    ) -> impl Future<Output = Result<Self::Output, StoreError>> + Send;
}

/// The way to the one task that changes the database.
#[derive(Clone)]
pub(super) struct Writer {
    queue: mpsc::Sender<Request>,
}

enum Request {
    Write(Box<dyn Job>),
    Close(oneshot::Sender<()>),
}

impl Writer {
    /// Starts the task; it ends when all handles are gone.
    pub(super) fn start(connection: SqliteConnection) -> Self {
        let (queue, requests) = mpsc::channel(QUEUE);
        let _task = tokio::spawn(work(connection, requests));

        Self { queue }
    }

    pub(super) async fn write<O: Operation + 'static>(&self, operation: O) -> Result<O::Output, StoreError> {
        let (reply, outcome) = oneshot::channel();
        let job = Queued {
            operation,
            outcome: Err(StoreError::Closed),
            reply,
        };
        self.queue
            .send(Request::Write(Box::new(job)))
            .await
            .map_err(|_| StoreError::Closed)?;

        outcome.await.map_err(|_| StoreError::Closed)?
    }

    /// Ends the task once all that was asked before is done.
    pub(super) async fn close(&self) {
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

type Running<'a> = Pin<Box<dyn Future<Output = Result<(), sqlx::Error>> + Send + 'a>>;

/// An operation of any kind, with whom to tell.
trait Job: Send {
    /// Runs the operation; an error is one of the transaction as a whole.
    fn run<'a>(&'a mut self, connection: &'a mut SqliteConnection) -> Running<'a>;

    /// Tells the outcome, now that the transaction is committed, or failed.
    fn finish(self: Box<Self>, committed: Result<(), StoreError>);
}

struct Queued<O: Operation> {
    operation: O,
    outcome: Result<O::Output, StoreError>,
    reply: oneshot::Sender<Result<O::Output, StoreError>>,
}

impl<O: Operation> Job for Queued<O> {
    fn run<'a>(&'a mut self, connection: &'a mut SqliteConnection) -> Running<'a> {
        Box::pin(async move {
            // Within a transaction this is a savepoint: an operation that fails takes back nothing but itself.
            let mut savepoint = connection.begin().await?;
            self.outcome = self.operation.run(&mut savepoint).await;

            match self.outcome {
                Ok(_) => savepoint.commit().await,
                Err(_) => savepoint.rollback().await,
            }
        })
    }

    fn finish(self: Box<Self>, committed: Result<(), StoreError>) {
        // Who asked may have gone; the change stands all the same.
        let _told = self.reply.send(committed.and(self.outcome));
    }
}

async fn work(mut connection: SqliteConnection, mut requests: mpsc::Receiver<Request>) {
    let mut batch = Vec::with_capacity(BATCH);
    while requests.recv_many(&mut batch, BATCH).await > 0 {
        let mut jobs = Vec::with_capacity(batch.len());
        let mut closing = None;
        for request in batch.drain(..) {
            match request {
                Request::Write(job) => jobs.push(job),
                Request::Close(reply) => closing = Some(reply),
            }
        }

        let committed = commit(&mut connection, &mut jobs).await.map_err(|problem| {
            error!(%problem, "changes were not committed");
            StoreError::from(problem)
        });
        for job in jobs {
            job.finish(committed.clone());
        }

        if let Some(reply) = closing {
            requests.close();
            if let Err(problem) = connection.close().await {
                error!(%problem, "the database was not closed in order");
            }
            let _told = reply.send(());
            return;
        }
    }
}

async fn commit(connection: &mut SqliteConnection, jobs: &mut [Box<dyn Job>]) -> Result<(), sqlx::Error> {
    if jobs.is_empty() {
        return Ok(());
    }

    // IMMEDIATE takes the write lock before anything is read, so what is read stays true until the commit.
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    for job in jobs {
        job.run(&mut transaction).await?;
    }

    transaction.commit().await
}
