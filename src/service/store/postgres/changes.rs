//! Makes the changes of the vendor's staff, each with its entry in the audit log, in one
//! transaction.

use std::borrow::Cow;

use jiff::Timestamp;
use sqlx::{Connection as _, PgConnection, Row as _};

use super::outcome::{Outcome, done};
use super::row::{self, millis, text, to_integer, unsigned};
use super::{keys, old_keys, staff};
use crate::service::audit::{AuditEntry, Head};
use crate::service::store::StoreError;
use crate::service::store::change::{Actor, AllDone, Change, Done, Idempotency, Refused};
use crate::service::store::decide::{self, to_the_millisecond};
use crate::service::store::record::Organisation;

/// The changes of one request, which are made all or none.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) actor: Actor,
    pub(super) changes: Vec<Change>,
    pub(super) idempotency: Option<Idempotency>,
    pub(super) now: Timestamp,
}

/// Makes the changes. They are committed only if none is refused.
pub(super) async fn change_all(connection: &mut PgConnection, asked: &Asked) -> Outcome<AllDone> {
    let mut transaction = connection.begin().await?;
    let outcome = make_all(&mut transaction, asked).await?;
    match outcome {
        Ok(AllDone { repeated: false, .. }) => transaction.commit().await?,
        _ => transaction.rollback().await?,
    }

    Ok(outcome)
}

async fn make_all(connection: &mut PgConnection, asked: &Asked) -> Outcome<AllDone> {
    let mut head = lock_head(connection).await?;
    if let Some(idempotency) = &asked.idempotency
        && let Some(former) = former_answer(connection, asked, idempotency).await?
    {
        return Ok(former);
    }

    let mut all = Vec::with_capacity(asked.changes.len());
    for change in &asked.changes {
        let change = storable(change);
        all.push(done!(make(connection, &change, asked.now).await?));
        let entry = asked.actor.entry(&head, &change, asked.now);
        append(connection, &entry).await?;
        head = (&entry).into();
    }
    move_head(connection, &head).await?;
    if let Some(idempotency) = &asked.idempotency {
        keep_answer(connection, asked, idempotency, &all, head.seq).await?;
    }

    Ok(Ok(AllDone {
        done: all,
        repeated: false,
    }))
}

/// Locks and returns the end of the log. Concurrent changes wait here for each other, because
/// entries are chained one after the other.
pub(super) async fn lock_head(connection: &mut PgConnection) -> Result<Head, StoreError> {
    let head = sqlx::query("SELECT seq, hash FROM audit_head WHERE id = 1 FOR UPDATE")
        .fetch_one(connection)
        .await?;

    Ok(Head {
        seq: unsigned(&head, "seq")?,
        hash: row::hash(&head, "hash")?,
    })
}

pub(super) async fn move_head(connection: &mut PgConnection, head: &Head) -> Result<(), StoreError> {
    sqlx::query("UPDATE audit_head SET seq = $1, hash = $2 WHERE id = 1")
        .bind(to_integer(head.seq))
        .bind(&head.hash[..])
        .execute(connection)
        .await?;

    Ok(())
}

/// Returns the change in the form in which its audit log entry can be stored as it is hashed.
fn storable(change: &Change) -> Cow<'_, Change> {
    match change {
        Change::AddStaff { name, role } => Cow::Owned(Change::AddStaff {
            name: text(name),
            role: *role,
        }),
        Change::AddOrganisation { id, name } => Cow::Owned(Change::AddOrganisation {
            id: text(id),
            name: name.clone(),
        }),
        Change::Record {
            action,
            subject,
            details,
        } => Cow::Owned(Change::Record {
            action: text(action),
            subject: text(subject),
            details: details.clone(),
        }),
        // These refer to objects that are already stored.
        _ => Cow::Borrowed(change),
    }
}

pub(super) async fn append(connection: &mut PgConnection, entry: &AuditEntry) -> Result<(), StoreError> {
    sqlx::query(
        "INSERT INTO audit (seq, at, actor, action, subject, details, previous, hash) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(to_integer(entry.seq))
    .bind(millis(entry.at))
    .bind(&entry.actor)
    .bind(&entry.action)
    .bind(&entry.subject)
    .bind(entry.details.to_string())
    .bind(&entry.previous[..])
    .bind(&entry.hash[..])
    .execute(connection)
    .await?;

    Ok(())
}

/// Returns the result of an earlier request that is the same.
async fn former_answer(
    connection: &mut PgConnection,
    asked: &Asked,
    idempotency: &Idempotency,
) -> Result<Option<Result<AllDone, Refused>>, StoreError> {
    let former = sqlx::query("SELECT request, answer FROM idempotency WHERE actor = $1 AND key = $2")
        .bind(text(&asked.actor.to_string()))
        .bind(text(&idempotency.key))
        .fetch_optional(connection)
        .await?;
    let Some(former) = former else {
        return Ok(None);
    };
    if row::hash(&former, "request")? != idempotency.request {
        return Ok(Some(Err(Refused::OtherRequest)));
    }
    let done =
        serde_json::from_str(former.try_get("answer")?).map_err(|_| StoreError::Unreadable("answer"))?;

    Ok(Some(Ok(AllDone { done, repeated: true })))
}

async fn keep_answer(
    connection: &mut PgConnection,
    asked: &Asked,
    idempotency: &Idempotency,
    done: &[Done],
    place: u64,
) -> Result<(), StoreError> {
    let answer = serde_json::to_string(done).map_err(|_| StoreError::Unreadable("answer"))?;
    sqlx::query("DELETE FROM idempotency WHERE seq <= $1")
        .bind(to_integer(decide::forgotten(place)))
        .execute(&mut *connection)
        .await?;
    let _one =
        sqlx::query("INSERT INTO idempotency (actor, key, request, answer, seq) VALUES ($1, $2, $3, $4, $5)")
            .bind(text(&asked.actor.to_string()))
            .bind(text(&idempotency.key))
            .bind(&idempotency.request[..])
            .bind(answer)
            .bind(to_integer(place))
            .execute(connection)
            .await?;

    Ok(())
}

async fn make(connection: &mut PgConnection, change: &Change, now: Timestamp) -> Outcome<Done> {
    if let Some(serial) = decide::altered_key(change) {
        return keys::alter(connection, serial, change, now).await;
    }

    match change {
        Change::AddOrganisation { id, name } => {
            let organisation = Organisation {
                id: id.clone(),
                name: text(name),
                created_at: to_the_millisecond(now),
            };
            keys::add_organisation(connection, organisation).await
        }
        Change::RenameOrganisation { id, name } => keys::rename_organisation(connection, id, name).await,
        Change::IssueKeys { keys } => keys::issue(connection, keys, now).await,
        Change::ImportKeys { keys } => old_keys::import(connection, keys, now).await,
        Change::ReleaseActivation { serial, id, .. } => keys::release(connection, *serial, id, now).await,
        Change::AddToken { .. } | Change::RevokeToken { .. } => {
            staff::change_token(connection, change, now).await
        }
        Change::AddStaff { .. } | Change::ChangeRole { .. } | Change::RemoveStaff { .. } => {
            staff::change_member(connection, change, now).await
        }
        _ => Ok(Ok(Done::Recorded)),
    }
}
