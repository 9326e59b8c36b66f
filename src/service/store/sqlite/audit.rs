//! Appends to the audit log, and reads it.

use rusqlite::{Connection, Row, params};

use super::lists::all;
use super::value::{time, to_integer, to_millis};
use crate::service::audit::{AuditEntry, Head};
use crate::service::store::StoreError;

const ENTRY: &str = "seq, at, actor, action, subject, details, previous, hash";

fn read_entry(row: &Row<'_>) -> Result<AuditEntry, StoreError> {
    let details = row.get_ref(5)?.as_str().map_err(rusqlite::Error::from)?;

    Ok(AuditEntry {
        seq: number(row)?,
        at: time(row, 1)?,
        actor: row.get(2)?,
        action: row.get(3)?,
        subject: row.get(4)?,
        details: serde_json::from_str(details).map_err(|_| StoreError::Unreadable("audit entry"))?,
        previous: row.get(6)?,
        hash: row.get(7)?,
    })
}

fn number(row: &Row<'_>) -> Result<u64, StoreError> {
    u64::try_from(row.get::<_, i64>(0)?).map_err(|_| StoreError::Unreadable("audit entry"))
}

pub(in crate::service::store) fn entries(
    connection: &Connection,
    after: u64,
    limit: u32,
) -> Result<Vec<AuditEntry>, StoreError> {
    all(
        connection,
        &format!("SELECT {ENTRY} FROM audit WHERE seq > ? ORDER BY seq LIMIT ?"),
        // A number too large for the database comes after all entries.
        params![i64::try_from(after).unwrap_or(i64::MAX), limit],
        read_entry,
    )
}

/// Returns the end of the log.
pub(super) fn head(connection: &Connection) -> Result<Head, StoreError> {
    let last = all(
        connection,
        "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1",
        [],
        |row| {
            Ok(Head {
                seq: number(row)?,
                hash: row.get(1)?,
            })
        },
    )?;

    Ok(last.into_iter().next().unwrap_or(Head::EMPTY))
}

pub(super) fn append(connection: &Connection, entry: &AuditEntry) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO audit (seq, at, actor, action, subject, details, previous, hash) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            to_integer(entry.seq),
            to_millis(entry.at),
            entry.actor,
            entry.action,
            entry.subject,
            entry.details.to_string(),
            entry.previous,
            entry.hash,
        ])?;

    Ok(())
}
