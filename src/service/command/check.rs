//! Examine the whole database.

use std::io::Write as _;
use std::path::Path;

use serde_json::json;

use super::{CommandError, show_json};
use crate::foreign;
use crate::service::DataDirectory;
use crate::service::audit::Hex;
use crate::service::data_directory::DataDirectoryError;
use crate::service::store::Checkup;

pub(super) async fn check(data: &Path, json: bool) -> Result<(), CommandError> {
    let checkup = match examine(data).await {
        Err(DataDirectoryError::Store(problem)) if problem.is_damage() => Checkup::of_unreadable(&problem),
        examined => examined?,
    };
    let head = Hex(&checkup.audit.hash).to_string();

    if json {
        show_json(&json!({
            "keys": checkup.keys, "activations": checkup.activations, "entries": checkup.audit.seq, "head": head,
            "findings": checkup.findings,
        }))?;
    }
    if !checkup.findings.is_empty() {
        let findings = checkup.findings;
        return Err(CommandError::Unsound { findings });
    }
    if !json {
        let mut out = foreign::stdout();
        writeln!(
            out,
            "{} keys, {} activations and {} audit entries are as they were written",
            checkup.keys, checkup.activations, checkup.audit.seq
        )?;
        writeln!(out, "head {head}")?;
    }

    Ok(())
}

async fn examine(data: &Path) -> Result<Checkup, DataDirectoryError> {
    let store = DataDirectory::open_store(data).await?;
    let examined = store.examine().await;
    store.close().await;

    Ok(examined?)
}

/// Returns the text that says what is wrong, and what to do.
pub(super) fn damage(findings: &[String]) -> String {
    format!(
        "the database is damaged:\n  {}\nKeep a copy of it, look at the disk and the memory of this computer, and restore the \
         last backup (`kakunin-service restore`).",
        findings.join("\n  ")
    )
}
