//! Checks the content of the database. The server itself verifies its pages (`data_checksums`) and
//! its references.

use sqlx::postgres::PgRow;
use sqlx::{PgConnection, Row as _};

use super::{lists, row};
use crate::service::audit::{Head, Verifier};
use crate::service::store::change::Done;
use crate::service::store::decide::{part_number, telling_parts};
use crate::service::store::{Checkup, StoreError};

/// The number of rows that are read at once.
const CHUNK: i64 = 5_000;
const ENTRIES: u32 = 500;

/// Checks everything in one snapshot, while others may write.
pub(super) async fn examine(connection: &mut PgConnection) -> Result<Checkup, StoreError> {
    let mut checkup = Checkup::new();
    sqlx::raw_sql("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        .execute(&mut *connection)
        .await?;
    let outcome = all(connection, &mut checkup).await;
    sqlx::raw_sql("ROLLBACK").execute(connection).await?;
    checkup.note("database", outcome);

    Ok(checkup)
}

async fn all(connection: &mut PgConnection, checkup: &mut Checkup) -> Result<(), StoreError> {
    keys(connection, checkup).await?;
    activations(connection, checkup).await?;
    counters(connection, checkup).await?;
    for (sql, read) in [
        (
            "SELECT * FROM organisations",
            organisation as fn(&PgRow) -> Result<(), StoreError>,
        ),
        ("SELECT * FROM staff", member),
        ("SELECT * FROM tokens", token),
        ("SELECT * FROM idempotency", answer),
        ("SELECT * FROM old_keys", old_key),
    ] {
        for found in &sqlx::query(sql).fetch_all(&mut *connection).await? {
            checkup.note("values", read(found));
        }
    }

    log(connection, checkup).await
}

fn organisation(found: &PgRow) -> Result<(), StoreError> {
    row::organisation(found).map(drop)
}

fn member(found: &PgRow) -> Result<(), StoreError> {
    row::member(found).map(drop)
}

fn token(found: &PgRow) -> Result<(), StoreError> {
    row::token(found).map(drop)
}

fn old_key(found: &PgRow) -> Result<(), StoreError> {
    row::hash(found, "hash").map(drop)
}

fn answer(found: &PgRow) -> Result<(), StoreError> {
    serde_json::from_str::<Vec<Done>>(found.try_get("answer")?)
        .map(drop)
        .map_err(|_| StoreError::Unreadable("answer"))
}

async fn keys(connection: &mut PgConnection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut after: i64 = -1;
    loop {
        let rows = sqlx::query("SELECT * FROM keys WHERE serial > $1 ORDER BY serial LIMIT $2")
            .bind(after)
            .bind(CHUNK)
            .fetch_all(&mut *connection)
            .await?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        after = last.try_get("serial")?;
        checkup.keys += rows.len() as u64;
        for found in &rows {
            checkup.note("values", row::key(found));
        }
    }
}

async fn activations(connection: &mut PgConnection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut after: (i64, Vec<u8>) = (-1, Vec::new());
    loop {
        let rows = sqlx::query(
            "SELECT * FROM activations WHERE (serial, id) > ($1, $2) ORDER BY serial, id LIMIT $3",
        )
        .bind(after.0)
        .bind(&after.1)
        .bind(CHUNK)
        .fetch_all(&mut *connection)
        .await?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        after = (last.try_get("serial")?, last.try_get("id")?);
        checkup.activations += rows.len() as u64;
        for found in &rows {
            checkup.note("values", activation(found));
        }
    }
}

/// Verifies an activation and that its most distinctive parts are indexed.
fn activation(found: &PgRow) -> Result<(), StoreError> {
    let known = row::activation(found)?;
    row::time_if_any(found, "released_at")?;
    let mut telling = telling_parts(&known.parts)
        .into_iter()
        .map(|(_, hash)| part_number(hash));
    let stored: [Option<i64>; 2] = [found.try_get("first_part")?, found.try_get("second_part")?];
    if stored != [telling.next(), telling.next()] {
        return Err(StoreError::Unreadable("index of parts"));
    }

    Ok(())
}

async fn counters(connection: &mut PgConnection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let rows = sqlx::query(
        "SELECT k.serial, k.used, coalesce(c.counted, 0) AS counted FROM keys AS k LEFT JOIN (SELECT serial, count(*) \
         AS counted FROM activations WHERE released_at IS NULL GROUP BY serial) AS c ON c.serial = k.serial \
         WHERE k.used <> coalesce(c.counted, 0) LIMIT 5",
    )
    .fetch_all(connection)
    .await?;
    for found in &rows {
        checkup.miscounted(
            found.try_get("serial")?,
            found.try_get("used")?,
            found.try_get("counted")?,
        );
    }

    Ok(())
}

async fn log(connection: &mut PgConnection, checkup: &mut Checkup) -> Result<(), StoreError> {
    let mut verifier = Verifier::new(None);
    loop {
        let entries = lists::audit(&mut *connection, verifier.head().seq, ENTRIES).await?;
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
    let noted = sqlx::query("SELECT seq, hash FROM audit_head WHERE id = 1")
        .fetch_one(connection)
        .await?;
    let noted = Head {
        seq: row::unsigned(&noted, "seq")?,
        hash: row::hash(&noted, "hash")?,
    };
    if noted != checkup.audit {
        checkup.found("audit log: its last entry is not the one that was noted");
    }

    Ok(())
}
