//! Answer request files on the vendor's own machine.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::Timestamp;
use serde_json::json;

use super::kms_host::refused;
use super::{CommandError, catalogue, show_json};
use crate::files;
use crate::jws::PublicKey;
use crate::service::answers::Made;
use crate::service::registry::RegistryError;
use crate::service::store::{Actor, Change};
use crate::service::{Registry, Service};
use crate::wire::file::{self, RequestFile, ResponseFile};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The request, as the wizard or `kakunin request save` wrote it.
    request: PathBuf,
    /// Where to write the response; beside the request if not given.
    #[arg(long, value_name = "FILE")]
    response: Option<PathBuf>,
    /// The signed catalogue; catalogue.jws in the data directory if not given.
    #[arg(long, value_name = "FILE")]
    catalogue: Option<PathBuf>,
    /// The public key that the catalogue is signed with; that of the service itself if not given.
    // A key in base64url may begin with a dash.
    #[arg(long, value_name = "KEY", allow_hyphen_values = true)]
    anchor: Option<PublicKey>,
}

pub(super) async fn carry_out(
    options: Options,
    data: &Path,
    registry: &Registry,
    json: bool,
) -> Result<(), CommandError> {
    let not_ours = || CommandError::NotARequestFile {
        path: options.request.clone(),
    };
    let content = files::read(&options.request)?;
    let request = RequestFile::from_json(&content).ok_or_else(not_ours)?;
    let catalogue_path = options
        .catalogue
        .clone()
        .unwrap_or_else(|| data.join(catalogue::CATALOGUE));
    let anchor = options.anchor.unwrap_or_else(|| registry.anchor());
    let service = Service::new(registry.clone(), catalogue::read(&catalogue_path, anchor)?)?;
    let installation_id = request.request.installation_id;
    let beside = file::name(&request.product_name, &installation_id, "response");
    let path = options
        .response
        .clone()
        .unwrap_or_else(|| options.request.with_file_name(beside));

    let (made, response) = service.respond(request).await.map_err(refused)?;
    let change = Change::Record {
        action: "file.respond".to_owned(),
        subject: format!("key:{}", installation_id.serial()),
        details: json!({
            "activation": response.answer.activation_id,
            "new": made == Made::New,
        }),
    };
    let written = registry
        .store
        .change(&Actor::Console, change, Timestamp::now())
        .await;
    let _recorded = written
        .map_err(RegistryError::from)?
        .map_err(RegistryError::from)?;
    fs::write(&path, response.to_json()?).map_err(CommandError::io(&path))?;

    let ResponseFile { answer, .. } = response;
    if json {
        return show_json(&json!({
            "activation_id": answer.activation_id,
            "serial": installation_id.serial(),
            "new": made == Made::New,
            "used": answer.used,
            "limit": answer.limit,
            "response": path,
        }));
    }
    writeln!(
        io::stdout(),
        "The response is in {}. Key {} is used by {} of {} computers.",
        path.display(),
        installation_id.serial(),
        answer.used,
        answer.limit
    )?;

    Ok(())
}
