//! The content of the service's folder: the keys to try, and the help desk's token.

use std::path::Path;

use crate::files;
use crate::reading;
use crate::service::staff::Token;
use crate::service::{Administration, AdministrationError, BlockReason, DataDirectoryError, Refused, Role};
use crate::wire::admin::KeyOrder;

use super::error::DemoError;
use super::keys::{DemoOutcome, keys};

/// The file with the help desk's token, in the service's folder.
pub(super) const DESK_TOKEN: &str = "desk.token";
/// The maximum size of this file when it is read, in bytes.
const MAX_TOKEN_BYTES: usize = 4096;
/// The name of the help desk's only member.
const DESK: &str = "demonstration";

/// Issues the keys to try and the help desk's token, as far as they are missing. Returns the token.
pub(super) async fn fill(folder: &Path, console: &Administration) -> Result<String, DemoError> {
    issue_keys(console).await?;

    desk_token(folder, console).await
}

async fn issue_keys(console: &Administration) -> Result<(), DemoError> {
    for demo in keys() {
        let serial = demo.key.serial();
        let known = match console.key(serial).await {
            Ok(key) => Some(key),
            Err(AdministrationError::Refused(Refused::UnknownKey { .. })) => None,
            Err(error) => return Err(error.into()),
        };
        if known.is_none() {
            let order = KeyOrder {
                kind: demo.key.kind(),
                product: demo.key.product(),
                limit: demo.limit,
                count: 1,
                organisation: None,
                expires_at: None,
                note: None,
                terms: None,
            };
            let batch = console.draw(&order, Some(serial))?;
            match console.issue_drawn(&batch).await {
                // There may be no lock.
                Ok(()) | Err(AdministrationError::Refused(Refused::SerialTaken { .. })) => {}
                Err(error) => return Err(error.into()),
            }
        }
        let is_blocked = known.is_some_and(|key| key.blocked.is_some());
        if demo.outcome == DemoOutcome::Blocked && !is_blocked {
            console.block(serial, BlockReason::IssuedInError, None).await?;
        }
    }

    Ok(())
}

/// Returns the help desk's token: it is kept in a file beside the database, so that later starts
/// can use it.
async fn desk_token(folder: &Path, console: &Administration) -> Result<String, DemoError> {
    let path = folder.join(DESK_TOKEN);
    if let Ok(token) = reading::read_text(&path, MAX_TOKEN_BYTES)
        && token.parse::<Token>().is_ok()
    {
        return Ok(token.to_string());
    }

    match console.add_staff(DESK, Role::Supervisor).await {
        Ok(_) | Err(AdministrationError::Refused(Refused::StaffExists { .. })) => {}
        Err(error) => return Err(error.into()),
    }
    let issued = console.add_token(DESK, DESK, None).await?;
    let token = issued.token.map(|token| token.0).unwrap_or_default();
    files::replace_private(&path, token.as_bytes()).map_err(DataDirectoryError::from)?;

    Ok(token)
}
