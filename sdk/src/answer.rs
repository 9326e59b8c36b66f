//! Finds and judges what is installed.

use std::path::PathBuf;

use kakunin::catalogue::{Catalogue, Product, signed};
use kakunin::fault::{CatalogueDefect, Fault};
use kakunin::installed::catalogue::{self, Wanted};
use kakunin::jws::PublicKey;
use serde_json::{Map, Value, json};

use crate::error::{Failure, KakuninError, KakuninStatus};
use crate::place;
use crate::state::{self, Judged};

/// Judges a product; the first one for no id. Returns the status and the JSON object that tells it.
pub(crate) fn status(product: Option<&str>, key: &str) -> Result<(KakuninStatus, String), Failure> {
    let key: PublicKey = key.trim().parse().map_err(|_| KakuninError::VendorKey)?;
    let catalogue = installed(key)?;
    let product = match product.filter(|id| !id.is_empty()) {
        Some(id) => catalogue.product_by_id(id),
        None => catalogue.products.first(),
    }
    .ok_or(KakuninError::UnknownProduct)?;
    let judged = state::judge(&catalogue, product)?;
    let status = match &judged.status {
        kakunin::licence::Status::Activated { .. } => KakuninStatus::Activated,
        kakunin::licence::Status::Grace { .. } => KakuninStatus::Grace,
        kakunin::licence::Status::Notice { .. } => KakuninStatus::Notice,
    };

    Ok((
        status,
        Value::Object(told(&catalogue, product, &judged)).to_string(),
    ))
}

/// Reads the catalogue of the owner of this key: the one beside this library, otherwise the one beside
/// the program or in the folders of all vendors.
fn installed(key: PublicKey) -> Result<Catalogue, Failure> {
    let mut wanted = Wanted {
        key: Some(key),
        ..Wanted::default()
    };
    wanted.catalogue = beside_library();
    let path = catalogue::find(&wanted)
        .map_err(failure)?
        .ok_or(KakuninError::CatalogueMissing)?;

    catalogue::read(&path, &wanted).map_err(failure)
}

fn beside_library() -> Option<PathBuf> {
    let path = place::of_library()?.with_file_name(signed::FILE_NAME);

    path.exists().then_some(path)
}

fn told(catalogue: &Catalogue, product: &Product, judged: &Judged) -> Map<String, Value> {
    let mut members = judged.status.told();
    for (name, value) in [
        ("vendor", json!(catalogue.vendor.id)),
        ("product", json!(product.id)),
        ("scope", json!(judged.scope)),
        ("licence", json!(judged.licence)),
    ] {
        members.insert(name.to_owned(), value);
    }

    members
}

/// Returns the error for a fault of the core, with its data.
pub(crate) fn failure(fault: Fault) -> Failure {
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
