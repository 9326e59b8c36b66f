//! Manage staff.

use clap::Subcommand;

use super::output::{List, show};
use super::{CommandError, Confirmed};
use crate::service::Administration;
use crate::wire::admin::{Role, StaffEntry};

#[derive(Debug, Subcommand)]
pub(in crate::service::command) enum Command {
    /// Add a member of staff, or bring a removed one back. Tokens come from `token add`.
    Add {
        /// The name, under which the audit log tells what the member does.
        name: String,
        /// The member's role.
        #[arg(long, value_parser = role())]
        role: Role,
    },
    /// List all who are or were members of staff.
    List,
    /// Give a member of staff another role, from the next request on.
    SetRole {
        /// The name.
        name: String,
        /// The member's role from now on.
        #[arg(value_parser = role())]
        role: Role,
    },
    /// Remove a member of staff, and revoke all tokens of the member.
    Remove {
        /// The name.
        name: String,
        #[command(flatten)]
        confirmed: Confirmed,
    },
}

fn role() -> impl clap::builder::TypedValueParser<Value = Role> {
    use clap::builder::TypedValueParser as _;

    clap::builder::PossibleValuesParser::new(Role::ALL.map(Role::as_str))
        .try_map(|name| Role::from_name(&name).ok_or("no such role"))
}

pub(super) async fn carry_out(
    command: Command,
    service: &Administration,
    json: bool,
) -> Result<(), CommandError> {
    match command {
        Command::Add { name, role } => tell(json, &service.add_staff(&name, role).await?),
        Command::SetRole { name, role } => tell(json, &service.change_role(&name, role).await?),
        Command::Remove { name, confirmed } => {
            let member = service.staff_member(&name).await?;
            let tokens = service.tokens(&name).await?;
            confirmed.or_say(|| {
                let valid = tokens.iter().filter(|token| token.revoked_at.is_none()).count();
                format!(
                    "remove {} ({}) from the staff and revoke {valid} tokens for good",
                    member.name,
                    member.role.as_str()
                )
            })?;

            tell(json, &service.remove_staff(&name).await?)
        }
        Command::List => {
            let columns = [("role", 13), ("added", 20), ("removed", 20), ("name", 0)];
            let mut list = List::begin(json, &columns)?;
            for member in service.staff().await? {
                let cells = vec![
                    member.role.as_str().to_owned(),
                    member.created_at.to_string(),
                    member.removed_at.map(|at| at.to_string()).unwrap_or_default(),
                    member.name.clone(),
                ];
                list.add(&member, cells)?;
            }

            list.end()
        }
    }
}

fn tell(json: bool, member: &StaffEntry) -> Result<(), CommandError> {
    let mut facts = vec![
        ("name", member.name.clone()),
        ("role", member.role.as_str().to_owned()),
        ("added", member.created_at.to_string()),
    ];
    if let Some(at) = member.removed_at {
        facts.push(("removed", at.to_string()));
    }

    show(json, member, &facts)
}
