//! The demonstration: a real activation service inside this process, with keys to try, one per
//! outcome.
//!
//! A user who starts the program without a vendor's catalogue sees the catalogue of Momiji
//! Software, a vendor that does not exist. All code is production code. Only the secrets are not
//! secret: they are published here, so that the demonstration keys are the same on every computer.
//! They protect nothing, and no build without the feature `demo` contains them.

mod error;
mod filling;
mod folder;
mod keys;
mod service;

use std::sync::Arc;

use crate::catalogue::{Catalogue, LicenceKey, signed};
use crate::jws::SigningKey;

pub use error::DemoError;
pub use keys::{DemoKey, DemoOutcome, keys};
pub use service::Demonstration;

/// The vendor's catalogue before it is completed and signed.
const CATALOGUE: &str = include_str!("../assets/demo/catalogue.json");
/// The master key from which the demonstration's product keys are derived. Published: it protects
/// nothing.
const MASTER_KEY: &[u8; 32] = b"momiji demonstration master key.";
/// The key that signs the demonstration's licences and its catalogue. Published: it protects
/// nothing.
const SIGNING_KEY: &[u8; 32] = b"momiji demonstration signing key";
/// The name of the signing key in licences.
const KEY_ID: &str = "demonstration";

/// Returns the demonstration vendor's catalogue, with the service at this address if it runs.
///
/// With a service, it is signed and verified like any vendor's catalogue. Without a service, it was
/// not transmitted and is only needed by `status`, where signing and verifying would be most of the
/// work.
///
/// # Errors
/// [`DemoError::Catalogue`] if the built-in catalogue cannot be used.
pub fn catalogue(address: Option<&str>) -> Result<Arc<Catalogue>, DemoError> {
    let key = SigningKey::from_bytes(SIGNING_KEY);
    let mut catalogue = Catalogue::from_json(CATALOGUE)?;
    catalogue.services = address.into_iter().map(str::to_owned).collect();
    catalogue.keys = vec![LicenceKey {
        kid: KEY_ID.to_owned(),
        key: key.public(),
    }];
    for product in &mut catalogue.products {
        if product.code == keys::WRITE {
            product.kms_client_key = keys::client_key();
        }
    }
    if address.is_none() {
        return Ok(Arc::new(catalogue));
    }
    let token = signed::sign(&catalogue, &key)?;

    Ok(Arc::new(signed::verify(&token, key.public())?))
}
