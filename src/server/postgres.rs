//! Access to a PostgreSQL database, or one that speaks its protocol, which any number of instances
//! may use at the same time. Its address may name several servers, of which one takes changes.

pub(crate) mod address;
pub(crate) mod failure;
pub(crate) mod lane;
pub(crate) mod migrations;
pub(crate) mod pool;
pub(crate) mod servers;

use std::time::Duration;

use super::StoreError;
use failure::unanswered;

/// The time that an operation waits for a connection.
pub(crate) const CONNECTING: Duration = Duration::from_secs(3);
/// The time that an operation may take.
pub(crate) const ANSWERING: Duration = Duration::from_secs(10);

/// Waits for an operation, and fails if the database does not answer in time.
pub(crate) async fn within<T>(
    operation: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, StoreError> {
    tokio::time::timeout(ANSWERING, operation)
        .await
        .unwrap_or_else(|_| Err(unanswered()))
}
