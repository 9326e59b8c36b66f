//! Put the whole service into one file, and make a service of it again.

use std::io::Write as _;
use std::path::Path;

use jiff::Timestamp;
use serde_json::json;

use super::record::Log;
use super::{CommandError, show_json};
use crate::foreign;
use crate::service::DataDirectory;
use crate::service::backup;
use crate::service::data_directory::DataDirectoryError;
use crate::service::secrets::Passphrase;
use crate::service::store::Actor;

pub(super) async fn make(
    file: &Path,
    data: &Path,
    passphrase: Option<&Passphrase>,
    json: bool,
) -> Result<(), CommandError> {
    let data_directory = DataDirectory::unlock(data, passphrase).await?;
    let made = backup::make(&data_directory, data, file).await;
    data_directory.close().await;
    let manifest = made?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    Log::open(data)
        .await?
        .write(
            "backup.make",
            &name,
            json!({ "has_database": manifest.has_database, "head": manifest.audit_head }),
        )
        .await?;

    if json {
        return show_json(&manifest);
    }
    let mut out = foreign::stdout();
    writeln!(
        out,
        "{} holds the keys, the catalogue{}.",
        file.display(),
        if manifest.has_database {
            " and the database"
        } else {
            ""
        }
    )?;
    writeln!(
        out,
        "audit log: {} entries, head {}",
        manifest.audit_entries, manifest.audit_head
    )?;
    if !manifest.has_database {
        writeln!(
            out,
            "The database is on a PostgreSQL server: make a copy of it with pg_dump."
        )?;
    }
    writeln!(
        out,
        "It is of no use without the passphrase of its keys: keep that in another place."
    )?;

    Ok(())
}

/// Returns the error if nobody gave the passphrase of a backup: a file that is no backup has none.
pub(super) fn without_passphrase(file: &Path) -> CommandError {
    match backup::look(file) {
        Ok(()) => CommandError::no_passphrase(file),
        Err(error) => error.into(),
    }
}

pub(super) async fn restore(
    file: &Path,
    data: &Path,
    passphrase: &Passphrase,
    json: bool,
) -> Result<(), CommandError> {
    let manifest = backup::restore(file, data, passphrase)?;
    if manifest.has_database {
        // The clock may be far from the times of the backup, which is as it should be.
        let store = DataDirectory::open_store(data).await?;
        let entry = (
            "backup.restore",
            "service",
            json!({ "made_at": manifest.made_at, "head": manifest.audit_head }),
        );
        let written = store.accept_clock(&Actor::Console, entry, Timestamp::now()).await;
        store.close().await;
        written.map_err(DataDirectoryError::from)?;
    }

    if json {
        return show_json(&manifest);
    }
    let mut out = foreign::stdout();
    writeln!(
        out,
        "{} holds the service as it was at {}.",
        data.display(),
        manifest.made_at
    )?;
    if !manifest.has_database {
        writeln!(
            out,
            "Its database is not in the backup: restore it on the PostgreSQL server (pg_restore, psql)."
        )?;
    }

    Ok(())
}
