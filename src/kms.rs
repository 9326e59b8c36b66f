//! The KMS host: an ordinary computer of an organisation that activates the others (M12, M17 to M19).
//!
//! [`Identity`] is who the host is: its key, and the certificate that the vendor's service signed.

pub mod command;
mod identity;

pub use identity::{Identity, IdentityError};
