//! Counts the computers of keys: many requests, for many keys, in one transaction of four
//! statements.

mod columns;
mod held;
mod statements;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sqlx::{AssertSqlSafe, PgConnection, Row as _};

use columns::{ActivationColumns, KeyColumns};
use held::{Computer, Held};

use super::changes::{append, lock_head, move_head};
use super::row::{self, millis, to_integer};
use crate::server::metrics;
use crate::server::postgres::failure::is_broken;
use crate::server::postgres::lane::Work;
use crate::service::store::StoreError;
use crate::service::store::decide::{self, Activate, Activated, Release, part_number};
use crate::service::store::packed::id_bytes;
use crate::service::store::record::Seats;
use statements::{ENDED, FORGET, READ, WRITE};

/// The most activations that are read for one distinctive part that they share with a computer. If
/// more share it, as copies of one disk image do, the part distinguishes nothing.
const CANDIDATES: i64 = 256;

/// The work of a lane that counts computers.
pub(super) struct Counting;

/// A request.
#[derive(Debug, Clone)]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly all are activations, for which a box would be one allocation more"
)]
pub(super) enum Ask {
    /// Activates a computer.
    Activate(Activate),
    /// Releases an activation.
    Release(Release),
}

impl Ask {
    const fn serial(&self) -> u32 {
        match self {
            Self::Activate(activate) => activate.serial,
            Self::Release(release) => release.serial,
        }
    }

    /// Returns the activation request, if it is to be recorded in the audit log.
    const fn audited(&self) -> Option<&Activate> {
        match self {
            Self::Activate(activate) if activate.audited.is_some() => Some(activate),
            _ => None,
        }
    }
}

/// The answer to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly all are activations, for which a box would be one allocation more"
)]
pub(super) enum Answer {
    /// The answer to an activation.
    Activated(Activated),
    /// The answer to a release: the seats of the key, if the key has such an activation.
    Released(Option<Seats>),
}

impl Answer {
    const fn is_full(&self) -> bool {
        matches!(self, Self::Activated(Activated::Full(_)))
    }
}

impl Work for Counting {
    type Ask = Ask;
    type Answer = Answer;

    async fn run(connection: &mut PgConnection, asks: &[Ask]) -> Result<Vec<Answer>, StoreError> {
        let outcome = count(connection, asks).await;
        if outcome.as_ref().is_err_and(|error| !is_broken(error)) {
            // If even this fails, the next request finds the connection broken and opens a new one.
            let _done = sqlx::raw_sql("ROLLBACK").execute(connection).await;
        }

        outcome
    }
}

async fn count(connection: &mut PgConnection, asks: &[Ask]) -> Result<Vec<Answer>, StoreError> {
    sqlx::raw_sql(AssertSqlSafe(begin_and_lock(asks)))
        .execute(&mut *connection)
        .await?;
    let mut known = read(connection, asks).await?;
    let mut answers: Vec<_> = asks.iter().map(|ask| known.answer(ask)).collect();
    if known.free_ended(connection, asks, &answers).await? {
        for (ask, answer) in asks
            .iter()
            .zip(&mut answers)
            .filter(|(_, answer)| answer.is_full())
        {
            *answer = known.answer(ask);
        }
    }
    known.write(connection).await?;
    write_down(connection, asks, &answers).await?;
    sqlx::raw_sql("COMMIT").execute(connection).await?;
    metrics::batch(asks.len());

    Ok(answers)
}

/// Writes the entries of the audit log.
async fn write_down(
    connection: &mut PgConnection,
    asks: &[Ask],
    answers: &[Answer],
) -> Result<(), StoreError> {
    if asks.iter().all(|ask| ask.audited().is_none()) {
        return Ok(());
    }

    let mut head = lock_head(connection).await?;
    for (ask, answer) in asks.iter().zip(answers) {
        if let (Some(activate), Answer::Activated(activated)) = (ask.audited(), answer)
            && let Some(entry) = activate.entry(&head, activated)
        {
            append(connection, &entry).await?;
            head = (&entry).into();
        }
    }

    move_head(connection, &head).await
}

/// Returns the statement that begins a transaction and locks the keys. It is one statement, so that
/// it costs one round trip to the database. The order ensures that two transactions never deadlock.
/// The values that are read afterwards remain valid until the end.
fn begin_and_lock(asks: &[Ask]) -> String {
    let mut serials: Vec<_> = asks.iter().map(|ask| to_integer(ask.serial())).collect();
    serials.sort_unstable();
    serials.dedup();
    let mut statement = String::from("BEGIN; ");
    if asks.iter().any(|ask| ask.audited().is_some()) {
        // The head is locked before the keys, as for changes.
        statement.push_str("SELECT id FROM audit_head WHERE id = 1 FOR UPDATE; ");
    }
    statement.push_str("SELECT serial FROM keys WHERE serial IN (");
    for (index, serial) in serials.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        // Writing to a string does not fail.
        let _written = write!(statement, "{comma}{serial}");
    }
    statement.push_str(") ORDER BY serial FOR UPDATE");

    statement
}

async fn read(connection: &mut PgConnection, asks: &[Ask]) -> Result<Known, StoreError> {
    let mut serials: Vec<_> = asks.iter().map(|ask| to_integer(ask.serial())).collect();
    serials.sort_unstable();
    serials.dedup();
    let (mut of_computer, mut computers) = (Vec::new(), Vec::new());
    let (mut of_part, mut parts) = (Vec::new(), Vec::new());
    let (mut of_id, mut ids) = (Vec::new(), Vec::new());
    let (mut of_fingerprint, mut firsts, mut lasts) = (Vec::new(), Vec::new(), Vec::new());
    for ask in asks {
        let serial = to_integer(ask.serial());
        match ask {
            Ask::Activate(activate) => {
                of_computer.push(serial);
                computers.push(to_integer(activate.computer));
                if activate.is_by_number_alone() {
                    let (first, last) = decide::same_fingerprint(activate.computer);
                    of_fingerprint.push(serial);
                    firsts.push(to_integer(first));
                    lasts.push(to_integer(last));
                }
                for (_, hash) in activate.parts.iter() {
                    of_part.push(serial);
                    parts.push(part_number(hash));
                }
            }
            Ask::Release(release) => {
                if let Some(id) = id_bytes(&release.id) {
                    of_id.push(serial);
                    ids.push(id.to_vec());
                }
            }
        }
    }
    let rows = sqlx::query(READ)
        .bind(serials)
        .bind(of_computer)
        .bind(computers)
        .bind(of_part)
        .bind(parts)
        .bind(of_id)
        .bind(ids)
        .bind(CANDIDATES)
        .bind(of_fingerprint)
        .bind(firsts)
        .bind(lasts)
        .fetch_all(connection)
        .await?;

    let mut known = Known::default();
    for row in &rows {
        let serial: i64 = row.try_get("serial")?;
        let held = match known.keys.entry(serial) {
            std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::btree_map::Entry::Vacant(entry) => entry.insert(Held::new(row::key(row)?)),
        };
        if row.try_get::<Option<&[u8]>, _>("id")?.is_some() {
            held.computers.push(Computer {
                activation: row::activation(row)?,
                released_at: row::time_if_any(row, "released_at")?,
                changed: false,
            });
        }
    }

    Ok(known)
}

/// The keys that were read, with the changes that are not written yet.
#[derive(Default)]
struct Known {
    keys: BTreeMap<i64, Held>,
}

impl Known {
    fn answer(&mut self, ask: &Ask) -> Answer {
        let held = self.keys.get_mut(&to_integer(ask.serial()));
        match ask {
            Ask::Activate(activate) => Answer::Activated(
                match decide::refused(activate, held.as_ref().map(|held| &held.record)) {
                    Some(refused) => refused,
                    None => held.map_or(Activated::Unknown, |held| held.activate(activate)),
                },
            ),
            Ask::Release(release) => Answer::Released(held.and_then(|held| held.release(release))),
        }
    }

    /// Frees the seats of activations that have ended, where a computer was refused because all are
    /// in use. Returns whether there were any.
    async fn free_ended(
        &mut self,
        connection: &mut PgConnection,
        asks: &[Ask],
        answers: &[Answer],
    ) -> Result<bool, StoreError> {
        let wanted: BTreeMap<i64, i64> = asks
            .iter()
            .zip(answers)
            .filter_map(|(ask, answer)| match ask {
                Ask::Activate(activate) if answer.is_full() => {
                    Some((to_integer(activate.serial), millis(activate.now)))
                }
                _ => None,
            })
            .collect();
        if wanted.is_empty() {
            return Ok(false);
        }

        let (serials, times): (Vec<_>, Vec<_>) = wanted.into_iter().unzip();
        let rows = sqlx::query(ENDED)
            .bind(serials)
            .bind(times)
            .fetch_all(connection)
            .await?;
        let mut freed = false;
        for row in &rows {
            if let Some(held) = self.keys.get_mut(&row.try_get::<i64, _>("serial")?) {
                freed |= held.free(&row::activation(row)?);
            }
        }

        Ok(freed)
    }

    /// Writes all changes in one statement, after it deletes the activations that have ended.
    async fn write(&self, connection: &mut PgConnection) -> Result<(), StoreError> {
        let mut keys = KeyColumns::default();
        let mut activations = ActivationColumns::default();
        let (mut of_ended, mut ended) = (Vec::new(), Vec::new());
        for (serial, held) in &self.keys {
            if held.record.used != held.used_before {
                keys.push(*serial, &held.record);
            }
            for id in &held.ended {
                of_ended.push(*serial);
                ended.push(id_bytes(id).ok_or(StoreError::Unreadable("activation"))?.to_vec());
            }
            for computer in held.computers.iter().filter(|computer| computer.changed) {
                activations.push(*serial, &computer.activation, computer.released_at)?;
            }
        }
        if !ended.is_empty() {
            sqlx::query(FORGET)
                .bind(of_ended)
                .bind(ended)
                .execute(&mut *connection)
                .await?;
        }
        if activations.ids.is_empty() && keys.serials.is_empty() {
            return Ok(());
        }

        sqlx::query(WRITE)
            .bind(keys.serials)
            .bind(keys.kinds)
            .bind(keys.products)
            .bind(keys.limits)
            .bind(keys.issued)
            .bind(keys.used)
            .bind(activations.serials)
            .bind(activations.ids)
            .bind(activations.computers)
            .bind(activations.parts)
            .bind(activations.first_parts)
            .bind(activations.second_parts)
            .bind(activations.methods)
            .bind(activations.activated)
            .bind(activations.seen)
            .bind(activations.ends)
            .bind(activations.released)
            .bind(activations.turns)
            .execute(connection)
            .await?;

        Ok(())
    }
}
