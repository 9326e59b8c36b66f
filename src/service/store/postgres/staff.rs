//! Manages the staff and their tokens, of which only hashes are stored.

use jiff::Timestamp;
use sqlx::PgConnection;

use super::lists;
use super::outcome::{Outcome, done};
use super::row::{self, millis, text};
use crate::service::store::StoreError;
use crate::service::store::change::{Change, Done, Refused};
use crate::service::store::decide::{self, to_the_millisecond};
use crate::service::store::record::{StaffMember, TokenRecord};

pub(in crate::service::store) async fn member(
    connection: &mut PgConnection,
    name: &str,
) -> Result<Option<StaffMember>, StoreError> {
    let query = sqlx::query("SELECT * FROM staff WHERE name = $1").bind(text(name));

    row::one(query, connection, row::member).await
}

pub(in crate::service::store) async fn token(
    connection: &mut PgConnection,
    id: &str,
) -> Result<Option<TokenRecord>, StoreError> {
    let query = sqlx::query("SELECT * FROM tokens WHERE id = $1").bind(text(id));

    row::one(query, connection, row::token).await
}

pub(super) async fn change_member(
    connection: &mut PgConnection,
    change: &Change,
    now: Timestamp,
) -> Outcome<Done> {
    let member = match change {
        Change::AddStaff { name, role } => {
            // They are few, and are read only when one is added.
            decide::added_member(&lists::staff(connection).await?, name, *role, now)
        }
        Change::ChangeRole { name, role } => decide::present_member(member(connection, name).await?, name)
            .map(|member| StaffMember {
                role: *role,
                ..member
            }),
        Change::RemoveStaff { name } => {
            let _revoked =
                sqlx::query("UPDATE tokens SET revoked_at = $2 WHERE staff = $1 AND revoked_at IS NULL")
                    .bind(text(name))
                    .bind(millis(now))
                    .execute(&mut *connection)
                    .await?;
            decide::present_member(member(connection, name).await?, name).map(|member| StaffMember {
                removed_at: Some(to_the_millisecond(now)),
                ..member
            })
        }
        _ => return Ok(Ok(Done::Recorded)),
    };
    let member = done!(member);
    sqlx::query(
        "INSERT INTO staff (name, role, created_at, removed_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (name) DO UPDATE SET role = excluded.role, created_at = excluded.created_at, \
         removed_at = excluded.removed_at",
    )
    .bind(&member.name)
    .bind(member.role.as_str())
    .bind(millis(member.created_at))
    .bind(member.removed_at.map(millis))
    .execute(connection)
    .await?;

    Ok(Ok(Done::Staff(member)))
}

pub(super) async fn change_token(
    connection: &mut PgConnection,
    change: &Change,
    now: Timestamp,
) -> Outcome<Done> {
    let changed = match change {
        Change::AddToken {
            id,
            staff,
            label,
            hash,
            expires_at,
        } => {
            let owner = done!(decide::present_member(member(connection, staff).await?, staff));
            if token(connection, id).await?.is_some() {
                return Ok(Err(Refused::TokenExists));
            }
            TokenRecord {
                id: text(id),
                staff: owner.name,
                label: text(label),
                hash: text(hash),
                created_at: to_the_millisecond(now),
                expires_at: expires_at.map(to_the_millisecond),
                revoked_at: None,
            }
        }
        Change::RevokeToken { id } => {
            let known = done!(token(connection, id).await?.ok_or(Refused::UnknownToken));
            TokenRecord {
                revoked_at: known.revoked_at.or(Some(to_the_millisecond(now))),
                ..known
            }
        }
        _ => return Ok(Ok(Done::Recorded)),
    };
    sqlx::query(
        "INSERT INTO tokens (id, staff, label, hash, created_at, expires_at, revoked_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET revoked_at = excluded.revoked_at",
    )
    .bind(&changed.id)
    .bind(&changed.staff)
    .bind(&changed.label)
    .bind(&changed.hash)
    .bind(millis(changed.created_at))
    .bind(changed.expires_at.map(millis))
    .bind(changed.revoked_at.map(millis))
    .execute(connection)
    .await?;

    Ok(Ok(Done::Token(changed)))
}
