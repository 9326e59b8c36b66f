//! Finds the server that takes changes among those of an address.
//!
//! One of several servers takes changes, and the others follow it. When it fails, another one takes
//! its place, and nobody tells this program: it asks all of them at once, and takes the first that
//! takes changes. So a server that does not answer at all delays nothing.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use sqlx::postgres::PgConnectOptions;
use sqlx::{ConnectOptions as _, PgConnection};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tracing::info;

use super::CONNECTING;
use super::address::Address;
use super::failure::unanswered;
use crate::server::StoreError;

/// The servers of a database.
#[derive(Clone)]
pub(crate) struct Servers {
    address: Arc<Address>,
    /// The one that was last seen to take changes.
    current: Arc<AtomicUsize>,
}

impl Servers {
    /// Parses the address of a database.
    pub(crate) fn parse(url: &str, application: &str) -> Result<Self, StoreError> {
        Ok(Self {
            address: Arc::new(Address::parse(url, application)?),
            current: Arc::default(),
        })
    }

    /// Returns the options to connect to each server.
    pub(super) fn each(&self) -> &[PgConnectOptions] {
        &self.address.servers
    }

    /// Returns which server was last seen to take changes.
    pub(super) fn current(&self) -> usize {
        self.current.load(Ordering::Relaxed)
    }

    /// Returns whether a server that takes no changes is not the right one.
    pub(super) fn must_take_changes(&self) -> bool {
        self.address.must_take_changes
    }

    /// Connects to the server that takes changes.
    pub(crate) async fn connect(&self) -> Result<PgConnection, StoreError> {
        let mut attempts = JoinSet::new();
        for (index, options) in self.each().iter().cloned().enumerate() {
            let must_take_changes = self.must_take_changes();
            drop(attempts.spawn(async move {
                timeout(CONNECTING, open(&options, must_take_changes))
                    .await
                    .unwrap_or_else(|_| Err(unanswered()))
                    .map(|connection| (index, connection))
            }));
        }

        let mut refused = None;
        while let Some(attempt) = attempts.join_next().await {
            match attempt.unwrap_or(Err(StoreError::Closed)) {
                Ok((index, connection)) => {
                    self.take(index);
                    return Ok(connection);
                }
                // That a server can be reached says less than why another one cannot.
                Err(error) if refused.is_none() || !matches!(error, StoreError::NoPrimary { .. }) => {
                    refused = Some(error);
                }
                Err(_) => {}
            }
        }

        Err(match refused {
            Some(StoreError::NoPrimary { .. }) | None => StoreError::NoPrimary {
                servers: self.each().len(),
            },
            Some(error) => error,
        })
    }

    fn take(&self, index: usize) {
        let before = self.current.swap(index, Ordering::Relaxed);
        if before != index
            && let Some(server) = self.each().get(index)
        {
            info!(
                host = server.get_host(),
                port = server.get_port(),
                "this server of the database takes changes now"
            );
        }
    }
}

async fn open(options: &PgConnectOptions, must_take_changes: bool) -> Result<PgConnection, StoreError> {
    let mut connection = options.connect().await?;
    if must_take_changes && !takes_changes(&mut connection).await? {
        return Err(StoreError::NoPrimary { servers: 1 });
    }

    Ok(connection)
}

/// Returns whether the server takes changes: it is no standby, and was not made read-only.
pub(super) async fn takes_changes(connection: &mut PgConnection) -> Result<bool, sqlx::Error> {
    let read_only: String = sqlx::query_scalar("SHOW transaction_read_only")
        .persistent(false)
        .fetch_one(connection)
        .await?;

    Ok(read_only == "off")
}

impl fmt::Debug for Servers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The options contain a password.
        write!(f, "Servers({})", self.each().len())
    }
}
