//! Answer the request file of a KMS host that reaches no network.

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;
use serde_json::json;

use super::{CommandError, catalogue, show_json};
use crate::files;
use crate::jws::PublicKey;
use crate::licence::Method;
use crate::locale::{Language, Locale};
use crate::service::answers::{Made, Refusal};
use crate::service::registry::RegistryError;
use crate::service::store::{Actor, Change};
use crate::service::{Registry, Service};
use crate::wire::kms::file::{RequestFile, ResponseFile};

#[derive(Debug, Args)]
pub(super) struct Options {
    /// The request, as `kakunin-kms activate --request` wrote it.
    #[arg(long, value_name = "FILE")]
    request: PathBuf,
    /// Where to write the response, for `kakunin-kms activate --response`.
    #[arg(long, value_name = "FILE")]
    response: PathBuf,
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
    data: &std::path::Path,
    registry: &Registry,
    json: bool,
) -> Result<(), CommandError> {
    let content = files::read(&options.request)?;
    let RequestFile { request, .. } =
        RequestFile::from_json(&content).ok_or_else(|| CommandError::NotARequest {
            path: options.request.clone(),
        })?;
    let path = options
        .catalogue
        .unwrap_or_else(|| data.join(catalogue::CATALOGUE));
    let anchor = options.anchor.unwrap_or_else(|| registry.anchor());
    let service = Service::new(registry.clone(), catalogue::read(&path, anchor)?)?;

    let (vendor, installation_id) = (request.vendor.clone(), request.installation_id);
    let (made, answer) = service
        .certify_host(request, Method::File)
        .await
        .map_err(refused)?;
    let change = Change::Record {
        action: "kms-host.activate".to_owned(),
        subject: format!("key:{}", installation_id.serial()),
        details: json!({
            "activation": answer.activation_id,
            "installation_id": installation_id.to_string(),
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
    fs::write(&options.response, response.to_json()?).map_err(CommandError::io(&options.response))?;

    let ResponseFile { answer, .. } = response;
    if json {
        return show_json(&json!({
            "activation_id": answer.activation_id,
            "serial": installation_id.serial(),
            "new": made == Made::New,
            "used": answer.used,
            "limit": answer.limit,
            "response": options.response,
        }));
    }
    writeln!(
        io::stdout(),
        "The response is in {}. Key {} is used by {} of {} hosts.",
        options.response.display(),
        installation_id.serial(),
        answer.used,
        answer.limit
    )?;

    Ok(())
}

/// Why a request is refused, in the words that its sender would be told.
pub(super) fn refused(refusal: Refusal) -> CommandError {
    match refusal {
        Refusal::Fault(fault) => {
            let words = Locale::new(Language::English).fault(&fault);
            CommandError::Refused {
                why: format!("{} {} {}", words.code, words.what, words.next),
            }
        }
        other => CommandError::Refused {
            why: other.to_string(),
        },
    }
}
