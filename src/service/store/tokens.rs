//! Know the help desk by tokens, of which only hashes are kept.

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};
use sqlx::SqliteConnection;

use super::writer::Operation;
use super::{Store, StoreError, to_millis};

/// The hash under which a token is stored.
///
/// One pass of SHA-256 is right here: a token is 256 random bits, so there is nothing to guess and nothing that a slow
/// hash would make harder. Slow hashes are for what people choose.
pub(in crate::service) fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// Adds a desk token; comes to `false` if the name is taken.
pub(in crate::service) struct AddToken {
    pub(in crate::service) name: String,
    pub(in crate::service) hash: [u8; 32],
    pub(in crate::service) now: Timestamp,
}

impl Operation for AddToken {
    type Output = bool;

    async fn run(&self, connection: &mut SqliteConnection) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "INSERT INTO desk_tokens (name, hash, created_at) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING",
        )
        .bind(&self.name)
        .bind(&self.hash[..])
        .bind(to_millis(self.now))
        .execute(connection)
        .await?;

        Ok(done.rows_affected() == 1)
    }
}

/// Ends the validity of a desk token; comes to `false` if there is none of this name.
pub(in crate::service) struct RevokeToken {
    pub(in crate::service) name: String,
    pub(in crate::service) now: Timestamp,
}

impl Operation for RevokeToken {
    type Output = bool;

    async fn run(&self, connection: &mut SqliteConnection) -> Result<bool, StoreError> {
        let done = sqlx::query("UPDATE desk_tokens SET revoked_at = coalesce(revoked_at, ?) WHERE name = ?")
            .bind(to_millis(self.now))
            .bind(&self.name)
            .execute(connection)
            .await?;

        Ok(done.rows_affected() == 1)
    }
}

impl Store {
    /// The name of the token with this hash, unless it was revoked.
    pub(in crate::service) async fn token_name(&self, hash: &[u8; 32]) -> Result<Option<String>, StoreError> {
        Ok(
            sqlx::query_scalar("SELECT name FROM desk_tokens WHERE hash = ? AND revoked_at IS NULL")
                .bind(&hash[..])
                .fetch_optional(&self.readers)
                .await?,
        )
    }
}
