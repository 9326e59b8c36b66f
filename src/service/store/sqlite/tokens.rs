//! Manages the staff and their tokens, of which only hashes are stored.

use jiff::Timestamp;
use rusqlite::{Connection, Row, params};

use super::lists::all;
use super::value::{optional_time, time, to_millis};
use crate::service::store::StoreError;
use crate::service::store::record::{Role, StaffMember, TokenRecord};

const MEMBER: &str = "name, role, created_at, removed_at";
const TOKEN: &str = "id, staff, label, hash, created_at, expires_at, revoked_at";

fn read_member(row: &Row<'_>) -> Result<StaffMember, StoreError> {
    let role: String = row.get(1)?;

    Ok(StaffMember {
        name: row.get(0)?,
        role: Role::from_name(&role).ok_or(StoreError::Unreadable("role"))?,
        created_at: time(row, 2)?,
        removed_at: optional_time(row, 3)?,
    })
}

fn read_token(row: &Row<'_>) -> Result<TokenRecord, StoreError> {
    Ok(TokenRecord {
        id: row.get(0)?,
        staff: row.get(1)?,
        label: row.get(2)?,
        hash: row.get(3)?,
        created_at: time(row, 4)?,
        expires_at: optional_time(row, 5)?,
        revoked_at: optional_time(row, 6)?,
    })
}

pub(in crate::service::store) fn staff(connection: &Connection) -> Result<Vec<StaffMember>, StoreError> {
    all(
        connection,
        &format!("SELECT {MEMBER} FROM staff ORDER BY name"),
        [],
        read_member,
    )
}

pub(in crate::service::store) fn member(
    connection: &Connection,
    name: &str,
) -> Result<Option<StaffMember>, StoreError> {
    let found = all(
        connection,
        &format!("SELECT {MEMBER} FROM staff WHERE name = ?"),
        [name],
        read_member,
    )?;

    Ok(found.into_iter().next())
}

pub(in crate::service::store) fn of_member(
    connection: &Connection,
    staff: &str,
) -> Result<Vec<TokenRecord>, StoreError> {
    all(
        connection,
        &format!("SELECT {TOKEN} FROM tokens WHERE staff = ? ORDER BY created_at, id"),
        [staff],
        read_token,
    )
}

pub(in crate::service::store) fn token(
    connection: &Connection,
    id: &str,
) -> Result<Option<TokenRecord>, StoreError> {
    let found = all(
        connection,
        &format!("SELECT {TOKEN} FROM tokens WHERE id = ?"),
        [id],
        read_token,
    )?;

    Ok(found.into_iter().next())
}

/// Writes a member as it is now.
pub(super) fn put_member(connection: &Connection, member: &StaffMember) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO staff (name, role, created_at, removed_at) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE \
             SET role = excluded.role, created_at = excluded.created_at, removed_at = excluded.removed_at",
        )?
        .execute(params![
            member.name,
            member.role.as_str(),
            to_millis(member.created_at),
            member.removed_at.map(to_millis),
        ])?;

    Ok(())
}

/// Revokes all tokens of a member that are not revoked.
pub(super) fn revoke_all(connection: &Connection, staff: &str, now: Timestamp) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE tokens SET revoked_at = ? WHERE staff = ? AND revoked_at IS NULL")?
        .execute(params![to_millis(now), staff])?;

    Ok(())
}

/// Writes a token as it is now; of an existing one, only the time of its revocation.
pub(super) fn put_token(connection: &Connection, token: &TokenRecord) -> Result<(), StoreError> {
    connection
        .prepare_cached(
            "INSERT INTO tokens (id, staff, label, hash, created_at, expires_at, revoked_at) \
             VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET revoked_at = excluded.revoked_at",
        )?
        .execute(params![
            token.id,
            token.staff,
            token.label,
            token.hash,
            to_millis(token.created_at),
            token.expires_at.map(to_millis),
            token.revoked_at.map(to_millis),
        ])?;

    Ok(())
}
