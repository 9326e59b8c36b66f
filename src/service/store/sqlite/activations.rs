//! Counts the computers of a key: one activation each, never more than the key allows.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension as _, params};

use super::value::{ACTIVATION, AFTER_ACTIVATION, activation, to_integer, to_millis};
use super::{audit, keys};
use crate::machine::Parts;
use crate::service::store::StoreError;
use crate::service::store::decide::{self, Activate, Activated, Count, Former, Release};
use crate::service::store::packed::{id_bytes, method_number, parts_to_bytes, turn_to_bytes};
use crate::service::store::record::{Activation, Seats};

/// The most activations that are read for one distinctive part that they share with a computer. If
/// more share it, as copies of one disk image do, the part distinguishes nothing.
const CANDIDATES: u32 = 256;

/// Counts a computer, and records the author in the audit log, if requested.
pub(super) fn activate(connection: &Connection, ask: &Activate) -> Result<Activated, StoreError> {
    let activated = count(connection, ask)?;
    if ask.audited.is_some()
        && let Some(entry) = ask.entry(&audit::head(connection)?, &activated)
    {
        audit::append(connection, &entry)?;
    }

    Ok(activated)
}

fn count(connection: &Connection, ask: &Activate) -> Result<Activated, StoreError> {
    let key = keys::key(connection, ask.serial)?;
    if let Some(refused) = decide::refused(ask, key.as_ref()) {
        return Ok(refused);
    }
    let Some(key) = key else {
        return Ok(Activated::Unknown);
    };

    let former = same_computer(connection, ask)?;
    match decide::count(ask, &key, former) {
        Count::Answer(Activated::Full(_)) if free_ended(connection, ask)? => count(connection, ask),
        Count::Answer(answer) => Ok(answer),
        Count::Renew { renewed, former } => {
            renew(connection, ask.serial, &renewed, &former)?;
            Ok(Activated::Same(renewed, key.seats()))
        }
        Count::Add { new, is_copy } => {
            add(connection, ask.serial, &new)?;
            // The key was read in the same transaction, so these are the stored values.
            let seats = Seats {
                used: key.used + 1,
                limit: key.limit,
            };
            connection
                .prepare_cached("UPDATE keys SET used = ? WHERE serial = ?")?
                .execute([i64::from(seats.used), to_integer(ask.serial)])?;
            Ok(Activated::added(new, seats, is_copy))
        }
    }
}

/// Returns the activation of this computer: the one with the same number, else the one whose parts
/// are most similar, if they are similar enough.
fn same_computer(connection: &Connection, ask: &Activate) -> Result<Former, StoreError> {
    if let Some(known) = on_computer(connection, ask.serial, ask.computer)? {
        return Ok(Former::Active(known));
    }
    let is_spent = connection
        .prepare_cached(
            "SELECT 1 FROM activations WHERE serial = ? AND computer = ? AND released_at IS NOT NULL LIMIT 1",
        )?
        .exists([to_integer(ask.serial), to_integer(ask.computer)])?;
    if is_spent {
        return Ok(Former::Released);
    }

    if ask.is_by_number_alone()
        && let Some(alike) = of_same_fingerprint(connection, ask)?
    {
        return Ok(Former::Alike(alike));
    }

    let serial = to_integer(ask.serial);
    let mut search = connection.prepare_cached(BY_PART)?;
    // The names in their order, each once.
    let mut names = BTreeSet::<[u8; 16]>::new();
    for (_, hash) in ask.parts.iter() {
        let mut rows = search.query(params![serial, decide::part_number(hash), CANDIDATES])?;
        while let Some(row) = rows.next()? {
            names.insert(row.get(0)?);
        }
    }
    let candidates = names
        .into_iter()
        .filter_map(|id| of_name(connection, serial, id).transpose())
        .collect::<Result<Vec<_>, _>>()?;

    Ok(decide::closest(candidates, &ask.parts).map_or(Former::None, Former::Active))
}

/// Returns the activation with this name, if it is not released.
fn of_name(connection: &Connection, serial: i64, id: [u8; 16]) -> Result<Option<Activation>, StoreError> {
    let mut search = connection.prepare_cached(&format!(
        "SELECT {ACTIVATION} FROM activations WHERE serial = ? AND id = ? AND released_at IS NULL"
    ))?;
    let mut rows = search.query(params![serial, id])?;

    rows.next()?.map(activation).transpose()
}

/// Finds the names of the newest activations that have one part. It reads names alone: most
/// computers that are activated are new, and SQLite takes ten times as long to find nothing if it
/// is to read the activations at once.
pub(super) const BY_PART: &str = "SELECT sharing FROM activation_index WHERE serial = ?1 AND found_by = ?2 \
                                  ORDER BY sharing DESC LIMIT ?3";

pub(in crate::service::store) fn on_computer(
    connection: &Connection,
    serial: u32,
    computer: u64,
) -> Result<Option<Activation>, StoreError> {
    let mut search = connection.prepare_cached(&format!(
        "SELECT {ACTIVATION} FROM activations WHERE serial = ?1 AND released_at IS NULL AND id = \
         (SELECT activation FROM activation_index WHERE serial = ?1 AND found_by = ?2 AND sharing = x'')"
    ))?;
    let mut rows = search.query([to_integer(serial), computer_number(computer)])?;

    rows.next()?.map(activation).transpose()
}

/// Returns the active computer with this fingerprint that has not been seen for the longest time.
fn of_same_fingerprint(connection: &Connection, ask: &Activate) -> Result<Option<Activation>, StoreError> {
    let (first, last) = decide::same_fingerprint(ask.computer);
    let mut search = connection.prepare_cached(
        "SELECT activation FROM activation_index WHERE serial = ? AND found_by BETWEEN ? AND ? AND sharing = x''",
    )?;
    let mut rows = search.query([
        to_integer(ask.serial),
        computer_number(last),
        computer_number(first),
    ])?;
    let mut alike: Option<Activation> = None;
    while let Some(row) = rows.next()? {
        let known = of_name(connection, to_integer(ask.serial), row.get(0)?)?;
        alike = alike.into_iter().chain(known).min_by_key(|known| known.seen_at);
    }

    Ok(alike)
}

/// Deletes the activations of a key that have ended, because their seats are needed. Returns
/// whether there were any.
fn free_ended(connection: &Connection, ask: &Activate) -> Result<bool, StoreError> {
    let serial = to_integer(ask.serial);
    let mut search = connection.prepare_cached(&format!(
        "SELECT {ACTIVATION} FROM activations \
         WHERE serial = ? AND ends_at <= ? AND ends_at IS NOT NULL AND released_at IS NULL"
    ))?;
    let ended = search
        .query_and_then([serial, to_millis(ask.now)], activation)?
        .collect::<Result<Vec<_>, StoreError>>()?;
    for known in &ended {
        let id = id_bytes(&known.id).ok_or(StoreError::Unreadable("activation"))?;
        connection
            .prepare_cached("DELETE FROM activations WHERE serial = ? AND id = ?")?
            .execute(params![serial, id])?;
        forget_computer(connection, serial, known.computer)?;
        forget_parts(connection, serial, id, &known.parts)?;
    }
    let freed = i64::try_from(ended.len()).unwrap_or(i64::MAX);
    if freed > 0 {
        change_used(connection, ask.serial, -freed)?;
    }

    Ok(freed > 0)
}

fn add(connection: &Connection, serial: u32, new: &Activation) -> Result<(), StoreError> {
    let serial = to_integer(serial);
    let id = id_bytes(&new.id).ok_or(StoreError::Unreadable("activation"))?;
    connection
        .prepare_cached(
            "INSERT INTO activations (serial, id, computer, parts, method, activated_at, seen_at, ends_at, turn) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            serial,
            id,
            to_integer(new.computer),
            parts_to_bytes(&new.parts),
            method_number(new.method),
            to_millis(new.activated_at),
            to_millis(new.seen_at),
            new.ends_at.map(to_millis),
            new.turn.as_ref().map(turn_to_bytes),
        ])?;

    index_computer(connection, serial, id, new.computer)?;
    index_parts(connection, serial, id, &new.parts)
}

fn renew(
    connection: &Connection,
    serial: u32,
    renewed: &Activation,
    former: &Activation,
) -> Result<(), StoreError> {
    let serial = to_integer(serial);
    let id = id_bytes(&renewed.id).ok_or(StoreError::Unreadable("activation"))?;
    connection
        .prepare_cached(
            "UPDATE activations SET computer = ?, parts = ?, seen_at = ?, ends_at = ?, turn = ? \
             WHERE serial = ? AND id = ?",
        )?
        .execute(params![
            to_integer(renewed.computer),
            parts_to_bytes(&renewed.parts),
            to_millis(renewed.seen_at),
            renewed.ends_at.map(to_millis),
            renewed.turn.as_ref().map(turn_to_bytes),
            serial,
            id,
        ])?;
    if former.computer != renewed.computer {
        forget_computer(connection, serial, former.computer)?;
        index_computer(connection, serial, id, renewed.computer)?;
    }
    if former.parts != renewed.parts {
        forget_parts(connection, serial, id, &former.parts)?;
        index_parts(connection, serial, id, &renewed.parts)?;
    }

    Ok(())
}

/// Returns the number of a computer in the index. It is negative, so it differs from the number of
/// any part.
pub(super) fn computer_number(computer: u64) -> i64 {
    -1 - to_integer(computer)
}

/// Indexes an activation by its computer's number, which no other activation of the key may have.
fn index_computer(
    connection: &Connection,
    serial: i64,
    id: [u8; 16],
    computer: u64,
) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO activation_index (serial, found_by, sharing, activation) VALUES (?, ?, x'', ?)",
        )?
        .execute(params![serial, computer_number(computer), id])?;

    Ok(())
}

fn forget_computer(connection: &Connection, serial: i64, computer: u64) -> Result<(), StoreError> {
    connection
        .prepare_cached("DELETE FROM activation_index WHERE serial = ? AND found_by = ? AND sharing = x''")?
        .execute([serial, computer_number(computer)])?;

    Ok(())
}

/// Indexes an activation by its parts.
fn index_parts(connection: &Connection, serial: i64, id: [u8; 16], parts: &Parts) -> Result<(), StoreError> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO activation_index (serial, found_by, sharing) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    )?;
    for (_, hash) in decide::telling_parts(parts) {
        insert.execute(params![serial, decide::part_number(hash), id])?;
    }

    Ok(())
}

fn forget_parts(connection: &Connection, serial: i64, id: [u8; 16], parts: &Parts) -> Result<(), StoreError> {
    let mut delete = connection
        .prepare_cached("DELETE FROM activation_index WHERE serial = ? AND found_by = ? AND sharing = ?")?;
    for (_, hash) in decide::telling_parts(parts) {
        delete.execute(params![serial, decide::part_number(hash), id])?;
    }

    Ok(())
}

pub(super) fn release(connection: &Connection, ask: &Release) -> Result<Option<Seats>, StoreError> {
    let serial = to_integer(ask.serial);
    let Some(id) = id_bytes(&ask.id) else {
        return Ok(None);
    };
    let known = connection
        .prepare_cached(&format!(
            "SELECT {ACTIVATION}, released_at FROM activations \
             WHERE serial = ?1 AND id = ?2 AND computer = coalesce(?3, computer)"
        ))?
        .query_row(params![serial, id, ask.computer.map(to_integer)], |row| {
            Ok(activation(row).map(|known| {
                (
                    known,
                    row.get_ref(AFTER_ACTIVATION).map(|value| value.data_type()),
                )
            }))
        })
        .optional()?
        .transpose()?;
    let Some((known, released_at)) = known else {
        return Ok(None);
    };

    // A request that is repeated because the answer was lost gets the same answer.
    let is_released = released_at? != rusqlite::types::Type::Null;
    if !is_released {
        connection
            .prepare_cached("UPDATE activations SET released_at = ? WHERE serial = ? AND id = ?")?
            .execute(params![to_millis(ask.now), serial, id])?;
        forget_computer(connection, serial, known.computer)?;
        forget_parts(connection, serial, id, &known.parts)?;
    }

    change_used(connection, ask.serial, if is_released { 0 } else { -1 }).map(Some)
}

fn change_used(connection: &Connection, serial: u32, by: i64) -> Result<Seats, StoreError> {
    connection
        .prepare_cached("UPDATE keys SET used = used + ? WHERE serial = ? RETURNING used, activation_limit")?
        .query_row(params![by, to_integer(serial)], |row| {
            Ok(super::value::count(row, 0).and_then(|used| {
                Ok(Seats {
                    used,
                    limit: super::value::count(row, 1)?,
                })
            }))
        })?
}
