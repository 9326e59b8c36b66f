//! Stores the newest time at which something was written.

use jiff::Timestamp;
use sqlx::PgConnection;

use super::row::{millis, time_if_any};
use crate::service::store::StoreError;

pub(in crate::service::store) async fn newest(
    connection: &mut PgConnection,
) -> Result<Option<Timestamp>, StoreError> {
    let row = sqlx::query("SELECT newest FROM clock WHERE id = 1")
        .fetch_optional(connection)
        .await?;

    row.map_or(Ok(None), |row| time_if_any(&row, "newest"))
}

/// Stores a time, if it is newer or `even_if_older`. In the latter case, rejected installation IDs
/// with a later time no longer count, because otherwise they would for as long as the clock was
/// ahead.
pub(super) async fn note(
    connection: &mut PgConnection,
    now: Timestamp,
    even_if_older: bool,
) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO clock (id, newest) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET newest = \
         CASE WHEN $2 OR clock.newest < excluded.newest THEN excluded.newest ELSE clock.newest END",
    )
    .bind(millis(now))
    .bind(even_if_older)
    .execute(&mut *connection)
    .await?;
    if even_if_older {
        sqlx::query("DELETE FROM misfits WHERE at > $1")
            .bind(millis(now))
            .execute(connection)
            .await?;
    }

    Ok(())
}
