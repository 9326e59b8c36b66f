//! Activate this host with the vendor's service, over the internet or by file, and give the activation back.

use std::fs;
use std::path::Path;

use jiff::{SignedDuration, Timestamp};

use super::Identity;
use crate::catalogue::Catalogue;
use crate::client::ServiceClient;
use crate::codes::ProductKey;
use crate::fault::Fault;
use crate::files::{self, FileError};
use crate::licence::Method;
use crate::wire::kms::file::{RequestFile, ResponseFile};
use crate::wire::kms::{HostAnswer, HostRequest, path};
use crate::wire::{self, Proof, Proven as _, ReleaseAnswer, ReleaseRequest};

/// What an activation came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activated {
    /// How many hosts use the key now.
    pub used: u32,
    /// How many may.
    pub limit: u32,
    /// CLK-1, if this computer's clock and the service's are further apart than the vendor tolerates.
    pub notice: Option<Fault>,
}

/// Installs a key, if it is one for a host and for a product of the catalogue.
///
/// # Errors
/// KEY-3 for a product that the catalogue does not know; KEY-6 for another kind of key; STO-2 or STO-3 if it cannot be saved.
pub fn install(identity: &mut Identity, catalogue: &Catalogue, key: ProductKey) -> Result<(), Fault> {
    if catalogue.product(key.product()).is_none() {
        return Err(Fault::OtherProduct { product: None });
    }

    identity.install(key)
}

/// Activates the host over the internet with the key that is installed.
///
/// # Errors
/// KEY-7 without a key; otherwise what the service refused, or why it was not reached. The host then is as it was.
pub async fn over_internet(identity: &mut Identity, catalogue: &Catalogue) -> Result<Activated, Fault> {
    let service = ServiceClient::new(catalogue.services.clone());
    let request = identity.request(&catalogue.vendor.id)?;
    let mut answered = ask(&service, &request).await;
    if matches!(answered, Err(Fault::InstallationIdSpent)) && identity.certificate().is_none() {
        // The vendor took the activation of this host's key back: with another key it is another host.
        identity.begin_anew()?;
        answered = ask(&service, &identity.request(&catalogue.vendor.id)?).await;
    }
    let answer = match answered {
        Ok(answer) => answer,
        Err(fault) => {
            identity.keep_former_key()?;
            return Err(fault);
        }
    };

    take(identity, catalogue, answer, Method::Internet, &service.host())
}

/// Asks the service. Nothing is changed yet.
pub(super) async fn ask(service: &ServiceClient, request: &HostRequest) -> Result<HostAnswer, Fault> {
    service.post(path::HOSTS, request).await
}

/// Takes the service's answer.
pub(super) fn take(
    identity: &mut Identity,
    catalogue: &Catalogue,
    answer: HostAnswer,
    method: Method,
    from: &str,
) -> Result<Activated, Fault> {
    let here = Timestamp::now();
    let there = answer.server_time;
    let claims = identity.accept_by(method, answer.certificate, catalogue, from)?;
    let tolerated = claims
        .products
        .iter()
        .map(|product| product.policy.clock_tolerance_hours)
        .min()
        .unwrap_or_default();
    let is_now = method == Method::Internet;
    let differ = is_now && here.duration_since(there).abs() > SignedDuration::from_hours(tolerated.into());

    Ok(Activated {
        used: answer.used,
        limit: answer.limit,
        notice: differ.then_some(Fault::ClocksDiffer { here, there }),
    })
}

/// Writes a request for the vendor.
///
/// # Errors
/// KEY-7 without a key; FIL-3 if the file cannot be written.
pub fn write_request(identity: &Identity, catalogue: &Catalogue, file: &Path) -> Result<(), Fault> {
    let not_written = || Fault::FileNotWritten {
        path: file.display().to_string(),
    };
    let request = identity.request(&catalogue.vendor.id)?;
    let product_name = catalogue
        .product(request.installation_id.product())
        .map(|product| product.name.get("en").to_owned())
        .unwrap_or_default();
    let content = RequestFile {
        product_name,
        request,
    }
    .to_json()
    .map_err(|_| not_written())?;

    fs::write(file, content).map_err(|error| {
        tracing::warn!(%error, path = %file.display(), "the request was not written");
        not_written()
    })
}

/// Takes the vendor's response from a file.
///
/// # Errors
/// FIL-1 if it is no genuine response of the vendor's; FIL-2 if it is for another host, or for another key.
pub fn read_response(
    identity: &mut Identity,
    catalogue: &Catalogue,
    file: &Path,
) -> Result<Activated, Fault> {
    let path = || file.display().to_string();
    let not_ours = || Fault::NotOurFile { path: path() };
    let content = files::read(file).map_err(|error: FileError| {
        tracing::warn!(%error, "the response was not read");
        not_ours()
    })?;
    let response = ResponseFile::from_json(&content).ok_or_else(not_ours)?;
    let claims = response
        .answer
        .certificate
        .verify(catalogue)
        .map_err(|_| not_ours())?;
    if !identity.is_meant(&claims) {
        return Err(Fault::FileOfOtherComputer { path: path() });
    }

    take(identity, catalogue, response.answer, Method::File, &path())
}

/// Gives the host's activation back to the vendor, and forgets the certificate. Not for one by telephone, of which only the help
/// desk knows: [`Identity::release_by_code`].
///
/// # Errors
/// KEY-7 if the host is not activated; otherwise why the service was not reached. The activation then stays.
pub async fn release(identity: &mut Identity, catalogue: &Catalogue) -> Result<ReleaseAnswer, Fault> {
    let service = ServiceClient::new(catalogue.services.clone());
    let (Some((_, claims)), Some(key)) = (identity.certificate(), identity.host_key()) else {
        return Err(Fault::NoKey);
    };
    let request = ReleaseRequest {
        vendor: claims.vendor.clone(),
        activation_id: claims.id.clone(),
        installation_id: claims.installation_id,
        proof: Proof::MISSING,
        sent_at: Timestamp::now(),
    }
    .proven_by(key);
    let answer = service.post(&wire::path::release(&claims.id), &request).await?;
    let _was_activated = identity.release()?;

    Ok(answer)
}
