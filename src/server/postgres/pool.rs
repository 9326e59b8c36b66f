//! Connections that several tasks share.

use std::sync::Arc;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgPool, PgPoolOptions};

use super::CONNECTING;
use super::servers::{Servers, takes_changes};
use crate::server::StoreError;

/// Connections to the server that takes changes.
#[derive(Debug, Clone)]
pub(crate) struct Pool {
    servers: Servers,
    /// The connections to each server. Those to a server that is gone are never taken again.
    pools: Arc<[PgPool]>,
}

impl Pool {
    /// Makes a pool of at most so many connections, and opens none yet.
    pub(crate) fn new(servers: Servers, connections: u32) -> Self {
        let mut common = PgPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(CONNECTING);
        if servers.must_take_changes() {
            common = common.after_connect(|connection, _| {
                Box::pin(async move {
                    if takes_changes(connection).await? {
                        return Ok(());
                    }
                    Err(sqlx::Error::Configuration(
                        "this server of the database takes no changes".into(),
                    ))
                })
            });
        }
        let pools = servers
            .each()
            .iter()
            .map(|options| common.clone().connect_lazy_with(options.clone()))
            .collect();

        Self { servers, pools }
    }

    /// Takes a connection, which returns to the pool when it is dropped.
    pub(crate) async fn acquire(&self) -> Result<PoolConnection<sqlx::Postgres>, StoreError> {
        let used = self.servers.current();
        let failed = match self.pools[used].acquire().await {
            Ok(connection) => return Ok(connection),
            Err(error) => error,
        };
        if self.pools.len() == 1 || matches!(failed, sqlx::Error::PoolClosed) {
            return Err(failed.into());
        }

        // Another task may have found the server in the meantime.
        if self.servers.current() == used {
            drop(self.servers.connect().await?);
        }
        let found = self.servers.current();
        if found == used {
            return Err(failed.into());
        }

        Ok(self.pools[found].acquire().await?)
    }

    /// Closes all connections once they are no longer in use.
    pub(crate) async fn close(&self) {
        for pool in self.pools.iter() {
            pool.close().await;
        }
    }
}
