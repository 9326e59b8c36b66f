//! Count the computers of a key: one activation each, never more than the key allows.

use jiff::Timestamp;
use serde::Serialize;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row as _, SqliteConnection};

use super::keys::Seats;
use super::writer::Operation;
use super::{Store, StoreError, from_millis, to_integer, to_millis};
use crate::licence::Method;
use crate::machine::Parts;

/// One computer that uses a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Activation {
    /// Names the activation.
    pub id: String,
    /// The number by which the computer is known, as it was last seen.
    pub computer: u64,
    /// The computer's parts, as they were last seen; empty after a call to the help desk.
    pub parts: Parts,
    /// How it was made first.
    pub method: Method,
    /// When it was made first.
    pub activated_at: Timestamp,
    /// When it was last asked for.
    pub seen_at: Timestamp,
    /// When it ends, if it is provisional.
    pub ends_at: Option<Timestamp>,
}

/// The methods as they are stored.
const METHODS: [(Method, &str); 4] = [
    (Method::Internet, "internet"),
    (Method::Telephone, "telephone"),
    (Method::File, "file"),
    (Method::Kms, "kms"),
];

fn activation(row: &SqliteRow) -> Result<Activation, StoreError> {
    let computer: i64 = row.try_get("computer")?;
    let parts: &str = row.try_get("parts")?;
    let method: &str = row.try_get("method")?;
    let ends_at: Option<i64> = row.try_get("ends_at")?;

    Ok(Activation {
        id: row.try_get("id")?,
        computer: u64::try_from(computer).map_err(|_| StoreError::Unreadable("computer"))?,
        parts: serde_json::from_str(parts).map_err(|_| StoreError::Unreadable("list of parts"))?,
        method: METHODS
            .iter()
            .find(|(_, name)| *name == method)
            .map(|(method, _)| *method)
            .ok_or(StoreError::Unreadable("method"))?,
        activated_at: from_millis(row.try_get("activated_at")?)?,
        seen_at: from_millis(row.try_get("seen_at")?)?,
        ends_at: ends_at.map(from_millis).transpose()?,
    })
}

impl Store {
    /// The activations of a key that are not released, the earliest first.
    pub(in crate::service) async fn activations(&self, serial: u64) -> Result<Vec<Activation>, StoreError> {
        sqlx::query(
            "SELECT * FROM activations WHERE serial = ? AND released_at IS NULL ORDER BY activated_at, id",
        )
        .bind(to_integer(serial))
        .fetch_all(&self.readers)
        .await?
        .iter()
        .map(activation)
        .collect()
    }

    /// The activation of a key on this computer.
    pub(in crate::service) async fn activation_on(
        &self,
        serial: u64,
        computer: u64,
    ) -> Result<Option<Activation>, StoreError> {
        sqlx::query("SELECT * FROM activations WHERE serial = ? AND computer = ? AND released_at IS NULL")
            .bind(to_integer(serial))
            .bind(to_integer(computer))
            .fetch_optional(&self.readers)
            .await?
            .as_ref()
            .map(activation)
            .transpose()
    }
}

/// Activates a key on a computer, unless it is active there.
pub(in crate::service) struct Activate {
    /// The name of the activation, if it comes to a new one.
    pub(in crate::service) id: String,
    pub(in crate::service) serial: u64,
    pub(in crate::service) computer: u64,
    pub(in crate::service) parts: Parts,
    pub(in crate::service) method: Method,
    pub(in crate::service) ends_at: Option<Timestamp>,
    pub(in crate::service) now: Timestamp,
}

/// What an [`Activate`] comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::service) enum Activated {
    /// One more computer is active.
    New(Activation, Seats),
    /// This computer was active, and nothing was spent.
    Same(Activation, Seats),
    /// All activations of the key are in use.
    Full(Seats),
    /// The vendor blocked the key.
    Blocked,
    /// There is no such key.
    Unknown,
}

impl Operation for Activate {
    type Output = Activated;

    async fn run(&self, connection: &mut SqliteConnection) -> Result<Activated, StoreError> {
        let Some(key) = sqlx::query(
            "SELECT used, activation_limit, blocked_at IS NOT NULL AS blocked FROM keys WHERE serial = ?",
        )
        .bind(to_integer(self.serial))
        .fetch_optional(&mut *connection)
        .await?
        else {
            return Ok(Activated::Unknown);
        };
        if key.try_get("blocked")? {
            return Ok(Activated::Blocked);
        }
        let seats = <Seats as sqlx::FromRow<'_, _>>::from_row(&key)?;

        if let Some(former) = self.same_computer(connection).await? {
            let renewed = self.renewed(former);
            self.update(&renewed, connection).await?;

            return Ok(Activated::Same(renewed, seats));
        }
        if seats.used >= seats.limit {
            return Ok(Activated::Full(seats));
        }

        let new = Activation {
            id: self.id.clone(),
            computer: self.computer,
            parts: self.parts.clone(),
            method: self.method,
            activated_at: self.now,
            seen_at: self.now,
            ends_at: self.ends_at,
        };
        self.insert(&new, connection).await?;
        let seats = change_used(self.serial, 1, connection).await?;

        Ok(Activated::New(new, seats))
    }
}

impl Activate {
    /// The activation of this computer: the one of the same number, else the one whose parts it resembles most, if
    /// it resembles it enough.
    async fn same_computer(
        &self,
        connection: &mut SqliteConnection,
    ) -> Result<Option<Activation>, StoreError> {
        let known = sqlx::query(
            "SELECT * FROM activations WHERE serial = ? AND computer = ? AND released_at IS NULL",
        )
        .bind(to_integer(self.serial))
        .bind(to_integer(self.computer))
        .fetch_optional(&mut *connection)
        .await?;
        if let Some(row) = known {
            return activation(&row).map(Some);
        }
        if self.parts.is_empty() {
            return Ok(None);
        }

        // Parts that were never told resemble nothing.
        let rows = sqlx::query(
            "SELECT * FROM activations WHERE serial = ? AND released_at IS NULL AND parts <> '{}'",
        )
        .bind(to_integer(self.serial))
        .fetch_all(connection)
        .await?;
        let mut most = 0;
        let mut closest = None;
        for row in &rows {
            let known = activation(row)?;
            let comparison = known.parts.compare(&self.parts);
            let share = comparison.kept * 1_000 / comparison.of.max(1);
            if comparison.same_computer() && share > most {
                most = share;
                closest = Some(known);
            }
        }

        Ok(closest)
    }

    /// The former activation with what is known of the computer now. One that was made for good stays so.
    fn renewed(&self, former: Activation) -> Activation {
        Activation {
            computer: self.computer,
            parts: if self.parts.is_empty() {
                former.parts
            } else {
                self.parts.clone()
            },
            seen_at: self.now,
            ends_at: former.ends_at.filter(|_| self.ends_at.is_some()),
            ..former
        }
    }

    async fn update(
        &self,
        renewed: &Activation,
        connection: &mut SqliteConnection,
    ) -> Result<(), StoreError> {
        let _done = sqlx::query(
            "UPDATE activations SET computer = ?, parts = ?, seen_at = ?, ends_at = ? WHERE id = ?",
        )
        .bind(to_integer(renewed.computer))
        .bind(json(&renewed.parts)?)
        .bind(to_millis(renewed.seen_at))
        .bind(renewed.ends_at.map(to_millis))
        .bind(&renewed.id)
        .execute(connection)
        .await?;

        Ok(())
    }

    async fn insert(&self, new: &Activation, connection: &mut SqliteConnection) -> Result<(), StoreError> {
        let _done = sqlx::query(
            "INSERT INTO activations (id, serial, computer, parts, method, activated_at, seen_at, ends_at) \
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(&new.id)
        .bind(to_integer(self.serial))
        .bind(to_integer(new.computer))
        .bind(json(&new.parts)?)
        .bind(
            METHODS
                .iter()
                .find(|(method, _)| *method == new.method)
                .map(|(_, name)| *name),
        )
        .bind(to_millis(new.activated_at))
        .bind(to_millis(new.seen_at))
        .bind(new.ends_at.map(to_millis))
        .execute(connection)
        .await?;

        Ok(())
    }
}

/// Gives an activation back; comes to `None` if the key has no such activation.
pub(in crate::service) struct Release {
    pub(in crate::service) id: String,
    pub(in crate::service) serial: u64,
    /// The computer that must be the activation's, if a computer asks.
    pub(in crate::service) computer: Option<u64>,
    pub(in crate::service) now: Timestamp,
}

impl Operation for Release {
    type Output = Option<Seats>;

    async fn run(&self, connection: &mut SqliteConnection) -> Result<Option<Seats>, StoreError> {
        let Some(released_at) = sqlx::query_scalar::<_, Option<i64>>(
            "SELECT released_at FROM activations WHERE id = ?1 AND serial = ?2 AND computer = coalesce(?3, computer)",
        )
        .bind(&self.id)
        .bind(to_integer(self.serial))
        .bind(self.computer.map(to_integer))
        .fetch_optional(&mut *connection)
        .await?
        else {
            return Ok(None);
        };

        // Who asks again, since the answer was lost, gets the same answer.
        let freed = i64::from(released_at.is_none());
        if freed > 0 {
            let _done = sqlx::query("UPDATE activations SET released_at = ? WHERE id = ?")
                .bind(to_millis(self.now))
                .bind(&self.id)
                .execute(&mut *connection)
                .await?;
        }

        change_used(self.serial, -freed, connection).await.map(Some)
    }
}

async fn change_used(serial: u64, by: i64, connection: &mut SqliteConnection) -> Result<Seats, StoreError> {
    Ok(
        sqlx::query_as("UPDATE keys SET used = used + ? WHERE serial = ? RETURNING used, activation_limit")
            .bind(by)
            .bind(to_integer(serial))
            .fetch_one(connection)
            .await?,
    )
}

fn json(parts: &Parts) -> Result<String, StoreError> {
    serde_json::to_string(parts).map_err(|_| StoreError::Unreadable("list of parts"))
}
