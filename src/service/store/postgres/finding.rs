//! Finds keys by their serial numbers, many at once.

use std::collections::HashMap;

use sqlx::PgConnection;

use super::row::{self, key_columns, to_integer};
use crate::server::postgres::lane::Work;
use crate::service::store::StoreError;
use crate::service::store::record::KeyRecord;

/// The work of a lane that finds keys by their serial numbers.
pub(super) struct Finding;

impl Work for Finding {
    type Ask = u32;
    type Answer = Option<KeyRecord>;

    async fn run(
        connection: &mut PgConnection,
        serials: &[u32],
    ) -> Result<Vec<Option<KeyRecord>>, StoreError> {
        let mut numbers: Vec<_> = serials.iter().copied().map(to_integer).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let found = sqlx::query(concat!(
            "SELECT ",
            key_columns!(),
            " FROM unnest($1::bigint[]) AS w (serial)
            CROSS JOIN LATERAL (SELECT * FROM keys WHERE serial = w.serial OFFSET 0) AS k"
        ))
        .bind(numbers)
        .fetch_all(connection)
        .await?
        .iter()
        .map(|row| row::key(row).map(|record| (record.serial, record)))
        .collect::<Result<HashMap<_, _>, _>>()?;

        Ok(serials.iter().map(|serial| found.get(serial).cloned()).collect())
    }
}
