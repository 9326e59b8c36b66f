//! Issue, limit and block keys. A key itself is never stored: serial, product and kind suffice to derive it again.

use jiff::Timestamp;
use serde::Serialize;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row as _};

use super::writer::Operation;
use super::{Store, StoreError, from_millis, to_integer, to_millis};
use crate::codes::KeyKind;

/// What the service knows about a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeyRecord {
    /// The serial number, unique among all keys of the vendor.
    pub serial: u64,
    /// What the key is for.
    pub kind: KeyKind,
    /// The number of its product.
    pub product: u16,
    /// How many computers use it now.
    pub used: u32,
    /// How many may.
    pub limit: u32,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// When it was blocked, if it is.
    pub blocked_at: Option<Timestamp>,
}

/// How many computers use a key, and how many may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::service) struct Seats {
    pub(in crate::service) used: u32,
    pub(in crate::service) limit: u32,
}

impl<'r> FromRow<'r, SqliteRow> for Seats {
    fn from_row(row: &'r SqliteRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            used: row.try_get("used")?,
            limit: row.try_get("activation_limit")?,
        })
    }
}

fn record(row: &SqliteRow) -> Result<KeyRecord, StoreError> {
    let serial: i64 = row.try_get("serial")?;
    let kind: u8 = row.try_get("kind")?;
    let Seats { used, limit } = Seats::from_row(row)?;
    let blocked_at: Option<i64> = row.try_get("blocked_at")?;

    Ok(KeyRecord {
        serial: u64::try_from(serial).map_err(|_| StoreError::Unreadable("serial number"))?,
        kind: KeyKind::from_number(kind).ok_or(StoreError::Unreadable("kind of key"))?,
        product: row.try_get("product")?,
        used,
        limit,
        issued_at: from_millis(row.try_get("issued_at")?)?,
        blocked_at: blocked_at.map(from_millis).transpose()?,
    })
}

impl Store {
    /// The key with this serial number.
    pub(in crate::service) async fn key(&self, serial: u64) -> Result<Option<KeyRecord>, StoreError> {
        sqlx::query("SELECT * FROM keys WHERE serial = ?")
            .bind(to_integer(serial))
            .fetch_optional(&self.readers)
            .await?
            .as_ref()
            .map(record)
            .transpose()
    }

    /// All keys, the earliest first.
    pub(in crate::service) async fn keys(&self) -> Result<Vec<KeyRecord>, StoreError> {
        sqlx::query("SELECT * FROM keys ORDER BY issued_at, serial")
            .fetch_all(&self.readers)
            .await?
            .iter()
            .map(record)
            .collect()
    }
}

/// Records a new key; comes to `false` if its serial number is taken.
pub(in crate::service) struct Issue {
    pub(in crate::service) serial: u64,
    pub(in crate::service) kind: KeyKind,
    pub(in crate::service) product: u16,
    pub(in crate::service) limit: u32,
    pub(in crate::service) now: Timestamp,
}

impl Operation for Issue {
    type Output = bool;

    async fn run(&self, connection: &mut SqliteConnection) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "INSERT INTO keys (serial, kind, product, activation_limit, issued_at) VALUES (?, ?, ?, ?, ?) \
             ON CONFLICT DO NOTHING",
        )
        .bind(to_integer(self.serial))
        .bind(self.kind.number())
        .bind(self.product)
        .bind(self.limit)
        .bind(to_millis(self.now))
        .execute(connection)
        .await?;

        Ok(done.rows_affected() == 1)
    }
}

/// Raises the limit of a key, and never lowers it; comes to what it is now, or to `None` for an unknown key.
pub(in crate::service) struct Raise {
    pub(in crate::service) serial: u64,
    pub(in crate::service) limit: u32,
}

impl Operation for Raise {
    type Output = Option<Seats>;

    async fn run(&self, connection: &mut SqliteConnection) -> Result<Option<Seats>, StoreError> {
        Ok(sqlx::query_as(
            "UPDATE keys SET activation_limit = max(activation_limit, ?) WHERE serial = ? \
             RETURNING used, activation_limit",
        )
        .bind(self.limit)
        .bind(to_integer(self.serial))
        .fetch_optional(connection)
        .await?)
    }
}

/// Blocks a key, or takes the block away; comes to `false` for an unknown key.
pub(in crate::service) struct Block {
    pub(in crate::service) serial: u64,
    pub(in crate::service) blocked: bool,
    pub(in crate::service) now: Timestamp,
}

impl Operation for Block {
    type Output = bool;

    async fn run(&self, connection: &mut SqliteConnection) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE keys SET blocked_at = CASE WHEN ? THEN coalesce(blocked_at, ?) END WHERE serial = ?",
        )
        .bind(self.blocked)
        .bind(to_millis(self.now))
        .bind(to_integer(self.serial))
        .execute(connection)
        .await?;

        Ok(done.rows_affected() == 1)
    }
}
