//! The signed form of a catalogue: a compact JWS that only the vendor can make.
//!
//! Its type is `catalogue+jws`; its `kid` is the thumbprint (RFC 7638, RFC 8037) of the vendor's
//! public key. That key is the trust anchor, which comes with the vendor's product and never from
//! the catalogue itself.

use super::{Catalogue, CatalogueError, check};
use crate::jws::{self, PublicKey, SigningKey};

/// The name of its file, wherever a program looks for one.
pub const FILE_NAME: &str = "catalogue.jws";

const TYP: &str = "catalogue+jws";

/// Signs a catalogue with the vendor's key.
///
/// # Errors
/// [`CatalogueError`] if recipients could not use the catalogue, or if it is too long to be signed.
pub fn sign(catalogue: &Catalogue, key: &SigningKey) -> Result<String, CatalogueError> {
    catalogue.check()?;
    check::zones(catalogue)?;

    Ok(jws::sign(TYP, &key.public().thumbprint(), catalogue, key)?)
}

/// Reads a catalogue signed by the owner of this trust anchor. Everything else is refused: CAT-1.
///
/// # Errors
/// [`CatalogueError::NotGenuine`] if the catalogue is unsigned, signed with another key, or was
/// changed after signing; the other variants if the vendor signed a catalogue that this version
/// cannot use.
pub fn verify(token: &str, anchor: PublicKey) -> Result<Catalogue, CatalogueError> {
    let trusted = anchor.thumbprint();
    let document: check::Document = jws::verify(token, TYP, |kid| (kid == trusted).then_some(anchor))?;

    document.try_into()
}
