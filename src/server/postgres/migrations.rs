//! Migrates the tables of a database to this program's version.
//!
//! All instances lock the same row, so that they migrate one after the other. An advisory lock
//! would serve as well, but not every database that speaks PostgreSQL's protocol has them.

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

use super::failure::{Backoff, code_of, is_transient};
use crate::server::{Migrated, StoreError};

/// The tables of one program.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Schema {
    /// The table that contains their version. The tables of another program have a different one.
    pub(crate) table: &'static str,
    /// The statements that lead to each version, the earliest first.
    pub(crate) steps: &'static [(u32, &'static str)],
}

const UNDEFINED_TABLE: &str = "42P01";
const UNDEFINED_COLUMN: &str = "42703";
const DUPLICATE_TABLE: &str = "42P07";
/// The codes that a server may return to the later of two clients that create the same table at
/// once, even with IF NOT EXISTS: the name was free at its check, and was taken
/// (`unique_violation`, `duplicate_table`, `duplicate_object`) when it wrote.
const MADE_BY_ANOTHER: [&str; 3] = ["23505", DUPLICATE_TABLE, "42710"];

impl Schema {
    /// Returns the version that this program reads and writes.
    fn version(&self) -> u32 {
        self.steps.last().map_or(0, |(version, _)| *version)
    }

    /// Verifies that the tables have this program's version.
    pub(crate) async fn check(&self, connection: &mut PgConnection) -> Result<(), StoreError> {
        let version: Result<Option<i64>, StoreError> =
            sqlx::query_scalar(self.sql("SELECT version FROM {} WHERE id = 1"))
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

        let needed = self.version();
        match found {
            found if found == needed => Ok(()),
            found if found > needed => Err(self.newer(found)),
            found => Err(StoreError::Unmigrated { found, needed }),
        }
    }

    /// Verifies that the server accepts changes, with one that changes nothing and waits for the
    /// server's disk. A standby and a server that was made read-only answer every query and accept
    /// no changes.
    pub(crate) async fn rewrite_version(&self, connection: &mut PgConnection) -> Result<(), StoreError> {
        let written = sqlx::query(self.sql("UPDATE {} SET version = version WHERE id = 1"))
            .execute(connection)
            .await
            .map_err(StoreError::from);

        match written {
            // Another instance wrote at the same moment, so changes are accepted.
            Err(error) if is_transient(&error) => Ok(()),
            written => written.map(drop),
        }
    }

    /// Runs the steps that the tables lack, all or none.
    pub(crate) async fn migrate(&self, connection: &mut PgConnection) -> Result<Migrated, StoreError> {
        let mut backoff = Backoff::default();
        loop {
            let error = match self.attempt(connection).await {
                Ok(migrated) => return Ok(migrated),
                Err(error) => error,
            };
            if !is_transient(&error) || !backoff.wait().await {
                return Err(match code_of(&error).as_deref() {
                    Some(DUPLICATE_TABLE | UNDEFINED_COLUMN) => StoreError::Foreign,
                    _ => error,
                });
            }
        }
    }

    /// Creates the table of the version. Its statement is not part of a transaction, so a faster
    /// instance has already committed the table.
    async fn make_version_table(&self, connection: &mut PgConnection) -> Result<(), StoreError> {
        let made = sqlx::raw_sql(self.sql(
            "CREATE TABLE IF NOT EXISTS {} (id SMALLINT PRIMARY KEY CHECK (id = 1), version BIGINT NOT NULL)",
        ))
        .execute(connection)
        .await
        .map_err(StoreError::from);

        match made {
            Err(error) if !code_of(&error).is_some_and(|code| MADE_BY_ANOTHER.contains(&code.as_str())) => {
                Err(error)
            }
            _ => Ok(()),
        }
    }

    async fn attempt(&self, connection: &mut PgConnection) -> Result<Migrated, StoreError> {
        self.make_version_table(connection).await?;
        let _done =
            sqlx::query(self.sql("INSERT INTO {} (id, version) VALUES (1, 0) ON CONFLICT (id) DO NOTHING"))
                .execute(&mut *connection)
                .await?;

        let mut transaction = connection.begin().await?;
        let version: i64 = sqlx::query_scalar(self.sql("SELECT version FROM {} WHERE id = 1 FOR UPDATE"))
            .fetch_one(&mut *transaction)
            .await?;
        let from = number(version)?;
        let to = self.version();
        if from > to {
            return Err(self.newer(from));
        }
        for (_, step) in self.steps.iter().filter(|(to, _)| *to > from) {
            sqlx::raw_sql(*step).execute(&mut *transaction).await?;
        }
        sqlx::query(self.sql("UPDATE {} SET version = $1 WHERE id = 1"))
            .bind(i64::from(to))
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;

        Ok(Migrated { from, to })
    }

    /// Returns a statement about the version table, whose name is a constant of this program.
    fn sql(&self, statement: &str) -> AssertSqlSafe<String> {
        AssertSqlSafe(statement.replacen("{}", self.table, 1))
    }

    fn newer(&self, found: u32) -> StoreError {
        StoreError::Newer {
            found,
            known: self.version(),
        }
    }
}

fn number(version: i64) -> Result<u32, StoreError> {
    u32::try_from(version).map_err(|_| StoreError::Foreign)
}

#[cfg(test)]
mod tests {
    use sqlx::Connection as _;
    use tokio::task::JoinSet;

    use super::*;
    use crate::server::cluster::Cluster;

    #[tokio::test(flavor = "multi_thread")]
    async fn the_first_table_is_made_by_many_at_once() {
        let url = Cluster::shared().database();
        // Each table is a new race, and one in a hundred was lost.
        for table in (0..60).map(|number| String::leak(format!("version_{number}"))) {
            let schema = Schema { table, steps: &[] };
            let mut instances = JoinSet::new();
            for _ in 0..8 {
                let url = url.clone();
                instances.spawn(async move {
                    let mut connection = PgConnection::connect(&url).await.unwrap();
                    schema.migrate(&mut connection).await.unwrap()
                });
            }
            drop(instances.join_all().await);
        }
    }
}
