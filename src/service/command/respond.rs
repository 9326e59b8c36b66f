//! Answer request files on the vendor's own machine.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::answered::{Answered, audited, refused};
use super::{CommandError, catalogue};
use crate::files;
use crate::reading;
use crate::service::{DataDirectory, Service};
use crate::wire::file::{self, RequestFile, ResponseFile};
use crate::wire::many;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The request, as the wizard or `kakunin request save` wrote it.
    request: PathBuf,
    /// The file to write the response to; beside the request if not given.
    #[arg(long, value_name = "FILE")]
    response: Option<PathBuf>,
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
    let request =
        RequestFile::from_json(&content).ok_or_else(|| CommandError::unfit(&source, many::kind(&content)))?;
    let installation_id = request.request.installation_id;
    let service = Service::new(
        data_directory.clone(),
        options.catalogue.read(data, data_directory)?,
    )?;
    let beside = file::name(&request.product_name, &installation_id, "response");
    let path = options.response.map_or_else(
        || source.with_file_name(beside),
        |path| reading::path::meant(&path),
    );

    let is_earlier = |there: &[u8]| ResponseFile::is_for(&installation_id, there);
    // Nothing is recorded for a response that could not be written.
    files::check_output(&path, is_earlier)?;

    let audited = audited("file.respond", &installation_id, json!({}));
    let (made, response) = service.respond(request, Some(audited)).await.map_err(refused)?;
    let answered = Answered {
        made,
        installation_id,
        activation_id: &response.answer.activation_id,
        used: response.answer.used,
        limit: response.answer.limit,
    };

    answered.hand_over(&response.to_json()?, &path, is_earlier, "computers", json)
}
