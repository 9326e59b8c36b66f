//! Manage the vendor's customers.

use clap::Subcommand;

use super::CommandError;
use super::output::{List, show};
use crate::service::Administration;
use crate::wire::admin::{MAX_PAGE, OrganisationEntry};

#[derive(Debug, Subcommand)]
pub(in crate::service::command) enum Command {
    /// Add an organisation, and show its id.
    Add {
        /// Its name.
        name: String,
    },
    /// List all organisations, the earliest first.
    List,
    /// Give an organisation another name.
    Rename {
        /// The id of the organisation, as `organisation list` shows it.
        id: String,
        /// Its new name.
        name: String,
    },
}

pub(super) async fn carry_out(
    command: Command,
    service: &Administration,
    json: bool,
) -> Result<(), CommandError> {
    match command {
        Command::Add { name } => tell(json, &service.add_organisation(&name).await?),
        Command::Rename { id, name } => tell(json, &service.rename_organisation(&id, &name).await?),
        Command::List => list(service, json).await,
    }
}

async fn list(service: &Administration, json: bool) -> Result<(), CommandError> {
    let mut list = List::begin(json, &[("id", 20), ("added", 20), ("name", 0)])?;
    let mut cursor = None;
    loop {
        let page = service.organisations(cursor.as_deref(), Some(MAX_PAGE)).await?;
        for item in &page.items {
            let OrganisationEntry { id, name, created_at } = item;
            list.add(item, vec![id.clone(), created_at.to_string(), name.clone()])?;
        }
        cursor = page.next;
        if cursor.is_none() {
            return list.end();
        }
    }
}

fn tell(json: bool, organisation: &OrganisationEntry) -> Result<(), CommandError> {
    let OrganisationEntry { id, name, created_at } = organisation;

    show(
        json,
        organisation,
        &[
            ("id", id.clone()),
            ("name", name.clone()),
            ("added", created_at.to_string()),
        ],
    )
}
