//! Releases the activation of this host.

use std::io::Write as _;

use clap::Args;
use serde_json::json;

use super::{CommandError, Invocation};
use crate::foreign;
use crate::kms::{ReleaseByCode, activation};
use crate::licence::Method;

#[derive(Debug, Args)]
#[command(after_help = "\
The host then activates no computer any more; those that it has activated stay so until their leases end. The key stays
installed, so that `kakunin-kms activate` makes this computer a host again.")]
pub(super) struct Options {
    /// Do it. Without this the command only says what it would do.
    #[arg(long)]
    yes: bool,
    /// Ask nobody: show a code to read to the vendor's help desk. A host that was activated by telephone is always
    /// released so.
    #[arg(long)]
    code: bool,
}

pub(super) async fn run(options: Options, invocation: &Invocation) -> Result<(), CommandError> {
    let catalogue = invocation.catalogue()?;
    let mut identity = invocation.host()?;
    if identity.has_other_key() {
        return Err(CommandError::OtherKey);
    }
    // A host that has a key and is not activated must not be told that it lacks a key.
    if identity.host_key().is_some() && identity.certificate().is_none() {
        return Err(CommandError::NothingActivated);
    }
    // The service never gave the host an ID for an activation by telephone.
    let by_code = options.code || identity.method() == Some(Method::Telephone);
    if !options.yes
        && let Some((_, claims)) = identity.certificate()
    {
        return Err(CommandError::Unconfirmed {
            what: format!(
                "release activation {} of {}; this host would no longer activate any computer{}",
                super::activation_id(claims).unwrap_or("by telephone"),
                claims.vendor,
                if by_code {
                    ", and the vendor's help desk would have to be called"
                } else {
                    ""
                }
            ),
        });
    }
    if by_code {
        let released = identity.release_by_code(&catalogue.vendor.id)?;
        if invocation.json {
            return super::show_json(&json!({
                "installation_id": released.installation_id.to_string(),
                "release_code": released.code.to_string(),
            }));
        }
        return tell(&released);
    }
    let released = activation::release(&mut identity, &catalogue).await?;
    if invocation.json {
        return super::show_json(&json!({
            "activation_id": released.activation_id,
            "used": released.used,
            "limit": released.limit,
        }));
    }
    writeln!(
        foreign::stdout(),
        "The activation was released. The key is now used by {} of {} hosts.",
        released.used,
        released.limit
    )?;

    Ok(())
}

/// Prints what to read to the help desk, so that the activation no longer counts.
pub(super) fn tell(released: &ReleaseByCode) -> Result<(), CommandError> {
    writeln!(
        foreign::stdout(),
        "This host has forgotten its activation. So that it no longer counts, read both to the vendor's help desk:\n\
         installation ID  {}\nrelease code     {}",
        released.installation_id,
        released.code
    )?;

    Ok(())
}
