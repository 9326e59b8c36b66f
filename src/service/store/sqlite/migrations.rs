//! Bring the tables of a file to this program's version, one step after the other, each in a
//! transaction.

use rusqlite::{Connection, TransactionBehavior};

use super::{Migrated, SCHEMA_VERSION};
use crate::service::store::StoreError;

/// The steps, each from the version before it.
const STEPS: [&str; SCHEMA_VERSION as usize] = [
    include_str!("../../../../migrations/sqlite/0001_service.sql"),
    include_str!("../../../../migrations/sqlite/0002_terms.sql"),
    include_str!("../../../../migrations/sqlite/0003_old_keys.sql"),
];

/// The version of the tables, 0 if there are none.
pub(super) fn version(connection: &Connection) -> Result<u32, StoreError> {
    let version: i64 = connection
        .prepare_cached("PRAGMA user_version")?
        .query_row([], |row| row.get(0))?;

    u32::try_from(version).map_err(|_| StoreError::Foreign)
}

/// Makes sure that the tables have this program's version.
pub(super) fn check(connection: &Connection) -> Result<(), StoreError> {
    match version(connection)? {
        SCHEMA_VERSION => Ok(()),
        found if found > SCHEMA_VERSION => Err(StoreError::Newer {
            found,
            known: SCHEMA_VERSION,
        }),
        0 => Err(StoreError::Unmigrated {
            found: unnumbered(connection)?,
            needed: SCHEMA_VERSION,
        }),
        found => Err(StoreError::Unmigrated {
            found,
            needed: SCHEMA_VERSION,
        }),
    }
}

/// Takes the steps that the tables miss.
pub(super) fn migrate(connection: &mut Connection) -> Result<Migrated, StoreError> {
    let mut from = None;
    loop {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let found = match version(&transaction)? {
            0 => unnumbered(&transaction)?,
            found => found,
        };
        let from = *from.get_or_insert(found);
        if found > SCHEMA_VERSION {
            return Err(StoreError::Newer {
                found,
                known: SCHEMA_VERSION,
            });
        }
        let Some(step) = usize::try_from(found).ok().and_then(|index| STEPS.get(index)) else {
            return Ok(Migrated { from, to: found });
        };

        transaction.execute_batch(step)?;
        transaction.pragma_update(None, "user_version", found + 1)?;
        transaction.commit()?;
    }
}

/// Returns 0 for a file without tables.
///
/// # Errors
/// [`StoreError::Foreign`] for a file with the tables of another program, which have no version of
/// ours.
fn unnumbered(connection: &Connection) -> Result<u32, StoreError> {
    let tables: i64 = connection.query_row(
        "SELECT count(*) FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'",
        [],
        |row| row.get(0),
    )?;

    if tables == 0 {
        Ok(0)
    } else {
        Err(StoreError::Foreign)
    }
}
