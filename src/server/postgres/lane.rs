//! Carries out waiting requests together, over a connection that is kept open.
//!
//! Every statement that is sent alone costs a network round trip, and every commit costs a write to
//! the disk. So requests gather while one transaction is under way, and the more come at once, the
//! less each of them costs. The work of a lane is idempotent: if the connection breaks and it is
//! unknown whether the last transaction was committed, the transaction is repeated with the same
//! result.

use std::fmt;

use sqlx::{Connection as _, PgConnection};
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;
use tracing::{info, warn};

use super::ANSWERING;
use super::failure::{Backoff, is_broken, is_transient, unanswered};
use super::servers::Servers;
use crate::server::StoreError;

/// The most requests in one transaction.
const BATCH: usize = 64;
/// The number of requests that may wait; a later request waits for room in the queue.
const QUEUE: usize = 1024;

/// The work that a lane carries out.
pub(crate) trait Work: Send + 'static {
    /// A request.
    type Ask: Send + Sync;
    /// The answer to a request.
    type Answer: Send;

    /// Carries out all requests, in one transaction if they change anything. Returns an answer for
    /// each request, in their order. The operation is idempotent.
    fn run(
        connection: &mut PgConnection,
        asks: &[Self::Ask],
    ) -> impl Future<Output = Result<Vec<Self::Answer>, StoreError>> + Send;
}

/// A handle to a task that talks to the database.
pub(crate) struct Lane<W: Work> {
    queue: mpsc::Sender<Request<W>>,
}

enum Request<W: Work> {
    Ask(W::Ask, oneshot::Sender<Result<W::Answer, StoreError>>),
    Close(oneshot::Sender<()>),
}

impl<W: Work> Lane<W> {
    /// Starts the task, which ends when all handles are dropped.
    pub(crate) fn start(servers: Servers) -> Self {
        let (queue, requests) = mpsc::channel(QUEUE);
        let link = Link {
            servers,
            connection: None,
        };
        tokio::spawn(work::<W>(link, requests));

        Self { queue }
    }

    /// Sends a request and waits for its answer.
    pub(crate) async fn ask(&self, ask: W::Ask) -> Result<W::Answer, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.queue
            .send(Request::Ask(ask, reply))
            .await
            .map_err(|_| StoreError::Closed)?;

        answer.await.map_err(|_| StoreError::Closed)?
    }

    /// Ends the task once all earlier requests are complete.
    pub(crate) async fn close(&self) {
        let (reply, closed) = oneshot::channel();
        if self.queue.send(Request::Close(reply)).await.is_ok() {
            let _ended = closed.await;
        }
    }
}

impl<W: Work> Clone for Lane<W> {
    fn clone(&self) -> Self {
        Self {
            queue: self.queue.clone(),
        }
    }
}

impl<W: Work> fmt::Debug for Lane<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lane")
    }
}

async fn work<W: Work>(mut link: Link, mut requests: mpsc::Receiver<Request<W>>) {
    let mut batch = Vec::with_capacity(BATCH);
    let mut closing = Vec::new();
    while requests.recv_many(&mut batch, BATCH).await > 0 {
        let mut asks = Vec::with_capacity(batch.len());
        let mut replies = Vec::with_capacity(batch.len());
        for request in batch.drain(..) {
            match request {
                Request::Ask(ask, reply) => {
                    asks.push(ask);
                    replies.push(reply);
                }
                Request::Close(reply) => {
                    requests.close();
                    closing.push(reply);
                }
            }
        }

        for (reply, answer) in replies.into_iter().zip(link.answers::<W>(&asks).await) {
            // The receiver may be gone; the change stands all the same.
            let _told = reply.send(answer);
        }
    }

    link.close().await;
    for reply in closing {
        let _told = reply.send(());
    }
}

/// A connection that is reopened after it broke.
struct Link {
    servers: Servers,
    connection: Option<PgConnection>,
}

impl Link {
    async fn answers<W: Work>(&mut self, asks: &[W::Ask]) -> Vec<Result<W::Answer, StoreError>> {
        match self.run::<W>(asks).await {
            Ok(answers) => answers.into_iter().map(Ok).collect(),
            // A request must not be refused because of another one.
            Err(error) if asks.len() > 1 && self.connection.is_some() => {
                warn!(%error, "requests are carried out one by one");
                let mut answers = Vec::with_capacity(asks.len());
                for ask in asks {
                    let answer = self.run::<W>(std::slice::from_ref(ask)).await;
                    answers.push(answer.and_then(|mut one| one.pop().ok_or(StoreError::Closed)));
                }

                answers
            }
            Err(error) => asks.iter().map(|_| Err(error.clone())).collect(),
        }
    }

    async fn run<W: Work>(&mut self, asks: &[W::Ask]) -> Result<Vec<W::Answer>, StoreError> {
        if asks.is_empty() {
            return Ok(Vec::new());
        }

        let mut backoff = Backoff::default();
        let mut reconnected = false;
        loop {
            let connection = self.connected().await?;
            let error = match timeout(ANSWERING, W::run(connection, asks)).await {
                Ok(Ok(answers)) => return Ok(answers),
                Ok(Err(error)) => error,
                Err(_) => unanswered(),
            };

            if is_broken(&error) {
                self.connection = None;
                if reconnected {
                    return Err(error);
                }
                info!(%error, "the database is asked over a new connection");
                reconnected = true;
            } else if !is_transient(&error) || !backoff.wait().await {
                return Err(error);
            }
        }
    }

    async fn connected(&mut self) -> Result<&mut PgConnection, StoreError> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.servers.connect().await?,
        };

        Ok(self.connection.insert(connection))
    }

    async fn close(self) {
        if let Some(connection) = self.connection
            && let Err(problem) = connection.close().await
        {
            info!(%problem, "the database was not left in order");
        }
    }
}
