//! Answer the request file of a KMS host that reaches no network.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::answered::{Answered, audited, refused};
use super::{CommandError, catalogue};
use crate::files;
use crate::licence::Method;
use crate::reading;
use crate::service::{DataDirectory, Service};
use crate::wire::kms::file::{RequestFile, ResponseFile};
use crate::wire::many;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The request, as `kakunin-kms activate --request` wrote it.
    #[arg(long, value_name = "FILE")]
    request: PathBuf,
    /// The file to write the response to, for `kakunin-kms activate --response`.
    #[arg(long, value_name = "FILE")]
    response: PathBuf,
    #[command(flatten)]
    catalogue: catalogue::Chosen,
}

pub(super) async fn carry_out(
    options: Options,
    data: &Path,
    data_directory: &DataDirectory,
    json: bool,
) -> Result<(), CommandError> {
    let source = reading::path::meant(&options.request);
    let content = files::read(&source)?;
    let RequestFile { request, .. } =
        RequestFile::from_json(&content).ok_or_else(|| CommandError::unfit(&source, many::kind(&content)))?;
    let service = Service::new(
        data_directory.clone(),
        options.catalogue.read(data, data_directory)?,
    )?;

    let (vendor, installation_id) = (request.vendor.clone(), request.installation_id);
    let path = reading::path::meant(&options.response);
    let is_earlier = |there: &[u8]| ResponseFile::is_for(&installation_id, there);
    // Nothing is recorded for a response that could not be written.
    files::check_output(&path, is_earlier)?;
    let details = json!({ "installation_id": installation_id.to_string() });
    let audited = audited("kms-host.activate", &installation_id, details);
    let (made, answer) = service
        .certify_host(request, Method::File, Some(audited))
        .await
        .map_err(refused)?;
    let product_name = service
        .catalogue
        .product(installation_id.product())
        .map(|product| product.name.get("en").to_owned())
        .unwrap_or_default();
    let response = ResponseFile {
        vendor,
        product_name,
        installation_id,
        answer,
    };
    let answered = Answered {
        made,
        installation_id,
        activation_id: &response.answer.activation_id,
        used: response.answer.used,
        limit: response.answer.limit,
    };

    answered.hand_over(&response.to_json()?, &path, is_earlier, "hosts", json)
}
