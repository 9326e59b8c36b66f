//! Read and check the audit log.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::Subcommand;
use serde_json::json;

use super::CommandError;
use super::output::List;
use crate::foreign;
use crate::service::Administration;
use crate::service::audit::{EntryHash, Hex, from_hex};
use crate::text::whole_seconds;
use crate::wire::admin::{AuditLine, MAX_PAGE};
use crate::writing::NewFile;

#[derive(Debug, Subcommand)]
pub(in crate::service::command) enum Command {
    /// List what was changed, by whom and when.
    List {
        /// Begin after the entry of this number.
        #[arg(long, value_name = "NUMBER", default_value_t = 0)]
        after: u64,
        /// Show at most so many entries.
        #[arg(long, value_name = "NUMBER", default_value_t = u64::MAX, hide_default_value = true)]
        limit: u64,
    },
    /// Check that no entry was changed, taken out, put in or moved, and show the head of the log: note it elsewhere.
    Verify {
        /// A head that was noted before; the log has to hold it still.
        #[arg(long, value_name = "HASH", value_parser = head)]
        head: Option<EntryHash>,
    },
    /// Write the whole log, one JSON object a line.
    Export {
        /// A new file to write; the standard output if not given.
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

fn head(text: &str) -> Result<EntryHash, &'static str> {
    from_hex(text).ok_or("a head has 64 hexadecimal digits")
}

pub(super) async fn carry_out(
    command: Command,
    service: &Administration,
    json: bool,
) -> Result<(), CommandError> {
    match command {
        Command::List { after, limit } => list(after, limit, service, json).await,
        Command::Verify { head } => verify(head, service, json).await,
        Command::Export { output } => match output {
            Some(path) => {
                let mut file = NewFile::create_private(&path).map_err(CommandError::io(&path))?;
                export(&mut file, service).await?;
                file.finish().map_err(CommandError::io(&path))
            }
            None => export(&mut foreign::stdout(), service).await,
        },
    }
}

async fn list(after: u64, limit: u64, service: &Administration, json: bool) -> Result<(), CommandError> {
    let columns = [
        ("number", 6),
        ("time", 20),
        ("who", 20),
        ("what", 20),
        ("to what", 24),
        ("particulars", 0),
    ];
    let mut list = List::begin(json, &columns)?;
    let mut left = limit;
    let mut cursor = Some(after.to_string());
    while let Some(after) = cursor.take().filter(|_| left > 0) {
        let size = u32::try_from(left).unwrap_or(MAX_PAGE).min(MAX_PAGE);
        let page = service.audit(Some(&after), Some(size)).await?;
        for line in &page.items {
            let AuditLine {
                seq,
                at,
                actor,
                action,
                subject,
                details,
                ..
            } = line;
            let cells = vec![
                seq.to_string(),
                // In JSON the time is exact: the hash of the entry is made of it.
                whole_seconds(*at).to_string(),
                actor.clone(),
                action.clone(),
                subject.clone(),
                details.to_string(),
            ];
            list.add(line, cells)?;
            left -= 1;
        }
        cursor = page.next;
    }

    list.end()
}

async fn verify(noted: Option<EntryHash>, service: &Administration, json: bool) -> Result<(), CommandError> {
    let head = service.verify_audit(noted).await??;
    let (entries, hash) = (head.seq, Hex(&head.hash).to_string());
    if json {
        return super::show_json(&json!({ "entries": entries, "head": hash }));
    }
    let mut out = foreign::stdout();
    writeln!(out, "{entries} entries, none changed")?;
    writeln!(out, "head {hash}")?;

    Ok(())
}

async fn export(out: &mut impl io::Write, service: &Administration) -> Result<(), CommandError> {
    let mut cursor = Some("0".to_owned());
    while let Some(after) = cursor.take() {
        let page = service.audit(Some(&after), Some(MAX_PAGE)).await?;
        for line in &page.items {
            writeln!(out, "{}", foreign::json(&serde_json::to_string(line)?))?;
        }
        cursor = page.next;
    }

    Ok(out.flush()?)
}
