//! Accept the clock that times are taken from.

use std::io::Write as _;
use std::path::Path;

use clap::Subcommand;
use jiff::Timestamp;
use serde_json::json;

use super::{CommandError, show_json};
use crate::foreign;
use crate::service::DataDirectory;
use crate::service::data_directory::DataDirectoryError;
use crate::service::store::{Actor, Store, StoreError};
use crate::text::whole_seconds;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Compare the clock with the newest time in the database.
    Show,
    /// Accept the clock as right from now on, even if it is far from the newest time in the database. This is recorded in the
    /// audit log.
    Accept {
        /// Do it. Without this the command only says what it would do.
        #[arg(long)]
        yes: bool,
    },
}

pub(super) async fn carry_out(command: Command, data: &Path, json: bool) -> Result<(), CommandError> {
    let store = DataDirectory::open_store(data).await?;
    let done = with(command, &store, json).await;
    store.close().await;

    done
}

async fn with(command: Command, store: &Store, json: bool) -> Result<(), CommandError> {
    let newest = store.newest_time().await.map_err(DataDirectoryError::from)?;
    let now = Timestamp::now();
    let shown_now = whole_seconds(now);
    let shown_newest = newest.map(whole_seconds);
    let newest_text = shown_newest.map_or_else(|| "none".to_owned(), |newest| newest.to_string());
    if let Command::Accept { yes } = command {
        if !yes {
            let what =
                format!("accept {shown_now} as the right time; the newest in the database is {newest_text}");
            return Err(CommandError::Unconfirmed { what });
        }
        let entry = ("clock.accept", "clock", json!({ "newest": newest, "clock": now }));
        store
            .accept_clock(&Actor::Console, entry, now)
            .await
            .map_err(DataDirectoryError::from)?;
    }
    let fits = match store.compare_clock(now).await {
        Ok(()) => true,
        Err(StoreError::Clock { .. }) => false,
        Err(error) => return Err(DataDirectoryError::from(error).into()),
    };

    if json {
        return show_json(&json!({ "clock": shown_now, "newest": shown_newest, "fits": fits }));
    }
    let mut out = foreign::stdout();
    writeln!(out, "clock   {shown_now}")?;
    writeln!(out, "newest  {newest_text}")?;
    writeln!(
        out,
        "{}",
        if fits {
            "the clock fits: changes are accepted"
        } else {
            "the clock does not fit: no change is made"
        }
    )?;

    Ok(())
}
