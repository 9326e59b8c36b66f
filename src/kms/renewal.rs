//! Renews the vendor's certificate silently before it expires.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use tracing::{info, warn};

use super::{Identity, activation};
use crate::catalogue::Catalogue;
use crate::fault::Fault;

/// The interval at which the host checks whether the certificate is due for renewal.
const HOURLY: Duration = Duration::from_hours(1);

/// Returns whether the certificate is due for renewal. A certificate that came by telephone does
/// not expire. A host that waits for its activation with another key needs that activation, not a
/// renewal.
#[must_use]
pub fn is_due(identity: &Identity, now: Timestamp) -> bool {
    let renew_from = identity.certificate().and_then(|(_, claims)| claims.renew_from());

    renew_from.is_some_and(|from| from <= now) && identity.wanted_key() == identity.host_key()
}

/// Requests another certificate from the vendor's service if one is due. Returns whether there is a
/// new one. If the request fails, the host continues with its present certificate.
///
/// # Errors
/// The service's refusal, or the reason why it was not reached.
pub async fn renew(identity: &mut Identity, catalogue: &Catalogue, now: Timestamp) -> Result<bool, Fault> {
    if !is_due(identity, now) {
        return Ok(false);
    }
    activation::over_internet(identity, catalogue).await?;

    Ok(true)
}

/// Renews the certificate in this directory until the future is dropped.
pub async fn keep(directory: PathBuf, catalogue: impl Fn() -> Option<Catalogue>) {
    let mut times = tokio::time::interval(HOURLY);
    loop {
        times.tick().await;
        look(&directory, &catalogue).await;
    }
}

async fn look(directory: &Path, catalogue: impl Fn() -> Option<Catalogue>) {
    // The files are opened anew each time, because `activate` and the wizard change them.
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
