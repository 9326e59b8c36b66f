//! Makes the changes of the vendor's staff, each with its entry in the audit log.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::value::to_integer;
use super::{activations, audit, keys, old_keys, tokens};
use crate::service::store::StoreError;
use crate::service::store::change::{Actor, AllDone, Change, Done, Idempotency, Refused};
use crate::service::store::decide::{self, Release, to_the_millisecond};
use crate::service::store::record::{Organisation, StaffMember, TokenRecord};

/// The result of a change: made, refused or failed. Nothing of a refused change may remain.
type Outcome<T> = Result<Result<T, Refused>, StoreError>;

/// Unwraps the result of a change that was made, and returns from the function if it was refused.
macro_rules! done {
    ($outcome:expr) => {
        match $outcome {
            Ok(done) => done,
            Err(refused) => return Ok(Err(refused)),
        }
    };
}

pub(super) fn change_all(
    connection: &Connection,
    actor: &Actor,
    changes: &[Change],
    idempotency: Option<&Idempotency>,
    now: Timestamp,
) -> Outcome<AllDone> {
    if let Some(idempotency) = idempotency
        && let Some(former) = former_answer(connection, actor, idempotency)?
    {
        return Ok(former);
    }

    // Other changes are in the same transaction; a savepoint rolls back these alone.
    connection.execute_batch("SAVEPOINT changes")?;
    let outcome = make(connection, actor, changes, now)?;
    if outcome.is_err() {
        connection.execute_batch("ROLLBACK TO changes")?;
    }
    connection.execute_batch("RELEASE changes")?;
    let done = done!(outcome);

    if let Some(idempotency) = idempotency {
        keep_answer(connection, actor, idempotency, &done)?;
    }

    Ok(Ok(AllDone {
        done,
        repeated: false,
    }))
}

fn make(connection: &Connection, actor: &Actor, changes: &[Change], now: Timestamp) -> Outcome<Vec<Done>> {
    let mut head = audit::head(connection)?;
    let mut all = Vec::with_capacity(changes.len());
    for change in changes {
        all.push(done!(make_one(connection, change, now)?));
        let entry = actor.entry(&head, change, now);
        audit::append(connection, &entry)?;
        head = (&entry).into();
    }

    Ok(Ok(all))
}

fn make_one(connection: &Connection, change: &Change, now: Timestamp) -> Outcome<Done> {
    if let Some(serial) = decide::altered_key(change) {
        return alter_key(connection, serial, change, now);
    }

    Ok(Ok(match change {
        Change::AddOrganisation { id, name } => {
            let organisation = Organisation {
                id: id.clone(),
                name: name.clone(),
                created_at: to_the_millisecond(now),
            };
            if !keys::add_organisation(connection, &organisation)? {
                return Ok(Err(Refused::OrganisationExists { id: id.clone() }));
            }
            Done::Organisation(organisation)
        }
        Change::RenameOrganisation { id, name } => {
            keys::rename_organisation(connection, id, name)?;
            Done::Organisation(done!(
                keys::organisation(connection, id)?
                    .ok_or_else(|| Refused::UnknownOrganisation { id: id.clone() })
            ))
        }
        Change::IssueKeys { keys } => {
            let mut issued = Vec::with_capacity(keys.len());
            for key in keys {
                issued.push(done!(keys::issue(connection, key, now)?));
            }
            Done::Keys(issued)
        }
        Change::ImportKeys { keys } => {
            let mut issued = Vec::with_capacity(keys.len());
            for imported in keys {
                let key = done!(keys::issue(connection, &imported.key, now)?);
                if !old_keys::add(connection, &imported.old, key.serial)? {
                    return Ok(Err(Refused::OldKeyKnown));
                }
                issued.push(key);
            }
            Done::Keys(issued)
        }
        Change::ReleaseActivation { serial, id, .. } => {
            let release = Release {
                id: id.clone(),
                serial: *serial,
                computer: None,
                now,
            };
            let released = activations::release(connection, &release)?;
            Done::Released(done!(released.ok_or(Refused::UnknownActivation)))
        }
        Change::AddToken { .. } | Change::RevokeToken { .. } => {
            return change_token(connection, change, now);
        }
        Change::AddStaff { .. } | Change::ChangeRole { .. } | Change::RemoveStaff { .. } => {
            return change_staff(connection, change, now);
        }
        _ => Done::Recorded,
    }))
}

fn alter_key(connection: &Connection, serial: u32, change: &Change, now: Timestamp) -> Outcome<Done> {
    if let Change::SetOrganisation {
        organisation: Some(id),
        ..
    } = change
        && keys::organisation(connection, id)?.is_none()
    {
        return Ok(Err(Refused::UnknownOrganisation { id: id.clone() }));
    }
    let key = done!(keys::key(connection, serial)?.ok_or(Refused::UnknownKey { serial }));
    let key = done!(decide::alter(key, change, now));
    keys::update(connection, &key)?;

    Ok(Ok(Done::Key(key)))
}

fn change_staff(connection: &Connection, change: &Change, now: Timestamp) -> Outcome<Done> {
    let member = match change {
        Change::AddStaff { name, role } => {
            decide::added_member(&tokens::staff(connection)?, name, *role, now)
        }
        Change::ChangeRole { name, role } => decide::present_member(tokens::member(connection, name)?, name)
            .map(|member| StaffMember {
                role: *role,
                ..member
            }),
        Change::RemoveStaff { name } => {
            tokens::revoke_all(connection, name, now)?;
            decide::present_member(tokens::member(connection, name)?, name).map(|member| StaffMember {
                removed_at: Some(to_the_millisecond(now)),
                ..member
            })
        }
        _ => return Ok(Ok(Done::Recorded)),
    };
    let member = done!(member);
    tokens::put_member(connection, &member)?;

    Ok(Ok(Done::Staff(member)))
}

fn change_token(connection: &Connection, change: &Change, now: Timestamp) -> Outcome<Done> {
    let token = match change {
        Change::AddToken {
            id,
            staff,
            label,
            hash,
            expires_at,
        } => {
            done!(decide::present_member(tokens::member(connection, staff)?, staff));
            if tokens::token(connection, id)?.is_some() {
                return Ok(Err(Refused::TokenExists));
            }
            TokenRecord {
                id: id.clone(),
                staff: staff.clone(),
                label: label.clone(),
                hash: hash.clone(),
                created_at: to_the_millisecond(now),
                expires_at: expires_at.map(to_the_millisecond),
                revoked_at: None,
            }
        }
        Change::RevokeToken { id } => {
            let known = done!(tokens::token(connection, id)?.ok_or(Refused::UnknownToken));
            TokenRecord {
                revoked_at: known.revoked_at.or(Some(to_the_millisecond(now))),
                ..known
            }
        }
        _ => return Ok(Ok(Done::Recorded)),
    };
    tokens::put_token(connection, &token)?;

    Ok(Ok(Done::Token(token)))
}

/// Returns the result of an earlier request that is the same.
fn former_answer(
    connection: &Connection,
    actor: &Actor,
    idempotency: &Idempotency,
) -> Result<Option<Result<AllDone, Refused>>, StoreError> {
    let former: Option<([u8; 32], String)> = connection
        .prepare_cached("SELECT request, answer FROM idempotency WHERE actor = ? AND key = ?")?
        .query_row(params![actor.to_string(), idempotency.key], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let Some((request, answer)) = former else {
        return Ok(None);
    };
    if request != idempotency.request {
        return Ok(Some(Err(Refused::OtherRequest)));
    }
    let done = serde_json::from_str(&answer).map_err(|_| StoreError::Unreadable("answer"))?;

    Ok(Some(Ok(AllDone { done, repeated: true })))
}

fn keep_answer(
    connection: &Connection,
    actor: &Actor,
    idempotency: &Idempotency,
    done: &[Done],
) -> Result<(), StoreError> {
    let answer = serde_json::to_string(done).map_err(|_| StoreError::Unreadable("answer"))?;
    let place = audit::head(connection)?.seq;
    connection
        .prepare_cached("DELETE FROM idempotency WHERE seq <= ?")?
        .execute([to_integer(decide::forgotten(place))])?;
    connection
        .prepare_cached("INSERT INTO idempotency (actor, key, request, answer, seq) VALUES (?, ?, ?, ?, ?)")?
        .execute(params![
            actor.to_string(),
            idempotency.key,
            idempotency.request,
            answer,
            to_integer(place),
        ])?;

    Ok(())
}
