//! Migrates the tables of a file to this program's version, step by step, each in a transaction.

use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};

use super::{Migrated, SCHEMA_VERSION};
use crate::licence::Method;
use crate::machine::Parts;
use crate::service::store::StoreError;
use crate::service::store::decide;
use crate::service::store::packed::{id_bytes, method_number, parts_to_bytes};

const KEYS_AND_ACTIVATIONS: &str =
    include_str!("../../../../migrations/sqlite/0001_keys_and_activations.sql");
const ADMINISTRATION: &str = include_str!("../../../../migrations/sqlite/0002_administration.sql");

const ACTIVATION_INDEX: &str = include_str!("../../../../migrations/sqlite/0003_activation_index.sql");

const TRUST: &str = include_str!("../../../../migrations/sqlite/0005_trust.sql");

const CHECKSUMS: &str = include_str!("../../../../migrations/sqlite/0004_checksums.sql");

/// A step from the previous version.
type Step = fn(&Transaction<'_>) -> Result<(), StoreError>;

const STEPS: [Step; 5] = [
    |transaction| Ok(transaction.execute_batch(KEYS_AND_ACTIVATIONS)?),
    |transaction| {
        transaction.execute_batch(ADMINISTRATION)?;
        rewrite_activations(transaction)
    },
    |transaction| Ok(transaction.execute_batch(ACTIVATION_INDEX)?),
    |transaction| Ok(transaction.execute_batch(CHECKSUMS)?),
    |transaction| Ok(transaction.execute_batch(TRUST)?),
];

const _: () = assert!(
    STEPS.len() == SCHEMA_VERSION as usize,
    "each version has its step"
);

/// Returns the version of the tables, 0 if there are none.
pub(super) fn version(connection: &Connection) -> Result<u32, StoreError> {
    let version: i64 = connection
        .prepare_cached("PRAGMA user_version")?
        .query_row([], |row| row.get(0))?;

    u32::try_from(version).map_err(|_| StoreError::Foreign)
}

/// Verifies that the tables have this program's version.
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

/// Runs the steps that the tables lack.
pub(super) fn migrate(connection: &mut Connection) -> Result<Migrated, StoreError> {
    // Tables that others refer to are recreated; the references are verified at the end of each
    // step.
    connection.execute_batch("PRAGMA foreign_keys = off")?;
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
            drop(transaction);
            connection.execute_batch("PRAGMA foreign_keys = on")?;
            return Ok(Migrated { from, to: found });
        };

        step(&transaction)?;
        let dangling = transaction
            .query_row("SELECT 1 FROM pragma_foreign_key_check", [], |_| Ok(()))
            .optional()?;
        if dangling.is_some() {
            return Err(StoreError::Unreadable("reference"));
        }
        transaction.execute_batch(&format!(
            "DROP TABLE IF EXISTS _sqlx_migrations; PRAGMA user_version = {}",
            found + 1
        ))?;
        transaction.commit()?;
    }
}

/// Returns the version of tables that were made before the file itself stored a version number.
fn unnumbered(connection: &Connection) -> Result<u32, StoreError> {
    let has = |name: &str| -> Result<bool, StoreError> {
        Ok(connection
            .prepare_cached("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?")?
            .exists([name])?)
    };
    if has("_sqlx_migrations")? && has("keys")? && has("activations")? && has("desk_tokens")? {
        return Ok(1);
    }
    let tables: i64 = connection.query_row(
        "SELECT count(*) FROM sqlite_schema WHERE name <> '_sqlx_migrations' AND name NOT LIKE 'sqlite_%'",
        [],
        |row| row.get(0),
    )?;

    if tables == 0 {
        Ok(0)
    } else {
        Err(StoreError::Foreign)
    }
}

/// Rewrites the activations of version 1 in the format of version 2.
fn rewrite_activations(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    let mut former = transaction.prepare(
        "SELECT serial, id, computer, parts, method, activated_at, seen_at, ends_at, released_at FROM former_activations",
    )?;
    let mut insert = transaction.prepare(
        "INSERT INTO activations (serial, id, computer, parts, method, activated_at, seen_at, ends_at, released_at) \
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?;
    let mut index = transaction
        .prepare("INSERT INTO activation_parts (serial, part, id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")?;
    let mut rows = former.query([])?;
    while let Some(row) = rows.next()? {
        let serial: i64 = row.get(0)?;
        let id = id_bytes(&row.get::<_, String>(1)?).ok_or(StoreError::Unreadable("activation"))?;
        let parts: Parts = serde_json::from_str(&row.get::<_, String>(3)?)
            .map_err(|_| StoreError::Unreadable("list of parts"))?;
        let method = match row.get::<_, String>(4)?.as_str() {
            "internet" => Method::Internet,
            "telephone" => Method::Telephone,
            "file" => Method::File,
            "kms" => Method::Kms,
            _ => return Err(StoreError::Unreadable("method")),
        };
        let released_at: Option<i64> = row.get(8)?;
        let _one = insert.execute(params![
            serial,
            id,
            row.get::<_, i64>(2)?,
            parts_to_bytes(&parts),
            method_number(method),
            row.get::<_, i64>(5)?,
            row.get::<_, i64>(6)?,
            row.get::<_, Option<i64>>(7)?,
            released_at,
        ])?;
        if released_at.is_none() {
            for (_, hash) in decide::telling_parts(&parts) {
                let _one = index.execute(params![serial, decide::part_number(hash), id])?;
            }
        }
    }
    drop(rows);
    drop(former);

    Ok(transaction.execute_batch("DROP TABLE former_activations")?)
}
