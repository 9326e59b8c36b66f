//! Finds and judges what is installed.

use std::path::PathBuf;

use kakunin::catalogue::{Product, signed};
use kakunin::fault::{CatalogueDefect, Fault};
use kakunin::installed::{Installed, Judged, Wanted};
use kakunin::jws::PublicKey;
use kakunin::licence::Status;
use serde_json::{Value, json};

use crate::error::{Failure, KakuninError, KakuninStatus};
use crate::place;

/// Judges a product; the first one for no id. Returns the status and the JSON object that tells it.
pub(crate) fn status(product: Option<&str>, key: &str) -> Result<(KakuninStatus, String), Failure> {
    let key: PublicKey = key.trim().parse().map_err(|_| KakuninError::VendorKey)?;
    // The catalogue beside this library comes before the one beside the program that loaded it.
    let wanted = Wanted {
        catalogue: beside_library(),
        key: Some(key),
        ..Wanted::default()
    };
    let installed = Installed::find(&wanted).map_err(failure)?;
    let catalogue = &installed.catalogue;
    let product = match product.filter(|id| !id.is_empty()) {
        Some(id) => catalogue.product_by_id(id),
        None => catalogue.products.first(),
    }
    .ok_or(KakuninError::UnknownProduct)?;
    let judged = installed.judge(product).map_err(failure)?;
    let status = match &judged.status {
        Status::Activated { .. } => KakuninStatus::Activated,
        Status::Grace { .. } => KakuninStatus::Grace,
        Status::Notice { .. } => KakuninStatus::Notice,
    };

    Ok((status, told(&catalogue.vendor.id, product, &judged).to_string()))
}

fn beside_library() -> Option<PathBuf> {
    let path = place::of_library()?.with_file_name(signed::FILE_NAME);

    path.exists().then_some(path)
}

fn told(vendor: &str, product: &Product, judged: &Judged) -> Value {
    let mut members = judged.status.told();
    for (name, value) in [
        ("vendor", json!(vendor)),
        ("product", json!(product.id)),
        ("scope", json!(judged.scope)),
        ("licence", json!(judged.licence)),
        ("terms", json!(judged.terms)),
        ("remark", json!(judged.warning.as_ref().map(Fault::code))),
    ] {
        members.insert(name.to_owned(), value);
    }

    members.into()
}

/// Returns the error for a fault of the core, with its data.
#[allow(clippy::needless_pass_by_value)] // it is given to `map_err`
fn failure(fault: Fault) -> Failure {
    let error = match &fault {
        Fault::Catalogue { cause, .. } => match cause {
            CatalogueDefect::Missing => KakuninError::CatalogueMissing,
            CatalogueDefect::NotGenuine | CatalogueDefect::Unsigned | CatalogueDefect::Several => {
                KakuninError::CatalogueNotGenuine
            }
            CatalogueDefect::NoVendorKey | CatalogueDefect::VendorKey => KakuninError::VendorKey,
            CatalogueDefect::Unusable => KakuninError::CatalogueUnusable,
            CatalogueDefect::Forbidden | CatalogueDefect::Unreadable => KakuninError::CatalogueUnreadable,
        },
        _ => KakuninError::StateUnreadable,
    };

    Failure::with(error, json!(fault))
}
