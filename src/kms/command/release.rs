//! Give the activation of this host back to the vendor.

use std::io::{self, Write as _};

use clap::Args;
use serde_json::json;

use super::{CommandError, Ground};
use crate::kms::activation;

#[derive(Debug, Args)]
#[command(after_help = "\
The host then activates no computer any more; those that it has activated stay so until their leases end. The key stays
installed, so that `kakunin-kms activate` makes this computer a host again.")]
pub(super) struct Options {
    /// Do it. Without this the command only says what it would do.
    #[arg(long)]
    yes: bool,
}

pub(super) async fn run(options: Options, ground: &Ground) -> Result<(), CommandError> {
    let catalogue = ground.catalogue()?;
    let mut identity = ground.identity()?;
    if !options.yes
        && let Some((_, claims)) = identity.certificate()
    {
        return Err(CommandError::Unconfirmed {
            what: format!(
                "give activation {} back to {}; this host would activate no computer any more",
                claims.id, claims.vendor
            ),
        });
    }
    let released = activation::release(&mut identity, &catalogue).await?;
    if ground.json {
        return ground.show_json(&json!({
            "activation_id": released.activation_id,
            "used": released.used,
            "limit": released.limit,
        }));
    }
    writeln!(
        io::stdout(),
        "The activation is given back. The key is now used by {} of {} hosts.",
        released.used,
        released.limit
    )?;

    Ok(())
}
