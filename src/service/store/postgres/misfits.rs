//! Counts rejected installation IDs, for as long as they count.

use jiff::Timestamp;
use sqlx::PgConnection;

use super::row::{millis, to_integer};
use crate::service::store::StoreError;

pub(in crate::service::store) async fn count(
    connection: &mut PgConnection,
    serial: u32,
    since: Timestamp,
) -> Result<u32, StoreError> {
    let count: i64 = sqlx::query_scalar("SELECT count(*) FROM misfits WHERE serial = $1 AND at > $2")
        .bind(to_integer(serial))
        .bind(millis(since))
        .fetch_one(connection)
        .await?;

    u32::try_from(count).map_err(|_| StoreError::Unreadable("number"))
}

/// Records a rejected installation ID, and deletes those that no longer count.
pub(super) async fn note(
    connection: &mut PgConnection,
    serial: u32,
    now: Timestamp,
    since: Timestamp,
) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM misfits WHERE at <= $1")
        .bind(millis(since))
        .execute(&mut *connection)
        .await?;
    sqlx::query("INSERT INTO misfits (serial, at) VALUES ($1, $2)")
        .bind(to_integer(serial))
        .bind(millis(now))
        .execute(connection)
        .await?;

    Ok(())
}
