//! Read and write the codes that people type and say: product key, installation ID, confirmation
//! ID, release code.
//!
//! This module does no I/O and uses neither a clock nor random numbers. Input is lenient (see
//! [`input`]); output consists of groups joined by `-`.

mod confirmation_id;
pub mod digit_groups;
pub mod found;
pub mod input;
mod installation_id;
mod key_name;
mod look_alike;
pub(crate) mod mac;
mod old_key;
mod product_key;
mod proof;
mod reed_solomon;
mod release_code;
pub mod secret;
mod signed;

pub use confirmation_id::{ConfirmationId, ConfirmationIdError, ConfirmationType, Scheme, Verifier};
pub use installation_id::{InstallationId, InstallationIdError};
pub use key_name::{KeyName, NotAKeyName};
pub use old_key::{NotAnOldKeyHash, OldKeyHash};
pub use product_key::{KeyKind, ProductKey, ProductKeyError};
pub use proof::{Purpose, Statement};
pub use release_code::{ReleaseCode, ReleaseCodeError};
pub use signed::{ConfirmationKey, ConfirmationSecret, NotAKey};

/// An error that occurs when a number does not fit into its field of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the {field} does not fit into {bits} bits")]
pub struct OutOfRange {
    /// The name of the field.
    pub field: &'static str,
    /// The width of the field.
    pub bits: u32,
}

impl OutOfRange {
    fn check(field: &'static str, bits: u32, value: u64) -> Result<u64, Self> {
        if value >> bits == 0 {
            Ok(value)
        } else {
            Err(Self { field, bits })
        }
    }
}

/// The largest product number: products have 12 bits in every code.
pub const MAX_PRODUCT: u16 = (1 << 12) - 1;
