//! Renew the vendor's certificate without a word, where it ends.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use tracing::{info, warn};

use super::{Identity, activation};
use crate::catalogue::Catalogue;
use crate::fault::Fault;

/// How often it is looked whether the certificate is to be renewed.
const HOURLY: Duration = Duration::from_hours(1);

/// Whether the certificate is to be renewed now. One that came by telephone has no end; and while the host waits for its
/// activation with another key, that is what it needs.
#[must_use]
pub fn is_due(identity: &Identity, now: Timestamp) -> bool {
    let renew_from = identity.certificate().and_then(|(_, claims)| claims.renew_from());

    renew_from.is_some_and(|from| from <= now) && identity.wanted_key() == identity.host_key()
}

/// Asks the vendor's service for another certificate, if it is time. Whether there is one now. The host goes on with the one it
/// has where that fails.
///
/// # Errors
/// What the service refused, or why it was not reached.
pub async fn renew(identity: &mut Identity, catalogue: &Catalogue, now: Timestamp) -> Result<bool, Fault> {
    if !is_due(identity, now) {
        return Ok(false);
    }
    let _activated = activation::over_internet(identity, catalogue).await?;

    Ok(true)
}

/// Renews the certificate in this directory for as long as it runs.
pub async fn keep(directory: PathBuf, catalogue: impl Fn() -> Option<Catalogue>) {
    let mut times = tokio::time::interval(HOURLY);
    loop {
        let _now = times.tick().await;
        look(&directory, &catalogue).await;
    }
}

async fn look(directory: &Path, catalogue: impl Fn() -> Option<Catalogue>) {
    // Opened anew each time: `activate` and the wizard change it.
    let Ok(Some(mut identity)) = Identity::find(directory) else {
        return;
    };
    let now = Timestamp::now();
    if !is_due(&identity, now) {
        return;
    }
    let Some(catalogue) = catalogue() else {
        warn!("the vendor's certificate is to be renewed, and the catalogue cannot be read");
        return;
    };
    match renew(&mut identity, &catalogue, now).await {
        Ok(_renewed) => info!("the vendor's certificate was renewed"),
        Err(fault) => {
            warn!(code = %fault.code(), "the vendor's certificate was not renewed; it is tried again");
        }
    }
}
