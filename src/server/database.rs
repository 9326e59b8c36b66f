//! The address of a database, and the errors that database operations return.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;

use crate::os_error;
use crate::text::whole_seconds;

/// An error that occurs when the database does not carry out an operation. Nothing was changed in
/// that case, unless the connection to the database was lost during the commit.
#[derive(Debug, Clone, thiserror::Error)]
pub enum StoreError {
    /// SQLite refused or failed.
    #[error("the database failed: {0}")]
    Sqlite(Arc<rusqlite::Error>),
    /// PostgreSQL refused, failed or cannot be reached.
    #[error("the database failed: {}", postgres_words(.0))]
    Postgres(Arc<sqlx::Error>),
    /// The address of a PostgreSQL database cannot be parsed. It may contain a password, so it is
    /// not repeated.
    #[error("this is no address of a PostgreSQL database, or it has a parameter that nobody knows")]
    BadAddress,
    /// The database is on another computer, and its address does not require encryption.
    #[error(
        "the database on {host} would be spoken to without TLS: add sslmode=verify-full (or verify-ca, require) to its address, \
         or write sslmode=disable if that network is safe by other means"
    )]
    WithoutTls {
        /// The other computer.
        host: String,
    },
    /// None of the servers that the address names takes changes: all of them are standbys, or
    /// read-only.
    #[error("none of the {servers} servers of the database takes changes now")]
    NoPrimary {
        /// The number of servers that the address names.
        servers: usize,
    },
    /// A commit did not reach the disk, or may not have. Reading again shows the actual state.
    #[error("the disk with the database failed: {}", os_error::cause(.0))]
    Disk(Arc<std::io::Error>),
    /// The disk is full.
    #[error("the disk with the database is full")]
    Full,
    /// Another process locked the database for too long.
    #[error("the database is locked by another process")]
    Busy,
    /// The tables are older than this program; `kakunin-service migrate` brings them up to date.
    #[error("the database has version {found} and needs {needed}: run `kakunin-service migrate`")]
    Unmigrated {
        /// The version of the tables; 0 if there are none.
        found: u32,
        /// The version that this program needs.
        needed: u32,
    },
    /// A later version of this program made the tables.
    #[error("the database has version {found}, and this program knows {known} at most: use a later one")]
    Newer {
        /// The version of the tables.
        found: u32,
        /// The latest version that this program knows.
        known: u32,
    },
    /// The database belongs to another program.
    #[error("the database belongs to another program")]
    Foreign,
    /// A stored value that no version of this program wrote.
    #[error("the database holds an unreadable {0}")]
    Unreadable(&'static str),
    /// The clock differs so much from the newest time in the database that one of them is wrong.
    /// Nothing was changed.
    #[error(
        "this computer's clock says {}, and the newest time in the database is {}: set the clock right; if it is \
         right, run `kakunin-service clock accept --yes`",
        whole_seconds(*now),
        whole_seconds(*newest)
    )]
    Clock {
        /// The time of the clock.
        now: jiff::Timestamp,
        /// The newest time in the database.
        newest: jiff::Timestamp,
    },
    /// The database was closed.
    #[error("the database is closed")]
    Closed,
    /// The cursor belongs to another list.
    #[error("the cursor belongs to another list")]
    BadCursor,
    /// The database has its own tools for copies.
    #[error("make a copy of this database with its own tools, for example pg_dump")]
    CopiesItself,
}

/// Returns the words of PostgreSQL, or what is in the way of it.
fn postgres_words(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Io(error) => os_error::cause(error),
        error => error.to_string(),
    }
}

impl StoreError {
    /// Returns whether this program's own database is damaged, as opposed to unreachable or of
    /// another version.
    #[cfg(feature = "service")]
    pub(crate) fn is_damage(&self) -> bool {
        match self {
            Self::Sqlite(problem) => {
                problem.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseCorrupt)
            }
            Self::Foreign | Self::Unreadable(_) => true,
            _ => false,
        }
    }
}

/// The address of a database.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// The path of a SQLite file.
    Sqlite(PathBuf),
    /// The address of a server that speaks the PostgreSQL protocol: `postgres://…`. It may contain
    /// a password.
    Postgres(String),
}

impl FromStr for DatabaseUrl {
    type Err = std::convert::Infallible;

    /// Parses `postgres://…`, `postgresql://…`, `sqlite:PATH` or a path.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_postgres = ["postgres://", "postgresql://"]
            .iter()
            .any(|scheme| text.starts_with(scheme));

        Ok(if is_postgres {
            Self::Postgres(text.to_owned())
        } else {
            Self::Sqlite(text.strip_prefix("sqlite:").unwrap_or(text).into())
        })
    }
}

impl fmt::Display for DatabaseUrl {
    /// Writes the address without passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => path.display().fmt(f),
            Self::Postgres(url) => {
                let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
                let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
                // The parameters may contain a password, too.
                let host = host.split_once('?').map_or(host, |(host, _)| host);
                write!(f, "{scheme}://{host}")
            }
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The versions of the tables before and after a migration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Migrated {
    /// The version before; 0 if there were no tables.
    pub from: u32,
    /// The version now.
    pub to: u32,
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull => Self::Full,
            _ => Self::Disk(Arc::new(error)),
        }
    }
}
