//! Manage the computers that use a key.

use clap::Subcommand;

use super::named::Named;
use super::output::{List, show};
use super::{CommandError, Confirmed, lower};
use crate::service::Administration;
use crate::wire::admin::{ComputerEntry, MAX_PAGE};

#[derive(Debug, Subcommand)]
pub(in crate::service::command) enum Command {
    /// List the computers that use a key, the earliest first; a KMS host with its number, as `revoked_hosts.hosts` of the
    /// catalogue names it.
    List {
        /// The key: its serial number, or its name (its first two groups).
        key: Named,
    },
    /// Release the activation of a computer, for one that cannot do it itself.
    Release {
        /// The key: its serial number, or its name (its first two groups).
        key: Named,
        /// The activation, as `computer list` names it.
        activation: String,
        /// Why, for the audit log.
        #[arg(long, value_name = "TEXT")]
        reason: String,
        #[command(flatten)]
        confirmed: Confirmed,
    },
}

pub(super) async fn carry_out(
    command: Command,
    service: &Administration,
    json: bool,
) -> Result<(), CommandError> {
    match command {
        Command::List { key } => list(key.find(service).await?.serial, service, json).await,
        Command::Release {
            key,
            activation,
            reason,
            confirmed,
        } => {
            let key = key.find(service).await?;
            let serial = key.serial;
            confirmed.or_say(|| {
                format!(
                    "release activation {activation} of key {serial} ({}), which {} of {} computers use",
                    key.key_name, key.used, key.limit
                )
            })?;
            let usage = service.release(serial, &activation, &reason).await?;

            show(
                json,
                &usage,
                &[("used", format!("{} of {}", usage.used, usage.limit))],
            )
        }
    }
}

async fn list(serial: u32, service: &Administration, json: bool) -> Result<(), CommandError> {
    let mut page = service.computers(serial, None, Some(MAX_PAGE)).await?;
    let columns = [
        ("activation", 32),
        ("method", 9),
        ("activated", 20),
        ("last seen", 20),
        ("until", 20),
        ("KMS host", 0),
    ];
    let mut list = List::begin(json, &columns)?;
    loop {
        for item in &page.items {
            let ComputerEntry {
                activation_id,
                method,
                activated_at,
                seen_at,
                ends_at,
                renews: _,
                host,
            } = item;
            list.add(
                item,
                vec![
                    activation_id.clone(),
                    lower(method)?,
                    activated_at.to_string(),
                    seen_at.to_string(),
                    ends_at.map(|end| end.to_string()).unwrap_or_default(),
                    host.map(|host| host.to_string()).unwrap_or_default(),
                ],
            )?;
        }
        let Some(next) = page.next else {
            return list.end();
        };
        page = service.computers(serial, Some(&next), Some(MAX_PAGE)).await?;
    }
}
