//! Checks a whole file: SQLite detects a broken structure, and this module detects values that
//! differ from those that were written.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::activations::computer_number;
use super::value::{ACTIVATION, AFTER_ACTIVATION, KEY, activation, key, optional_time};
use super::{audit, keys, lists, migrations, tokens};
use crate::server::sqlite::register_checksum;
use crate::service::audit::Verifier;
use crate::service::store::change::Done;
use crate::service::store::packed::id_bytes;
use crate::service::store::{Checkup, StoreError, decide};

/// The number of audit log entries that are read at once.
const CHUNK: u32 = 500;
/// The most rows of one kind that are named.
const NAMED: i64 = 5;

/// A part of the check.
type Part = fn(&Connection, &mut Checkup) -> Result<(), StoreError>;

/// Checks everything in one snapshot, while others may write.
pub(super) fn examine(connection: &Connection) -> Result<Checkup, StoreError> {
    let still = connection.unchecked_transaction()?;
    migrations::check(&still)?;
    let mut checkup = Checkup::new();
    let parts: [(&str, Part); 10] = [
        ("structure", structure),
        ("partial indexes", partial_indexes),
        ("tables", tables),
        ("references", references),
        ("checksums", checksums),
        ("values", values),
        ("counters", counters),
        ("index of activations", index),
        ("audit log", log),
        ("what the audit log knows", known_to_log),
    ];
    for (name, part) in parts {
        let outcome = part(&still, &mut checkup);
        checkup.note(name, outcome);
    }
    // Nothing was written. A commit would fail if a damaged page was read, and all findings would
    // be lost.
    drop(still);

    Ok(checkup)
}

fn structure(connection: &Connection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut statement = connection.prepare("PRAGMA integrity_check(10)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let found: String = row.get(0)?;
        if found != "ok" {
            checkup.found(format!("structure: {found}"));
        }
    }

    Ok(())
}

/// Counts the entries of partial indexes. SQLite verifies that each row is in the indexes, but
/// counts the entries only of indexes over all rows, so it misses an entry of a partial index that
/// belongs to no row.
fn partial_indexes(connection: &Connection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT name, tbl_name, substr(sql, instr(sql, ' WHERE ')) FROM sqlite_schema \
         WHERE type = 'index' AND instr(sql, ' WHERE ') > 0",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (name, table, condition): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let count = |by: &str| -> Result<i64, StoreError> {
            Ok(connection.query_row(
                &format!("SELECT count(*) FROM {table} {by} {condition}"),
                [],
                |row| row.get(0),
            )?)
        };
        let (found, expected) = (count(&format!("INDEXED BY {name}"))?, count("NOT INDEXED")?);
        if found != expected {
            checkup.found(format!(
                "partial indexes: {name} has {found} entries, and {expected} belong there"
            ));
        }
    }

    Ok(())
}

/// Returns the definitions of all tables, indexes and triggers.
fn schema(connection: &Connection) -> Result<BTreeSet<(String, String, String)>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT type, name, coalesce(sql, '') || ' ' || tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;

    Ok(rows.collect::<Result<_, _>>()?)
}

fn tables(connection: &Connection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut fresh = Connection::open_in_memory()?;
    register_checksum(&fresh)?;
    migrations::migrate(&mut fresh)?;
    for (kind, name, _) in schema(connection)?.symmetric_difference(&schema(&fresh)?) {
        checkup.found(format!("tables: the definition of {kind} {name} was changed"));
    }

    Ok(())
}

fn references(connection: &Connection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare("SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(1)?);
        checkup.found(format!(
            "references: rows of {table} name rows of {parent} that are missing"
        ));
    }

    Ok(())
}

/// Returns the tables whose rows have checksums, each with its columns in the order of their
/// definition.
pub(super) fn with_checksums(connection: &Connection) -> Result<Vec<(String, Vec<String>)>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT s.name, group_concat(x.name, ',' ORDER BY x.cid) FROM sqlite_schema s, pragma_table_xinfo(s.name) x \
         WHERE s.type = 'table' AND x.hidden = 0 \
         AND EXISTS (SELECT 1 FROM pragma_table_xinfo(s.name) WHERE name = 'checksum') GROUP BY s.name",
    )?;
    let rows = statement.query_map([], |row| {
        let columns: String = row.get(1)?;
        Ok((row.get(0)?, columns.split(',').map(str::to_owned).collect()))
    })?;

    Ok(rows.collect::<Result<_, _>>()?)
}

fn checksums(connection: &Connection, checkup: &mut Checkup) -> Result<(), StoreError> {
    for (table, columns) in with_checksums(connection)? {
        let changed: Result<i64, StoreError> = connection
            .query_row(
                &format!(
                    "SELECT count(*) FROM {table} NOT INDEXED WHERE checksum IS NOT row_checksum({})",
                    columns.join(", ")
                ),
                [],
                |row| row.get(0),
            )
            .map_err(Into::into);
        match checkup.note(&format!("checksums of {table}"), changed) {
            None | Some(0) => {}
            Some(changed) => checkup.found(format!("checksums: {changed} rows of {table} were changed")),
        }
    }

    Ok(())
}

/// Reads all rows as the service does, and returns their number.
fn read_all<T>(
    connection: &Connection,
    sql: &str,
    checkup: &mut Checkup,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<u64, StoreError> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        count += 1;
        let outcome = read(row);
        checkup.note("values", outcome);
    }

    Ok(count)
}

fn values(connection: &Connection, checkup: &mut Checkup) -> Result<(), StoreError> {
    checkup.keys = read_all(connection, &format!("SELECT {KEY} FROM keys"), checkup, key)?;
    checkup.activations = read_all(
        connection,
        &format!("SELECT {ACTIVATION}, released_at FROM activations"),
        checkup,
        |row| Ok((activation(row)?, optional_time(row, AFTER_ACTIVATION)?)),
    )?;
    let organisations = "SELECT id, name, created_at FROM organisations";
    read_all(connection, organisations, checkup, keys::read_organisation)?;
    for member in tokens::staff(connection)? {
        tokens::of_member(connection, &member.name)?;
    }
    read_all(connection, "SELECT answer FROM idempotency", checkup, |row| {
        serde_json::from_str::<Vec<Done>>(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)
            .map_err(|_| StoreError::Unreadable("answer"))
    })?;

    Ok(())
}

fn counters(connection: &Connection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT serial, used, counted FROM (SELECT serial, used, (SELECT count(*) FROM activations AS a \
         WHERE a.serial = keys.serial AND released_at IS NULL) AS counted FROM keys) WHERE used <> counted LIMIT ?",
    )?;
    let mut rows = statement.query([NAMED])?;
    while let Some(row) = rows.next()? {
        checkup.miscounted(row.get(0)?, row.get(1)?, row.get(2)?);
    }

    Ok(())
}

/// Verifies that the index contains exactly the entries that follow from the active computers.
fn index(connection: &Connection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut statement = connection.prepare(&format!(
        "SELECT {ACTIVATION}, serial FROM activations WHERE released_at IS NULL"
    ))?;
    let mut find = connection.prepare(
        "SELECT activation FROM activation_index WHERE serial = ? AND found_by = ? AND sharing = ?",
    )?;
    let mut rows = statement.query([])?;
    let mut expected: i64 = 0;
    let mut missing: u64 = 0;
    while let Some(row) = rows.next()? {
        let serial: i64 = row.get(AFTER_ACTIVATION)?;
        let known = activation(row)?;
        let id = id_bytes(&known.id).ok_or(StoreError::Unreadable("activation"))?;
        let by_number: Option<Option<[u8; 16]>> = find
            .query_row(
                params![serial, computer_number(known.computer), [0_u8; 0]],
                |row| row.get(0),
            )
            .optional()?;
        expected += 1;
        missing += u64::from(by_number != Some(Some(id)));
        let numbers: BTreeSet<i64> = decide::telling_parts(&known.parts)
            .into_iter()
            .map(|(_, hash)| decide::part_number(hash))
            .collect();
        for number in numbers {
            expected += 1;
            missing += u64::from(!find.exists(params![serial, number, id])?);
        }
    }
    let there: i64 = connection.query_row("SELECT count(*) FROM activation_index", [], |row| row.get(0))?;
    if missing > 0 {
        checkup.found(format!(
            "index of activations: {missing} computers are not found in it"
        ));
    }
    if there != expected {
        checkup.found(format!(
            "index of activations: it has {there} rows, and {expected} belong there"
        ));
    }

    Ok(())
}

fn log(connection: &Connection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut verifier = Verifier::new(None);
    loop {
        let entries = audit::entries(connection, verifier.head().seq, CHUNK)?;
        if entries.is_empty() {
            break;
        }
        for entry in &entries {
            if let Err(broken) = verifier.check(entry) {
                checkup.broken(broken);
                return Ok(());
            }
        }
    }
    checkup.audit = verifier.head();
    // An entry whose number is not among those above is not found on the way.
    let entries: u64 = lists::all(connection, "SELECT count(*) FROM audit", [], |row| {
        u64::try_from(row.get::<_, i64>(0)?).map_err(|_| StoreError::Unreadable("count"))
    })?
    .into_iter()
    .sum();
    if entries != checkup.audit.seq {
        checkup.found(format!(
            "audit log: it has {entries} entries, and the last has the number {}",
            checkup.audit.seq
        ));
    }

    Ok(())
}

/// Verifies that rows that no other table refers to are present if the audit log names them, since
/// nothing is ever removed from the log; and that the log is not empty if there is anything.
fn known_to_log(connection: &Connection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT DISTINCT subject FROM audit WHERE action = 'staff.add' \
         AND substr(subject, length('staff:') + 1) NOT IN (SELECT name FROM staff) LIMIT ?",
    )?;
    let mut rows = statement.query([NAMED])?;
    while let Some(row) = rows.next()? {
        let subject: String = row.get(0)?;
        checkup.found(format!("staff: {subject} is missing"));
    }
    // Every change that is recorded stores the time before, and `migrate` is such a change where
    // tables had neither clock nor log.
    let is_missing = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, bool>(0));
    if is_missing("SELECT EXISTS (SELECT 1 FROM audit) AND NOT EXISTS (SELECT 1 FROM clock)")? {
        checkup.found("clock: the newest time is missing");
    }
    if is_missing(
        "SELECT NOT EXISTS (SELECT 1 FROM audit) AND \
         (EXISTS (SELECT 1 FROM keys) OR EXISTS (SELECT 1 FROM staff) OR EXISTS (SELECT 1 FROM organisations))",
    )? {
        checkup.found("audit log: it is empty, and tells of nothing that is there");
    }

    Ok(())
}
