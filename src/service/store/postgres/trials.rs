//! Remembers when a trial began on a computer.

use jiff::Timestamp;
use sqlx::{PgConnection, Row as _};

use super::row::{millis, time, to_small};
use crate::service::store::StoreError;
use crate::service::store::decide::{Trial, to_the_millisecond};
use crate::service::store::packed::{parts_from_bytes, parts_to_bytes};

/// Returns the start of the trial on this computer, if there was one.
pub(in crate::service::store) async fn start(
    connection: &mut PgConnection,
    trial: &Trial,
) -> Result<Option<Timestamp>, StoreError> {
    let rows = sqlx::query(
        "SELECT parts, started_at FROM trials WHERE product = $1 AND found_by = ANY($2::bigint[]) AND of_key = $3",
    )
    .bind(to_small(trial.product))
    .bind(trial.sought())
    .bind(trial.of_key())
    .fetch_all(connection)
    .await?;
    let mut earliest: Option<Timestamp> = None;
    for row in &rows {
        if trial.is_of(&parts_from_bytes(row.try_get("parts")?)?) {
            let started = time(row, "started_at")?;
            earliest = Some(earliest.map_or(started, |before| before.min(started)));
        }
    }

    Ok(earliest)
}

/// Begins the trial on this computer, unless it began before. Of two that begin it at the same
/// moment, the later is told the earlier start from its next request on.
pub(super) async fn begin(connection: &mut PgConnection, trial: &Trial) -> Result<Timestamp, StoreError> {
    if let Some(started) = start(connection, trial).await? {
        return Ok(started);
    }
    sqlx::query(
        "INSERT INTO trials (product, found_by, of_key, parts, started_at) \
         SELECT $1::smallint, w.found_by, $3::bigint, $4::bytea, $5::bigint FROM unnest($2::bigint[]) AS w (found_by) ON CONFLICT DO NOTHING",
    )
    .bind(to_small(trial.product))
    .bind(trial.stored())
    .bind(trial.of_key())
    .bind(parts_to_bytes(&trial.parts))
    .bind(millis(trial.now))
    .execute(connection)
    .await?;

    Ok(to_the_millisecond(trial.now))
}
