//! Write down in the audit log what is done outside the database.

use std::path::Path;

use jiff::Timestamp;
use serde_json::Value;

use super::CommandError;
use crate::codes::secret;
use crate::service::data_directory::{DataDirectory, DataDirectoryError};
use crate::service::store::{Actor, Change, Store};

/// The audit log, opened before the action of which it tells: an action that could not be written
/// down should not begin.
pub(super) struct Log(Store);

impl Log {
    pub(super) async fn open(data: &Path) -> Result<Self, CommandError> {
        Ok(Self(DataDirectory::open_store(data).await?))
    }

    pub(super) async fn write(self, action: &str, subject: &str, details: Value) -> Result<(), CommandError> {
        let written = write(&self.0, action, subject, details).await;
        self.0.close().await;

        written
    }
}

/// Writes down what was done at the service's computer.
pub(super) async fn write(
    store: &Store,
    action: &str,
    subject: &str,
    details: Value,
) -> Result<(), CommandError> {
    let change = Change::Record {
        action: action.to_owned(),
        // The name of a file may be a secret that was given in its place.
        subject: secret::hidden(subject).into_owned(),
        details,
    };
    store
        .change(&Actor::Console, change, Timestamp::now())
        .await
        .map_err(DataDirectoryError::from)?
        .map_err(DataDirectoryError::from)?;

    Ok(())
}
