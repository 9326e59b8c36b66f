//! Distinguishes transient failures from permanent ones.

use std::io;
use std::time::Duration;

use sqlx::Error;

use crate::server::StoreError;

/// The number of attempts for a transaction that the database rolls back in favour of another.
const ATTEMPTS: u32 = 12;
/// The longest pause before the first new attempt. It doubles with each attempt.
const FIRST_PAUSE: Duration = Duration::from_millis(4);
/// The upper bound of all pauses.
const LAST_PAUSE: Duration = Duration::from_millis(250);

/// The codes for two transactions that could not be ordered (`serialization_failure`,
/// `deadlock_detected`).
const TRANSIENT: [&str; 2] = ["40001", "40P01"];
/// The code for a full disk on the server.
const DISK_FULL: &str = "53100";
/// The codes for a server that is shutting down, has crashed, or is not up yet.
const ENDING: [&str; 3] = ["57P01", "57P02", "57P03"];
/// The code for a change on a server that takes none (any more): a new connection may lead to
/// another one.
const READ_ONLY: &str = "25006";

/// Returns whether the database rolled the transaction back, so that another attempt may succeed.
pub(crate) fn is_transient(error: &StoreError) -> bool {
    code_of(error).is_some_and(|code| TRANSIENT.contains(&code.as_str()))
}

/// Returns whether the connection is broken.
pub(crate) fn is_broken(error: &StoreError) -> bool {
    let StoreError::Postgres(cause) = error else {
        return false;
    };

    match cause.as_ref() {
        Error::Io(_) | Error::Tls(_) | Error::Protocol(_) | Error::BeginFailed | Error::WorkerCrashed => true,
        _ => code_of(error).is_some_and(|code| {
            ENDING.contains(&code.as_str()) || code == READ_ONLY || code.starts_with("08")
        }),
    }
}

/// Returns the five characters by which PostgreSQL identifies the cause of an error (SQLSTATE).
pub(crate) fn code_of(error: &StoreError) -> Option<String> {
    match error {
        StoreError::Postgres(cause) => cause
            .as_database_error()
            .and_then(sqlx::error::DatabaseError::code)
            .map(std::borrow::Cow::into_owned),
        _ => None,
    }
}

/// The error that the database did not answer in time.
pub(crate) fn unanswered() -> StoreError {
    store_error(Error::Io(io::ErrorKind::TimedOut.into()))
}

pub(crate) fn store_error(error: Error) -> StoreError {
    StoreError::from(error)
}

/// Pauses between attempts. They grow with each attempt and are random, so that two transactions do
/// not pause equally long.
#[derive(Debug, Default)]
pub(crate) struct Backoff {
    attempts: u32,
}

impl Backoff {
    /// Waits for the next attempt. Returns `false` if there were too many attempts.
    pub(crate) async fn wait(&mut self) -> bool {
        self.attempts += 1;
        if self.attempts >= ATTEMPTS {
            return false;
        }
        let longest = (FIRST_PAUSE * 2_u32.pow(self.attempts - 1)).min(LAST_PAUSE);
        // Without random bytes, the longest pause is used, which does no harm.
        let share = getrandom::u32().unwrap_or(u32::MAX);
        tokio::time::sleep(longest.mul_f64(f64::from(share) / f64::from(u32::MAX))).await;

        true
    }
}

impl From<Error> for StoreError {
    fn from(error: Error) -> Self {
        let code = error
            .as_database_error()
            .and_then(sqlx::error::DatabaseError::code);
        match code.as_deref() {
            Some(DISK_FULL) => Self::Full,
            _ => match error {
                Error::ColumnDecode { .. } | Error::Decode(_) => Self::Unreadable("value"),
                other => Self::Postgres(std::sync::Arc::new(other)),
            },
        }
    }
}
