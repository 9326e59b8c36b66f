//! Reads the state and judges it, without changing anything.

use jiff::Timestamp;
use kakunin::catalogue::{Catalogue, Product};
use kakunin::installed::folders;
use kakunin::licence::{Activation, Here, Status, Store, Token, status};
use kakunin::machine;

use crate::answer::failure;
use crate::error::Failure;

/// What the stored state is worth now.
pub(crate) struct Judged {
    pub(crate) status: Status,
    /// For whom the product is activated.
    pub(crate) scope: &'static str,
    /// The licence, if there is one.
    pub(crate) licence: Option<Token>,
}

pub(crate) fn judge(catalogue: &Catalogue, product: &Product) -> Result<Judged, Failure> {
    let now = Timestamp::now();
    let vendor = &catalogue.vendor.id;
    let folder = folders::of_user(vendor).map_err(failure)?;
    let mut store = Store::open(&folder, &product.id).map_err(|error| failure(error.fault()))?;
    if let Some(folder) = folders::releases_of_user(vendor) {
        store = store.marking_in(folder);
    }
    let state = store.load(now).map_err(|error| failure(error.fault()))?.state;
    let parts = machine::read().hashed(vendor);
    let here = Here {
        catalogue,
        product,
        parts: &parts,
        now,
    };

    Ok(Judged {
        status: status(&state, &here),
        scope: "user",
        licence: match state.activation {
            Some(Activation::Licence(licence)) => Some(licence.token),
            _ => None,
        },
    })
}
