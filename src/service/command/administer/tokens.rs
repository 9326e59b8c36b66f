//! Manage the tokens of staff.

use std::io::Write as _;

use clap::Subcommand;
use jiff::Timestamp;

use super::output::{List, show};
use super::{CommandError, Confirmed, moment_to_come};
use crate::foreign;
use crate::service::Administration;

#[derive(Debug, Subcommand)]
pub(in crate::service::command) enum Command {
    /// Make a token for a member of staff. It is shown only this once.
    Add {
        /// The name of the member.
        staff: String,
        /// The purpose of the token, for example the program or computer that holds it.
        #[arg(long, value_name = "TEXT", default_value = "made at the console")]
        label: String,
        /// The end of its validity: a day (from its beginning, UTC) or a time (RFC 3339).
        #[arg(long, value_name = "TIME", value_parser = moment_to_come)]
        expires: Option<Timestamp>,
    },
    /// List the tokens of a member of staff.
    List {
        /// The name of the member.
        staff: String,
    },
    /// End the validity of a token for good.
    Revoke {
        /// The 8 symbols after `kkn_`, as `token list` shows them.
        id: String,
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
        Command::Add {
            staff,
            label,
            expires,
        } => {
            let issued = service.add_token(&staff, &label, expires).await?;
            if json {
                return super::show_json(&issued);
            }
            let token = issued.token.map(|token| token.0).unwrap_or_default();
            writeln!(foreign::stdout(), "{token}")?;

            Ok(())
        }
        Command::Revoke { id, confirmed } => {
            let token = service.token(&id).await?;
            confirmed
                .or_say(|| format!("revoke token {id} of {} ({}) for good", token.staff, token.label))?;
            let token = service.revoke_token(&id).await?;
            let revoked = token.revoked_at.map(|at| at.to_string()).unwrap_or_default();

            show(json, &token, &[("token", token.id.clone()), ("revoked", revoked)])
        }
        Command::List { staff } => {
            let tokens = service.tokens(&staff).await?;
            let columns = [
                ("token", 8),
                ("made", 20),
                ("valid until", 20),
                ("revoked", 20),
                ("label", 0),
            ];
            let mut list = List::begin(json, &columns)?;
            let time = |at: Option<Timestamp>| at.map(|at| at.to_string()).unwrap_or_default();
            for token in tokens {
                let cells = vec![
                    token.id.clone(),
                    token.created_at.to_string(),
                    time(token.expires_at),
                    time(token.revoked_at),
                    token.label.clone(),
                ];
                list.add(&token, cells)?;
            }

            list.end()
        }
    }
}
