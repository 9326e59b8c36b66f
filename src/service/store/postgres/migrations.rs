//! Bring the tables of a database to this program's version.
//!
//! A row that everybody locks lets one do it after the other. An advisory lock would do as well, but not every database
//! that speaks PostgreSQL's protocol has them.

use sqlx::{Connection as _, PgConnection};

use super::failure::{Backoff, code_of, is_transient};
use crate::service::store::{Migrated, SCHEMA_VERSION, StoreError};

/// What leads to each version.
const STEPS: [(u32, &str); 1] = [(
    2,
    include_str!("../../../../migrations/postgres/0002_service.sql"),
)];

const _: () = assert!(
    STEPS[STEPS.len() - 1].0 == SCHEMA_VERSION,
    "the last step leads to this version"
);

const VERSION_TABLE: &str = "
    CREATE TABLE IF NOT EXISTS kakunin_schema (
        id SMALLINT PRIMARY KEY CHECK (id = 1),
        version BIGINT NOT NULL
    )";

const UNDEFINED_TABLE: &str = "42P01";
const UNDEFINED_COLUMN: &str = "42703";
const DUPLICATE_TABLE: &str = "42P07";
const UNIQUE_VIOLATION: &str = "23505";

/// Makes sure that the tables have this program's version.
pub(super) async fn check(connection: &mut PgConnection) -> Result<(), StoreError> {
    let version: Result<Option<i64>, StoreError> =
        sqlx::query_scalar("SELECT version FROM kakunin_schema WHERE id = 1")
            .fetch_optional(connection)
            .await
            .map_err(Into::into);
    let found = match version {
        Ok(version) => number(version.unwrap_or(0))?,
        Err(error) => match code_of(&error).as_deref() {
            Some(UNDEFINED_TABLE) => 0,
            Some(UNDEFINED_COLUMN) => return Err(StoreError::Foreign),
            _ => return Err(error),
        },
    };

    match found {
        SCHEMA_VERSION => Ok(()),
        found if found > SCHEMA_VERSION => Err(newer(found)),
        found => Err(StoreError::Unmigrated {
            found,
            needed: SCHEMA_VERSION,
        }),
    }
}

/// Takes the steps that the tables miss, all or none.
pub(super) async fn migrate(connection: &mut PgConnection) -> Result<Migrated, StoreError> {
    let mut backoff = Backoff::default();
    loop {
        let error = match attempt(connection).await {
            Ok(migrated) => return Ok(migrated),
            Err(error) => error,
        };
        // Two that make the first table at once get in each other's way, whatever IF NOT EXISTS says.
        let got_in_the_way = matches!(code_of(&error).as_deref(), Some(UNIQUE_VIOLATION));
        if !(got_in_the_way || is_transient(&error)) || !backoff.wait().await {
            return Err(match code_of(&error).as_deref() {
                Some(DUPLICATE_TABLE | UNDEFINED_COLUMN) => StoreError::Foreign,
                _ => error,
            });
        }
    }
}

async fn attempt(connection: &mut PgConnection) -> Result<Migrated, StoreError> {
    let _done = sqlx::raw_sql(VERSION_TABLE).execute(&mut *connection).await?;
    let _done =
        sqlx::query("INSERT INTO kakunin_schema (id, version) VALUES (1, 0) ON CONFLICT (id) DO NOTHING")
            .execute(&mut *connection)
            .await?;

    let mut transaction = connection.begin().await?;
    let version: i64 = sqlx::query_scalar("SELECT version FROM kakunin_schema WHERE id = 1 FOR UPDATE")
        .fetch_one(&mut *transaction)
        .await?;
    let from = number(version)?;
    if from > SCHEMA_VERSION {
        return Err(newer(from));
    }
    for (_, step) in STEPS.iter().filter(|(to, _)| *to > from) {
        let _done = sqlx::raw_sql(*step).execute(&mut *transaction).await?;
    }
    let _done = sqlx::query("UPDATE kakunin_schema SET version = $1 WHERE id = 1")
        .bind(i64::from(SCHEMA_VERSION))
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;

    Ok(Migrated {
        from,
        to: SCHEMA_VERSION,
    })
}

const fn newer(found: u32) -> StoreError {
    StoreError::Newer {
        found,
        known: SCHEMA_VERSION,
    }
}

fn number(version: i64) -> Result<u32, StoreError> {
    u32::try_from(version).map_err(|_| StoreError::Foreign)
}
