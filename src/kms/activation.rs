//! Activates this host with the vendor's service, over the internet or by file, and releases the
//! activation.

use std::path::Path;

use jiff::{SignedDuration, Timestamp};

use super::Identity;
use crate::catalogue::Catalogue;
use crate::client::ServiceClient;
use crate::codes::ProductKey;
use crate::fault::{Fault, FileKind};
use crate::licence::Method;
use crate::wire::file;
use crate::wire::kms::file::{RequestFile, ResponseFile};
use crate::wire::kms::{HostAnswer, HostRequest, path};
use crate::wire::{self, Proof, Proven as _, ReleaseAnswer, ReleaseRequest};
use crate::writing;

/// The result of an activation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivationResult {
    /// The number of hosts that use the key now.
    pub used: u32,
    /// The number of hosts that may use the key.
    pub limit: u32,
    /// CLK-1, if this computer's clock and the service's differ by more than the vendor tolerates.
    pub warning: Option<Fault>,
}

/// Installs a key if it is a KMS host key for a product of the catalogue.
///
/// # Errors
/// KEY-3 for a product that the catalogue does not know; KEY-6 for another kind of key; STO-2 or
/// STO-3 if it cannot be saved.
pub fn install(identity: &mut Identity, catalogue: &Catalogue, key: ProductKey) -> Result<(), Fault> {
    if catalogue.product(key.product()).is_none() {
        return Err(Fault::OtherProduct { product: None });
    }

    identity.install(key)
}

/// Activates the host over the internet with the installed key.
///
/// # Errors
/// KEY-7 without a key; otherwise the service's refusal, or the reason why it was not reached. The
/// host is then unchanged.
pub async fn over_internet(
    identity: &mut Identity,
    catalogue: &Catalogue,
) -> Result<ActivationResult, Fault> {
    let service = ServiceClient::new(catalogue.services.clone());
    let request = identity.request(&catalogue.vendor.id)?;
    let mut answered = ask(&service, &request).await;
    if matches!(answered, Err(Fault::InstallationIdSpent)) && identity.certificate().is_none() {
        // The vendor revoked the activation of this host's key. With another signing key this is
        // another host.
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

    store_answer(identity, catalogue, answer, Method::Internet, &service.host())
}

/// Sends the request to the service. Changes nothing.
pub(super) async fn ask(service: &ServiceClient, request: &HostRequest) -> Result<HostAnswer, Fault> {
    service.post(path::HOSTS, request).await
}

/// Verifies and stores the service's answer.
pub(super) fn store_answer(
    identity: &mut Identity,
    catalogue: &Catalogue,
    answer: HostAnswer,
    method: Method,
    from: &str,
) -> Result<ActivationResult, Fault> {
    let here = Timestamp::now();
    let there = answer.server_time;
    let claims = identity.accept(method, answer.certificate, catalogue, from)?;
    let tolerated = claims
        .products
        .iter()
        .map(|product| product.policy.clock_tolerance_hours)
        .min()
        .unwrap_or_default();
    let is_now = method == Method::Internet;
    let differ = is_now && here.duration_since(there).abs() > SignedDuration::from_hours(tolerated.into());

    Ok(ActivationResult {
        used: answer.used,
        limit: answer.limit,
        warning: differ.then_some(Fault::ClocksDiffer { here, there }),
    })
}

/// Writes a request file for the vendor.
///
/// # Errors
/// KEY-7 without a key; FIL-3 if the file cannot be written.
pub fn write_request(identity: &Identity, catalogue: &Catalogue, file: &Path) -> Result<(), Fault> {
    let not_written = || Fault::FileNotWritten {
        path: file.display().to_string(),
    };
    let request = identity.request(&catalogue.vendor.id)?;
    let installation_id = request.installation_id;
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

    let is_earlier = |there: &[u8]| RequestFile::is_for(&installation_id, there);

    writing::write(file, &content, is_earlier).map_err(|error| {
        tracing::warn!(%error, path = %file.display(), "the request was not written");
        not_written()
    })
}

/// Reads the vendor's response from a file and stores it.
///
/// # Errors
/// FIL-4 or FIL-5 if the file cannot be read, FIL-6 if it is another file of an activation; FIL-1 if
/// it is not a genuine response of the vendor; FIL-2 if it is for another host, or
/// for another key.
pub fn read_response(
    identity: &mut Identity,
    catalogue: &Catalogue,
    place: &Path,
) -> Result<ActivationResult, Fault> {
    let path = || place.display().to_string();
    let not_ours = || Fault::NotOurFile { path: path() };
    let content = file::read(place, file::MAX_SAVED_BYTES)?;
    let response = ResponseFile::from_json(&content)
        .ok_or_else(|| file::unfit(path(), file::kind(&content), &[FileKind::HostResponse]))?;
    let claims = response
        .answer
        .certificate
        .verify(catalogue)
        .map_err(|_| not_ours())?;
    if !identity.is_meant(&claims) {
        return Err(Fault::FileOfOtherComputer { path: path() });
    }

    store_answer(identity, catalogue, response.answer, Method::File, &path())
}

/// Releases the host's activation with the vendor's service, and deletes the certificate. Not for
/// an activation by telephone, which only the help desk knows: see [`Identity::release_by_code`].
///
/// # Errors
/// KEY-7 if the host is not activated; otherwise the reason why the service was not reached. The
/// activation then stays.
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
    identity.release()?;

    Ok(answer)
}
