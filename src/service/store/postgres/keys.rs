//! Issues, limits and blocks keys, and manages the organisations that hold them.

use jiff::Timestamp;
use sqlx::PgConnection;

use super::outcome::{Outcome, done};
use super::row::{self, key_columns, millis, text, to_integer, to_small};
use crate::service::store::StoreError;
use crate::service::store::change::{Change, Done, IssuedKey, Refused};
use crate::service::store::decide::{self, to_the_millisecond};
use crate::service::store::packed::{id_bytes, terms_to_json};
use crate::service::store::record::{KeyRecord, Organisation};

pub(in crate::service::store) async fn organisation(
    connection: &mut PgConnection,
    id: &str,
) -> Result<Option<Organisation>, StoreError> {
    let query = sqlx::query("SELECT id, name, created_at FROM organisations WHERE id = $1").bind(text(id));

    row::one(query, connection, row::organisation).await
}

pub(super) async fn add_organisation(
    connection: &mut PgConnection,
    organisation: Organisation,
) -> Outcome<Done> {
    let added = sqlx::query(
        "INSERT INTO organisations (id, name, created_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING",
    )
    .bind(&organisation.id)
    .bind(&organisation.name)
    .bind(millis(organisation.created_at))
    .execute(connection)
    .await?;

    Ok(if added.rows_affected() == 1 {
        Ok(Done::Organisation(organisation))
    } else {
        Err(Refused::OrganisationExists { id: organisation.id })
    })
}

pub(super) async fn rename_organisation(
    connection: &mut PgConnection,
    id: &str,
    name: &str,
) -> Outcome<Done> {
    let renamed =
        sqlx::query("UPDATE organisations SET name = $2 WHERE id = $1 RETURNING id, name, created_at")
            .bind(text(id))
            .bind(text(name))
            .fetch_optional(connection)
            .await?;

    Ok(match renamed {
        Some(row) => Ok(Done::Organisation(row::organisation(&row)?)),
        None => Err(Refused::UnknownOrganisation { id: id.to_owned() }),
    })
}

/// Records new keys in one statement, all or none.
pub(super) async fn issue(
    connection: &mut PgConnection,
    keys: &[IssuedKey],
    now: Timestamp,
) -> Outcome<Done> {
    let mut records: Vec<KeyRecord> = Vec::with_capacity(keys.len());
    for key in keys {
        let organisation = key.organisation.as_deref().map(text);
        // Keys that are issued together are most often for one organisation.
        let is_known = records
            .last()
            .is_some_and(|before| before.organisation == organisation);
        if let Some(id) = organisation.as_deref().filter(|_| !is_known)
            && self::organisation(connection, id).await?.is_none()
        {
            return Ok(Err(Refused::UnknownOrganisation { id: id.to_owned() }));
        }
        records.push(KeyRecord {
            serial: key.serial,
            kind: key.kind,
            product: key.product,
            organisation,
            used: 0,
            limit: key.limit,
            issued_at: to_the_millisecond(now),
            expires_at: key.expires_at.map(to_the_millisecond),
            note: key.note.as_deref().map(text),
            blocked: None,
            terms: key.terms.clone(),
        });
    }
    let mut serials: Vec<_> = records.iter().map(|key| key.serial).collect();
    serials.sort_unstable();
    if let Some([serial, _]) = serials.array_windows().find(|[one, next]| one == next) {
        return Ok(Err(Refused::SerialTaken { serial: *serial }));
    }

    let added = insert(connection, &records, now).await?;
    let taken = records
        .iter()
        .find(|key| !added.contains(&to_integer(key.serial)));

    Ok(match taken {
        Some(taken) => Err(Refused::SerialTaken { serial: taken.serial }),
        None => Ok(Done::Keys(records)),
    })
}

/// Inserts the keys whose serial numbers are free, and returns their serial numbers.
async fn insert(
    connection: &mut PgConnection,
    keys: &[KeyRecord],
    now: Timestamp,
) -> Result<std::collections::HashSet<i64>, StoreError> {
    let added: Vec<i64> = sqlx::query_scalar(
        "INSERT INTO keys (serial, kind, product, organisation, activation_limit, expires_at, note, terms, issued_at) \
         SELECT w.*, $9::bigint FROM unnest($1::bigint[], $2::smallint[], $3::smallint[], $4::text[], $5::bigint[], \
         $6::bigint[], $7::text[], $8::text[]) AS w ON CONFLICT (serial) DO NOTHING RETURNING serial",
    )
    .bind(keys.iter().map(|key| to_integer(key.serial)).collect::<Vec<_>>())
    .bind(keys.iter().map(|key| i16::from(key.kind.number())).collect::<Vec<_>>())
    .bind(keys.iter().map(|key| to_small(key.product)).collect::<Vec<_>>())
    .bind(keys.iter().map(|key| key.organisation.clone()).collect::<Vec<_>>())
    .bind(keys.iter().map(|key| i64::from(key.limit)).collect::<Vec<_>>())
    .bind(keys.iter().map(|key| key.expires_at.map(millis)).collect::<Vec<_>>())
    .bind(keys.iter().map(|key| key.note.clone()).collect::<Vec<_>>())
    .bind(
        keys.iter()
            .map(|key| key.terms.as_ref().map(terms_to_json).transpose())
            .collect::<Result<Vec<_>, _>>()?,
    )
    .bind(millis(now))
    .fetch_all(connection)
    .await?;

    Ok(added.into_iter().collect())
}

/// Returns the key and locks it: no other transaction changes it or counts its computers before the
/// end of this one.
async fn locked(connection: &mut PgConnection, serial: u32) -> Outcome<KeyRecord> {
    let found = sqlx::query(concat!(
        "SELECT ",
        key_columns!(),
        " FROM keys AS k WHERE k.serial = $1 FOR UPDATE"
    ))
    .bind(to_integer(serial))
    .fetch_optional(connection)
    .await?;

    Ok(match found {
        Some(row) => Ok(row::key(&row)?),
        None => Err(Refused::UnknownKey { serial }),
    })
}

/// Changes the mutable columns of a key.
pub(super) async fn alter(
    connection: &mut PgConnection,
    serial: u32,
    change: &Change,
    now: Timestamp,
) -> Outcome<Done> {
    if let Change::SetOrganisation {
        organisation: Some(id),
        ..
    } = change
        && organisation(connection, id).await?.is_none()
    {
        return Ok(Err(Refused::UnknownOrganisation { id: id.clone() }));
    }
    let key = done!(locked(connection, serial).await?);
    let altered = done!(decide::alter(key, change, now));
    let key = KeyRecord {
        note: altered.note.as_deref().map(text),
        ..altered
    };
    sqlx::query(
        "UPDATE keys SET organisation = $2, activation_limit = $3, expires_at = $4, note = $5, blocked_at = $6, \
         block_reason = $7, terms = $8 WHERE serial = $1",
    )
    .bind(to_integer(serial))
    .bind(key.organisation.as_deref().map(text))
    .bind(i64::from(key.limit))
    .bind(key.expires_at.map(millis))
    .bind(&key.note)
    .bind(key.blocked.map(|blocked| millis(blocked.at)))
    .bind(key.blocked.map(|blocked| blocked.reason.as_str()))
    .bind(key.terms.as_ref().map(terms_to_json).transpose()?)
    .execute(connection)
    .await?;

    Ok(Ok(Done::Key(key)))
}

/// Releases an activation, on behalf of the staff.
pub(super) async fn release(
    connection: &mut PgConnection,
    serial: u32,
    id: &str,
    now: Timestamp,
) -> Outcome<Done> {
    let Some(id) = id_bytes(id) else {
        return Ok(Err(Refused::UnknownActivation));
    };
    let Ok(mut key) = locked(connection, serial).await? else {
        return Ok(Err(Refused::UnknownActivation));
    };
    let found = sqlx::query("SELECT released_at FROM activations WHERE serial = $1 AND id = $2")
        .bind(to_integer(serial))
        .bind(&id[..])
        .fetch_optional(&mut *connection)
        .await?;
    let Some(found) = found else {
        return Ok(Err(Refused::UnknownActivation));
    };
    if row::time_if_any(&found, "released_at")?.is_some() {
        return Ok(Ok(Done::Released(key.seats())));
    }

    key.used = key.used.saturating_sub(1);
    sqlx::query("UPDATE activations SET released_at = $3 WHERE serial = $1 AND id = $2")
        .bind(to_integer(serial))
        .bind(&id[..])
        .bind(millis(now))
        .execute(&mut *connection)
        .await?;
    sqlx::query("UPDATE keys SET used = $2 WHERE serial = $1")
        .bind(to_integer(serial))
        .bind(i64::from(key.used))
        .execute(connection)
        .await?;

    Ok(Ok(Done::Released(key.seats())))
}
